import type { Mention } from '../../annotation.js';
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
   * Whom a name means.
   * @param likely those who come first: of namesakes the one whom the claim accuses
   * @returns a mention of them; the name itself where the draft calls nobody, or several, so
   */
  called(name: string, likely: readonly Mention[]): Mention | string {
    const wanted = comparable(name);
    if (wanted === '') return name;
    const isMeant = (one: Mention): boolean => this.nameOf(one) === wanted;
    const meant = likely.filter(isMeant);
    if (meant.length > 0) return meant.length === 1 ? meant[0] : name;
    const others = [...this.parties.values()].filter((party) => party.name === wanted);
    return others.length === 1 ? others[0].one : name;
  }

  /** The keys of those who are called exactly so. */
  namesakes(name: string): string[] {
    const wanted = comparable(name);
    return this.keysOf((known) => known === wanted);
  }

  /** The keys of those whose whole name stands within words, and within no longer name there: "Ann Brown’s lawyer". */
  within(words: string): string[] {
    const said = comparable(words);
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
