import { comparable, comparableEnd, comparableStart, comparableWithin } from './decidedWords.js';
import type { WantedClaim, ClaimPlace } from './claimsByWords.js';

/** Fewer characters beside a claim or a fact do not identify it. */
export const MIN_TELLING_CHARS = 8;

/** How far the edge of an edited claim may lie from what stood beside it. */
const SLACK_CHARS = 24;

/** On how many sides of a claim stands what stood beside the decided one; the draft's beginning counts where it stood there. */
export function sidesHeld(text: string, one: WantedClaim, { start, end }: ClaimPlace): number {
  const { prefix, suffix } = one;
  const atStart = one.review.target[0]?.start === 0 && comparable(text.slice(0, start)) === '';
  const before = prefix.length >= MIN_TELLING_CHARS ? standsBefore(text, start, prefix) : atStart;
  const behind = suffix.length >= MIN_TELLING_CHARS && standsBehind(text, end, suffix);
  return Number(before) + Number(behind);
}

/** A decision of which half as much of what stood beside its claim is asked for. */
export function nearerHalf(one: WantedClaim): WantedClaim {
  const half = (words: string): number => Math.max(MIN_TELLING_CHARS, Math.ceil(words.length / 2));
  return {
    ...one,
    prefix: one.prefix.slice(-half(one.prefix)),
    suffix: one.suffix.slice(0, half(one.suffix)),
  };
}

/** Whether nothing of what was kept of a claim's neighbours is missing beside another. */
export function isUncontradicted(
  text: string,
  { prefix, suffix }: WantedClaim,
  { start, end }: ClaimPlace,
): boolean {
  return (
    (prefix.length < MIN_TELLING_CHARS || standsBefore(text, start, prefix)) &&
    (suffix.length < MIN_TELLING_CHARS || standsBehind(text, end, suffix))
  );
}

/** On how many sides of a claim stands what stood beside the reviewed one. */
export function sidesNear(
  text: string,
  { prefix, suffix }: WantedClaim,
  { start, end }: ClaimPlace,
): number {
  const around = (from: number, to: number): string =>
    comparableWithin(text.slice(Math.max(0, from), to));
  return (
    Number(
      prefix.length >= MIN_TELLING_CHARS &&
        around(
          start - prefix.length * 2 - SLACK_CHARS,
          Math.min(start + SLACK_CHARS, end),
        ).includes(prefix),
    ) +
    Number(
      suffix.length >= MIN_TELLING_CHARS &&
        around(Math.max(start, end - SLACK_CHARS), end + suffix.length * 2 + SLACK_CHARS).includes(
          suffix,
        ),
    )
  );
}

function standsBefore(text: string, at: number, prefix: string): boolean {
  return (
    mayStandBefore(text, at, prefix) &&
    comparableEnd(text.slice(Math.max(0, at - 2 * prefix.length - 8), at)).endsWith(prefix)
  );
}

function standsBehind(text: string, at: number, suffix: string): boolean {
  return (
    mayStandBehind(text, at, suffix) &&
    comparableStart(text.slice(at, at + 2 * suffix.length + 8)).startsWith(suffix)
  );
}

/** What `comparable` may write otherwise or leave out; all other characters stay, in their order. */
const MAY_CHANGE = /[\s\u00AD\u200B“”„‟«»″"'`‘’‚‛′,.;:]/;
/** For each UTF-16 code unit up to the last of those whether it is one. */
const CHANGING = Array.from({ length: 0x303a }, (_, unit) =>
  MAY_CHANGE.test(String.fromCharCode(unit)),
);

function isKept(unit: number): boolean {
  return unit === 0xfeff ? false : !CHANGING[unit];
}

/** Whether the characters that comparing leaves alone are those of the words, from the place back: nearly everything is told apart by these. */
function mayStandBefore(text: string, at: number, words: string): boolean {
  let i = at - 1;
  for (let k = words.length - 1; k >= 0; k--) {
    if (!isKept(words.charCodeAt(k))) continue;
    while (i >= 0 && !isKept(text.charCodeAt(i))) i--;
    if (i < 0 || text.charCodeAt(i) !== words.charCodeAt(k)) return false;
    i--;
  }
  return true;
}

/** The same from the place on. */
function mayStandBehind(text: string, at: number, words: string): boolean {
  let i = at;
  for (let k = 0; k < words.length; k++) {
    if (!isKept(words.charCodeAt(k))) continue;
    while (i < text.length && !isKept(text.charCodeAt(i))) i++;
    if (i >= text.length || text.charCodeAt(i) !== words.charCodeAt(k)) return false;
    i++;
  }
  return true;
}
