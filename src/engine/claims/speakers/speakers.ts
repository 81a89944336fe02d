import type { Mention, Span, Speaker } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft, type Paragraph } from '../../text/paragraphs.js';
import { firstAfter } from '../../text/spans.js';
import type { Attribution } from '../patterns/attribution.js';
import type { Attributions } from '../patterns/attributions.js';
import { Cast, type Member } from './cast.js';
import { Conversation, interviewStart } from './conversation.js';
import type { NameUse } from '../syntax/properNames.js';

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
  const cast = new Cast(actors);
  return found.map((paragraph, i) =>
    new ParagraphSpeakers(cast, conversation, draft.paragraphs[i], i, mentions).resolve(paragraph),
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
    const meetBefore = (end: number): void => {
      while (met.length < names.length && names[met.length].start < end)
        met.push(this.meet(names[met.length]));
    };
    const resolutions = found.map((attribution) => {
      meetBefore(attribution.source[0]?.start ?? attribution.cue[0]?.start ?? 0);
      return this.resolveOne(attribution);
    });
    meetBefore(Infinity);
    if (this.conversation.isIntroduction(this.number))
      this.conversation.readIntroduction(this.place.reading.text, names, met, (use) =>
        this.meet(use),
      );
    return resolutions;
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
    const member = talking[0] ?? (use ? this.meet(use) : this.meant(attribution));
    if (attribution.lemma === ':') this.conversation.turn = member;
    if (!member) return UNKNOWN;
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
    switch (word) {
      case 'he':
      case 'his':
      case 'him':
      case 'himself':
        return this.cast.meant('he', this.number, GOES_ON.test(lemma));
      case 'she':
      case 'her':
      case 'herself':
        return this.cast.meant('she', this.number, GOES_ON.test(lemma));
      default:
        return null;
    }
  }

  private meet(use: Omit<NameUse, 'subject'>): Member {
    return this.cast.meet(use, this.actorAt(use), this.number, this.place.start + use.start);
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
