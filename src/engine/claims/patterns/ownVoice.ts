import type { Span } from '../../annotation.js';
import type { Attribution } from './attribution.js';
import { weightyWords } from './spokenWords.js';
import { hedgeOfStatement } from '../lexis/hedges.js';
import type { Prose } from '../syntax/prose.js';

/** What a paragraph says in the draft's own voice; offsets count in its reading. */
export interface OwnVoice {
  /** Statements that the draft itself hedges, each with the words that do. */
  readonly hedged: readonly (Span & { readonly hedge: Span })[];
  /** Statements that the draft itself sets against what somebody says. */
  readonly contradictions: readonly Contradiction[];
}

export interface Contradiction extends Span {
  /** It contradicts what was said last ("That is false."), or what it names. */
  readonly anaphoric: boolean;
  /** Its words of weight. */
  readonly words: ReadonlySet<string>;
}

/** What sets the draft against what is said; a "not" before it turns it round, and evidence does so only where there is none. */
const CONTRADICTS = new RegExp(
  [
    String.raw`(?<!(?:\b(?:not|never|nor|nothing|nobody|hardly|cannot)|n['’]t) (?:\p{L}+ly )?)\b(?:contradict(?:s|ed|ing)?|contrary to|belie[sd]?|at odds with)`,
    String.raw`\b(?:is|was|are|were) (?!(?:hardly|scarcely) )(?:\p{L}+ly )?(?:false|untrue|not true|incorrect|inaccurate|baseless|unfounded|misleading|wrong)`,
    String.raw`\b(?:there (?:is|was|are|were)|(?:has|have|had) (?:provided|offered|produced|shown|presented)|(?:provided|offered|produced|presented)) (?:no|little|scant|hardly any|scarcely any) (?:\p{L}+ ){0,2}evidence`,
    String.raw`\bwithout (?:\p{L}+ing )?(?:any )?(?:\p{L}+ )?evidence`,
    String.raw`(?:\b(?:not|never)|n['’]t) (?:\p{L}+ ){0,3}any (?:\p{L}+ ){0,2}evidence`,
  ]
    .map((one) => `(?:${one})\\b`)
    .join('|'),
  'iu',
);
const ANAPHORIC =
  /^(?:but |yet |in fact,? |however,? )?(?:that|this|it|the (?:claims?|allegations?|accusations?|assertions?|statements?|charges?|reports?)|those (?:claims|allegations|statements))\b/i;

/** Reads what of a paragraph is the draft's own voice: outside of quotations and of everything that somebody says in it. */
export function readOwnVoice(prose: Prose, found: readonly Attribution[]): OwnVoice {
  const covered = [
    ...found.flatMap(({ cue, content }) => [...cue, ...content]),
    ...prose.quotations,
  ].sort((a, b) => a.start - b.start);
  /** The first of them that a later sentence may still reach into. */
  let next = 0;
  const hedged: (Span & { hedge: Span })[] = [];
  const contradictions: Contradiction[] = [];
  for (const sentence of prose.sentences) {
    const [first, last] = [prose.tokens[sentence.from].start, prose.tokens[sentence.to - 1].end];
    while (next < covered.length && covered[next].end <= first) next++;
    const within: Span[] = [];
    for (let i = next; i < covered.length && covered[i].start < last; i++)
      if (covered[i].end > first) within.push(covered[i]);
    for (const part of ownParts(prose.text, { start: first, end: last }, within)) {
      const words = prose.text.slice(part.start, part.end);
      const hedge = hedgeOfStatement(words);
      if (hedge)
        hedged.push({
          ...part,
          hedge: { start: part.start + hedge.start, end: part.start + hedge.end },
        });
      if (CONTRADICTS.test(words))
        contradictions.push({
          ...part,
          anaphoric: ANAPHORIC.test(words),
          words: weightyWords(words),
        });
    }
  }
  return { hedged, contradictions };
}

/** Characters; less than that states nothing. */
const SHORTEST = 12;

/** The parts of a sentence that nobody says, without the commas and conjunctions at their ends. `covered` is sorted. */
function* ownParts(text: string, sentence: Span, covered: readonly Span[]): Generator<Span> {
  let { start } = sentence;
  for (const { start: end, end: next } of [
    ...covered,
    { start: sentence.end, end: sentence.end },
  ]) {
    if (end - start >= SHORTEST) {
      const part = /^[\s,;:–—-]*(?:(?:and|but|while|although|though)\s+)?/u.exec(
        text.slice(start, end),
      )![0].length;
      const words = text
        .slice(start + part, end)
        .trimEnd()
        .replace(/(?<![,;:–—-])[,;:–—-]+$/u, '')
        .trimEnd();
      if (words.length >= SHORTEST) yield { start: start + part, end: start + part + words.length };
    }
    start = Math.max(start, next);
  }
}
