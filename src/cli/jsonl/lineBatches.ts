import { createInterface } from 'node:readline';

export interface NumberedLine {
  /** In the input, from 1. */
  readonly number: number;
  readonly line: string;
}

/** Lines that are annotated together. */
export type LineBatch = readonly NumberedLine[];

/** Large enough that sending a batch to a thread costs little beside annotating it, small enough that no thread waits for another at the end. */
const MAX_BATCH_LINES = 32;
const MAX_BATCH_CHARS = 256_000;

/**
 * The lines of a stream in batches; blank ones are left out.
 * @param wanted whether a line is to be annotated; it is asked in their order, once for each line that is not blank
 */
export async function* lineBatches(
  input: NodeJS.ReadableStream,
  wanted: (line: NumberedLine) => boolean,
): AsyncGenerator<LineBatch> {
  let lines: NumberedLine[] = [];
  let chars = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '' || !wanted({ number, line })) continue;
    lines.push({ number, line });
    chars += line.length;
    if (lines.length < MAX_BATCH_LINES && chars < MAX_BATCH_CHARS) continue;
    yield lines;
    lines = [];
    chars = 0;
  }
  if (lines.length > 0) yield lines;
}
