import type { Claim, Mention, Span } from '../annotation.js';
import type { Actor } from '../registry/schema.js';
import type { Draft } from '../text/draft.js';
import { inDraft } from '../text/paragraphs.js';
import type { Attribution, Attributions } from './attributions.js';
import { joinParagraphs } from './joinParagraphs.js';

/** Joins the attributions of all paragraphs to the draft's claims and finds out who speaks, in the order of the text. */
export function settleClaims(draft: Draft, found: readonly Attributions[], _mentions: readonly Mention[], _actors: ReadonlyMap<string, Actor>): Claim[] {
  const claims: Claim[] = [];
  for (const { attribution: a, paragraph, before, after } of joinParagraphs(found)) {
    const place = (spans: readonly Span[], at = paragraph): Span[] => spans.map((span) => inDraft(draft.paragraphs[at], span));
    const content = [...before.flatMap((part) => place(part.spans, part.paragraph)), ...place(a.content), ...after.flatMap((part) => place(part.spans, part.paragraph))];
    if (content.length === 0 || content.every((span) => span.end <= span.start)) continue;
    claims.push({ id: a.lemma, source: place(a.source), cue: place(a.cue), content, quotation: a.quotation, speaker: null, anonymous: false, hedged: false, contested: false, unattributed: false, loaded: false, parent: null, why: [] });
  }
  return claims;
}

export type { Attribution };
