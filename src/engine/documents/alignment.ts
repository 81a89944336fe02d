/** A step of an alignment: a word of the quotation (or -1) with a word of the document (or -1). */
export interface AlignedPair {
  readonly quoted: number;
  readonly said: number;
}

const SUBSTITUTION = -1.2;
/** What it costs to put words in that nobody said: the first, and each further one. */
const INSERTION = -1.6;
const MORE_INSERTED = -0.8;
/** What it costs to leave words out: the first, and each further one, so that one long gap beats several short ones. */
const OMISSION = -1.8;
const MORE_OMITTED = -0.06;

const START = 0;
const MATCH = 1;
const INSERT = 2;
const OMIT = 3;

/**
 * Aligns all words of a quotation with a stretch of a document (Gotoh's algorithm with affine gaps, ends of the stretch free).
 * @param quoted ids of the quotation's words; -1 is a word that no document has
 * @param said ids of the stretch's words
 * @param weights what a match of each of the quotation's words is worth, above 0
 * @returns the pairs in order, from the first word of the quotation to its last
 */
export function align(
  quoted: readonly number[],
  said: Int32Array,
  weights: readonly number[],
): AlignedPair[] {
  const rows = quoted.length + 1;
  const columns = said.length + 1;
  const from = [1, 2, 3].map(() => new Uint8Array(rows * columns));
  let [match, insert, omit] = [0, -Infinity, -Infinity].map((cost) =>
    new Float64Array(columns).fill(cost),
  );
  let [lastMatch, lastInsert, lastOmit] = [1, 2, 3].map(() => new Float64Array(columns));
  for (let i = 1; i < rows; i++) {
    [match, lastMatch] = [lastMatch, match];
    [insert, lastInsert] = [lastInsert, insert];
    [omit, lastOmit] = [lastOmit, omit];
    match[0] = omit[0] = -Infinity;
    const [word, weight] = [quoted[i - 1], weights[i - 1]];
    for (let j = 0; j < columns; j++) {
      const cell = i * columns + j;
      if (j > 0) {
        const [m, n, o] = [lastMatch[j - 1], lastInsert[j - 1], lastOmit[j - 1]];
        const best = Math.max(m, n, o);
        match[j] = best + (word >= 0 && word === said[j - 1] ? weight : SUBSTITUTION);
        from[0][cell] = best === m ? (i === 1 ? START : MATCH) : best === n ? INSERT : OMIT;
        const openOmission = Math.max(match[j - 1], insert[j - 1]) + OMISSION;
        const goOnOmitting = omit[j - 1] + MORE_OMITTED;
        omit[j] = Math.max(openOmission, goOnOmitting);
        from[2][cell] =
          goOnOmitting >= openOmission ? OMIT : match[j - 1] >= insert[j - 1] ? MATCH : INSERT;
      }
      const open = Math.max(lastMatch[j], lastOmit[j]) + INSERTION;
      const goOn = lastInsert[j] + MORE_INSERTED;
      insert[j] = Math.max(open, goOn);
      from[1][cell] =
        goOn >= open ? INSERT : lastMatch[j] >= lastOmit[j] ? (i === 1 ? START : MATCH) : OMIT;
    }
  }
  return trace(from, match, insert, rows, columns);
}

function trace(
  from: readonly Uint8Array[],
  match: Float64Array,
  insert: Float64Array,
  rows: number,
  columns: number,
): AlignedPair[] {
  let j = 0;
  let state = MATCH;
  let best = -Infinity;
  for (let column = 0; column < columns; column++) {
    if (match[column] > best) [best, j, state] = [match[column], column, MATCH];
    if (insert[column] > best) [best, j, state] = [insert[column], column, INSERT];
  }
  const pairs: AlignedPair[] = [];
  let i = rows - 1;
  while (i > 0 && state !== START) {
    const before = from[state - 1][i * columns + j];
    if (state === MATCH) pairs.push({ quoted: --i, said: --j });
    else if (state === INSERT) pairs.push({ quoted: --i, said: -1 });
    else pairs.push({ quoted: -1, said: --j });
    state = before;
  }
  return pairs.reverse();
}
