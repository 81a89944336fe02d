import type { Disposable } from './events.js';

/** Owns what must be given back together; what is added after the end is given back at once. */
export class Lifetime implements Disposable {
  private readonly owned = new Set<Disposable>();
  private ended = false;

  own<D extends Disposable>(disposable: D): D {
    if (this.ended) disposable.dispose();
    else this.owned.add(disposable);
    return disposable;
  }

  /** Gives one back before the others. */
  release(disposable: Disposable): void {
    this.owned.delete(disposable);
    disposable.dispose();
  }

  dispose(): void {
    this.ended = true;
    for (const disposable of [...this.owned].reverse()) disposable.dispose();
    this.owned.clear();
  }
}
