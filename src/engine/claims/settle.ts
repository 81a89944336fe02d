import type { Claim, Mention } from '../annotation.js';
import type { Actor } from '../registry/schema.js';
import type { Draft } from '../text/draft.js';
import type { Attributions } from './attributions.js';

/** Joins the attributions of all paragraphs to the draft's claims and finds out who speaks, in the order of the text. */
export function settleClaims(_draft: Draft, _found: readonly Attributions[], _mentions: readonly Mention[], _actors: ReadonlyMap<string, Actor>): Claim[] {
  return [];
}
