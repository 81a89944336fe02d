import * as l10n from '@vscode/l10n';
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
  const run = new ImportRun(files, writer, onProgress);
  const cancel = new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(new Cancelled())),
  );
  cancel.catch(() => undefined);
  try {
    const work = run.begin(start);
    if (signal?.aborted) throw new Cancelled();
    return await Promise.race([work, cancel]);
  } catch (error) {
    await run.stop();
    throw error;
  } finally {
    run.end();
  }
}

/** One import, from the worker's start to its end. */
class ImportRun {
  private readonly iterators: readonly AsyncIterator<Uint8Array>[];
  private readonly writing = new Set<Promise<void>>();
  private worker?: ImportWorker;
  private ended = false;
  private resolve!: (lists: readonly CompiledFiles[]) => void;
  private reject!: (reason: unknown) => void;

  constructor(
    private readonly files: readonly ImportFile[],
    private readonly writer: ListWriter,
    private readonly onProgress: ImportOptions['onProgress'],
  ) {
    this.iterators = files.map(({ pieces }) => pieces[Symbol.asyncIterator]());
  }

  begin(start: (listener: ImportListener) => ImportWorker): Promise<readonly CompiledFiles[]> {
    return new Promise((resolve, reject) => {
      Object.assign(this, { resolve, reject });
      this.worker = start({
        onReport: (report) => this.take(report),
        onDeath: (reason) =>
          reject(
            new Error(
              l10n.t(
                'The import stopped unexpectedly: {0}. Try again, and report it if it happens again.',
                reason,
              ),
            ),
          ),
      });
      this.worker.order({ order: 'import', files: this.files.map(({ name }) => name) });
    });
  }

  /** Ends reading and waits for what is being written; what was under way when all had ended is not written any more. */
  async stop(): Promise<void> {
    this.ended = true;
    await Promise.allSettled([
      ...this.writing,
      ...this.iterators.map((iterator) => iterator.return?.()),
    ]);
  }

  end(): void {
    this.worker?.end();
  }

  private take(report: Parameters<ImportListener['onReport']>[0]): void {
    if (this.ended) return;
    switch (report.report) {
      case 'wants':
        return void this.give(report.file).catch(this.reject);
      case 'details':
        return this.write(report.list, report.chunk, report.text);
      case 'done':
        return void Promise.all(this.writing).then(() => this.resolve(report.lists));
      case 'refused':
        return this.reject(new ListRefused(report.message));
      case 'failed':
        return this.reject(new Error(report.message));
    }
  }

  private async give(file: number): Promise<void> {
    const { done, value } = await this.iterators[file].next();
    if (done) return this.worker!.order({ order: 'take', file, piece: null });
    // A piece may be a view into something that others still need: what is handed over is gone here.
    const piece = value.slice();
    this.onProgress?.(piece.length);
    this.worker!.order({ order: 'take', file, piece }, [piece.buffer as ArrayBuffer]);
  }

  private write(list: number, chunk: number, text: Uint8Array): void {
    const one = this.writer
      .writeDetails(list, chunk, text)
      .then(() => this.worker!.order({ order: 'written' }))
      .catch(this.reject)
      .finally(() => this.writing.delete(one));
    this.writing.add(one);
  }
}
