import type { ListedKind, ListedName } from './listing.js';

/** Chinese, Japanese and Korean names, which are written without blanks, the family name first. */
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s·・]+$/u;

/** A personal name that a list prints as "FAMILY, Given Patronymic", or whose parts it gives apart. */
export function familyAndGiven(
  family: string,
  given: string,
  strength: ListedName['strength'],
): ListedName {
  const marked = family !== '' && given !== '' && { family };
  if (EAST_ASIAN.test(family + given)) {
    const spoken = withoutBlanks(family + given);
    return { printed: spoken, spoken, strength, ...marked };
  }
  const printed = given === '' ? family : family === '' ? given : `${family}, ${given}`;
  return { printed, spoken: `${given} ${family}`.trim(), strength, ...marked };
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

/** A name in a party's own script, as lists give it beside the Latin one; a person's Chinese or Korean name has no blanks. */
export function inOwnScript(
  printed: string,
  kind: ListedKind,
  strength: ListedName['strength'],
): ListedName {
  const isEastAsian = kind === 'person' && EAST_ASIAN.test(printed);
  return asPrinted(isEastAsian ? withoutBlanks(printed) : printed, strength);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
