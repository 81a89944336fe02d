/** How long one thing may hold the extension host before others get their turn, in milliseconds. */
const SLICE = 12;

/** Runs steps to their end, but lets others work whenever a slice of time is used up. Throws what a step throws. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (let resumed = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - resumed < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    resumed = performance.now();
  }
}
