import { ANSWER } from './answers.js';
import { ACCORDING } from './accordingTo.js';
import { ADJECTIVE } from './adjectiveCues.js';
import { HEARSAY_ADVERB } from './adverbCues.js';
import { SIGNED } from './layout/signatures.js';
import { TURN } from './layout/transcripts.js';
import { FAILING_TO_SAY } from './complementAfter.js';
import { BORDERS } from './borders/borders.js';
import { CLAUSE_BORDERS } from './borders/clauseBorders.js';
import { CONTENT_BORDERS } from './borders/contentBorders.js';
import { NEWS_BORDERS } from './borders/newsBorders.js';
import { OBJECT_BORDERS } from './borders/objectBorders.js';
import { PART_BORDERS } from './borders/partBorders.js';
import { SOURCE_BORDERS } from './borders/sourceBorders.js';
import type { Construction } from './construction.js';
import { NOUN_CUES } from './nouns/nounCues.js';
import { POLL_FIGURES } from './pollFigures.js';
import { SILENCES, SPEECHLESS } from './silences/nothingSaid.js';
import { HOW_IT_WAS_PUT, QUOTING_NOUNS } from './nouns/quotationsByNoun.js';
import { ACTIVE, COLON, PASSIVE, TONE } from './verbClaims.js';

/** All constructions by which claims are found and left out, with their examples. */
export const CONSTRUCTIONS: readonly Construction<unknown>[] = [
  ...ACTIVE,
  PASSIVE,
  ANSWER,
  FAILING_TO_SAY,
  ...SILENCES,
  SPEECHLESS,
  ACCORDING,
  ...NOUN_CUES,
  ...QUOTING_NOUNS,
  HOW_IT_WAS_PUT,
  HEARSAY_ADVERB,
  ADJECTIVE,
  COLON,
  TONE,
  POLL_FIGURES,
  TURN,
  SIGNED,
  ...BORDERS,
  ...CLAUSE_BORDERS,
  ...CONTENT_BORDERS,
  ...SOURCE_BORDERS,
  ...NEWS_BORDERS,
  ...OBJECT_BORDERS,
  ...PART_BORDERS,
];
