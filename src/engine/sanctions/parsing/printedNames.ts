import type { ListedName } from './listing.js';

/** A personal name that a list prints as "FAMILY, Given Patronymic", or whose parts it gives apart. */
export function familyAndGiven(
  family: string,
  given: string,
  strength: ListedName['strength'],
): ListedName {
  const printed = given === '' ? family : family === '' ? given : `${family}, ${given}`;
  const spoken = `${given} ${family}`.trim();
  return { printed, spoken, strength, ...(family !== '' && given !== '' && { family }) };
}

/** A personal name printed as "FAMILY, Given"; without a comma it is spoken as it is printed. */
export function personFromComma(printed: string, strength: ListedName['strength']): ListedName {
  const comma = printed.indexOf(',');
  return comma < 0
    ? asPrinted(printed, strength)
    : {
        ...familyAndGiven(
          printed.slice(0, comma).trim(),
          printed.slice(comma + 1).trim(),
          strength,
        ),
        printed,
      };
}

/** A name that is spoken as it is printed. */
export function asPrinted(printed: string, strength: ListedName['strength']): ListedName {
  return { printed, spoken: printed, strength };
}
