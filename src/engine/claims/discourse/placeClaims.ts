import type { ReadAs, Span } from '../../annotation.js';
import { inReadingOrder } from '../../text/markup/asRead.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import type { Joined, Part } from '../patterns/paragraph/joinParagraphs.js';
import { claimWords } from '../patterns/spokenWords.js';
import type { Resolution } from '../speakers/paragraphSpeakers.js';
import { dissentOf } from './disputes.js';
import { isStance, type Placed } from './settledClaim.js';

/** A joined attribution where it stands in the draft. */
export function placeClaim(draft: Draft, joined: Joined, resolution: Resolution): Placed {
  const { attribution, paragraph, before, after } = joined;
  const spans = (list: readonly Span[], at = paragraph): Span[] =>
    list.map((span) => inDraft(draft.paragraphs[at], span));
  const alone = before.length === 0 && after.length === 0;
  const content = alone
    ? spans(attribution.content)
    : [...before, { paragraph, spans: attribution.content }, ...after].flatMap((part) =>
        spans(part.spans, part.paragraph),
      );
  content.sort((a, b) => a.start - b.start);
  const { source, cue } = attribution.words;
  const words = alone
    ? attribution.words
    : claimWords(
        source,
        cue,
        content.map(({ start, end }) => draft.text.slice(start, end)).join(' … '),
      );
  const antecedent =
    attribution.antecedent && inDraft(draft.paragraphs[paragraph], attribution.antecedent);
  const { speaker } = resolution;
  return {
    joined,
    attribution,
    paragraph,
    source: spans(attribution.source),
    antecedent,
    said: antecedent ? draft.text.slice(antecedent.start, antecedent.end) : words.source,
    cue: spans(attribution.cue),
    content,
    readAs: replacedWords(draft, joined),
    words,
    resolution,
    speaker: speaker ? (speaker.actor ?? speaker.name ?? null) : null,
    stance: isStance(joined),
    dissent: dissentOf(attribution, words),
    passage: { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 },
    starts: startsOf(draft, joined),
  };
}

/** The same where the paragraphs now are that it is in; undefined where other parts are joined to it, or some have moved otherwise than others. */
export function movedClaim(draft: Draft, joined: Joined, known: Placed): Placed | undefined {
  const by = draft.paragraphs[joined.paragraph].start - known.starts[0];
  if (!isSameParts(joined.before, known.joined.before)) return undefined;
  if (!isSameParts(joined.after, known.joined.after)) return undefined;
  const starts = startsOf(draft, joined);
  if (starts.some((start, i) => start - known.starts[i] !== by)) return undefined;
  const { paragraph } = joined;
  if (by === 0 && paragraph === known.paragraph) return known;
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...known,
    joined,
    paragraph,
    source: known.source.map(moved),
    antecedent: known.antecedent && moved(known.antecedent),
    cue: known.cue.map(moved),
    content: known.content.map(moved),
    readAs: known.readAs.map((one) => ({ ...moved(one), as: one.as })),
    passage: moved(known.passage),
    starts,
  };
}

/** Where the words of a joined attribution are written otherwise than they are read, in reading order. */
function replacedWords(
  { paragraphs }: Draft,
  { attribution, paragraph, before, after }: Joined,
): ReadAs[] {
  const { source, antecedent, cue, content } = attribution;
  const own = [...source, ...(antecedent ? [antecedent] : []), ...cue, ...content];
  return inReadingOrder(
    [...before, { paragraph, spans: own }, ...after].flatMap((part) => {
      const { start: base, reading } = paragraphs[part.paragraph];
      return part.spans
        .flatMap((span) => reading.replacedIn(span))
        .map(({ start, end, as }) => ({ start: base + start, end: base + end, as }));
    }),
  );
}

/** Where the paragraphs begin that a joined attribution is in. */
function startsOf({ paragraphs }: Draft, { paragraph, before, after }: Joined): number[] {
  const starts = [paragraphs[paragraph].start];
  for (const part of before) starts.push(paragraphs[part.paragraph].start);
  for (const part of after) starts.push(paragraphs[part.paragraph].start);
  return starts;
}

function isSameParts(some: readonly Part[], others: readonly Part[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ spans }, i) =>
        spans.length === others[i].spans.length &&
        spans.every((span, k) => span === others[i].spans[k]),
    )
  );
}
