// Dates and countries in the person's own language, from the platform's own data.

/** A partial ISO 8601 date in words: "28 February 2022", "February 2022", "2022"; "?" where nobody knows it. */
export function localDateWords(date: string, language: string): string {
  if (date === '') return '?';
  // What somebody wrote that is no day is shown as it is written.
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) return date;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length >= 7 && { month: 'long' }),
    ...(date.length >= 10 && { day: 'numeric' }),
  };
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return date.length === 4 ? date : new Intl.DateTimeFormat(language, options).format(time);
}

/** A country's name by its ISO 3166-1 alpha-2 code; the code itself where it is none. */
export function countryName(code: string, language: string): string {
  const upper = code.toUpperCase();
  try {
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(upper) ?? upper;
  } catch {
    return upper;
  }
}
