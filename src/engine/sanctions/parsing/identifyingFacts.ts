// What tells a party from a namesake, in the words of the list.

/** Values without blanks at their ends, empty ones and repetitions; undefined where nothing is left, so that it costs nothing in storage. */
export function factsOf(values: readonly string[]): readonly string[] | undefined {
  const some = [...new Set(values.map((value) => value.trim()).filter(Boolean))];
  return some.length > 0 ? some : undefined;
}

/** "Passport D9004878 (Iran)": a number with what it is and who gave it; empty where there is no number. */
export function identifier(what: string, number: string, country = ''): string {
  if (number.trim() === '') return '';
  return `${what.trim().replace(/:$/, '')} ${number.trim()}${country.trim() === '' ? '' : ` (${country.trim()})`}`.trim();
}

/** Parts of an address, a place or a description that are there, joined by commas. */
export function joinedParts(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');
}

/** A ship's number with the International Maritime Organization, seven digits, wherever a text has it behind those letters. */
export function imoIn(text: string): string | undefined {
  return /\bIMO\b\D{0,20}?(\d{7})(?!\d)/i.exec(text)?.[1];
}
