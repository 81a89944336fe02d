import type { Span, UnreadReason } from '../../annotation.js';
import type { QuotationMarks } from '../../text/quotationMarks.js';
import { UnreadParagraph } from '../../text/readingBudget.js';
import { ACCORDING } from './accordingTo.js';
import { ADJECTIVE } from './adjectiveCues.js';
import { HEARSAY_ADVERB } from './adverbCues.js';
import { type Attribution, attributionOf, extend, spanOf } from './attribution.js';
import { inForce } from './construction.js';
import type { Finding } from './finding.js';
import { findNames } from '../syntax/naming/findNames.js';
import type { NameUse } from '../syntax/naming/nameUse.js';
import { nounCues } from './nounCues.js';
import { type OwnVoice, readOwnVoice } from './ownVoice.js';
import { type Prose, readProse, type Sentence } from '../syntax/prose.js';
import { quotationsByNoun } from './quotationsByNoun.js';
import type { Quoted } from '../syntax/quoted.js';
import { SentenceView } from '../syntax/sentenceView.js';
import { standsAlone, withinReport } from './standsAlone.js';
import { isFurniture } from './layout/furniture.js';
import { bracketed, namesPerson, pullQuote, signature, SIGNED } from './layout/signatures.js';
import { transcriptTurns, TURN } from './layout/transcripts.js';
import { COLON, verbClaims } from './verbClaims.js';

/** The attributions that one paragraph makes by itself, in offsets of its reading. */
export interface Attributions {
  readonly found: readonly Attribution[];
  /** The names that it uses, in order. */
  readonly names: readonly NameUse[];
  /** Quotations at the head of the paragraph that nobody in it is said to have spoken. */
  readonly orphans: readonly Span[];
  /** From its first to its last word. */
  readonly extent: Span;
  /** The paragraph begins with an opening mark. */
  readonly opensQuoted: boolean;
  /** The paragraph's last quotation is not closed in it. */
  readonly staysOpen: boolean;
  /** It ends with a colon: the next paragraph goes on with what is said in it. */
  readonly leadsOn: boolean;
  /** What it says in the draft's own voice. */
  readonly own: OwnVoice;
  /** Why nothing was found, where the paragraph was not read. */
  readonly unread?: UnreadReason;
}

/** Tokens that are read at a time: some milliseconds. */
const TOKENS_A_STEP = 1500;

const NOTHING: Attributions = {
  found: [],
  names: [],
  orphans: [],
  extent: { start: 0, end: 0 },
  opensQuoted: false,
  staysOpen: false,
  leadsOn: false,
  own: { hedged: [], contradictions: [] },
};

/**
 * Finds all attributions that a paragraph makes by itself.
 * @param text the paragraph's reading
 * @param without the name of a construction that does not count, for tests: how they see that each is needed
 */
export function findAttributions(text: string, without: string | null = null): Attributions {
  const steps = attributionSteps(text, without);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, so that a caller can let others work in between. @param marks the quotations, where they were found already */
export function* attributionSteps(
  text: string,
  without: string | null = null,
  marks?: QuotationMarks,
): Generator<void, Attributions> {
  if (!/\p{L}/u.test(text) || isFurniture(text)) return NOTHING;
  try {
    return yield* readAttributions(text, without, marks);
  } catch (error) {
    if (error instanceof UnreadParagraph) return { ...NOTHING, unread: error.reason };
    throw error;
  }
}

function* readAttributions(
  text: string,
  without: string | null,
  marks?: QuotationMarks,
): Generator<void, Attributions> {
  const prose = readProse(text, marks);
  if (prose.tokens.length === 0) return NOTHING;
  if (prose.tokens.length > TOKENS_A_STEP) yield;
  let stepFrom = 0;
  const found: Attribution[] = [];
  let orphans: Span[] = [];
  /** Where the attributions of the sentence before begin. */
  let earlier = 0;
  /** What the sentence before quotes. */
  let quotedBefore: Span[] = [];
  const turns = without === TURN.name ? [] : transcriptTurns(prose);
  const turn = turns.length > 0;
  for (const one of turns)
    found.push(attributionOf(new SentenceView(prose, prose.sentences[0], without), one));
  for (const sentence of prose.sentences) {
    if (sentence.from - stepFrom > TOKENS_A_STEP) {
      stepFrom = sentence.from;
      yield;
    }
    const view = new SentenceView(prose, sentence, without);
    const findings = readSentence(view);
    // All of a speaker's turn is the turn's content already.
    const spans = findings.length > 0 || turn ? [] : looseQuotation(prose, sentence, view);
    if (spans.length > 0) {
      const spoken = continued(found, earlier);
      if (spoken >= 0) found[spoken] = extend(found[spoken], spans, text);
      else if (
        found.length === 0 &&
        prose.quotations[0]?.from === (sentence.from === 0 ? firstWord(view) : 0) &&
        (sentence.from === 0 || orphans.length > 0)
      )
        orphans = [...orphans, ...spans];
    }
    const signed =
      found.length === 0 && (orphans.length > 0 || sentence.from === 0)
        ? signature(prose, sentence.from, sentence.to)
        : null;
    // Under a rubric that nobody signs a new item begins, which goes on with no quotation before it.
    if (!signed && sentence.to === prose.tokens.length && prose.quotations[0]?.from !== 0)
      orphans = [];
    if (signed) {
      found.push(extend(attributionOf(view, signed), orphans, text));
      orphans = [];
    }
    const pulled =
      without !== SIGNED.name && !turn && found.every(isOwn)
        ? pullQuote(prose, sentence.from, sentence.to)
        : null;
    if (pulled) found.splice(0, found.length, attributionOf(view, pulled));
    const named =
      found.length === 0 && quotedBefore.length > 0
        ? bracketed(prose, sentence.from, sentence.to)
        : null;
    if (named) found.push(extend(attributionOf(view, named), quotedBefore, text));
    quotedBefore = utterances(prose, sentence, namesPerson(prose, sentence.to));
    earlier = found.length;
    for (const finding of findings)
      if (!turn || !isOwnVoice(prose, finding)) found.push(attributionOf(view, finding));
  }
  const last = prose.quotations.at(-1);
  return {
    found,
    names: findNames(prose),
    orphans,
    extent: { start: prose.tokens[0].start, end: prose.tokens[prose.tokens.length - 1].end },
    opensQuoted: prose.quotations[0]?.from === 0,
    staysOpen: last !== undefined && !last.closed,
    leadsOn: prose.tokens[prose.tokens.length - 1].text === ':',
    own: readOwnVoice(prose, found),
  };
}

/** "I think": the speaker's own voice. */
function isOwn({ sourceKind: { kind, word } }: Attribution): boolean {
  return kind === 'pronoun' && /^(?:i|we|my|our)$/.test(word);
}

/** All attributions of one sentence; where a verb only carries a noun ("made the claim that"), the noun's. */
function readSentence(view: SentenceView): Finding[] {
  const nouns = [...nounCues(view)];
  const carried = nouns.filter((finding) => finding.carrier);
  const verbs = [...verbClaims(view)].filter(
    ({ cue }) =>
      !carried.some(
        (noun) => noun.cue.range.from <= cue.range.from && cue.range.to <= noun.cue.range.to,
      ),
  );
  const findings = [
    ...verbs,
    ...inForce(view, [ACCORDING]).flatMap(({ read }) => [...read(view)]),
    // "said in a statement that": the clause is the verb's.
    ...nouns.filter(
      ({ carrier, content }) =>
        carrier || !verbs.some((verb) => verb.content[0]?.from === content[0]?.from),
    ),
    ...quotationsByNoun(view),
    ...inForce(view, [HEARSAY_ADVERB, ADJECTIVE]).flatMap(({ read }) => [...read(view)]),
  ];
  const all = findings.some(({ leadIn, cue }) => leadIn || !cue.verb?.attitude)
    ? findings
    : [...findings, ...inForce(view, [COLON]).flatMap(({ read }) => [...read(view)])];
  return all
    .filter((finding) => standsAlone(finding, all) && !isOnlyThat(view, finding))
    .map((finding) => withinReport(finding, all));
}

/** "Asked if he had told her that, he laughed": what was said stands elsewhere. */
function isOnlyThat({ prose: { tokens } }: SentenceView, { content }: Finding): boolean {
  const [{ from, to } = { from: 0, to: 0 }] = content;
  if (content.length !== 1) return false;
  return to - from === 1
    ? tokens[from].lower === 'that'
    : // "his sources, which he refused to do"
      to - from === 2 && tokens[from].lower === 'to' && tokens[from + 1].lower === 'do';
}

/** Which attribution goes on in a quotation that is a sentence of its own: the quotation in the sentence before, else what was said in it. */
function continued(found: readonly Attribution[], earlier: number): number {
  const spoken = (i: number): boolean => i >= earlier && !found[i].attitude;
  const announced = found.findLastIndex(
    (one, i) => i >= earlier && one.pattern === 'announcement' && one.content.length === 0,
  );
  if (announced >= 0) return announced;
  const quoted = found.findIndex(
    (one, i) => spoken(i) && (one.content.length === 0 || one.quotation !== 'indirect'),
  );
  return quoted >= 0 ? quoted : found.findIndex((_, i) => spoken(i));
}

/** The quotations of a sentence that are utterances of their own. */
function utterances(
  { quotations, quotationOf }: Prose,
  { from, to }: Sentence,
  named: boolean,
): Span[] {
  const shortest = named ? SHORTEST_NAMED : SHORTEST_UTTERANCE;
  const spans: Span[] = [];
  for (let t = from; t < to; t++) {
    const one = quotations[quotationOf[t]];
    if (one?.from === t && one.endsSentence && one.to - one.from > shortest)
      spans.push({ start: one.start, end: one.end });
  }
  return spans;
}

/** Tokens, with the marks; what is shorter may be a title. */
const SHORTEST_UTTERANCE = 8;
/** Where a person's name in brackets follows. */
const SHORTEST_NAMED = 4;

/** The token that a sentence begins with, behind a heading in capitals: "QUOTE OF THE DAY:". */
function firstWord(view: SentenceView): number {
  const colon = view.phrases.findIndex(({ kind }) => kind === 'colon');
  return colon > 0 && view.isRubric(colon) ? view.phrases[colon].to : view.sentence.from;
}

/** A sentence that nobody is said to have spoken: what of it is quoted, or all of it where it only quotes some words. */
function looseQuotation(prose: Prose, { from, to }: Sentence, view: SentenceView): Span[] {
  const quoted: Quoted[] = [];
  for (let t = from; t < to; t++) {
    const one = prose.quotations[prose.quotationOf[t]];
    if (one?.from === t) quoted.push(one);
  }
  if (quoted.length === 0) return [];
  if (quoted[0].from === firstWord(view) && quoted[0].utterance)
    return quoted.filter((one) => one.utterance).map(({ start, end }) => ({ start, end }));
  const words = quoted.reduce((sum, one) => sum + one.to - one.from - 2, 0);
  return words >= 4 && words > (to - from) * 0.35 && !view.phrases.some((_, i) => view.cue(i))
    ? [spanOf(prose, { from, to })]
    : [];
}

/** In a speaker's turn, what the speaker thinks and says of himself is the turn's content, not a claim inside it. */
function isOwnVoice({ tokens }: Prose, { source, cue }: Finding): boolean {
  return (
    cue.verb?.attitude ||
    !cue.verb ||
    source === null ||
    /^(?:i|we|you|me)$/.test(tokens[source.from].lower)
  );
}
