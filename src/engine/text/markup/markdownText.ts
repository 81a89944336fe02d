import { type SyntaxNode, type SyntaxNodeRef, type Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { decodeHTML } from 'entities';
import type { Paragraph, ParagraphKind } from './paragraphs.js';
import { OMISSION, type Piece, Reading } from './plainReading.js';
import { reusableFragments } from './reusableFragments.js';
import { tameMarkup } from './tameMarkup.js';

/** A Markdown text that has been read. */
export interface MarkdownText {
  /** What was parsed: as long as the text, without what would keep the parser busy. */
  readonly parsed: string;
  readonly tree: Tree;
  readonly paragraphs: readonly Paragraph[];
}

const markdown = parser.configure(GFM);

/**
 * Reads a Markdown text: its paragraphs are the leaf blocks that hold prose; code, comments, link definitions and rules
 * hold none.
 * @param before an earlier reading; only what changed since is parsed and read again
 */
export function readMarkdown(text: string, before?: MarkdownText): MarkdownText {
  const parsed = tameMarkup(text);
  const tree = before
    ? markdown.parse(parsed, reusableFragments(before.tree, before.parsed, parsed))
    : markdown.parse(parsed);
  return { parsed, tree, paragraphs: paragraphsOf(text, tree) };
}

/** The parser keeps the nodes of what an edit left alone, so a block's reading can be kept by its node. */
const readings = new WeakMap<Tree, Reading>();

function paragraphsOf(text: string, tree: Tree): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  tree.iterate({
    enter: (node) => {
      const kind = LEAVES[node.name] ?? (node.name.includes('Heading') ? 'heading' : undefined);
      if (kind === undefined) return !UNREAD_BLOCKS.has(node.name);
      paragraphs.push({ start: node.from, end: node.to, kind, reading: readingOf(text, node) });
      return false;
    },
  });
  return paragraphs;
}

function readingOf(text: string, node: SyntaxNodeRef): Reading {
  const known = node.tree && readings.get(node.tree);
  if (known) return known;
  const pieces =
    node.name === 'HTMLBlock' ? htmlPieces(text, node.node) : inlinePieces(text, node.node);
  const reading = Reading.of(text.slice(node.from, node.to), pieces);
  if (node.tree) readings.set(node.tree, reading);
  return reading;
}

const LEAVES: Readonly<Record<string, ParagraphKind>> = {
  Paragraph: 'prose',
  TableCell: 'prose',
  Task: 'prose',
  HTMLBlock: 'prose',
};
const UNREAD_BLOCKS: ReadonlySet<string> = new Set([
  'FencedCode',
  'CodeBlock',
  'CommentBlock',
  'ProcessingInstructionBlock',
  'LinkReference',
]);
/** Read as nothing: a name may run through it ("Kirill **Dmitriev**"). */
const MARKS: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
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
    if (ref.name === 'LinkMark' && isBracket(ref.node)) {
      replace(ref, '');
      pieces.push({ start: ref.from - base, end: ref.to - base, as: '' });
    } else if (MARKS.has(ref.name)) replace(ref, '');
    else if (OMITTED.has(ref.name)) replace(ref, OMISSION);
    else if (ref.name === 'URL')
      if (ref.node.parent?.name === 'Link') replace(ref, '');
      else replace({ from: ref.from, to: addressEnd(text, ref) }, OMISSION);
    else if (ref.name === 'Escape') replace(ref, text.slice(ref.from + 1, ref.to));
    else if (ref.name === 'Entity')
      replace(
        ref,
        decodeHTML(text.slice(ref.from, ref.to)).replace('\u00A0', ' ').replace('\u00AD', ''),
      );
    else if (ref.name === 'HardBreak') replace(ref, ' ');
    else return true;
    return false;
  });
  if (block.to > from) pieces.push({ start: from - base, end: block.to - base });
  return pieces;
}

/** Whether a mark is a bracket of the draft's own: “[the mayor]” is a link to the parser, and leads nowhere. */
function isBracket({ parent }: SyntaxNode): boolean {
  return parent?.name === 'Link' && !parent.getChild('URL') && !parent.getChild('LinkLabel');
}

/** Where an address in running text ends: before the mark that closes the quotation around it, which no address holds. */
function addressEnd(text: string, { from, to }: { from: number; to: number }): number {
  const written = text.slice(from, to);
  const mark = written.search(/["“”„«»]/);
  const end = mark < 0 ? written.length : mark;
  // A single mark may be part of an address, but for its end.
  const single = /['’‘][.,;:?!)]{0,3}$/.exec(written.slice(0, end).slice(-4));
  return from + end - (single ? single[0].length : 0);
}

/** An HTML block's tags, comments, scripts and styles are left alone, the prose between them is read. */
function htmlPieces(text: string, block: SyntaxNode): Piece[] {
  const source = text.slice(block.from, block.to);
  const pieces: Piece[] = [];
  let from = 0;
  for (const tag of source.matchAll(
    /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<[^>]*(?:>|$)/gi,
  )) {
    if (tag.index > from) pieces.push({ start: from, end: tag.index });
    from = tag.index + tag[0].length;
  }
  if (from < source.length) pieces.push({ start: from, end: source.length });
  return pieces;
}
