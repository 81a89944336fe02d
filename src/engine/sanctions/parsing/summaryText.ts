import type { ListedKind, ListSummary } from './listing.js';

/** Kinds of parties, one and many. */
const KIND_WORDS: Readonly<Record<ListedKind, readonly [string, string]>> = {
  person: ['person', 'persons'],
  entity: ['entity', 'entities'],
  vessel: ['vessel', 'vessels'],
  aircraft: ['aircraft', 'aircraft'],
};

/** What was read of a list, in lines for a person: counts, what was left out and where, what does not agree. */
export function summaryLines(summary: ListSummary): string[] {
  const {
    title,
    date,
    files,
    records,
    byKind,
    strongNames,
    weakNames,
    skippedCount,
    skipped,
    orphans,
    declaredRecords,
    remarks,
    otherMeasures,
    incomplete,
  } = summary;
  const kinds = (Object.keys(KIND_WORDS) as ListedKind[])
    .filter((kind) => byKind[kind] > 0)
    .map((kind) => `${counted(byKind[kind], ...KIND_WORDS[kind])}`);
  const lines = [
    `${title}, ${date ? `of ${date}` : 'without a date of its own'} (${files.join(', ')})`,
    `${counted(records, 'record', 'records')}: ${kinds.join(', ')}`,
    `${counted(strongNames, 'strong name', 'strong names')}, ${counted(weakNames, 'weak name', 'weak names')}`,
  ];
  if (incomplete !== undefined) lines.splice(1, 0, `incomplete: ${incomplete}`);
  if (otherMeasures?.['export-restrictions'])
    lines.push(
      `export restrictions, not sanctions: ${counted(otherMeasures['export-restrictions'], 'record', 'records')}`,
    );
  if (otherMeasures?.none)
    lines.push(
      `listed for other reasons, not sanctioned: ${counted(otherMeasures.none, 'record', 'records')}`,
    );
  if (declaredRecords !== undefined)
    lines.push(
      `the file's header promises ${counted(declaredRecords, 'record', 'records')}, and ${number(records)} were read`,
    );
  if (orphans > 0)
    lines.push(
      `${counted(orphans, 'row', 'rows')} of parties that are in none of the files: they were downloaded at different times`,
    );
  if (skippedCount > 0) lines.push(`${counted(skippedCount, 'row', 'rows')} left out:`);
  for (const { file, line, reason } of skipped) lines.push(`  ${file}:${line}: ${reason}`);
  if (skippedCount > skipped.length)
    lines.push(`  and ${number(skippedCount - skipped.length)} more`);
  return [...lines, ...remarks];
}

function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
