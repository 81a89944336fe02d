/** Why nothing was written down: it is no longer as the person saw it. Doing the same again would end the same way. */
export class ChangedMeanwhile extends Error {}
