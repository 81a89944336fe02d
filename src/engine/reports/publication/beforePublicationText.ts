import { asMarkdown } from '../../text/output/asMarkdown.js';
import { terminalText } from '../../text/output/terminalText.js';
import { draftDateWords } from '../whatWasRead.js';
import type { BeforePublication, Item, Section } from './publication.js';

/** What is to be looked at before publication as Markdown, for a lawyer's mail. */
export function beforePublicationMarkdown({
  file,
  date,
  summary,
  sections,
}: BeforePublication): string {
  return [
    `# Before publication: ${asMarkdown(file)}`,
    '',
    date === ''
      ? 'The draft’s date cannot be read, so nothing dated is certain.'
      : `Dated ${date}.`,
    '',
    ...summary.flatMap(({ title, nothing, lines }) => [
      `**${title}:**`,
      '',
      ...(lines.length > 0 ? lines.map((line) => `- ${asMarkdown(line)}`) : [`- ${nothing}`]),
      '',
    ]),
    ...sections.flatMap(sectionMarkdown),
  ].join('\n');
}

function sectionMarkdown({ title, nothing, items }: Section): string[] {
  return [
    `## ${title} (${items.length})`,
    '',
    ...(items.length > 0 ? items.flatMap(itemMarkdown) : [asMarkdown(nothing)]),
    '',
  ];
}

function itemMarkdown({ label, facts, passages }: Item): string[] {
  const lines = passages.map(({ line }) => line);
  const where = lines.length > 0 ? ` (line ${lines[0]})` : '';
  const own = passages.filter(({ words }) => !label.includes(words));
  return [
    `- **${asMarkdown(label)}**${where}${facts.length > 0 ? `: ${facts.map(asMarkdown).join('; ')}` : ''}`,
    ...own.flatMap(({ line, words }) => ['', `  > ${asMarkdown(words)} (line ${line})`]),
  ];
}

/** The same for a terminal. */
export function beforePublicationText({
  file,
  date,
  summary,
  sections,
}: BeforePublication): string {
  return terminalText([
    `${file}, ${draftDateWords(date)}`,
    ...summary.flatMap(({ title, nothing, lines }) => [
      '',
      title,
      ...(lines.length > 0 ? lines : [nothing]).map((line) => `  ${line}`),
    ]),
    ...sections.flatMap(({ title, nothing, items }) => [
      '',
      `${title} (${items.length})`,
      ...(items.length === 0 ? [`  ${nothing}`] : []),
      ...items.map((item) => itemLine(file, item)),
    ]),
  ]);
}

function itemLine(file: string, { label, facts, passages }: Item): string {
  const where = passages.length > 0 ? `${file}:${passages[0].line}: ` : '';
  return `  ${where}${label}${facts.length > 0 ? ` [${facts.join('; ')}]` : ''}`;
}
