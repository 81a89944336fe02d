import { isGivenName } from '../../english/givenNameList.js';
import { cueForm } from '../lexis/cueVerbs.js';
import { genderOf } from '../../english/gender.js';
import { isCapital, startsSentence, type TagContext, type TagRule } from './tagContext.js';
import type { Token } from './tagger.js';

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|gen|prof|lt|col|capt|sgt|rev)\.?$/;

/** Words that tell of people, bodies and papers without naming them. */
const COMMON =
  /^(?:officials?|experts?|critics?|aides?|sources?|advis[eo]rs?|allies|supporters?|opponents?|observers?|investigators?|prosecutors?|police|lawmakers?|reports?|polls?|surveys?|authorities|campaigners?|ministers|backbenchers?|rebels|unions|bosses|traders?|investors?|doctors?|nurses?|teachers?|farmers?|drivers?|shopkeepers?|migrants?|refugees?|prisoners?|judges|soldiers?|commanders?|colleagues?|organi[sz]ers?|protestors?|scientists|engineers?|editors?|voters?|researchers?|scientists?|economists?|analysts?|documents?|records?|emails?|concerns?|critiques?|questions?|claims?|fears?|rumou?rs?|threats?|allegations?|calls?|doubts?|worries|complaints?|criticism|demands?|speculation|accounts?|witnesses|neighbou?rs?|residents?|activists?|advocates?|diplomats?|leaders?|members?|people|friends?|relatives?|lawyers?|attorneys?|reporters?|journalists?|historians?|scholars?|strategists?|operatives?|insiders?|executives?|campaign|pollsters?|protesters?|students?|workers?|veterans?|families|parents|women|men|others|some|many|most|several|both|nobody|everyone|somebody|someone|half|none|all|few|two-thirds|three-quarters|change|prices?|wages|taxes|rents?|fans|patients|tenants|landlords|owners|users|readers|viewers|locals|pensioners|passengers|commuters|customers|clients|consumers|cooks|chefs|waiters|nuns|monks|priests|bishops|clerks|guards|pilots|sailors|troops|mps|peers|councillors|donors|delegates|guests|visitors|tourists|sponsors|directors|actors|authors|artists|musicians|players|coaches|referees|cyclists|runners|golfers)$/;

/** Ends a word for people by what they do: "firefighters", "economists", "applicants". */
const PEOPLE =
  /(?:fighters|keepers|makers|holders|workers|goers|owners|ists|ians|icians|ologists|ants|men|women|mongers|mates)$/;

/** What hangs on a name with a hyphen and is no part of it: "Trump-era", "Obama-style". */
const SUFFIXES =
  /^(?:elect|era|style|led|like|designate|born|based|run|owned|backed|free|made|only|wide|held|bound|aged|area|day|type|ready|plus|turned|inspired|linked|trained|built|sized|the|to|for|and|or|of|a|class|state|wing|party)$/;

/** Where the tagger takes a name for a word, or a word at the head of a sentence for a name. */
export const NAME_RULES: readonly TagRule[] = [
  // "Officials said", "Five say": a capital at the head of a sentence makes no name.
  {
    to: 'NOUN',
    fits: ({ pos, lower, tokens, i, next }) =>
      pos === 'PROPN' &&
      startsSentence(tokens, i) &&
      (COMMON.test(lower) || (PEOPLE.test(lower) && next?.pos !== 'PROPN')),
  },
  // "Ms. Park", "Dr. Rice"
  {
    to: 'PROPN',
    fits: (word) =>
      word.pos !== 'PROPN' && isWord(word) && HONORIFIC.test(word.before?.lower ?? ''),
  },
  // "Kim Jong-un", "Moon Jae-in": a syllable in small letters after the hyphen.
  { to: 'PROPN', fits: isSyllable },
  { to: 'PROPN', fits: beforeSyllables },
  // "Theresa May", "Robin Cook", "John Swinney": what follows a given name.
  {
    to: 'PROPN',
    fits: (word) =>
      /^(?:NOUN|VERB|AUX|ADJ|ADV|INTJ|X)$/.test(word.pos) &&
      !word.headline &&
      isWord(word) &&
      word.before?.pos === 'PROPN' &&
      isGiven(word.before.lower) &&
      !/^(?:who|which|said)$/.test(word.lower),
  },
  // "Hope Hicks said", "Will Hurd, a congressman": a given name that is a word, before another and its verb or a comma.
  { to: 'PROPN', fits: isGivenWord },
  // "May said"
  {
    to: 'PROPN',
    fits: ({ text, pos, before, next }) =>
      text === 'May' &&
      pos !== 'PROPN' &&
      before?.pos !== 'ADP' &&
      /^(?:past|singular)$/.test(cueForm(next?.lower ?? '')?.form ?? ''),
  },
  // "Downing Street said"
  {
    to: 'PROPN',
    fits: ({ pos, text, next }) =>
      pos === 'VERB' &&
      /^\p{Lu}\p{Ll}+ing$/u.test(text) &&
      /^(?:Street|Hill|House|Square|Avenue|Group|University)$/.test(next?.text ?? ''),
  },
  // "Mr. Hedge", "the Affordable Care Act": a name is no verb.
  { to: 'PROPN', fits: (word) => word.pos === 'VERB' && !word.headline && isInsideName(word) },
  // "said Will Doyle"
  {
    to: 'PROPN',
    fits: ({ pos, headline, text, next, before }) =>
      pos === 'AUX' &&
      !headline &&
      before !== undefined &&
      /^(?:Will|May)$/.test(text) &&
      next?.pos === 'PROPN' &&
      before.pos !== 'PUNCT',
  },
];

function isWord({ tokens, i }: TagContext): boolean {
  return isCapital(tokens[i]);
}

function isGiven(word: string): boolean {
  return genderOf(word) !== null || isGivenName(word);
}

/** The "un" of "Kim Jong-un". */
function isSyllable({ tokens, i, before, lower, text }: TagContext): boolean {
  const half = tokens[i - 2];
  return (
    before?.text === '-' &&
    half !== undefined &&
    half.end === before.start &&
    before.end === tokens[i].start &&
    /^\p{Ll}{1,6}$/u.test(text) &&
    !SUFFIXES.test(lower) &&
    /^\p{Lu}\p{Ll}{0,5}$/u.test(half.text) &&
    !isGiven(half.lower) &&
    isCapital(tokens[i - 3])
  );
}

/** The "Moon" and the "Jae" before it. */
function beforeSyllables({ tokens, i, pos, headline }: TagContext): boolean {
  if (pos === 'PROPN' || headline || !isCapital(tokens[i])) return false;
  const hyphen = tokens[i + 1]?.text === '-' ? i + 1 : i + 2;
  const syllable = tokens[hyphen + 1];
  if (tokens[hyphen]?.text !== '-' || !syllable || !/^\p{Ll}/u.test(syllable.text)) return false;
  return isSyllable({
    tokens,
    i: hyphen + 1,
    before: tokens[hyphen],
    lower: syllable.lower,
    text: syllable.text,
  } as TagContext);
}

function isGivenWord({ tokens, i, pos, lower, next, headline }: TagContext): boolean {
  if (
    pos === 'PROPN' ||
    headline ||
    !isCapital(tokens[i]) ||
    !isCapital(next) ||
    (tokens[i + 1].pos !== 'PROPN' && tokens[i + 1].pos !== 'NOUN') ||
    (!isGiven(lower) &&
      !/^(?:will|grant|rob|drew|mark|hope|rose|faith|grace|penny|sunny|chase|chuck|chip|bill|art)$/.test(
        lower,
      ))
  )
    return false;
  const after = tokens[i + 2];
  return followsName(after) || (after?.text === '-' && followsName(tokens[i + 4]));
}

function followsName(after: Token | undefined): boolean {
  const form = cueForm(after?.lower ?? '')?.form;
  return (
    after === undefined ||
    after.text === ',' ||
    form === 'past' ||
    form === 'singular' ||
    (after.pos === 'VERB' && /(?:ed|s)$/.test(after.lower)) ||
    (after.pos === 'AUX' && /^(?:has|had|was|is|will|would)$/.test(after.lower))
  );
}

function isInsideName({ tokens, i, text, next }: TagContext): boolean {
  const following = cueForm(next?.lower ?? '');
  if (
    following &&
    following.form !== 'base' &&
    following.form !== 'ing' &&
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    /^\p{Ll}/u.test(next!.text)
  )
    return true;
  return (
    i > 0 && /^\p{Lu}\p{Ll}/u.test(text) && !/^[.?!:;"'‘’“”«»„(\[*•—–-]$/.test(tokens[i - 1].text)
  );
}
