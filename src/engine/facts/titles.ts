import { isCountryName } from '../english/countries.js';
import { isTitleWord } from '../english/titlesBeforeNames.js';
import { type FactToken, isCapitalised } from './factTokens.js';
import {
  beginsName,
  behindHead,
  determinerBefore,
  isHead,
  leftEdge,
  type TokenRange,
} from './titlePhrases.js';
import { appositionAt, descriptionAt, ledAt, predicateAt } from './titlesByApposition.js';
import { constituencyAt, seatAt } from './constituencies.js';
import type { FoundFact } from './foundFact.js';
import { BODY_HEADS, PARTY_MEMBERS, PORTFOLIOS } from './titleWords.js';

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
    const led = ledAt(tokens, i);
    if (led !== null) {
      add(led.from, led.to);
      i = led.to - 1;
      continue;
    }
    if (!isHead(tokens, i)) {
      // "Begay, the department's top water official,": before a name it is an adjective ("the official Xinhua agency").
      const official = tokens[i].lower === 'official' ? appositionAt(tokens, i) : null;
      if (official !== null) add(official.from, official.to);
      continue;
    }
    const title =
      letters(tokens, i) ??
      titleBeforeName(tokens, i) ??
      titleWithFieldBeforeName(tokens, i) ??
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
  if (!quoted && goesOn(tokens, end)) return null;
  if (BODY_HEADS.has(tokens[at].lower) && isCapitalised(tokens[at])) return null;
  const from = leftEdge(tokens, at);
  return { from, to: end };
}

/** "Tom McCabe MSP, said": letters behind a name. */
function letters(tokens: readonly FactToken[], at: number): TokenRange | null {
  const isBehindName =
    /^(?:MP|MSP|MEP|MLA|MPP|MNA|TD)$/.test(tokens[at].text) &&
    [tokens[at - 1], tokens[at - 2]].every(
      (token) => isCapitalised(token) && !PARTY_MEMBERS.has(token.lower),
    ) &&
    !isCapitalised(tokens[at + 1]) &&
    determinerBefore(tokens, at) === null;
  return isBehindName ? { from: at, to: at + 1 } : null;
}

/** Titles that are given names and family names, too: "Opposition Leader Dean Farrow". */
const GIVEN_NAMES = /^(?:dean|earl|duke|prince|major|king|judge|baron|bishop)$/;
const MAX_CHAIN = 4;

/** "Foreign Minister", "Deputy Prime Minister": whether a chain of titles goes on to its last head, before the name. */
function goesOn(tokens: readonly FactToken[], at: number): boolean {
  const isTitle = isTitleWord(tokens[at].lower) || tokens[at].lower === 'justice';
  if (isHead(tokens, at) && isTitle)
    return !(
      GIVEN_NAMES.test(tokens[at].lower) &&
      isCapitalised(tokens[at + 1]) &&
      !isCapitalised(tokens[at + 2]) &&
      !/^(?:assistant|associate|vice|deputy|former|acting)$/.test(tokens[at - 1]?.lower ?? '')
    );
  const { lower } = tokens[at];
  // "Deputy Finance Minister": what the last head is in charge of stands between.
  if (
    !/^(?:prime|chief|first|foreign|assistant|attorney|vice|general)$/.test(lower) &&
    !PORTFOLIOS.has(lower)
  )
    return false;
  let head = at + 1;
  while (head < at + MAX_CHAIN && isInChain(tokens, head) && !isHead(tokens, head)) head++;
  return isCapitalised(tokens[head]) && isHead(tokens, head) && beginsName(tokens, head + 1);
}

/** "Business", and "and" in "Labor and Business Secretary". */
function isInChain(tokens: readonly FactToken[], at: number): boolean {
  return (
    isCapitalised(tokens[at]) || (tokens[at]?.lower === 'and' && isCapitalised(tokens[at + 1]))
  );
}

/** "Secretary of State Ana Ruiz", "Prime Minister of Italy Giorgia Meloni": a title that its field or country goes on. */
function titleWithFieldBeforeName(tokens: readonly FactToken[], head: number): TokenRange | null {
  if (!/^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '') || BODY_HEADS.has(tokens[head].lower))
    return null;
  const field = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  let end = field;
  while (
    isCapitalised(tokens[end]) &&
    end - field < MAX_CHAIN &&
    (/^(?:state|works|commons|lords)$/.test(tokens[end].lower) || PORTFOLIOS.has(tokens[end].lower))
  )
    end = tokens[end + 1]?.lower === 'and' && isCapitalised(tokens[end + 2]) ? end + 2 : end + 1;
  if (end === field && isCapitalised(tokens[field]) && isCountryName(tokens[field].lower)) end++;
  if (end === field || !beginsName(tokens, end) || !isCapitalised(tokens[end + 1])) return null;
  return { from: leftEdge(tokens, head), to: end };
}

/** What makes the words before it the name of a body: "Justice Department", "Squadron Officer School". */
const NAME_GOES_ON =
  /^(?:Department|Ministry|Office|School|Street|House|Police|Museum|Opera|University|Transit|Transportation|Committee|Academy|Association|Party|Institute|Building|Library|Airport|Avenue|Center|Centre)$/;
