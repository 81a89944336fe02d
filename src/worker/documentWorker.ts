import { DocumentRefused } from '../engine/documents/readers/documentText.js';
import { readDocument } from '../engine/documents/readers/readDocument.js';
import type { ReadAnswer, ReadOrder } from './documentProtocol.js';

/** The global object of a web worker, as far as it is used here; Node's threads are given the same (src/desk/node/browserScript.ts). */
const scope = globalThis as unknown as {
  postMessage(answer: ReadAnswer): void;
  onmessage: ((event: { data: ReadOrder }) => void) | null;
};

scope.onmessage = ({ data: { name, bytes, type } }) =>
  void readDocument(name, bytes, type).then(
    (read) => scope.postMessage({ read }),
    (error: unknown) => scope.postMessage(answerTo(error)),
  );

function answerTo(error: unknown): ReadAnswer {
  if (error instanceof DocumentRefused) return { refused: error.message };
  return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
