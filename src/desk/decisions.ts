import * as vscode from 'vscode';
import { type Decisions, NO_DECISIONS } from '../engine/annotation.js';
import type { Problem } from '../engine/registry/problem.js';
import { applyEdit } from '../engine/registry/textEdit.js';
import { pinEdits } from '../engine/reviews/pinEdits.js';
import { readSidecar } from '../engine/reviews/sidecar.js';
import type { FileProblems } from './fileProblems.js';
import { Lifetime } from './lifetime.js';
import { type DecisionText, draftOf, moveSidecars, SidecarFile } from './sidecarFile.js';
import { UnsavedDecisions } from './unsavedDecisions.js';

/** What the desk decided about a draft, and the date that its sidecar gives it. */
export interface DraftDecisions extends Decisions {
  readonly date?: string;
}

/** One draft's decisions as they were last read. */
interface Decided {
  readonly place: DecisionText;
  readonly lifetime: Lifetime;
  text: string | null;
  /** Those in force: while the text is broken, what it last held; where it was never whole, what can be read of it. */
  decisions: DraftDecisions;
  wasGood: boolean;
  problems: readonly Problem[];
  /** The reading that is under way. */
  reading: Promise<void>;
}

/** The decisions of each draft, kept in the sidecar beside it. */
export class DecisionStore implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<vscode.Uri>());
  private readonly problemsChanged = this.lifetime.own(new vscode.EventEmitter<void>());
  private readonly decided = new Map<string, Decided>();
  private readonly unsaved: UnsavedDecisions;

  /** Fires with the draft whose decisions have changed. */
  readonly onDidChange = this.changed.event;
  /** Fires when `problems` may have changed. */
  readonly onDidChangeProblems = this.problemsChanged.event;

  constructor(storage: vscode.Memento, private readonly log: vscode.LogOutputChannel) {
    this.unsaved = this.lifetime.own(new UnsavedDecisions(storage, (draft, text) => this.adopt(draft, text)));
    this.lifetime.own(moveSidecars());
    this.lifetime.own(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)));
  }

  /** The decisions in force for a draft. */
  async of(draft: vscode.Uri): Promise<DraftDecisions> {
    const decided = this.open(draft);
    await decided.reading;
    return decided.decisions;
  }

  /** What is wrong in the sidecars of the drafts that are open. */
  get problems(): readonly FileProblems[] {
    return [...this.decided.values()].filter(({ problems }) => problems.length > 0)
      .map(({ place, text, problems }) => ({ uri: place.uri, text: text ?? '', problems, keptEntries: 0 }));
  }

  /** Reads a document if it is the sidecar of a draft, so that its problems are shown. */
  noticeFile({ uri }: vscode.TextDocument): void {
    const draft = draftOf(uri);
    if (draft) this.open(draft);
  }

  /**
   * Decides which actor a name means in a draft, or with null that this is left open again.
   * @throws Error that a person can read, where it cannot be written down
   */
  async pin(draft: vscode.Uri, name: string, actor: string | null): Promise<void> {
    const decided = this.open(draft);
    await decided.reading;
    const text = (await decided.place.read()) ?? '';
    const edits = pinEdits(text, name, actor);
    if (!edits) {
      throw new Error(vscode.l10n.t('{0} has errors, and nothing was changed. Mend it first: Problems says where.', vscode.workspace.asRelativePath(decided.place.uri)));
    }
    if (edits.length > 0) await decided.place.write(edits.reduce(applyEdit, text));
  }

  dispose(): void {
    for (const { lifetime } of this.decided.values()) lifetime.dispose();
    this.lifetime.dispose();
  }

  private open(draft: vscode.Uri): Decided {
    const key = draft.toString();
    const known = this.decided.get(key);
    if (known) return known;
    const lifetime = new Lifetime();
    const place = lifetime.own(draft.scheme === 'untitled' ? this.unsaved.of(draft) : new SidecarFile(draft));
    const decided: Decided = { place, lifetime, text: null, decisions: NO_DECISIONS, wasGood: false, problems: [], reading: Promise.resolve() };
    this.decided.set(key, decided);
    lifetime.own(place.onDidChange(() => {
      decided.reading = decided.reading.then(() => this.read(draft, decided));
    }));
    decided.reading = this.read(draft, decided);
    return decided;
  }

  private async read(draft: vscode.Uri, decided: Decided): Promise<void> {
    let text: string | null;
    try {
      text = await decided.place.read();
    } catch (error) {
      // Unreadable just now: what was decided stays decided.
      this.log.warn(`cannot read the decisions ${decided.place.uri.toString()}`, error as Error);
      return;
    }
    if (text === decided.text) return;
    const { decisions, problems } = readSidecar(text ?? '', decided.place.uri.toString());
    const isGood = !problems.some(({ severity }) => severity === 'error');
    decided.text = text;
    decided.problems = problems;
    if (isGood || !decided.wasGood) decided.decisions = decisions;
    decided.wasGood ||= isGood;
    this.problemsChanged.fire();
    this.changed.fire(draft);
  }

  /**
   * A draft was saved for the first time: what was decided about it until then goes into its sidecar. Where it was saved
   * over another draft, the pins join those that are there; of two for one name the newer counts.
   */
  private async adopt(draft: vscode.Uri, text: string): Promise<void> {
    const { place } = this.open(draft);
    if ((await place.read()) === null) return place.write(text);
    for (const [name, actor] of readSidecar(text).decisions.pins) await this.pin(draft, name, actor);
  }

  /** A draft is closed, or a sidecar that nobody opened the draft of. */
  private forget(uri: vscode.Uri): void {
    const draft = this.decided.has(uri.toString()) ? uri : draftOf(uri);
    const decided = draft && this.decided.get(draft.toString());
    const watched = [draft?.toString(), decided?.place.uri.toString()];
    if (!decided || vscode.workspace.textDocuments.some((open) => !open.isClosed && open.uri.toString() !== uri.toString() && watched.includes(open.uri.toString()))) return;
    this.decided.delete(draft!.toString());
    decided.lifetime.dispose();
    if (decided.problems.length > 0) this.problemsChanged.fire();
  }
}
