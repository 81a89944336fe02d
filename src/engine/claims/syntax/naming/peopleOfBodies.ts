import type { Phrase } from '../phrase.js';
import { BODY_NOUN } from '../sources/sourceWords.js';
import { BODY } from './bodyNames.js';
import { bodyNamed, isNameWord, type Name, type Tokens } from './nameUse.js';

/** Who belongs to a body or is a part of it. */
export interface OfBody {
  /** The word for them, in lower case: "officials". */
  readonly word: string;
  /** The part's whole name; null for people. */
  readonly use: Name | null;
}

/**
 * "Bank of England officials", "House of Commons authorities": the body's name goes on over the next phrase, which ends with those who speak.
 * @param i the phrase with the head of the body's name
 * @param end the token after the source
 */
export function ofBodyAt(
  tokens: Tokens,
  phrases: readonly Phrase[],
  i: number,
  end: number,
): OfBody | null {
  const [phrase, link, rest] = [phrases[i], phrases[i + 1], phrases[i + 2]];
  if (rest?.kind !== 'noun' || rest.to > end || rest.to - rest.from < 2) return null;
  const [head, last] = [tokens[phrase.to - 1], tokens[rest.to - 1]];
  if (
    !BODY.test(head.text) ||
    !isNameWord(head) ||
    !/^(?:of|for)$/.test(tokens[link.from].lower) ||
    !/^\p{Lu}/u.test(tokens[rest.from].text) ||
    !/^\p{Ll}/u.test(last.text)
  )
    return null;
  const from = tokens.findIndex(({ text }, t) => t >= phrase.from && !/^(?:the|an?)$/i.test(text));
  return {
    word: last.lower,
    use: BODY_NOUN.test(last.lower) ? bodyNamed(tokens.slice(from, rest.to)) : null,
  };
}
