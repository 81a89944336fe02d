import type { HostClock } from '../host.js';

/** The clock of this machine. */
export const SYSTEM_CLOCK: HostClock = { now: () => Date.now() };
