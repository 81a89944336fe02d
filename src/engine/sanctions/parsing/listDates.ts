// Behind a date a time may stand; behind a date that goes on otherwise ("1953 to 1958") it is not the whole of what the list says.

/** A day, month and year as lists print them ("28/02/2022", "28-02-2022", "dd/mm/1971", "00/00/1980") in ISO 8601, as far as known. */
export function dayMonthYear(printed: string): string | undefined {
  const match = /^(\d{1,2}|dd)[-/.](\d{1,2}|mm)[-/.](\d{4})(?:$|,? \d{1,2}:)/i.exec(printed.trim());
  return match ? partial(match[3], match[2], match[1]) : undefined;
}

/** A date as U.S. agencies print it ("02/28/2022") in ISO 8601. */
export function monthDayYear(printed: string): string | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:$|,? \d{1,2}:)/.exec(printed.trim());
  return match ? partial(match[3], match[1], match[2]) : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date with the month's name ("13-Feb-2026") in ISO 8601. */
export function dayMonthNameYear(printed: string): string | undefined {
  const match = /^(\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\d{4})\b/i.exec(printed.trim());
  const month = match ? MONTHS.indexOf(match[2].toLowerCase()) + 1 : 0;
  return match && month > 0 ? partial(match[3], String(month), match[1]) : undefined;
}

/** A date that some copies of a list print in ISO 8601 and others with the day first, in ISO 8601; else as it is printed. */
export function anyDay(printed: string): string | undefined {
  return isoDay(printed) ?? dayMonthYear(printed);
}

/** The day of an ISO 8601 time stamp; a date that is already partial stays so. */
export function isoDay(printed: string): string | undefined {
  return /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:$|[TZ]|[+-]\d{2}:| \d{2}:)/.exec(printed.trim())?.[1];
}

function partial(year: string, month: string, day: string): string {
  if (!(Number(month) >= 1 && Number(month) <= 12)) return year;
  if (!(Number(day) >= 1 && Number(day) <= 31)) return `${year}-${month.padStart(2, '0')}`;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
