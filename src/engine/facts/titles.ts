import { isTitleWord } from '../english/titles.js';
import { type FactToken, isCapitalised } from './factTokens.js';
import { beginsName, behindHead, isHead, leftEdge, type TokenRange } from './titlePhrases.js';
import { appositionAt, descriptionAt, predicateAt } from './titlesByApposition.js';
import { constituencyAt, seatAt } from './constituencies.js';
import type { FoundFact } from './foundFact.js';
import { BODY_HEADS } from './titleWords.js';

/** Finds the titles of a paragraph: office, role, rank, profession, party or constituency given to somebody, or to a body. */
export function findTitles(tokens: readonly FactToken[]): FoundFact[] {
  const found: FoundFact[] = [];
  const add = (from: number, to: number): void => {
    if (found.every((one) => to <= one.from || from >= one.to))
      found.push({ kind: 'title', from, to });
  };
  for (let i = 0; i < tokens.length; i++) {
    const seat = Math.max(seatAt(tokens, i), constituencyAt(tokens, i));
    if (seat > i) {
      add(i, seat);
      continue;
    }
    if (!isHead(tokens, i)) continue;
    const title =
      titleBeforeName(tokens, i) ??
      appositionAt(tokens, i) ??
      descriptionAt(tokens, i) ??
      predicateAt(tokens, i);
    if (title !== null) add(title.from, title.to);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "French Foreign Minister Michel Barnier", "Sen. Bernie Sanders", "the low-cost carrier Air Berlin". */
function titleBeforeName(tokens: readonly FactToken[], at: number): TokenRange | null {
  const end = behindHead(tokens, at);
  if (NAME_GOES_ON.test(tokens[end]?.text ?? '')) return null;
  const quoted = /^["“]$/.test(tokens[end]?.text ?? '');
  if (
    !beginsName(tokens, end) &&
    !(quoted && isCapitalised(tokens[end + 1]) && BODY_HEADS.has(tokens[at].lower))
  )
    return null;
  // "Foreign Minister": the chain goes on to its last head.
  if (!quoted && isHead(tokens, end) && isTitleWord(tokens[end].lower)) return null;
  if (BODY_HEADS.has(tokens[at].lower) && isCapitalised(tokens[at])) return null;
  const from = leftEdge(tokens, at);
  return { from, to: end };
}

/** What makes the words before it the name of a body: "Justice Department", "Squadron Officer School". */
const NAME_GOES_ON =
  /^(?:Department|Ministry|Office|School|Street|House|Committee|Academy|Association|Party|Institute|Building|Library|Airport|Avenue|Center|Centre)$/;
