/** Made on first use: ICU takes milliseconds for each, which nobody should wait for when VS Code starts. */
let rules: Intl.PluralRules | undefined;
let numbers: Intl.NumberFormat | undefined;

/** A number with its noun, in English: "1 claim", "2 claims", "15,443 records". */
export function counted(count: number, one: string, many: string): string {
  rules ??= new Intl.PluralRules('en');
  numbers ??= new Intl.NumberFormat('en');
  return `${numbers.format(count)} ${rules.select(count) === 'one' ? one : many}`;
}
