import type { Annotation } from '../annotation.js';
import { asMarkdown } from '../text/asMarkdown.js';
import { namedActors, ownStatements, spokenClaims } from './people.js';
import { sanctionWords } from './annotationText.js';

/**
 * An annotation as Markdown: a table of who is named, and the claims as quotations under their speakers.
 * @param nameOf the name of an actor by its id
 */
export function markdownReport(
  file: string,
  text: string,
  annotation: Annotation,
  nameOf: (actor: string) => string | undefined,
): string {
  const actors = namedActors(text, annotation, nameOf).map(
    (actor) =>
      `| ${asMarkdown(actor.name)} | ${sanctionWords(actor)} | ${actor.mentions.length} | ${actor.line} |`,
  );
  const claims = spokenClaims(text, annotation, nameOf).flatMap(
    ({ speaker, cue, content, flags, line, depth }) => {
      const indent = '  '.repeat(depth);
      const attribution = [
        speaker ? `**${asMarkdown(speaker)}**` : '**No source**',
        asMarkdown(cue),
      ]
        .filter(Boolean)
        .join(' ');
      return [
        `${indent}- ${attribution} (line ${line})${flags.length > 0 ? ` *${flags.join(', ')}*` : ''}`,
        `${indent}  > ${asMarkdown(content)}`,
      ];
    },
  );
  const own = ownStatements(text, annotation).map(
    ({ statement, line }) => `- line ${line}: ${asMarkdown(statement)}`,
  );
  return [
    `# ${asMarkdown(file)}`,
    '',
    '## Named',
    '',
    '| name | sanctions | mentions | first line |',
    '| --- | --- | --- | --- |',
    ...actors,
    '',
    '## Claims',
    '',
    ...claims,
    '',
    '## Hedged by the draft itself',
    '',
    ...own,
    '',
  ].join('\n');
}
