import type { Span } from '../../annotation.js';

/** "Carrie Lam, 24, a student", "Carrie Lam (24)", "Carrie Lam, aged 24,", "Carrie Lam, a 24-year-old student", "Carrie Lam, who is 24,". */
const AGE_BEHIND =
  /^(?:, (?:aged? )?| \()(\d{1,2})(?=[,.;)]| years? old)|^, (?:an?|the) (?:\p{Ll}+ )?(\d{1,2})-year-old|^, who (?:is|was|turns|turned) (\d{1,2})(?=[,.;])/u;
/** "24-year-old Carrie Lam". */
const AGE_BEFORE = /(?:^|[^\d-])(\d{1,2})-year-old (?:\p{L}[\p{L}-]* ){0,3}$/u;
/** "Oleg Volkov (born 1998)", "Oleg Volkov, who was born in 1998,", "Oleg Volkov (1998-2020)". */
const BIRTH_BEHIND =
  /^(?: \(|, )(?:(?:who was )?born (?:on |in )?(?:\p{L}+ )?(?:\d{1,2},? )?(?:\p{L}+ )?)?((?:1[89]|20)\d\d)(?=[),.;–-])/u;
/** So far is looked before a name, and behind it, in UTF-16 code units. */
const REACH_BEFORE = 60;
const REACH_BEHIND = 48;
/** Lists are not sure of births, and a draft's age may be that of the day of the news. */
const MAX_YEARS_OFF = 3;

/** The age in years that a text gives beside a name; undefined where it gives none. */
export function ageGiven(text: string, { start, end }: Span): number | undefined {
  const behind = AGE_BEHIND.exec(text.slice(end, end + REACH_BEHIND));
  const printed =
    behind?.slice(1).find((age) => age !== undefined) ??
    AGE_BEFORE.exec(text.slice(Math.max(0, start - REACH_BEFORE), start))?.[1];
  return printed === undefined ? undefined : Number(printed);
}

/** The year of birth that a text gives behind a name; undefined where it gives none. */
export function birthYearGiven(text: string, { end }: Span): number | undefined {
  const printed = BIRTH_BEHIND.exec(text.slice(end, end + REACH_BEHIND));
  if (!printed) return undefined;
  // "Carrie Lam, 2020" is no birth, "Carrie Lam (1998-2020)" is one.
  return printed[0].includes('born') ||
    /^ \(\d{4}[–-]$/.test(`${printed[0]}${text[end + printed[0].length]}`)
    ? Number(printed[1])
    : undefined;
}

/**
 * By how many years the age or the birth that a text gives beside a name misses the years in which somebody may be born; 0 where it fits within three
 * years, where it gives neither, or where it cannot be told.
 * @param years in which the person may be born; none where that is not known
 * @param draftYear 0 where the draft's date cannot be read: then no age is compared
 */
export function yearsOffBirth(
  text: string,
  span: Span,
  years: readonly number[],
  draftYear: number,
): number {
  if (years.length === 0) return 0;
  const age = ageGiven(text, span);
  const born =
    birthYearGiven(text, span) ??
    (age === undefined || draftYear === 0 ? undefined : draftYear - age);
  if (born === undefined) return 0;
  const off = Math.max(Math.min(...years) - born, born - Math.max(...years));
  return off > MAX_YEARS_OFF ? off : 0;
}
