import { isGivenName } from '../../english/givenNameList.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';

/** Families of China, Korea and Vietnam, which stand before the given name. */
const FAMILIES_FIRST = wordSet(`
  xi mao deng hu jiang wen li zhu zhou liu chen wang zhang zhao lin lai tsai ma wu sun bo hua ai kim park moon ban lee roh yoon choi jang ri pak hwang nguyen ho vo phan tran
  pham truong ngo le chung cho han kang song hong jung jeong shin yang xu gao guo luo xie cao peng zeng xiao tang yuan yu dong wei du ye pan fan feng qian qi cui meng su chang
  chiang hsieh tsang leung tung lam huo choe paek cai hou shao xue zheng jia jin lu qin thein aung hun heng dao bui dang do hoang thich kwon seo ahn cha im oh yi ko jong mun kil pang ryu yun thae kong geng gui qiu rao ren shen shi tan tian tong yan yao yin zhong`);

/** What a given name of those countries is made of: one or two syllables. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstvwxyz]{0,2}[aeiouy]{1,3}(?:ng|[nklmpth])?){1,2}$/;
/** … and what more a Vietnamese one ends with: "Phuc", "Minh", "Bach". */
const VIETNAMESE_SYLLABLE = /^[bcdghklmnpqrstvxy]{0,3}[aeiouy]{1,3}(?:nh|ch?)$/;
const VIETNAMESE_FAMILIES = wordSet(
  'nguyen tran le pham phan vo dang bui do ho ngo duong truong dinh trinh hoang huynh vuong luong',
);
/** Words of Burmese names: those that are hardly ever words of other names, and those that are. */
const BURMESE = wordSet(
  'aung hlaing htun maung kyaw zaw myint shwe naing htay htet lwin nyunt thaung phyo thiha zeya nyan htut hlaine wunna',
);
const BURMESE_TOO = wordSet(
  'min san suu kyi oo thein sein soe win tun than tin thura moe khin mya aye hla wai ye yar myo ko thant nanda zin thu nay lin yi pe',
);

/**
 * Whether words make up somebody's name in the order of China, Korea or Vietnam, to tell a stranger's: "Kim Min-ji", "Wang Wenbin".
 * @param family folded
 * @param given the words behind it, as written
 */
export function isNameFamilyFirst(family: string, given: readonly string[]): boolean {
  return (
    isFamilyNameFirst(family) &&
    given.length > 0 &&
    areSyllables(
      family,
      given.flatMap((word) => fold(word).split('-')),
    )
  );
}

/** Whether a folded word is a family name that stands before the given name. */
export function isFamilyNameFirst(word: string): boolean {
  return FAMILIES_FIRST.has(word) || VIETNAMESE_FAMILIES.has(word);
}

/** Whether the letters behind a hyphen may be the second syllable of such a given name: "ming" in "Wang Wei-ming", but not "era" in "Xi-era". */
export function isSyllable(word: string): boolean {
  return SYLLABLES.test(word);
}

/**
 * Whether a name in Latin letters is one that begins with its family name.
 * @param words as written
 */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [family, ...given] = words.map((word) => fold(word));
  const syllables = given.flatMap((word) => word.split('-'));
  // Kim and Lee are given names as well: Kim Philby.
  if (
    !isFamilyNameFirst(family) ||
    given.length > 3 ||
    (syllables.length === 1 && (isGivenName(family) || isGivenName(given[0])))
  )
    return false;
  return areSyllables(family, syllables);
}

function areSyllables(family: string, words: readonly string[]): boolean {
  const isVietnamese = isVietnameseFamily(family);
  return words.every(
    (word) => SYLLABLES.test(word) || (isVietnamese && VIETNAMESE_SYLLABLE.test(word)),
  );
}

/** Whether a folded word is a family name of Vietnam, where people are called by the last word of their name: "Mr Phuc". */
export function isVietnameseFamily(word: string): boolean {
  return VIETNAMESE_FAMILIES.has(word);
}

/**
 * Whether a name in Latin letters is Burmese, and so without a family name: one of its words alone, or some of them, are as a rule somebody else's name.
 * @param words as written
 */
export function isBurmeseName(words: readonly string[]): boolean {
  const folded = words.map((word) => fold(word));
  return (
    words.length > 1 &&
    folded.some((word) => BURMESE.has(word)) &&
    folded.every((word) => BURMESE.has(word) || BURMESE_TOO.has(word))
  );
}
