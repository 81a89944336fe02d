import { GFM, parser } from '@lezer/markdown';
import { type SyntaxNode, type Tree, TreeFragment } from '@lezer/common';
import type { Span } from '../annotation.js';
import { decodeEntity } from './entities.js';
import type { ParagraphKind } from './paragraphs.js';
import { OMISSION, type Piece } from './reading.js';

/** A leaf block of a Markdown text, and what is read of it; pieces count from the block's start. */
export interface MarkdownBlock extends Span {
  readonly kind: ParagraphKind;
  readonly pieces: readonly Piece[];
}

const markdown = parser.configure(GFM);

/** Parses anew only what changed since `previous`. */
export function parseMarkdown(text: string, previous?: { text: string; tree: Tree }): Tree {
  if (!previous) return markdown.parse(text);
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [changeBetween(previous.text, text)]);
  return markdown.parse(text, fragments);
}

/** The one stretch in which two texts differ, as Lezer wants it. */
function changeBetween(before: string, after: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { fromA: head, toA: before.length - tail, fromB: head, toB: after.length - tail };
}

/** The blocks of a parsed text that hold prose, in order; code, comments, link definitions and rules hold none. */
export function markdownBlocks(text: string, tree: Tree): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  tree.iterate({
    enter: (ref) => {
      const read = LEAVES[ref.name] ?? (ref.name.includes('Heading') ? 'heading' : undefined);
      if (read === undefined) return !UNREAD_BLOCKS.has(ref.name);
      const { node } = ref;
      const pieces = ref.name === 'HTMLBlock' ? htmlPieces(text, node) : inlinePieces(text, node);
      if (pieces.length > 0) blocks.push({ start: node.from, end: node.to, kind: read, pieces });
      return false;
    },
  });
  return blocks;
}

const LEAVES: Readonly<Record<string, ParagraphKind>> = { Paragraph: 'prose', TableCell: 'prose', Task: 'prose', HTMLBlock: 'prose' };
const UNREAD_BLOCKS: ReadonlySet<string> = new Set(['FencedCode', 'CodeBlock', 'CommentBlock', 'ProcessingInstructionBlock', 'LinkReference']);
/** Read as nothing: a name may run through it ("Kirill **Dmitriev**"). */
const MARKS: ReadonlySet<string> = new Set([
  'EmphasisMark', 'StrikethroughMark', 'LinkMark', 'LinkTitle', 'LinkLabel', 'HTMLTag', 'Comment', 'ProcessingInstruction',
  'HeaderMark', 'QuoteMark', 'ListMark', 'TaskMarker',
]);
/** Not prose: no name runs through it. */
const OMITTED: ReadonlySet<string> = new Set(['InlineCode', 'Image', 'Autolink']);

function inlinePieces(text: string, block: SyntaxNode): Piece[] {
  const base = block.from;
  const pieces: Piece[] = [];
  let from = block.from;
  const replace = (node: { from: number; to: number }, words: string): void => {
    if (node.from > from) pieces.push({ start: from - base, end: node.from - base });
    if (words !== '') pieces.push({ start: node.from - base, end: node.to - base, as: words });
    from = node.to;
  };
  const cursor = block.cursor();
  cursor.iterate((ref) => {
    if (MARKS.has(ref.name)) replace(ref, '');
    else if (OMITTED.has(ref.name)) replace(ref, OMISSION);
    else if (ref.name === 'URL') replace(ref, ref.node.parent?.name === 'Link' ? '' : OMISSION);
    else if (ref.name === 'Escape') replace(ref, text.slice(ref.from + 1, ref.to));
    else if (ref.name === 'Entity') replace(ref, decodeEntity(text.slice(ref.from, ref.to)));
    else if (ref.name === 'HardBreak') replace(ref, ' ');
    else return true;
    return false;
  });
  if (block.to > from) pieces.push({ start: from - base, end: block.to - base });
  return pieces;
}

/** An HTML block's tags, comments, scripts and styles are left alone, the prose between them is read. */
function htmlPieces(text: string, block: SyntaxNode): Piece[] {
  const source = text.slice(block.from, block.to);
  const pieces: Piece[] = [];
  let from = 0;
  for (const tag of source.matchAll(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<[^>]*(?:>|$)/gi)) {
    if (tag.index > from) pieces.push({ start: from, end: tag.index });
    from = tag.index + tag[0].length;
  }
  if (from < source.length) pieces.push({ start: from, end: source.length });
  return pieces;
}
