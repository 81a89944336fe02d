import { createReadStream } from 'node:fs';
import { BadInput } from './badInput.js';

/** The bytes of a file, in pieces. @throws BadInput where it cannot be read */
export async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new BadInput(
      `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
