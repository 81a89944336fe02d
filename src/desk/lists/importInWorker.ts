import { ListRefused } from '../../engine/sanctions/parsing/listing.js';
import type { CompiledFiles } from '../../engine/sanctions/compiled/listCompiler.js';
import type { ImportFile } from '../../engine/sanctions/compiled/importLists.js';
import type { ImportListener, ImportWorker } from '../../worker/importProtocol.js';
import type { ListWriter } from './listWriter.js';

/** An import that somebody has called off. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export interface ImportOptions {
  readonly signal?: AbortSignal;
  /** Takes how many bytes have been read since it was told last. */
  readonly onProgress?: (bytes: number) => void;
}

/**
 * Imports files in a worker, which is ended with it, and writes the lists' details; `writer.finish` is left to the caller.
 * @param start starts the worker
 * @throws ListRefused where a file is no list that can be used; Cancelled; what reading or writing throws
 */
export async function importInWorker(
  start: (listener: ImportListener) => ImportWorker,
  files: readonly ImportFile[],
  writer: ListWriter,
  { signal, onProgress }: ImportOptions = {},
): Promise<readonly CompiledFiles[]> {
  const iterators = files.map(({ pieces }) => pieces[Symbol.asyncIterator]());
  const writing = new Set<Promise<void>>();
  let worker: ImportWorker | undefined;
  let ended = false;
  const cancel = new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(new Cancelled())),
  );
  cancel.catch(() => undefined);
  const work = new Promise<readonly CompiledFiles[]>((resolve, reject) => {
    const give = async (file: number): Promise<void> => {
      const { done, value } = await iterators[file].next();
      if (done) return worker!.order({ order: 'take', file, piece: null });
      // A piece may be a view into something that others still need: what is handed over is gone here.
      const piece = value.slice();
      onProgress?.(piece.length);
      worker!.order({ order: 'take', file, piece }, [piece.buffer as ArrayBuffer]);
    };
    const write = (list: number, chunk: number, text: Uint8Array): void => {
      const one = writer
        .writeDetails(list, chunk, text)
        .then(() => worker!.order({ order: 'written' }))
        .catch(reject)
        .finally(() => writing.delete(one));
      writing.add(one);
    };
    worker = start({
      onReport: (report) => {
        // What was under way when all had ended must not be written any more.
        if (ended) return;
        switch (report.report) {
          case 'wants':
            return void give(report.file).catch(reject);
          case 'details':
            return write(report.list, report.chunk, report.text);
          case 'done':
            return void Promise.all(writing).then(() => resolve(report.lists));
          case 'refused':
            return reject(new ListRefused(report.message));
          case 'failed':
            return reject(new Error(report.message));
        }
      },
      onDeath: (reason) =>
        reject(
          new Error(
            `The import stopped unexpectedly: ${reason}. Try again, and report it if it happens again.`,
          ),
        ),
    });
    worker.order({ order: 'import', files: files.map(({ name }) => name) });
  });
  try {
    if (signal?.aborted) throw new Cancelled();
    return await Promise.race([work, cancel]);
  } catch (error) {
    ended = true;
    await Promise.allSettled([...writing, ...iterators.map((iterator) => iterator.return?.())]);
    throw error;
  } finally {
    worker?.end();
  }
}
