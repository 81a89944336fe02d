import { isOrigin } from './words/countries.js';
import { fold } from './fold.js';

const DEFINITION = /^["”’']?\s?[([](?:the |or |hereafter |known as |formerly )?["“'‘]?(\p{Lu}[\p{L}\p{N}&.-]{1,9})["”’']?(?:[)\]]|, )/u;

/** The acronym that stands in brackets right behind a name: "RDIF" in "Russian Direct Investment Fund (RDIF)". */
export function definitionAfter(text: string, end: number): string | null {
  const acronym = DEFINITION.exec(text.slice(end, end + 40))?.[1];
  if (!acronym || (acronym.match(/\p{Lu}/gu) ?? []).length < 2 || isOrigin(fold(acronym).replace(/\./g, ''))) return null;
  return acronym;
}
