import type { TagRule } from './tagContext.js';

/** Capitals that say what somebody is or what a thing is, and no body's name. */
const NO_BODY = /^(?:MEP|MSP|CEO|CFO|COO|DNA|HIV|VAT|GDP|GNP|AIDS)$/;

/** Where the tagger takes the name of a body for a word: "Downing Street", "BAA", "the Fed". */
export const BODY_NAME_RULES: readonly TagRule[] = [
  // "Downing Street said"
  {
    to: 'PROPN',
    word: ({ pos, text }) => pos === 'VERB' && /^\p{Lu}\p{Ll}+ing$/u.test(text),
    fits: ({ next }) =>
      /^(?:Street|Hill|House|Square|Avenue|Group|University)$/.test(next?.text ?? ''),
  },
  // "BAA is offering": capitals alone make a name, but for what people are ("PM says").
  {
    to: 'PROPN',
    word: ({ pos, text }) => pos === 'NOUN' && /^\p{Lu}{3,6}$/u.test(text) && !NO_BODY.test(text),
    // "BAA also says"
    fits: ({ headline, next, tokens, i }) =>
      !headline &&
      /^(?:AUX|VERB)$/.test((next?.pos === 'ADV' ? tokens[i + 2]?.pos : next?.pos) ?? ''),
  },
  // "the Fed said": no verb
  {
    to: 'PROPN',
    word: ({ pos, text }) => pos !== 'PROPN' && text === 'Fed',
    fits: ({ before }) => before?.lower === 'the',
  },
];
