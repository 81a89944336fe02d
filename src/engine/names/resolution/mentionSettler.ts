import type { Mention, Span } from '../../annotation.js';
import { type Change, changeBetween } from '../../text/change.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import { MOST_CHANGED } from '../../text/sameMentions.js';
import { spanKey } from '../../text/spans.js';
import type { NameHits } from '../recognition/scan.js';
import type { Lexicon } from '../variants/lexicon.js';
import { Candidates, type SettleOptions } from './candidates.js';
import { othersNames } from './othersNames.js';
import { isSameHit } from './sameHit.js';
import { REACH, SaidBeside } from './saidBeside.js';
import { settleMentions } from './settleMentions.js';
import { standsTheSame } from './shortForms.js';

/** A draft whose mentions have been settled. */
interface Settled {
  readonly draft: Draft;
  readonly hits: readonly NameHits[];
  readonly lexicon: Lexicon;
  readonly options: SettleOptions;
  readonly mentions: readonly Mention[];
}

/**
 * Settles the mentions of one draft again and again while it is edited. Where the paragraphs that an edit touched name whom
 * they named before, and say the same beside the names, nothing else can mean anybody else: the mentions only move.
 */
export class MentionSettler {
  private last?: Settled;
  private beside = new SaidBeside();

  settle(
    draft: Draft,
    hits: readonly NameHits[],
    lexicon: Lexicon,
    options: SettleOptions,
  ): readonly Mention[] {
    const carried = this.carried({ draft, hits, lexicon, options });
    if (!carried) this.beside.read(hits);
    const mentions = carried ?? settleMentions(draft, hits, lexicon, options, this.beside);
    this.last = { draft, hits, lexicon, options, mentions };
    return mentions;
  }

  /** The mentions of the draft before an edit, where they are now; undefined where somebody else may be meant somewhere. */
  private carried(now: Omit<Settled, 'mentions'>): readonly Mention[] | undefined {
    const { last } = this;
    if (!last) return undefined;
    if (last.lexicon !== now.lexicon || !sameOptions(last.options, now.options)) {
      this.beside = new SaidBeside();
      return undefined;
    }
    const change = changeBetween(last.draft.text, now.draft.text);
    this.beside.forget(last, change);
    return new Carrying(last, now, change).mentions();
  }
}

/** Takes the mentions of a draft over into the draft that an edit made of it. */
class Carrying {
  /** The paragraphs that differ: from the first up to the one before `to`. */
  private from = 0;
  private to = 0;
  /** For places in those paragraphs, by where they were: where they are now. */
  private readonly places = new Map<string, Span>();

  constructor(
    private readonly before: Settled,
    private readonly now: Omit<Settled, 'mentions'>,
    private readonly change: Change,
  ) {}

  /** Undefined where somebody else may be meant somewhere. */
  mentions(): readonly Mention[] | undefined {
    const { before } = this;
    if (!this.findChanged() || !this.namesTheSame()) return undefined;
    const firstTouched = this.firstTouched();
    const moved: Mention[] = [];
    for (const mention of before.mentions) {
      const { start, end, antecedent } = mention;
      if (end < firstTouched && (antecedent === null || antecedent.end < firstTouched)) {
        moved.push(mention);
        continue;
      }
      const place = this.moved({ start, end });
      const first = antecedent === null ? null : this.moved(antecedent);
      if (!place || first === undefined) return undefined;
      moved.push({ ...mention, start: place.start, end: place.end, antecedent: first });
    }
    return moved;
  }

  /** Finds which paragraphs differ; false where they are not as many as before, or too many differ. */
  private findChanged(): boolean {
    const [old, fresh] = [this.before.draft.paragraphs, this.now.draft.paragraphs];
    if (old.length !== fresh.length) return false;
    // What else holds of a paragraph, whether it is a heading too, its hits tell.
    const isSame = (i: number): boolean =>
      old[i].reading === fresh[i].reading && this.before.hits[i] === this.now.hits[i];
    const shift = this.change.afterEnd - this.change.beforeEnd;
    // What stands before the change and behind it must be where it was, seen from there.
    while (
      this.from < old.length &&
      isSame(this.from) &&
      old[this.from].start === fresh[this.from].start
    )
      this.from++;
    this.to = old.length;
    while (
      this.to > this.from &&
      isSame(this.to - 1) &&
      old[this.to - 1].start + shift === fresh[this.to - 1].start
    )
      this.to--;
    return this.to - this.from <= MOST_CHANGED;
  }

  /** Whether the paragraphs that differ name the same actors in the same order, with the same said beside the names. */
  private namesTheSame(): boolean {
    for (let i = this.from; i < this.to; i++) if (!this.paragraphIsTheSame(i)) return false;
    return this.surroundingsAreTheSame();
  }

  private paragraphIsTheSame(i: number): boolean {
    const [{ hits: old, capitals }, { hits: fresh, capitals: words }] = [
      this.before.hits[i],
      this.now.hits[i],
    ];
    const [was, is] = [this.before.draft.paragraphs[i], this.now.draft.paragraphs[i]];
    if (old.length !== fresh.length || capitals.size !== words.size) return false;
    for (const [k, hit] of old.entries()) {
      if (!isSameHit(hit, fresh[k], old, fresh)) return false;
      this.places.set(spanKey(inDraft(was, hit)), inDraft(is, fresh[k]));
    }
    const keys = words.entries();
    for (const [word, spans] of capitals) {
      const [other, others] = keys.next().value as [string, readonly Span[]];
      if (word !== other || spans.length !== others.length) return false;
      for (const [k, span] of spans.entries()) {
        if (!standsTheSame(was.reading.text, span, is.reading.text, others[k])) return false;
        this.places.set(spanKey(inDraft(was, span)), inDraft(is, others[k]));
      }
    }
    return sameSet(
      othersNames([was], [this.before.hits[i]]),
      othersNames([is], [this.now.hits[i]]),
    );
  }

  /** Whether what the draft says beside each name that the change may bear on comes to the same. */
  private surroundingsAreTheSame(): boolean {
    const { before, now, change } = this;
    const old = new Candidates(before.draft.text, before.lexicon, before.options);
    const fresh = new Candidates(now.draft.text, now.lexicon, now.options);
    const count = before.draft.paragraphs.length;
    let [from, to] = [this.from, this.to];
    const { paragraphs } = before.draft;
    while (from > 0 && paragraphs[from - 1].end >= change.from - REACH) from--;
    while (to < count && paragraphs[to].start <= change.beforeEnd + REACH) to++;
    for (let i = from; i < to; i++)
      for (const [k, hit] of before.hits[i].hits.entries()) {
        const [was, is] = [
          { hit, span: inDraft(paragraphs[i], hit) },
          { hit: now.hits[i].hits[k], span: inDraft(now.draft.paragraphs[i], now.hits[i].hits[k]) },
        ];
        if (this.isApart(was.span)) continue;
        const [a, b] = [before.draft.text, now.draft.text];
        if (a.slice(was.span.start, was.span.end) !== b.slice(is.span.start, is.span.end))
          return false;
        const ways = [...hit.ways, ...hit.bearers];
        for (const { actor } of ways)
          if (
            JSON.stringify(old.evidenceFor(was, ways, actor)) !==
            JSON.stringify(fresh.evidenceFor(is, ways, actor))
          )
            return false;
      }
    return true;
  }

  private isApart({ start, end }: Span): boolean {
    return end + REACH < this.change.from || start - REACH > this.change.beforeEnd;
  }

  /** Where the first paragraph began that differs, or that only moved. */
  private firstTouched(): number {
    return this.before.draft.paragraphs[this.from]?.start ?? Infinity;
  }

  /** Where a place of the draft is now; undefined where nothing there is known. */
  private moved(span: Span): Span | undefined {
    const { paragraphs } = this.before.draft;
    if (span.start < this.firstTouched()) return span;
    if (this.to > this.from && span.start < paragraphs[this.to - 1].end)
      return this.places.get(spanKey(span));
    const { afterEnd, beforeEnd } = this.change;
    const shift = afterEnd - beforeEnd;
    return { start: span.start + shift, end: span.end + shift };
  }
}

function sameOptions(one: SettleOptions, other: SettleOptions): boolean {
  return (
    JSON.stringify(one.date) === JSON.stringify(other.date) &&
    one.decisions === other.decisions &&
    one.strict === other.strict
  );
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}
