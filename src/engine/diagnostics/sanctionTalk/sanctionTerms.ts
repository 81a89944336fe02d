import type { Span } from '../../annotation.js';
import type { DraftView } from '../draftView.js';
import { designatedAs } from './appointments.js';
import { isOtherPenalty, meansSanctions } from './otherPenalties.js';
import { isUnreal } from './sanctionModality.js';
import { listedParties, underSanctions } from './sanctionPredicates.js';
import { sanctionsOn } from './sanctionObjects.js';
import type { TermReading } from './termReading.js';
import { objectsFrom, readDescribed } from './namedObjects.js';
import { NO_PARTIES } from './partyPhrases.js';
import { isNominal, isPossessive, type Word } from './sentenceWords.js';
import { attributiveParticiple } from './sanctionedAttribute.js';
import { sanctionedParticiple, sanctioningVerb } from './sanctionedParticiple.js';

/**
 * Whom a term of sanctions in a sentence is about.
 * @param span the term, in the offsets of the words
 * @returns null where it speaks of no sanctions in force on anybody
 */
export function readTerm(words: readonly Word[], span: Span): TermReading | null {
  const first = words.findIndex(({ end }) => end > span.start);
  let t = first;
  while (t >= 0 && words[t + 1]?.start < span.end) t++;
  const word = words[t];
  if (!word || words[first].place || word.place || isOtherPenalty(words, first, t)) return null;
  const list = word.lower === 'designated' ? listOfDesignated(words, t) : -1;
  if (list >= 0) return listedParties(words, list);
  if (/(?:sanctioned|blacklisted|designated)$/.test(word.lower)) return participle(words, t);
  if (/^(?:sanctioning|sanction|blacklist)$/.test(word.lower) && isVerbForm(words, t))
    return gerundOrInfinitive(words, t);
  if (isHeadlineVerb(words, t)) return sanctioningVerb(words, t, t);
  const reading =
    sanctionsHit(words, t) ??
    listedParties(words, t) ??
    underSanctions(words, t) ??
    sanctionsOn(words, t);
  return reading && t > first && !meansSanctions(words, t) ? { ...reading, plain: false } : reading;
}

function participle(words: readonly Word[], t: number): TermReading | null {
  const reading = sanctionedParticiple(words, t);
  const isOpen = words[t].lower === 'designated' && designatedAs(words, t) === 'unsure';
  return reading && isOpen ? { ...reading, plain: false } : reading;
}

/** The noun of "the Specially Designated Nationals list" around "designated"; -1 where none is. */
function listOfDesignated(words: readonly Word[], t: number): number {
  if (words[t - 1]?.lower !== 'specially') return -1;
  return words.findIndex(({ lower }, i) => i > t && i - t < 5 && lower === 'list');
}

/** "the sanctions-hit lender X", "X, a sanctions-hit lender": whether they are on it or on its country, that leaves open. */
function sanctionsHit(words: readonly Word[], t: number): TermReading | null {
  const dash = words[t + 1];
  const isCompound =
    /^sanctions?$/.test(words[t].lower) &&
    dash?.text === '-' &&
    dash.start === words[t].end &&
    /^(?:hit|struck|stricken|ridden|laden|battered|squeezed|crippled)$/.test(
      words[t + 2]?.lower ?? '',
    );
  if (!isCompound) return null;
  return { ...attributiveParticiple(words, t, readDescribed(words, t + 3)), plain: false };
}

/** "EU sanctions X": the verb, where a name is its object. */
function isHeadlineVerb(words: readonly Word[], t: number): boolean {
  const [before, word, next] = [words[t - 1], words[t], words[t + 1]];
  if (word.lower !== 'sanctions' && word.lower !== 'blacklists') return false;
  if (!before || !/^(?:PROPN|NAME|NOUN)$/.test(before.pos)) return false;
  if (next?.pos === 'NAME') return !isPossessive(words[t + 2]);
  return word.pos === 'VERB' && next !== undefined && isNominal(words, t + 1);
}

function isVerbForm(words: readonly Word[], t: number): boolean {
  const before = words[t - 1];
  return words[t].pos === 'VERB' || before?.lower === 'to' || before?.pos === 'AUX';
}

/** "to sanction X" has not happened; "by sanctioning X" has. */
function gerundOrInfinitive(words: readonly Word[], t: number): TermReading {
  const done = /^(?:by|after|since)$/.test(words[t - 1]?.lower ?? '');
  const parties = objectsFrom(words, t + 1);
  return {
    parties: done ? parties : NO_PARTIES,
    plain: done && !isUnreal(words, t, t),
    predicate: true,
  };
}

/** Whether words are somebody else's than the draft's: quoted, a speaker's turn, or the predicate of what a source says. */
export function isReported(
  draft: DraftView,
  paragraph: number,
  span: Span,
  predicate: boolean,
): boolean {
  if (draft.isOthersWords({ ...span, paragraph })) return true;
  return predicate && draft.isClaimed(paragraph, span);
}
