import type { Mention } from '../annotation.js';
import type { Draft } from './draftText.js';
import { firstAfter } from './spans.js';

/** A draft whose mentions are settled. */
interface MentionedIn {
  readonly draft: Draft;
  readonly mentions: readonly Mention[];
}

/** Where more paragraphs change at once, nothing is taken over from before. */
export const MOST_CHANGED = 12;

/**
 * The paragraphs that an edit changed, by their numbers; undefined where they are not as many as before, or where many changed.
 * @param isKept whether what else was found in a paragraph is what it was
 */
export function changedParagraphs(
  before: Draft,
  now: Draft,
  isKept: (paragraph: number) => boolean,
): ReadonlySet<number> | undefined {
  const [old, fresh] = [before.paragraphs, now.paragraphs];
  if (old.length !== fresh.length) return undefined;
  const changed = new Set<number>();
  for (let i = 0; i < old.length; i++) {
    if (old[i].reading === fresh[i].reading && old[i].kind === fresh[i].kind && isKept(i)) continue;
    if (changed.size === MOST_CHANGED) return undefined;
    changed.add(i);
  }
  return changed;
}

/** Whether two drafts have the same mentions, in unchanged paragraphs at the same places: they may have moved with their paragraphs. */
export function sameMentions(
  before: MentionedIn,
  now: MentionedIn,
  changed: ReadonlySet<number>,
): boolean {
  if (before.mentions.length !== now.mentions.length) return false;
  const [old, fresh] = [before.draft.paragraphs, now.draft.paragraphs];
  let paragraph = 0;
  for (const [k, mention] of now.mentions.entries()) {
    const known = before.mentions[k];
    while (paragraph + 1 < fresh.length && fresh[paragraph].end <= mention.start) paragraph++;
    if (
      !isSameMention(known, mention) ||
      (!changed.has(paragraph) &&
        known.start - old[paragraph].start !== mention.start - fresh[paragraph].start)
    )
      return false;
  }
  return true;
}

/**
 * The paragraphs from the first to the last (exclusive) that an edit changed, or in which it changed whom the draft
 * mentions; undefined where they are not as many as before.
 * @param isKept whether what else was found in a paragraph is what it was
 */
export function changedRange(
  before: MentionedIn,
  now: MentionedIn,
  isKept: (paragraph: number) => boolean,
): { readonly from: number; readonly to: number } | undefined {
  const [old, fresh] = [before.draft.paragraphs, now.draft.paragraphs];
  if (old.length !== fresh.length) return undefined;
  const isSame = (i: number): boolean =>
    old[i].reading === fresh[i].reading && old[i].kind === fresh[i].kind && isKept(i);
  let from = 0;
  while (from < old.length && isSame(from)) from++;
  let to = old.length;
  while (to > from && isSame(to - 1)) to--;
  const same = new SameMentions(before, now);
  const [first, last] = [same.first(), same.last()];
  for (const { draft, mentions } of [before, now])
    if (first < mentions.length - last) {
      from = Math.min(from, paragraphAt(draft, mentions[first].start));
      to = Math.max(to, paragraphAt(draft, mentions[mentions.length - 1 - last].start) + 1);
    }
  return { from, to };
}

/** Compares the mentions of two drafts with as many paragraphs, seen from their paragraphs. */
class SameMentions {
  private readonly most: number;
  private same = 0;

  constructor(
    private readonly before: MentionedIn,
    private readonly now: MentionedIn,
  ) {
    this.most = Math.min(before.mentions.length, now.mentions.length);
  }

  /** How many of the first are the same. */
  first(): number {
    const { paragraphs } = this.now.draft;
    const { mentions } = this.now;
    let paragraph = 0;
    for (; this.same < this.most; this.same++) {
      const { start } = mentions[this.same];
      while (paragraph + 1 < paragraphs.length && paragraphs[paragraph].end <= start) paragraph++;
      if (!this.isSame(this.same, this.same, paragraph)) break;
    }
    return this.same;
  }

  /** How many of the last are, of those behind the first that are not. */
  last(): number {
    const { paragraphs } = this.now.draft;
    const [was, is] = [this.before.mentions, this.now.mentions];
    let paragraph = paragraphs.length - 1;
    let last = 0;
    for (; last < this.most - this.same; last++) {
      const { start } = is[is.length - 1 - last];
      while (paragraph > 0 && paragraphs[paragraph].start > start) paragraph--;
      if (!this.isSame(was.length - 1 - last, is.length - 1 - last, paragraph)) break;
    }
    return last;
  }

  private isSame(was: number, is: number, paragraph: number): boolean {
    const { before, now } = this;
    const [known, mention] = [before.mentions[was], now.mentions[is]];
    return (
      known.start - before.draft.paragraphs[paragraph].start ===
        mention.start - now.draft.paragraphs[paragraph].start && isSameMention(known, mention)
    );
  }
}

function paragraphAt({ paragraphs }: Draft, at: number): number {
  return Math.max(0, firstAfter(paragraphs, at) - 1);
}

function isSameMention(one: Mention, other: Mention): boolean {
  return (
    one === other ||
    (one.actor === other.actor &&
      one.status === other.status &&
      one.text === other.text &&
      one.candidates.length === other.candidates.length &&
      one.candidates.every(({ actor }, i) => actor === other.candidates[i].actor))
  );
}
