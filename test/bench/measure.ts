/** What is measured, by what it is called: each call is one measurement. */
export type Contestants = ReadonlyMap<string, () => unknown>;

/**
 * How much of the processor's time each takes, in milliseconds: the median of several rounds. All take their turns in every round, so that a busy
 * machine hits them alike; what other processes take in between is not counted, what V8 does at the side (compiling, collecting) is.
 * @param budget about how long all rounds may take, in milliseconds
 */
export function alternate(contestants: Contestants, budget: number): Map<string, number> {
  const times = new Map<string, number[]>([...contestants.keys()].map((name) => [name, []]));
  // The first rounds are for the optimising compiler.
  for (let round = 0, began = performance.now(); round < 60 && (round < 5 || performance.now() - began < budget); round++) {
    for (const [name, run] of contestants) times.get(name)!.push(processorTime(run));
  }
  return new Map([...times].map(([name, all]) => [name, median(all.slice(all.length > 8 ? 3 : 1))]));
}

/** How long something takes, in milliseconds. */
export function elapsed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** One pass of charCodeAt: what reading a text at all costs here. */
export function readThrough(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
