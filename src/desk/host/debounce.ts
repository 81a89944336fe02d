import type { Disposable } from './events.js';

/** Runs a task once things have been quiet for a while. */
export class Debounce implements Disposable {
  private timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly milliseconds: number,
    private readonly task: () => void,
  ) {}

  /** Runs the task after the pause, however often it is called before. */
  ensure(): void {
    this.timer ??= setTimeout(() => this.run(), this.milliseconds);
  }

  /** Runs the task after the pause, or later if it is called again before. */
  trigger(milliseconds = this.milliseconds): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), milliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private run(): void {
    this.timer = undefined;
    this.task();
  }
}
