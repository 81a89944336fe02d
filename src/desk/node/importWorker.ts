import { Worker } from 'node:worker_threads';
import type { Uri } from 'vscode';
import type { ImportListener, ImportWorker } from '../../worker/importProtocol.js';

/** Starts a thread that imports lists. */
export function startImportWorker(
  extension: Uri,
  { onReport, onDeath }: ImportListener,
): ImportWorker {
  const worker = new Worker(`${extension.fsPath}/dist/listWorker.js`);
  worker.on('message', onReport);
  worker.on('error', (error) => onDeath(error.message));
  worker.on('exit', (code) => onDeath(`it ended with code ${code}`));
  return {
    order: (order, transfer = []) => worker.postMessage(order, transfer),
    end: () => void worker.terminate(),
  };
}
