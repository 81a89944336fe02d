import type { HostBundles } from '../host.js';
import type { ReadAnswer, ReadOrder } from '../../worker/documentProtocol.js';

/** What of a browser the types of Node, which the desk is checked with, do not know. */
interface WebWorker {
  postMessage(order: ReadOrder): void;
  terminate(): void;
  onmessage: ((event: { data: ReadAnswer }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}
declare const Worker: new (address: string) => WebWorker;

// The browser twin of src/desk/node/documentThread.ts.

/** Starts a worker of the browser that reads a document. Its script is handed over as text, because a worker may not load one from wherever extensions are. */
export function startDocumentThread(bundles: HostBundles, order: ReadOrder) {
  let worker: WebWorker | undefined;
  let ended = false;
  const answer = (async (): Promise<ReadAnswer> => {
    const script = await bundles.read('documentWorker.js');
    const address = URL.createObjectURL(
      new Blob([script as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }),
    );
    try {
      worker = new Worker(address);
      if (ended) worker.terminate();
      return await new Promise<ReadAnswer>((resolve) => {
        worker!.onmessage = ({ data }) => resolve(data);
        worker!.onerror = ({ message }) =>
          resolve({ failed: message ?? 'the browser gave no reason' });
        worker!.postMessage(order);
      });
    } finally {
      URL.revokeObjectURL(address);
    }
  })().catch((error: Error): ReadAnswer => ({ failed: error.message }));
  return {
    answer,
    end: () => {
      ended = true;
      worker?.terminate();
    },
  };
}
