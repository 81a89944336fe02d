import { type Tree, TreeFragment } from '@lezer/common';
import { changeBetween } from '../change.js';

/**
 * What the Markdown parser may take over of a tree, so that it finds what it would find without: less than it would take by itself.
 * - A block that begins where an edit ended is left out: its line's indentation may have been cut off, and at the beginning of a text the parser
 *   does not look for that.
 * - So is the first block of a list item whose first line is blank, or counts as blank to the parser because of its tabs: there a blank line ends the
 *   item, but not behind a block that was taken over.
 * - So is what ends directly before the line before an edit: whether a paragraph goes on in a line, or the line is the head of a table, is told by the
 *   line behind it.
 * @param before the text that the tree is of
 * @param after the text that is going to be parsed
 */
export function reusableFragments(tree: Tree, before: string, after: string): TreeFragment[] {
  const { from, beforeEnd, afterEnd } = changeBetween(before, after);
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(tree), [
    { fromA: from, toA: beforeEnd, fromB: from, toB: afterEnd },
  ]);
  const gaps = blankItems(after);
  return fragments.flatMap((fragment) => withoutGaps(fragment, gaps, after));
}

type Gap = readonly [from: number, to: number];

const ITEM_LINE = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)[^\n]*/gm;
const ITEM_PREFIX = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r]|$))*/;
/** Columns that a tab can count beyond its one character. */
const TAB_EXCESS = 3;

/** The lines of list items whose first line is, or may count as, blank, each with the line behind it; ascending. */
function blankItems(text: string): Gap[] {
  const gaps: Gap[] = [];
  for (const { 0: line, index } of text.matchAll(ITEM_LINE)) {
    const prefix = ITEM_PREFIX.exec(line)![0];
    const tabs = prefix.split('\t').length - 1;
    if (line.trimEnd().length > prefix.length + TAB_EXCESS * tabs) continue;
    const lineEnd = index + line.length;
    const nextEnd = text.indexOf('\n', lineEnd + 1);
    gaps.push([index, nextEnd < 0 ? text.length : nextEnd]);
  }
  return gaps;
}

/** The parts of a fragment between the gaps; one that begins inside the text begins a character later, so that no block at its very beginning is taken. */
function withoutGaps(fragment: TreeFragment, gaps: readonly Gap[], text: string): TreeFragment[] {
  const { tree, offset } = fragment;
  const parts: TreeFragment[] = [];
  let from = fragment.from;
  let openStart = fragment.openStart;
  const add = (to: number, openEnd: boolean): void => {
    const start = openStart ? from + 1 : from;
    const end = openEnd ? lineBeforeStart(text, to) : to;
    if (start < end) parts.push(new TreeFragment(start, end, tree, offset, openStart, openEnd));
  };
  for (const [start, end] of gaps) {
    if (end <= from) continue;
    if (start >= fragment.to) break;
    if (start > from) add(start, true);
    from = end - 1;
    openStart = true;
  }
  if (from < fragment.to) add(fragment.to, fragment.openEnd);
  return parts;
}

/** Where the line before an offset's line begins. */
function lineBeforeStart(text: string, offset: number): number {
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return lineStart < 2 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
}
