import type { Evidence } from '../variants/evidence.js';
import { type Gender, genderOfNames, genderOfTitle } from '../../english/gender.js';
import type { Stranger } from './introductions.js';

/** Whether a stranger, by the given names or by what stands in their place, may be who a title of that gender is said of. */
export function fitsGender(given: string, gender: Gender): boolean {
  const words = given.split(/[\s-]/);
  const known = genderOfNames(words) ?? genderOfTitle(words[0]);
  return known === null || known === gender;
}

/** What it says of a bare family name that the draft has somebody else of that name: enough to leave it open for a sanctioned owner. */
export function rivalEvidence({ given }: Stranger): Evidence {
  return {
    verdict: 'slight',
    said: `The draft also names somebody else with that family name: “${given.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())}”.`,
  };
}
