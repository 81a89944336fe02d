import type { Mention, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import { changedParagraphs, sameMentions } from '../../text/sameMentions.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import { firstAfter } from '../../text/spans.js';
import type { Attribution } from '../patterns/attribution.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import type { Name } from '../syntax/naming/nameUse.js';
import { officeIn } from '../syntax/naming/officeKeys.js';
import { behindName } from './delayedNames.js';
import { isJoining, spouseOf } from './groups.js';
import { interviewStart, placeInInterview } from './conversation.js';
import {
  headsBefore,
  isToldOf,
  metUntil,
  namedSinceParagraph,
  relatedTo,
  reportedIn,
  rivalsOf,
  speakingIn,
  spokenOfBefore,
} from './pronounsInText.js';
import { certainActorAt, namesOneOffice } from './certainActors.js';
import type { Resolution } from './paragraphSpeakers.js';
import { resolveSpeakers } from './speakers.js';
import { NOBODY, ownerIn } from './wordsForSpeakers.js';

/** What the speakers of a draft are found out from. */
interface Speech {
  readonly draft: Draft;
  readonly found: readonly Attributions[];
  readonly mentions: readonly Mention[];
  readonly actors: ReadonlyMap<string, Actor>;
}

interface Resolved extends Speech {
  readonly isInterview: boolean;
  readonly resolutions: readonly (readonly Resolution[])[];
}

/**
 * Finds out who speaks in one draft again and again while it is edited. Where the paragraphs that an edit touched name the
 * same people in the same way as before, everybody who spoke goes on to be who it was.
 */
export class SpeakerResolver {
  private last?: Resolved;

  /** See `resolveSpeakers`. */
  resolve(
    draft: Draft,
    found: readonly Attributions[],
    mentions: readonly Mention[],
    actors: ReadonlyMap<string, Actor>,
  ): readonly (readonly Resolution[])[] {
    const speech = { draft, found, mentions, actors };
    const { last } = this;
    if (last && !last.isInterview && speakTheSame(last, speech)) {
      this.last = { ...speech, isInterview: false, resolutions: last.resolutions };
      return last.resolutions;
    }
    const start = interviewStart(draft, found);
    const resolutions = resolveSpeakers(draft, found, mentions, actors, start);
    this.last = { ...speech, isInterview: start >= 0, resolutions };
    return resolutions;
  }
}

function speakTheSame(before: Speech, now: Speech): boolean {
  if (before.actors !== now.actors) return false;
  const changed = changedParagraphs(
    before.draft,
    now.draft,
    (i) => before.found[i] === now.found[i],
  );
  return (
    changed !== undefined &&
    [...changed].every((i) => before.draft.paragraphs[i].kind === now.draft.paragraphs[i].kind) &&
    sameMentions(before, now, changed) &&
    [...changed].every((i) => speechOf(before, i) === speechOf(now, i))
  );
}

/** All that a paragraph tells of who speaks, wherever in it that stands, to be compared. */
function speechOf({ draft, found, mentions }: Speech, i: number): string {
  const place = draft.paragraphs[i];
  const { text } = place.reading;
  const { found: attributions, names } = found[i];
  const reported = reportedIn(attributions);
  const named = names.filter(({ unnamed }) => !unnamed);
  const nameOf = (name: Name | null | undefined): unknown =>
    name && { ...name, start: 0, end: 0, actor: certainActorAt(mentions, place, name) };
  const isReported = ({ start }: Span): boolean => {
    const after = firstAfter(reported, start);
    return after > 0 && start < reported[after - 1].end;
  };
  const mentionsIn = (span: Span): readonly Mention[] => {
    const { start, end } = inDraft(place, span);
    return mentions.slice(firstAfter(mentions, start - 1), firstAfter(mentions, end - 1));
  };
  const sourceOf = ({ source, sourceKind: { kind, word, use }, words }: Attribution): unknown => [
    NOBODY.test(words.source),
    use === null && kind !== 'pronoun' && words.source,
    namesOneOffice(words.source),
    kind === 'role' && officeIn(words.source, word),
    kind === 'body' && ownerIn(words.source, word),
    source.map((span) =>
      mentionsIn(span).map(({ start, text: name, actor, status }) => {
        const at = start - inDraft(place, span).start;
        return [name, actor, status, at, text.slice(span.start, span.end)];
      }),
    ),
  ];
  return JSON.stringify([
    placeInInterview(text, i),
    named.map((use, k) => [
      behindName(text, use.end),
      k > 0 && isJoining(text.slice(named[k - 1].end, use.start)),
      spouseOf(text, use.start),
    ]),
    names.map((use) => [
      nameOf(use),
      isReported(use),
      use.unnamed && text.slice(use.start, use.end),
    ]),
    speakingIn(found[i], text).map(({ name, first }) => [nameOf(name), first]),
    attributions.map((one) => [
      {
        ...one.sourceKind,
        use: nameOf(one.sourceKind.use),
        partners: one.sourceKind.partners?.map(nameOf),
      },
      sourceOf(one),
      [one.lemma, one.quotation, one.pattern, one.source.slice(0, 1).some(isReported)],
      names.filter(({ start }) => start < metUntil(one)).length,
      spokenOfBefore(one, reported, named),
      rivalsOf(one, reported, named, text),
      relatedTo(one, named, text),
      headsBefore(one, named, text),
      namedSinceParagraph(one, named, text).map((k) => [k, isToldOf(text, named[k].end)]),
    ]),
  ]);
}
