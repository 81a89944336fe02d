import type { Claim, Fact, FactValue } from '../annotation.js';
import type { Draft } from '../text/draftText.js';
import { inDraft, type Paragraph } from '../text/markup/paragraphs.js';
import { dateValue } from './dates/resolveDate.js';
import type { ParagraphFact } from './findFacts.js';

/** A fact that has no id yet. */
export type SettledFact = Omit<Fact, 'id' | 'claim'>;

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
  return draft.paragraphs.flatMap((paragraph, i) => {
    const kept = settled.get(found[i]);
    if (kept?.start === paragraph.start && kept.day === day) return kept.facts;
    const facts = found[i].map((one) => settledFact(paragraph, one, day));
    settled.set(found[i], { start: paragraph.start, day, facts });
    return facts;
  });
}

/** The facts of paragraphs where they were when they were asked for last. */
const settled = new WeakMap<
  readonly ParagraphFact[],
  { readonly start: number; readonly day: string; readonly facts: readonly SettledFact[] }
>();

function settledFact(paragraph: Paragraph, found: ParagraphFact, day: string): SettledFact {
  const { kind, sentenceKey } = found;
  const value = valueOf(found, day);
  return {
    ...inDraft(paragraph, found),
    kind,
    sentence: inDraft(paragraph, found.sentence),
    sentenceKey,
    ...(value ? { value } : {}),
  };
}

/**
 * Gives each fact its id and the innermost claim whose content holds it.
 * @param facts in the order of the text
 */
export function identifyFacts(
  text: string,
  facts: readonly SettledFact[],
  claims: readonly Claim[],
): Fact[] {
  const contents = claims
    .flatMap(({ id, content }) => content.map((span) => ({ id, start: span.start, end: span.end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  /** Contents that have begun and not ended, the outermost first. */
  const open: typeof contents = [];
  let next = 0;
  const counts = new Map<string, number>();
  return facts.map((fact) => {
    const { start, end } = fact;
    while (next < contents.length && contents[next].start <= start) open.push(contents[next++]);
    while (open.length > 0 && open[open.length - 1].end <= start) open.pop();
    const claim = open.findLast((one) => one.start <= start && one.end >= end);
    const written = text.slice(start, end);
    const words = /[^\S ]|\s\s/.test(written) ? written.replace(/\s+/g, ' ') : written;
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    const known = identified.get(fact);
    if (known?.claim === (claim?.id ?? null) && known.count === count) return known.fact;
    const whole = { ...fact, id: `${words} #${count}`, claim: claim?.id ?? null };
    identified.set(fact, { claim: whole.claim, count, fact: whole });
    return whole;
  });
}

/** Facts with their ids as they were asked for last. */
const identified = new WeakMap<
  SettledFact,
  { readonly claim: string | null; readonly count: number; readonly fact: Fact }
>();

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
