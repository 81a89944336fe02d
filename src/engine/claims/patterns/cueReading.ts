import type { Complement } from '../syntax/complementKinds.js';
import type { Source } from '../syntax/sourcePhrases.js';
import { complementOf, wantsToKnow } from '../syntax/complements.js';
import { type Governor, governorOf } from '../syntax/subjects/governors.js';
import type { Cue, SentenceView } from '../syntax/sentenceView.js';
import { subjectOf } from '../syntax/subjects/subjects.js';
import { issuerOf } from './issuers.js';

/** A cue verb with what the sentence gives it: what the constructions of verbs are read from. */
export interface CueReading {
  readonly view: SentenceView;
  /** The phrase of the verb. */
  readonly v: number;
  readonly cue: Cue;
  readonly subject: Source | null;
  readonly complement: Complement | null;
  /** What keeps it from being said ("failed to"), as part of the cue. */
  readonly governor: Governor | null;
}

/** Reads what belongs to the cue at verb phrase `v`. */
export function readCue(view: SentenceView, v: number, verbCue: Cue): CueReading {
  const issuer = issuerOf(view, v, verbCue);
  const governor = view.without === GOVERNED ? null : governorOf(view, v);
  const cue = governor
    ? { ...verbCue, range: { from: view.phrases[governor.phrase].from, to: verbCue.range.to } }
    : wantsToKnow(view, verbCue)
      ? { ...verbCue, range: { from: verbCue.range.from, to: view.phrases[verbCue.after].to } }
      : (issuer?.cue ?? verbCue);
  return {
    view,
    v,
    cue,
    subject:
      governor && governor.verb >= 0
        ? subjectOf(view, governor.verb)
        : (issuer?.source ?? subjectOf(view, v)),
    complement: complementOf(view, v, cue),
    governor,
  };
}

/** The name of the construction by which "failed to" belongs to the cue. */
export const GOVERNED = 'failing to say';
