import type { Span } from '../annotation.js';
import { isGivenName } from '../english/givenNameList.js';
import type { DraftView } from './draftView.js';
import type { Paragraph } from '../text/markup/paragraphs.js';
import type { ParagraphText } from './paragraphText.js';
import { type RuleFinding, replacing } from './rule.js';

/** Letters of the Cyrillic and the Greek alphabet that look like Latin ones, and the Latin ones. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('асеорхуіјѕԁһԛԝАВЕКМНОРСТХУІЈЅ', 'aceopxyijsdhqwABEKMHOPCTXYIJS'),
  ...pairs('οναρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovapuABEZHIKMNOPTYX'),
]);
const FOREIGN: ReadonlyMap<string, readonly [cyrillic?: string, greek?: string]> = latinToForeign();
/** No words are looked at where none of these stands. */
const OTHER_ALPHABET = /[\u0370-\u03FF\u0400-\u052F]/;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** What is not seen, between two words that have nothing else between them. */
const UNSEEN = /(?<=[\p{Ll}\p{N}.,;:!?])[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu;

/** Words in letters of two alphabets that look the same, and words joined by a character that is not seen: no name is found there. */
export function* mixedLetters(draft: DraftView): Generator<RuleFinding> {
  for (const [paragraph, { said, paragraph: place }] of draft.paragraphs.entries()) {
    for (const { start, end, written } of mixedWords(said)) {
      const span = draft.inDraft(paragraph, { start, end });
      yield {
        ...span,
        message: `“${said.text.slice(start, end)}” mixes letters of two alphabets that look the same, so no name is found in it`,
        fixes: [replacing(span, written)],
      };
    }
    for (const unseen of unseenIn(draft, said, place)) {
      const span = { start: place.start + unseen.start, end: place.start + unseen.end };
      yield {
        ...span,
        message: 'there is an invisible character instead of a space between these words',
        fixes: [{ title: 'Write a Space', edits: [{ ...span, newText: ' ' }], preferred: true }],
      };
    }
  }
}

interface MixedWord {
  readonly start: number;
  readonly end: number;
  /** The word in one alphabet. */
  readonly written: string;
}

const unseen = new WeakMap<ParagraphText, readonly Span[]>();

/** The characters between words that are not seen, in offsets of the paragraph's source. */
function unseenIn(draft: DraftView, said: ParagraphText, place: Paragraph): readonly Span[] {
  let found = unseen.get(said);
  if (!found) {
    const source = draft.draft.text.slice(place.start, place.end);
    found = /[\u200B\u2060\uFEFF]/.test(source)
      ? Array.from(source.matchAll(UNSEEN), ({ index, 0: words }) => ({
          start: index,
          end: index + words.length,
        })).filter(({ start }) => place.reading.reads(start - 1))
      : [];
    unseen.set(said, found);
  }
  return found;
}

const known = new WeakMap<ParagraphText, readonly MixedWord[]>();

function mixedWords(said: ParagraphText): readonly MixedWord[] {
  let found = known.get(said);
  if (!found) {
    found = OTHER_ALPHABET.test(said.text)
      ? Array.from(said.text.matchAll(WORD)).flatMap(({ 0: word, index }) => {
          const written = inOneAlphabet(word);
          return written === undefined ? [] : [{ start: index, end: index + word.length, written }];
        })
      : [];
    known.set(said, found);
  }
  return found;
}

/** A word of two alphabets in the one that all of its letters are of or look like; undefined where it is in one already, or in two for another reason (μg). */
function inOneAlphabet(word: string): string | undefined {
  const letters = Array.from(word);
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const others = letters.filter((letter) => OTHER_ALPHABET.test(letter));
  if (latin.length === 0 || others.length === 0 || letters.length < 3) return undefined;
  const side = /[\u0370-\u03FF]/.test(others[0]) ? 1 : 0;
  const asLatin = letters.map((letter) => LOOKALIKES.get(letter) ?? letter);
  const asOther = letters.map((letter) => FOREIGN.get(letter)?.[side] ?? letter);
  const isLatin = !OTHER_ALPHABET.test(asLatin.join(''));
  const isOther = !/\p{Script=Latin}/u.test(asOther.join(''));
  if (
    isLatin &&
    (!isOther || latin.length >= others.length || isGivenName(asLatin.join('').toLowerCase()))
  )
    return asLatin.join('');
  return isOther ? asOther.join('') : undefined;
}

function pairs(foreign: string, latin: string): [string, string][] {
  return Array.from(foreign, (letter, i) => [letter, latin[i]]);
}

function latinToForeign(): Map<string, [string?, string?]> {
  const found = new Map<string, [string?, string?]>();
  for (const [foreign, latin] of LOOKALIKES) {
    const both = found.get(latin) ?? [];
    both[/[\u0370-\u03FF]/.test(foreign) ? 1 : 0] ??= foreign;
    found.set(latin, both);
  }
  return found;
}
