import type { Phrase } from '../phrase.js';
import type { Token } from '../tagging/tagger.js';
import type { Span } from '../../../annotation.js';
import type { Gender } from '../../../english/gender.js';

/** A proper name that a paragraph uses, outside of quotations; offsets of its reading. */
export interface NameUse extends Span {
  /** The name without titles: "Geoff Garin" of "Mr. Geoff Garin". */
  readonly name: string;
  /** Its words in lower case. */
  readonly words: readonly string[];
  readonly person: boolean;
  /** Surely not a person: a committee, a place. */
  readonly body: boolean;
  readonly gender: Gender | null;
  /** What the text calls the person, in lower case: "spokeswoman", "senator". */
  readonly roles: readonly string[];
  /** A given name behind a title that takes one: "Sir Keir". */
  readonly given?: boolean;
  /** Behind "Sir" or "Dame". */
  readonly knighted?: boolean;
  /** One word without a title: the gender is that of a given name, which may be somebody's family name ("Roy"). */
  readonly mayBeSurname?: boolean;
  /** Subject of a verb: whom a pronoun soon after means. */
  readonly subject: boolean;
  /** "A and B": joined by "and" to somebody named before it. */
  readonly joint?: boolean;
  /** Somebody whom the text does not name ("a man", "the spokesman"): a pronoun soon after means them. */
  readonly unnamed?: boolean;
}

/** A name by itself, wherever it stands in its sentence. */
export type Name = Omit<NameUse, 'subject'>;

/** Whether a token is a word of a name. */
export function isNameWord(token: Token): boolean {
  // "王毅": a script without capitals in an English sentence writes a name.
  return (
    (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !/^I['’]/.test(token.text)) ||
    /^\p{Lo}{2,}$/u.test(token.text)
  );
}

/** A name that is no person's, from its words. */
export function bodyNamed(words: readonly Token[]): Name {
  const name = joined(words);
  return {
    start: words[0].start,
    end: words[words.length - 1].end,
    name,
    words: name.toLowerCase().split(' '),
    person: false,
    body: true,
    gender: null,
    roles: [],
  };
}

/** Words as the text has them, with a blank where one stands. */
export function joined(words: readonly Token[]): string {
  let name = '';
  words.forEach(
    (word, i) => (name += (i > 0 && word.start > words[i - 1].end ? ' ' : '') + word.text),
  );
  return name;
}

export type Tokens = readonly Token[];
export type Run = Pick<Phrase, 'from' | 'to'>;
