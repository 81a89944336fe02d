import type { Claim, Mention, ReadAs, Span } from '../annotation.js';
import { partyKey } from '../registry/mentionParties.js';
import { asRead, inReadingOrder } from '../text/markup/asRead.js';
import { overlapping } from '../text/spans.js';

/** Finds the mentions that lie within a span without looking at all of them. */
export type MentionsWithin = (start: number, end: number) => readonly Mention[];

/** Stands for the speaker, who does not accuse themselves. */
export const SPEAKER = '\uE000';
/** The character that stands for the first party; the next ones follow it. */
export const FIRST_PARTY = 0xe001;
const MOST_PARTIES = 0x1800;
/** Any party, in a regular expression. */
export const PARTY = '[\\uE001-\\uF8FF]';

/**
 * A claim's content as it is read, with each party as one character; all mentions of a party are the same one.
 * @param unprinted what of the draft counts no more than markup does, in the order of the text; none overlaps another
 */
export function masked(
  text: string,
  claim: Claim,
  within: MentionsWithin,
  unprinted: readonly ReadAs[] = [],
): { words: string; parties: Mention[] } {
  const parties: Mention[] = [];
  const byKey = new Map<string, string>();
  const signOf = (mention: Mention): string => {
    if (mention.actor !== null && mention.actor === claim.speaker?.actor) return SPEAKER;
    const key = partyKey(mention);
    let sign = byKey.get(key);
    if (!sign && parties.length < MOST_PARTIES) {
      byKey.set(key, (sign = String.fromCharCode(FIRST_PARTY + parties.length)));
      parties.push(mention);
    }
    return sign ?? mention.text;
  };
  const piece = ({ start, end }: Span): string => {
    const forDesk = overlapping(unprinted, { start, end });
    const replaced = inReadingOrder([...forDesk, ...(claim.readAs ?? [])]);
    let out = '';
    let from = start;
    for (const mention of within(start, end)) {
      if (mention.start < from || forDesk.some((one) => isInside(mention, one))) continue;
      out += plain(asRead(text, { start: from, end: mention.start }, replaced)) + signOf(mention);
      from = mention.end;
    }
    return out + plain(asRead(text, { start: from, end }, replaced));
  };
  return {
    words: claim.content.map(piece).join(' ').replace(/\s+/g, ' ').trim(),
    parties,
  };
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function plain(words: string): string {
  return words.replace(/[\uE000-\uF8FF]/g, ' ').replace(/[“”"*_]/g, '');
}
