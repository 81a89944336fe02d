import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';
import type { TellingLetters } from './sound.js';
import type { Way } from './way.js';

/** Countries that write names in Cyrillic letters, where kh and h are one. */
const CYRILLIC = wordSet('ru ua by bg rs mk kz kg tj uz tm mn');
/** Countries that write š, of which English often leaves an s: Boskoski and Boshkoski. */
const WITH_CARONS = wordSet('rs mk me ba hr si xk cz sk lt lv ee');

/** Whether a family name, folded, is of those that each language spells in its own way, because they come from Cyrillic letters. */
export function isTransliterated(name: string): boolean {
  return /(?:[oe]v|[oe]ff|ine?|sk(?:y|i|yj|ij|ii)|enko|[aeo]va)$/.test(name);
}

/** The letters whose h tells two names of one sound apart where a person's names come from, as far as the country and the family name say. */
export function tellingLetters({ actor, text }: Way): readonly TellingLetters[] {
  const isFrom = (countries: ReadonlySet<string>): boolean =>
    actor.country?.some((code) => countries.has(code)) ?? false;
  const family = fold(text);
  // Pushkin ends like Yasin, and is told from him by the country alone.
  const isCyrillic = isFrom(CYRILLIC) || (isTransliterated(family) && !/ine?$/.test(family));
  return [...(isCyrillic ? [] : ['kh' as const]), ...(isFrom(WITH_CARONS) ? [] : ['sh' as const])];
}
