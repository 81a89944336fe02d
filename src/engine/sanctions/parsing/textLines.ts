import type { ListFile } from './listReading.js';

const LONGEST_LINE = 20_000_000;

/** The lines of a file that comes in pieces, counted from 1; a line that is too long to be true is cut. */
export async function* readLines(file: ListFile): AsyncGenerator<{ text: string; line: number }> {
  let rest: string[] = [];
  let length = 0;
  let line = 1;
  for await (const chunk of file.chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      rest.push(chunk.slice(from, end));
      yield { text: rest.join(''), line: line++ };
      rest = [];
      length = 0;
      from = end + 1;
    }
    if (length < LONGEST_LINE) rest.push(chunk.slice(from));
    length += chunk.length - from;
  }
  if (length > 0) yield { text: rest.join(''), line };
}
