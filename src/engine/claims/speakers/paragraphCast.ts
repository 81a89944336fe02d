import type { Mention } from '../../annotation.js';
import { inDraft, type Paragraph } from '../../text/markup/paragraphs.js';
import { firstAfter } from '../../text/spans.js';
import type { Attribution } from '../patterns/attribution.js';
import type { Name, NameUse } from '../syntax/naming/nameUse.js';
import { officeIn } from '../../english/persons/officeKeys.js';
import type { Cast } from './cast.js';
import type { Member } from './members.js';
import { isOnesRelative } from './groups.js';
import { mentionedActorAt, namesOneOffice } from './certainActors.js';
import type { NameFacts } from './speechFacts.js';
import { calledByParty, isSeatOf, seatBehind } from './seats.js';
import { OFFICE } from './wordsForSpeakers.js';

/** After one of these the name is not who speaks: "aides to", "according to a friend of". */
const PREPOSITION = /\b(?:to|of|for|from|with|by|at|in|and|or)\b|['’]s?\s/i;

/** More UTF-16 code units than any paragraph has. */
const LONGEST_PARAGRAPH = 2 ** 30;

/** Meets whom one paragraph of a draft names, and whom it tells of without a name. */
export class ParagraphCast {
  constructor(
    protected readonly cast: Cast,
    protected readonly place: Paragraph,
    protected readonly number: number,
    private readonly mentions: readonly Mention[],
  ) {}

  /** A subject without a name: whoever the draft has named so acts; anybody else is nobody named before. */
  protected meetRole(use: NameUse): void {
    const { start, end, words, gender } = use;
    const at = this.at(start);
    const role = this.place.reading.text.slice(start, end);
    this.cast.delayed.meetRole(words[0], role, this.number);
    const holder = /^the\b/i.test(role)
      ? this.cast.offices.holder(officeIn(role, words[0]), words[0])
      : null;
    if (holder && this.cast.isPerson(holder)) this.cast.sight.acts(holder, null, this.number, at);
    else if (!this.isKnownRole(use) && !this.isTheOnly(words[0], role))
      this.cast.sight.meetUnnamed(gender, this.number, at);
  }

  /** "Ann May apologised. The minister said": the one person whom the draft has named holds the office. */
  protected isTheOnly(role: string, words: string): boolean {
    return OFFICE.test(role) && namesOneOffice(words) && this.cast.onlyPerson() !== null;
  }

  /** "The candidate said": the only one, or the one who is spoken of. */
  private isKnownRole({ words: [role], gender, start }: NameUse): boolean {
    if (this.cast.offices.only(role) !== null) return true;
    if (!/^the\b/i.test(this.place.reading.text.slice(start, start + 4))) return false;
    return (gender ? [gender] : (['he', 'she'] as const)).some((one) =>
      this.cast.sight.meant(one, this.number, false)?.roles.has(role),
    );
  }

  /** An actor of the registry who is all of a source, whatever the name looks like: "王毅". */
  protected mentioned({ source }: Attribution): Member | null {
    if (source.length !== 1) return null;
    const span = inDraft(this.place, source[0]);
    for (let i = firstAfter(this.mentions, span.start - 1); i < this.mentions.length; i++) {
      const mention = this.mentions[i];
      if (mention.start >= span.end) return null;
      if (mention.status !== 'certain' || mention.actor === null) continue;
      const text = this.place.reading.text;
      const [before, after] = [
        text.slice(source[0].start, source[0].start + mention.start - span.start),
        text.slice(source[0].start + mention.end - span.start, source[0].end),
      ];
      if (PREPOSITION.test(before) || !/^(?:$|,|\s*\()/.test(after)) continue;
      const start = source[0].start + mention.start - span.start;
      return this.meet({
        start,
        end: start + mention.end - mention.start,
        name: mention.text,
        words: mention.text.toLowerCase().split(' '),
        person: false,
        body: false,
        gender: null,
        roles: [],
      });
    }
    return null;
  }

  /** A name in the running text, which may be the one of somebody told of before. */
  protected meetInText(use: NameUse, { told, joined, spouse: whose, behind }: NameFacts): Member {
    const member = this.meet(joined && !use.joint ? { ...use, joint: true } : use, told);
    const seat = seatBehind(this.place.reading.text, use.end);
    if (seat) this.cast.tellSeat(member, seat);
    const other = whose && this.cast.sight.meant(whose, this.number, false);
    if (other && other !== member) this.cast.groups.meet(other, member, this.number, true);
    if (use.subject && !told && !use.body) {
      const isNew = member.uses === 1;
      for (const office of this.cast.delayed.meetName(use, isNew, this.number, behind)) {
        this.cast.isShownAsPerson(member);
        this.cast.offices.add(member, office);
      }
    }
    return member;
  }

  /**
   * Whom "the Iowa Republican" means: the only lawmaker of the draft, if it has just spoken of this person, and of nobody else since, or has
   * told that the seat is theirs; nobody with another seat.
   */
  protected lawmakerNear(source: string): Member | null {
    const called = calledByParty(source);
    const member = called && this.cast.offices.only('lawmaker');
    if (!member || this.number - member.latest > 1) return null;
    return (isSeatOf(member.seat, called) ?? this.cast.lastPerson === member) ? member : null;
  }

  /** A place of the paragraph's reading among those of all paragraphs: places in order have ascending numbers. */
  protected at(offset: number): number {
    return this.number * LONGEST_PARAGRAPH + offset;
  }

  protected meet(use: Name, told = false): Member {
    return this.cast.meet(use, {
      ...mentionedActorAt(this.mentions, this.place, use),
      relative: isOnesRelative(this.place.reading.text, use.start),
      paragraph: this.number,
      at: this.at(use.start),
      told,
    });
  }
}
