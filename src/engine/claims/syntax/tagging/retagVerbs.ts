import type { TagContext, TagRule } from './tagContext.js';

/** Rules for the forms of cue verbs that the tagger calls verbs. */
export const CUE_VERB_RULES: readonly TagRule[] = [
  // "rejected calls for a tax", "denied claims that": two verbs do not follow each other.
  {
    to: 'NOUN',
    fits: ({ form, before, next }) =>
      form!.form === 'singular' &&
      before?.pos === 'VERB' &&
      /ed$/.test(before.lower) &&
      /^(?:that|of|for|from|by|and|about|\.|,)$/.test(next?.lower ?? '.'),
  },
  // "the only reply"
  {
    to: 'NOUN',
    fits: ({ form, before, tokens, i }) =>
      form!.form === 'base' &&
      before?.lower === 'only' &&
      /^(?:DET|PRON)$/.test(tokens[i - 2]?.pos ?? ''),
  },
  // "walked in to chants of"
  { to: 'NOUN', fits: ({ form, before }) => form!.form === 'singular' && before?.lower === 'to' },
  {
    to: 'NOUN',
    fits: ({ form, before, lower }) =>
      nounAfter(before) &&
      form!.form !== 'past' &&
      !/^(?:says|said|tells|told|adds|writes)$/.test(lower),
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
