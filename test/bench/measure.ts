import { readFileSync } from 'node:fs';

/** What is measured, by what it is called: each call is one measurement; a promise is waited for. */
export type Contestants = ReadonlyMap<string, () => unknown>;

/**
 * How much of the processor's time each takes, in milliseconds: the median of several rounds. All take their turns in every round, so that a busy
 * machine hits them alike; what other processes take in between is not counted, what V8 does at the side (compiling, collecting) is.
 * @param budget about how long all rounds may take, in milliseconds
 */
export async function alternate(
  contestants: Contestants,
  budget: number,
): Promise<Map<string, number>> {
  const times = new Map<string, number[]>([...contestants.keys()].map((name) => [name, []]));
  // The first rounds are for the optimising compiler.
  for (
    let round = 0, began = performance.now();
    round < 60 && (round < 5 || performance.now() - began < budget);
    round++
  ) {
    for (const [name, run] of contestants) times.get(name)!.push(await processorTime(run));
  }
  return new Map(
    [...times].map(([name, all]) => [name, median(all.slice(all.length > 8 ? 3 : 1))]),
  );
}

/** How long something takes, in milliseconds. */
export function elapsed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

async function processorTime(run: () => unknown): Promise<number> {
  const before = processorTimeNow();
  await run();
  return processorTimeNow() - before;
}

/** How much of the processor's time this process has taken until now, in milliseconds. */
export function processorTimeNow(): number {
  const { user, system } = process.cpuUsage();
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

/** What is in memory and needed, in bytes. */
export function inUse(): number {
  for (let i = 0; i < 3; i++) globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** A file in a buffer of its own: small files share theirs. */
export function wholeBuffer(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return byteOffset === 0 && byteLength === buffer.byteLength
    ? (buffer as ArrayBuffer)
    : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
