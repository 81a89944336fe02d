import { cueForm, cueVerb } from '../lexis/cueVerbs.js';
import type { QuotedTokens } from './quoted.js';
import type { Token } from './tagging/tagger.js';
import { fixedAdverb } from './tagging/fixedAdverbs.js';
import { timeExpression } from './tagging/timeExpressions.js';
import { readVerb, type VerbForm } from './verbPhrases.js';
import { nounPhraseEnd } from './nounPhrases.js';

export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'adverb'
  | 'time'
  | 'adjective'
  /** the word "that", be it a conjunction or a relative pronoun */
  | 'that'
  /** who, which, whose, whom */
  | 'relative'
  /** what, whether, if, why, how, where, when */
  | 'question'
  /** while, although, because: begins a clause that hangs on another */
  | 'subordinator'
  /** and, or, but */
  | 'conjunction'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'dash'
  /** a few words in brackets */
  | 'aside'
  /** a bracket around more than that */
  | 'bracket'
  /** somebody's words in quotation marks, read as one piece */
  | 'quote'
  | 'other';

/** A run of tokens of one sentence, `from` to before `to`, that belong together; phrases do not nest. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  /** For verbs only. */
  readonly verb?: VerbForm;
}

const SUBORDINATORS: ReadonlySet<string> = new Set([
  'while',
  'although',
  'though',
  'because',
  'whereas',
  'unless',
  'once',
  'lest',
]);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom']);
const QUESTIONS: ReadonlySet<string> = new Set([
  'what',
  'whether',
  'if',
  'why',
  'how',
  'where',
  'when',
  'whatever',
  'whoever',
]);
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'as',
  'like',
  'since',
  'until',
  'before',
  'after',
  'than',
  'despite',
  'amid',
  'per',
  'versus',
  'according',
  'including',
  'regarding',
  'concerning',
  'considering',
]);

/** Longer words in brackets are read like the rest. */
const LONGEST_ASIDE = 10;

/** The phrases of the sentence that consists of the tokens `from` to before `to`. */
export function readPhrases(prose: QuotedTokens, from: number, to: number): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = from; at < to;) {
    const phrase = phraseAt(prose, at, to);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return phrases;
}

/** The phrase that begins at a token; null for a quotation mark around words of the sentence. */
function phraseAt(
  { tokens, quotations, quotationOf }: QuotedTokens,
  at: number,
  to: number,
): Phrase | null {
  const quoted = quotations[quotationOf[at]];
  if (quoted?.utterance && quoted.from === at)
    return { kind: 'quote', from: at, to: Math.min(quoted.to, to) };
  const token = tokens[at];
  const only = (kind: PhraseKind): Phrase => ({ kind, from: at, to: at + 1 });
  if (isQuotationMark(token)) return null;
  const time = timeExpression(tokens, at, to);
  if (time > at) return { kind: 'time', from: at, to: time };
  const adverb = fixedAdverb(tokens, at, to);
  if (adverb > at) return { kind: 'adverb', from: at, to: adverb };
  if (token.pos === 'PUNCT' || (token.pos === 'SYM' && !/[$£€%#@+]/.test(token.text)))
    return punctuation(tokens, at, to);
  if (token.lower === 'that') {
    const rest = isDeterminer(tokens, at, to) ? noun(tokens, at + 1, to) : null;
    return rest ? { ...rest, from: at } : only('that');
  }
  if (RELATIVES.has(token.lower)) return only('relative');
  if (QUESTIONS.has(token.lower)) return only('question');
  // "As Lincoln once said"
  if (
    token.lower === 'once' &&
    tokens[at + 1]?.pos === 'VERB' &&
    (/^(?:NOUN|PROPN|PRON|AUX)$/.test(tokens[at - 1]?.pos ?? '') ||
      (tokens[at - 1]?.text === ',' &&
        /^(?:said|wrote|told|argued|remarked|suggested|joked|quipped|declared|warned|observed)$/.test(
          tokens[at + 1].lower,
        )))
  )
    return only('adverb');
  if (SUBORDINATORS.has(token.lower)) return only('subordinator');
  // "70 per cent" is a noun.
  if (PREPOSITIONS.has(token.lower) && !(token.lower === 'per' && token.pos === 'NOUN'))
    return only('preposition');
  if (token.pos === 'CCONJ') return only('conjunction');
  const verb = readVerb(tokens, at, to);
  if (verb) return { kind: 'verb', from: at, to: verb.to, verb };
  if (token.pos === 'ADP' || token.pos === 'SCONJ' || token.lower === 'to')
    return only('preposition');
  if (token.pos === 'ADV' || (token.pos === 'PART' && token.lower !== "'s") || token.pos === 'INTJ')
    return only('adverb');
  return noun(tokens, at, to) ?? only('other');
}

function noun(tokens: readonly Token[], at: number, to: number): Phrase | null {
  const { end: whole, kind } = nounPhraseEnd(tokens, at, to);
  const told = tokens[at - 1]?.lower ?? '';
  const outlet = /^(?:told|tells?|telling|informed|assured)$/.test(told)
    ? outletEnd(tokens, at, whole)
    : whole;
  const end = isVerbAt(tokens, whole) ? outlet : whole;
  const apart = isVerbAt(tokens, end) && isTwoNouns(tokens, at, end) ? end - 1 : end;
  return apart > at ? { kind, from: at, to: apart } : null;
}

function isVerbAt(tokens: readonly Token[], i: number): boolean {
  return /^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '');
}

/** "an idea | commissioners (said they would consider)": after "a" no plural ends a noun phrase. */
function isTwoNouns(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    end - at > 2 &&
    /^an?$/.test(tokens[at].lower) &&
    tokens[end - 2].pos === 'NOUN' &&
    !/s$/.test(tokens[end - 2].lower) &&
    tokens[end - 1].pos === 'NOUN' &&
    WHO_SAY.test(tokens[end - 1].lower)
  );
}

/** People, as a verb of saying has them for its subject. */
const WHO_SAY =
  /^(?:critics|opponents|supporters|experts|officials|advocates|activists|campaigners|economists|analysts|lawmakers|legislators|senators|commissioners|councillors|councilors|ministers|scientists|researchers|historians|lawyers|prosecutors|aides|allies|observers|residents|neighbours|neighbors|police|investigators|doctors|organi[sz]ers|rivals|unions|mps|republicans|democrats|conservatives|liberals)$/;

/** "told the BBC | progress had been made": where the name of an outlet ends before a common noun that begins a clause; else `end`. */
function outletEnd(tokens: readonly Token[], at: number, end: number): number {
  let to = tokens[at].lower === 'the' ? at + 1 : at;
  if (!BROADCASTERS.test(tokens[to]?.text ?? '')) return end;
  to++;
  while (to < end && (/^\p{Lu}/u.test(tokens[to].text) || /^\d+$/.test(tokens[to].text))) to++;
  const next = tokens[to];
  return to < end &&
    next.pos === 'NOUN' &&
    !OF_OUTLETS.test(tokens[end - 1].lower) &&
    !OF_OUTLETS.test(next.lower)
    ? to
    : end;
}

const BROADCASTERS =
  /^(?:BBC|CNN|ITV|ITN|GMTV|NBC|CBS|ABC|CTV|CBC|NPR|MSNBC|AFP|AP|PA|Reuters|Bloomberg|Sky)$/;
const OF_OUTLETS =
  /^(?:programmes?|programs?|shows?|reporters?|correspondents?|journalists?|presenters?|hosts?|anchors?|editors?|websites?|sites?|newspapers?|radio|television|audiences?|viewers|listeners|breakfast|news|agency|crews?|interviewers?|producers?|affiliates?|stations?|networks?|podcasts?|bosses|staff|executives)$/;

function isQuotationMark({ text }: Token): boolean {
  return /^["'‘’“”«»„`]$/.test(text);
}

function punctuation(tokens: readonly Token[], at: number, to: number): Phrase {
  const { text, start, end } = tokens[at];
  const one = (kind: PhraseKind): Phrase => ({ kind, from: at, to: at + 1 });
  if (text === ',') return one('comma');
  if (text === ';') return one('semicolon');
  if (text === ':') return one('colon');
  if (/^[.?!…]+$/.test(text)) return one('stop');
  if (/^[([{]$/.test(text)) {
    for (let i = at + 1; i < Math.min(to, at + LONGEST_ASIDE); i++)
      if (/^[)\]}]$/.test(tokens[i].text)) return { kind: 'aside', from: at, to: i + 1 };
    return one('bracket');
  }
  if (/^[)\]}]$/.test(text)) return one('bracket');
  if (/^[-–—―]+$/.test(text)) {
    const second = tokens[at + 1]?.text === '-' && tokens[at + 1].start === end;
    const spaced =
      tokens[at - 1] === undefined || tokens[at - 1].end < start || /[–—―]/.test(text) || second;
    return spaced
      ? { kind: 'dash', from: at, to: second ? Math.min(at + 2, to) : at + 1 }
      : one('other');
  }
  return one('other');
}

/** "that plan": the demonstrative, where no verb is waiting for a clause. */
function isDeterminer(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  const verb = cueForm(tokens[at - 1]?.lower ?? '');
  const frames = verb && cueVerb(verb.lemma, [])?.cue.frames;
  // "called that report a lie"
  if (
    frames &&
    !frames.has('clause') &&
    !frames.has('that') &&
    next?.pos === 'NOUN' &&
    !/s$/.test(next.lower)
  )
    return true;
  if (
    tokens[at].pos !== 'DET' ||
    at + 1 >= to ||
    tokens[at - 1]?.pos === 'VERB' ||
    tokens[at - 1]?.pos === 'NOUN'
  )
    return false;
  return (
    (next.pos === 'NOUN' && !/(?:s|men|people|children)$/.test(next.lower)) ||
    (next.pos === 'ADJ' && tokens[at + 2]?.pos === 'NOUN')
  );
}
