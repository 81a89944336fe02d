import type { Node } from 'yaml';

/**
 * Whether a part of an entry has an anchor (`&x`), so that other entries may repeat it (`*x`): what is written into it would be said of all of
 * them, and nobody asked for that.
 */
export function mayBeShared(node: Node | null): boolean {
  return node !== null && 'anchor' in node && node.anchor !== undefined;
}
