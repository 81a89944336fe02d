import type { Draft } from './draftText.js';
import { isPlainlyForeign } from './language.js';

/** Paragraphs whose language stands for the draft's. */
const OPENING_PARAGRAPHS = 8;

/**
 * Whether a draft is read as English: by its front matter's `lang:` where it has one, else by its first paragraphs. The
 * rules for claims and words are English: a draft in another language gets none rather than wrong ones.
 */
export function isEnglishDraft({ frontMatter, paragraphs }: Draft): boolean {
  if (frontMatter?.lang) return /^en\b/i.test(frontMatter.lang);
  return !isPlainlyForeign(
    paragraphs
      .slice(0, OPENING_PARAGRAPHS)
      .map(({ reading }) => reading.text)
      .join(' '),
  );
}
