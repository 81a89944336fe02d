import type { HostBundles } from '../host.js';
import { runBrowserScript } from './browserScript.js';
import type { ImportListener, ImportWorker } from '../../worker/importProtocol.js';

/** Starts a thread that imports lists. */
export function startImportWorker(
  bundles: HostBundles,
  { onReport, onDeath }: ImportListener,
): ImportWorker {
  const worker = runBrowserScript(`${bundles.fsPath}/listWorker.js`);
  worker.on('message', onReport);
  worker.on('error', (error) => onDeath(error.message));
  worker.on('exit', (code) => onDeath(`it ended with code ${code}`));
  return {
    order: (order, transfer = []) => worker.postMessage(order, transfer),
    end: () => void worker.terminate(),
  };
}
