import { isGivenName } from '../../../english/givenNameList.js';
import { genderOf } from '../../../english/gender.js';
import { isOrdinaryWord } from '../../../english/ordinaryWords.js';
import { startsSentence } from '../tagging/tagContext.js';
import type { Token } from '../tagging/tagger.js';
import { BODY } from './bodyNames.js';
import { isSeatOrField } from './seatsAndFields.js';

type Tokens = readonly Token[];

/** Where the name itself begins, behind what its bearer does or belongs to. */
export function nameStart(tokens: Tokens, from: number, end: number, least = from): number {
  let start = isCalling(tokens, from, end) || isHeadlined(tokens, from, end) ? from + 1 : from;
  if (end - from > 2 && isSeatOrField(tokens, from))
    for (let t = end - 2; t > from; t--) if (isGiven(tokens[t].lower)) start = t;
  while (isLabel(tokens, start, end)) start++;
  while (start < end && !/^\p{L}/u.test(tokens[start].text)) start++;
  // "the British | Building Societies Association": a tagger takes a body's own words for others.
  if (BODY.test(tokens[end - 1]?.text ?? ''))
    while (start > least && isCapitalInside(tokens, start - 1)) start--;
  return start;
}

/** A word with a capital that nothing but a name explains. */
function isCapitalInside(tokens: Tokens, at: number): boolean {
  const { text, pos } = tokens[at];
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    pos !== 'DET' &&
    pos !== 'PROPN' &&
    (!startsSentence(tokens, at) || tokens[at - 1]?.lower === 'the')
  );
}

/** "Plumber Joe Smith": a capital at the head of a sentence makes no name of what somebody does. */
function isCalling(tokens: Tokens, at: number, end: number): boolean {
  const first = tokens[at];
  return (
    end - at > 2 &&
    startsSentence(tokens, at) &&
    !isGiven(first.lower) &&
    isGiven(tokens[at + 1].lower) &&
    (isOrdinaryWord(first.lower) || /(?:er|or|ist|ian|ant|eer)$/.test(first.lower))
  );
}

/** "Troubled Marsh quits": what a headline calls somebody is no part of the name. */
function isHeadlined(tokens: Tokens, at: number, end: number): boolean {
  return (
    end - at > 1 &&
    startsSentence(tokens, at) &&
    HEADLINED.test(tokens[at].text) &&
    !BODY.test(tokens[end - 1].text)
  );
}

const HEADLINED =
  /^(?:Troubled|Embattled|Beleaguered|Disgraced|Jailed|Ousted|Sacked|Stricken|Convicted|Suspended|Retired|Wanted|Ailing|Struggling|Bankrupt|Defiant|Angry|Furious|Shamed|Exiled|Deposed|Besieged|Crippled|Collapsed)$/;

/** "Conservative John Rustad", "prominent Brexiteer Jacob Rees-Mogg": what somebody belongs to, before two words of a name at least. */
function isLabel(tokens: Tokens, at: number, end: number): boolean {
  if (end - at < 3) return false;
  const { text, lower } = tokens[at];
  return (
    LABELS.test(text) ||
    // "House Republican Chip Roy"
    (end - at > 3 &&
      /^(?:House|Senate|Assembly)$/.test(text) &&
      LABELS.test(tokens[at + 1].text)) ||
    (/(?:eer|ite|ista|[sc]eptic)$/.test(lower) && !isGiven(lower) && isGiven(tokens[at + 1].lower))
  );
}

const LABELS =
  /^(?:Democrats?|Republicans?|Tory|Tories|Socialists?|Liberals?|Conservatives?|Unionists?|Nationalists?|Labour|Independents?|Libertarians?|Remainers?|Leavers?|Islamists?|Marxists?|Communists?)$/;

function isGiven(word: string): boolean {
  return genderOf(word) !== null || isGivenName(word);
}
