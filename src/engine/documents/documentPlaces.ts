import type { Lines } from '../text/positions.js';

/** Something in a document by which a person finds what stands from an offset on. */
export interface DocumentPlace {
  /** UTF-16 code units into the document's text. */
  readonly at: number;
  readonly page?: number;
  readonly paragraph?: number;
  /** Seconds from the beginning of a recording. */
  readonly seconds?: number;
  /** The heading that it stands under. */
  readonly heading?: string;
}

const MAX_HEADING_CHARS = 60;

/** The last of a document's places that is not behind an offset; undefined where there is none. */
export function placeAt(
  places: readonly DocumentPlace[],
  offset: number,
): DocumentPlace | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle].at <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

/** Where a person finds what stands at an offset of a document: "page 3", "00:12:03", "line 8, under “Remarks”". */
export function locatorOf(
  { lines, places = [] }: { readonly lines: Lines; readonly places?: readonly DocumentPlace[] },
  offset: number,
): string {
  const place = placeAt(places, offset);
  const where =
    place?.seconds !== undefined
      ? timeCode(place.seconds)
      : place?.page !== undefined
        ? `page ${place.page}`
        : place?.paragraph !== undefined
          ? `paragraph ${place.paragraph}`
          : `line ${lines.positionOf(offset).line}`;
  const heading = place?.heading;
  if (!heading) return where;
  const short =
    heading.length > MAX_HEADING_CHARS ? `${heading.slice(0, MAX_HEADING_CHARS - 1)}…` : heading;
  return `${where}, under “${short}”`;
}

/** "01:02:03". */
function timeCode(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
