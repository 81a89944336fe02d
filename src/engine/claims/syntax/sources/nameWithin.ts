import type { Source } from '../sourcePhrases.js';
import type { Name } from '../naming/nameUse.js';
import { bodyWithOf } from '../naming/bodiesInText.js';
import { nameIn } from '../naming/properNames.js';
import type { SentenceView } from '../sentenceView.js';

/** A name in a later phrase of the source, right after a word that fits `link`: the first, or the last of an unbroken row. */
export function nameWithin(
  view: SentenceView,
  source: Source,
  after: number,
  link: RegExp,
  last = false,
): Name | null {
  const end = source.antecedent?.to ?? source.to;
  let found: Name | null = null;
  for (let i = 1; i < view.phrases.length; i++) {
    const { from, to, kind } = view.phrases[i];
    if (from < after || to > end || kind !== 'noun') continue;
    if (!link.test(view.head(i - 1))) {
      if (found) return found;
      continue;
    }
    const body = last ? null : bodyWithOf(view.prose.tokens, view.phrases, i);
    const use = body?.use ?? nameIn(view.prose.tokens, view.phrases[i]);
    if (!last) return use;
    found = use;
  }
  return found;
}
