import type { Claim, Mention, ReadAs } from '../annotation.js';
import { asRead } from '../text/markup/asRead.js';
import { type MentionsWithin, SPEAKER, FIRST_PARTY, masked } from './maskedParties.js';
import { accusedObjects, accusedInSentence } from './accusedInSentence.js';
import { accusedSubject } from './accusedSubjects.js';

/*
 * Whom a claim's words accuse. A rule of thumb for English: a person may set it right by hand. Names are replaced by single
 * characters first, so that the rules see "@ stole", "accused @ and @ of", "stolen by @".
 */

/** Cues that accuse their object: "accused Ann Brown of", "condemned Ann Brown". */
const ACCUSING_CUE =
  /\b(?:accus\w*|blam\w+|charg(?:e[ds]?|ing)|condemn\w*|denounc\w+|implicat\w+|indict\w*|slam\w*|lambast\w*|vilif\w+|smear\w*|critici[sz]\w+|attack(?:s|ed|ing)?|fault(?:s|ed|ing)|rebuk\w+|savag\w+|su(?:ed|es|ing))\b/i;
/** Cues behind which the clause itself is the accusation, whatever its words. */
const ALLEGING_CUE = /\balleg\w+/i;
/** Cues that take an accusation back, or turn it away. */
const DENYING_CUE =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|dismiss\w*|rebut\w*|refut\w*|defend\w*|prais\w+|clear(?:s|ed)|exonerat\w+|acquit\w*|thank\w*|applaud\w*|welcom\w+)\b/i;

/** Whether a cue itself accuses its object: "accused", "blamed". */
export function isAccusingCue(cue: string): boolean {
  return ACCUSING_CUE.test(cue);
}

/**
 * The parties that a claim accuses, each once, in the order of the text.
 * @param unprinted what of the draft accuses nobody, in reading order
 */
export function findAccused(
  text: string,
  claim: Claim,
  within: MentionsWithin,
  unprinted: readonly ReadAs[] = [],
): Mention[] {
  const cue = claim.cue.map((span) => asRead(text, span, claim.readAs)).join(' ');
  if (DENYING_CUE.test(cue)) return [];
  const { words, parties } = masked(text, claim, within, unprinted);
  if (parties.length === 0) return [];
  const found = new Set<number>();
  const add = (party: string | undefined): void => {
    if (party && party !== SPEAKER) found.add(party.charCodeAt(0) - FIRST_PARTY);
  };
  if (isAccusingCue(cue)) accusedObjects(words).forEach(add);
  const sentences = words.split(/(?<=[.!?;\u2026])\s+/);
  sentences.forEach((sentence, i) => {
    if (i === 0 && ALLEGING_CUE.test(cue)) add(accusedSubject(sentence, sentence.length, ''));
    accusedInSentence(sentence, i > 0 ? sentences[i - 1] : '').forEach(add);
  });
  return [...found].sort((a, b) => a - b).map((i) => parties[i]);
}
