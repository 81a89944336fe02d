import type { Span } from '../../annotation.js';
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
}

/** Who bears a family name in a draft and is none of the registry's. */
interface Stranger {
  count: number;
  readonly at: number;
}

/** Who a draft names in full, and which strangers bear a family name there. */
export class Introductions {
  private readonly actors = new Map<string, Introduction>();
  private readonly strangers = new Map<string, Map<string, Stranger>>();

  of(actor: Actor): Introduction | undefined {
    return this.actors.get(actor.id);
  }

  /** All whom the draft names in full. */
  get all(): Iterable<Introduction> {
    return this.actors.values();
  }

  introduce(actor: Actor, at: Span, exact: boolean): void {
    const known = this.actors.get(actor.id);
    if (known) {
      known.count++;
      known.exact ||= exact;
    } else this.actors.set(actor.id, { actor, count: 1, first: at, exact });
  }

  /** @param given the stranger's given names, folded */
  meetStranger(surname: string, given: string, at: number): void {
    const namesakes = this.strangers.get(surname) ?? new Map<string, Stranger>();
    this.strangers.set(surname, namesakes);
    const known = namesakes.get(given);
    if (known) known.count++;
    else namesakes.set(given, { count: 1, at });
  }

  /**
   * Whose a bare family name is: the bearer's who is most often named in full; of equals the first introduced. News keep it
   * for the article's main bearer, however near another one stands. Null: a stranger's. Several: namesakes whom the draft
   * does not tell apart.
   * @param bearers the actors with this family name
   */
  ownersOf(surname: string, bearers: readonly Actor[]): Introduction[] | null {
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
    for (const stranger of this.strangers.get(surname)?.values() ?? []) {
      if (owners.length === 0 || outranks(stranger.count, stranger.at, owners[0])) return null;
    }
    return owners;
  }
}

function outranks(count: number, at: number, owner: Introduction): boolean {
  return count > owner.count || (count === owner.count && at < owner.first.start);
}
