import { BadInput } from '../badInput.js';
import { print } from '../print.js';
import { lineBatches, type LineBatch } from './lineBatches.js';
import { annotateBatch, LineThread, openAnnotator, type LineThreadData } from './lineThread.js';
import { openRunFile } from './runFile.js';

/** Batches that a thread has before it while the oldest is waited for: enough to keep it busy, few enough that memory stays the same however long the input is. */
const BATCHES_PER_THREAD = 3;

export interface LineRun {
  readonly given: LineThreadData['given'];
  /** How many threads annotate; 1 annotates in this one. */
  readonly jobs: number;
  /** The file that lines are added to; standard output where there is none. */
  readonly out?: string;
}

/**
 * Annotates the drafts of standard input, one line of JSON each, in their order and with the same bytes however many threads work.
 * With `out`, drafts whose ids have a whole line in that file are passed over.
 * @throws BadInput where a line is no draft, or a registry, list, document or the file cannot be used; the lines before a bad one are written
 */
export async function annotateLines({ given, jobs, out }: LineRun): Promise<void> {
  const file = out === undefined ? undefined : await openRunFile(out, given);
  const batches = lineBatches(process.stdin, file ? (line) => file.wants(line) : () => true);
  const write = file ? (text: string) => file.write(text) : print;
  try {
    for await (const { text, refused } of annotated(batches, given, jobs)) {
      await write(text);
      if (refused !== undefined) throw new BadInput(refused);
    }
  } finally {
    await file?.close();
  }
}

async function* annotated(
  batches: AsyncIterable<LineBatch>,
  given: LineThreadData['given'],
  jobs: number,
) {
  if (jobs === 1) {
    const annotator = await openAnnotator({ given, says: true });
    for await (const batch of batches) yield annotateBatch(batch, annotator);
    return;
  }
  const threads = Array.from(
    { length: jobs },
    (_, index) => new LineThread(process.argv[1]!, { given, says: index === 0 }),
  );
  try {
    // What cannot be used is told also where no line comes.
    yield await threads[0]!.annotate([]);
    yield* inOrder(batches, threads);
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/** Hands batches to the threads in turn, and their answers on in the order of the batches. */
async function* inOrder(batches: AsyncIterable<LineBatch>, threads: readonly LineThread[]) {
  const asked: ReturnType<LineThread['annotate']>[] = [];
  let next = 0;
  for await (const batch of batches) {
    const answer = threads[next++ % threads.length]!.annotate(batch);
    // An answer that fails is told when its turn comes.
    answer.catch(() => undefined);
    asked.push(answer);
    if (asked.length >= threads.length * BATCHES_PER_THREAD) yield await asked.shift()!;
  }
  for (const answer of asked) yield await answer;
}
