import { sanctionedOn } from '../../engine/names/resolution/designations.js';
import {
  currentRole,
  hasBegun,
  hasEnded,
  isInForce,
  lastDay,
  type Period,
} from '../../engine/registry/partialDate.js';
import type {
  Actor,
  Affiliation,
  Designation,
  Role,
} from '../../engine/registry/registrySchema.js';

/** Where a designation stands on the draft's date. */
export type Standing = 'in-force' | 'lifted' | 'later';

export interface StandingDesignation extends Designation {
  readonly standing: Standing;
}

/** A tie to another actor, and whether that one is sanctioned. */
export interface Tie extends Affiliation {
  /** The other's name; its id where the registry has no entry for it. */
  readonly name: string;
  readonly sanctioned: boolean;
  readonly past: boolean;
}

/** What is true of an actor on one day. */
export interface ActorFacts {
  readonly actor: Actor;
  readonly date: string;
  /** The role in force; else the last one that ended. */
  readonly role?: Role & { readonly past: boolean };
  /** Those in force first. */
  readonly designations: readonly StandingDesignation[];
  readonly sanctioned: boolean;
  /** Ties in force first, without those that begin later. */
  readonly ties: readonly Tie[];
}

/**
 * @param date the draft's date, ISO 8601, to the day
 * @param others the registry, for the names and sanctions of those that the actor belongs to
 */
export function factsOf(
  actor: Actor,
  date: string,
  others: (id: string) => Actor | undefined,
): ActorFacts {
  const designations = (actor.sanctions ?? [])
    .map((designation) => ({ ...designation, standing: standingOn(designation, date) }))
    .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
  const ties = (actor.affiliations ?? [])
    .filter((tie) => hasBegun(tie, date))
    .map((tie) => {
      const other = others(tie.actor);
      return {
        ...tie,
        name: other?.name ?? tie.actor,
        sanctioned: other !== undefined && isSanctioned(other, date),
        past: hasEnded(tie, date),
      };
    })
    .sort((a, b) => Number(a.past) - Number(b.past));
  const current = currentRole(actor.roles, date);
  const role = current ? { ...current, past: false } : lastRole(actor.roles ?? [], date);
  return {
    actor,
    date,
    designations,
    ties,
    sanctioned: isSanctioned(actor, date),
    ...(role && { role }),
  };
}

const STANDINGS: readonly Standing[] = ['in-force', 'lifted', 'later'];

function standingOn(period: Period, date: string): Standing {
  if (isInForce(period, date)) return 'in-force';
  return hasEnded(period, date) ? 'lifted' : 'later';
}

/** Whether a designation of an actor is in force on a day. */
export function isSanctioned(actor: Actor, date: string): boolean {
  return sanctionedOn(actor, date) === 'yes';
}

/** Of the roles that are over, the one that ended last. */
function lastRole(roles: readonly Role[], date: string): (Role & { past: true }) | undefined {
  let last: Role | undefined;
  for (const role of roles) {
    if (
      role.until &&
      hasEnded(role, date) &&
      (!last?.until || lastDay(role.until) > lastDay(last.until))
    )
      last = role;
  }
  return last && { ...last, past: true };
}
