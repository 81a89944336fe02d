import type { Speaker } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Gender } from '../../english/gender.js';
import type { Name, NameUse } from '../syntax/nameUse.js';

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

/** Who was in sight last; null where it was somebody without a name, or one of several. */
interface Focused {
  readonly member: Member | null;
  readonly at: number;
  readonly paragraph: number;
}

type Focus = Record<Gender, Focused | null>;

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
  private readonly byActor = new Map<string, Member>();
  private readonly byRole = new Map<string, Set<Member>>();
  /** The latest person who was the subject of a sentence, by pronoun. */
  private readonly subject: Focus = { he: null, she: null };
  private readonly speaker: Focus = { he: null, she: null };
  /** The latest person of that gender whom the draft named at all. */
  private readonly named: Focus = { he: null, she: null };
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
    if (
      use.name.length > member.name.length &&
      member.actor === null &&
      use.person === member.person
    ) {
      member.name = use.name;
      member.words = use.words;
    }
    member.person ||= use.person;
    member.body &&= !use.person;
    member.gender ??= use.gender;
    member.uses++;
    member.latest = paragraph;
    for (const role of use.roles) this.addRole(member, role);
    const before = this.latest;
    this.latest = member;
    if (!this.isPerson(member)) return member;
    if (use.subject && !told) {
      const other = use.joint ? before : null;
      this.remember(this.subject, member, paragraph, at);
      if (other && other !== member) this.forget(member, other, paragraph, at);
    }
    this.nameAgain(member, paragraph, at);
    return member;
  }

  /** Somebody without a name acts or speaks: a pronoun soon after means them, and so nobody who has one. */
  meetUnnamed(gender: Gender | null, paragraph: number, at: number): void {
    for (const one of ['he', 'she'] as const)
      if (gender === null || gender === one) {
        this.subject[one] = { member: null, at, paragraph };
        this.speaker[one] = { member: null, at, paragraph };
      }
  }

  /** Another scene begins: whoever was in sight is so no longer. */
  changeScene(): void {
    for (const focus of [this.subject, this.speaker, this.named]) focus.he = focus.she = null;
  }

  /** Notes that somebody has spoken. */
  heard(member: Member, paragraph: number, at: number): void {
    if (this.isPerson(member)) this.remember(this.speaker, member, paragraph, at);
  }

  /** Whom "he" or "she" means after everything met so far: whoever spoke or acted last, within three paragraphs. */
  meant(gender: Gender, paragraph: number, goesOn: boolean): Member | null {
    const recent = (focus: Focus): Focused | null => {
      const one = focus[gender];
      return one && paragraph - one.paragraph <= REACH ? one : null;
    };
    const [speaker, subject] = [recent(this.speaker), recent(this.subject)];
    if (goesOn && speaker) return speaker.member;
    const latest =
      speaker && subject ? (subject.at > speaker.at ? subject : speaker) : (speaker ?? subject);
    return (latest ?? recent(this.named))?.member ?? null;
  }

  /** Whether "he" or "she" is used of persons like this one. */
  isPerson({ person, body, actor, words, name }: Member): boolean {
    if (actor !== null) return person;
    return !body && (person || (!name.includes(' ') && this.known.has(words[words.length - 1])));
  }

  /** The only person whom the draft calls so ("the spokeswoman"), or null. */
  inRole(role: string): Member | null {
    const members = this.byRole.get(role);
    return members?.size === 1 ? [...members][0] : null;
  }

  /** The only body whose name ends so ("the department"), or null. */
  bodyCalled(word: string): Member | null {
    const bodies = (this.byLastWord.get(word) ?? []).filter((member) => !member.person);
    return bodies.length === 1 ? bodies[0] : null;
  }

  speakerOf(member: Member): Speaker {
    return member.actor === null
      ? { name: member.name }
      : { actor: member.actor, name: this.actors.get(member.actor)?.name ?? member.name };
  }

  private memberOf(use: Name, actor: string | null): Member | null {
    if (actor !== null) {
      const same = this.byActor.get(actor);
      if (same) return same;
    }
    const { words } = use;
    const namesakes = this.byLastWord.get(words[words.length - 1]) ?? [];
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
    return null;
  }

  private enter(use: Name, id: string | null): Member {
    const actor = id === null ? undefined : this.actors.get(id);
    const person = actor ? actor.kind === 'person' : use.person;
    const pronoun = actor?.pronouns;
    const member: Member = {
      name: use.name,
      words: use.words,
      actor: id,
      person,
      body: actor ? !person : use.body,
      gender:
        pronoun === 'he' || pronoun === 'she'
          ? pronoun
          : (use.gender ?? this.known.get(use.words[use.words.length - 1]) ?? null),
      roles: new Set(),
      uses: 0,
      latest: 0,
    };
    this.members.push(member);
    if (id !== null) this.byActor.set(id, member);
    const last = use.words[use.words.length - 1];
    const namesakes = this.byLastWord.get(last);
    if (namesakes) namesakes.push(member);
    else this.byLastWord.set(last, [member]);
    return member;
  }

  private addRole(member: Member, role: string): void {
    member.roles.add(role);
    const members = this.byRole.get(role);
    if (members) members.add(member);
    else this.byRole.set(role, new Set([member]));
  }

  private remember(focus: Focus, member: Member, paragraph: number, at: number): void {
    // Of somebody whose pronoun is not known, either may be meant.
    for (const gender of ['he', 'she'] as const)
      if (member.gender === null || member.gender === gender)
        focus[gender] = { member, at, paragraph };
  }

  /** Two who act together: "he" is neither, where both may be called so. */
  private forget(one: Member, other: Member, paragraph: number, at: number): void {
    for (const gender of ['he', 'she'] as const)
      if ([one, other].every((member) => member.gender === null || member.gender === gender))
        this.subject[gender] = { member: null, at, paragraph };
  }

  /** Names somebody who need not act: the only one of that gender in the paragraph, or nobody. */
  private nameAgain(member: Member, paragraph: number, at: number): void {
    if (member.gender === null) return;
    const before = this.named[member.gender];
    const shared = before !== null && before.paragraph === paragraph && before.member !== member;
    this.named[member.gender] = { member: shared ? null : member, at, paragraph };
  }
}

/** Paragraphs; further back a pronoun's name is not looked for. */
const REACH = 3;

/** Family names, in lower case, that the draft itself shows to be a person's, with the pronoun where it tells that. */
export type KnownPersons = ReadonlyMap<string, Gender | null>;

/** What the names of a whole draft tell of persons: "Mr. Blair", "Tony Blair" and "Blair, the prime minister" make Blair one. */
export function knownPersons(names: Iterable<NameUse>): KnownPersons {
  const known = new Map<string, Gender | null>();
  const unsure = new Set<string>();
  for (const { person, unnamed, words, gender } of names) {
    if (!person || unnamed) continue;
    const last = words[words.length - 1];
    const before = known.get(last);
    // Mr. and Mrs. Smith
    if (before && gender && before !== gender) unsure.add(last);
    known.set(last, gender ?? before ?? null);
  }
  for (const last of unsure) known.set(last, null);
  return known;
}
