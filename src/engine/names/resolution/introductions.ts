import type { Span } from '../../annotation.js';
import type { Gender } from '../../english/gender.js';
import type { Evidence } from '../variants/evidence.js';
import type { Actor } from '../../registry/registrySchema.js';

/** How a draft names an actor in full. */
export interface Introduction {
  readonly actor: Actor;
  /** How often. */
  count: number;
  /** The first time, in offsets of the draft. */
  readonly first: Span;
  /** Whether at least once nothing had to be forgiven to recognise the name. */
  exact: boolean;
  /** Whether each time something left it open who is meant. */
  open: boolean;
  /** What the draft says at each time of who bears the name, and not of the actor. */
  said: readonly SaidOfBearer[];
}

/** What a draft says of who bears a name, and where the name stands there. */
interface SaidOfBearer {
  readonly at: number;
  readonly evidence: readonly Evidence[];
}

/** Who bears a family name in a draft and is none of the registry's. */
export interface Stranger {
  /** The given names, folded, or what stands in their place. */
  readonly given: string;
  count: number;
  readonly at: number;
  /** Whether news would call them by the family name only with a title: a relative named by a given name alone. */
  readonly onlyTitled: boolean;
  /** Whether the word is the stranger's given name, by which news call nobody: it leaves open whose the family name is, and no more. */
  readonly byGiven: boolean;
  /** What the title or the word for the relative tells; null where it tells nothing. */
  readonly gender: Gender | null;
}

/** Whose a bare family name is. */
export interface Owners {
  /** None where a stranger has the better right to it; several where the draft does not tell namesakes apart. */
  readonly owners: readonly Introduction[];
  /** The stranger of that name who is named in full most often. */
  readonly rival: Stranger | null;
  /** Whether the name is the stranger's. */
  readonly strangers: boolean;
}

const NOBODY: Owners = { owners: [], rival: null, strangers: false };

/** Who a draft names in full, and which strangers bear a family name there. */
export class Introductions {
  private readonly actors = new Map<string, Introduction>();
  private readonly strangers = new Map<string, Map<string, Stranger>>();

  of(actor: Actor): Introduction | undefined {
    return this.actors.get(actor.id);
  }

  /** Those of several whom the draft names in full. */
  several(actors: readonly Actor[]): Introduction[] {
    return actors.flatMap((actor) => this.of(actor) ?? []);
  }

  /** All whom the draft names in full. */
  get all(): Iterable<Introduction> {
    return this.actors.values();
  }

  introduce(
    actor: Actor,
    at: Span,
    {
      exact,
      open,
      said,
    }: Pick<Introduction, 'exact' | 'open'> & { readonly said: readonly Evidence[] },
  ): void {
    const known = this.actors.get(actor.id);
    const beside: SaidOfBearer[] = said.length > 0 ? [{ at: at.start, evidence: said }] : [];
    if (known) {
      known.count++;
      known.exact ||= exact;
      known.open &&= open;
      known.said = [...known.said, ...beside];
    } else this.actors.set(actor.id, { actor, count: 1, first: at, exact, open, said: beside });
  }

  meetStranger(surname: string, stranger: Omit<Stranger, 'count'>): void {
    const namesakes = this.strangers.get(surname) ?? new Map<string, Stranger>();
    this.strangers.set(surname, namesakes);
    // "His son Viktor" takes nothing from the family name that "Viktor Lukin" then has a right to.
    const { given, onlyTitled, byGiven } = stranger;
    const as = `${given}/${onlyTitled}/${byGiven}`;
    const known = namesakes.get(as);
    if (known) known.count++;
    else namesakes.set(as, { ...stranger, count: 1 });
  }

  /** The first stranger of a family name, folded, whose given names a test accepts. */
  strangerOf(surname: string, isLike: (given: string) => boolean): Stranger | undefined {
    return [...(this.strangers.get(surname)?.values() ?? [])].find(({ given }) => isLike(given));
  }

  /**
   * Whose a bare family name is: the bearer's who is most often named in full; of equals the first introduced. News keep it
   * for the article's main bearer, however near another one stands.
   * @param bearers the actors with this family name who may be meant
   * @param mayBe whether a stranger may be meant, for what stands beside the name
   */
  ownersOf(
    surname: string,
    bearers: readonly Actor[],
    mayBe: (stranger: Stranger) => boolean,
  ): Owners {
    let owners: Introduction[] = [];
    for (const bearer of bearers) {
      const introduction = this.of(bearer);
      if (!introduction) continue;
      const [owner] = owners;
      if (
        owner &&
        owner.count === introduction.count &&
        owner.first.start === introduction.first.start
      )
        owners.push(introduction);
      else if (!owner || outranks(introduction.count, introduction.first.start, owner))
        owners = [introduction];
    }
    const namesakes = this.strangers.get(surname);
    if (!namesakes) return owners.length > 0 ? { owners, rival: null, strangers: false } : NOBODY;
    let rival: Stranger | null = null;
    for (const stranger of namesakes.values()) {
      if (mayBe(stranger) && (!rival || isLikelier(stranger, rival))) rival = stranger;
    }
    if (
      rival &&
      !rival.byGiven &&
      (owners.length === 0 || outranks(rival.count, rival.at, owners[0]))
    )
      return { owners: [], rival, strangers: true };
    return { owners, rival, strangers: false };
  }
}

function isLikelier(stranger: Stranger, rival: Stranger): boolean {
  return stranger.byGiven === rival.byGiven ? stranger.count > rival.count : rival.byGiven;
}

function outranks(count: number, at: number, owner: Introduction): boolean {
  return count > owner.count || (count === owner.count && at < owner.first.start);
}

/** What the draft says of who bears a name, for another place: where it introduces them, and at each later time before that place. */
export function saidBefore(known: Introduction | undefined, { start }: Span): readonly Evidence[] {
  if (known === undefined) return [];
  const { first, said } = known;
  return said.flatMap(({ at, evidence }) =>
    at !== start && (at === first.start || at < start) ? evidence : [],
  );
}

/** What a full name elsewhere does not settle. */
export function stillOpen(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ untilNamed }) => !untilNamed);
}
