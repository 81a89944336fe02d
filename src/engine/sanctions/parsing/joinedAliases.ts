import type { ListedName } from './listing.js';
import { asPrinted } from './printedNames.js';

/** What may follow a comma and belongs to the name before it: a legal form, or what tells a son from his father. */
const BELONGS_BEFORE =
  /^(?:ltd|limited|llc|llp|inc|incorporated|co|corp|company|co\.,? ltd|s\.?a(?:\.? de c\.?v)?|s\.?r\.?l|jsc|ojsc|pjsc|cjsc|oao|ooo|pao|zao|ao|gmbh|ag|plc|bv|nv|jr|sr|ii|iii|iv)\.?(?:$| ?\()/i;

/** Names that one cell or element holds, joined by semicolons, commas or line breaks. */
export function joinedAliases(printed: string): ListedName[] {
  return printed
    .split(/;|\n/)
    .flatMap(namesBetweenCommas)
    .filter(Boolean)
    .map((name) => asPrinted(name, 'strong'));
}

function namesBetweenCommas(printed: string): string[] {
  const names: string[] = [];
  for (const part of printed.split(',').map((one) => one.trim())) {
    if (names.length > 0 && BELONGS_BEFORE.test(part)) names.push(`${names.pop()!}, ${part}`);
    else names.push(part);
  }
  return names;
}
