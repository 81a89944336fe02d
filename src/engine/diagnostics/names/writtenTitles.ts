import type { Span } from '../../annotation.js';
import { fold } from '../../names/matching/fold.js';
import { isPersonTitle } from '../../english/titlesBeforeNames.js';

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  pres: 'president',
  gen: 'general',
  amb: 'ambassador',
  prof: 'professor',
  sgt: 'sergeant',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
};
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu;

/** A word of a text, as titles are compared by it. */
export interface TitleWord extends Span {
  readonly word: string;
}

/** The words of a title or of what stands around a name: folded, abbreviations written out, possessives bare. */
export function titleWords(text: string, base = 0): TitleWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => {
    const bare = fold(written)
      .replace(/['’]s?$/, '')
      .replace(/\.$/, '');
    return {
      word: ABBREVIATIONS[bare] ?? bare.replace(/['’.]/g, '').replace(/-/g, ' '),
      start: base + index,
      end: base + index + written.length,
    };
  });
}

/** Whether a word is an office, a rank or a profession. */
export function isOffice(word: string): boolean {
  return isPersonTitle(word.replace(/ /g, '-')) || word.split(' ').every(isPersonTitle);
}

/** The longest end of words before a name that stands in a title as it is, with an office among them; empty where there is none. */
export function titleAhead(
  words: readonly TitleWord[],
  title: readonly TitleWord[],
): readonly TitleWord[] {
  for (let from = Math.max(0, words.length - title.length); from < words.length; from++) {
    const end = words.slice(from);
    if (end.some(({ word }) => isOffice(word)) && indexOfWords(title, end) >= 0) return end;
  }
  return [];
}

/** Where words stand in others, one after the other; -1 where they do not. */
export function indexOfWords(among: readonly TitleWord[], words: readonly TitleWord[]): number {
  for (let at = 0; at + words.length <= among.length; at++) {
    if (words.every(({ word }, i) => word === among[at + i].word)) return at;
  }
  return -1;
}
