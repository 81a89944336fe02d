import type { HostBundles } from '../host.js';
import { ImportJob } from '../../worker/importJob.js';
import type {
  ImportListener,
  ImportOrder,
  ImportReport,
  ImportWorker,
} from '../../worker/importProtocol.js';

/** What of a browser the types of Node, which the desk is checked with, do not know. */
interface WebWorker {
  postMessage(message: ImportOrder, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: { data: ImportReport }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}
declare const Worker: new (address: string) => WebWorker;

/**
 * Starts a worker of the browser that imports lists. Its script is handed over as text, because a worker may not load one from
 * wherever extensions are. Where the browser allows no worker the work is done here, piece by piece.
 */
export function startImportWorker(bundles: HostBundles, listener: ImportListener): ImportWorker {
  let ended = false;
  const starting = start(bundles, listener)
    .catch(() => inThisThread(listener))
    .then((worker) => {
      if (ended) worker.end();
      return worker;
    });
  return {
    order: (order, transfer) =>
      void starting.then((worker) => !ended && worker.order(order, transfer)),
    end: () => {
      ended = true;
      void starting.then((worker) => worker.end());
    },
  };
}

async function start(
  bundles: HostBundles,
  { onReport, onDeath }: ImportListener,
): Promise<ImportWorker> {
  const script = await bundles.read('listWorker.js');
  const address = URL.createObjectURL(
    new Blob([script as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }),
  );
  const worker = new Worker(address);
  worker.onmessage = ({ data }) => onReport(data);
  worker.onerror = ({ message }) => onDeath(message ?? 'the browser gave no reason');
  return {
    order: (order, transfer = []) => worker.postMessage(order, transfer),
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

/** Between two pieces others have their turn. */
function inThisThread({ onReport }: ImportListener): ImportWorker {
  let ended = false;
  const job = new ImportJob((report) => setTimeout(() => !ended && onReport(report), 0));
  return { order: (order) => job.take(order), end: () => void (ended = true) };
}
