import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * Node's threads speak through a port; the workers' scripts are written for browsers, and find there what they look for. In a browser
 * a rejection that nobody handles ends no thread: PDF.js leaves some behind that are of pages which it has said are damaged.
 */
const AS_IN_BROWSER = `const { parentPort, workerData } = require('node:worker_threads');
process.on('unhandledRejection', () => {});
globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
require(workerData);`;

/** Starts a thread that runs a web worker's script. @param script its path */
export function runBrowserScript(script: string, resourceLimits?: ResourceLimits): Worker {
  return new Worker(AS_IN_BROWSER, { eval: true, workerData: script, resourceLimits });
}
