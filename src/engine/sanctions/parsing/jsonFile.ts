import { ListRefused } from './listing.js';
import type { ListFile } from './listReading.js';

/** More characters than any list has that is one JSON value. */
const MOST_CHARACTERS = 400_000_000;

/** A JSON object, whose values nobody has checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * A file that is one JSON value.
 * @throws ListRefused where it is no JSON: damaged, or cut off
 */
export async function readJson(file: ListFile): Promise<unknown> {
  const pieces: string[] = [];
  let length = 0;
  for await (const chunk of file.chunks) {
    length += chunk.length;
    if (length > MOST_CHARACTERS)
      throw new ListRefused(`${file.name}: the file is too large to be this list.`);
    pieces.push(chunk);
  }
  try {
    return JSON.parse(pieces.join('').replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new ListRefused(
      `${file.name}: the file is damaged or breaks off, so a part of the list may be missing. Download the file again.`,
    );
  }
}

/** A value as an object; one without properties where it is none. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : {};
}

/** The objects of an array; none where it is no array. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

/** The texts of a value: of an array of texts or numbers, or of one; blanks at their ends gone, empty ones left out. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => String(one).trim())
    .filter(Boolean);
}

/** The first text of a value; empty where there is none. */
export function textOf(value: unknown): string {
  return textsOf(value)[0] ?? '';
}
