import type { Draft } from './draftText.js';

/**
 * Whether words that end at an offset of a draft are read as prose: not in front matter, code, a link's target or an HTML
 * tag. Of blanks the words before them in the paragraph decide; an empty line outside of everything is prose.
 */
export function isReadAt({ text, frontMatter, paragraphs }: Draft, offset: number): boolean {
  if (frontMatter && offset <= frontMatter.end) return false;
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  if (at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r') return true;
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle].end < at) low = middle + 1;
    else high = middle;
  }
  const paragraph = paragraphs[low];
  return (
    paragraph !== undefined &&
    paragraph.start < at &&
    paragraph.reading.reads(at - 1 - paragraph.start)
  );
}
