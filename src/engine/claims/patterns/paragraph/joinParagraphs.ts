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
  found.forEach(({ found: [first] }, i) => {
    if (first?.pattern !== 'turn') return;
    const isInCapitals = /^[^\p{Ll}]+$/u.test(first.words.source);
    if (isInCapitals && last >= 0 && i - last <= LONGEST_TURN)
      for (let k = last + 1; k < i; k++) goingOn.add(k);
    // Whoever's label is written otherwise speaks for himself.
    last = isInCapitals ? i : -1;
  });
  return goingOn;
}

/** Behind one of these and a colon the next paragraph is what is said, in marks or not. */
const SAYS = /^(?:say|tell|reply|answer|add|write|respond|continue|ask)$/;

/** A paragraph of running text that quotes nobody and whose words somebody else has announced. */
function isUnmarked(paragraph: Attributions, place: ParagraphPlace): boolean {
  return (
    place === 'text' &&
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

/** "Here is what they said:", and each item names its speaker: what that one says is nobody else's. */
function hasSpeaker({ found, extent }: Attributions): boolean {
  const [first] = found;
  if (!first) return false;
  const { kind, use } = first.sourceKind;
  return (
    first.pattern === 'turn' ||
    (kind === 'name' &&
      (use?.person === true || use?.words.length === 2) &&
      first.source[0].start - extent.start <= LONGEST_BULLET)
  );
}

/** Characters of a bullet and the blank behind it. */
const LONGEST_BULLET = 2;

/** Characters; what is shorter may be a caption or a heading. */
const SHORTEST_PARAGRAPH = 30;

/** After these a quotation that is a paragraph of its own goes on. */
const REPORTS: ReadonlySet<Attribution['pattern']> = new Set(['clause', 'quote', 'before', 'as']);

/** A name under the quotation that stands before it. */
function signs(attribution: Attribution): boolean {
  return attribution.signs && attribution.content.length === 0;
}

/**
 * Joins quotations that run over several paragraphs: those that stay open, those that "He said:" leads into, and those
 * that stand between attributed ones and have no speaker of their own.
 */
export function joinParagraphs(
  found: readonly Attributions[],
  places: readonly ParagraphPlace[] = [],
): readonly Joined[] {
  const joiner = new ParagraphJoiner(turnsGoingOn(found));
  found.forEach((paragraph, i) => joiner.read(paragraph, i, places[i] ?? 'text'));
  return joiner.joined;
}

const NO_PARTS: readonly Part[] = [];

class ParagraphJoiner {
  readonly joined: (Joined & { before: readonly Part[]; after: readonly Part[] })[] = [];
  /** Quotations that still wait for a speaker named after them. */
  private waiting: Part[] = [];
  /** Whom the next quotation belongs to if it has no speaker of its own; and whether it surely does. */
  private speaking: number | null = null;
  private certain = false;
  /** The quotation of the paragraph before that was taken for the last speaker's, unless a name under it says otherwise. */
  private floating: Part | null = null;
  /** The speaker's turn that goes on. */
  private turn = -1;
  /** Whoever "said:" at the end of the paragraph before. */
  private announced: number | null = null;
  /** Who is said to say what a list or a quoted block holds. */
  private led: number | null = null;

  constructor(private readonly turns: ReadonlySet<number>) {}

  /** Reads the next paragraph. */
  read(paragraph: Attributions, i: number, place: ParagraphPlace): void {
    // Newsroom marks and site furniture stand between a quotation and its next paragraph without ending it.
    if (paragraph.extent.end === paragraph.extent.start) return;
    const whole = { paragraph: i, spans: [paragraph.extent] };
    this.goOnAsSaid(paragraph, place, whole);
    if (this.turns.has(i)) {
      this.goOn(this.turn, whole);
      return;
    }
    const own = paragraph.found;
    if (own[0]?.pattern === 'turn') this.turn = this.joined.length;
    const isReported = own.length > 0;
    this.giveOrphans(paragraph, i, isReported);
    const first = this.joined.length;
    own.forEach((attribution, index) =>
      this.joined.push({ attribution, paragraph: i, index, before: NO_PARTS, after: NO_PARTS }),
    );
    if (this.waiting.length > 0 && isReported) this.giveWaiting(own, first);
    else if (paragraph.orphans.length === 0) {
      const isBlock = place === 'quote' && this.led === null && this.speaking === null;
      // What the draft says itself in between belongs to nobody who speaks later.
      this.waiting = isBlock ? [...this.waiting, whole] : [];
    }
    this.hearSpeaker(paragraph, first, isReported);
  }

  /** What "He said:" at the end of the paragraph before, or above a list or a block, leads into. */
  private goOnAsSaid(paragraph: Attributions, place: ParagraphPlace, whole: Part): void {
    const { joined } = this;
    if (place === 'text') this.led = null;
    if (this.announced !== null && isUnmarked(paragraph, place)) this.goOn(this.announced, whole);
    this.announced = null;
    if (this.led !== null && place === 'item' && !leadsList(joined[this.led].attribution))
      this.led = null;
    if (this.led !== null && paragraph.orphans.length === 0 && !hasSpeaker(paragraph))
      this.goOn(this.led, whole);
    // What one item quotes is not what the next one says; "– Nora Feld, Leeds" is no item.
    const isItem = place === 'item' && !paragraph.found.some(signs);
    if (isItem && this.led === null && !this.certain) {
      this.speaking = null;
      this.waiting = [];
    }
  }

  /** The quotations at the head of a paragraph go to whoever spoke last, or wait for somebody who is named after them. */
  private giveOrphans({ found: own, orphans }: Attributions, i: number, isReported: boolean): void {
    const { joined, speaking, floating } = this;
    const isSigned = own.some(signs);
    if (speaking !== null && floating && isSigned) {
      joined[speaking].after = joined[speaking].after.slice(0, -1);
      this.waiting.push(floating);
    }
    this.floating = null;
    if (orphans.length === 0) return;
    const part = { paragraph: i, spans: orphans };
    if (speaking !== null) {
      this.goOn(speaking, part);
      if (!this.certain && !isReported) this.floating = part;
    } else this.waiting.push(part);
  }

  /** Quotations that waited are those of whoever speaks at the head of this paragraph, or signs it; else nobody's. */
  private giveWaiting(own: readonly Attribution[], first: number): void {
    const spoken = own.findIndex(
      (attribution) =>
        (attribution.quotation !== 'indirect' && attribution.opens) || signs(attribution),
    );
    if (spoken >= 0) this.joined[first + spoken].before = this.waiting;
    this.waiting = [];
  }

  /** Finds whose the next quotation is that has no speaker. */
  private hearSpeaker(paragraph: Attributions, first: number, isReported: boolean): void {
    const own = paragraph.found;
    const leadIn = own.findLastIndex((attribution) => attribution.leadIn);
    const quoted = own.findLastIndex(
      (attribution) => attribution.quotation !== 'indirect' && !attribution.attitude,
    );
    if (leadIn >= 0) {
      this.hear(first + leadIn, true);
      this.led = first + leadIn;
      if (paragraph.leadsOn && SAYS.test(own[leadIn].lemma)) this.announced = first + leadIn;
    } else if (paragraph.leadsOn && own.length > 0 && REPORTS.has(own[own.length - 1].pattern))
      this.hear(this.joined.length - 1, true);
    else if (quoted >= 0) this.hear(first + quoted, paragraph.staysOpen);
    else if (paragraph.orphans.length > 0 && !isReported)
      this.certain = this.certain && paragraph.staysOpen;
    else {
      const last = own.findLastIndex(goesOnInQuotation);
      this.hear(last >= 0 ? first + last : null, false);
    }
  }

  /** What somebody says goes on in another paragraph. */
  private goOn(speaker: number, part: Part): void {
    const one = this.joined[speaker];
    one.after = [...one.after, part];
  }

  private hear(speaking: number | null, certain: boolean): void {
    this.speaking = speaking;
    this.certain = certain;
  }
}

/** Whether a quotation that follows in a paragraph of its own may go on with what was said. */
function goesOnInQuotation({ attitude, content, pattern }: Attribution): boolean {
  if (attitude) return false;
  return content.length > 0 ? REPORTS.has(pattern) : pattern === 'announcement';
}
