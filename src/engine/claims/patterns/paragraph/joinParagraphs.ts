import type { Span } from '../../../annotation.js';
import type { Attribution } from '../attribution.js';
import type { Attributions } from './attributions.js';

/** Spans of one paragraph, in offsets of its reading. */
export interface Part {
  readonly paragraph: number;
  readonly spans: readonly Span[];
}

/** An attribution with what of it stands in other paragraphs. */
export interface Joined {
  readonly attribution: Attribution;
  /** The paragraph that names source and cue. */
  readonly paragraph: number;
  /** Which one of that paragraph's attributions it is. */
  readonly index: number;
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/** Where a paragraph stands: an item of a list, a block that is quoted, or the running text. */
export type ParagraphPlace = 'item' | 'quote' | 'text';

/** How many paragraphs apart two turns of a transcript are at most. */
const LONGEST_TURN = 4;

/** The paragraphs of a transcript that open with no name: the turn before goes on. */
function turnsGoingOn(found: readonly Attributions[]): Set<number> {
  const goingOn = new Set<number>();
  let last = -1;
  found.forEach((paragraph, i) => {
    if (
      paragraph.found[0]?.pattern !== 'turn' ||
      !/^[^\p{Ll}]+$/u.test(paragraph.found[0].words.source)
    )
      return;
    if (last >= 0 && i - last <= LONGEST_TURN) for (let k = last + 1; k < i; k++) goingOn.add(k);
    last = i;
  });
  return goingOn;
}

/** Behind one of these and a colon the next paragraph is what is said, in marks or not. */
const SAYS = /^(?:say|tell|reply|answer|add|write|respond|continue|ask)$/;

/** A paragraph of running text that quotes nobody and whose words somebody else has announced. */
function isUnmarked(paragraph: Attributions, place: ParagraphPlace): boolean {
  return (
    place === 'text' &&
    paragraph.orphans.length === 0 &&
    !paragraph.opensQuoted &&
    !paragraph.leadsOn &&
    paragraph.found[0]?.pattern !== 'turn' &&
    paragraph.extent.end - paragraph.extent.start > SHORTEST_PARAGRAPH
  );
}

/** "told the senators:" leads into a list of what was said; "the plan would do three things:", "all commands begin:" into one of things. */
function leadsList({ pattern, lemma }: Attribution): boolean {
  return pattern !== 'colon' && lemma !== 'begin';
}

/** Characters; what is shorter may be a caption or a heading. */
const SHORTEST_PARAGRAPH = 30;

/** After these a quotation that is a paragraph of its own goes on. */
const REPORTS: ReadonlySet<Attribution['pattern']> = new Set(['clause', 'quote', 'before', 'as']);

/** A name under the quotation that stands before it. */
function signs(attribution: Attribution): boolean {
  return attribution.signs && attribution.content.length === 0;
}

/** Whether an attribution stands inside a quotation that has no speaker in its paragraph: it names nobody who speaks there. */
function isInOrphan({ cue: [cue] }: Attribution, { orphans }: Attributions): boolean {
  return cue && orphans.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/**
 * Joins quotations that run over several paragraphs: those that stay open, those that "He said:" leads into, and those
 * that stand between attributed ones and have no speaker of their own.
 */
export function joinParagraphs(
  found: readonly Attributions[],
  places: readonly ParagraphPlace[] = [],
): Joined[] {
  const joined: (Joined & { before: Part[]; after: Part[] })[] = [];
  /** Quotations that still wait for a speaker named after them. */
  let waiting: Part[] = [];
  /** Whom the next quotation belongs to if it has no speaker of its own; and whether it surely does. */
  let speaking: number | null = null;
  let certain = false;
  /** The quotation of the paragraph before that was taken for the last speaker's, unless a name under it says otherwise. */
  let floating: Part | null = null;
  const turns = turnsGoingOn(found);
  /** The speaker's turn that goes on. */
  let turn = -1;
  /** Whoever "said:" at the end of the paragraph before. */
  let announced: number | null = null;
  /** Who is said to say what a list or a quoted block holds. */
  let led: number | null = null;
  found.forEach((paragraph, i) => {
    const own = paragraph.found;
    // Newsroom marks and site furniture stand between a quotation and its next paragraph without ending it.
    if (paragraph.extent.end === paragraph.extent.start) return;
    const place = places[i] ?? 'text';
    if (place === 'text') led = null;
    if (announced !== null && isUnmarked(paragraph, place))
      joined[announced].after.push({ paragraph: i, spans: [paragraph.extent] });
    announced = null;
    if (led !== null && place === 'item' && !leadsList(joined[led].attribution)) led = null;
    if (led !== null && paragraph.orphans.length === 0)
      joined[led].after.push({ paragraph: i, spans: [paragraph.extent] });
    // What one item quotes is not what the next one says.
    if (place === 'item' && led === null && !certain) {
      speaking = null;
      waiting = [];
    }
    if (turns.has(i) && turn >= 0 && paragraph.extent.end > paragraph.extent.start) {
      joined[turn].after.push({ paragraph: i, spans: [paragraph.extent] });
      return;
    }
    if (own[0]?.pattern === 'turn') turn = joined.length;
    const reported = own.some((attribution) => !isInOrphan(attribution, paragraph));
    if (speaking !== null && floating && own.some(signs)) {
      joined[speaking].after.pop();
      waiting.push(floating);
    }
    floating = null;
    if (paragraph.orphans.length > 0) {
      const part = { paragraph: i, spans: paragraph.orphans };
      if (speaking !== null && (certain || !own.some(signs))) {
        joined[speaking].after.push(part);
        if (!certain && !reported) floating = part;
      } else waiting.push(part);
    }
    const first = joined.length;
    own.forEach((attribution, index) =>
      joined.push({ attribution, paragraph: i, index, before: [], after: [] }),
    );
    const spoken = own.findIndex(
      (attribution) =>
        (attribution.quotation !== 'indirect' && attribution.opens) || signs(attribution),
    );
    if (waiting.length > 0 && reported) {
      if (spoken >= 0) joined[first + spoken].before.push(...waiting);
      waiting = [];
    } else if (
      place === 'quote' &&
      led === null &&
      speaking === null &&
      paragraph.orphans.length === 0
    )
      waiting.push({ paragraph: i, spans: [paragraph.extent] });
    // What the draft says itself in between belongs to nobody who speaks later.
    else if (paragraph.orphans.length === 0 && paragraph.extent.end > paragraph.extent.start)
      waiting = [];
    const leadIn = own.findLastIndex((attribution) => attribution.leadIn);
    const quoted = own.findLastIndex(
      (attribution) =>
        attribution.quotation !== 'indirect' &&
        !attribution.attitude &&
        !isInOrphan(attribution, paragraph),
    );
    if (leadIn >= 0) {
      [speaking, certain] = [first + leadIn, true];
      led = first + leadIn;
      if (paragraph.leadsOn && SAYS.test(own[leadIn].lemma)) announced = first + leadIn;
    } else if (paragraph.leadsOn && own.length > 0 && REPORTS.has(own[own.length - 1].pattern))
      [speaking, certain] = [joined.length - 1, true];
    else if (quoted >= 0) [speaking, certain] = [first + quoted, paragraph.staysOpen];
    else if (paragraph.orphans.length > 0 && !reported) certain = certain && paragraph.staysOpen;
    else {
      const last = own.findLastIndex(
        (attribution) =>
          !attribution.attitude &&
          (attribution.content.length > 0
            ? REPORTS.has(attribution.pattern)
            : attribution.pattern === 'announcement'),
      );
      [speaking, certain] = [last >= 0 ? first + last : null, false];
    }
  });
  return joined;
}
