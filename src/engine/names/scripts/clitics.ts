import type { NameIndex } from '../matching/nameIndex.js';
import { fold } from '../matching/fold.js';

/** Words of scripts that join other words to a name: Hebrew, Arabic, Hangul. */
// Folding takes Hangul syllables apart.
const JOINING = /[\u0590-\u06FF\u1100-\u11FF\uAC00-\uD7AF]/;
const WORD = /[\u0590-\u05FF\u0600-\u06FF]+|[\uAC00-\uD7AF]+/gu;
/** "And", "so", "with", "for", "like" before an Arabic word, and two of them. */
const ARABIC = /^(?:[وف][بلك]?|[بلك])/u;
const HEBREW = /^(?:ו?ש?[בלמכה]|[ושבלמכה])/u;
/** Korean particles behind a name, the longest first. */
const KOREAN =
  /(?:에게서|께서는|에게는|으로는|이라고|이라는|께서|에게|한테|으로|이나|이며|이랑|라고|라는|까지|부터|보다|처럼|조차|마저|은|는|이|가|을|를|의|에|와|과|도|만|로|씨|측|군|양)$/u;
/** Letters that are left of a word without what is joined to it. */
const SHORTEST = 2;

const words = new WeakMap<NameIndex, ReadonlySet<string>>();

function wordsOf(index: NameIndex): ReadonlySet<string> {
  let known = words.get(index);
  if (!known) {
    const all = new Set<string>();
    for (const [, word] of index.words()) if (JOINING.test(word)) all.add(word);
    words.set(index, (known = all));
  }
  return known;
}

/**
 * A text in which what other words join to an index's words is blank, so that the names can be found: "وبشار الأسد" as " بشار الأسد", "김정은은" as
 * "김정은 ". As long as it was: offsets are the same. Of a word that an index has as it is nothing is taken.
 */
export function withoutClitics(text: string, index: NameIndex): string {
  if (!JOINING.test(text)) return text;
  const known = wordsOf(index);
  if (known.size === 0) return text;
  return text.replace(WORD, (word) => withoutClitic(word, known));
}

function withoutClitic(word: string, known: ReadonlySet<string>): string {
  if (known.has(fold(word))) return word;
  if (/[\uAC00-\uD7AF]/u.test(word)) {
    const particle = KOREAN.exec(word)?.[0] ?? '';
    return isLeft(word.slice(0, word.length - particle.length), known)
      ? word.slice(0, word.length - particle.length) + ' '.repeat(particle.length)
      : word;
  }
  const isHebrew = /[\u0590-\u05FF]/u.test(word);
  // "للأسد" is the article behind "for", whose first letter goes.
  const article = isHebrew ? null : /^(?:[وف])?لل/u.exec(word);
  if (article) {
    const rest = `ال${word.slice(article[0].length)}`;
    if (known.has(fold(rest))) return ' '.repeat(article[0].length - 2) + rest;
  }
  const all = (isHebrew ? HEBREW : ARABIC).exec(word)?.[0] ?? '';
  for (let length = all.length; length > 0; length--)
    if (isLeft(word.slice(length), known)) return ' '.repeat(length) + word.slice(length);
  return word;
}

function isLeft(word: string, known: ReadonlySet<string>): boolean {
  return word.length >= SHORTEST && known.has(fold(word));
}
