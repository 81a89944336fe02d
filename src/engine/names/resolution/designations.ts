import type { Sanctioned } from '../../annotation.js';
import { hasBegun, hasEnded } from '../../registry/partialDate.js';
import type { Actor } from '../../registry/registrySchema.js';

/** Whether an actor is sanctioned on a day: 'yes' while one designation is in force, 'lifted' when all that began have ended. */
export function sanctionedOn(actor: Actor, day: string): Exclude<Sanctioned, 'possible'> {
  const begun = (actor.sanctions ?? []).filter((designation) => hasBegun(designation, day));
  if (begun.some((designation) => !hasEnded(designation, day))) return 'yes';
  return begun.length > 0 ? 'lifted' : 'no';
}
