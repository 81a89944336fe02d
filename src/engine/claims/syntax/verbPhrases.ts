import { fixedAdverb } from './tagging/fixedAdverbs.js';
import type { Token } from './tagging/tagger.js';

/** A verb with its auxiliaries: "has not been told". */
export interface VerbForm {
  /** The token after its last. */
  readonly to: number;
  /** The token of the verb proper. */
  readonly head: number;
  readonly tense: 'finite' | 'infinitive' | 'ing';
  readonly passive: boolean;
  readonly negated: boolean;
  /** False for a single past form, which may be a participle ("the poll released Monday"). */
  readonly auxiliary: boolean;
}

const BE = /^(?:am|is|are|was|were|be|been|being|'s|'re|'m|get|gets|got|getting)$/;

/** The verb phrase that begins at `at`, or null. */
export function readVerb(tokens: readonly Token[], at: number, to: number): VerbForm | null {
  const { lower, pos } = tokens[at];
  let i = at;
  let tense: VerbForm['tense'] = 'finite';
  if (lower === 'to') {
    i = skipAdverbs(tokens, at + 1, to);
    if (i >= to || (tokens[i].pos !== 'VERB' && tokens[i].pos !== 'AUX')) return null;
    tense = 'infinitive';
  } else if (pos === 'VERB' || pos === 'AUX') {
    if (/ing$/.test(lower) && !/^(?:bring|sing|ring|cling|fling|swing|spring|sting)$/.test(lower))
      tense = 'ing';
  } else return null;
  let head = i;
  let be = false;
  let negated = false;
  while (tokens[i].pos === 'AUX' || /^(?:have|has|had|having)$/.test(tokens[i].lower)) {
    head = i;
    be = BE.test(tokens[i].lower) && !isHas(tokens, i);
    const next = skipAdverbs(tokens, i + 1, to);
    if (next >= to || (tokens[next].pos !== 'VERB' && tokens[next].pos !== 'AUX')) {
      // "is not": the negation belongs to it, "is also a lawyer": the adverb does not.
      const end = /^(?:not|n't)$/.test(tokens[i + 1]?.lower ?? '') && i + 1 < to ? i + 2 : i + 1;
      return {
        to: end,
        head,
        tense,
        passive: false,
        negated: end > i + 1 || negated,
        auxiliary: true,
      };
    }
    for (let k = i + 1; k < next; k++) negated ||= /^(?:not|n't|never)$/.test(tokens[k].lower);
    i = next;
  }
  const passive = be && !/ing$/.test(tokens[i].lower);
  return {
    to: i + 1,
    head: i,
    tense,
    passive,
    negated,
    auxiliary: i > head || tense === 'infinitive',
  };
}

/** "He's said": has. What it's said to be is. */
function isHas(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i].lower === "'s" &&
    /^(?:he|she|who)$/.test(tokens[i - 1]?.lower ?? '') &&
    (/^(?:said|argued|written|promised|vowed|claimed|suggested|warned|insisted|denied|noted|added|admitted|proposed|pledged)$/.test(
      tokens[i + 1]?.lower ?? '',
    ) ||
      (tokens[i + 1]?.lower === 'called' && /^(?:for|on)$/.test(tokens[i + 2]?.lower ?? '')))
  );
}

/** Past adverbs, "quickly and decisively" among them, and an opening quotation mark. */
function skipAdverbs(tokens: readonly Token[], at: number, to: number): number {
  while (at < to) {
    const fixed = fixedAdverb(tokens, at, to);
    if (fixed > at) at = fixed;
    else if (
      isAdverb(tokens, at) ||
      (tokens[at].pos === 'CCONJ' &&
        at + 1 < to &&
        tokens[at - 1].pos === 'ADV' &&
        tokens[at + 1].pos === 'ADV')
    )
      at++;
    else break;
  }
  return at;
}

function isAdverb(tokens: readonly Token[], at: number): boolean {
  const { pos, lower, text } = tokens[at];
  return (
    pos === 'ADV' ||
    (lower === 'since' && /^(?:VERB|ADV)$/.test(tokens[at + 1]?.pos ?? '')) ||
    /^["“‘]$/.test(text) ||
    (pos === 'PART' && /^(?:not|n't)$/.test(lower))
  );
}
