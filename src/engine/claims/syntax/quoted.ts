import type { QuotedSpan } from '../../text/quotationMarks.js';
import type { Token } from './tagging/tagger.js';

/** A quotation of a paragraph, in tokens: `from` its opening mark, `to` after its closing one. */
export interface Quoted extends QuotedSpan {
  readonly from: number;
  readonly to: number;
  /** Somebody's words, read as one piece; otherwise words of the sentence that happen to be quoted ("so-called"). */
  readonly utterance: boolean;
  /** Its last mark before the closing one ends a sentence. */
  readonly endsSentence: boolean;
}

/** Words, and which quotation each of them stands in. */
export interface QuotedTokens {
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quoted[];
  /** For each token the quotation that it stands in, or -1. */
  readonly quotationOf: Int32Array;
}

/** The quotations of a paragraph whose words are `tokens`. */
export function readQuotations(
  text: string,
  tokens: readonly Token[],
  spans: readonly QuotedSpan[],
): QuotedTokens {
  const quotations = locate(spans, tokens, text);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quoted, i) => quotationOf.fill(i, quoted.from, quoted.to));
  return { tokens, quotations, quotationOf };
}

function locate(spans: readonly QuotedSpan[], tokens: readonly Token[], text: string): Quoted[] {
  let at = 0;
  const quotations: Quoted[] = [];
  for (const span of spans) {
    while (at < tokens.length && tokens[at].end <= span.start) at++;
    const from = at;
    while (at < tokens.length && tokens[at].start < span.end) at++;
    if (at > from)
      quotations.push({
        ...span,
        from,
        to: at,
        utterance: isUtterance(span, text, tokens, from, at),
        endsSentence: /[.?!…]['’]?\s*$/.test(text.slice(span.inner.start, span.inner.end)),
      });
  }
  return quotations;
}

/**
 * Whether quoted words are a piece of speech of their own rather than words of the sentence around them: they begin
 * like a sentence and end like one, or a comma or colon leads up to them.
 */
function isUtterance(
  span: QuotedSpan,
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const inner = text.slice(span.inner.start, span.inner.end).trim();
  if (inner === '') return false;
  const startsSentence = /^(?:\W*)(?:\p{Lu}|\p{N}|I\b|\[|…|\.\.\.)/u.test(inner);
  const words = to - from - 2;
  const before = tokens[from - 1]?.lower ?? '';
  if (!span.closed)
    return from === 0 || /^[,:]$/.test(before) || isSentenceEnd(tokens[from - 1]) || words > 6;
  const endsInside =
    /[,.?!…—–-]['’]?$/.test(inner) || /(?:^|\s)https?:\/\/\S+$/.test(inner.slice(-LONGEST_ADDRESS));
  const commaAfter = tokens[to]?.text === ',';
  if (/^[:]$/.test(before)) return words > 1 || startsSentence;
  if (from === 0 || isSentenceEnd(tokens[from - 1])) return endsInside || commaAfter || words > 4;
  if (before === ',') return endsInside || commaAfter || words > 3;
  return startsSentence && endsInside && words > 2 && !isTitleCase(inner);
}

/** Characters. */
const LONGEST_ADDRESS = 200;

export function isSentenceEnd(token: { text: string } | undefined): boolean {
  return token !== undefined && /^[.?!”"]$/.test(token.text);
}

/** "State of the Union," is a title, not speech. */
function isTitleCase(inner: string): boolean {
  const words = inner.split(/\s+/);
  return (
    words.length < 9 &&
    words.every((word) =>
      /^\W*(?:\p{Lu}|\p{N}|(?:a|an|the|of|in|on|for|and|to|with|at|by|from|or)\b)/u.test(word),
    )
  );
}
