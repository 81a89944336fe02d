import type { Finding } from './finding.js';

/**
 * Whether an attribution is one for a reader too, seen among all of its sentence. Inside reported words only a report is a claim by
 * itself ("Officials said | the minister had told them | ..."): wishes, beliefs, praise and plans there ("He said he hoped to win") are what
 * is said. A noun does where it has a clause
 * or a speaker of its own ("disputed claims that ...", "feared threats from the U.S. of ...").
 */
export function standsAlone(finding: Finding, all: readonly Finding[]): boolean {
  const around = all.filter((other) => other !== finding && isInside(finding, other));
  if (around.length === 0) return true;
  if (finding.pattern === 'noun')
    return (
      finding.evident === true &&
      around.every(
        ({ pattern }) =>
          pattern === 'object' ||
          // "said Ms. Lee's claim that he had won was false": hers is a claim, too.
          (pattern !== 'noun' && pattern !== 'turn' && finding.statesOwner === true),
      )
    );
  // "said they had not been told of the decision"
  if (
    finding.pattern === 'passive' &&
    !finding.source &&
    /^(?:tell (?:of|about)|order|instruct|ask|invite)$/.test(finding.cue.verb?.lemma ?? '')
  )
    return false;
  return !finding.cue.verb?.attitude && REPORTS.has(finding.pattern);
}

const REPORTS: ReadonlySet<Finding['pattern']> = new Set([
  'clause',
  'quote',
  'before',
  'according',
  'as',
  'turn',
  'passive',
  'leadIn',
]);

function isInside({ cue: { range } }: Finding, { content }: Finding): boolean {
  return content.some(({ from, to }) => from <= range.from && range.to <= to);
}

/** "Johnson told them that it was late, | aides said": what is said in words that somebody else is said to have said ends with those. */
export function withinReport(finding: Finding, all: readonly Finding[]): Finding {
  const outer = all.find(
    (other) => other !== finding && other.pattern === 'before' && isInside(finding, other),
  );
  const around = outer?.content.find(
    ({ from, to }) => from <= finding.cue.range.from && finding.cue.range.to <= to,
  );
  const last = finding.content.at(-1);
  if (!around || !last || last.to <= around.to || last.from >= around.to) return finding;
  return { ...finding, content: [...finding.content.slice(0, -1), { ...last, to: around.to }] };
}
