import { ImportJob } from './importJob.js';
import type { ImportOrder } from './importProtocol.js';

/** The global object of a web worker, as far as it is used here; Node's threads are given the same (src/desk/node/browserScript.ts). */
const scope = globalThis as unknown as {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  onmessage: ((event: { data: ImportOrder }) => void) | null;
};

const job = new ImportJob((report, transfer) => scope.postMessage(report, transfer));
scope.onmessage = ({ data }) => job.take(data);
