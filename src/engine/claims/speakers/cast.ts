import type { Speaker } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Gender } from '../../english/gender.js';
import type { NameUse } from '../syntax/properNames.js';

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

interface Focused {
  readonly member: Member;
  readonly at: number;
  readonly paragraph: number;
}

type Focus = Record<Gender, Focused | null>;

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

  constructor(private readonly actors: ReadonlyMap<string, Actor>) {}

  /**
   * Meets a name in the text.
   * @param actor the actor that the name is certainly a mention of, or null
   * @param at where in the draft
   */
  meet(
    use: Omit<NameUse, 'subject'> & { readonly subject?: boolean },
    actor: string | null,
    paragraph: number,
    at: number,
  ): Member {
    const member = this.known(use, actor) ?? this.enter(use, actor);
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
    if (use.subject && mayBePerson(member)) this.remember(this.subject, member, paragraph, at);
    if (member.person && member.gender !== null) this.remember(this.named, member, paragraph, at);
    return member;
  }

  /** Notes that somebody has spoken. */
  heard(member: Member, paragraph: number, at: number): void {
    if (mayBePerson(member)) this.remember(this.speaker, member, paragraph, at);
  }

  /** Whom "he" or "she" means after everything met so far: whoever spoke or acted last, within three paragraphs. */
  meant(gender: Gender, paragraph: number, goesOn: boolean): Member | null {
    const recent = (one: Focused | null): Focused | null =>
      one && paragraph - one.paragraph <= REACH ? one : null;
    const [speaker, subject, named] = [this.speaker, this.subject, this.named].map((focus) =>
      recent(focus[gender]),
    );
    if (goesOn && speaker) return speaker.member;
    if (speaker && subject) return subject.at > speaker.at ? subject.member : speaker.member;
    return (speaker ?? subject ?? named)?.member ?? null;
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

  private known(use: Omit<NameUse, 'subject'>, actor: string | null): Member | null {
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

  private enter(use: Omit<NameUse, 'subject'>, id: string | null): Member {
    const actor = id === null ? undefined : this.actors.get(id);
    const person = actor ? actor.kind === 'person' : use.person;
    const pronoun = actor?.pronouns;
    const member: Member = {
      name: use.name,
      words: use.words,
      actor: id,
      person,
      body: actor ? !person : use.body,
      gender: pronoun === 'he' || pronoun === 'she' ? pronoun : use.gender,
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
}

/** A name of one word says nothing, but what is called a body is none. */
function mayBePerson({ person, body, name }: Member): boolean {
  return person || (!body && !name.includes(' '));
}

/** Paragraphs; further back a pronoun's name is not looked for. */
const REACH = 3;
