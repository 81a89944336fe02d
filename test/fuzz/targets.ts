import { annotationTargets } from './annotation.js';
import { decidedFactTargets } from './decidedFacts.js';
import { decisionTargets } from './decisions.js';
import { documentTargets } from './documents.js';
import { listTargets } from './lists.js';
import { growthTargets } from './growth.js';
import { hostileListTargets } from './hostileLists.js';
import { longTargets } from './long.js';
import type { Random } from './random.js';
import { readingTargets } from './readingEdits.js';
import { registryTargets } from './registries.js';

/** Something that reads what it has not written: a new one is a file beside this one and a line below. */
export interface FuzzTarget {
  readonly name: string;
  /** Only one run of so many is made, because each takes seconds. */
  readonly every?: number;
  /** Reads one damaged input. @throws where it does what it must not: an error of its own making, a wrong result */
  readonly run: (random: Random) => Promise<void> | void;
}

export const TARGETS: readonly FuzzTarget[] = [
  ...listTargets,
  ...hostileListTargets,
  ...registryTargets,
  ...annotationTargets,
  ...readingTargets,
  ...longTargets,
  ...decisionTargets,
  ...decidedFactTargets,
  ...documentTargets,
  ...growthTargets,
];
