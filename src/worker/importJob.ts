import { ListRefused } from '../engine/sanctions/parsing/listing.js';
import { importLists } from '../engine/sanctions/compiled/importLists.js';
import type { ImportOrder, ImportReport } from './importProtocol.js';

/** How many chunks of details may be under way to the disk before reading waits. */
const UNWRITTEN = 8;

/** Imports lists where the orders come to: in a worker of Node or of a browser. Files are asked for piece by piece. */
export class ImportJob {
  private readonly waiting = new Map<number, (piece: Uint8Array | null) => void>();
  private unwritten = 0;
  private goOn?: () => void;

  constructor(private readonly say: (report: ImportReport, transfer: ArrayBuffer[]) => void) {}

  take(order: ImportOrder): void {
    switch (order.order) {
      case 'import':
        return void this.run(order.files);
      case 'take':
        return this.waiting.get(order.file)?.(order.piece);
      case 'written':
        this.unwritten--;
        this.goOn?.();
    }
  }

  private async run(names: readonly string[]): Promise<void> {
    try {
      const files = names.map((name, file) => ({ name, pieces: this.pieces(file) }));
      const lists = await importLists(files, (list, chunk, words) => {
        const text = new TextEncoder().encode(words);
        this.unwritten++;
        this.say({ report: 'details', list, chunk, text }, [text.buffer as ArrayBuffer]);
      });
      this.say(
        { report: 'done', lists },
        lists.flatMap(({ names, parties }) => [names, parties]),
      );
    } catch (error) {
      if (error instanceof ListRefused) this.say({ report: 'refused', message: error.message }, []);
      else
        this.say(
          {
            report: 'failed',
            message: error instanceof Error ? (error.stack ?? error.message) : String(error),
          },
          [],
        );
    }
  }

  private async *pieces(file: number): AsyncGenerator<Uint8Array> {
    for (;;) {
      while (this.unwritten >= UNWRITTEN)
        await new Promise<void>((resolve) => (this.goOn = resolve));
      const piece = await new Promise<Uint8Array | null>((resolve) => {
        this.waiting.set(file, resolve);
        this.say({ report: 'wants', file }, []);
      });
      if (!piece) return;
      yield piece;
    }
  }
}
