import { wordSet } from './wordSet.js';

/** Words in front of a family name that belong to it: "von der Leyen", "al-Assad", "Le Pen". */
const PARTICLES = wordSet(`
  von vom zu zum zur van de der den del della dello dei degli da das do dos di du la le les los las el al ar as ash an at ad bin ibn bint ben
  abu abd ter ten 't op d l af av och und y e mac o san santa saint st ould`);

/** Particles of which the rest is usual as a family name by itself: "Leyen", "Assad"; "Pen" and "Fontaine" are not. */
const DROPPABLE = wordSet('von vom zu zum zur van der den al el ar as ash an at ad ould af av');

/** Whether a folded word is a particle of a family name. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Whether a family name is used without this particle too. */
export function isDroppableParticle(word: string): boolean {
  return DROPPABLE.has(word);
}
