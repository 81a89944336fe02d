import type { Attribution } from './attributions.js';

/** A claim as far as disputes go; `index` is its place in the order of the text. */
export interface Disputable {
  readonly attribution: Attribution;
  readonly paragraph: number;
  readonly parent: number;
  readonly speaker: string | null;
  /** Its content's words. */
  readonly content: string;
}

const DENIALS = /^(?:deny|dispute|refute|rebut|reject|dismiss|contest|disavow|counter|push back on|push back against|disagree with|denial|rejection)$/;
const VARYING = /^(?:vary|differ|conflict)\b/;
const WHAT_IS_DENIED = /\b(?:claims?|allegations?|accusations?|assertions?|reports?|charges?|suggestions?|statements?|accounts?|account|criticism|that|this|it)\b/i;

/**
 * Which claims the draft itself contests, and by which other claim: what a denial names, a claim inside a denial, and both sides of
 * "accounts vary".
 */
export function findDisputes(claims: readonly Disputable[]): Map<number, number> {
  const disputes = new Map<number, number>();
  claims.forEach(({ attribution, paragraph, content }, i) => {
    if (VARYING.test(attribution.lemma)) {
      disputes.set(i, i);
      if (i > 0 && claims[i - 1].paragraph === paragraph && !disputes.has(i - 1)) disputes.set(i - 1, i);
      return;
    }
    if (!DENIALS.test(attribution.lemma)) return;
    const inner = [i + 1, i + 2, i + 3].find((j) => claims[j]?.parent === i);
    if (inner !== undefined) disputes.set(inner, i);
    else if (WHAT_IS_DENIED.test(content) || attribution.lemma === 'deny') {
      const denied = nearestOther(claims, i);
      if (denied >= 0) disputes.set(denied, i);
    }
  });
  return disputes;
}

/** The nearest earlier claim of somebody else, in this paragraph or the one before, that shares a word of weight with the denial. */
function nearestOther(claims: readonly Disputable[], i: number): number {
  const { paragraph, speaker, content } = claims[i];
  const words = heavyWords(content);
  if (speaker !== null) for (const word of heavyWords(speaker)) words.add(word);
  for (let j = i - 1; j >= 0 && j >= i - 6 && paragraph - claims[j].paragraph <= 1; j--) {
    if (claims[j].parent === i || claims[j].attribution.attitude || claims[j].speaker !== null && claims[j].speaker === speaker) continue;
    for (const word of heavyWords(claims[j].content)) if (words.has(word)) return j;
  }
  return -1;
}

function heavyWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !/^(?:claims?|allegations?|accusations?|reports?|would|could|should|their|there|these|those|which|about|after|before|other|being)$/.test(word)));
}
