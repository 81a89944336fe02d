import { parse } from 'yaml';
import { objectOf, type JsonObject } from '../../sanctions/parsing/jsonFile.js';
import { readLines } from '../../sanctions/parsing/textLines.js';
import { DirectoryRefused } from '../directoryPerson.js';
import type { DirectoryFile } from '../directoryReading.js';

/** A record and the line, counted from 1, on which it begins. */
export interface YamlRecord {
  readonly record: JsonObject;
  readonly line: number;
}

/** The longest record, in characters; what is longer is no list of records. */
const LONGEST_RECORD = 1_000_000;

/**
 * The records of a YAML file that is a list ("- id: …"), one after the other, so that never more than one is taken apart.
 * @throws DirectoryRefused where a record is no YAML
 */
export async function* yamlRecords(file: DirectoryFile): AsyncGenerator<YamlRecord> {
  let lines: string[] = [];
  let length = 0;
  let begun = 0;
  for await (const { text, line } of readLines(file)) {
    if (/^-(?:\s|$)/.test(text)) {
      if (lines.length > 0) yield recordOf(file.name, lines, begun);
      lines = [];
      length = 0;
      begun = line;
    }
    if (begun === 0) continue;
    length += text.length;
    if (length > LONGEST_RECORD)
      throw new DirectoryRefused(
        `${file.name}, line ${begun}: this record never ends. Download the file again.`,
      );
    lines.push(text);
  }
  if (lines.length > 0) yield recordOf(file.name, lines, begun);
}

/** A YAML file that is one record. @throws DirectoryRefused as `yamlRecords` */
export async function yamlRecord(file: DirectoryFile): Promise<JsonObject> {
  const lines: string[] = [];
  let length = 0;
  for await (const { text } of readLines(file)) {
    length += text.length;
    if (length > LONGEST_RECORD)
      throw new DirectoryRefused(`${file.name}: the file is too long for one person.`);
    lines.push(text);
  }
  return objectOf(parsed(file.name, lines, 1));
}

function recordOf(file: string, lines: readonly string[], line: number): YamlRecord {
  const value = parsed(file, lines, line);
  return { record: objectOf(Array.isArray(value) ? value[0] : value), line };
}

function parsed(file: string, lines: readonly string[], line: number): unknown {
  try {
    return parse(lines.join('\n'), { maxAliasCount: 0 });
  } catch (error) {
    const [why] = (error as Error).message.split('\n');
    throw new DirectoryRefused(
      `${file}, line ${line}: this record cannot be read (${why}). Download the file again.`,
    );
  }
}
