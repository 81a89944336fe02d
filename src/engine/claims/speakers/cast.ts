import { type KnownPersons, PARTIES } from './knownPersons.js';
import { INSTITUTIONS, isCountry, isStateOrCountry } from '../syntax/naming/bodyNames.js';
import type { Speaker } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import { genderOf, type Gender } from '../../english/gender.js';
import { isGivenName } from '../../english/givenNameList.js';
import { BodiesHeard } from './bodiesHeard.js';
import { DelayedNames } from './delayedNames.js';
import { Groups } from './groups.js';
import { OfficeHolders } from './officeHolders.js';
import { Sight } from './sight.js';
import type { Name } from '../syntax/naming/nameUse.js';

/** Somebody, or some body, that the draft has named so far. */
export interface Member {
  /** The fullest form of the name yet. */
  name: string;
  /** Its words in lower case. */
  words: readonly string[];
  actor: string | null;
  person: boolean;
  /** Surely not a person. */
  body: boolean;
  gender: Gender | null;
  readonly roles: Set<string>;
  uses: number;
  /** The paragraph of the latest use. */
  latest: number;
}

/** How a name is met. */
export interface Meeting {
  /** The actor that the name is certainly a mention of, or null. */
  readonly actor: string | null;
  readonly paragraph: number;
  /** Where in the draft. */
  readonly at: number;
  /** Inside what somebody says: named there, but not who acts or speaks. */
  readonly told?: boolean;
}

/** Whom a draft has named, in the order in which it names them; decides whom short forms, roles and pronouns mean. */
export class Cast {
  readonly members: Member[] = [];
  private readonly byLastWord = new Map<string, Member[]>();
  /** The latest whose full name begins so: "Sir Keir". */
  private readonly byFirstWord = new Map<string, Member>();
  /** First words of full names with which more than one begins. */
  private readonly sharedFirstWords = new Set<string>();
  private readonly byActor = new Map<string, Member>();
  readonly offices = new OfficeHolders<Member>();
  /** Whom the draft tells of before it names them. */
  readonly delayed = new DelayedNames();
  private readonly bodies = new BodiesHeard<Member>();
  /** Whom a pronoun may mean. */
  readonly sight = new Sight<Member>();
  /** Who was named together. */
  readonly groups = new Groups<Member>();
  /** The body that spoke last, as long as nobody else has spoken or acted since. */
  private voice: { readonly member: Member; readonly paragraph: number } | null = null;
  /** Who was met last, to whom "and" may join another. */
  private latest: Member | null = null;

  /** @param known what the draft as a whole tells of family names: whose they surely are */
  constructor(
    private readonly actors: ReadonlyMap<string, Actor>,
    private readonly known: KnownPersons,
  ) {}

  /** Meets a name in the text. */
  meet(
    use: Name & { readonly subject?: boolean; readonly joint?: boolean },
    meeting: Meeting,
  ): Member {
    const { actor, paragraph, at, told } = meeting;
    const member = this.memberOf(use, actor) ?? this.enter(use, actor);
    lengthen(member, use);
    member.person ||= use.person;
    member.body &&= !use.person;
    member.gender ??= use.gender;
    member.uses++;
    member.latest = paragraph;
    for (const role of use.roles) this.offices.add(member, role);
    const before = this.latest;
    this.latest = member;
    const partner = use.joint && before !== member ? before : null;
    if (partner && !told) this.groups.meet(partner, member, paragraph, false);
    const acts = Boolean(use.subject) && !told;
    if (acts && this.voice?.member !== member) this.voice = null;
    if (this.isBody(member)) this.bodies.meet(member, paragraph, acts);
    if (!this.isPerson(member)) return member;
    if (acts) this.sight.acts(member, partner, paragraph, at);
    this.sight.isNamed(member, paragraph, at);
    return member;
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
    for (const member of this.members) {
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
    const named = this.byLastWord.get(word) ?? [];
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

  /** Those whose name ends so; of a single word the one who is named most comes last: "Mr. Cruz" is the senator, and not his father. */
  private byUse(words: readonly string[]): readonly Member[] {
    const namesakes = this.byLastWord.get(words[words.length - 1]) ?? [];
    return words.length > 1 || namesakes.length < 2
      ? namesakes
      : namesakes.slice(-MOST_NAMESAKES).sort((a, b) => a.uses - b.uses);
  }

  private memberOf(use: Name, actor: string | null): Member | null {
    if (actor !== null) {
      const same = this.byActor.get(actor);
      if (same) return same;
    }
    const { words } = use;
    const knight = use.given && actor === null ? this.byFirstWord.get(words[0]) : undefined;
    if (knight) return knight;
    const namesakes = this.byUse(words);
    for (let i = namesakes.length - 1; i >= 0; i--) {
      const member = namesakes[i];
      if (
        (actor !== null && member.actor !== null) ||
        (use.gender !== null && member.gender !== null && use.gender !== member.gender)
      )
        continue;
      const known = member.words;
      if (
        words.length > 1 &&
        known.length > 1 &&
        words[0] !== known[0] &&
        !words.every((word) => known.includes(word))
      )
        continue;
      if (actor !== null) {
        member.actor = actor;
        this.byActor.set(actor, member);
      }
      return member;
    }
    return actor === null ? this.calledByGivenName(use) : null;
  }

  /** "Aoife" of Aoife Brennock, the only one of whom the draft has named so far who is called so. */
  private calledByGivenName({
    words: [first, ...more],
    body,
    person,
    roles,
    gender,
  }: Name): Member | null {
    if (more.length > 0 || body || this.sharedFirstWords.has(first) || isStateOrCountry(first))
      return null;
    const member = this.byFirstWord.get(first);
    // "Mr Howard" is not Howard Flight, and Mr. Wang is Wang Yan.
    if (person && roles.length === 0 && (genderOf(first) !== null || isGivenName(first)))
      return null;
    const isOne =
      member?.person && (gender === null || member.gender === null || gender === member.gender);
    return isOne ? member : null;
  }

  private enter(use: Name, id: string | null): Member {
    const actor = id === null ? undefined : this.actors.get(id);
    const person = actor ? actor.kind === 'person' : use.person;
    const pronoun = actor?.pronouns;
    const last = use.words[use.words.length - 1];
    const namesakes = this.byLastWord.get(last);
    // "Grant Fitch", the nephew of Cordelia Fitch, is no "she".
    const isRelative = use.words.length > 1 && namesakes?.some(({ words }) => words.length > 1);
    const member: Member = {
      name: use.name,
      words: use.words,
      actor: id,
      person,
      body: actor ? !person : use.body,
      gender:
        pronoun === 'he' || pronoun === 'she'
          ? pronoun
          : (use.gender ?? (isRelative ? null : (this.known.gender.get(last) ?? null))),
      roles: new Set(),
      uses: 0,
      latest: 0,
    };
    this.members.push(member);
    if (id !== null) this.byActor.set(id, member);
    if (use.words.length > 1) {
      if (this.byFirstWord.has(use.words[0])) this.sharedFirstWords.add(use.words[0]);
      this.byFirstWord.set(use.words[0], member);
    }
    if (namesakes) namesakes.push(member);
    else this.byLastWord.set(last, [member]);
    return member;
  }
}

/** Of more who share a name the latest are looked at. */
const MOST_NAMESAKES = 8;

/** The fullest form of a name is kept. */
function lengthen(member: Member, use: Name): void {
  if (
    use.name.length <= member.name.length ||
    member.actor !== null ||
    (member.person && !use.person)
  )
    return;
  member.name = use.name;
  member.words = use.words;
}
