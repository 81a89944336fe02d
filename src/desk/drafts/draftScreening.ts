import type { CompiledList } from '../../engine/sanctions/compiled/compiledList.js';
import type { Screening } from '../../engine/sanctions/screening/listedHit.js';
import { Lifetime } from '../host/lifetime.js';
import type { Lists } from '../lists/lists.js';
import { type Disposable, Emitter } from '../host/events.js';
import type { HostSettings } from '../host/settingTypes.js';

/** What drafts are screened against: the lists in force, as far as they are loaded, and how. */
export class DraftScreening implements Disposable {
  private readonly lifetime = new Lifetime();
  private readonly changed = this.lifetime.own(new Emitter<void>());
  private latest?: { readonly lists: readonly CompiledList[]; readonly screening: Screening };

  /** Fires when `current` is another than before. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly lists: Pick<Lists, 'inForce' | 'onDidChange'>,
    private readonly settings: HostSettings,
  ) {
    this.lifetime.own(
      lists.onDidChange(() => {
        // The view of lists shows more than what is in force.
        if (this.latest?.lists !== lists.inForce) this.changed.fire();
      }),
    );
    this.lifetime.own(
      settings.onDidChange(['copydesk.lists.vessels'], () => {
        this.latest = undefined;
        this.changed.fire();
      }),
    );
  }

  /** The same object until something changes; undefined where no list is in force. */
  get current(): Screening | undefined {
    const lists = this.lists.inForce;
    if (this.latest?.lists !== lists)
      this.latest = {
        lists,
        screening: { lists, vessels: this.settings.get('copydesk.lists.vessels') },
      };
    return lists.length > 0 ? this.latest.screening : undefined;
  }

  dispose(): void {
    this.lifetime.dispose();
  }
}
