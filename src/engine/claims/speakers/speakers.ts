import type { Mention, Span, Speaker } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft, type Paragraph } from '../../text/paragraphs.js';
import { firstAfter } from '../../text/spans.js';
import type { Attribution } from '../patterns/attribution.js';
import type { Attributions } from '../patterns/attributions.js';
import { Cast, knownPersons, type Member } from './cast.js';
import { Conversation, interviewStart } from './conversation.js';
import type { Gender } from '../../english/gender.js';
import type { Name, NameUse } from '../syntax/nameUse.js';
import { genderOfRoles, isRole } from '../syntax/personTitles.js';

/** Who is behind an attribution: the speaker, and how that was found out where the text does not say it itself. */
export interface Resolution {
  readonly speaker: Speaker | null;
  readonly why: string | null;
}

const UNKNOWN: Resolution = { speaker: null, why: null };
/** Whoever talks, and whoever is talked to. */
const TALKING = /^(?:i|my|me|we|our|us|you|your)$/;
/** The same speaker goes on. */
const GOES_ON = /^(?:add|continue|go on|conclude|chime in)$/;

/**
 * Finds out who is behind each attribution of a draft, reading it from its beginning to its end.
 * @returns for each paragraph one resolution for each of its attributions
 */
export function resolveSpeakers(
  draft: Draft,
  found: readonly Attributions[],
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, Actor>,
): Resolution[][] {
  const conversation = new Conversation(interviewStart(draft, found));
  const cast = new Cast(actors, knownPersons(found.flatMap(({ names }) => names)));
  return found.map((paragraph, i) => {
    if (draft.paragraphs[i].kind === 'heading') cast.changeScene();
    return new ParagraphSpeakers(cast, conversation, draft.paragraphs[i], i, mentions).resolve(
      paragraph,
    );
  });
}

const GENDER_OF: Readonly<Record<string, Gender | undefined>> = {
  he: 'he',
  his: 'he',
  him: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  herself: 'she',
};

/** After one of these the name is not who speaks: "aides to", "according to a friend of". */
const PREPOSITION = /\b(?:to|of|for|from|with|by|at|in|and|or)\b|['’]s?\s/i;

/** Spans without overlaps, in order, that cover the same characters. */
function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The one of the spans, which do not overlap, that a place lies in. */
function around(spans: readonly Span[], at: number): Span | undefined {
  const span = spans[firstAfter(spans, at) - 1];
  return span && at < span.end ? span : undefined;
}

/**
 * "Flynn said Trump was right when he said ...": inside what one says of another, "he" may be either.
 * @param content what is said in the paragraph
 * @param names its names, in order
 */
function isDoubtful(
  { sourceKind, source }: Attribution,
  content: readonly Span[],
  names: readonly NameUse[],
): boolean {
  const gender = sourceKind.kind === 'pronoun' ? GENDER_OF[sourceKind.word] : undefined;
  if (!gender || source.length === 0) return false;
  const at = source[0].start;
  const outer = around(content, at);
  if (!outer) return false;
  for (let i = firstAfter(names, at) - 1; i >= 0 && names[i].start >= outer.start; i--)
    if (
      !names[i].body &&
      (names[i].gender === gender || (names[i].gender === null && names[i].person))
    )
      return true;
  return false;
}

/** A word for one person. */
function isOne(word: string): boolean {
  return (
    isRole(word) ||
    /^(?:source|insider|person|friend|neighbou?r|resident|expert|critic)$/.test(word)
  );
}

class ParagraphSpeakers {
  constructor(
    private readonly cast: Cast,
    private readonly conversation: Conversation,
    private readonly place: Paragraph,
    private readonly number: number,
    private readonly mentions: readonly Mention[],
  ) {}

  resolve({ found, names }: Attributions): Resolution[] {
    const met: Member[] = [];
    const content = union(found.flatMap((one) => (one.pattern === 'turn' ? [] : one.content)));
    const named = names.filter(({ unnamed }) => !unnamed);
    let next = 0;
    const meetBefore = (end: number): void => {
      for (; next < names.length && names[next].start < end; next++) {
        const use = names[next];
        const told = around(content, use.start) !== undefined;
        if (!use.unnamed) met.push(this.meet(use, told));
        else if (!told && !this.isKnownRole(use.words[0]))
          this.cast.meetUnnamed(use.gender, this.number, this.place.start + use.start);
      }
    };
    const resolutions = found.map((attribution) => {
      meetBefore(attribution.source[0]?.start ?? attribution.cue[0]?.start ?? 0);
      return isDoubtful(attribution, content, named) ? UNKNOWN : this.resolveOne(attribution);
    });
    meetBefore(Infinity);
    if (this.conversation.isIntroduction(this.number))
      this.conversation.readIntroduction(this.place.reading.text, named, met, (use) =>
        this.meet(use),
      );
    return resolutions;
  }

  private isKnownRole(role: string): boolean {
    return this.cast.inRole(role) !== null;
  }

  private resolveOne(attribution: Attribution): Resolution {
    const { kind, use, word } = attribution.sourceKind;
    const talking =
      kind === 'pronoun' && TALKING.test(word)
        ? this.conversation.means(word, this.number, this.place.reading.text, this.cast.members)
        : [];
    if (talking.length > 1) {
      const name = talking.map((one) => this.cast.speakerOf(one).name).join(' and ');
      return { speaker: { name }, why: `“${word}” is taken to be ${name}.` };
    }
    const member =
      talking[0] ??
      (use ? this.meet(use) : (this.mentioned(attribution) ?? this.meant(attribution)));
    if (attribution.lemma === ':') this.conversation.turn = member;
    if (!member) {
      // "The PM's spokesman said no. He added": whoever that is, it is not somebody named before.
      if ((kind === 'role' || kind === 'people') && isOne(word))
        this.cast.meetUnnamed(
          genderOfRoles([word]),
          this.number,
          this.place.start + (attribution.source[0]?.start ?? 0),
        );
      return UNKNOWN;
    }
    if (
      this.conversation.isIntroduction(this.number) &&
      member.person &&
      attribution.quotation !== 'indirect'
    )
      this.conversation.introduce(member);
    this.cast.heard(member, this.number, this.place.start + (attribution.source[0]?.start ?? 0));
    const speaker = this.cast.speakerOf(member);
    if (use) return { speaker, why: null };
    return {
      speaker,
      why:
        kind === 'role'
          ? `“the ${word}” is taken to be ${speaker.name}, the only one whom the draft calls so.`
          : `“${word}” is taken to be ${speaker.name}.`,
    };
  }

  /** Whom a pronoun, a role or a short name of a body means. */
  private meant({ sourceKind: { kind, word }, lemma }: Attribution): Member | null {
    if (kind === 'role') return this.cast.inRole(word);
    if (kind === 'body') return this.cast.bodyCalled(word);
    if (kind !== 'pronoun') return null;
    const gender = GENDER_OF[word];
    return gender ? this.cast.meant(gender, this.number, GOES_ON.test(lemma)) : null;
  }

  /** An actor of the registry who is all of a source, whatever the name looks like: "王毅". */
  private mentioned({ source }: Attribution): Member | null {
    if (source.length !== 1) return null;
    const span = inDraft(this.place, source[0]);
    for (let i = firstAfter(this.mentions, span.start - 1); i < this.mentions.length; i++) {
      const mention = this.mentions[i];
      if (mention.start >= span.end) return null;
      if (mention.status !== 'certain' || mention.actor === null) continue;
      const text = this.place.reading.text;
      const [before, after] = [
        text.slice(source[0].start, source[0].start + mention.start - span.start),
        text.slice(source[0].start + mention.end - span.start, source[0].end),
      ];
      if (PREPOSITION.test(before) || !/^(?:$|,|\s*\()/.test(after)) continue;
      const start = source[0].start + mention.start - span.start;
      return this.meet({
        start,
        end: start + mention.end - mention.start,
        name: mention.text,
        words: mention.text.toLowerCase().split(' '),
        person: false,
        body: false,
        gender: null,
        roles: [],
      });
    }
    return null;
  }

  private meet(use: Name, told = false): Member {
    return this.cast.meet(use, {
      actor: this.actorAt(use),
      paragraph: this.number,
      at: this.place.start + use.start,
      told,
    });
  }

  /** The actor that a name is certainly a mention of, or null. */
  private actorAt(use: Span): string | null {
    const span = inDraft(this.place, { start: use.start, end: use.end });
    // The mention that it begins in, else the next one.
    const after = firstAfter(this.mentions, span.start);
    const at =
      this.mentions[after > 0 && this.mentions[after - 1].end > span.start ? after - 1 : after];
    return at && at.start < span.end && at.end >= span.end && at.status === 'certain'
      ? at.actor
      : null;
  }
}
