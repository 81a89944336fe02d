import { genderOf, type Gender } from '../../english/gender.js';
import { isGivenName } from '../../english/givenNameList.js';
import type { Actor } from '../../registry/registrySchema.js';
import { isStateOrCountry } from '../syntax/naming/bodyNames.js';
import type { Name } from '../syntax/naming/nameUse.js';
import type { Journal, StateChange } from './journal.js';
import type { KnownPersons } from './knownPersons.js';
import {
  endsWith,
  isNameOf,
  isPersonOfGiven,
  mayBeActor,
  mayBeCalled,
  surelyMeant,
  type UseOfName,
} from './namesOfOne.js';
import type { Seat } from './seats.js';

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
  /** The party and the state of a lawmaker, as the draft has them: "D-Mass." */
  seat: Seat | null;
  /** Somebody whom the draft has introduced as a relative. */
  relative: boolean;
  /** Whoever of several a name means that does not tell which: it is nobody else's. */
  readonly unclear?: boolean;
}

/** Whom a draft has named, by their names. */
export class Members {
  readonly all = new Set<Member>();
  private readonly byLastWord = new Map<string, Member[]>();
  /** Those whose full name begins so: "Sir Keir", "Aoife". */
  private readonly byFirstWord = new Map<string, Member[]>();
  /** Those of them whom the draft has called Sir or Dame. */
  private readonly knights = new Map<string, Set<Member>>();
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
  bearerOf(use: Name, actor: string | null, at: UseOfName): Member {
    const member = this.memberOf(use, actor, at);
    if (!member.unclear) this.lengthen(member, use);
    if (at.relative && use.words.length > 1) this.journal.set(member, 'relative', true);
    if (use.knighted && use.words.length > 1) this.journal.join(this.knights, use.words[0], member);
    return member;
  }

  private memberOf(use: Name, actor: string | null, at: UseOfName): Member {
    if (actor !== null)
      return this.byActor.get(actor) ?? this.takenOver(use, actor) ?? this.enter(use, actor);
    if (use.given) return this.knightOf(use) ?? this.enter(use, null);
    const fitting = this.fitting(use);
    if (fitting.length === 0) return this.calledByGivenName(use) ?? this.enter(use, null);
    const isOpen = at.ambiguous && fitting.some((member) => member.actor !== null);
    const one = isOpen ? null : surelyMeant(fitting, use, at.paragraph);
    return one ?? this.anyOf(fitting, use);
  }

  /** The latest member of the name that may be an actor whom nobody is known to be yet, and is so from here on. */
  private takenOver(use: Name, id: string): Member | null {
    const actor = this.actors.get(id);
    const member = this.called(use.words[use.words.length - 1])
      .slice(-MOST_NAMESAKES)
      .findLast(
        (one) => one.actor === null && mayBeCalled(use, one) && (!actor || mayBeActor(actor, one)),
      );
    if (!member) return null;
    this.journal.set(member, 'actor', id);
    this.journal.put(this.byActor, id, member);
    return member;
  }

  /** Those whom a name may mean; where it is the whole name of some, they alone. */
  private fitting(use: Name): readonly Member[] {
    const { words } = use;
    const namesakes = this.called(words[words.length - 1]).filter(
      (member) => mayBeCalled(use, member) && this.mayBeKnown(use, member),
    );
    if (words.length === 1) return namesakes.slice(-MOST_NAMESAKES);
    const full = namesakes.filter((member) => member.words.length > 1);
    const whole = full.filter((member) => member.words.join(' ') === words.join(' '));
    if (whole.length > 0) return whole.slice(-1);
    return (full.length > 0 ? full : namesakes).slice(-MOST_NAMESAKES);
  }

  /** "Melania Trump" is not the Trump whom the registry has as Donald. */
  private mayBeKnown({ words }: Name, member: Member): boolean {
    const actor = member.actor === null ? undefined : this.actors.get(member.actor);
    return !actor || words.length === 1 || member.words.length > 1 || isNameOf(actor, words);
  }

  /** Whoever of several: the name alone, and of no actor. */
  private anyOf(fitting: readonly Member[], use: Name): Member {
    const key = use.words.join(' ');
    const known = this.called(use.words[use.words.length - 1]).findLast(
      (member) =>
        member.unclear &&
        member.words.join(' ') === key &&
        (use.gender === null || member.gender === null || use.gender === member.gender),
    );
    if (known) return known;
    const [{ gender }] = fitting;
    const isShared = fitting.every((member) => member.gender === gender);
    return this.enter(
      {
        ...use,
        person: use.person || fitting.every((member) => member.person),
        body: use.body || fitting.every((member) => member.body),
        gender: use.gender ?? (isShared ? gender : null),
      },
      null,
      true,
    );
  }

  /** "Sir Keir": of those of that given name the one whom the draft has called so in full, else the only one; else whoever was called by that alone. */
  private knightOf(use: Name): Member | null {
    const [first] = use.words;
    const fits = (member: Member): boolean => isPersonOfGiven(use, member);
    const knights = [...(this.knights.get(first) ?? [])].filter(fits);
    const all = knights.length > 0 ? knights : (this.byFirstWord.get(first) ?? []).filter(fits);
    if (all.length === 1) return all[0];
    return this.called(first).findLast((one) => one.words.length === 1 && fits(one)) ?? null;
  }

  /** "Aoife" of Aoife Brennock, the only one of whom the draft has named so far who is called so. */
  private calledByGivenName(use: Name): Member | null {
    const { body, person, roles } = use;
    const [first, ...more] = use.words;
    const called = this.byFirstWord.get(first);
    if (more.length > 0 || body || called?.length !== 1 || isStateOrCountry(first)) return null;
    // "Mr Howard" is not Howard Flight, and Mr. Wang is Wang Yan.
    if (person && roles.length === 0 && (genderOf(first) !== null || isGivenName(first)))
      return null;
    return called[0].person && isPersonOfGiven(use, called[0]) ? called[0] : null;
  }

  private enter(use: Name, id: string | null, unclear = false): Member {
    const actor = id === null ? undefined : this.actors.get(id);
    const person = actor ? actor.kind === 'person' : use.person;
    const pronoun = actor?.pronouns;
    const last = use.words[use.words.length - 1];
    const namesakes = this.byLastWord.get(last);
    // "Grant Fitch", the nephew of Cordelia Fitch, is no "she".
    const isRelative =
      unclear || (use.words.length > 1 && namesakes?.some(({ words }) => words.length > 1));
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
      seat: null,
      relative: false,
      ...(unclear && { unclear }),
    });
    this.journal.add(this.all, member);
    if (id !== null) this.journal.put(this.byActor, id, member);
    if (use.words.length > 1 && !unclear)
      this.journal.append(this.byFirstWord, use.words[0], member);
    this.journal.append(this.byLastWord, last, member);
    return member;
  }

  /** The member of the earlier reading that was entered in the same way, else this one. */
  private asBefore(member: Member): Member {
    const at = this.earlier.findIndex(
      ({ name, words, actor, person, body, gender, unclear }) =>
        name === member.name &&
        actor === member.actor &&
        person === member.person &&
        body === member.body &&
        gender === member.gender &&
        unclear === member.unclear &&
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
      (member.person && !use.person) ||
      (member.words.length > 1 && endsWith(use.words, member.words))
    )
      return;
    if (member.words.length === 1 && use.words.length > 1)
      this.journal.append(this.byFirstWord, use.words[0], member);
    this.journal.set(member, 'name', use.name);
    this.journal.set(member, 'words', use.words);
  }
}

/** Of more who share a name the latest are looked at. */
export const MOST_NAMESAKES = 8;
