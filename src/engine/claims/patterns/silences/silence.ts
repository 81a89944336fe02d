import type { Construction } from '../construction.js';
import type { CueReading } from '../cueReading.js';

/** A reason why a cue reports nothing: true where it holds. */
export type Silence = Construction<(reading: CueReading) => boolean>;
