import type { Span } from '../annotation.js';
import type { DraftView } from './draftView.js';
import type { RuleFinding } from './rule.js';

/** Tags that a content management system puts around prose; `<br>`, `<img>` and `<details>` stand in ordinary Markdown, too. */
const PROSE_TAG =
  /<\/?(?:p|div|span|h[1-6]|em|strong|b|i|ul|ol|li|blockquote|section|article|html|body|cite)(?: [^<>\n]{0,300})?>/gi;
/** Quotation marks, apostrophes, dashes and spaces as HTML writes them. */
const ENTITY =
  /&(?:[lr][sd]quo|quot|apos|nbsp|[mn]dash|hellip|amp|#(?:0?3[49]|160|82(?:1[1267]|2[01]|30))|#x(?:2[27]|a0|201[34789cd]|2026));/gi;

/** What nothing but a content management system writes: WordPress's comments around its blocks, a block with a class or style. */
const SYSTEMS_OWN =
  /<!-- \/?wp:|<(?:p|div|span|section|article|h[1-6]) (?:class|style|id|data-[a-z-]{1,30})=/i;

/** From how many tags, or entities, a draft is taken for HTML: one may be what it writes about. */
const FEWEST_TAGS = 3;
const FEWEST_ENTITIES = 2;

/** One finding, at the first tag or entity: such a draft is read in part at best, and "no claim was found" would be no all-clear. */
export function* htmlDraft({ draft: { text } }: DraftView): Generator<RuleFinding> {
  if (!text.includes('<') && !text.includes('&')) return;
  const prose = withoutCode(text);
  const own = SYSTEMS_OWN.exec(prose);
  const tags = own
    ? { start: own.index, end: own.index + own[0].length }
    : firstOf(prose, PROSE_TAG, FEWEST_TAGS);
  const entities = firstOf(prose, ENTITY, FEWEST_ENTITIES);
  const at =
    tags && entities ? (tags.start < entities.start ? tags : entities) : (tags ?? entities);
  if (at)
    yield {
      ...at,
      message:
        'this draft looks like HTML: text between tags, and quotation marks written as &ldquo; or &quot;, may not have been read. Copy the text as a browser shows it, and paste it into a plain text file',
    };
}

/** The first match, where there are at least so many. */
function firstOf(text: string, pattern: RegExp, fewest: number): Span | undefined {
  let first: Span | undefined;
  let count = 0;
  for (const { 0: words, index } of text.matchAll(pattern)) {
    first ??= { start: index, end: index + words.length };
    if (++count === fewest) return first;
  }
  return undefined;
}

const FENCE = /^ {0,3}(?:```|~~~)/;

/** A draft with fenced and inline code blanked out, so that all offsets stay. */
function withoutCode(text: string): string {
  if (!text.includes('`') && !text.includes('~~~')) return text;
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      const isFence = FENCE.test(line);
      if (isFence) isCode = !isCode;
      return isFence || isCode ? ' '.repeat(line.length) : line.replace(/`[^`]*`/g, blanks);
    })
    .join('\n');
}

function blanks(words: string): string {
  return ' '.repeat(words.length);
}
