import { HOMOGRAPH_RULES } from './retagHomographs.js';
import type { TagRule } from './tagContext.js';
import type { Token } from './tagger.js';

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

/** What a share of those who were asked does. */
const POLLED =
  /^(?:support|back|favou?r|oppose|trust|want|fear|doubt|blame|plan|prefer|distrust|rate|need)$/;

/** Rules for any word. */
export const WORD_RULES: readonly TagRule[] = [
  {
    to: 'ADJ',
    fits: ({ pos, lower, before, next }) =>
      pos === 'VERB' &&
      lower === 'lead' &&
      before?.lower !== 'to' &&
      LED_BY_ONE.test(next?.lower ?? ''),
  },
  ...HOMOGRAPH_RULES,
  // "58% support the ban", "two in three back it"
  {
    to: 'VERB',
    fits: ({ pos, lower, before, next, tokens, i }) =>
      pos !== 'VERB' &&
      POLLED.test(lower) &&
      (/^(?:%|percent|pc|cent)$/.test(before?.lower ?? '') ||
        (before?.pos === 'NUM' && tokens[i - 2]?.lower === 'in')) &&
      /^(?:DET|PRON|PROPN)$/.test(next?.pos ?? ''),
  },
  // "the plan rested on bad data"
  {
    to: 'VERB',
    fits: ({ pos, lower, before, next, tokens, i }) =>
      pos === 'NOUN' &&
      /[^e]ed$/.test(lower) &&
      lower.length > 4 &&
      !/^(?:hundred|kindred|hatred|moped|biped)$/.test(lower) &&
      before?.pos === 'NOUN' &&
      /^(?:DET|ADJ)$/.test(tokens[i - 2]?.pos ?? '') &&
      next?.pos === 'ADP',
  },
  // "campaign strategists plan to secure delegates"
  {
    to: 'VERB',
    fits: ({ pos, lower, before, next, tokens, i }) =>
      pos === 'NOUN' &&
      /^(?:plan|hope|want|need|intend|expect|promise|aim|claim|vow)$/.test(lower) &&
      before?.pos === 'NOUN' &&
      /[^s]s$/.test(before.lower) &&
      next?.lower === 'to' &&
      /^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? ''),
  },
  // "then-candidate Paul Ross"
  {
    to: 'ADJ',
    fits: ({ lower, next, tokens, i }) =>
      lower === 'then' &&
      next?.text === '-' &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 2]?.pos ?? ''),
  },
  // "according to state data"
  {
    to: 'NOUN',
    fits: ({ pos, before, next, tokens, i }) =>
      pos === 'VERB' &&
      before?.lower === 'to' &&
      tokens[i - 2]?.lower === 'according' &&
      next?.pos === 'NOUN',
  },
  {
    to: 'VERB',
    fits: ({ pos, lower, before, tokens, i }) =>
      pos !== 'VERB' &&
      /^(?:say|said|think|believe)$/.test(lower) &&
      /^(?:some|many|most|few|several|all|both)$/.test(before?.lower ?? '') &&
      tokens[i - 2]?.pos !== 'DET',
  },
  {
    to: 'VERB',
    fits: ({ pos, lower, before, next }) =>
      pos !== 'VERB' &&
      /^(?:say|think|believe)$/.test(lower) &&
      !/^[.,]$/.test(next?.text ?? '.') &&
      before?.pos !== 'DET' &&
      !POSSESSIVE.test(before?.lower ?? ''),
  },
  // "Robin Cook said rents were high"
  {
    to: 'VERB',
    fits: ({ pos, lower, before }) => pos === 'ADJ' && lower === 'said' && before?.pos === 'PROPN',
  },
  // "Ms. Warren, who helped, shot back"
  {
    to: 'VERB',
    fits: ({ pos, lower, next }) =>
      pos !== 'VERB' &&
      /^(?:shot|shoots|fired|fires|hit|hits|pushed|pushes|snapped|snaps)$/.test(lower) &&
      next?.lower === 'back',
  },
  {
    to: 'NOUN',
    fits: ({ pos, lower, tokens, i }) =>
      pos === 'VERB' && NOUNS_TOO.test(lower) && isSingularNoun(tokens, i - 1),
  },
  { to: 'VERB', fits: ({ pos, tokens, i }) => pos === 'NOUN' && isPromised(tokens, i) },
  // "the complaint concerns the same phone": a determiner cannot follow a noun.
  {
    to: 'VERB',
    fits: ({ pos, lower, before, next, tokens, i }) =>
      pos === 'NOUN' &&
      TAKES_OBJECT.test(lower) &&
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
      !/s$/.test(before!.lower) &&
      (next?.pos === 'DET' || POSSESSIVE.test(next?.lower ?? '')) &&
      tokens[i + 2] !== undefined,
  },
  // "said China plans to build it"
  {
    to: 'VERB',
    fits: ({ pos, lower, before, next, tokens, i }) =>
      pos === 'NOUN' &&
      /^(?:plans|hopes|aims|promises|offers|needs|attempts|moves|bids|threatens)$/.test(lower) &&
      before?.pos === 'PROPN' &&
      next?.lower === 'to' &&
      /^(?:say|says|said|claims?|claimed|reports?|reported|adds?|added|announced|confirmed|believes?|thinks?)$/.test(
        tokens[i - 2]?.lower ?? '',
      ),
  },
  // `is promising to "bomb the hell"`: of a person who does
  {
    to: 'VERB',
    fits: ({ pos, lower, before, next, tokens, i }) =>
      pos === 'ADJ' &&
      lower === 'promising' &&
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
    fits: ({ pos, lower, before, next, tokens, i }) =>
      pos === 'VERB' &&
      /ed$/.test(lower) &&
      before?.lower === 'and' &&
      next?.pos === 'NOUN' &&
      tokens[i - 2]?.pos === 'ADJ' &&
      tokens[i - 3]?.pos === 'DET',
  },
  // "no longer says"
  {
    to: 'ADV',
    fits: ({ lower, before, next }) =>
      (lower === 'no' && next?.lower === 'longer') ||
      (lower === 'longer' && before?.lower === 'no'),
  },
  // "The Manitoba premier said"
  {
    to: 'NOUN',
    fits: ({ pos, lower, before, next }) =>
      pos === 'ADJ' &&
      lower === 'premier' &&
      /^(?:PROPN|DET|ADJ)$/.test(before?.pos ?? '') &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? ''),
  },
  // "in seat No 12"
  {
    to: 'NOUN',
    fits: ({ pos, text, before, next }) =>
      pos === 'DET' && text === 'No' && before?.pos === 'NOUN' && next?.pos === 'NUM',
  },
  // "the police chief, Omar Diaz,"
  {
    to: 'NOUN',
    fits: ({ pos, lower, before, next }) =>
      pos === 'ADJ' &&
      lower === 'chief' &&
      /^(?:NOUN|PROPN|ADJ|DET)$/.test(before?.pos ?? '') &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? ''),
  },
  // `said Baptiste "talks tough"`
  {
    to: 'VERB',
    fits: ({ pos, lower, before, next, tokens, i }) =>
      pos === 'NOUN' &&
      /[^su]s$/.test(lower) &&
      /^["“‘]$/.test(before?.text ?? '') &&
      /^(?:PROPN|PRON)$/.test(tokens[i - 2]?.pos ?? '') &&
      /^(?:said|says|insisted|argued|claimed|added|wrote)$/.test(tokens[i - 3]?.lower ?? '') &&
      !/^(?:VERB|AUX)$/.test(next?.pos ?? ''),
  },
  // "a spokesperson for VIA Rail": a word in capitals before a name is a part of it.
  {
    to: 'PROPN',
    fits: ({ pos, text, next, headline }) =>
      /^(?:ADP|SCONJ|ADV|X)$/.test(pos) &&
      !headline &&
      /^\p{Lu}{3,}$/u.test(text) &&
      !/^(?:FOR|WITH|FROM|OVER|INTO|VERY|NEVER)$/.test(text) &&
      next?.pos === 'PROPN' &&
      /\p{Ll}/u.test(next.text),
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
