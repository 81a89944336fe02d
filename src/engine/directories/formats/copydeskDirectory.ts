import * as v from 'valibot';
import { readLines } from '../../sanctions/parsing/textLines.js';
import {
  type DirectoryPerson,
  DirectoryRefused,
  type DirectorySource,
} from '../directoryPerson.js';
import type { DirectoryFormat } from './directoryFormat.js';

/** Of the files that hold directories in Copydesk's own form. */
export const OWN_FORMAT = 1;

const text = v.optional(v.string());

const headSchema = v.object({
  copydeskDirectory: v.literal(OWN_FORMAT),
  directory: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  title: v.string(),
  source: v.string(),
  date: text,
  complete: v.optional(v.record(v.string(), v.string())),
});

const personSchema = v.object({
  name: v.string(),
  names: v.optional(v.array(v.string())),
  sex: v.optional(v.picklist(['female', 'male', 'other'])),
  born: text,
  died: text,
  country: v.optional(v.array(v.string())),
  offices: v.optional(
    v.array(v.object({ title: v.string(), since: text, until: text, party: text, state: text })),
    [],
  ),
  ids: v.optional(v.object({ wikidata: text, source: text }), {}),
});

/** A directory in Copydesk's own form: a head, and a person on each further line. */
export const copydeskDirectory: DirectoryFormat = {
  name: 'a Copydesk directory',
  together: false,
  isIn: (head) => head.startsWith('{"copydeskDirectory":'),
  async read(file, reading) {
    let source: DirectorySource | undefined;
    for await (const { text: line, line: number } of readLines(file)) {
      if (line.trim() === '') continue;
      if (source)
        reading.deliver(valueOf(personSchema, line, file.name, number), file.name, number);
      else {
        const {
          directory,
          title,
          source: from,
          date,
          complete,
        } = valueOf(headSchema, line, file.name, number);
        source = { directory, title, source: from, date, complete };
      }
    }
    return source ?? {};
  },
};

/** A directory in Copydesk's own form, as the text of its file. */
export function directoryLines(
  source: DirectorySource,
  people: readonly DirectoryPerson[],
): string {
  return [{ copydeskDirectory: OWN_FORMAT, ...source }, ...people]
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');
}

function valueOf<const S extends v.GenericSchema>(
  schema: S,
  line: string,
  file: string,
  number: number,
): v.InferOutput<S> {
  try {
    return v.parse(schema, JSON.parse(line.replace(/^\uFEFF/, '')));
  } catch (error) {
    throw new DirectoryRefused(
      `${file}, line ${number}: this is not a line of a Copydesk directory (${(error as Error).message.split('\n', 1)[0]}). Get the file again.`,
    );
  }
}
