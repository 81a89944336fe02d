/** What Greek endings become in genitive and accusative; the longest that fits counts. */
const ENDINGS: readonly (readonly [nominative: RegExp, genitive: string, accusative: string])[] = [
  [/(?:ος|ός)$/u, 'ου', 'ο'],
  [/(?:ης|ής)$/u, 'η', 'η'],
  [/(?:ας|άς)$/u, 'α', 'α'],
  [/(?:η|ή)$/u, 'ης', 'η'],
  [/(?:α|ά)$/u, 'ας', 'α'],
];

/**
 * A word of a Greek name in nominative, genitive and accusative.
 * @param isFamily whether it is the family name: a woman's stands in the genitive already and does not change
 */
export function greekCases(word: string, isFamily: boolean): readonly [string, string, string] {
  const found = ENDINGS.find(([nominative]) => nominative.test(word));
  if (!found || (isFamily && /[ηήαά]$/u.test(word))) return [word, word, word];
  const stem = word.replace(found[0], '');
  return [word, stem + found[1], stem + found[2]];
}
