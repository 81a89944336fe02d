import type { Mention, Speaker } from '../annotation.js';
import type { Actor } from '../registry/schema.js';
import type { Draft } from '../text/draft.js';
import { inDraft } from '../text/paragraphs.js';
import type { Attribution, Attributions } from './attributions.js';
import { Cast, type Member } from './cast.js';

/** Who is behind an attribution: the speaker, and how that was found out where the text does not say it itself. */
export interface Resolution {
  readonly speaker: Speaker | null;
  readonly why: string | null;
}

const UNKNOWN: Resolution = { speaker: null, why: null };
/** The same speaker goes on. */
const GOES_ON = /^(?:add|continue|go on|conclude|chime in)$/;

/** Finds out who is behind each attribution of a draft, reading it from its beginning to its end. */
export function resolveSpeakers(draft: Draft, found: readonly Attributions[], mentions: readonly Mention[], actors: ReadonlyMap<string, Actor>): Map<Attribution, Resolution> {
  const cast = new Cast(actors);
  const resolved = new Map<Attribution, Resolution>();
  const interview = isInterview(draft, found);
  let mention = 0;
  let turn: Member | null = null;
  found.forEach((paragraph, i) => {
    const place = draft.paragraphs[i];
    /** The actor that a name of the paragraph is a certain mention of; names come in order. */
    const actorAt = (start: number, end: number): string | null => {
      const span = inDraft(place, { start, end });
      let m = mention;
      while (m < mentions.length && mentions[m].end <= span.start) m++;
      const at = mentions[m];
      return at && at.start < span.end && at.end >= span.end && at.status === 'certain' ? at.actor : null;
    };
    while (mention < mentions.length && mentions[mention].end <= place.start) mention++;
    const isQuestion = interview && place.reading.text.trimEnd().endsWith('?');
    let next = 0;
    for (const attribution of paragraph.found) {
      const at = attribution.source[0]?.start ?? attribution.cue[0]?.start ?? 0;
      for (; next < paragraph.names.length && paragraph.names[next].start < at; next++) {
        const use = paragraph.names[next];
        cast.meet(use, actorAt(use.start, use.end), i, place.start + use.start);
      }
      const { kind, use, word } = attribution.sourceKind;
      let member: Member | null = null;
      let why: string | null = null;
      if (use) member = cast.meet(use, actorAt(use.start, use.end), i, place.start + at);
      else if (kind === 'pronoun') {
        member = pronoun(cast, word, i, attribution, { interview, isQuestion, turn });
        if (member) why = `“${word}” is taken to be ${member.name}.`;
      } else if (kind === 'role') {
        member = cast.inRole(word);
        if (member) why = `“the ${word}” is taken to be ${member.name}, the only one whom the draft calls so.`;
      } else if (kind === 'body') {
        member = cast.bodyCalled(word);
        if (member) why = `“the ${word}” is taken to be ${member.name}.`;
      }
      if (attribution.lemma === ':') turn = member;
      if (member) cast.heard(member, i, place.start + at);
      resolved.set(attribution, member ? { speaker: cast.speakerOf(member), why: why !== null && member.name !== use?.name ? why : null } : UNKNOWN);
    }
    for (; next < paragraph.names.length; next++) cast.meet(paragraph.names[next], actorAt(paragraph.names[next].start, paragraph.names[next].end), i, place.start + paragraph.names[next].start);
  });
  return resolved;
}

function pronoun(cast: Cast, word: string, paragraph: number, { lemma }: Attribution, talk: { interview: boolean; isQuestion: boolean; turn: Member | null }): Member | null {
  switch (word) {
    case 'he': case 'his': case 'him': case 'himself': return cast.meant('he', paragraph, GOES_ON.test(lemma));
    case 'she': case 'her': case 'herself': return cast.meant('she', paragraph, GOES_ON.test(lemma));
    case 'i': case 'my': return talk.turn ?? (talk.interview && !talk.isQuestion ? principal(cast) : null);
    case 'you': case 'your': return talk.interview && talk.isQuestion ? principal(cast) : null;
    default: return null;
  }
}

/** Whom an interview is with: the person named most often so far. */
function principal(cast: Cast): Member | null {
  let most: Member | null = null;
  for (const member of cast.members) if (member.person && (!most || member.uses > most.uses)) most = member;
  return most;
}

/** Questions that are paragraphs by themselves, and nobody's name before them. */
function isInterview(draft: Draft, found: readonly Attributions[]): boolean {
  let questions = 0;
  for (const { reading } of draft.paragraphs) if (/\?["”']?\s*$/.test(reading.text) && reading.text.length < LONGEST_QUESTION) questions++;
  return questions >= 3 && questions >= draft.paragraphs.length * 0.08 && !found.some((paragraph) => paragraph.found.some((one) => one.lemma === ':'));
}

/** Characters. */
const LONGEST_QUESTION = 500;
