import type { Decisions, Mention } from '../annotation.js';
import type { Draft } from '../text/draft.js';
import { inDraft } from '../text/paragraphs.js';
import type { Lexicon } from './lexicon.js';
import type { NameHits } from './scan.js';

export interface SettleOptions {
  /** The draft's date, ISO 8601, to the day. */
  readonly date: string;
  readonly decisions: Decisions;
}

/** Resolves the hits of all paragraphs of a draft to mentions, in the order of the text. */
export function settleMentions(draft: Draft, hits: readonly NameHits[], _lexicon: Lexicon, _options: SettleOptions): Mention[] {
  return draft.paragraphs.flatMap((paragraph, i) => hits[i].hits.map((hit): Mention => {
    const span = inDraft(paragraph, hit);
    return { ...span, text: draft.text.slice(span.start, span.end), actor: hit.actor, listing: null, candidates: [], form: 'name', status: 'certain', sanctioned: 'no', antecedent: null, pinned: false };
  }));
}
