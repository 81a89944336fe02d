import * as vscode from 'vscode';
import type { CompiledList } from '../../engine/sanctions/compiled/compiledList.js';
import type { Screening } from '../../engine/sanctions/screening/listedHit.js';
import { Lifetime } from '../host/lifetime.js';
import type { Lists } from '../lists/lists.js';
import { settings } from '../vscode/settings.js';

/** What drafts are screened against: the lists in force, as far as they are loaded, and how. */
export class DraftScreening implements vscode.Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new vscode.EventEmitter<void>());
  private latest?: { readonly lists: readonly CompiledList[]; readonly screening: Screening };

  /** Fires when `current` is another than before. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly lists: Lists) {
    this.lifetime.own(
      lists.onDidChange(() => {
        // The view of lists shows more than what is in force.
        if (this.latest?.lists !== lists.inForce) this.changed.fire();
      }),
    );
    this.lifetime.own(
      settings.listsVessels.onDidChange(() => {
        this.latest = undefined;
        this.changed.fire();
      }),
    );
  }

  /** The same object until something changes; undefined where no list is in force. */
  get current(): Screening | undefined {
    const lists = this.lists.inForce;
    if (this.latest?.lists !== lists)
      this.latest = { lists, screening: { lists, vessels: settings.listsVessels.get() } };
    return lists.length > 0 ? this.latest.screening : undefined;
  }

  dispose(): void {
    this.lifetime.dispose();
  }
}
