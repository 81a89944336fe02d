import type { Span } from '../../annotation.js';
import { countryCodeOf } from '../../english/countries.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isFunctionWord } from '../../english/ordinaryWords.js';
import { isPersonTitle } from '../../english/titlesBeforeNames.js';
import { usStateCalled } from '../../english/usStates.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import { wordAfter, wordBefore } from './neighbours.js';

const VESSELS = wordSet(
  'barge boat bulker carrier cruiser destroyer dinghy ferry freighter frigate liner sailboat schooner ship sloop steamer submarine tanker trawler tug vessel yacht',
);

const A_VESSEL: Evidence = {
  verdict: 'slight',
  said: 'The draft names a vessel here.',
};
const A_PERSON: Evidence = {
  verdict: 'slight',
  said: 'A personal title stands before the name.',
};
const A_GIVEN_NAME: Evidence = {
  verdict: 'doubt',
  said: 'The word is a given name, and the draft says how old its bearer is.',
};
const ONE_OF_MANY: Evidence = {
  verdict: 'slight',
  said: 'The draft speaks of one of several so called: there is “a” before the name.',
};

/** "in Aurora, Colorado", "of Halden, Norway": a town, and the state or country behind it. */
export function isTownOfThatName(text: string, { start, end }: Span): boolean {
  const before = wordBefore(text, start);
  if (!before || !/^(?:in|near|from|of|to|at|outside|around)$/.test(before.text)) return false;
  const behind = /^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?![\p{L}’'])/u.exec(
    text.slice(end, end + 40),
  )?.[1];
  if (behind === undefined) return false;
  const words = fold(behind);
  return usStateCalled(words) !== undefined || countryCodeOf(words) !== undefined;
}

/** "Lucy, 36, tracked him down". */
const AGED = /^, \d\d[,.]/;

/**
 * What leaves it open that a body's name is the body's, and not a ship's ("the sloop Sea Falcon"), a person's ("Princess Aurora") or that of one among
 * many ("named a Revolutionary Council to run the country"); nothing where nothing beside it says so.
 */
export function calledAlikeEvidence(text: string, { start, end }: Span): Evidence[] {
  const isOneWord = !/[\s-]/.test(text.slice(start, end));
  if (isOneWord && AGED.test(text.slice(end, end + 8)) && isGivenName(fold(text.slice(start, end))))
    return [A_GIVEN_NAME];
  const before = wordBefore(text, start);
  if (!before) return [];
  if (!before.capital && VESSELS.has(before.folded)) return [A_VESSEL];
  if (isOneWord && before.capital && isPersonTitle(before.folded)) return [A_PERSON];
  if (!/^[Aa]n?$/.test(before.text)) return [];
  const next = wordAfter(text, end);
  return next === undefined || (!next.capital && isFunctionWord(next.folded)) ? [ONE_OF_MANY] : [];
}
