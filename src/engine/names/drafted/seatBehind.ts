import type { Span } from '../../annotation.js';
import { countryCodeOf, isCountryName } from '../../english/countries.js';
import { titleInFull } from '../../english/titlesBeforeNames.js';
import { usStateCalled } from '../../english/usStates.js';
import { fold } from '../matching/fold.js';
import { countryAtHead } from '../recognition/nationalities.js';

/** Lawmakers and governors, whose state stands behind the name. */
const OF_STATES =
  /(?:^| )(?:sens?\.?|senators?|reps?\.?|representatives?|congress(?:man|woman)|govs?\.?|governors?)$/i;
/** Offices whose country stands behind the name: "Foreign Minister Ann Lee of Denmark". */
const OF_COUNTRIES =
  /(?:^| )(?:minister|president|premier|chancellor|ambassador|king|queen|emir)$/i;
/** "(D-Vt.)", ", R-Ohio,", "(Ky.)", " of Texas". */
const SEAT =
  /^(?:,? \(?[RDI](?:em|ep|nd)?\.?[-–—‑]| \(| of )(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}]*)?)/u;
const PARTY_AND_SEAT = /^,? \(?([RDI])(?:em|ep|nd)?\.?[-–—‑](\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}]*)?)/u;
const PARTY_NAMES: Readonly<Record<string, string>> = {
  R: 'Republican',
  D: 'Democrat',
  I: 'independent',
};
/** How far behind a name its seat ends, in characters. */
const REACH = 40;

/** A title with the state or country that stands behind the name: "senator from Vermont", "Foreign Minister of Denmark". */
export function withSeat(title: string, text: string, { end }: Span): string {
  const place = SEAT.exec(text.slice(end, end + REACH))?.[1];
  if (place === undefined) return title;
  if (OF_COUNTRIES.test(title)) {
    const country = countryAtHead(place, (words) =>
      isCountryName(fold(words)) ? words : undefined,
    );
    const isToldBefore = title.split(' ').some((word) => countryCodeOf(fold(word)));
    return country && !isToldBefore ? `${title} of ${country}` : title;
  }
  if (!OF_STATES.test(title) || title.split(/[ .]+/).some((word) => usStateCalled(word)))
    return title;
  const state = stateOf(place);
  if (!state) return title;
  const full = titleInFull(title);
  return `${full} ${/governor$/i.test(full) ? 'of' : 'from'} ${state}`;
}

/** Party and state where nothing else tells what somebody is: "Republican from Ohio"; "MP" behind the name is all that British papers say. */
export function seatAlone(text: string, { end }: Span): string | undefined {
  const behind = text.slice(end, end + REACH);
  const letters = /^ (MPs?|MSP|MEP|MLA|TD)(?!\p{L})/u.exec(behind)?.[1];
  if (letters) return letters;
  const [, party, place] = PARTY_AND_SEAT.exec(behind) ?? [];
  const state = place && stateOf(place);
  return state ? `${PARTY_NAMES[party]} from ${state}` : undefined;
}

function stateOf(place: string): string | undefined {
  return usStateCalled(place) ?? usStateCalled(place.split(' ')[0]);
}
