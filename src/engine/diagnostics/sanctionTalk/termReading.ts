import type { PhraseParties } from './partyPhrases.js';
import { isComma, isNominal, isPossessive, type Word } from './sentenceWords.js';

/** What a sentence says with one term: of whom, and whether it says so as a fact. */
export interface TermReading {
  readonly parties: PhraseParties;
  /** Neither denied nor asked, feared, planned or past: sanctions are in force. */
  readonly plain: boolean;
  /** Said by a verb rather than by words beside a name: in reported speech it is the speaker's. */
  readonly predicate: boolean;
  /** What belongs to whom a pronoun means is meant too: "targeting him and his fund". */
  readonly bodies?: boolean;
  /** Said of a past moment or time, and not that it lasts: "was sanctioned", "imposed sanctions", "X, sanctioned in 2018,". */
  readonly past?: boolean;
}

/** Whether a verb group speaks of the past alone: "was", "had been", "imposed", but not "has been", "is", "remained" of what lasts. */
export function isPastGroup(group: readonly Word[]): boolean {
  if (
    group.some(({ lower }) => /^(?:is|are|has|have|having|remains?|still|now|['’]s)$/.test(lower))
  )
    return false;
  return group.some(
    ({ lower, pos }) =>
      /^(?:was|were|had|got|put|hit|slapped|struck|came|fell)$/.test(lower) ||
      (pos === 'VERB' && /ed$/.test(lower)),
  );
}

/** Whether the word behind "sanctions" is the verb of "sanctions hit X", "sanctions target the bank X": they are on X, or they hurt it. */
export function isHitting(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return /^(?:hits?|targets?)$/.test(words[i].lower) && /^(?:NAME|DET)$/.test(next?.pos ?? '');
}

/** Where the phrase begins that ends with the term: "U.S., EU and U.K. sanctions". */
export function termStart(words: readonly Word[], t: number): number {
  let i = t;
  while (i > 0 && t - i < 14) {
    const before = words[i - 1];
    const listed = isComma(before) || before.lower === 'and';
    if (
      isNominal(words, i - 1) ||
      (before.pos === 'NAME' && (isPossessive(words[i]) || isNominal(words, i)))
    )
      i--;
    else if (
      listed &&
      i < t &&
      (isNominal(words, i - 2) || words[i - 2]?.pos === 'NAME') &&
      isModifier(words[i])
    )
      i--;
    else if (/^(?:also|heavily|some|such)$/.test(before.lower)) i--;
    else break;
  }
  return i;
}

/** An authority or a quality before "sanctions". */
function isModifier({ pos, text }: Word): boolean {
  return (
    pos === 'ADJ' ||
    pos === 'NAME' ||
    (pos === 'PROPN' && /^\p{Lu}/u.test(text)) ||
    pos === 'DET' ||
    pos === 'NOUN'
  );
}
