import type { Annotation, Note } from '../../annotation.js';
import { counted } from '../../text/output/plural.js';
import type { DraftBeforePublication, Item } from './publication.js';
import type { Placer } from './passages.js';
import { UNMARKED } from './publicationActors.js';

/** The rule for what must not be published: TK, [[...]]. */
export const PLACEHOLDERS = 'leftover-mark';

/** The notes of a draft that are to be looked at, those that say the same as one item. */
export function noteItems(
  { annotation }: DraftBeforePublication,
  place: Placer,
  isWanted: (note: Note) => boolean,
): Item[] {
  const byWords = new Map<string, Note[]>();
  for (const note of annotation.notes.filter(isWanted)) {
    const same = byWords.get(note.message);
    if (same) same.push(note);
    else byWords.set(note.message, [note]);
  }
  return [...byWords].map(([label, notes]) => ({
    label,
    facts: notes[0].code === PLACEHOLDERS ? [] : [notes[0].severity],
    passages: notes.map((note) => place.sentence(note)),
  }));
}

/** What it means that no placeholder is listed: only as much as was looked for. */
export function noPlaceholder({ quietRules = [] }: Annotation): string {
  const quiet = quietRules.find(({ code }) => code === PLACEHOLDERS)?.quiet;
  if (quiet === undefined) return 'No placeholder (TK, [[…]]) was found.';
  return quiet === 'off'
    ? `Placeholders (TK, [[…]]) were not looked for: the rule “${PLACEHOLDERS}” is turned off.`
    : `No placeholder was found except for ${counted(quiet, 'that is', 'that are')} silenced.`;
}

/** What it means that no error and no warning is listed. */
export function noProblem({ quietRules = [], notes }: Annotation): string {
  const by = quietRules.some(({ code }) => code !== PLACEHOLDERS)
    ? ' by the rules that are on and not silenced'
    : '';
  // Those stand among the sanctioned names.
  return notes.some(({ code }) => code === UNMARKED)
    ? `Apart from the names on lists below, no error or warning was found${by}.`
    : `No error or warning was found${by}.`;
}

/** That entries of the registry were not compared with the lists, or that what was found so is silenced. */
export function uncomparedWords({ quietRules = [] }: Pick<Annotation, 'quietRules'>): string[] {
  const quiet = quietRules.find(({ code }) => code === UNMARKED)?.quiet;
  if (quiet === undefined) return [];
  return quiet === 'off'
    ? [
        `But the entries of the registry were not compared with the lists: the rule “${UNMARKED}” is turned off.`,
      ]
    : [
        `But ${counted(quiet, 'problem of a name on a list is', 'problems of names on lists are')} silenced.`,
      ];
}

/** Which rules were switched off, and which notes are silenced. */
export function quietLines({ quietRules = [] }: Annotation): string[] {
  const off = quietRules.filter(({ quiet }) => quiet === 'off').map(({ code }) => code);
  const silenced = quietRules.flatMap(({ code, quiet }) =>
    quiet === 'off' ? [] : [`${code} (${quiet})`],
  );
  return [
    ...(off.length > 0 ? [`Turned off, so nothing was looked for: ${off.join(', ')}`] : []),
    ...(silenced.length > 0 ? [`Silenced in this draft: ${silenced.join(', ')}`] : []),
  ];
}
