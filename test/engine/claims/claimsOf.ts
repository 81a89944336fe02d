import assert from 'node:assert/strict';
import type { Claim, Mention, Span } from '../../../src/engine/annotation.js';
import { findAttributions } from '../../../src/engine/claims/patterns/paragraph/attributions.js';
import {
  type SettledClaims,
  settleClaims,
} from '../../../src/engine/claims/discourse/settleClaims.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { DraftReader, type Markup } from '../../../src/engine/text/draftText.js';

interface Surroundings {
  actors?: Actor[];
  mentions?: Mention[];
  markup?: Markup;
  /** Whether stances are listed; true unless said otherwise. */
  stances?: boolean;
  /** The construction that does not count. */
  without?: string;
}

/** What the paragraphs of a draft say together, whose actors no registry knows, unless some are given. */
export function settledOf(
  text: string,
  { actors = [], mentions = [], markup = 'plaintext', stances = true, without }: Surroundings = {},
): SettledClaims {
  const draft = new DraftReader(markup).read(text);
  const found = draft.paragraphs.map(({ reading }) => findAttributions(reading.text, without));
  return settleClaims(draft, found, mentions, new Map(actors.map((actor) => [actor.id, actor])), {
    stances,
  });
}

/** The claims among it. */
export function claimsOf(text: string, surroundings: Surroundings = {}): Claim[] {
  return [...settledOf(text, surroundings).claims];
}

/** Who speaks in each claim of a text, in order; null for nobody. */
export function speakersOf(text: string, surroundings: Surroundings = {}): (string | null)[] {
  return claimsOf(text, surroundings).map(({ speaker }) => speaker?.name ?? null);
}

/** Texts of one kind, each with the speakers of its claims. */
export type SpeakerCases = Readonly<
  Record<string, readonly (readonly [text: string, ...speakers: (string | null)[]])[]>
>;

/** A test for each text of each kind: the claims have these speakers. */
export function describeSpeakers(cases: SpeakerCases): void {
  for (const [kind, texts] of Object.entries(cases))
    describe(kind, () => {
      for (const [text, ...speakers] of texts)
        it(text, () => assert.deepEqual(speakersOf(text), speakers));
    });
}

/** Drafts of one kind, each with its claims as `source | cue | content`. */
export type ClaimCases = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A test for each Markdown draft of each kind: it makes these claims. */
export function describeClaims(cases: ClaimCases): void {
  for (const [kind, drafts] of Object.entries(cases))
    describe(kind, () => {
      for (const [text, ...lines] of drafts)
        it(text, () =>
          assert.deepEqual(
            claimsOf(text, { markup: 'markdown' }).map((claim) => lineOf(text, claim)),
            lines,
          ),
        );
    });
}

export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** A claim as a line: `source | cue | content`, its spans joined by " … ". */
export function lineOf(text: string, claim: Claim): string {
  return [claim.source, claim.cue, claim.content]
    .map((spans) => trimmed(wordsOf(text, spans)))
    .join(' | ');
}

/** Asserts the claims of a text, each as `source | cue | content`; marks and commas at the ends of a part do not count. */
export function assertClaims(text: string, ...lines: string[]): Claim[] {
  const claims = claimsOf(text);
  assert.deepEqual(
    claims.map((claim) => lineOf(text, claim)),
    lines,
  );
  return claims;
}

function trimmed(words: string): string {
  return words
    .split(' … ')
    .map((part) => part.replace(/^["'“”‘’„«»,.;\s]+|["'“”‘’„«»,.;\s]+$/g, ''))
    .join(' … ');
}
