import type { Attribution } from '../patterns/attribution.js';
import { type ClaimWords, weightyWords } from '../patterns/spokenWords.js';
import type { Contradiction } from '../patterns/ownVoice.js';

/** A claim as far as disputes go; its index is its place in the order of the text. */
export interface Disputable {
  readonly attribution: Attribution;
  readonly paragraph: number;
  readonly speaker: string | null;
  readonly words: ClaimWords;
  readonly dissent: Dissent | null;
}

/** How a claim sets itself against others: "accounts vary", "denied the charge", "said that was a lie". */
export type Dissent = 'varies' | 'denies' | 'rebuts';

/** What contests a claim: another claim, by its index, or words of the draft's own. */
export type Dispute =
  { readonly claim: number } | { readonly own: Contradiction; readonly paragraph: number };

const DENIALS =
  /^(?:deny|dispute|refute|rebut|reject|dismiss|contest|disavow|counter|push back on|push back against|disagree with|denial|rejection)$/;
const VARYING = /^(?:vary|differ|conflict)\b/;
/** What was said before, as a denial calls it. */
const SAID =
  '(?:claims?|allegations?|accusations?|arguments?|assertions?|charges?|contentions?|ideas?|notions?|reports?|rumou?rs?|suggestions?|statements?|theor(?:y|ies)|accounts?|versions?)';
const WHAT_IS_DENIED = new RegExp(`\\b(?:${SAID}|criticism|that|this|it|them)\\b`, 'i');
/** "did not dispute", "would deny" */
const NOT_DENIED = /\b(?:not|never|would|could|may|might|to)\b|n[’']t\b/i;
/** "denied him a chance" */
const SOMEBODY =
  /^(?:him|me|us|it to)\b|^her(?=$| (?:an?|the|any|as|at|for|from|in|of|on|to|when|while)\b)|^them (?:an?|the|any)\b/i;
/** Nothing but a word for what was said before. */
const ANAPHOR = new RegExp(
  `^(?:(?:that|this|it|them)(?: all| \\p{L}+sel(?:f|ves))?|(?:(?:all of )?(?:the|that|this|those|these|his|her|its|their|all|such|any) (?:\\p{L}+ )?)?${SAID})[.,”"]*$`,
  'iu',
);

/** How a claim sets itself against others by its words; null where it does not. */
export function dissentOf({ lemma }: Attribution, words: ClaimWords): Dissent | null {
  if (VARYING.test(lemma)) return 'varies';
  if (
    DENIALS.test(lemma) &&
    !NOT_DENIED.test(words.cue) &&
    !SOMEBODY.test(words.content) &&
    // "to approve or | reject them"
    !(words.cue === lemma && /^them\b/i.test(words.content))
  )
    return 'denies';
  return words.rebuts ? 'rebuts' : null;
}

/**
 * Which claims the draft itself contests, and by what: a denial contests what it names, a claim inside a denial is contested by it,
 * "accounts vary" contests both sides, and so does the draft's own voice ("That is false.").
 * @param parents for each claim the one around it, or -1
 * @param contradictions for each paragraph what the draft itself sets against what is said
 */
export function findDisputes(
  claims: readonly Disputable[],
  parents: readonly number[],
  contradictions: readonly (readonly Contradiction[])[],
): Map<number, Dispute> {
  const disputes = new Map<number, Dispute>();
  claims.forEach(({ attribution: { lemma }, paragraph, words, dissent }, i) => {
    if (dissent === null) return;
    if (dissent === 'varies') {
      disputes.set(i, { claim: i });
      if (i > 0 && claims[i - 1].paragraph === paragraph && !disputes.has(i - 1))
        disputes.set(i - 1, { claim: i });
      return;
    }
    if (dissent === 'denies') {
      const inner = [i + 1, i + 2, i + 3].find((j) => parents[j] === i);
      if (inner !== undefined) {
        disputes.set(inner, { claim: i });
        return;
      }
      if (!WHAT_IS_DENIED.test(words.content) && lemma !== 'deny') return;
    }
    const denied = nearestOther(claims, parents, i);
    if (denied >= 0) disputes.set(denied, { claim: i });
  });
  let next = 0;
  contradictions.forEach((list, paragraph) => {
    while (next < claims.length && claims[next].paragraph < paragraph) next++;
    for (const own of list) {
      const contradicted = contradictedBy(claims, own, paragraph, next);
      if (contradicted >= 0 && !disputes.has(contradicted))
        disputes.set(contradicted, { own, paragraph });
    }
  });
  return disputes;
}

/** How many claims back the one that is contradicted is looked for, and how many paragraphs. */
const REACH = { claims: 6, paragraphs: 1 };

/**
 * The nearest earlier claim of somebody else that shares a word of weight with the denial, its own content or speaker; a denial that
 * only points back ("denied the allegations") means the nearest that accuses somebody or names whoever denies it, else the nearest.
 */
function nearestOther(
  claims: readonly Disputable[],
  parents: readonly number[],
  i: number,
): number {
  const { attribution, paragraph, speaker, words } = claims[i];
  const pointsBack =
    ANAPHOR.test(words.content) ||
    words.rebuts ||
    // "..., a charge Iran denies"
    (attribution.pattern === 'gap' && WHAT_IS_DENIED.test(words.content));
  const denier = speaker === null ? [] : weightyWords(speaker);
  const named = new Set([...denier, ...(pointsBack ? namesIn(words) : words.weighty)]);
  let nearest = -1;
  for (
    let j = i - 1;
    j >= 0 && j >= i - REACH.claims && paragraph - claims[j].paragraph <= REACH.paragraphs;
    j--
  ) {
    if (
      parents[j] === i ||
      claims[j].attribution.attitude ||
      // "rejected a rise ... denied suggestions of a rise": who denies the same is of one mind.
      (claims[j].dissent === 'denies' && !pointsBack) ||
      (claims[j].speaker !== null && claims[j].speaker === speaker)
    )
      continue;
    if (sharedWords(named, claims[j].words.weighty) > 0) return j;
    if (pointsBack && ACCUSES.test(claims[j].attribution.lemma)) return j;
    if (nearest < 0) nearest = j;
  }
  return pointsBack ? nearest : -1;
}

const ACCUSES = /^(?:accuse|allege|blame|charge|denounce|implicate|allegation|accusation)$/;

/** The words of weight in a source that are written with a capital: names. */
function namesIn({ source }: ClaimWords): ReadonlySet<string> {
  return weightyWords((source.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).join(' '));
}

/** The claim before the draft's own words that they contradict, or -1. `next` is the first claim of their paragraph. */
function contradictedBy(
  claims: readonly Disputable[],
  own: Contradiction,
  paragraph: number,
  next: number,
): number {
  let i = next;
  while (
    i < claims.length &&
    claims[i].paragraph === paragraph &&
    claims[i].attribution.cue[0].start < own.start
  )
    i++;
  for (
    let j = i - 1;
    j >= 0 && j >= i - REACH.claims && paragraph - claims[j].paragraph <= REACH.paragraphs;
    j--
  ) {
    if (claims[j].attribution.attitude) continue;
    if (own.anaphoric || sharedWords(own.words, claims[j].words.weighty) >= CONTRADICTING_WORDS)
      return j;
  }
  return -1;
}

/** How many words of weight the draft's own contradiction shares with what it contradicts. */
const CONTRADICTING_WORDS = 2;

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a)
    if (b.has(word) && !/^(?:claim|allegation|accusation|report|statement|charg)$/.test(word))
      shared++;
  return shared;
}
