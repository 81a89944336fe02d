import { designationOn, sanctionedOn } from '../../engine/names/resolution/designations.js';
import type { Sanctioned } from '../../engine/annotation.js';
import {
  currentRole,
  type Day,
  hasEnded,
  holdsOn,
  lastDay,
} from '../../engine/registry/partialDate.js';
import type {
  Actor,
  Affiliation,
  Designation,
  Role,
} from '../../engine/registry/registrySchema.js';

/** Where a designation stands on the draft's date; `possible` where its dates, or what could be read of it, leave that open. */
export type DesignationStanding = 'in-force' | 'possible' | 'lifted' | 'later';

export interface StandingDesignation extends Designation {
  readonly standing: DesignationStanding;
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
  /** The draft's date, perhaps partial; empty where it cannot be read. */
  readonly date: string;
  /** The role in force; else the last one that ended. */
  readonly role?: Role & { readonly past: boolean };
  /** Those in force first. */
  readonly designations: readonly StandingDesignation[];
  /** Whether one is in force for certain. */
  readonly sanctioned: boolean;
  readonly sanctions: Sanctioned;
  /** Ties in force first, without those that begin later. */
  readonly ties: readonly Tie[];
}

/**
 * @param day the draft's date, and when somebody asks
 * @param others the registry, for the names and sanctions of those that the actor belongs to
 */
export function actorFactsOf(
  actor: Actor,
  day: Day,
  others: (id: string) => Actor | undefined,
): ActorFacts {
  const designations = (actor.sanctions ?? [])
    .map((designation) => ({ ...designation, standing: standingOn(actor, designation, day) }))
    .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
  const ties = (actor.affiliations ?? [])
    .filter((tie) => holdsOn(tie, day) !== 'later')
    .map((tie) => {
      const other = others(tie.actor);
      return {
        ...tie,
        name: other?.name ?? tie.actor,
        sanctioned: other !== undefined && isSanctioned(other, day),
        past: hasEnded(tie, day),
      };
    })
    .sort((a, b) => Number(a.past) - Number(b.past));
  const current = currentRole(actor.roles, day);
  const role = current ? { ...current, past: false } : lastRole(actor.roles ?? [], day);
  return {
    actor,
    date: typeof day === 'string' ? day : day.date,
    designations,
    ties,
    sanctioned: isSanctioned(actor, day),
    sanctions: sanctionedOn(actor, day),
    ...(role && { role }),
  };
}

const STANDINGS: readonly DesignationStanding[] = ['in-force', 'possible', 'lifted', 'later'];

function standingOn(actor: Actor, designation: Designation, day: Day): DesignationStanding {
  const standing = designationOn(actor, designation, day);
  return standing === 'over' ? 'lifted' : standing;
}

/** Whether a designation of an actor is in force on a day. */
export function isSanctioned(actor: Actor, day: Day): boolean {
  return sanctionedOn(actor, day) === 'yes';
}

/** Of the roles that are over, the one that ended last. */
function lastRole(roles: readonly Role[], day: Day): (Role & { past: true }) | undefined {
  let last: Role | undefined;
  for (const role of roles) {
    if (
      role.until &&
      hasEnded(role, day) &&
      (!last?.until || lastDay(role.until) > lastDay(last.until))
    )
      last = role;
  }
  return last && { ...last, past: true };
}
