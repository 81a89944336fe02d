import { parentPort, Worker, workerData } from 'node:worker_threads';
import { BadInput } from '../badInput.js';
import { GivenDrafts, type DraftOptions } from '../givenDrafts.js';
import { annotatedLine, type LineAnnotator } from './annotatedLine.js';
import type { LineBatch } from './lineBatches.js';

/** What a thread is started with. */
export interface LineThreadData {
  readonly given: DraftOptions;
  /** Whether it says on standard error what could not be read of registries and lists: one thread says it for all. */
  readonly says: boolean;
}

/** The annotated lines of a batch; `refused` is what was wrong with the line after the last of them. */
interface AnnotatedBatch {
  readonly text: string;
  readonly refused?: string;
}

type Answer = AnnotatedBatch | { readonly failed: string };

/** Opens what drafts are annotated with. @throws BadInput where a registry, list or document cannot be used */
export async function openAnnotator({ given, says }: LineThreadData): Promise<LineAnnotator> {
  // Each thread reads the files by itself: one of them may find a list gone that another has still read.
  const drafts = (await GivenDrafts.open(given)).insist(says);
  return {
    lexicon: drafts.lexicon,
    options: drafts.options,
  };
}

/** Annotates a batch until its end or its first bad line. */
export function annotateBatch(lines: LineBatch, annotator: LineAnnotator): AnnotatedBatch {
  let text = '';
  for (const { line, number } of lines) {
    try {
      text += annotatedLine(line, number, annotator);
    } catch (error) {
      if (error instanceof BadInput) return { text, refused: error.message };
      throw error;
    }
  }
  return { text };
}

/** Runs in the thread: answers each batch that arrives, in their order. */
export function serveBatches(): void {
  const opened = openAnnotator(workerData as LineThreadData);
  // What is wrong is the answer to each batch; the thread waits for one until then.
  opened.catch(() => undefined);
  parentPort?.on('message', (batch: LineBatch) => {
    void answerTo(batch, opened).then((answer) => parentPort?.postMessage(answer));
  });
}

async function answerTo(batch: LineBatch, opened: Promise<LineAnnotator>): Promise<Answer> {
  try {
    return annotateBatch(batch, await opened);
  } catch (error) {
    if (error instanceof BadInput) return { text: '', refused: error.message };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** A thread that annotates batches of lines with a registry, lists and documents of its own. */
export class LineThread {
  private readonly worker: Worker;
  /** Why the thread answers no more. */
  private dead: Error | undefined;
  private readonly waiting: {
    resolve: (answer: AnnotatedBatch) => void;
    reject: (error: Error) => void;
  }[] = [];

  /** @param program the file of the command line, which runs `serveBatches` where it is not the main thread */
  constructor(program: string, data: LineThreadData) {
    this.worker = new Worker(program, { workerData: data });
    this.worker.on('message', (answer: Answer) => {
      const asked = this.waiting.shift();
      if ('failed' in answer) asked?.reject(new Error(answer.failed));
      else asked?.resolve(answer);
    });
    this.worker.on('error', (error: Error) => this.die(error));
    this.worker.on('messageerror', (error: Error) => this.die(error));
    this.worker.on('exit', (code) =>
      this.die(new Error(`a thread that annotates ended with exit code ${code}`)),
    );
  }

  private die(error: Error): void {
    this.dead ??= error;
    for (const { reject } of this.waiting.splice(0)) reject(this.dead);
  }

  /** Annotates a batch; the answers come in the order of the questions. It is rejected where the thread has died. */
  annotate(batch: LineBatch): Promise<AnnotatedBatch> {
    if (this.dead) return Promise.reject(this.dead);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(batch);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
