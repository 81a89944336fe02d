import type { DraftedName, Mention, Span } from '../../annotation.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import { firstAfter, spanKey } from '../../text/spans.js';
import { changedParagraphs, sameMentions } from '../../text/sameMentions.js';
import { outside } from './credits.js';
import type { RawName } from './rawName.js';
import { toldOfRole } from './roles.js';
import { isOfRegistry, type ParagraphNames, settleNames, withBodies } from './settleNames.js';

/** What a draft's names are settled from. */
interface NamedDraft {
  readonly draft: Draft;
  readonly found: readonly (readonly RawName[])[];
  readonly mentions: readonly Mention[];
  readonly titlesIn: (paragraph: number) => readonly Span[];
}

interface Settled extends NamedDraft {
  readonly names: readonly DraftedName[];
}

/**
 * Settles the names of one draft again and again while it is edited. Where the paragraphs that an edit touched have the
 * same names and roles as before, the names only move.
 */
export class NameSettler {
  private last?: Settled;

  /**
   * See `settleNames`.
   * @param titlesIn the titles found in a paragraph
   */
  settle(
    draft: Draft,
    found: readonly (readonly RawName[])[],
    mentions: readonly Mention[],
    titlesIn: (paragraph: number) => readonly Span[],
  ): readonly DraftedName[] {
    const now = { draft, found, mentions, titlesIn };
    const names =
      (this.last && movedNames(this.last, now)) ??
      settleNames(
        draft,
        found.map((names, i) => ({ names, titles: titlesIn(i) })),
        mentions,
      );
    this.last = { ...now, names };
    return names;
  }
}

/** The names where they are now; undefined where some may be others. */
function movedNames(before: Settled, now: NamedDraft): readonly DraftedName[] | undefined {
  const changed = changedParagraphs(
    before.draft,
    now.draft,
    (i) => before.found[i] === now.found[i],
  );
  if (!changed || !sameMentions(before, now, changed)) return undefined;
  /** For the names in paragraphs that changed, by where they were: where they are. */
  const places = new Map<string, Span>();
  for (const i of changed) {
    if (namesOf(before, i) !== namesOf(now, i)) return undefined;
    before.found[i].forEach((raw, k) =>
      places.set(
        spanKey(inDraft(before.draft.paragraphs[i], raw)),
        inDraft(now.draft.paragraphs[i], now.found[i][k]),
      ),
    );
  }
  const [old, fresh] = [before.draft.paragraphs, now.draft.paragraphs];
  return before.names.map((name) => {
    const mentions = name.mentions.map((span): Span => {
      const paragraph = firstAfter(old, span.start) - 1;
      if (changed.has(paragraph)) return places.get(spanKey(span))!;
      const shift = fresh[paragraph].start - old[paragraph].start;
      return shift === 0 ? span : { start: span.start + shift, end: span.end + shift };
    });
    return { ...name, mentions };
  });
}

/** All that a paragraph tells of names, wherever in it that stands, to be compared. */
function namesOf({ draft, found, mentions, titlesIn }: NamedDraft, i: number): string {
  const place = draft.paragraphs[i];
  const names = found[i];
  const paragraph: ParagraphNames = { names, titles: titlesIn(i) };
  const titles = withBodies(paragraph);
  const known = mentions.filter(
    (one) => one.start < place.end && one.end > place.start && isOfRegistry(one),
  );
  return JSON.stringify(
    names.map((raw) => [
      { ...raw, start: 0, end: 0 },
      toldOfRole(place.reading.text, raw, titles),
      outside([inDraft(place, raw)], known).length,
    ]),
  );
}
