/** How long one thing may hold the extension host before others get their turn, in milliseconds. */
const SLICE = 12;

/** The time that one thing may take at once. */
export class Slice {
  private began = performance.now();

  get isUsedUp(): boolean {
    return performance.now() - this.began >= SLICE;
  }

  /** Lets others work, and begins anew. */
  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.began = performance.now();
  }
}

/** Runs steps to their end, but lets others work whenever a slice of time is used up. Throws what a step throws. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (const slice = new Slice(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slice.isUsedUp) await slice.rest();
  }
}
