import * as l10n from '@vscode/l10n';
import { isSameDecision } from './decisionUpdates.js';

/** Why nothing was written down: it is no longer as the person saw it. Doing the same again would end the same way. */
export class ChangedMeanwhile extends Error {}

/**
 * Sees to it that what a person takes away is what they saw.
 * @param title what a person calls it
 * @param held what the file has now
 * @returns the id under which it stands, if it does
 * @throws ChangedMeanwhile where somebody has written something into it since
 */
export function idAsSeen<R extends { readonly id: string }>(
  seen: R,
  title: string,
  held: readonly R[] = [],
): string {
  const now = held.find(({ id }) => id === seen.id);
  if (now && !isSameDecision(now, seen))
    throw new ChangedMeanwhile(
      l10n.t(
        '“{0}” was changed in the meantime, so it was not removed. Look at it, then remove it again.',
        title,
      ),
    );
  return seen.id;
}
