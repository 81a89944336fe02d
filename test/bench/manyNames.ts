import type { Listing } from '../../src/engine/sanctions/parsing/listing.js';
import { familyAndGiven } from '../../src/engine/sanctions/parsing/printedNames.js';
import type { Names } from './names.js';

/** As many names as parties of OpenSanctions have on average. */
export const NAMES_EACH = 4;

/** A listed person with names that nobody else has. */
export function personOf(names: Names, number: number): Listing {
  const spoken = Array.from({ length: NAMES_EACH }, (_, i) =>
    names.at(number * NAMES_EACH + i).split(' '),
  );
  return {
    id: `NK-${number}`,
    kind: 'person',
    names: spoken.map(([given, family]) => familyAndGiven(family, given, 'strong')),
    programs: ['TEST'],
    born: [],
    nationalities: [],
  };
}
