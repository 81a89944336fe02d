import { HOMOGRAPH_RULES } from './retagHomographs.js';
import type { TagRule, Token } from './tagContext.js';

const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$/;

/** "a court file", "a phone call": after a noun in the singular a base form is a noun. */
const NOUNS_TOO =
  /^(?:file|chat|look|call|talk|plan|show|report|claim|review|study|aid|bid|deal|vote|fight|trade|debate|speech|poll|interview|request|post|note|email|ad|aide|ally|race|run|visit|trip|stop|appeal)$/;

/** "lead singer Rick Ford", "lead author" */
const LED_BY_ONE =
  /^(?:singer|author|researcher|negotiator|lawyer|attorney|investigator|prosecutor|actor|actress|scientist|counsel|guitarist|economist|analyst|engineer|organizer|organiser|designer|plaintiff|developer|sponsor|detective|writer|producer|campaigner|minister|spokes\p{L}+)s?$/u;

/** Verbs that look like the plural of a noun. */
const TAKES_OBJECT =
  /^(?:concerns|covers|targets|marks|risks|needs|costs|names|details|questions|threatens|limits|dates|faces|fuels|measures|guarantees|favou?rs|plans|states|lists|yields|benefits|impacts|harms)$/;

/** What a body is that has a slogan for its name. */
const CAMPAIGNS =
  /^(?:group|charity|campaign|organi[sz]ation|coalition|movement|union|party|network)$/;

/** What a share of those who were asked does. */
const POLLED =
  /^(?:support|back|favou?r|oppose|trust|want|fear|doubt|blame|plan|prefer|distrust|rate|need)$/;

/** Rules for any word. */
export const WORD_RULES: readonly TagRule[] = [
  {
    to: 'ADJ',
    word: ({ pos, lower }) => pos === 'VERB' && lower === 'lead',
    fits: ({ before, next }) => before?.lower !== 'to' && LED_BY_ONE.test(next?.lower ?? ''),
  },
  ...HOMOGRAPH_RULES,
  // "the group Save Our Shelves": all of its name
  {
    to: 'PROPN',
    word: ({ text }) =>
      /^(?:Our|My|Your|No|Not|Against|For|Keep|Stop|Save|Back|Fix|Free)$/.test(text),
    fits: ({ tokens, i }) => {
      let first = i;
      while (first > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[first - 1].text)) first--;
      return first > 0 && CAMPAIGNS.test(tokens[first - 1].text);
    },
  },
  // "58% support the ban", "two in three back it"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos !== 'VERB' && POLLED.test(lower),
    fits: ({ before, next, tokens, i }) =>
      (/^(?:%|percent|pc|cent)$/.test(before?.lower ?? '') ||
        (before?.pos === 'NUM' && tokens[i - 2]?.lower === 'in')) &&
      /^(?:DET|PRON|PROPN)$/.test(next?.pos ?? ''),
  },
  // "the plan rested on bad data"
  {
    to: 'VERB',
    word: ({ pos, lower }) =>
      pos === 'NOUN' &&
      /[^e]ed$/.test(lower) &&
      lower.length > 4 &&
      !/^(?:hundred|kindred|hatred|moped|biped)$/.test(lower),
    fits: ({ before, next, tokens, i }) =>
      before?.pos === 'NOUN' &&
      /^(?:DET|ADJ)$/.test(tokens[i - 2]?.pos ?? '') &&
      next?.pos === 'ADP',
  },
  // "campaign strategists plan to secure delegates"
  {
    to: 'VERB',
    word: ({ pos, lower }) =>
      pos === 'NOUN' && /^(?:plan|hope|want|need|intend|expect|promise|aim|claim|vow)$/.test(lower),
    fits: ({ before, next, tokens, i }) =>
      before?.pos === 'NOUN' &&
      /[^s]s$/.test(before.lower) &&
      next?.lower === 'to' &&
      /^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? ''),
  },
  // "then-candidate Paul Ross"
  {
    to: 'ADJ',
    word: ({ lower }) => lower === 'then',
    fits: ({ next, tokens, i }) =>
      next?.text === '-' && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 2]?.pos ?? ''),
  },
  // "according to state data", "according to police": no infinitive
  {
    to: 'NOUN',
    word: ({ pos }) => pos === 'VERB',
    fits: ({ before, tokens, i }) => before?.lower === 'to' && tokens[i - 2]?.lower === 'according',
  },
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos !== 'VERB' && /^(?:say|said|think|believe)$/.test(lower),
    fits: ({ before, tokens, i }) =>
      /^(?:some|many|most|few|several|all|both)$/.test(before?.lower ?? '') &&
      tokens[i - 2]?.pos !== 'DET',
  },
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos !== 'VERB' && /^(?:say|think|believe)$/.test(lower),
    fits: ({ before, next }) =>
      !/^[.,]$/.test(next?.text ?? '.') &&
      before?.pos !== 'DET' &&
      !POSSESSIVE.test(before?.lower ?? ''),
  },
  // "Robin Cook said rents were high"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'ADJ' && lower === 'said',
    fits: ({ before }) => before?.pos === 'PROPN',
  },
  // "Ms. Warren, who helped, shot back"
  {
    to: 'VERB',
    word: ({ pos, lower }) =>
      pos !== 'VERB' &&
      /^(?:shot|shoots|fired|fires|hit|hits|pushed|pushes|snapped|snaps)$/.test(lower),
    fits: ({ next }) => next?.lower === 'back',
  },
  {
    to: 'NOUN',
    word: ({ pos, lower }) => pos === 'VERB' && NOUNS_TOO.test(lower),
    fits: ({ tokens, i }) => isSingularNoun(tokens, i - 1),
  },
  {
    to: 'VERB',
    word: ({ pos }) => pos === 'NOUN',
    fits: ({ tokens, i }) => isPromised(tokens, i),
  },
  // "the complaint concerns the same phone": a determiner cannot follow a noun.
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && TAKES_OBJECT.test(lower),
    fits: ({ before, next, tokens, i }) =>
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
      !before!.lower.endsWith('s') &&
      (next?.pos === 'DET' || POSSESSIVE.test(next?.lower ?? '')) &&
      tokens[i + 2] !== undefined,
  },
  // "said China plans to build it"
  {
    to: 'VERB',
    word: ({ pos, lower }) =>
      pos === 'NOUN' &&
      /^(?:plans|hopes|aims|promises|offers|needs|attempts|moves|bids|threatens)$/.test(lower),
    fits: ({ before, next, tokens, i }) =>
      before?.pos === 'PROPN' &&
      next?.lower === 'to' &&
      /^(?:say|says|said|claims?|claimed|reports?|reported|adds?|added|announced|confirmed|believes?|thinks?)$/.test(
        tokens[i - 2]?.lower ?? '',
      ),
  },
  // `is promising to "bomb the hell"`: of a person who does
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'ADJ' && lower === 'promising',
    fits: ({ before, next, tokens, i }) =>
      before?.pos === 'AUX' &&
      (next?.lower === 'to'
        ? /^(?:PROPN|PRON|NOUN)$/.test(tokens[i - 2]?.pos ?? '')
        : // "is promising lower taxes"
          /^(?:NOUN|ADJ|DET)$/.test(next?.pos ?? '') &&
          /^(?:PROPN|PRON)$/.test(tokens[i - 2]?.pos ?? '')),
  },
  // "an able and determined opponent"
  {
    to: 'ADJ',
    word: ({ pos, lower }) => pos === 'VERB' && lower.endsWith('ed'),
    fits: ({ before, next, tokens, i }) =>
      before?.lower === 'and' &&
      next?.pos === 'NOUN' &&
      tokens[i - 2]?.pos === 'ADJ' &&
      tokens[i - 3]?.pos === 'DET',
  },
  // "no longer says"
  {
    to: 'ADV',
    word: ({ lower }) => lower === 'no' || lower === 'longer',
    fits: ({ lower, before, next }) =>
      lower === 'no' ? next?.lower === 'longer' : before?.lower === 'no',
  },
  // "The Manitoba premier said"
  {
    to: 'NOUN',
    word: ({ pos, lower }) => pos === 'ADJ' && lower === 'premier',
    fits: ({ before, next }) =>
      /^(?:PROPN|DET|ADJ)$/.test(before?.pos ?? '') &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? ''),
  },
  // "in seat No 12"
  {
    to: 'NOUN',
    word: ({ pos, text }) => pos === 'DET' && text === 'No',
    fits: ({ before, next }) => before?.pos === 'NOUN' && next?.pos === 'NUM',
  },
  // "the police chief, Omar Diaz,"
  {
    to: 'NOUN',
    word: ({ pos, lower }) => pos === 'ADJ' && lower === 'chief',
    fits: ({ before, next }) =>
      /^(?:NOUN|PROPN|ADJ|DET)$/.test(before?.pos ?? '') &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? ''),
  },
  // `said Baptiste "talks tough"`
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'NOUN' && /[^su]s$/.test(lower),
    fits: ({ before, next, tokens, i }) =>
      /^["“‘]$/.test(before?.text ?? '') &&
      /^(?:PROPN|PRON)$/.test(tokens[i - 2]?.pos ?? '') &&
      /^(?:said|says|insisted|argued|claimed|added|wrote)$/.test(tokens[i - 3]?.lower ?? '') &&
      !/^(?:VERB|AUX)$/.test(next?.pos ?? ''),
  },
  // "a spokesperson for VIA Rail": a word in capitals before a name is a part of it.
  {
    to: 'PROPN',
    word: ({ pos, text }) =>
      /^(?:ADP|SCONJ|ADV|X)$/.test(pos) &&
      /^\p{Lu}{3,}$/u.test(text) &&
      !/^(?:FOR|WITH|FROM|OVER|INTO|VERY|NEVER)$/.test(text),
    fits: ({ next, headline }) => !headline && next?.pos === 'PROPN' && /\p{Ll}/u.test(next.text),
  },
];

function isSingularNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    token.pos === 'NOUN' &&
    !/s$/.test(token.lower) &&
    /^(?:DET|ADJ|PRON)$/.test(tokens[i - 1]?.pos ?? '')
  );
}

/** `promised to "rip up"`: after such a verb and "to" a base form follows. */
function isPromised(tokens: readonly Token[], i: number): boolean {
  const to = /^["“‘]$/.test(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
  return (
    tokens[to]?.lower === 'to' &&
    /^(?:promis|vow|pledg|threaten|refus|declin)(?:e[sd]?|s|ed|ing)?$/.test(
      tokens[to - 1]?.lower ?? '',
    ) &&
    (tokens[to - 1].pos === 'VERB' || tokens[to - 2]?.pos === 'AUX')
  );
}
