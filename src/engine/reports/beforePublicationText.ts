import { asMarkdown } from '../text/asMarkdown.js';
import type { BeforePublication, Item, Section } from './beforePublication.js';

/** What is to be looked at before publication as Markdown, for a lawyer's mail. */
export function beforePublicationMarkdown({ file, date, sections }: BeforePublication): string {
  return [
    `# Before publication: ${asMarkdown(file)}`,
    '',
    `Dated ${date}.`,
    '',
    ...sections.flatMap(sectionMarkdown),
  ].join('\n');
}

function sectionMarkdown({ title, nothing, items }: Section): string[] {
  return [
    `## ${title} (${items.length})`,
    '',
    ...(items.length > 0 ? items.flatMap(itemMarkdown) : [nothing]),
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
export function beforePublicationText({ file, date, sections }: BeforePublication): string {
  const lines = sections.flatMap(({ title, nothing, items }) => [
    '',
    `${title} (${items.length})`,
    ...(items.length === 0 ? [`  ${nothing}`] : []),
    ...items.map(
      ({ label, facts, passages }) =>
        `  ${passages.length > 0 ? `${file}:${passages[0].line}: ` : ''}${label}${facts.length > 0 ? ` [${facts.join('; ')}]` : ''}`,
    ),
  ]);
  return `${file}, dated ${date}\n${lines.join('\n')}\n`;
}
