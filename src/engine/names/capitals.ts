import type { Span } from '../annotation.js';
import type { Way } from './forms.js';
import { isParticle } from './words/particles.js';
import { fold } from './fold.js';
import { wordSet } from './words/wordSet.js';

/** What a body is, at the end of its name, is also written small: "Republican party". */
const BODIES = wordSet('party movement brotherhood administration government parliament front coalition alliance agency commission committee ministry department');

/** Whether words have the capitals that a way of writing asks for. */
export function isWrittenLike(written: string, way: Way): boolean {
  if (way.capitals === 'any' || written === way.text) return true;
  if (way.capitals === 'exact') return plain(written) === plain(way.text);
  if (/^[^\p{Ll}]+$/u.test(written) && /\p{Lu}{2}/u.test(written)) return true;
  const own = way.text.split(/[\s-]+/);
  const ownSmall = new Set(own.filter((word) => /^\p{Ll}/u.test(word)).map((word) => fold(word)));
  return written.split(/[\s-]+/).every((word, i) => !/^\p{Ll}/u.test(word) || ownSmall.has(fold(word)) || isArabicArticle(word, i) || (i > 0 && (isParticle(fold(word)) || /^(?:and|of|the|for|in|on)$/.test(word) || (way.person === null && BODIES.has(word)))) || isSmallSyllable(way, i));
}

function isArabicArticle(word: string, i: number): boolean {
  return i === 0 && (word === 'al' || word === 'el');
}

/** The second part of a given name such as Jong-un is written with and without a capital. */
function isSmallSyllable(way: Way, i: number): boolean {
  return i > 0 && way.person !== null && way.person.familyFirst;
}

const plain = (text: string): string => text.normalize('NFC').replace(/[.'’‘\s\u2010\u2011-]/g, '');

/** Whether a span is part of one of the phrases in which the words are something else. */
export function isExcluded(text: string, { start, end }: Span, { not }: Way): boolean {
  return not.some((phrase) => {
    const from = Math.max(0, start - phrase.length);
    const around = text.slice(from, end + phrase.length).toLowerCase();
    for (let at = around.indexOf(phrase.toLowerCase()); at >= 0; at = around.indexOf(phrase.toLowerCase(), at + 1)) {
      if (from + at <= start && from + at + phrase.length >= end) return true;
    }
    return false;
  });
}
