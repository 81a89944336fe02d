/** How much of a file tells its format, in characters. */
const HEAD = 4096;

/** The beginning of a text in pieces, and the whole of it again. */
export async function peek(
  chunks: AsyncIterable<string>,
): Promise<{ head: string; chunks: AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = '';
  while (head.length < HEAD) {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  return {
    head: head.slice(0, HEAD),
    chunks: (async function* () {
      yield head;
      for (let next = await iterator.next(); !next.done; next = await iterator.next())
        yield next.value;
    })(),
  };
}
