import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
import { canBeEdited } from './canBeEdited.js';
import { entryNode } from '../locate.js';
import type { Path } from '../problem.js';
import type { RegistryEntry, RegistryFile } from '../registryFile.js';
import { mayBeShared } from './sharedNode.js';
import { flowScalar, plainScalar, type TextEdit } from './textEdit.js';
import { pairOf } from '../yamlText.js';

/**
 * Puts other words in the place of a name, an alias or another text of an entry, in the quotation marks that the file
 * uses there. Comments and all else stay.
 * @param path ['name'], ['aliases', 1, 'name'], ['style', 'prefer']
 * @returns null where there is no such text, or it stands elsewhere (an alias `*x`), may be
 * repeated elsewhere (an anchor `&x`), or stands in a block of its own (`|`)
 */
export function setText(
  file: RegistryFile,
  entry: RegistryEntry,
  path: Path,
  words: string,
): TextEdit | null {
  const found = canBeEdited(file.text) ? entryNode(file, entry) : null;
  if (!found) return null;
  const at = scalarAt(found.pair.value, path);
  if (!at?.scalar.range || at.scalar.range[0] === at.scalar.range[1]) return null;
  const [start, end] = at.scalar.range;
  const newText = scalarLike(at.scalar, words, at.inFlow);
  return newText === null ? null : { start: found.base + start, end: found.base + end, newText };
}

/**
 * The text at a path inside an entry, and whether brackets or braces are around it. Where a registry may have a text for a map with a name, or one
 * thing for a list of them, the path leads to it all the same.
 */
function scalarAt(
  entry: Node | null,
  path: Path,
): { readonly scalar: Scalar; readonly inFlow: boolean } | null {
  let node = entry;
  let inFlow = false;
  // An id means the same actor wherever it is repeated.
  const isId = path[0] === 'affiliations';
  for (const step of path) {
    if (mayBeShared(node) && !isId) return null;
    if (isMap(node) && typeof step === 'string') {
      inFlow ||= !!node.flow;
      node = pairOf(node, step)?.value ?? null;
    } else if (isSeq(node) && typeof step === 'number') {
      inFlow ||= !!node.flow;
      node = (node.items[step] as Node | undefined) ?? null;
    } else if (!isShorthandFor(node, step)) return null;
  }
  return isScalar(node) && (isId || !mayBeShared(node)) ? { scalar: node, inFlow } : null;
}

/** A name for what has a name, and one thing for a list of one. */
function isShorthandFor(node: Node | null, step: Path[number]): boolean {
  return (isScalar(node) && (step === 'name' || step === 0)) || (isMap(node) && step === 0);
}

/** Words as a text is written that stands there already: in its quotation marks. Null where it is a block of its own (`|`). */
export function scalarLike({ type }: Scalar, words: string, inFlow: boolean): string | null {
  if (type === Scalar.QUOTE_DOUBLE) return JSON.stringify(words);
  if (type === Scalar.QUOTE_SINGLE && !/[\r\n]/.test(words))
    return `'${words.replaceAll("'", "''")}'`;
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) return null;
  return inFlow ? flowScalar(words) : plainScalar(words);
}
