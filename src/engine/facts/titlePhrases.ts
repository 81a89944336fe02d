import { monthNumber, weekdayNumber } from '../english/calendar.js';
import { isPersonTitle, isTitleAbbreviation, isTitleWord } from '../english/titlesBeforeNames.js';
import { asksOnce, type FactToken, isCapitalised, isHyphen } from './factTokens.js';
import {
  BODY_HEADS,
  DETERMINERS,
  MODIFIERS,
  MORE_HEADS,
  NO_TITLES,
  PARTY_MEMBERS,
  PORTFOLIOS,
  STOPS,
} from './titleWords.js';

/** Tokens `from` to before `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export function isHead(tokens: readonly FactToken[], at: number): boolean {
  return tokens[at].kind === 'word' && (isHeadWord(tokens[at]) || isMember(tokens, at));
}

/** "the cabinet member for leisure", "a portfolio holder": an office only with the word before it. */
function isMember(tokens: readonly FactToken[], at: number): boolean {
  const { lower } = tokens[at];
  if (lower !== 'member' && lower !== 'holder') return false;
  const before = tokens[at - 1]?.lower ?? '';
  return lower === 'member'
    ? /^(?:cabinet|ranking|council|committee|board)$/.test(before)
    : before === 'portfolio';
}

const isHeadWord = asksOnce((lower) => {
  if (/^(?:generals?|head|heads|counsel|major|boss)$/.test(lower)) return true;
  return (
    (isPersonTitle(lower) ||
      PARTY_MEMBERS.has(lower) ||
      BODY_HEADS.has(lower) ||
      MORE_HEADS.has(lower) ||
      /^(?:ceo|cfo|coo)$/.test(lower)) &&
    !NO_TITLES.has(lower)
  );
});

/** Where the point of an abbreviated title ends. */
export function behindHead(tokens: readonly FactToken[], at: number): number {
  const point = tokens[at + 1];
  const abbreviated = isTitleAbbreviation(tokens[at].lower) && tokens[at].text.length <= 5;
  return abbreviated && point?.text === '.' && point.glued ? at + 2 : at + 1;
}

export function beginsName(tokens: readonly FactToken[], at: number): boolean {
  const token = tokens[at];
  if (!isCapitalised(token) || token.glued || token.initial) return false;
  return (
    !STOPS.has(token.lower) &&
    !DETERMINERS.has(token.lower) &&
    monthNumber(token.lower) === undefined &&
    weekdayNumber(token.lower) === undefined
  );
}

/** Whether a word that may be a title is the end of a name here: "Amira Shah", "Robert Dean". */
function isFamilyName(tokens: readonly FactToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    isCapitalised(tokens[at]) &&
    isCapitalised(before) &&
    !isTitleWord(before.lower) &&
    !/^(?:prime|vice|chief|attorney)$/.test(before.lower) &&
    !PORTFOLIOS.has(before.lower)
  );
}

/** Whether a token ends a compound of two words in small letters: "long-serving". */
function isCompound(tokens: readonly FactToken[], at: number): boolean {
  const [first, last] = [tokens[at - 2], tokens[at]];
  return (
    isHyphen(tokens, at - 1) &&
    [first, last].every((token) => token?.kind === 'word' && !isCapitalised(token)) &&
    !isHyphen(tokens, at - 3)
  );
}

/** Whether a word in small letters may stand before the head of a title: "former", "housing". */
function isModifier(lower: string): boolean {
  return MODIFIERS.has(lower) || PORTFOLIOS.has(lower);
}

/** How far left of its head a title reaches, at most. */
const MAX_MODIFIERS = 7;

export function leftEdge(tokens: readonly FactToken[], head: number): number {
  const determiner = determinerBefore(tokens, head);
  if (determiner !== null) return determiner + 1;
  let from = head;
  while (from > 0 && head - from < MAX_MODIFIERS) {
    const token = tokens[from - 1];
    if (isHyphen(tokens, from - 1) && from >= 2) {
      from -= 2;
      continue;
    }
    const isOwner =
      /^['’]$/.test(tokens[from - 2]?.text ?? '') &&
      token.lower === 's' &&
      isCapitalised(tokens[from - 3]);
    if (isOwner) {
      from -= 3;
      continue;
    }
    if (
      token.text === '.' &&
      token.glued &&
      !tokens[from].initial &&
      isCapitalised(tokens[from - 2]) &&
      tokens[from - 2].text.length <= 5
    ) {
      from -= 2;
      continue;
    }
    // "presidential contender and former neurosurgeon"
    if (
      token.lower === 'and' &&
      from >= 2 &&
      isHead(tokens, from - 2) &&
      !BODY_HEADS.has(tokens[from - 2].lower) &&
      !isFamilyName(tokens, from - 2)
    ) {
      from -= 2;
      continue;
    }
    // "health and human services secretary"
    if (
      token.lower === 'and' &&
      PORTFOLIOS.has(tokens[from].lower) &&
      PORTFOLIOS.has(tokens[from - 2]?.lower ?? '')
    ) {
      from -= 2;
      continue;
    }
    // "at-large councillor", "left-wing MP"
    if (isCompound(tokens, from - 1)) {
      from -= 3;
      continue;
    }
    if (token.kind !== 'word' || STOPS.has(token.lower) || DETERMINERS.has(token.lower)) break;
    if (!isCapitalised(token) && !isModifier(token.lower) && !isTitleWord(token.lower)) break;
    if (
      weekdayNumber(token.lower) !== undefined ||
      (monthNumber(token.lower) !== undefined && isCapitalised(token))
    )
      break;
    from--;
  }
  return from;
}

/** The article that begins the noun phrase of a head, where nothing but modifiers stands between; null where none does. */
export function determinerBefore(tokens: readonly FactToken[], head: number): number | null {
  for (let i = head - 1; i >= Math.max(0, head - MAX_MODIFIERS - 1); i--) {
    const token = tokens[i];
    // A sentence ends between: "A drone hit Odesa. President Joe Biden".
    if (tokens[i + 1].initial) return null;
    if (
      DETERMINERS.has(token.lower) &&
      !(token.lower === 'a' && token.text === 'A' && !token.initial)
    )
      return i;
    if (token.kind === 'mark' && !/^[-‐‑.'’&]$/.test(token.text)) return null;
    if (token.kind === 'word' && STOPS.has(token.lower)) return null;
    if (
      token.kind === 'word' &&
      /(?:ed|ing)$/.test(token.lower) &&
      !isCapitalised(token) &&
      !isModifier(token.lower) &&
      !isHyphen(tokens, i - 1)
    )
      return null;
  }
  return null;
}
