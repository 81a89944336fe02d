import { join } from 'node:path';
import { runBrowserScript } from './browserScript.js';
import type { ReadAnswer, ReadOrder } from '../../worker/documentProtocol.js';

/** A thread that reads one document. */
export interface DocumentThread {
  readonly answer: Promise<ReadAnswer>;
  /** Ends the thread, whatever it is doing. */
  end(): void;
}

/** More memory than any document that is read needs: a thread that wants more is ended, and nothing else with it. */
const MAX_MEMORY_MB = 2000;

/** Starts a thread that reads a document. @param folder where the bundles are, `dist` */
export function startDocumentThread(
  folder: { readonly fsPath: string },
  order: ReadOrder,
): DocumentThread {
  const worker = runBrowserScript(join(folder.fsPath, 'documentWorker.js'), {
    maxOldGenerationSizeMb: MAX_MEMORY_MB,
  });
  const answer = new Promise<ReadAnswer>((resolve) => {
    worker.on('message', resolve);
    worker.on('error', (error) => resolve({ failed: error.message }));
    worker.on('exit', (code) => resolve({ failed: `it ended with code ${code}` }));
  });
  worker.postMessage(order);
  return { answer, end: () => void worker.terminate() };
}
