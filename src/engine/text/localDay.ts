/**
 * The day that a moment falls on in a time zone, ISO 8601. The one answer to "what is today": whoever has a clock gives its
 * time, and nobody takes the day from UTC.
 * @param timeZone an IANA name (America/New_York); without it that of the machine, which is the person's own
 */
export function localDay(now: Date, timeZone?: string): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en', {
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      ...(timeZone && { timeZone }),
    })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/**
 * The day of a moment where the program runs, ISO 8601.
 * @param moment ISO 8601: with a time, as a program keeps it ("2026-02-27T23:30:00.000Z"), or a day alone, which stays
 */
export function localDayOf(moment: string): string {
  return moment.length > 10 ? localDay(new Date(moment)) : moment;
}
