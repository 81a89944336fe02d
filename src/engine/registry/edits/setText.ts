import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
import { canBeEdited } from './canBeEdited.js';
import { entryNode } from '../locate.js';
import type { Path } from '../problem.js';
import type { RegistryEntry, RegistryFile } from '../registryFile.js';
import { flowScalar, plainScalar, type TextEdit } from './textEdit.js';
import { pairOf } from '../yamlText.js';

/**
 * Puts other words in the place of a name, an alias or another text of an entry, in the quotation marks that the file
 * uses there. Comments and all else stay.
 * @param path ['name'], ['aliases', 1, 'name'], ['style', 'prefer']
 * @returns null where there is no such text, or it stands elsewhere (an alias `*x`) or in a block of its own (`|`)
 */
export function setText(
  file: RegistryFile,
  entry: RegistryEntry,
  path: Path,
  words: string,
): TextEdit | null {
  const found = canBeEdited(file.text) ? entryNode(file, entry) : null;
  if (!found) return null;
  let node: Node | null = found.pair.value;
  let inFlow = false;
  for (const step of path) {
    if (isMap(node) && typeof step === 'string') {
      inFlow ||= !!node.flow;
      node = pairOf(node, step)?.value ?? null;
    } else if (isSeq(node) && typeof step === 'number') {
      inFlow ||= !!node.flow;
      node = (node.items[step] as Node | undefined) ?? null;
    } else if (!(isScalar(node) && (step === 'name' || step === 0)) && !(isMap(node) && step === 0))
      return null;
  }
  if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return null;
  const newText = scalarLike(node, words, inFlow);
  return newText === null
    ? null
    : { start: found.base + node.range[0], end: found.base + node.range[1], newText };
}

/** Words as a text is written that stands there already: in its quotation marks. Null where it is a block of its own (`|`). */
export function scalarLike({ type }: Scalar, words: string, inFlow: boolean): string | null {
  if (type === Scalar.QUOTE_DOUBLE) return JSON.stringify(words);
  if (type === Scalar.QUOTE_SINGLE && !/[\r\n]/.test(words))
    return `'${words.replaceAll("'", "''")}'`;
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) return null;
  return inFlow ? flowScalar(words) : plainScalar(words);
}
