import { isForm, type TagContext, type TagRule } from './tagContext.js';

/** Rules for the forms of cue verbs that the tagger calls verbs. */
export const CUE_VERB_RULES: readonly TagRule[] = [
  // "rejected calls for a tax", "denied claims that": two verbs do not follow each other.
  {
    to: 'NOUN',
    word: isForm('singular'),
    fits: ({ before, next }) =>
      before?.pos === 'VERB' &&
      before.lower.endsWith('ed') &&
      /^(?:that|of|for|from|by|and|about|\.|,)$/.test(next?.lower ?? '.'),
  },
  // "the only reply"
  {
    to: 'NOUN',
    word: isForm('base'),
    fits: ({ before, tokens, i }) =>
      before?.lower === 'only' && /^(?:DET|PRON)$/.test(tokens[i - 2]?.pos ?? ''),
  },
  // "walked in to chants of"
  { to: 'NOUN', word: isForm('singular'), fits: ({ before }) => before?.lower === 'to' },
  {
    to: 'NOUN',
    word: ({ form, lower }) =>
      form?.form !== 'past' && !/^(?:says|said|tells|told|adds|writes)$/.test(lower),
    fits: ({ before }) => nounAfter(before),
  },
];

/** A noun must follow: "the claims", "his claims", "Trump's claims", "recent reports". */
function nounAfter(before: TagContext['before']): boolean {
  return (
    before !== undefined &&
    ((before.pos === 'DET' && !/^(?:that|all|both|this|some|many)$/.test(before.lower)) ||
      /^(?:his|her|its|their|my|our|your|'s)$/.test(before.lower))
  );
}
