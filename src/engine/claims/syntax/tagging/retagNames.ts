import { isFrequentSurname } from '../../../english/ordinaryWords.js';
import { isGivenName } from '../../../english/givenNameList.js';
import { cueForm } from '../../lexis/cueVerbs.js';
import { genderOf } from '../../../english/gender.js';
import { BODY_NAME_RULES } from './retagBodies.js';
import {
  isCapital,
  startsSentence,
  type TagContext,
  type TaggedWord,
  type TagRule,
  type Token,
} from './tagContext.js';
import {
  COMMON_SUBJECTS,
  isForce,
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
    word: ({ pos, lower }) =>
      pos === 'PROPN' && (COMMON_SUBJECTS.test(lower) || PEOPLE_ENDINGS.test(lower)),
    fits: ({ text, lower, tokens, i, next }) =>
      startsSentence(tokens, i) &&
      !isForce(text, next?.text) &&
      (next?.pos !== 'PROPN' || COMMON_SUBJECTS.test(lower)),
  },
  // "Current and former officials said", "Senior aides say"
  {
    to: 'ADJ',
    word: ({ pos, lower }) =>
      pos === 'PROPN' &&
      /^(?:current|senior|local|foreign|federal|independent|unnamed|multiple|various|numerous|other|recent|serving|retired|rival|rebel|outside|rank|nearly|almost|roughly|barely)$/.test(
        lower,
      ),
    fits: ({ tokens, i, next }) =>
      startsSentence(tokens, i) && next !== undefined && !isCapital(next),
  },
  // "called her “Miss Late”": no verb
  {
    to: 'PROPN',
    word: ({ pos, text }) => pos === 'VERB' && text === 'Miss',
    fits: ({ next }) => !!next && isCapital(next),
  },
  // "Having announced it, she left"
  {
    to: 'AUX',
    word: ({ pos, lower }) => pos === 'PROPN' && lower === 'having',
    fits: ({ next }) => /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? ''),
  },
  // "Bakers said": many who do the same, and nobody's family name.
  {
    to: 'NOUN',
    word: ({ pos, lower }) => pos === 'PROPN' && OCCUPATIONS.has(lower),
    fits: ({ tokens, i, next }) => startsSentence(tokens, i) && next?.pos !== 'PROPN',
  },
  // "Charity says": a headline does without the article.
  {
    to: 'NOUN',
    word: ({ pos, lower }) =>
      pos === 'PROPN' &&
      (WITHOUT_ARTICLE.has(lower) || WITHOUT_ARTICLE_IN_HEADLINES.has(lower)) &&
      !isFrequentSurname(lower),
    fits: ({ tokens, i, next }) =>
      startsSentence(tokens, i) && HEADLINE_VERBS.test(next?.lower ?? ''),
  },
  // "Park said": a noun in the singular stands without an article only where it is a name.
  {
    to: 'PROPN',
    word: isBareNoun,
    fits: ({ tokens, i, next, headline }) =>
      !headline &&
      startsSentence(tokens, i) &&
      /^(?:said|says|told|added|replied)$/.test(next?.lower ?? ''),
  },
  // "Ms. Park", "Dr. Rice"
  {
    to: 'PROPN',
    word: (word) => word.pos !== 'PROPN' && isCapital(word),
    fits: ({ before }) => HONORIFIC.test(before?.lower ?? ''),
  },
  // "Kim Jong-un", "Moon Jae-in": a syllable in small letters after the hyphen.
  { to: 'PROPN', word: mayBeSyllable, fits: isSyllable },
  {
    to: 'PROPN',
    word: (word) => word.pos !== 'PROPN' && isCapital(word),
    fits: (word) => !word.headline && isBeforeSyllables(word),
  },
  // "Theresa May", "Robin Cook", "John Swinney": what follows a given name.
  {
    to: 'PROPN',
    word: (word) =>
      /^(?:NOUN|VERB|AUX|ADJ|ADV|INTJ|X)$/.test(word.pos) &&
      isCapital(word) &&
      !/^(?:who|which|said)$/.test(word.lower),
    fits: (word) =>
      !word.headline &&
      (word.before?.pos === 'PROPN' || opensName(word)) &&
      isGiven(word.before!.lower),
  },
  // "Hope Hicks said", "Will Hurd, a congressman": a given name that is a word, before another and its verb or a comma.
  { to: 'PROPN', word: isGivenWord, fits: (word) => !word.headline && beginsName(word) },
  // "May said"
  {
    to: 'PROPN',
    word: ({ text, pos }) => text === 'May' && pos !== 'PROPN',
    fits: ({ before, next }) =>
      before?.pos !== 'ADP' && /^(?:past|singular)$/.test(cueForm(next?.lower ?? '')?.form ?? ''),
  },
  // "Mr. Hedge", "the Affordable Care Act": a name is no verb.
  {
    to: 'PROPN',
    word: ({ pos, text }) => pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(text),
    fits: (word) => !word.headline && isInsideName(word),
  },
  ...BODY_NAME_RULES,
  // "said Will Doyle"
  {
    to: 'PROPN',
    word: ({ pos, text }) => pos === 'AUX' && /^(?:Will|May)$/.test(text),
    fits: ({ headline, next, before }) =>
      !headline && before !== undefined && next?.pos === 'PROPN' && before.pos !== 'PUNCT',
  },
];

/** "Sue Park said": a given name that is a word opens the sentence. */
function opensName({ tokens, i, before, next }: TagContext): boolean {
  return (
    isCapital(before) && startsSentence(tokens, i - 1) && followsName(next) && next?.pos !== 'AUX'
  );
}

function isGiven(word: string): boolean {
  return genderOf(word) !== null || isGivenName(word);
}

/** A noun in the singular that stands nowhere without an article. */
function isBareNoun({ pos, lower, text }: TaggedWord): boolean {
  return (
    pos === 'NOUN' &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    !/(?:s|ing|tion|sion|ment|ness|ity|ship|ism|ence|ance|men|women|ry|people|children)$/.test(
      lower,
    ) &&
    !COMMON_SUBJECTS.test(lower) &&
    !WITHOUT_ARTICLE.has(lower)
  );
}

/** Whether a word looks like the "un" of "Kim Jong-un". */
function mayBeSyllable({ lower, text }: Pick<Token, 'lower' | 'text'>): boolean {
  return /^\p{Ll}{1,6}$/u.test(text) && !SUFFIXES.test(lower);
}

/** Whether the token, which looks like one, is the "un" of "Kim Jong-un". */
function isSyllable({ tokens, i }: Pick<TagContext, 'tokens' | 'i'>): boolean {
  const before = tokens[i - 1];
  const half = tokens[i - 2];
  return (
    before?.text === '-' &&
    half !== undefined &&
    half.end === before.start &&
    before.end === tokens[i].start &&
    /^\p{Lu}\p{Ll}{0,5}$/u.test(half.text) &&
    !isGiven(half.lower) &&
    isCapital(tokens[i - 3])
  );
}

/** The "Moon" and the "Jae" before it. */
function isBeforeSyllables({ tokens, i }: TagContext): boolean {
  const hyphen = tokens[i + 1]?.text === '-' ? i + 1 : i + 2;
  const syllable = tokens[hyphen + 1];
  if (tokens[hyphen]?.text !== '-' || !syllable) return false;
  return mayBeSyllable(syllable) && isSyllable({ tokens, i: hyphen + 1 });
}

/** A given name, or a word that is one, too. */
function isGivenWord(word: TaggedWord): boolean {
  return (
    word.pos !== 'PROPN' &&
    isCapital(word) &&
    (isGiven(word.lower) ||
      /^(?:will|grant|rob|drew|mark|hope|rose|faith|grace|penny|sunny|chase|chuck|chip|bill|art)$/.test(
        word.lower,
      ))
  );
}

function beginsName({ tokens, i, next }: TagContext): boolean {
  if (!isCapital(next) || !/^(?:PROPN|NOUN|VERB|ADJ)$/.test(tokens[i + 1].pos)) return false;
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
  const before = tokens[i - 1]?.text ?? '.';
  return /^\p{Lu}\p{Ll}/u.test(text) && !/^[.?!:;"'‘’“”«»„(\[*•—–-]$/.test(before);
}
