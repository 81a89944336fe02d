import type { Quotation, Span } from '../annotation.js';
import type { ParagraphKind } from '../text/paragraphs.js';
import { accordingTo } from './accordingTo.js';
import { adverbCues } from './adverbCues.js';
import type { Finding, Pattern } from './finding.js';
import { type ClaimWords, wordsOf } from './claimWords.js';
import { findNames, type NameUse } from './names.js';
import { nounCues } from './nounCues.js';
import { type Prose, readProse, type Sentence } from './prose.js';
import type { Quoted } from './quoted.js';
import { type Range, SentenceView } from './sentenceView.js';
import { type SourceKind, sourceKind } from './sourceKinds.js';
import { signature, standingSource, transcriptTurn } from './transcripts.js';
import { standsAlone } from './standsAlone.js';
import { colonClaims, verbClaims } from './verbClaims.js';

/** An attribution that a paragraph makes by itself; offsets count in its reading. */
export interface Attribution {
  readonly source: readonly Span[];
  /** What a relative pronoun as source stands for. */
  readonly antecedent: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quotation: Quotation;
  readonly words: ClaimWords;
  readonly sourceKind: SourceKind;
  /** The cue as a dictionary has it. */
  readonly lemma: string;
  readonly attitude: boolean;
  readonly pattern: Pattern;
  /** What is said follows in the next paragraphs. */
  readonly leadIn: boolean;
  /** Its content begins the paragraph. */
  readonly opens: boolean;
  /** It is a name under a quotation that stands in the paragraph before. */
  readonly signs: boolean;
}

/** The attributions that one paragraph makes by itself, in offsets of its reading. */
export interface Attributions {
  readonly found: readonly Attribution[];
  /** The names that it uses, in order. */
  readonly names: readonly NameUse[];
  /** Quotations at the head of the paragraph that nobody in it is said to have spoken. */
  readonly orphans: readonly Span[];
  /** The paragraph begins with an opening mark. */
  readonly opensQuoted: boolean;
  /** The paragraph's last quotation is not closed in it. */
  readonly staysOpen: boolean;
}

const NOTHING: Attributions = { found: [], names: [], orphans: [], opensQuoted: false, staysOpen: false };

/**
 * Finds all attributions that a paragraph makes by itself.
 * @param text the paragraph's reading
 */
export function findAttributions(text: string, _kind: ParagraphKind): Attributions {
  if (!/\p{L}/u.test(text)) return NOTHING;
  const prose = readProse(text);
  const found: Attribution[] = [];
  let orphans: Span[] = [];
  /** Where the attributions of the sentence before begin. */
  let earlier = 0;
  const turn = transcriptTurn(prose);
  if (turn) found.push(attribution(new SentenceView(prose, prose.sentences[0]), turn));
  for (const sentence of prose.sentences) {
    const view = new SentenceView(prose, sentence);
    const findings = readSentence(view);
    const spans = findings.length > 0 ? [] : looseQuotation(prose, sentence, view);
    if (spans.length > 0) {
      const spoken = continued(found, earlier);
      if (spoken >= 0) found[spoken] = extend(found[spoken], spans, text);
      else if (found.length === 0 && prose.quotations[0]?.from === sentence.from) orphans = [...orphans, ...spans];
    }
    const signed = found.length === 0 && (orphans.length > 0 || sentence.from === 0) ? signature(prose, sentence.from, sentence.to) : null;
    if (signed) {
      found.push(extend(attribution(view, signed), orphans, text));
      orphans = [];
    }
    earlier = found.length;
    for (const finding of findings) if (!turn || !isOwnVoice(prose, finding)) found.push(attribution(view, finding));
  }
  const last = prose.quotations.at(-1);
  return { found, names: findNames(prose), orphans, opensQuoted: prose.quotations[0]?.from === 0, staysOpen: last !== undefined && !last.closed };
}

/** All attributions of one sentence; where a verb only carries a noun ("made the claim that"), the noun's. */
function readSentence(view: SentenceView): Finding[] {
  const nouns = [...nounCues(view)];
  const carried = nouns.filter((finding) => finding.carrier);
  const verbs = [...verbClaims(view)].filter(({ cue }) => !carried.some((noun) => noun.cue.range.from <= cue.range.from && cue.range.to <= noun.cue.range.to));
  const findings = [...verbs, ...accordingTo(view), ...nouns, ...adverbCues(view)];
  const all = findings.some(({ leadIn, cue }) => leadIn || !cue.verb?.attitude) ? findings : [...findings, ...colonClaims(view)];
  return all.filter((finding) => standsAlone(finding, all));
}

/** Which attribution goes on in a quotation that is a sentence of its own: the quotation in the sentence before, else what was said in it. */
function continued(found: readonly Attribution[], earlier: number): number {
  const spoken = (i: number): boolean => i >= earlier && !found[i].attitude;
  const quoted = found.findIndex((one, i) => spoken(i) && (one.content.length === 0 || one.quotation !== 'indirect'));
  return quoted >= 0 ? quoted : found.findIndex((_, i) => spoken(i));
}

/** A sentence that nobody is said to have spoken: what of it is quoted, or all of it where it only quotes some words. */
function looseQuotation(prose: Prose, { from, to }: Sentence, view: SentenceView): Span[] {
  const quoted: Quoted[] = [];
  for (let t = from; t < to; t++) {
    const one = prose.quotations[prose.quotationOf[t]];
    if (one?.from === t) quoted.push(one);
  }
  if (quoted.length === 0) return [];
  if (quoted[0].from === from && quoted[0].utterance) return quoted.filter((one) => one.utterance).map(({ start, end }) => ({ start, end }));
  const words = quoted.reduce((sum, one) => sum + one.to - one.from - 2, 0);
  return words >= 4 && words > (to - from) * 0.35 && !view.phrases.some((_, i) => view.cue(i)) ? [spanOf(prose, { from, to })] : [];
}

/** In a speaker's turn, what the speaker thinks and says of himself is the turn's content, not a claim inside it. */
function isOwnVoice({ tokens }: Prose, { source, cue }: Finding): boolean {
  return cue.verb?.attitude || !cue.verb || source === null || /^(?:i|we|you|me)$/.test(tokens[source.from].lower);
}

function extend(attribution: Attribution, spans: readonly Span[], text: string): Attribution {
  const content = [...attribution.content, ...spans];
  return { ...attribution, content, quotation: quotationOf(content, text), words: wordsOf(text, attribution.source, attribution.cue, content) };
}

function attribution(view: SentenceView, finding: Finding): Attribution {
  const { prose } = view;
  const { source, cue, content, leadIn } = finding;
  const spans = content.map((range) => spanOf(prose, range)).filter((span) => span.end > span.start);
  return {
    source: source ? [spanOf(prose, source)] : [],
    antecedent: source?.antecedent ? spanOf(prose, source.antecedent) : null,
    sourceKind: source && (finding.turn || finding.signs) ? standingSource(prose, source) : sourceKind(view, source),
    cue: [cueSpan(prose, cue.range)],
    content: spans,
    quotation: kindOf(prose, content),
    words: wordsOf(prose.text, source ? [spanOf(prose, source)] : [], [cueSpan(prose, cue.range)], spans),
    lemma: cue.verb?.lemma ?? finding.noun ?? finding.adverb ?? (finding.turn ? ':' : 'according to'),
    attitude: cue.verb?.attitude ?? false,
    pattern: finding.pattern,
    leadIn: leadIn ?? false,
    opens: spans[0]?.start === prose.tokens[0].start,
    signs: finding.signs ?? false,
  };
}

/** A cue may be a mark by itself ("WALLACE:"). */
function cueSpan({ tokens }: Prose, { from, to }: Range): Span {
  return { start: tokens[from].start, end: tokens[to - 1].end };
}

/** The characters of a run of tokens, with the quotation marks around it and without commas at its ends. */
function spanOf({ tokens, quotations, quotationOf, text }: Prose, range: Range): Span {
  let { from, to } = range;
  while (from < to && /^[,;:–—-]$/.test(tokens[from].text)) from++;
  while (to > from && /^[,;:–—-]$/.test(tokens[to - 1].text)) to--;
  if (from >= to) return { start: 0, end: 0 };
  const before = quotations[quotationOf[from - 1]];
  if (before && before.from === from - 1 && before.to <= to + 2) from--;
  const after = quotations[quotationOf[to - 1]];
  if (after && after.from >= from && after.to > to) to = after.to;
  let end = tokens[to - 1].end;
  while (/\s/.test(text[end - 1])) end--;
  return { start: tokens[from].start, end };
}

function kindOf({ tokens, quotationOf }: Prose, content: readonly Range[]): Quotation {
  let [inside, outside] = [0, 0];
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (!/[\p{L}\p{N}]/u.test(tokens[i].text)) continue;
      if (quotationOf[i] >= 0) inside++;
      else outside++;
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}

function quotationOf(content: readonly Span[], text: string): Quotation {
  const quoted = content.filter(({ start }) => /^["'“‘„«]/.test(text.slice(start))).length;
  return quoted === content.length ? 'direct' : quoted > 0 ? 'mixed' : 'indirect';
}
