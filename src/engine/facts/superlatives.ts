import { wordSet } from '../english/wordSet.js';
import type { FactToken } from './factTokens.js';

/** Superlatives in one word that rank something in the world. */
export const SUPERLATIVES = wordSet(`
  largest biggest smallest highest lowest oldest youngest longest shortest tallest richest poorest wealthiest strongest weakest fastest slowest
  deadliest worst best greatest fewest earliest costliest cheapest steepest sharpest deepest widest heaviest hottest coldest driest wettest
  busiest bloodiest fiercest toughest harshest closest narrowest broadest nearest farthest furthest safest hardest ugliest loudest brightest
  darkest newest thinnest thickest heftiest priciest mightiest dirtiest cleanest happiest unhappiest healthiest easiest simplest gravest
  fullest rarest wildest boldest bravest wisest smartest quickest holiest lengthiest lightest tightest loneliest stormiest foremost topmost
  northernmost southernmost easternmost westernmost uppermost utmost`);
/** "the most populous", "most honest and trustworthy"; "most of", "most people", "at most" are none. */
export function mostAt(tokens: readonly FactToken[], at: number): number {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1];
  if (next === undefined || before === 'at' || (tokens[at].lower === 'least' && before === 'at'))
    return at;
  const led =
    /^(?:the|s|its|their|his|her|world|second|third|nation|country|one|among|single|ever|is|are|was|were|be|become|became|as)$/.test(
      before,
    );
  const isAdjective =
    next.kind === 'word' &&
    /(?:ous|ful|ive|able|ible|al|ant|ent|ic|ed|ing|some|less|ary|ory|ly|est|ate|ar|ile|ne|id|ish|se|ct|re|ld|nt)$/.test(
      next.lower,
    ) &&
    !/^(?:are|were|the|have|people|of|these|those|americans?|republicans?|recent|recently|likely|other|others|state|states|students|parents|women|men|government|while|more|here|amount|extent|part|there|place|because|one|none|else|same)$/.test(
      next.lower,
    );
  if (
    /^(?:likely|recent|willing|popular|powerful|senior|honest|progressive|common|wanted|prominent|important|populous)$/.test(
      next.lower,
    ) &&
    (led || next.lower !== 'recent')
  )
    return led || next.lower !== 'likely' ? at + 2 : at;
  if (isAdjective && led) return at + 2;
  return /^(?:since|in)$/.test(next.lower) && led ? at + 1 : at;
}
