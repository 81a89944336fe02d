/** What may stand before an XML file's root element: where it begins, and what ends it. */
const PROLOG = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const;

/** The local name of an XML file's root element. Read by steps: one expression for all of it takes exponential time on a prolog that a damaged file repeats. */
export function rootOf(head: string): string | undefined {
  let at = 0;
  for (;;) {
    while (/\s/.test(head.charAt(at))) at++;
    const part = PROLOG.find(([begin]) => head.startsWith(begin, at));
    if (!part) return /^<(?:[\w.-]+:)?([\w.-]+)[\s>]/.exec(head.slice(at))?.[1];
    const end = head.indexOf(part[1], at + part[0].length);
    if (end < 0) return undefined;
    at = end + part[1].length;
  }
}
