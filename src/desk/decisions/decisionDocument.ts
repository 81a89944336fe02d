import { type URI } from 'vscode-uri';
import { NO_DECISIONS } from '../../engine/decisions/decision.js';
import { readSidecar, type Sidecar } from '../../engine/decisions/sidecar/sidecar.js';
import type { Problem } from '../../engine/registry/problem.js';
import type { DeskHost } from '../host.js';
import { type Disposable, Emitter } from '../host/events.js';
import { Lifetime } from '../host/lifetime.js';
import type { FileProblems } from '../registry/fileProblems.js';
import { brokenSentence, type DecisionText } from './decisionText.js';
import {
  type DecisionChange,
  type DecisionKey,
  madeAgain,
  MadeHere,
  type MissingDecision,
} from './madeHere.js';

/** One draft's or one folder's decisions, as they were last read; one change is written after the other. */
export class DecisionDocument implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<void>());
  private readonly vanished = this.lifetime.own(new Emitter<readonly MissingDecision[]>());
  private readonly madeHere = new MadeHere();
  private text: string | null = null;
  private refused?: string;
  /** Those in force: while the text is broken, what it last held; where it was never whole, what can be read of it. */
  private inForce: Sidecar['decisions'] = NO_DECISIONS;
  private wasGood = false;
  /** Whether the text that was read last was whole, so that what is not in it is gone. */
  private isComparable = true;
  /** Whether it was what an editor holds and has not saved. */
  private isUnsaved = false;
  private found: readonly Problem[] = [];
  /** Whether a change is being written that is not noted yet: what is decided as it was once before looks like an earlier version. */
  private isChanging = false;
  /** The reading that is under way. */
  private reading: Promise<void>;
  private writing: Promise<unknown> = Promise.resolve();

  /** Fires when the decisions or what is wrong with them are others than before. */
  readonly onDidChange = this.changed.event;
  /** Fires with the decisions that were made here and that another version of the file no longer holds; once for each. */
  readonly onDidVanish = this.vanished.event;

  constructor(
    private readonly place: DecisionText,
    private readonly host: Pick<DeskHost, 'log' | 'folders'>,
  ) {
    this.lifetime.own(place);
    this.lifetime.own(place.onDidChange(() => void this.reread()));
    this.reading = this.read();
  }

  get uri(): URI {
    return this.place.uri;
  }

  /** The decisions in force. */
  async decisions(): Promise<Sidecar['decisions']> {
    await this.reading;
    return this.inForce;
  }

  /** Whether anything is written down yet. */
  async isThere(): Promise<boolean> {
    await this.reading;
    return this.text !== null;
  }

  get problems(): FileProblems {
    return { uri: this.uri, text: this.text ?? '', problems: this.found, keptEntries: 0 };
  }

  /** Reads again what is there now. */
  reread(): Promise<void> {
    return (this.reading = this.reading.then(() => this.read()));
  }

  /**
   * Changes the text, once all earlier changes are written.
   * @param change gives the text as it shall be, or null where it cannot be changed; changing what is changed already gives
   * the same text
   * @param keys what the change decides
   * @throws Error that a person can read, where it cannot be written down; nothing is changed then
   */
  edit(change: DecisionChange, keys: readonly DecisionKey[] = []): Promise<void> {
    return this.write(() => ({
      change,
      note: (before, after) => this.madeHere.add(change, keys, before, after),
    }));
  }

  /** Makes decisions that vanished again, as `edit`. */
  makeAgain(vanished: readonly MissingDecision[]): Promise<void> {
    return this.write(() => {
      const missing = this.madeHere.withNewer(vanished);
      return {
        change: madeAgain(missing),
        note: (before, after) => this.madeHere.keep(missing, before, after),
      };
    });
  }

  /** Keeps vanished decisions that could not be made again: they are told of again when the file is next read. */
  putBack(decisions: readonly MissingDecision[]): void {
    this.madeHere.putBack(decisions);
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  /** @param begin is called when it is this change's turn; `note` takes the decisions before and after it */
  private write(
    begin: () => {
      readonly change: DecisionChange;
      readonly note: (before: Sidecar['decisions'], after: Sidecar['decisions']) => void;
    },
  ): Promise<void> {
    const written = this.writing.then(async () => {
      // Also where the watcher is late: what another version lacks must be told before anything is made of it.
      await this.reread();
      const before = this.inForce;
      const { change, note } = begin();
      this.isChanging = true;
      try {
        const after = await this.changeText(change);
        // What was read before the change was written says nothing of it.
        await this.reading;
        note(before, readSidecar(after).decisions);
        this.isChanging = false;
        // Whoever decides next builds on this, also where the watcher is late.
        await this.reread();
      } finally {
        this.isChanging = false;
        // Another version may have come meanwhile.
        this.tellVanished();
      }
    });
    this.writing = written.catch(() => undefined);
    return written;
  }

  /** Changes the text. @returns what was written */
  private async changeText(change: DecisionChange): Promise<string> {
    let after = '';
    await this.place.change((text) => {
      const changed = change(text);
      if (changed === null) throw new Error(brokenSentence(this.host.folders.nameOf(this.uri)));
      return (after = changed);
    });
    return after;
  }

  private async read(): Promise<void> {
    let held: Awaited<ReturnType<DecisionText['read']>>;
    try {
      held = await this.place.read();
    } catch (error) {
      // Unreadable just now: what was decided stays decided.
      this.host.log.warn(`cannot read the decisions ${this.uri.toString()}`, error);
      return;
    }
    if (held.text === this.text && held.refused === this.refused) return;
    const { decisions, problems } = readSidecar(held.text ?? '', this.uri.toString());
    const isGood = !problems.some(({ severity }) => severity === 'error');
    this.text = held.text;
    this.refused = held.refused;
    this.found = held.refused
      ? [
          { start: 0, end: 0, severity: 'error', code: 'not-written', message: held.refused },
          ...problems,
        ]
      : problems;
    if (isGood || !this.wasGood) this.inForce = decisions;
    this.wasGood ||= isGood;
    this.isComparable = isGood;
    this.isUnsaved = held.isUnsaved ?? false;
    this.changed.fire();
    this.tellVanished();
  }

  private tellVanished(): void {
    if (this.isChanging) return;
    const gone = this.isComparable ? this.madeHere.takeMissing(this.inForce) : [];
    // What the person takes out in an editor of this window is no news to them.
    if (gone.length > 0 && !this.isUnsaved) this.vanished.fire(gone);
  }
}
