const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Words for a row that is read from left to right: those in Arabic, Hebrew and their like between Unicode's isolates, or the
 * digits and marks behind them would change sides.
 */
export function isolatedWords(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}
