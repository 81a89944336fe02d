import { isHighOffice, officeOf } from '../../english/offices.js';
import type { Actor } from '../../registry/registrySchema.js';
import { isRareFamily } from '../recognition/fullNames.js';
import type { Hit } from '../recognition/hit.js';
import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';
import { type Called, officeEvidence } from './candidateEvidence.js';
import { actorsOf, type Candidates, NO_EVIDENCE, type PlacedName } from './candidates.js';
import type { Introductions } from './introductions.js';
import { titleEvidence } from './rivals.js';

/** Which offices a draft and the registry give to whom: what a title before a bare family name tells. */
export class OfficesInDraft {
  /** The offices that the draft gives before full names. */
  private readonly offices = new Map<Actor, Set<string>>();
  /** Those before full names of which they leave it open whether they are the actor's at all. */
  private readonly doubted = new Map<Actor, Set<string>>();
  private titled: ReadonlyMap<string, readonly Hit[]> | undefined;

  /** @param placed all names of the draft, once they are gathered */
  constructor(
    private readonly placed: readonly PlacedName[],
    private readonly candidates: Candidates,
    private readonly introductions: Introductions,
  ) {}

  /**
   * Keeps the office that the draft gives before a full name.
   * @param isSure whether the name is the actor's, whatever the office says
   */
  calledBy(called: Called, [actor, another]: readonly Actor[], isSure: boolean): void {
    const { title } = called;
    if (title === null || another) return;
    const isDoubted = !isSure && titleBeforeFullName(called, actor).length > 0;
    const kept = isDoubted ? this.doubted : this.offices;
    kept.set(actor, (kept.get(actor) ?? new Set<string>()).add(officeOf(title) ?? title));
  }

  /** Those of the bearers who hold the office before a family name, by the registry or by the draft. */
  holdersOf(title: string | null, bearers: readonly Way[]): readonly Way[] {
    if (title === null) return [];
    const office = officeOf(title);
    const called = bearers.filter(({ actor }) =>
      [this.offices, this.doubted].some((kept) => kept.get(actor)?.has(office ?? title)),
    );
    if (called.length > 0) return called;
    return bearers.filter(({ actor }) =>
      officeEvidence({ title }, actor, this.candidates.options.date).some(
        ({ verdict }) => verdict === 'for',
      ),
    );
  }

  /** Whose a family name without a title is where the draft gives it to the holder of a high office elsewhere ("President Trump"): that office-holder's. */
  highHolders(hit: Hit, bearers: readonly Way[]): Actor[] | undefined {
    if (hit.title !== null) return undefined;
    const holders = new Set<Actor>();
    for (const { title } of this.titledHits.get(hit.surname!) ?? [])
      for (const { actor } of this.holdersOf(title, bearers))
        if (this.introductions.of(actor)) holders.add(actor);
    return holders.size === 1 ? [...holders] : undefined;
  }

  /** Whether the draft gives a family name to the holder of a high office, and says of none of several bearers that they hold it. */
  isOpenOffice(hit: Hit, bearers: readonly Way[]): boolean {
    const titled = hit.title === null ? (this.titledHits.get(hit.surname!) ?? []) : [hit];
    if (titled.length === 0 || this.introductions.several(actorsOf(bearers)).length < 2)
      return false;
    return titled.some(
      ({ title }) =>
        title !== null && isHighOffice(title) && this.holdersOf(title, bearers).length === 0,
    );
  }

  /** The bare family names behind the title of a high office. */
  private get titledHits(): ReadonlyMap<string, readonly Hit[]> {
    if (this.titled) return this.titled;
    const titled = new Map<string, Hit[]>();
    for (const { hit } of this.placed) {
      const { title, surname, stranger, bearers } = hit;
      if (title === null || surname === null || stranger !== null || bearers.length === 0) continue;
      if (!isHighOffice(title)) continue;
      const others = titled.get(surname);
      if (others) others.push(hit);
      else titled.set(surname, [hit]);
    }
    return (this.titled = titled);
  }

  /** See `titleEvidence`: before a bare family name. */
  titleEvidence(called: Called, actor: Actor): readonly Evidence[] {
    return titleEvidence(called, actor, this.offices.get(actor));
  }

  /** What a title before a full name says that neither registry nor draft gives the actor: it is said of the bearer, wherever the draft goes on to use the name. */
  fullNameEvidence(called: Called, way: Way | undefined): readonly Evidence[] {
    return way?.grounds === 'name' ? titleBeforeFullName(called, way.actor) : NO_EVIDENCE;
  }
}

const ofBearer = (one: Evidence): Evidence => ({ ...one, ofBearer: true });

/** Few people bear a rare name, and none of them needs to be told from the others by an office. */
function titleBeforeFullName(called: Called, actor: Actor): readonly Evidence[] {
  return isRareFamily(actor.name) ? NO_EVIDENCE : titleEvidence(called, actor).map(ofBearer);
}
