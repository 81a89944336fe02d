import type { Span } from '../../annotation.js';
import type { Draft } from '../../text/draftText.js';
import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';

/** In characters before and behind a name: about a sentence. */
const REACH = 60;
/** A son is named plainly in news of his own time; so many years before the draft's date it was the father's. */
const GENERATION_YEARS = 30;
/** Younger than this nobody is in the news for what they did. */
const YOUNGEST = 16;

/**
 * A year beside a name in which it was hardly this one who was meant: before the actor was born or grown up, or, for a "Jr." who is named without it,
 * a generation ago ("Ferdinand Marcos ruled until 1986").
 * @param day the draft's date, ISO 8601
 */
export function pastEvidence(
  { person, actor, text: name }: Way,
  text: string,
  { start, end }: Span,
  day: string,
): Evidence[] {
  const isSon = person?.suffix !== undefined && !name.endsWith(person.suffix);
  // A body is spoken of from the year in which it was founded.
  if (!isSon && (actor.kind !== 'person' || !actor.born)) return [];
  // Not a number where the registry does not say it: no year comes before that.
  const born = Number(String(actor.born).slice(0, 4));
  const years = yearsOfBearer(
    `${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`,
  );
  if (years.some((year) => year < born + YOUNGEST && year > born - 200 && year !== born))
    return [
      {
        verdict: 'doubt',
        said: `A year beside the name does not fit ${actor.name}, born in ${born} according to the registry.`,
      },
    ];
  const first = Number(day.slice(0, 4)) - GENERATION_YEARS;
  return isSon && years.some((year) => year < first)
    ? [
        {
          verdict: 'doubt',
          said: `A year beside the name is a generation ago, and ${actor.name} is the younger one.`,
        },
      ]
    : [];
}

/** Years that may be the bearer's own: not "the soldiers of 1945", "since 1900" or "1900 troops". */
function yearsOfBearer(text: string): number[] {
  return yearsIn(
    text.replace(/\b(?:of|since|from) 1[5-9]\d\d\b|\b1[5-9]\d\d (?=\p{Ll}+s\b)/gu, ''),
  );
}

function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(/(?<![\d.,$£€-])(1[5-9]\d\d|20\d\d)(?!\d|[,.]\d)/g), ([, year]) =>
    Number(year),
  );
}

/** The latest year of a paragraph, 0 where it names none, by its reading: a keystroke costs what was edited. */
const latestOf = new WeakMap<object, number>();

/**
 * The latest year that a draft may be about: that of its date, or the latest that it names where all lie before. An address of 1996 that carries no
 * date is read as of today, and is not about whoever took office in 2017.
 * @param day the draft's date, ISO 8601
 */
export function latestYear({ paragraphs }: Draft, day: string): number {
  let latest = 0;
  for (const { reading } of paragraphs) {
    let year = latestOf.get(reading);
    if (year === undefined) {
      // Not spread into arguments: a paragraph may hold more years than a call admits.
      year = yearsIn(reading.text).reduce((most, one) => Math.max(most, one), 0);
      latestOf.set(reading, year);
    }
    latest = Math.max(latest, year);
  }
  // A date that cannot be read bounds nothing.
  const current = Number(day.slice(0, 4)) || Infinity;
  return latest === 0 ? current : Math.min(latest, current);
}
