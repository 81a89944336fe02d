import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { decodeHTMLStrict } from 'entities';

/*
 * Markdown for VS Code's hovers out of text that others wrote. A hover loads pictures, follows links to any scheme and
 * draws HTML where it is allowed to, and its own parser is not ours; so nothing is passed through: the text is parsed,
 * and written anew with every character that could mean something escaped.
 */

const markdown = parser.configure(GFM);
/** A hover is no page; the rest is a click away. */
const LONGEST = 4000;

/** Text as Markdown that reads as just that text, in one line: no markup, no link, no HTML, no icon. */
export function literalMarkdown(text: string): string {
  return readable(text)
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, (mark) => (mark === '$' ? '&#36;' : `\\${mark}`));
}

/** A link, or only its words where the address is not https. */
export function httpsLink(words: string, address: string): string {
  const label = literalMarkdown(words).trim();
  const url = httpsAddress(address);
  return url && label ? `[${label}](${url})` : label;
}

/** The host of a web address, as a source is called: "treasury.gov". Undefined where it is no web address. */
export function hostOf(address: string): string | undefined {
  return URL.canParse(address)
    ? new URL(address).hostname.replace(/^www\./, '') || undefined
    : undefined;
}

/**
 * Markdown as written by others, of which paragraphs, emphasis, lists, quotations and https links are left. Pictures
 * become their descriptions, HTML is shown as it is written.
 */
export function harmlessMarkdown(source: string): string {
  const text =
    source.length > LONGEST
      ? `${source.slice(0, source.lastIndexOf(' ', LONGEST) + 1 || LONGEST)}…`
      : source;
  return blocks(text, markdown.parse(text).topNode).join('\n\n');
}

function blocks(text: string, parent: SyntaxNode): string[] {
  const out: string[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const block = blockOf(text, node);
    if (block.trim() !== '') out.push(block);
  }
  return out;
}

function blockOf(text: string, node: SyntaxNode): string {
  const { name } = node;
  if (name === 'Paragraph' || name === 'Task') return tidy(inline(text, node));
  if (name.includes('Heading')) return wrapped('**', tidy(inline(text, node)));
  if (name === 'TableHeader' || name === 'TableRow')
    return node
      .getChildren('TableCell')
      .map((cell) => tidy(inline(text, cell)))
      .join(' · ');
  if (name === 'Table') return blocks(text, node).join('\\\n');
  if (name === 'Blockquote') return indented(blocks(text, node).join('\n\n'), '> ', '> ');
  if (name === 'BulletList' || name === 'OrderedList') {
    return blocks(text, node)
      .map((item, i) => indented(item, name === 'BulletList' ? '- ' : `${i + 1}. `, '    '))
      .join('\n');
  }
  if (name === 'ListItem') return blocks(text, node).join('\n\n');
  if (name === 'FencedCode' || name === 'CodeBlock' || name === 'HTMLBlock')
    return literalMarkdown(text.slice(node.from, node.to)).trim();
  return '';
}

/** One space for several: marks that were taken out leave some behind. */
function tidy(words: string): string {
  return words.replace(/ {2,}/g, ' ').trim();
}

function indented(block: string, first: string, rest: string): string {
  return block
    .split('\n')
    .map((line, i) => (i === 0 ? first : rest) + line)
    .join('\n');
}

/** Read as nothing. */
const MARKS: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'LinkMark',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
  'LinkTitle',
  'LinkLabel',
  'Comment',
]);
const EMPHASIS: Readonly<Record<string, string>> = {
  Emphasis: '*',
  StrongEmphasis: '**',
  Strikethrough: '~~',
};

/** A node's words from its first to its last character, its children rewritten. */
function inline(text: string, parent: SyntaxNode): string {
  let out = '';
  let from = parent.from;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    out += literalMarkdown(text.slice(from, node.from)) + inlineOf(text, node);
    from = node.to;
  }
  return out + literalMarkdown(text.slice(from, parent.to));
}

function inlineOf(text: string, node: SyntaxNode): string {
  const { name } = node;
  const words = text.slice(node.from, node.to);
  if (MARKS.has(name)) return '';
  if (name in EMPHASIS) return wrapped(EMPHASIS[name], inline(text, node));
  if (name === 'Link') return link(text, node);
  if (name === 'Image') return literalMarkdown(/^!\[([^\]]*)/.exec(words)?.[1] ?? '');
  if (name === 'URL') return httpsLink(words, words);
  if (name === 'Autolink') return httpsLink(words.slice(1, -1), words.slice(1, -1));
  if (name === 'Escape') return literalMarkdown(words.slice(1));
  if (name === 'Entity') return literalMarkdown(decodeHTMLStrict(words));
  if (name === 'HardBreak') return '\\\n';
  return literalMarkdown(words);
}

function link(text: string, node: SyntaxNode): string {
  const address = node.getChild('URL');
  // "[sic]" may be a link with its address elsewhere; without looking there it is what it says.
  if (!address) return literalMarkdown(text.slice(node.from, node.to));
  let label = '';
  let from = node.from;
  for (
    let child = node.firstChild;
    child && child.name !== 'URL' && child.name !== 'LinkLabel';
    child = child.nextSibling
  ) {
    label += literalMarkdown(text.slice(from, child.from)) + inlineOf(text, child);
    from = child.to;
    if (child.name === 'LinkMark' && text[child.from] === ']') break;
  }
  const url = httpsAddress(text.slice(address.from, address.to).replace(/^<|>$/g, ''));
  // A link inside a link would be two.
  return url && label.trim() !== '' && !label.includes('](') ? `[${label.trim()}](${url})` : label;
}

/** Emphasis that holds: its marks stand at the words themselves. */
function wrapped(mark: string, words: string): string {
  const held = words.trim();
  if (held === '') return words;
  const from = words.length - words.trimStart().length;
  return `${words.slice(0, from)}${mark}${held}${mark}${words.slice(from + held.length)}`;
}

/** An https address with nothing in it that could end a link early; undefined for any other. */
function httpsAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return url.href.replace(/[^A-Za-z0-9\-._~:/?#@&=+%,;]/g, (mark) =>
    encodeURIComponent(mark).replace(
      /[!'()*]/g,
      (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
}

// Controls are invisible and overrides of the reading direction make a text look like another.

const UNREADABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

function readable(text: string): string {
  return text.replace(UNREADABLE, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
