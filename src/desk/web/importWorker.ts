import type { Uri } from 'vscode';
import type { ImportListener, ImportOrder, ImportReport, ImportWorker } from '../../worker/importProtocol.js';

/** A web worker as the types of Node, which the desk is checked with, do not know it. */
interface WebWorker {
  postMessage(message: ImportOrder, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: { data: ImportReport }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}
declare const Worker: new (address: string) => WebWorker;

/** Starts a worker of the browser that imports lists. */
export function startImportWorker(extension: Uri, { onReport, onDeath }: ImportListener): ImportWorker {
  const worker = new Worker(extension.with({ path: `${extension.path}/dist/web/listWorker.js` }).toString(true));
  worker.onmessage = ({ data }) => onReport(data);
  worker.onerror = ({ message }) => onDeath(message ?? 'the browser gave no reason');
  return {
    order: (order, transfer = []) => worker.postMessage(order, transfer),
    end: () => worker.terminate(),
  };
}
