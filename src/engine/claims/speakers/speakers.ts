import type { Mention } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import { Cast } from './cast.js';
import type { Member } from './members.js';
import { Conversation } from './conversation.js';
import { isSameChange, Journal, makeChange, type StateChange, takeBack } from './journal.js';
import type { KnownPersons } from './knownPersons.js';
import { isSameMoment, type Moment } from './moment.js';
import { ParagraphSpeakers, type Resolution } from './paragraphSpeakers.js';

/** What speakers are found out from. */
export interface Speech {
  readonly draft: Draft;
  readonly found: readonly Attributions[];
  readonly mentions: readonly Mention[];
  readonly actors: ReadonlyMap<string, Actor>;
  /** See `interviewStart`. */
  readonly interview: number;
  /** What the draft's names tell of persons. */
  readonly known: KnownPersons;
}

/** What is known at the beginning of a paragraph, but for what the journal has. */
interface Place {
  readonly moment: Moment<Member>;
  readonly turn: Member | null;
}

/**
 * Finds out who is behind each attribution of a draft, reading it from its beginning to its end. After an edit it is
 * read again from there to where all is known that was known there before.
 */
export class SpeakersInOrder {
  private readonly journal = new Journal();
  private readonly conversation: Conversation;
  private readonly cast: Cast;
  /** What is known at the beginning of each paragraph. */
  private readonly places: Place[] = [];
  /** How each paragraph changes what lasts. */
  private readonly changes: (readonly StateChange[])[] = [];
  /** The paragraph at whose beginning everything stands. */
  private at = 0;
  private resolutions: readonly (readonly Resolution[])[] = [];

  constructor({ interview, actors, known }: Speech) {
    this.conversation = new Conversation(interview);
    this.cast = new Cast(actors, known, this.journal);
  }

  /**
   * For each paragraph one resolution for each of its attributions.
   * @param from the first paragraph that is not as it was when the draft was read last; `to` is behind the last
   */
  resolve(speech: Speech, from = 0, to = Infinity): readonly (readonly Resolution[])[] {
    this.goTo(from);
    const { found } = speech;
    const resolutions = this.resolutions.slice();
    const same = new SameChanges();
    for (let i = from; i < found.length; i++) {
      if (i >= to && same.hold && this.isAsBefore(i)) break;
      const before = this.changes[i];
      if (before && !same.differ) this.cast.members.remember(before);
      this.places[i] = this.place;
      resolutions[i] = this.resolveOne(speech, i);
      this.changes[i] = this.journal.take();
      if (before) same.compare(before, this.changes[i]);
      this.at = i + 1;
    }
    return (this.resolutions = resolutions);
  }

  private resolveOne({ draft, found, mentions }: Speech, i: number): Resolution[] {
    const paragraph = draft.paragraphs[i];
    if (paragraph.kind === 'heading') this.cast.sight.changeScene();
    return new ParagraphSpeakers(this.cast, this.conversation, paragraph, i, mentions).resolve(
      found[i],
    );
  }

  private get place(): Place {
    return { moment: this.cast.moment, turn: this.conversation.turn };
  }

  private isAsBefore(i: number): boolean {
    const { moment, turn } = this.places[i];
    return turn === this.conversation.turn && isSameMoment(this.cast.moment, moment, i);
  }

  /** Goes to the beginning of a paragraph. */
  private goTo(paragraph: number): void {
    while (this.at > paragraph) takeBack(this.changes[--this.at]);
    while (this.at < paragraph) this.changes[this.at++].forEach(makeChange);
    const place = this.places[paragraph] as Place | undefined;
    if (!place) return;
    this.cast.goTo(place.moment);
    this.conversation.turn = place.turn;
  }
}

/** Compares changes as they are made with those that were made before, however they are spread over paragraphs. */
class SameChanges {
  private readonly before: StateChange[] = [];
  private readonly now: StateChange[] = [];
  private compared = 0;
  /** Whether some are others for certain. */
  differ = false;

  /** Whether all that have been made are the same. */
  get hold(): boolean {
    return !this.differ && this.before.length === this.now.length;
  }

  compare(before: readonly StateChange[], now: readonly StateChange[]): void {
    if (this.differ) return;
    this.before.push(...before);
    this.now.push(...now);
    const most = Math.min(this.before.length, this.now.length);
    while (
      this.compared < most &&
      isSameChange(this.before[this.compared], this.now[this.compared])
    )
      this.compared++;
    this.differ = this.compared < most;
  }
}
