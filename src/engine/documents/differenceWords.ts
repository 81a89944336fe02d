import type { QuotationDifference } from '../annotation.js';

const MAX_SHOWN_CHARS = 80;

/** A difference as it goes on behind "the document has": “340,000” where the draft has “430,000”. */
export function differenceWords({
  quoted,
  said,
}: Pick<QuotationDifference, 'quoted' | 'said'>): string {
  if (quoted === '' && said === '') return 'these parts apart, or in another order';
  if (quoted === '')
    return `“${shortened(said)}” as well, and the draft does not mark the omission`;
  if (said === '') return `no “${shortened(quoted)}”`;
  return `“${shortened(said)}” where the draft has “${shortened(quoted)}”`;
}

function shortened(words: string): string {
  return words.length > MAX_SHOWN_CHARS ? `${words.slice(0, MAX_SHOWN_CHARS - 1)}…` : words;
}
