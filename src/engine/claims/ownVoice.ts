import type { Span } from '../annotation.js';
import type { Attribution } from './attribution.js';
import { weightyWords } from './claimWords.js';
import { hedgeOfStatement } from './hedges.js';
import type { Prose, Sentence } from './prose.js';

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

const CONTRADICTS = /\b(?:contradict(?:s|ed|ing)?|contrary to|belie[sd]?|at odds with|(?:is|was|are|were) (?:\p{L}+ly )?(?:false|untrue|not true|incorrect|inaccurate|baseless|unfounded|misleading|wrong)|(?:there is|there was|has provided|have provided|offered|without(?: any)?) (?:no |any )?(?:\p{L}+ )?evidence)\b/iu;
const ANAPHORIC = /^(?:but |yet |in fact,? |however,? )?(?:that|this|it|the (?:claims?|allegations?|accusations?|assertions?|statements?|charges?|reports?)|those (?:claims|allegations|statements))\b/i;

/** Reads what of a paragraph is the draft's own voice: outside of quotations and of everything that somebody says in it. */
export function readOwnVoice(prose: Prose, found: readonly Attribution[]): OwnVoice {
  const said = found.flatMap(({ cue, content }) => [...cue, ...content]).sort((a, b) => a.start - b.start);
  const hedged: (Span & { hedge: Span })[] = [];
  const contradictions: Contradiction[] = [];
  for (const sentence of prose.sentences) {
    for (const part of ownParts(prose, sentence, said)) {
      const words = prose.text.slice(part.start, part.end);
      const hedge = hedgeOfStatement(words);
      if (hedge) hedged.push({ ...part, hedge: { start: part.start + hedge.start, end: part.start + hedge.end } });
      if (CONTRADICTS.test(words)) contradictions.push({ ...part, anaphoric: ANAPHORIC.test(words), words: weightyWords(words) });
    }
  }
  return { hedged, contradictions };
}

/** Characters; less than that states nothing. */
const SHORTEST = 12;

/** The parts of a sentence that nobody says, without the commas and conjunctions at their ends. */
function* ownParts({ text, tokens, quotations }: Prose, { from, to }: Sentence, said: readonly Span[]): Generator<Span> {
  const [first, last] = [tokens[from].start, tokens[to - 1].end];
  const covered = [...said, ...quotations].filter(({ start, end }) => start < last && end > first).sort((a, b) => a.start - b.start);
  let start = first;
  for (const { start: end, end: next } of [...covered, { start: last, end: last }]) {
    if (end - start >= SHORTEST) {
      const part = /^[\s,;:–—-]*(?:(?:and|but|while|although|though)\s+)?(.*?)[\s,;:–—-]*$/su.exec(text.slice(start, end));
      if (part && part[1].length >= SHORTEST) {
        const at = start + text.slice(start, end).indexOf(part[1]);
        yield { start: at, end: at + part[1].length };
      }
    }
    start = Math.max(start, next);
  }
}
