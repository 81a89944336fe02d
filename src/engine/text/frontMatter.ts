import { parseDocument } from 'yaml';
import type { Span } from '../annotation.js';

/** What a draft's YAML front matter says of the draft; each part is absent where it says nothing usable. */
export interface FrontMatter extends Span {
  /** ISO 8601, to the day. */
  readonly date?: string;
  /** A BCP 47 language tag. */
  readonly lang?: string;
}

const FENCED =
  /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/;
/** Front matter is a screenful; what is longer is a thematic break with prose after it. */
const LONGEST = 20_000;

/**
 * The front matter at the head of a draft, or null. Front matter that is not YAML is skipped all the same and says
 * nothing.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^\uFEFF?---/.test(text)) return null;
  const match = FENCED.exec(text.slice(0, LONGEST));
  if (!match) return null;
  const span = { start: 0, end: match[0].length };
  const document = parseDocument(match[1], {
    schema: 'failsafe',
    logLevel: 'silent',
    stringKeys: true,
  });
  if (document.errors.length > 0) return span;
  const said = (key: string): string | undefined => {
    const value = document.get(key);
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const date = /^\d{4}-\d{2}-\d{2}/.exec(said('date') ?? '')?.[0];
  const lang = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.exec(said('lang') ?? '')?.[0];
  return { ...span, ...(date && { date }), ...(lang && { lang: lang.toLowerCase() }) };
}
