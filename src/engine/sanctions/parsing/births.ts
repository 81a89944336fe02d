// Births as lists know them: a day, a year, years between which one lies, or about when it was.

/** How far off a year may be of which a list says "circa". */
const ABOUT_YEARS = 5;
/** Nobody whom a list holds was born before the one year or after the other. */
const [EARLIEST, LATEST] = [1800, 2100];
const ABOUT = /\b(?:circa|ca?\.|about|approx|around|vers|environ)/i;

/** "circa 1958", where a list is not sure of a day or year; empty where there is none. */
export function aboutDay(day: string, isAbout: boolean): string {
  return day !== '' && isAbout && !ABOUT.test(day) ? `circa ${day}` : day;
}

/** "1953 to 1958", "1953 or later", "1958 or earlier"; empty where there is no year. */
export function betweenYears(from: string, to: string): string {
  if (from === '' || to === '') return from === '' ? to && `${to} or earlier` : `${from} or later`;
  return from === to ? from : `${from} to ${to}`;
}

/** A day that is given in parts, as far as they are known, in ISO 8601; parts that are empty or zero are not. */
export function dayOfParts(year: string, month: string, day: string): string {
  const parts = [year, month, day];
  const unknown = parts.findIndex((part) => Number(part || 0) === 0);
  return (unknown < 0 ? parts : parts.slice(0, unknown))
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** The first and last years in which somebody may be born of whom a list prints this, and those between that it names; none where it names none. */
export function birthYearsIn(printed: string): number[] {
  const years = (printed.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
  if (years.length === 0) return [];
  return [
    ...years,
    ...(ABOUT.test(printed)
      ? [Math.min(...years) - ABOUT_YEARS, Math.max(...years) + ABOUT_YEARS]
      : []),
    ...(/\bor earlier\b/.test(printed) ? [EARLIEST] : []),
    ...(/\bor later\b/.test(printed) ? [LATEST] : []),
  ];
}
