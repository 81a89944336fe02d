import type { Annotation } from '../annotation.js';
import { namedActors, spokenClaims } from './people.js';
import { sanctionWords } from './text.js';

/**
 * An annotation as Markdown: a table of who is named, and the claims as quotations under their speakers.
 * @param nameOf the name of an actor by its id
 */
export function markdownReport(file: string, text: string, annotation: Annotation, nameOf: (actor: string) => string | undefined): string {
  const actors = namedActors(text, annotation, nameOf).map((actor) => `| ${escaped(actor.name)} | ${sanctionWords(actor)} | ${actor.mentions.length} | ${actor.line} |`);
  const claims = spokenClaims(text, annotation, nameOf).flatMap(({ speaker, cue, content, flags, line, depth }) => {
    const indent = '  '.repeat(depth);
    const attribution = [speaker ? `**${escaped(speaker)}**` : '**No source**', escaped(cue)].filter(Boolean).join(' ');
    return [`${indent}- ${attribution} (line ${line})${flags.length > 0 ? ` *${flags.join(', ')}*` : ''}`, `${indent}  > ${escaped(content)}`];
  });
  return [
    `# ${escaped(file)}`, '',
    '## Named', '', '| name | sanctions | mentions | first line |', '| --- | --- | --- | --- |', ...actors, '',
    '## Claims', '', ...claims, '',
  ].join('\n');
}

/** Words of a draft that must not become markup. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`);
}
