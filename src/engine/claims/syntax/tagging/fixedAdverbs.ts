import type { Token } from './tagger.js';

/** Prepositions and what they make an adverb with: "in particular", "of course". */
const FIXED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    in: /^(?:particular|fact|part|turn|effect|private|public|essence|theory|practice|principle|general|addition|short|secret|passing|response|reality|other words|full|writing|person)$/,
    of: /^(?:course|late)$/,
    for: /^(?:example|instance|now|the first time|the second time|years|months|weeks|days|decades)$/,
    at: /^(?:times|first|last|length|once|one point)$/,
    on: /^(?:average|occasion|the record|the contrary|the other hand|the one hand)$/,
    by: /^(?:contrast|comparison)$/,
    as: /^(?:usual)$/,
  }),
);

/** Tokens after the preposition. */
const LONGEST = 3;

/** The token after the adverb of several words that begins at `at` ("in particular", "for the first time"); `at` where none does. */
export function fixedAdverb(tokens: readonly Token[], at: number, to: number): number {
  const rest = FIXED.get(tokens[at].lower);
  if (!rest) return at;
  let words = '';
  for (let i = at + 1; i < Math.min(to, at + 1 + LONGEST); i++) {
    words += (words && ' ') + tokens[i].lower;
    // "in fact", but "in part two", "in private schools", "in response to the report"
    if (rest.test(words) && endsThere(tokens, i + 1, to)) return i + 1;
  }
  return at;
}

function endsThere(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    at >= to ||
    (!/^(?:NOUN|PROPN|NUM|ADP|ADJ|CCONJ)$/.test(tokens[at].pos) &&
      !/^['’-]/.test(tokens[at].text) &&
      tokens[at].lower !== 'to')
  );
}
