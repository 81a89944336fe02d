import type { Place } from '../draftView.js';
import { NO_PARTIES, officeEnding, officeHeldBy, type PhraseParties } from './partyPhrases.js';
import { isComma, isNominal, isPlural, isPossessive, isVerb, type Word } from './sentenceWords.js';

/** "dozens of people": what is counted is meant. */
const COUNTING =
  /^(?:dozens|hundreds|thousands|scores|number|group|slew|list|handful|pair|range|network|series|trio|couple|raft)$/;

const OF_A_PERSON =
  /^(?:ally|allies|aide|associate|adviser|advisor|lawyer|supporter|critic|crony|cronies|confidant|lieutenant|campaign|administration|government|family|foundation|fortune|loyalist|biographer)$/;

/** Whether the name at `words[i]` only modifies a noun behind it: "Acme chief", "Putin ally"; not "banker Ann Brown return". */
function isModifier(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!next || !/^\p{Ll}/u.test(next.text) || !isNominal(words, i + 1)) return false;
  if (words[i].place?.actor?.kind === 'person') return OF_A_PERSON.test(next.lower);
  return (
    next.pos === 'NOUN' ||
    (next.pos === 'ADJ' && /^(?:NAME|NOUN|PROPN)$/.test(words[i + 2]?.pos ?? ''))
  );
}

/** How many words at `words[at]` join another object to those before: "and", "such as", "as well as"; 0 where none do. */
function joiningWords(words: readonly Word[], at: number): number {
  const { lower, text } = words[at];
  const next = words[at + 1]?.lower;
  if (/^(?:and|&|including|namely)$/.test(lower) || text === ':') return 1;
  if ((lower === 'such' && next === 'as') || (lower === 'along' && next === 'with')) return 2;
  return lower === 'as' && next === 'well' && words[at + 2]?.lower === 'as' ? 3 : 0;
}

/** Reads objects from left to right. */
class ObjectReader {
  readonly places: Place[] = [];
  private afterName = false;
  /** In a phrase with a preposition: what it names is not meant. */
  private aside = false;
  /** Where that phrase begins. */
  private asideFrom = 0;
  private counting = false;

  constructor(
    private readonly words: readonly Word[],
    private at: number,
  ) {}

  read(): PhraseParties {
    const first = this.words[this.at];
    if (/^(?:neither|nobody|none|no|not)$/.test(first?.lower ?? '')) return NO_PARTIES;
    if (/^(?:him|her|them|it)$/.test(first?.lower ?? '') && !isNominal(this.words, this.at + 1))
      if (first.lower !== 'her' || this.words[this.at + 1]?.pos !== 'NAME')
        return { places: [], pronoun: true };
    while (this.at < this.words.length && this.step());
    return this.places.length > 0 ? { places: this.places } : NO_PARTIES;
  }

  /** Whether it goes on. */
  private step(): boolean {
    const { words, at } = this;
    const word = words[at];
    if (word.pos === 'NAME') return this.name(word);
    if (isComma(word)) return this.comma();
    if (word.text === '(') return this.bracket();
    const joining = joiningWords(words, at);
    if (joining > 0) return this.join(joining);
    if (word.pos === 'ADP') return this.preposition(word);
    if (!isNominal(words, at)) return this.aside && !isVerb(word) && this.skip();
    if (this.afterName && !this.aside) return false;
    this.counting = COUNTING.test(word.lower);
    return this.skip();
  }

  private skip(): boolean {
    this.at++;
    return true;
  }

  private join(words: number): boolean {
    this.at += words;
    this.afterName = false;
    this.aside = false;
    return true;
  }

  private name(word: Word): boolean {
    const next = this.words[this.at + 1];
    if (isPossessive(next)) {
      this.at += 2;
      // "X's companies": the companies are meant.
      return true;
    }
    const before = this.words[this.at - 1];
    const joined = isComma(before) || before?.pos === 'CCONJ';
    // ", and X left": another clause begins.
    if (joined && isVerb(next) && !/^(?:accused|linked|based|owned|led)$/.test(next.lower))
      return false;
    const isHolder = officeHeldBy(this.words, this.at) === this.asideFrom - 1;
    if (!isModifier(this.words, this.at) && (!this.aside || isHolder)) {
      this.aside = false;
      this.places.push(word.place!);
      this.afterName = true;
    }
    return this.skip();
  }

  private comma(): boolean {
    const next = this.words[this.at + 1];
    if (!next) return false;
    const adds = next.lower === 'and' || /^(?:including|namely|such)$/.test(next.lower);
    if (this.aside && !adds && !this.isOffice(next)) return false;
    if (next.place) this.aside = false;
    if (!adds && next.pos !== 'NAME' && !isNominal(this.words, this.at + 1)) return false;
    this.afterName = false;
    return this.skip();
  }

  private bracket(): boolean {
    const close = this.words.findIndex((word, i) => i > this.at && word.text === ')');
    if (close < 0) return false;
    this.at = close + 1;
    return true;
  }

  private preposition(word: Word): boolean {
    if (word.lower === 'of' && this.counting) return this.join(1);
    if (!this.aside) this.asideFrom = this.at;
    this.aside = true;
    return this.skip();
  }

  /** Whether the phrase with a preposition, up to the comma, is of the office of the person who is named behind it: "the minister of defense, X". */
  private isOffice({ place }: Word): boolean {
    return (
      place?.actor?.kind === 'person' &&
      officeEnding(this.words, this.at - 1) === this.asideFrom - 1
    );
  }
}

/** The recognised parties among the objects that begin at `words[at]`: "X, a banker, and Y", "two firms, including X"; not X of "X's firm" or "a friend of X". */
export function objectsFrom(words: readonly Word[], at: number): PhraseParties {
  return new ObjectReader(words, at).read();
}

/** A noun phrase whose first word is an adjective that describes whoever the phrase means. */
export interface DescribedPhrase {
  /** The name that the adjective stands before: "sanctioned banker X", "sanctioned X and Y". */
  readonly parties: PhraseParties;
  /** The word behind the phrase. */
  readonly after: number;
  /** Whether a common noun is there, which may describe somebody named beside the phrase. */
  readonly noun: boolean;
  /** Whoever the adjective describes only possesses what the phrase means: "the sanctioned bank's chairman". */
  readonly possesses?: boolean;
}

/** The rest of a noun phrase behind its adjective, from `words[at]` on. */
export function readDescribed(words: readonly Word[], at: number): DescribedPhrase {
  let i = at;
  let title: Word | undefined;
  for (; i < words.length; i++) {
    const word = words[i];
    if (title && isPossessor(words, i))
      return { parties: NO_PARTIES, after: i, noun: true, possesses: true };
    if (word.pos === 'NAME') {
      if (isModifier(words, i)) continue;
      return { ...titled(words, i, title), noun: false };
    }
    if (word.pos === 'DET' || (!isNominal(words, i) && !joinsLikes(words, i))) break;
    if (/^(?:NOUN|PROPN)$/.test(word.pos)) title = word;
  }
  const holder = i > at ? holderBehind(words, i) : -1;
  if (holder >= 0) return { ...titled(words, holder, words[i - 1]), noun: false };
  return {
    parties: NO_PARTIES,
    after: i,
    noun:
      i > at && (title?.pos === 'NOUN' || /^(?:individual|terrorist)$/.test(words[i - 1].lower)),
  };
}

/** Whether "and" or a comma at `words[i]` joins two adjectives or nouns of one phrase. */
function joinsLikes(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.pos ?? '';
  if (words[i].lower !== 'and' && !isComma(words[i])) return false;
  return /^(?:ADJ|NOUN)$/.test(next) && next === (isComma(words[i]) ? 'ADJ' : words[i - 1]?.pos);
}

/** The person's name to which an office leads through the "of" at `words[of]`: "minister of defense X"; -1 where none is. */
function holderBehind(words: readonly Word[], of: number): number {
  if (!/^(?:of|for|to)$/.test(words[of]?.lower ?? '')) return -1;
  const name = words.findIndex(
    ({ place }, i) => i > of && i - of < 12 && place?.actor?.kind === 'person',
  );
  return name >= 0 && officeHeldBy(words, name) === of - 1 ? name : -1;
}

/** Whether `words[i]` ends a possessor; a mark alone may close a quotation, and does so behind a word without "s". */
function isPossessor(words: readonly Word[], i: number): boolean {
  return isPossessive(words[i]) && (words[i].text.length > 1 || /s$/.test(words[i - 1].lower));
}

/** Whom a phrase with a title before the name at `words[i]` means, and the word behind them. */
function titled(
  words: readonly Word[],
  i: number,
  title: Word | undefined,
): Pick<DescribedPhrase, 'parties' | 'after'> {
  const name = words[i];
  if (isPossessive(words[i + 1]))
    return { parties: { places: [name.place!], unsure: !title }, after: i + 1 };
  // A name of somebody else runs up to it.
  const several = title !== undefined && isPlural(title);
  const places = [name.place!];
  let at = i + 1;
  while (
    several &&
    (isComma(words[at]) || words[at]?.lower === 'and') &&
    (words[at + 1]?.pos === 'NAME' ||
      (words[at + 1]?.lower === 'and' && words[at + 2]?.pos === 'NAME'))
  ) {
    at += words[at + 1].pos === 'NAME' ? 1 : 2;
    places.push(words[at].place!);
    at++;
  }
  const goesOn = words[at]?.lower === 'and' || isComma(words[at]) || isPossessive(words[at]);
  const unsure = several && places.length === 1 && !goesOn;
  return { parties: { places, unsure }, after: at };
}

/** The name that stands apposed behind a noun phrase: "the sanctioned owner of Acme, X, left". */
export function apposedBehind(words: readonly Word[], after: number): PhraseParties {
  let i = after;
  while (words[i]?.pos === 'ADP' && i - after < 20) {
    i++;
    while (words[i]?.pos === 'NAME' || isNominal(words, i)) i++;
  }
  if (!/^(?:,|—|–|--|\()$/.test(words[i]?.text ?? '')) return NO_PARTIES;
  const name = words[i + 1];
  const next = words[i + 2];
  if (name?.pos !== 'NAME') return NO_PARTIES;
  const closes = !next || /^(?:[,.;)—–]|--)$/.test(next.text);
  if (!closes || (isComma(next) && /^(?:and|or)$/.test(words[i + 3]?.lower ?? '')))
    return NO_PARTIES;
  return { places: [name.place!] };
}
