import { wordSet } from '../english/wordSet.js';

/** Words whose coming and going changes nothing: articles, prepositions, conjunctions, pronouns, auxiliaries, fillers. */
export const FUNCTION_WORDS = wordSet(`
  a an the that this these those which who whom whose of in on at by for from to with about into over under as than through within upon onto
  and but or so because if when while then also too i me my mine we us our ours you your yours he him his she her hers it its they them their
  theirs there here is are am was were be been being has have had do does did 's well uh um er ah oh okay ok now yes like know mean look
  see right hmm let`);

/** Words that hold back or press a statement: left out, it says more or less than was said. */
export const HEDGES = wordSet(`
  maybe think perhaps probably possibly likely almost nearly somewhat allegedly reportedly apparently seemingly roughly approximately mostly largely
  partly sometimes often usually generally rarely hardly barely scarcely just only quite rather very`);

export const NEGATIONS = wordSet('not no never nobody nothing none neither nor nowhere without');
export const MODALS = wordSet('can could will would shall should may might must ought');
const SCALES = wordSet(
  'hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half percent',
);

/** Whether a compared word says how many or how much of a figure's units there are: "million", "half", "percent". */
export function isScale(norm: string): boolean {
  return SCALES.has(norm);
}

/** Whether a compared word is a figure or a part of one. */
export function isFigure(norm: string): boolean {
  return /^\d/.test(norm) || SCALES.has(norm);
}
