/** Something that is given back when it is no longer needed: a subscription, a watcher. */
export interface Disposable {
  dispose(): unknown;
}

/** Registers a listener; dispose what it returns to stop listening. VS Code's events are events of this kind. */
export type Event<T> = (listener: (value: T) => unknown) => Disposable;

/** An event and the means to fire it. Listeners are called in the order in which they registered. */
export class Emitter<T> implements Disposable {
  private readonly listeners = new Set<{ readonly call: (value: T) => unknown }>();

  readonly event: Event<T> = (listener) => {
    const held = { call: listener };
    this.listeners.add(held);
    return { dispose: () => this.listeners.delete(held) };
  };

  fire(value: T): void {
    for (const { call } of [...this.listeners]) call(value);
  }

  dispose(): void {
    this.listeners.clear();
  }
}
