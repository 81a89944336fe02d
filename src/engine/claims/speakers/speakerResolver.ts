import type { Mention } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import { changedRange } from '../../text/sameMentions.js';
import type { Draft } from '../../text/draftText.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import { interviewStart } from './conversation.js';
import { PersonsKnown } from './knownPersons.js';
import type { Resolution } from './paragraphSpeakers.js';
import { SpeakersInOrder, type Speech } from './speakers.js';
import { speechFacts } from './speechFacts.js';

/**
 * Finds out who speaks in one draft again and again while it is edited: from where it was edited to where it makes no
 * difference any more.
 */
export class SpeakerResolver {
  private last?: { readonly speech: Speech; readonly speakers: SpeakersInOrder };
  private readonly persons = new PersonsKnown();

  /**
   * Who is behind each attribution of a draft.
   * @returns for each paragraph one resolution for each of its attributions; the very object for one that stays as it was
   */
  resolve(
    draft: Draft,
    found: readonly Attributions[],
    mentions: readonly Mention[],
    actors: ReadonlyMap<string, Actor>,
  ): readonly (readonly Resolution[])[] {
    const facts = found.map((one, i) => speechFacts(one, draft.paragraphs[i].reading.text));
    const speech: Speech = {
      draft,
      found,
      mentions,
      actors,
      interview: interviewStart(draft, facts),
      known: this.persons.of(facts.map(({ told }) => told)),
    };
    const changed = this.last && changedIn(this.last.speech, speech);
    const speakers = this.last && changed ? this.last.speakers : new SpeakersInOrder(speech);
    this.last = { speech, speakers };
    return changed ? speakers.resolve(speech, changed.from, changed.to) : speakers.resolve(speech);
  }
}

/** The paragraphs outside of which nothing tells anything else of who speaks; undefined where that may be any. */
function changedIn(
  before: Speech,
  now: Speech,
): { readonly from: number; readonly to: number } | undefined {
  const isAnother =
    before.actors !== now.actors ||
    before.known !== now.known ||
    before.interview >= 0 ||
    now.interview >= 0;
  return isAnother ? undefined : changedRange(before, now, (i) => before.found[i] === now.found[i]);
}
