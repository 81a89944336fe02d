import { isGivenName } from '../../english/givenNameList.js';
import { areNicknames } from '../../english/nicknames.js';
import { isParticle } from '../../english/particles.js';
import { isFamilyNameFirst } from '../variants/easternNames.js';
import { isEveryday } from './nameWords.js';
import {
  append,
  type DraftedParty,
  nameKey,
  type DraftedNameUse,
  partyOf,
} from './draftedParty.js';
import type { RawName } from './rawName.js';

/** Namesakes beyond these are not compared: no draft has so many. */
const MAX_NAMESAKES = 32;

/** Who is who among the people that a draft names: a family name alone is the bearer's whom the draft names in full. */
export function gatherPeople(uses: readonly DraftedNameUse[]): DraftedParty[] {
  return new People(uses).parties;
}

class People {
  readonly parties: DraftedParty[] = [];
  private readonly byKey = new Map<string, DraftedParty>();
  private readonly byLastName = new Map<string, DraftedParty[]>();
  private readonly byFirstName = new Map<string, DraftedParty[]>();

  constructor(uses: readonly DraftedNameUse[]) {
    const short = new Map<string, DraftedNameUse[]>();
    // What a heading names the text names, too, or it is no name.
    for (const heading of [false, true])
      for (const use of uses) {
        if (use.raw.heading !== heading) continue;
        if (use.raw.words.length > 1) this.meetInFull(use);
        else append(short, use.raw.words[0], use);
      }
    for (const [word, all] of short) this.meetShort(word, all);
  }

  private meetInFull(use: DraftedNameUse): void {
    const { raw } = use;
    const id = nameKey(raw.words);
    const known = this.byKey.get(id) ?? this.namesake(raw);
    if (!known && raw.heading) return;
    const party = known ?? partyOf(use);
    if (!known) {
      this.parties.push(party);
      append(this.byLastName, lastName(raw), party);
      append(this.byFirstName, raw.words[0], party);
    } else if (raw.text.length > party.name.text.length && !raw.heading) party.name = raw;
    this.byKey.set(id, party);
    party.sure ||= raw.certainty !== 'open';
    party.uses.push(use);
  }

  /** Somebody with the same family name whose given names agree. */
  private namesake(raw: RawName): DraftedParty | undefined {
    return this.byLastName
      .get(lastName(raw))
      ?.slice(-MAX_NAMESAKES)
      .find(({ name }) => agree(name.words, raw.words));
  }

  private meetShort(word: string, uses: readonly DraftedNameUse[]): void {
    const bearers = this.byLastName.get(word) ?? this.calledBy(word);
    if (bearers.length > 0) {
      // News keeps the bare name for whom the report is about.
      const most = bearers.reduce((a, b) => (b.uses.length > a.uses.length ? b : a));
      most.sure ||= !isEveryday(word) && uses.some(({ raw }) => !raw.heading);
      most.uses.push(...uses);
      return;
    }
    const isTitled = uses.some(({ raw }) => raw.certainty === 'sure');
    const speaks = uses.some(({ raw }) => raw.certainty === 'likely');
    if (!isTitled && !(speaks && uses.some(({ raw }) => !raw.opens && !raw.heading))) return;
    this.parties.push({ ...partyOf(uses[0]), sure: true, uses: [...uses] });
  }

  /** Whom a word may mean that is not their last name: "Xi", "Kim". */
  private calledBy(word: string): readonly DraftedParty[] {
    if (isEveryday(word)) return [];
    return (this.byFirstName.get(word) ?? []).filter(
      ({ name }) => !isGivenName(word) || isFamilyNameFirst(word) || name.words.length === 2,
    );
  }
}

function agree(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((words) => words.join(' ').split(/[ -]/));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.slice(0, -1).every((word) => long.includes(word))) return true;
  if (isParticle(short[0]) && long.slice(-short.length).join(' ') === short.join(' ')) return true;
  if (a.length === b.length && areNicknames(a[0], b[0])) return true;
  return a[0][0] === b[0][0] && (a[0].length === 1 || b[0].length === 1);
}

const GENERATION = /^(?:jr|sr|i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi)$/;

function lastName({ words }: RawName): string {
  const last = words[words.length - 1];
  return GENERATION.test(last) && words.length > 2 ? words[words.length - 2] : last;
}
