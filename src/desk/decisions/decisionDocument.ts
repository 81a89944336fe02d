import * as vscode from 'vscode';
import { NO_DECISIONS } from '../../engine/decisions/decision.js';
import type { Problem } from '../../engine/registry/problem.js';
import { readSidecar, type Sidecar } from '../../engine/decisions/sidecar.js';
import type { FileProblems } from '../registry/fileProblems.js';
import { Lifetime } from '../host/lifetime.js';
import type { DecisionText } from './sidecarFile.js';

/** One draft's or one folder's decisions, as they were last read; one change is written after the other. */
export class DecisionDocument implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<void>());
  private text: string | null = null;
  /** Those in force: while the text is broken, what it last held; where it was never whole, what can be read of it. */
  private inForce: Sidecar['decisions'] = NO_DECISIONS;
  private wasGood = false;
  private found: readonly Problem[] = [];
  /** The reading that is under way. */
  private reading: Promise<void>;
  private writing: Promise<unknown> = Promise.resolve();

  /** Fires when the decisions or what is wrong with them are others than before. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly place: DecisionText,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.lifetime.own(place);
    this.lifetime.own(
      place.onDidChange(() => {
        this.reading = this.reading.then(() => this.read());
      }),
    );
    this.reading = this.read();
  }

  get uri(): vscode.Uri {
    return this.place.uri;
  }

  /** The decisions in force. */
  async decisions(): Promise<Sidecar['decisions']> {
    await this.reading;
    return this.inForce;
  }

  get problems(): FileProblems {
    return { uri: this.uri, text: this.text ?? '', problems: this.found, keptEntries: 0 };
  }

  /**
   * Changes the text, once all earlier changes are written.
   * @param change gives the text as it shall be, or null where it cannot be changed
   * @throws Error that a person can read, where it cannot be written down; nothing is changed then
   */
  edit(change: (text: string) => string | null): Promise<void> {
    const written = this.writing.then(async () => {
      await this.reading;
      const text = (await this.place.read()) ?? '';
      const after = change(text);
      if (after === null)
        throw new Error(
          vscode.l10n.t(
            '{0} has errors, and nothing was changed. Mend it first: Problems says where.',
            vscode.workspace.asRelativePath(this.uri),
          ),
        );
      if (after === text) return;
      await this.place.write(after);
      // Whoever decides next builds on this, also where the watcher is late.
      this.reading = this.reading.then(() => this.read());
      await this.reading;
    });
    this.writing = written.catch(() => undefined);
    return written;
  }

  /** The text of another file becomes this one's; false where something has been decided here already. */
  async adopt(text: string): Promise<boolean> {
    if ((await this.place.read()) !== null) return false;
    await this.place.write(text);
    return true;
  }

  dispose(): void {
    this.lifetime.dispose();
  }

  private async read(): Promise<void> {
    let text: string | null;
    try {
      text = await this.place.read();
    } catch (error) {
      // Unreadable just now: what was decided stays decided.
      this.log.warn(`cannot read the decisions ${this.uri.toString()}`, error as Error);
      return;
    }
    if (text === this.text) return;
    const { decisions, problems } = readSidecar(text ?? '', this.uri.toString());
    const isGood = !problems.some(({ severity }) => severity === 'error');
    this.text = text;
    this.found = problems;
    if (isGood || !this.wasGood) this.inForce = decisions;
    this.wasGood ||= isGood;
    this.changed.fire();
  }
}
