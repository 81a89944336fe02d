const ENGLISH = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

/** A number with its noun, in English: "1 claim", "2 claims", "15,443 records". */
export function counted(count: number, one: string, many: string): string {
  return `${NUMBERS.format(count)} ${ENGLISH.select(count) === 'one' ? one : many}`;
}
