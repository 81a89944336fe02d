import { genderOfTitle } from '../../english/gender.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import type { Hit } from '../recognition/hit.js';
import type { NameHits } from '../recognition/scan.js';
import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';
import { actorsOf, type Candidates, ownWords, type PlacedName } from './candidates.js';
import { CoinedNames } from './coinedNames.js';
import { shortAcronymEvidence } from './othersNames.js';
import { placedNames } from './placedNames.js';
import { FamilyOfFirm } from './bodies/familyOfFirm.js';
import { type Introduction, Introductions, type Owners } from './introductions.js';
import { shortFormsElsewhere } from './shortForms.js';
import { OfficesInDraft } from './officesInDraft.js';
import { plainBodyEvidence } from './bodies/plainBodies.js';
import { rarityEvidence } from './rarityEvidence.js';
import { Compatriots } from './compatriots.js';
import { DraftCountries } from './draftCountries.js';
import { bodiesAtHome, sharedBodyEvidence } from './bodies/bodiesElsewhere.js';
import {
  fitsGender,
  isAnotherFamilys,
  likeliestByGender,
  mayBe,
  relativesOf,
  surnamesIn,
  surnamesOfNamesake,
  unlessSanctioned,
} from './rivals.js';

/** Whom a draft names in full, and what it calls them: what decides who is meant by less. */
export class NamedInDraft {
  readonly placed: PlacedName[] = [];
  readonly introductions = new Introductions();
  readonly offices: OfficesInDraft;
  readonly coined = new CoinedNames();
  /** Family names that stand where only a name has a capital. */
  readonly capitalised = new Set<string>();
  /** One hit for each family name that a hyphen joins to another. */
  readonly joinedHits = new Map<string, Hit>();
  /** Who is said to be a relative of the one whom a bare family name means, and so is not meant by it. */
  private readonly relatives = new Map<Hit, ReadonlySet<Actor>>();
  /** Who was named last, by the pronouns that fit, until all names have been met. */
  private readonly namedLast = new Map<Hit['relativeOf'], Hit>();
  private gathered: ReadonlySet<string> | undefined;
  private spoken: DraftCountries | undefined;
  private readonly families: FamilyOfFirm;
  private readonly compatriots: Compatriots;

  constructor(
    draft: Draft,
    private readonly found: readonly NameHits[],
    readonly candidates: Candidates,
  ) {
    this.families = new FamilyOfFirm(draft, found);
    this.compatriots = new Compatriots(found);
    this.offices = new OfficesInDraft(this.placed, candidates, this.introductions);
    for (const [one, hits] of placedNames(draft, found)) {
      this.placed.push(one);
      if (one.hit.relativeAt !== null) this.relatives.set(one.hit, relativesOf(one.hit, hits));
    }
    for (const one of this.placed) this.introduce(one);
    const { isFamilyName } = this.families;
    const timesElsewhere = shortFormsElsewhere(draft, found);
    this.coined.addShortForms(this.introductions.all, isFamilyName, timesElsewhere);
    this.coined.addSpellings(this.introductions.all, this.capitalWords, isFamilyName);
  }

  /** The words with a capital that are no hits. */
  get capitalWords(): ReadonlySet<string> {
    return (this.gathered ??= new Set(this.found.flatMap(({ capitals }) => [...capitals.keys()])));
  }

  /** See `Candidates.fitting`: without those who are said to be relatives of the one who is meant. */
  fitting(hit: Hit, ways: readonly Way[]): readonly Way[] {
    const relatives = this.relatives.get(hit);
    return this.candidates.fitting(
      hit,
      relatives ? ways.filter(({ actor }) => !relatives.has(actor)) : ways,
    );
  }

  /** See `Candidates.evidenceFor`: and what the draft as a whole says. */
  evidenceFor(placed: PlacedName, ways: readonly Way[], actor: Actor): readonly Evidence[] {
    const own = this.candidates.evidenceFor(placed, ways, actor);
    const others = this.compatriots.othersThan(new Set([actor]));
    const way = ways.find((one) => one.actor === actor);
    const written = way?.text ?? actor.name;
    return [
      ...own,
      ...this.offices.fullNameEvidence(placed.hit, way),
      ...shortAcronymEvidence(way, (acronym) => this.coined.defines(acronym)),
      ...this.families.evidenceFor(actor, placed.span),
      ...rarityEvidence(actor, this.capitalWords, this.countries, others),
      ...sharedBodyEvidence(actor, written, this.countries, others),
      ...plainBodyEvidence(actor, written, this.countries, others),
    ];
  }

  /** See `bodiesAtHome`. */
  atHome(ways: readonly Way[]): readonly Way[] {
    return bodiesAtHome(
      ways,
      this.countries,
      (actors) => this.compatriots.othersThan(actors),
      (actor) => this.candidates.sanctionsOn(actor) !== 'no',
    );
  }

  /** The countries that the draft speaks of. */
  private get countries(): DraftCountries {
    return (this.spoken ??= new DraftCountries(this.capitalWords));
  }

  /**
   * See `Introductions.ownersOf`: among those whom nothing beside the name rules out.
   * @param at where the name stands in the draft
   */
  ownersOf(hit: Hit, at: number): Owners {
    const bearers = this.fitting(hit, this.candidates.inForce(hit.bearers));
    if (bearers.length === 0) return { owners: [], rival: null, strangers: false };
    const holders = this.offices.holdersOf(hit.title, bearers);
    // "Trump" is the father where both are named; the son is "Trump Jr."
    const plain = bearers.filter(
      ({ actor, person }) => person?.suffix === undefined && this.introductions.of(actor),
    );
    const likely = holders.length > 0 ? holders : plain.length > 0 ? plain : bearers;
    const told = hit.title === null ? null : genderOfTitle(hit.title);
    const actors = likeliestByGender(actorsOf(likely), told, this.introductions);
    const owned = this.introductions.ownersOf(
      hit.surname!,
      this.offices.highHolders(hit, bearers) ?? actors,
      (stranger) => (told === null ? !stranger.onlyTitled : fitsGender(stranger, told)),
    );
    if (isAnotherFamilys(owned, bearers) && !this.isSanctioned(owned.owners[0]))
      return { ...owned, owners: [], strangers: true };
    const introduced = this.introductions.several(actors);
    return owned.owners.length === 1 &&
      holders.length === 0 &&
      this.offices.isOpenOffice(hit, bearers)
      ? { ...owned, owners: introduced }
      : unlessSanctioned(owned, { introduced, at }, (one) => this.isSanctioned(one));
  }

  private isSanctioned({ actor }: Introduction): boolean {
    return this.candidates.sanctionsOn(actor) !== 'no';
  }

  private introduce(placed: PlacedName): void {
    const { hit, span } = placed;
    const { surname } = hit;
    if (hit.joined) this.joinedHits.set(surname!, hit);
    const pinned = this.candidates.pinnedTo(span);
    const stranger = hit.stranger ?? (pinned ? null : hit.apart);
    if (stranger !== null) {
      const surnames = surname === null ? this.surnamesOfRelative(hit) : [surname];
      return this.meetStranger(placed, stranger, surnames);
    }
    for (const pronoun of ['he', 'she'] as const)
      if (mayBe(hit, pronoun)) this.namedLast.set(pronoun, hit);
    if (!hit.opens && surname !== null) this.capitalised.add(surname);
    const all = this.candidates.inForce(hit.ways);
    const fitting = pinned ? all : this.fitting(hit, all);
    // Of that name, and none of the registry's: "Ivan Petrov, Jr.", "Mrs. Petrov".
    if (this.isSomebodyElses(placed) || (all.length > 0 && fitting.length === 0))
      this.meetNamesake(placed);
    const names = ownWords(fitting.filter((way) => way.grounds === 'name'));
    // Whoever else has the name is not introduced by it where an editor has said whose it is here.
    const actors = pinned && names.length > 0 ? [pinned] : actorsOf(names);
    if (actors.length > 0 && (!hit.doubtful || pinned))
      this.introduceActors(placed, actors, names, pinned);
  }

  /** Those whom a full name may mean are introduced, with what the draft calls them from here on. */
  private introduceActors(
    { hit, span }: PlacedName,
    actors: readonly Actor[],
    names: readonly Way[],
    pinned: Actor | undefined,
  ): void {
    const exact =
      pinned !== undefined ||
      (actors.length === 1 && names.some((way) => this.candidates.isExact(way)));
    this.offices.calledBy(hit, actors, pinned !== undefined);
    for (const actor of actors) {
      const evidence = pinned ? [] : this.evidenceFor({ hit, span }, names, actor);
      const open = this.candidates.isOpen(actor, evidence, exact);
      // Another spelling of the name may be somebody else's.
      const counts = exact || !this.introductions.of(actor);
      const said = evidence.filter(({ ofBearer }) => ofBearer && counts);
      this.introductions.introduce(actor, span, { exact: exact && !open, open, said });
    }
    if (hit.defines !== null) this.coined.add(hit.defines, actors, 'acronym');
    if (hit.spelled !== null) this.coined.addSpelled(hit.spelled, actors, pinned ? [] : names);
  }

  /** The family names of a relative whom the draft names by a given name alone ("his brother Oleg"): of the one named last whom the pronoun fits. */
  private surnamesOfRelative({ relativeOf }: Hit): readonly string[] {
    const whose = this.namedLast.get(relativeOf);
    return whose ? surnamesIn(whose) : [];
  }

  private meetStranger(
    { hit, span }: PlacedName,
    given: string,
    surnames: readonly string[],
  ): void {
    const { title, relativeOf, isGiven } = hit;
    const gender = title === null ? null : genderOfTitle(title);
    const onlyTitled = relativeOf !== null;
    for (const surname of new Set(surnames))
      this.introductions.meetStranger(surname, {
        given,
        at: span.start,
        onlyTitled,
        byGiven: isGiven,
        gender,
      });
  }

  /** Whether what stands beside a bare family name rules its bearers out: "Mrs. Petrov" where the registry has Vladimir alone, "Judge Petrov" where it has a minister. */
  private isSomebodyElses({ hit, span }: PlacedName): boolean {
    if (hit.bearers.length === 0) return false;
    if (this.fitting(hit, hit.bearers).length === 0) return true;
    return (
      hit.title !== null &&
      hit.bearers.every(({ actor }) =>
        this.candidates
          .evidenceFor({ hit, span }, hit.bearers, actor)
          .some(({ verdict, ofBearer }) => ofBearer && verdict === 'doubt'),
      )
    );
  }

  private meetNamesake(placed: PlacedName): void {
    const { hit } = placed;
    if (hit.surname === null) return;
    const given = [hit.title, hit.generation].filter((one) => one !== null).join(' ');
    this.meetStranger(placed, given, surnamesOfNamesake(hit));
  }
}
