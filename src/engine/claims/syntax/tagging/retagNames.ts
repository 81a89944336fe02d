import { isFrequentSurname } from '../../../english/ordinaryWords.js';
import { isGivenName } from '../../../english/givenNameList.js';
import { cueForm } from '../../lexis/cueVerbs.js';
import { genderOf } from '../../../english/gender.js';
import { isCapital, startsSentence, type TagContext, type TagRule } from './tagContext.js';
import type { Token } from './tagger.js';
import {
  COMMON_SUBJECTS,
  PEOPLE_ENDINGS,
  OCCUPATIONS,
  WITHOUT_ARTICLE,
  WITHOUT_ARTICLE_IN_HEADLINES,
} from './namelessSubjects.js';

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|gen|prof|lt|col|capt|sgt|rev)\.?$/;
const HEADLINE_VERBS =
  /^(?:says|warns|claims|finds|rules|urges|denies|reveals|admits|insists|tells|fears|hopes|suggests|backs)$/;

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
      (COMMON_SUBJECTS.test(lower) || (PEOPLE_ENDINGS.test(lower) && next?.pos !== 'PROPN')),
  },
  // "Current and former officials said", "Senior aides say"
  {
    to: 'ADJ',
    fits: ({ pos, lower, tokens, i, next }) =>
      pos === 'PROPN' &&
      startsSentence(tokens, i) &&
      /^(?:current|senior|local|foreign|federal|independent|unnamed|multiple|various|numerous|other|recent|serving|retired|rival|rebel|outside|rank|nearly|almost|roughly|barely)$/.test(
        lower,
      ) &&
      next !== undefined &&
      !isCapital(next),
  },
  // "Having announced it, she left"
  {
    to: 'AUX',
    fits: ({ pos, lower, next }) =>
      pos === 'PROPN' && lower === 'having' && /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? ''),
  },
  // "Bakers said": many who do the same, and nobody's family name.
  {
    to: 'NOUN',
    fits: ({ pos, lower, tokens, i, next }) =>
      pos === 'PROPN' &&
      startsSentence(tokens, i) &&
      next?.pos !== 'PROPN' &&
      OCCUPATIONS.has(lower),
  },
  // "Charity says": a headline does without the article.
  {
    to: 'NOUN',
    fits: ({ pos, lower, tokens, i, next }) =>
      pos === 'PROPN' &&
      startsSentence(tokens, i) &&
      HEADLINE_VERBS.test(next?.lower ?? '') &&
      (WITHOUT_ARTICLE.has(lower) || WITHOUT_ARTICLE_IN_HEADLINES.has(lower)) &&
      !isFrequentSurname(lower),
  },
  // "Park said": a noun in the singular stands without an article only where it is a name.
  { to: 'PROPN', fits: isBareNoun },
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
      (word.before?.pos === 'PROPN' || opensName(word)) &&
      isGiven(word.before!.lower) &&
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
  // "BAA is offering": capitals alone make a name, but for what people are ("PM says").
  {
    to: 'PROPN',
    fits: ({ pos, text, headline, next }) =>
      pos === 'NOUN' &&
      !headline &&
      /^\p{Lu}{3,6}$/u.test(text) &&
      !/^(?:MEP|MSP|CEO|CFO|COO|DNA|HIV|VAT|GDP|GNP|AIDS)$/.test(text) &&
      /^(?:AUX|VERB)$/.test(next?.pos ?? ''),
  },
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

/** "Sue Park said": a given name that is a word opens the sentence. */
function opensName({ tokens, i, before, next }: TagContext): boolean {
  return (
    isCapital(before) && startsSentence(tokens, i - 1) && followsName(next) && next?.pos !== 'AUX'
  );
}

function isWord({ tokens, i }: TagContext): boolean {
  return isCapital(tokens[i]);
}

function isGiven(word: string): boolean {
  return genderOf(word) !== null || isGivenName(word);
}

/** A noun in the singular that opens a sentence without an article, with a verb of saying after it. */
function isBareNoun({ tokens, i, pos, lower, text, next, headline }: TagContext): boolean {
  return (
    pos === 'NOUN' &&
    !headline &&
    startsSentence(tokens, i) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    /^(?:said|says|told|added|replied)$/.test(next?.lower ?? '') &&
    !/(?:s|ing|tion|sion|ment|ness|ity|ship|ism|ence|ance|men|women|ry|people|children)$/.test(
      lower,
    ) &&
    !COMMON_SUBJECTS.test(lower) &&
    !WITHOUT_ARTICLE.has(lower)
  );
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
    !/^(?:PROPN|NOUN|VERB|ADJ)$/.test(tokens[i + 1].pos) ||
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
    !/^(?:having|being)$/.test(tokens[i].lower) &&
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
