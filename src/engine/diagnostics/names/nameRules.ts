import type { Span } from '../../annotation.js';
import { fold } from '../../names/matching/fold.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { DraftView, Place } from '../draftView.js';
import { misspelledNames } from './misspellings.js';
import { type RuleFinding, replacing, type Rule } from '../rule.js';

/** Rules about how the registry's names are spelled. */
export const NAME_STYLE_RULES: readonly Rule[] = [
  {
    code: 'name-style',
    severity: 'warning',
    summary: 'a spelling that house style avoids',
    find: avoidedSpellings,
  },
  {
    code: 'name-misspelt',
    severity: 'warning',
    summary: 'a misspelled name of a person in the registry',
    find: misspelledNames,
  },
];

function* avoidedSpellings(draft: DraftView): Generator<RuleFinding> {
  for (const [actor, places] of draft.placesOf) {
    const { prefer, avoid } = actor.style ?? {};
    if (!avoid || avoid.length === 0) continue;
    for (const place of places) {
      const found = avoidedIn(place, actor);
      if (!found || !draft.keepsStyle(place)) continue;
      const instead = replacement(found.spelling, prefer ?? actor.name, actor);
      yield {
        ...found.span,
        message: `house style is “${instead}”, not “${found.spelling}”`,
        fixes: [replacing(found.span, instead, true)],
      };
    }
  }
}

/** The avoided spelling that a mention is written with, and where. A spelling that is a part of the preferred one in the text is none. */
function avoidedIn(
  { mention }: Place,
  { name, style }: Actor,
): { spelling: string; span: Span } | undefined {
  const preferred = [style!.prefer, name].filter((one): one is string => !!one);
  for (const spelling of [...style!.avoid!].sort((a, b) => b.length - a.length)) {
    const at = placeOfWords(mention.text, spelling);
    if (
      at < 0 ||
      preferred.some(
        (good) => good.length > spelling.length && placeOfWords(mention.text, good) >= 0,
      )
    )
      continue;
    return {
      spelling,
      span: { start: mention.start + at, end: mention.start + at + spelling.length },
    };
  }
  return undefined;
}

/** Where whole words stand in a mention, in these capitals, or all in capitals where the draft shouts; -1 where they do not. */
function placeOfWords(text: string, words: string): number {
  for (const written of [words, words.toUpperCase()]) {
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      if (
        !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
        !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + written.length))
      )
        return at;
    }
  }
  return -1;
}

/** What to write in place of an avoided spelling: of a person's preferred name as many words as were written, from its end. */
function replacement(spelling: string, preferred: string, { kind, name }: Actor): string {
  if (kind !== 'person') return preferred;
  const written = spelling.split(' ');
  const words = preferred.split(' ');
  if (words.length >= written.length) return words.slice(words.length - written.length).join(' ');
  // "Volodymyr Zelensky" is avoided and "Zelenskiy" preferred: the given name comes from the entry's name, if it ends so.
  const full = name.split(' ');
  return fold(full.at(-1)!) === fold(words.at(-1)!) && full.length >= written.length
    ? full.slice(full.length - written.length).join(' ')
    : preferred;
}
