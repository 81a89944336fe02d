import { asksOnce, type FactToken, isCapitalised } from './factTokens.js';
import type { FoundFact } from './foundFact.js';
import { NEEDS, PHRASES, STATUS } from './legalWords.js';

const PHRASES_BY_WORD = new Map<string, (readonly string[])[]>();
for (const phrase of PHRASES) {
  const known = PHRASES_BY_WORD.get(phrase[0]);
  if (known) known.push(phrase);
  else PHRASES_BY_WORD.set(phrase[0], [phrase]);
}
const CLEARS = /^(?:cleared|clears|clear)$/;

const mayBegin = asksOnce(
  (lower) => PHRASES_BY_WORD.has(lower) || STATUS.has(lower) || CLEARS.test(lower),
);

/** Finds the legal statuses and accusations of a paragraph: "charged with", "under investigation", "allegedly". */
export function findLegalStatuses(tokens: readonly FactToken[]): FoundFact[] {
  const found: FoundFact[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const to = statusAt(tokens, i);
    if (to === i) continue;
    found.push({ kind: 'legal', from: i, to });
    i = to - 1;
  }
  return found;
}

/** Where the longest status of several words that begins at a token ends; `at` where none does. */
function phraseAt(tokens: readonly FactToken[], at: number): number {
  let longest = at;
  for (const phrase of PHRASES_BY_WORD.get(tokens[at].lower) ?? []) {
    if (at + phrase.length <= longest) continue;
    if (phrase.every((word, i) => tokens[at + i]?.lower === word)) longest = at + phrase.length;
  }
  return longest;
}

function statusAt(tokens: readonly FactToken[], at: number): number {
  const token = tokens[at];
  if (token.kind !== 'word' || !mayBegin(token)) return at;
  const longest = phraseAt(tokens, at);
  // "appeal against" is one whatever stands before it.
  if (longest > at) return token.lower !== 'appeal' && isPoliticalTalk(tokens, at) ? at : longest;
  if (isClearedOf(tokens, at)) return at + 1;
  const { lower } = token;
  if (!STATUS.has(lower) || isPoliticalTalk(tokens, at)) return at;
  const needs = Object.hasOwn(NEEDS, lower) ? NEEDS[lower] : undefined;
  const next = tokens[at + 1];
  if (needs !== undefined && !needs.test(next?.lower ?? '')) return at;
  // "Bail" in a name, "Guilty" in a title of a work.
  return isCapitalised(token) && !token.initial && isCapitalised(tokens[at - 1]) ? at : at + 1;
}

/** "cleared her of wrongdoing", "clears the minister of lying": nobody clears anybody of snow. */
function isClearedOf(tokens: readonly FactToken[], at: number): boolean {
  if (!CLEARS.test(tokens[at].lower)) return false;
  if (/^(?:him|her|them)$/.test(tokens[at + 1]?.lower ?? '')) return tokens[at + 2]?.lower === 'of';
  let of = at + 1;
  while (of < at + 7 && /^[\p{L}'’]+$/u.test(tokens[of]?.text ?? '') && tokens[of].lower !== 'of')
    of++;
  return (
    tokens[of]?.lower === 'of' &&
    of > at + 1 &&
    /^(?:any|all|both|wrongdoing|misconduct|corruption|fraud|bribery|breaking|breaching|lying|misleading|murder|rape|charges|perjury|treason|bullying|harassment|impropriety)$/.test(
      tokens[of + 1]?.lower ?? '',
    )
  );
}

/** "free on $250,000 bond", "held on a $1 million bond". */
function isOnBond(tokens: readonly FactToken[], bond: number): boolean {
  for (let i = bond - 1; i >= Math.max(1, bond - 5); i--)
    if (tokens[i].lower === 'on')
      return /^(?:free|freed|released|release|held|jailed|custody|out)$/.test(tokens[i - 1].lower);
  return false;
}

/** "accused Trump of lying", "accused Democrats": plain politics, nobody is before a court. */
function isPoliticalTalk(tokens: readonly FactToken[], at: number): boolean {
  const { lower } = tokens[at];
  if (lower === 'accused') {
    const before = tokens[at - 1];
    const passive =
      /^(?:was|were|is|are|been|being|stands|stood|of|the|those|be)$/.test(before?.lower ?? '') ||
      before?.text === ',';
    return !passive && !tokens[at].initial && tokens[at + 1]?.lower !== 'of';
  }
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'bond') return !isOnBond(tokens, at);
  return Object.hasOwn(PLAIN_TALK, lower) && PLAIN_TALK[lower](before, next);
}

/** Where a word is none of the law, by the word before it and the word behind. */
const PLAIN_TALK: Readonly<Record<string, (before: string, next: string) => boolean>> = {
  innocent: (before) => !/^(?:found|not|is|was|proven|declared|plead|pleads)$/.test(before),
  // "I charged by the word": somebody asks for money.
  charged: (before, next) => next === 'by' && /^(?:i|we|you|he|she|they)$/.test(before),
  // "will appeal", and not to voters
  appeal: (before, next) =>
    !/^(?:will|would|may|can|could)$/.test(before) || /^(?:to|for)$/.test(next),
  illegal: (_, next) => /^(?:im|e)?migra|^(?:alien|aliens|drugs|border)$/.test(next),
  bail: (before, next) =>
    /^(?:out|outs)$/.test(next) ||
    /^[-‐‑]$/.test(next) ||
    /^(?:to|will|would|could|can)$/.test(before),
  suspect: (before, next) =>
    /^(?:i|we|you|they|to)$/.test(before) || /^(?:that|he|she|it|they)$/.test(next),
};
