import type { Mention } from '../../annotation.js';
import { isPersonTitle } from '../../english/titlesBeforeNames.js';
import { fold } from '../../names/matching/fold.js';
import { type ActorLookup, partyKey, partyName } from '../../registry/mentionParties.js';

/** The parties of a draft by what they are called, to find whom the desk means by a name that it has written down. */
export class PartiesByName {
  /** By the key of the party. */
  private readonly parties = new Map<string, { readonly name: string; readonly one: Mention }>();

  constructor(
    mentions: readonly Mention[],
    private readonly actorOf: ActorLookup,
  ) {
    for (const one of mentions) {
      const key = partyKey(one);
      if (!this.parties.has(key)) this.parties.set(key, { name: this.nameOf(one), one });
    }
  }

  /**
   * Whom a name means: those who are called exactly so, else those whose name ends with it ("Brown", "Mr. Brown").
   * @param likely those who come first: of namesakes the one whom the claim accuses
   * @returns a mention of them; the name itself where the draft calls nobody, or several, so
   */
  called(name: string, likely: readonly Mention[]): Mention | string {
    const wanted = comparable(name);
    if (wanted === '') return name;
    const all = [...this.parties.values()].map(({ one }) => one);
    for (const isMeant of [isCalled(wanted), endsWith(wanted)])
      for (const ones of [likely, all]) {
        const meant = ones.filter((one) => isMeant(this.nameOf(one)));
        if (meant.length > 0) return meant.length === 1 ? meant[0] : name;
      }
    return name;
  }

  /** The keys of those who are called exactly so. */
  namesakes(name: string): string[] {
    return this.keysOf(isCalled(comparable(name)));
  }

  /**
   * The keys of those whose whole name stands within words, and within no longer name there: "Ann Brown’s lawyer"; where there are
   * none, of those whose name ends with the words.
   */
  within(words: string): string[] {
    const said = comparable(words);
    const whole = this.namedWithin(said);
    return whole.length > 0 ? whole : this.keysOf(endsWith(said));
  }

  private namedWithin(said: string): string[] {
    const names = [...this.parties.values()]
      .map(({ name }) => name)
      .filter((name) => holdsWords(said, name));
    return this.keysOf(
      (known) =>
        names.includes(known) &&
        !names.some((other) => other !== known && holdsWords(other, known)),
    );
  }

  private keysOf(isMeant: (name: string) => boolean): string[] {
    return [...this.parties].flatMap(([key, { name }]) => (isMeant(name) ? [key] : []));
  }

  private nameOf(one: Mention): string {
    return comparable(partyName(one, (id) => this.actorOf(id)?.name));
  }
}

function isCalled(wanted: string): (name: string) => boolean {
  return (name) => name === wanted;
}

/** Tells whether a name ends with words, whatever title stands before these: "Ann Brown" with "Mr. Brown". */
function endsWith(words: string): (name: string) => boolean {
  const short = words.split(' ');
  while (short.length > 1 && isPersonTitle(short[0].replace(/\.$/, ''))) short.shift();
  const end = ` ${short.join(' ')}`;
  return (name) => ` ${name}`.endsWith(end);
}

/** Whether words hold others, from the beginning of a word to the end of one. */
function holdsWords(said: string, words: string): boolean {
  if (words === '') return false;
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1)) {
    const [before, behind] = [said.slice(0, at), said.slice(at + words.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}

function comparable(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}
