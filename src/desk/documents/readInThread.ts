import * as l10n from '@vscode/l10n';
import { DocumentRefused, type ReadText } from '../../engine/documents/readers/documentText.js';
import { documentFormatOf, withinLimits } from '../../engine/documents/readers/documentFormats.js';
import {
  readMarkdownDocument,
  readPlainDocument,
} from '../../engine/documents/readers/plainDocument.js';
import type { ReadOrder } from '../../worker/documentProtocol.js';
import type { DocumentThread } from '../node/documentThread.js';

/** A document of 50 MB takes some seconds. */
const MAX_READING_MS = 60_000;

/**
 * Reads a document. All but plain text and Markdown are read in a thread of its own, which is ended with it: a file that is made to do
 * harm costs nothing else.
 * @param start starts the thread (`startDocumentThread`)
 * @throws DocumentRefused where it cannot be read, or not in a minute; Error where the thread itself failed
 */
export async function readInThread(
  start: (order: ReadOrder) => DocumentThread,
  order: ReadOrder,
  maxMs = MAX_READING_MS,
): Promise<ReadText> {
  const format = documentFormatOf(order.name, order.bytes, order.type);
  const { bytes } = order;
  if (format === 'text') return withinLimits(bytes, () => readPlainDocument(bytes));
  if (format === 'markdown') return withinLimits(bytes, () => readMarkdownDocument(bytes));
  if (typeof format === 'object') throw new DocumentRefused(format.refused);
  const thread = start(order);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<{ refused: string }>((resolve) => {
    timer = setTimeout(
      () =>
        resolve({
          refused: l10n.t(
            'takes longer than {0} seconds to read: it may be damaged or too large. Attach the part that you need',
            maxMs / 1000,
          ),
        }),
      maxMs,
    );
  });
  try {
    const answer = await Promise.race([thread.answer, late]);
    if ('read' in answer) return answer.read;
    if ('refused' in answer) throw new DocumentRefused(answer.refused);
    if (/heap|memory|allocation/i.test(answer.failed))
      throw new DocumentRefused(
        l10n.t(
          'takes more memory to read than there is: it may be damaged or too large. Attach the part that you need',
        ),
      );
    throw new Error(answer.failed);
  } finally {
    clearTimeout(timer);
    thread.end();
  }
}
