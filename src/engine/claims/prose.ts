import { findQuotations, type QuotedSpan } from '../text/quotationMarks.js';
import { tagText, type Token } from './tagger.js';
import { cueForm, cueVerb } from './cueVerbs.js';
import { type Phrase, readPhrases } from './phrases.js';
import { retag } from './retag.js';

/** A quotation of a paragraph, in tokens: `from` its opening mark, `to` after its closing one. */
export interface Quoted extends QuotedSpan {
  readonly from: number;
  readonly to: number;
  /** Somebody's words, read as one piece; otherwise words of the sentence that happen to be quoted ("so-called"). */
  readonly utterance: boolean;
  /** Its last mark before the closing one ends a sentence. */
  readonly endsSentence: boolean;
}

/** A sentence: its tokens `from` to before `to`, and their phrases. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
}

/** A paragraph, read: words, quotations and sentences. */
export interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quoted[];
  /** For each token the quotation that it stands in, or -1. */
  readonly quotationOf: Int32Array;
  readonly sentences: readonly Sentence[];
}

/** Reads a paragraph. */
export function readProse(text: string): Prose {
  const tagged = tagText(text);
  const tokens = retag(tagged.tokens);
  const quotations = locate(findQuotations(text).quotations, tokens, text);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quoted, i) => quotationOf.fill(i, quoted.from, quoted.to));
  const prose = { text, tokens, quotations, quotationOf, sentences: [] as Sentence[] };
  let from = 0;
  for (const to of sentenceEnds(prose, tagged.sentenceEnds)) {
    prose.sentences.push({ from, to, phrases: readPhrases(prose, from, to) });
    from = to;
  }
  return prose;
}

function locate(spans: readonly QuotedSpan[], tokens: readonly Token[], text: string): Quoted[] {
  let at = 0;
  const quotations: Quoted[] = [];
  for (const span of spans) {
    while (at < tokens.length && tokens[at].end <= span.start) at++;
    const from = at;
    while (at < tokens.length && tokens[at].start < span.end) at++;
    if (at > from) quotations.push({ ...span, from, to: at, utterance: isUtterance(span, text, tokens, from, at), endsSentence: /[.?!…]['’]?\s*$/.test(text.slice(span.inner.start, span.inner.end)) });
  }
  return quotations;
}

/**
 * Whether quoted words are a piece of speech of their own rather than words of the sentence around them: they begin
 * like a sentence and end like one, or a comma or colon leads up to them.
 */
function isUtterance(span: QuotedSpan, text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const inner = text.slice(span.inner.start, span.inner.end).trim();
  if (inner === '') return false;
  const startsSentence = /^(?:\W*)(?:\p{Lu}|\p{N}|I\b|\[|…|\.\.\.)/u.test(inner);
  const words = to - from - 2;
  const before = tokens[from - 1]?.lower ?? '';
  if (!span.closed) return from === 0 || /^[,:]$/.test(before) || words > 6;
  const endsInside = /[,.?!…—–-]['’]?$/.test(inner);
  const commaAfter = tokens[to]?.text === ',';
  if (/^[:]$/.test(before)) return words > 1 || startsSentence;
  if (from === 0 || isSentenceEnd(tokens[from - 1])) return endsInside || commaAfter || words > 4;
  if (before === ',') return endsInside || commaAfter || words > 3;
  return startsSentence && endsInside && words > 2 && !isTitleCase(inner);
}

function isSentenceEnd(token: { text: string } | undefined): boolean {
  return token !== undefined && /^[.?!”"]$/.test(token.text);
}

/** "State of the Union," is a title, not speech. */
function isTitleCase(inner: string): boolean {
  const words = inner.split(/\s+/);
  return words.length < 9 && words.every((word) => /^\W*(?:\p{Lu}|\p{N}|(?:a|an|the|of|in|on|for|and|to|with|at|by|from|or)\b)/u.test(word));
}

/** The tagger's sentence ends without those inside a quotation, after an abbreviation, or before "she asked". */
function* sentenceEnds(prose: Omit<Prose, 'sentences'>, ends: readonly number[]): Generator<number> {
  const { tokens, quotationOf, quotations } = prose;
  let last = 0;
  for (const end of new Set([...ends, ...ownSentences(quotations)].sort((a, b) => a - b))) {
    if (end >= tokens.length || end <= last) continue;
    const inside = quotationOf[end];
    if (inside >= 0 && quotations[inside].from < end) continue;
    if (!mayBegin(tokens, end) || isAbbreviation(tokens, end)) continue;
    if (quotations[quotationOf[end - 1]]?.utterance && isAttributed(tokens, end)) continue;
    yield end;
    last = end;
  }
  if (tokens.length > last) yield tokens.length;
}

/** Where a quotation ends that is made of whole sentences. */
function ownSentences(quotations: readonly Quoted[]): number[] {
  return quotations.filter((quoted) => quoted.endsSentence).map((quoted) => quoted.to);
}

/** No sentence begins with a small letter or with a mark that closes something. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  return !/^[\p{Ll},;:.)\]–—-]/u.test(tokens[at].text) || /^(?:i|e)[A-Z]/.test(tokens[at].text);
}

const ABBREVIATIONS = /^(?:Govs?|Sens?|Reps?|Pres|Dr|Mr|Mrs|Ms|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Rev|Hon|Profs?|St|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Supt|Atty|Amb|[A-Z])\.$/;

/** "Gov. | Chris Christie", "Sept. | 11". */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1].text === '.' ? `${tokens[at - 2]?.text ?? ''}.` : tokens[at - 1].text;
  return ABBREVIATIONS.test(before) && /^[\p{Lu}\d]/u.test(tokens[at].text) && !/^(?:The|He|She|It|They|In|On|But|And|A|An)$/.test(tokens[at].text);
}

/** A "that" in the rest of the clause: something else is said. */
function saysMore(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && !/^[.,?!;“"]$/.test(tokens[i].text); i++) if (tokens[i].lower === 'that') return true;
  return false;
}

/** Whether `"Really?" | Mr. Smith asked on Monday.` goes on: a speaker and a verb of saying, and nothing that is said. */
function isAttributed(tokens: readonly Token[], at: number): boolean {
  if (/^(?:He|She|They|We|It)$/.test(tokens[at].text)) return false;
  for (let i = at; i < Math.min(at + 12, tokens.length); i++) {
    const { pos, lower, text } = tokens[i];
    if (pos === 'VERB') {
      const form = cueForm(lower);
      if (!form || i === at || form.form === 'base' || form.form === 'ing' || !cueVerb(form.lemma, [])?.cue.frames.has('quote')) return false;
      const next = tokens[i + 1];
      if (saysMore(tokens, i + 1)) return false;
      return next === undefined || /^[.,]$/.test(next.text) || /^(?:to|in|on|of|during|at|last|when|monday|tuesday|wednesday|thursday|friday|saturday|sunday|recently|earlier|after|as|with|rhetorically)$/.test(next.lower)
        || /^(?:tell|ask)$/.test(form.lemma) && (next.pos === 'PROPN' || next.pos === 'DET' || /^(?:reporters|me|him|her|them|us|supporters)$/.test(next.lower)) && isSentenceEnd(tokens[i + 2] ?? tokens[i + 1]);
    }
    if (text !== ',' && !/^(?:PROPN|NOUN|DET|ADJ|PRON|ADV|ADP|PART|NUM|AUX)$/.test(pos)) return false;
  }
  return false;
}
