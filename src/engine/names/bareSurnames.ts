import type { Way } from './forms.js';
import { fold } from './fold.js';
import type { Lexicon } from './lexicon.js';
import type { Hit } from './hit.js';
import { isFrequentSurname, isOrdinaryWord, isPlace } from './words/ordinaryWords.js';
import { isPersonTitle } from './words/titles.js';

/**
 * Whether a family name for which the draft gives nobody's given names means its one bearer all the same: readers are
 * trusted to know who "President Obama" is.
 */
export function speaksForItself(hit: Hit, way: Way, lexicon: Lexicon): boolean {
  const words = fold(way.text).split(/[\s-]/);
  if (way.loose || words.some((word) => isPlace(word))) return false;
  if (hit.title !== null && isPersonTitle(hit.title)) return true;
  return !words.some((word) => isOrdinaryWord(word) || isFrequentSurname(word) || lexicon.isGivenName(word)) && way.text.length > 3;
}
