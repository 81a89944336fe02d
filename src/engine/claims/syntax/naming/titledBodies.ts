import { genderOf } from '../../../english/gender.js';
import { isGivenName } from '../../../english/givenNameList.js';
import { isCapital } from '../tagging/tagContext.js';
import type { Phrase } from '../phrase.js';
import type { Token } from '../tagging/tagger.js';
import { BODY } from './bodyNames.js';
import { bodyNamed, isNameWord, type Name } from './nameUse.js';
import { TITLES } from './personTitles.js';

/** "General Motors", "the Justice Department", "King's College London": a title that is a part of a body's name; null elsewhere. */
export function bodyCalledAfter(
  tokens: readonly Token[],
  { from, to }: Pick<Phrase, 'from' | 'to'>,
): Name | null {
  const start = /^the$/i.test(tokens[from].text) && to - from > 1 ? from + 1 : from;
  const [first, second] = [tokens[start], tokens[start + 1]];
  if (!isCapital(first) || second === undefined || start + 1 >= to) return null;
  const words = tokens.slice(start, to);
  if (/^(?:king|queen|president|prince|st)$/.test(first.lower) && /^['’]s$/.test(second.text))
    return words.length > 2 &&
      words.slice(2).every(isNameWord) &&
      words.slice(2).some(({ text }) => BODY.test(text))
      ? bodyNamed(words)
      : null;
  if (isGovernment(words)) return bodyNamed(words);
  if (!words.every(isCapital) || !Object.hasOwn(TITLES, first.lower)) return null;
  if (words.length === 2 && first.lower === 'general')
    return GENERALS.test(second.text) ? bodyNamed(words) : null;
  const last = words[words.length - 1].text;
  return HONORIFIC.test(first.lower) ||
    !OFFICIAL.test(last) ||
    words.slice(1).some(({ lower }) => genderOf(lower) !== null || isGivenName(lower))
    ? null
    : bodyNamed(words);
}

/** "the Scottish Executive", and no chief executive */
function isGovernment(words: readonly Token[]): boolean {
  return words.length === 2 && words[1].text === 'Executive' && GOVERNING.test(words[0].text);
}

const GOVERNING = /^(?:Scottish|Stormont|Welsh|Irish|Safety|National)$/;
const GENERALS =
  /^(?:Motors|Electric|Mills|Dynamics|Atomics|Assembly|Synod|Hospital|Foods|Council|Teaching|Dental|Medical)$/;
/** The last word of a body's name, and of nobody's. */
const OFFICIAL =
  /^(?:Department|Ministry|Committee|Commission|Agency|Bureau|Office|Council|Centre|Center|Association|Federation|Foundation|Institute|Authority|Board|Inc\.?|Ltd|Corporation|Company|University|College|Hospital|League|Network|Group|Union|Service)$/;

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|sen|rep|gov)\.?$/;
