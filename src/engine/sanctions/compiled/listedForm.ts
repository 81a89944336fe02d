import { isEnglishWord } from '../../english/companyWords.js';
import { isOrigin } from '../../english/countries.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isFrequentSurname, isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import { isParticle } from '../../english/particles.js';
import { fold } from '../../names/matching/fold.js';
import type { ListedName } from '../parsing/listing.js';

/** One way to find a listing in a text. */
export interface ListedForm {
  readonly text: string;
  /** `weak` where it only confirms a strong name in the same draft; `derived` where the list itself does not print the name like this; `shortened` where it counts only if the draft agrees. */
  readonly strength: 'strong' | 'weak' | 'derived' | 'shortened';
}

/** A listed name as it is spoken. */
export function asSpoken({ spoken, strength }: ListedName): ListedForm {
  return { text: withSmallArticle(spoken), strength };
}

/** Lists print "AL-QAIDA"; what is written small is found with a capital and without. */
export function withSmallArticle(name: string): string {
  return name.replace(/^(?:al|el|ar|as|ash|an|at|ad)(?=[-\s])/i, (article) =>
    article.toLowerCase(),
  );
}

/** Whether a word names few: it is none of the frequent family names, no word, place or given name, and has no article or particle. */
export function isRareWord(word: string, shortest: number): boolean {
  const folded = fold(word).replace(/['’`]/g, '');
  return (
    folded.length >= shortest &&
    /^\p{L}+$/u.test(folded) &&
    !isParticle(folded) &&
    !isFrequentSurname(folded) &&
    !isGivenName(folded) &&
    !isOrdinaryWord(folded) &&
    !isPlace(folded) &&
    !isOrigin(folded)
  );
}

/** Whether two or more words that a hyphen joins name few: each is none of the frequent ones, so that both together are nobody else's. */
export function isRareCompound(word: string): boolean {
  const parts = word.split('-');
  return (
    parts.length > 1 && parts.every((part) => isRareWord(part, 4) && !isEnglishWord(fold(part)))
  );
}
