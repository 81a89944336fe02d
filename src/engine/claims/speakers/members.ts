import { genderOf, type Gender } from '../../english/gender.js';
import { isGivenName } from '../../english/givenNameList.js';
import type { Actor } from '../../registry/registrySchema.js';
import { isStateOrCountry } from '../syntax/naming/bodyNames.js';
import type { Name } from '../syntax/naming/nameUse.js';
import type { Journal, StateChange } from './journal.js';
import type { KnownPersons } from './knownPersons.js';

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

/** Whom a draft has named, by their names. */
export class Members {
  readonly all = new Set<Member>();
  private readonly byLastWord = new Map<string, Member[]>();
  /** The latest whose full name begins so: "Sir Keir". */
  private readonly byFirstWord = new Map<string, Member>();
  /** First words of full names with which more than one begins. */
  private readonly sharedFirstWords = new Set<string>();
  private readonly byActor = new Map<string, Member>();
  /** Members of an earlier reading of the paragraph that is read: whoever is one of them goes on to be the same object. */
  private earlier: Member[] = [];

  /**
   * @param actors the registry's
   * @param known what the draft as a whole tells of family names: whose they surely are
   */
  constructor(
    private readonly actors: ReadonlyMap<string, Actor>,
    private readonly known: KnownPersons,
    private readonly journal: Journal,
  ) {}

  /** Notes how the paragraph that is to be read changed what lasts when it was read last. */
  remember(changes: readonly StateChange[]): void {
    for (const { kind, target, value } of changes)
      if (kind === 'add' && target === this.all) this.earlier.push(value as Member);
  }

  /** Forgets how paragraphs were read last. */
  forget(): void {
    this.earlier = [];
  }

  /** Those whose name ends with a word in lower case. */
  called(lastWord: string): readonly Member[] {
    return this.byLastWord.get(lastWord) ?? [];
  }

  /** Whom a name means: somebody of that name, or somebody new. @param actor the actor that it is certainly a mention of, or null */
  bearerOf(use: Name, actor: string | null): Member {
    const member = this.memberOf(use, actor) ?? this.enter(use, actor);
    this.lengthen(member, use);
    return member;
  }

  /** Those whose name ends so; of a single word the one who is named most comes last: "Mr. Cruz" is the senator, and not his father. */
  private byUse(words: readonly string[]): readonly Member[] {
    const namesakes = this.called(words[words.length - 1]);
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
      if ((actor !== null && member.actor !== null) || isOtherGender(use, member)) continue;
      const known = member.words;
      if (
        words.length > 1 &&
        known.length > 1 &&
        words[0] !== known[0] &&
        !words.every((word) => known.includes(word))
      )
        continue;
      if (actor !== null) {
        this.journal.set(member, 'actor', actor);
        this.journal.put(this.byActor, actor, member);
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
    const member = this.asBefore({
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
    });
    this.journal.add(this.all, member);
    if (id !== null) this.journal.put(this.byActor, id, member);
    if (use.words.length > 1) {
      if (this.byFirstWord.has(use.words[0])) this.journal.add(this.sharedFirstWords, use.words[0]);
      this.journal.put(this.byFirstWord, use.words[0], member);
    }
    this.journal.append(this.byLastWord, last, member);
    return member;
  }

  /** The member of the earlier reading that was entered in the same way, else this one. */
  private asBefore(member: Member): Member {
    const at = this.earlier.findIndex(
      ({ name, words, actor, person, body, gender }) =>
        name === member.name &&
        actor === member.actor &&
        person === member.person &&
        body === member.body &&
        gender === member.gender &&
        words.length === member.words.length &&
        words.every((word, i) => word === member.words[i]),
    );
    return at < 0 ? member : this.earlier.splice(at, 1)[0];
  }

  /** The fullest form of a name is kept. */
  private lengthen(member: Member, use: Name): void {
    if (
      use.name.length <= member.name.length ||
      member.actor !== null ||
      (member.person && !use.person)
    )
      return;
    this.journal.set(member, 'name', use.name);
    this.journal.set(member, 'words', use.words);
  }
}

/** Whether a name is of another gender than somebody; "Roy" by itself may be Stephanie Roy's family name. */
function isOtherGender({ gender, words, mayBeSurname }: Name, member: Member): boolean {
  if (gender === null || member.gender === null || gender === member.gender) return false;
  return !(mayBeSurname && words.length === 1 && member.words.length > 1);
}

/** Of more who share a name the latest are looked at. */
export const MOST_NAMESAKES = 8;
