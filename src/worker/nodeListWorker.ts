import { parentPort } from 'node:worker_threads';
import { ImportJob } from './importJob.js';

const job = new ImportJob((report, transfer) => parentPort!.postMessage(report, transfer));
parentPort!.on('message', (order) => job.take(order));
