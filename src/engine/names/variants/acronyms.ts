import { isOrigin } from '../../english/countries.js';
import { fold } from '../matching/fold.js';
import { wordSet } from '../../english/wordSet.js';

/** What stands in brackets behind a team or a politician: countries and states. */
const COUNTRY_CODES = wordSet(
  'ger fra gbr usa rus ukr esp ita ned bel aut sui pol cze hun swe nor den fin jpn chn kor bra arg can aus ind tur isr irn irq qat uae ksa',
);

const DEFINITION =
  /^["”’']?\s?[([](?:the |or |hereafter |known as |formerly )?["“'‘]?(\p{Lu}[\p{L}\p{N}&.-]{1,9})["”’']?(?:[)\]]|, )/u;

/** The acronym that stands in brackets right behind a name: "RDIF" in "Russian Direct Investment Fund (RDIF)". */
export function definitionAfter(text: string, end: number): string | null {
  const acronym = DEFINITION.exec(text.slice(end, end + 40))?.[1];
  if (
    !acronym ||
    (acronym.match(/\p{Lu}/gu) ?? []).length < 2 ||
    isCountry(fold(acronym).replace(/\./g, ''))
  )
    return null;
  return acronym;
}

function isCountry(word: string): boolean {
  return isOrigin(word) || COUNTRY_CODES.has(word);
}
