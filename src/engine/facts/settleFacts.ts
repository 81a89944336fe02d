import type { Claim, Fact } from '../annotation.js';
import type { Draft } from '../text/draftText.js';
import { inDraft } from '../text/paragraphs.js';
import type { ParagraphFact } from './findFacts.js';

/**
 * The facts of a draft, in its offsets and order, each with the innermost claim whose content holds it.
 * @param found what `findFacts` found in each paragraph, in the order of `draft.paragraphs`
 */
export function settleFacts(
  draft: Draft,
  found: readonly (readonly ParagraphFact[])[],
  claims: readonly Claim[],
): Fact[] {
  const contents = claims
    .flatMap(({ id, content }) => content.map((span) => ({ id, start: span.start, end: span.end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  /** Contents that have begun and not ended, the outermost first. */
  const open: typeof contents = [];
  let next = 0;
  return draft.paragraphs.flatMap((paragraph, i) =>
    found[i].map(({ kind, value, ...span }) => {
      const { start, end } = inDraft(paragraph, span);
      while (next < contents.length && contents[next].start <= start) open.push(contents[next++]);
      while (open.length > 0 && open[open.length - 1].end <= start) open.pop();
      const claim = open.findLast((one) => one.start <= start && one.end >= end);
      return { kind, start, end, claim: claim?.id ?? null, ...(value ? { value } : {}) };
    }),
  );
}
