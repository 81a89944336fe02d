import type { Sanctioned } from '../../annotation.js';
import { type Day, holdsOn, lastDay, type PeriodStanding } from '../../registry/partialDate.js';
import type { Actor, Designation } from '../../registry/registrySchema.js';

/**
 * Whether an actor is sanctioned on a day: 'yes' while one designation is in force for certain; 'possible' where one may
 * be (its dates leave the day open, something of it could not be read, or something of the sanctions as a whole);
 * 'lifted' when all that began have ended; else 'no'.
 */
export function sanctionedOn(actor: Actor, day: Day): Sanctioned {
  const standings = new Set(
    (actor.sanctions ?? []).map((designation) => designationOn(actor, designation, day)),
  );
  if (standings.has('in-force')) return 'yes';
  if (standings.has('possible') || actor.unread?.includes('sanctions')) return 'possible';
  return standings.has('over') ? 'lifted' : 'no';
}

/**
 * Where one designation of an actor stands on a day. One without `since` is known to be in force when somebody says so:
 * today, and since the entry was last reviewed; on earlier days it is 'possible'.
 */
export function designationOn(
  { reviewed }: Actor,
  designation: Designation,
  day: Day,
): PeriodStanding {
  const today = typeof day === 'string' ? day : day.today;
  const known = reviewed && lastDay(reviewed) < today ? lastDay(reviewed) : today;
  return holdsOn(designation, day, known);
}
