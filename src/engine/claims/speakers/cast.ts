import { type KnownPersons, PARTIES } from './knownPersons.js';
import { INSTITUTIONS, isCountry } from '../syntax/naming/bodyNames.js';
import type { Speaker } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Gender } from '../../english/gender.js';
import { BodiesHeard } from './bodiesHeard.js';
import { DelayedNames } from './delayedNames.js';
import { Groups } from './groups.js';
import type { Journal } from './journal.js';
import { type Member, Members, MOST_NAMESAKES } from './members.js';
import type { Moment, SpokenBody } from './moment.js';
import { OfficeHolders } from './officeHolders.js';
import type { Seat } from './seats.js';
import { Sight } from './sight.js';
import type { Name } from '../syntax/naming/nameUse.js';

/** How a name is met. */
export interface Meeting {
  /** The actor that the name is certainly a mention of, or null. */
  readonly actor: string | null;
  readonly paragraph: number;
  /** Where in the draft. */
  readonly at: number;
  /** Whether the name may mean more actors than one, for all that the draft tells. */
  readonly ambiguous?: boolean;
  /** Whether the text tells of whom its bearer is a relative. */
  readonly relative?: boolean;
  /** Inside what somebody says: named there, but not who acts or speaks. */
  readonly told?: boolean;
}

/** Whom a draft has named, in the order in which it names them; decides whom short forms, roles and pronouns mean. */
export class Cast {
  readonly members: Members;
  readonly offices: OfficeHolders<Member>;
  /** Whom the draft tells of before it names them. */
  readonly delayed = new DelayedNames();
  private readonly bodies: BodiesHeard<Member>;
  /** Whom a pronoun may mean. */
  readonly sight = new Sight<Member>();
  /** Who was named together. */
  readonly groups = new Groups<Member>();
  /** The body that spoke last, as long as nobody else has spoken or acted since. */
  private voice: SpokenBody<Member> | null = null;
  /** The person who was named last, or null. */
  lastPerson: Member | null = null;
  /** Who was met last, to whom "and" may join another. */
  private latest: Member | null = null;

  /**
   * @param known what the draft as a whole tells of family names: whose they surely are
   * @param journal takes down whatever lasts longer than a few paragraphs; `moment` is the rest
   */
  constructor(
    private readonly actors: ReadonlyMap<string, Actor>,
    private readonly known: KnownPersons,
    private readonly journal: Journal,
  ) {
    this.members = new Members(actors, known, journal);
    this.offices = new OfficeHolders(journal);
    this.bodies = new BodiesHeard(journal);
  }

  /** What is known here for the next few paragraphs. */
  get moment(): Moment<Member> {
    const { voice, latest, lastPerson, sight, groups, delayed, bodies } = this;
    return {
      voice,
      latest,
      lastPerson,
      sight: sight.now,
      pairs: groups.pairs,
      announced: delayed.announced,
      isBegun: delayed.isBegun,
      acting: bodies.acting,
    };
  }

  /** Goes to another place of the draft, whose lasting changes the journal has made or taken back. */
  goTo(moment: Moment<Member>): void {
    this.voice = moment.voice;
    this.latest = moment.latest;
    this.lastPerson = moment.lastPerson;
    this.sight.goTo(moment.sight);
    this.groups.pairs = moment.pairs;
    this.delayed.announced = moment.announced;
    this.delayed.isBegun = moment.isBegun;
    this.bodies.acting = moment.acting;
    this.members.forget();
  }

  /** Meets a name in the text. */
  meet(
    use: Name & { readonly subject?: boolean; readonly joint?: boolean },
    meeting: Meeting,
  ): Member {
    const { actor, paragraph, at, told } = meeting;
    const member = this.members.bearerOf(use, actor, meeting);
    if (use.person) this.isShownAsPerson(member);
    if (use.person) this.journal.set(member, 'body', false);
    this.tellGender(member, use.gender);
    this.journal.set(member, 'uses', member.uses + 1);
    this.journal.set(member, 'latest', paragraph);
    for (const role of use.roles) this.offices.add(member, role);
    const before = this.latest;
    this.latest = member;
    const partner = use.joint && before !== member ? before : null;
    if (partner && !told) this.groups.meet(partner, member, paragraph, false);
    const acts = Boolean(use.subject) && !told;
    if (acts && this.voice?.member !== member) this.voice = null;
    if (this.isBody(member)) this.bodies.meet(member, paragraph, acts);
    if (!this.isPerson(member)) {
      if (told && use.subject) this.bodies.isTold(member, paragraph);
      return member;
    }
    this.lastPerson = member;
    if (acts) this.sight.acts(member, partner, paragraph, at);
    this.sight.isNamed(member, paragraph, at);
    return member;
  }

  /** Notes that a member is a person. */
  isShownAsPerson(member: Member): void {
    this.journal.set(member, 'person', true);
  }

  /** Notes which pronoun a member is, where that was not known. */
  tellGender(member: Member, gender: Gender | null): void {
    // Of several who may be meant, one may be "she" and another "he".
    if (member.gender === null && !member.unclear) this.journal.set(member, 'gender', gender);
  }

  /** Notes for which party and state a member sits, where that was not known. */
  tellSeat(member: Member, seat: Seat): void {
    if (member.seat === null) this.journal.set(member, 'seat', seat);
  }

  /** Notes that somebody has spoken. */
  heard(member: Member, paragraph: number, at: number): void {
    const isBody = !member.person && (member.body || member.actor !== null);
    this.voice = isBody ? { member, paragraph } : null;
    if (this.isBody(member)) this.bodies.meet(member, paragraph, true);
    if (this.isPerson(member)) this.sight.speaks(member, paragraph, at);
    else if (this.mayBePerson(member)) this.sight.speaksAlone(member, paragraph, at);
  }

  /** Somebody without a name has spoken: "it" is no body that did so before. */
  heardUnnamed(): void {
    this.voice = null;
  }

  /** Which body "it" is that says something: the one that spoke last, in this paragraph or the one before, with nobody else between. */
  speakingBody(paragraph: number): Member | null {
    return this.voice && paragraph - this.voice.paragraph <= 1 ? this.voice.member : null;
  }

  /** The only one whom the draft has named so far of whom a pronoun may be used, or null: "the minister" is no other. */
  onlyPerson(): Member | null {
    let only: Member | null = null;
    for (const member of this.members.all) {
      if (!this.isPerson(member) && !(member === this.sight.loneSpeaker)) continue;
      if (only) return null;
      only = member;
    }
    return only;
  }

  /** Whether a single word that nothing shows to be a person's name may be one. */
  private mayBePerson({ body, actor, words, name }: Member): boolean {
    return (
      actor === null &&
      !body &&
      !name.includes(' ') &&
      !this.known.things.has(words[0]) &&
      !PARTIES.test(name) &&
      !INSTITUTIONS.test(name) &&
      !isCountry(words[0]) &&
      /^\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?$/u.test(name)
    );
  }

  /** Whether "he" or "she" is used of persons like this one. */
  isPerson({ person, body, actor, words, name }: Member): boolean {
    if (actor !== null) return person;
    const last = words[words.length - 1];
    return (
      !body &&
      (person ||
        (name.includes(' ')
          ? this.known.full.has(name.toLowerCase())
          : this.known.gender.has(last)))
    );
  }

  /** Whether "it" may be used of a member whose name begins a sentence: surely a body, or nothing that anything shows to be a person. */
  mayBeBody(member: Member): boolean {
    if (member.actor !== null) return !member.person;
    return (
      member.body || (!this.isPerson(member) && member.gender === null && member.roles.size === 0)
    );
  }

  /** Whether the draft or the registry tells that a member is a body. */
  private isBody(member: Member): boolean {
    if (member.actor !== null) return !member.person;
    return member.body || (!this.isPerson(member) && this.known.bodies.has(member.words.join(' ')));
  }

  /**
   * The only body whose name says so ("the department" of the Department of Health), or that may be called so ("the company"), or null; "the
   * prosecutor's office" is no audit office.
   */
  bodyCalled(word: string, owner: string | null, paragraph: number): Member | null {
    const named = this.members.called(word);
    if (named.length > MOST_NAMESAKES) return null;
    const bodies = [...new Set([...named, ...this.bodies.headed(word)])].filter(
      (member) => !member.person,
    );
    if (bodies.length === 0 && !owner) return this.bodies.kindOf(word, paragraph);
    if (bodies.length !== 1) return null;
    return !owner || bodies[0].words.some((one) => one.startsWith(owner)) ? bodies[0] : null;
  }

  speakerOf(member: Member): Speaker {
    return member.actor === null
      ? { name: member.name }
      : { actor: member.actor, name: this.actors.get(member.actor)?.name ?? member.name };
  }
}
