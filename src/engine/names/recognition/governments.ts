import type { Span } from '../../annotation.js';
import { isMetonym } from '../../english/metonyms.js';
import type { Evidence } from '../variants/evidence.js';
import { fold } from '../matching/fold.js';

const MAY_BE_A_GOVERNMENT: Evidence = {
  verdict: 'doubt',
  said: 'The family name is also that of a country or capital, and nothing beside it says that a person is meant.',
};

/** What is said of people alone, right behind their name. */
const PERSONAL =
  /^(?:, (?:\d\d(?:,|\b)|who(?:se)?\b)| (?:who(?:se)?|himself|herself|was born|died|smiled|laughed|wept|cried|tweeted|testified|resigned|retired|starred|played|plays|scored|sang|grinned|shrugged|nodded|married|told (?:reporters|journalists|the (?:BBC|AP|court|jury)))\b)/u;
/** The rest of the sentence says "she" or "his" of whom it began with. */
const PRONOUN = /^[^.!?;]{0,120}?\b(?:he|she|his|her|him|himself|herself)\b/u;
const REACH = 130;

/** What leaves it open whether a bare family name is a government's: "London said it would respond", where Jack London is named; null where it says that a person is meant. */
export function metonymEvidence(text: string, { start, end }: Span): Evidence | null {
  if (!isMetonym(fold(text.slice(start, end)))) return null;
  const behind = text.slice(end, end + REACH);
  const isQuoted = /[,?!]["”’] $/.test(text.slice(Math.max(0, start - 3), start));
  const isPerson =
    PERSONAL.test(behind) || PRONOUN.test(behind) || (isQuoted && /^ said[ .,]/.test(behind));
  return isPerson ? null : MAY_BE_A_GOVERNMENT;
}
