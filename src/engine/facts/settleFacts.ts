import type { Claim, Fact, FactValue, Span } from '../annotation.js';
import type { Draft } from '../text/draftText.js';
import { inDraft, type Paragraph } from '../text/markup/paragraphs.js';
import { dateValue } from './dates/resolveDate.js';
import type { ParagraphFact } from './findFacts.js';

/** A fact that has no id yet. */
export interface SettledFact extends Omit<Fact, 'id' | 'claim'> {
  /** What the draft writes, in one line: facts of the same words are told apart by their number. */
  readonly words: string;
  /** The fact that was made of it last. */
  made?: { readonly count: number; readonly fact: Fact };
}

/**
 * The facts of a draft, in its offsets and order.
 * @param found what `findFacts` found in each paragraph, in the order of `draft.paragraphs`
 * @param day the draft's date, ISO 8601: what "Tuesday" is counted from; empty where nobody knows it
 */
export function settleFacts(
  draft: Draft,
  found: readonly (readonly ParagraphFact[])[],
  day: string,
): SettledFact[] {
  const all: SettledFact[] = [];
  for (const [i, paragraph] of draft.paragraphs.entries()) {
    if (found[i].length === 0) continue;
    let kept = settled.get(found[i]);
    if (kept?.start !== paragraph.start || kept.day !== day) {
      const facts =
        kept?.day === day
          ? movedBy(paragraph.start - kept.start, kept.facts)
          : found[i].map((one) => settledFact(draft, paragraph, one, day));
      settled.set(found[i], (kept = { start: paragraph.start, day, facts }));
    }
    for (const fact of kept.facts) all.push(fact);
  }
  return all;
}

/** The facts of paragraphs where they were when they were asked for last. */
const settled = new WeakMap<
  readonly ParagraphFact[],
  { readonly start: number; readonly day: string; readonly facts: readonly SettledFact[] }
>();

function movedBy(by: number, facts: readonly SettledFact[]): SettledFact[] {
  return facts.map((fact) => ({
    ...fact,
    start: fact.start + by,
    end: fact.end + by,
    sentence: { start: fact.sentence.start + by, end: fact.sentence.end + by },
    made: undefined,
  }));
}

function settledFact(
  { text }: Draft,
  paragraph: Paragraph,
  found: ParagraphFact,
  day: string,
): SettledFact {
  const { kind, sentenceKey } = found;
  const value = valueOf(found, day);
  const { start, end } = inDraft(paragraph, found);
  return {
    start,
    end,
    kind,
    sentence: inDraft(paragraph, found.sentence),
    sentenceKey,
    ...(value ? { value } : {}),
    words: inOneLine(text.slice(start, end)),
  };
}

/** Words of a draft with one blank wherever blanks or line breaks stand. */
export function inOneLine(written: string): string {
  return /[^\S ]|\s\s/.test(written) ? written.replace(/\s+/g, ' ') : written;
}

/**
 * Gives each fact its id and the innermost claim whose content holds it.
 * @param facts in the order of the text
 */
export function identifyFacts(facts: readonly SettledFact[], claims: readonly Claim[]): Fact[] {
  const contents = new ContentsInOrder(claims);
  const counts = new Map<string, number>();
  return facts.map((one) => {
    const claim = contents.around(one)?.id ?? null;
    const count = (counts.get(one.words) ?? 0) + 1;
    counts.set(one.words, count);
    const { made } = one;
    if (made?.fact.claim === claim && made.count === count) return made.fact;
    const fact = factOf(one, `${one.words} #${count}`, claim);
    one.made = { count, fact };
    return fact;
  });
}

function factOf(
  { start, end, kind, added, sentence, sentenceKey, value }: SettledFact,
  id: string,
  claim: string | null,
): Fact {
  return {
    start,
    end,
    kind,
    ...(added && { added }),
    sentence,
    sentenceKey,
    ...(value && { value }),
    id,
    claim,
  };
}

/** The contents of claims, to be asked for those around spans in ascending order. */
class ContentsInOrder {
  private readonly spans: { readonly id: string; readonly span: Span }[] = [];
  /** Those that have begun and not ended, the outermost first. */
  private readonly open: { readonly id: string; readonly span: Span }[] = [];
  private next = 0;

  constructor(claims: readonly Claim[]) {
    for (const { id, content } of claims) for (const span of content) this.spans.push({ id, span });
    this.spans.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  /** The innermost that holds a span. */
  around({ start, end }: Span): { readonly id: string } | undefined {
    const { spans, open } = this;
    while (this.next < spans.length && spans[this.next].span.start <= start)
      open.push(spans[this.next++]);
    while (open.length > 0 && open[open.length - 1].span.end <= start) open.pop();
    for (let i = open.length - 1; i >= 0; i--)
      if (open[i].span.start <= start && open[i].span.end >= end) return open[i];
    return undefined;
  }
}

/** What dates meant when they were asked last: while somebody types nearly all stay the same. */
const resolved = new WeakMap<ParagraphFact, { readonly day: string; readonly value?: FactValue }>();

function valueOf(fact: ParagraphFact, day: string): FactValue | undefined {
  if (!fact.date) return fact.value;
  const known = resolved.get(fact);
  if (known?.day === day) return known.value;
  const value = dateValue(fact.date, day);
  resolved.set(fact, { day, ...(value && { value }) });
  return value;
}
