import type { Mention, MentionForm, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import { type Evidence, saidOf, weigh } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';
import { type Candidates, NO_EVIDENCE } from './candidates.js';

/** What it rests on that words mean their actors. */
export interface Grounding {
  /** Whether a sanctions mark may rest on it. */
  readonly exact: boolean;
  readonly antecedent: Span | null;
  readonly evidence: readonly Evidence[];
  readonly pinned: boolean;
}

/** The mention of one actor, or of several who are not told apart, by words of a draft's text. */
export function settledMention(
  { text, start, end }: Span & { readonly text: string },
  actors: readonly Actor[],
  form: MentionForm,
  { exact, antecedent, evidence, pinned }: Grounding,
  candidates: Candidates,
): Mention {
  const sanctions = actors.map((actor) => candidates.sanctionsOn(actor));
  // To call the wrong one sanctioned is libel: what is not exact says so, and so does an id that two entries have.
  const certain =
    actors.length === 1 &&
    !actors[0].unread?.includes('id') &&
    weigh(evidence, {
      exact: exact || sanctions[0] === 'no',
      sanctioned: sanctions[0] !== 'no',
    }) === 'certain';
  const weighed = certain ? [] : saidOf(evidence);
  return {
    start,
    end,
    text,
    form,
    antecedent,
    pinned,
    listing: null,
    actor: certain ? actors[0].id : null,
    candidates: certain ? [] : actors.map(({ id, name }) => ({ actor: id, name })),
    status: certain ? 'certain' : actors.length > 1 ? 'ambiguous' : 'possible',
    sanctioned: certain
      ? sanctions[0]
      : sanctions.includes('yes') || sanctions.includes('possible')
        ? 'possible'
        : 'no',
    ...(weighed.length > 0 && { weighed }),
  };
}

/** Two ascending lists made one; of mentions that overlap the first list's stay. */
export function mergeMentions(mentions: Mention[], more: readonly Mention[]): Mention[] {
  if (more.length === 0) return mentions;
  const merged: Mention[] = [];
  let next = 0;
  for (const mention of mentions) {
    for (; next < more.length && more[next].start < mention.start; next++) {
      if (more[next].end <= mention.start && more[next].start >= (merged.at(-1)?.end ?? 0))
        merged.push(more[next]);
    }
    merged.push(mention);
  }
  const end = mentions.at(-1)?.end ?? 0;
  return [...merged, ...more.slice(next).filter((one) => one.start >= end)];
}

/** Of a short form: it is no surer than the name that it stands for. */
export const RESTS_ON_POSSIBLE: Evidence = {
  verdict: 'doubt',
  said: 'The fuller name that it rests on is only possible itself.',
};

/** Of a short form that others are called by as well. */
export const MAY_BE_ANOTHERS: Evidence = {
  verdict: 'slight',
  said: 'The draft names it in full elsewhere; the word alone may be somebody else’s.',
};
/** Of a short form that another body has whom the draft names as often. */
export const NAMED_AS_OFTEN: Evidence = {
  verdict: 'doubt',
  said: 'The draft names another body as often that is called by this word, too.',
};

/** What an editor has decided needs nothing else. */
export const PINNED: Grounding = {
  exact: true,
  antecedent: null,
  evidence: NO_EVIDENCE,
  pinned: true,
};

/** How words are written that mean an actor, among the ways that they are. */
export function formOf(ways: readonly Way[], actor: Actor): MentionForm {
  return ways.find((way) => way.actor === actor)?.form ?? 'variant';
}
