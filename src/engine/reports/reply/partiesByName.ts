import type { Mention } from '../../annotation.js';
import { isBodyHead } from '../../english/bodyHeads.js';
import { type Gender, genderOf, genderOfTitle } from '../../english/gender.js';
import { isPersonTitle } from '../../english/titlesBeforeNames.js';
import { fold } from '../../names/matching/fold.js';
import { parsePersonName } from '../../names/variants/personName.js';
import { type ActorLookup, partyKey, partyName } from '../../registry/mentionParties.js';

interface NamedParty {
  /** Folded. */
  readonly name: string;
  readonly one: Mention;
}

/** The parties of a draft by what they are called, to find whom the desk means by a name that it has written down. */
export class PartiesByName {
  /** By the key of the party. */
  private readonly parties = new Map<string, NamedParty>();

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
   * Whom a name means: those who are called exactly so, else the person near by whose family name it is ("Brown", "Mayor Brown").
   * @param near those whom the claim accuses, then those whom it names otherwise; its own speaker is not among them
   * @returns a mention of them; the name itself where the draft calls nobody, or several, so
   */
  called(name: string, near: readonly (readonly Mention[])[]): Mention | string {
    const wanted = comparable(name);
    if (wanted === '') return name;
    const all = [...this.parties.values()].map(({ one }) => one);
    const isExact = (one: Mention): boolean => this.nameOf(one) === wanted;
    const isShort = (one: Mention): boolean => this.isFamilyName(wanted, one);
    for (const [ones, isMeant] of [
      ...near.map((some) => [some, isExact] as const),
      [all, isExact] as const,
      ...near.map((some) => [some, isShort] as const),
    ]) {
      const meant = [...new Map(ones.filter(isMeant).map((one) => [partyKey(one), one])).values()];
      if (meant.length > 0) return meant.length === 1 ? meant[0] : name;
    }
    return name;
  }

  /** The keys of those who are called exactly so. */
  namesakes(name: string): string[] {
    const wanted = comparable(name);
    return this.keysOf(({ name: known }) => known === wanted);
  }

  /**
   * The keys of those whose whole name stands within words, and within no longer name there: "Ann Brown’s lawyer"; where there are
   * none, of those whose family name they are.
   */
  within(words: string): string[] {
    const said = comparable(words);
    const whole = this.namedWithin(said);
    return whole.length > 0 ? whole : this.keysOf(({ one }) => this.isFamilyName(said, one));
  }

  private namedWithin(said: string): string[] {
    const names = [...this.parties.values()]
      .map(({ name }) => name)
      .filter((name) => holdsWords(said, name));
    return this.keysOf(
      ({ name: known }) =>
        names.includes(known) &&
        !names.some((other) => other !== known && holdsWords(other, known)),
    );
  }

  private keysOf(isMeant: (party: NamedParty) => boolean): string[] {
    return [...this.parties].flatMap(([key, party]) => (isMeant(party) ? [key] : []));
  }

  /** Whether words, folded, are a person's family name, with a title that fits them or with none: not "the bank" of a bank, nor "Mrs. Smith" of John Smith. */
  private isFamilyName(words: string, one: Mention): boolean {
    const known = one.actor === null ? undefined : this.actorOf(one.actor);
    const { titles, family } = withoutTitles(words);
    if (known ? known.kind !== 'person' : isBodyHead(family.split(' ').at(-1)!)) return false;
    const { surnames, given, single } = parsePersonName(
      known?.name ?? partyName(one, () => undefined),
    );
    if (single || !surnames.some((surname) => comparable(surname) === family)) return false;
    const said = titles.map(genderOfTitle).find((gender) => gender !== null);
    const own = known?.pronouns ?? genderOf(given[0] ?? '');
    return !said || !isGender(own) || own === said;
  }

  private nameOf(one: Mention): string {
    return comparable(partyName(one, (id) => this.actorOf(id)?.name));
  }
}

function isGender(pronouns: string | null): pronouns is Gender {
  return pronouns === 'he' || pronouns === 'she';
}

/** "mr. brown": the titles, without their points, and the name. */
function withoutTitles(words: string): { readonly titles: string[]; readonly family: string } {
  const rest = words.split(' ');
  const titles: string[] = [];
  while (rest.length > 1 && isPersonTitle(rest[0].replace(/\.$/, '')))
    titles.push(rest.shift()!.replace(/\.$/, ''));
  return { titles, family: rest.join(' ') };
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
