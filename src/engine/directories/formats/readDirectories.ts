import { decoded } from '../../sanctions/parsing/decoding.js';
import { peek } from '../../sanctions/parsing/peek.js';
import type { DirectorySource } from '../directoryPerson.js';
import { type DirectoryFile, DirectoryReading, type ReadPeople } from '../directoryReading.js';
import { unpackedFiles } from '../../sanctions/parsing/zipFiles.js';
import type { ColumnChoice, DirectoryFormat } from './directoryFormat.js';
import { directoryFormatOf } from './directoryFormats.js';

/** A directory as its files gave it. */
export interface ReadDirectory extends ReadPeople {
  readonly source: DirectorySource;
  readonly files: readonly string[];
}

/** What a person says of files that do not say it. */
export interface DirectoryOptions {
  readonly columns?: ColumnChoice;
  readonly title?: string;
  /** The day of the facts, ISO 8601. */
  readonly date?: string;
}

/**
 * Reads files of people in office; those of one format that belong together make up one directory.
 * @throws DirectoryRefused for the first file that cannot be used
 */
export async function readDirectories(
  files: readonly DirectoryFile[],
  options: DirectoryOptions = {},
): Promise<ReadDirectory[]> {
  const groups: Group[] = [];
  for (const file of files) {
    const { head, chunks } = await peek(file.chunks);
    const format = directoryFormatOf(head, file.name);
    let group = groups.find((one) => one.format === format && format.together);
    if (!group)
      groups.push((group = { format, reading: new DirectoryReading(), files: [], said: {} }));
    group.said = {
      ...group.said,
      ...(await format.read({ name: file.name, chunks }, group.reading, options.columns ?? {})),
    };
    group.files.push(file.name);
  }
  return groups.map(({ format, reading, files: names, said }) => ({
    source: sourceOf(format, names, said, options),
    files: names,
    ...reading.finish(names),
  }));
}

/** The same out of bytes: packed files are unpacked. @throws DirectoryRefused as `readDirectories` */
export async function readDirectoryFiles(
  files: readonly { readonly name: string; readonly pieces: AsyncIterable<Uint8Array> }[],
  options: DirectoryOptions = {},
): Promise<ReadDirectory[]> {
  const unpacked = await unpackedFiles(files);
  return readDirectories(
    unpacked.map(({ name, pieces }) => ({ name, chunks: decoded(pieces) })),
    options,
  );
}

interface Group {
  readonly format: DirectoryFormat;
  readonly reading: DirectoryReading;
  readonly files: string[];
  said: Partial<DirectorySource>;
}

function sourceOf(
  format: DirectoryFormat,
  files: readonly string[],
  said: Partial<DirectorySource>,
  { title, date }: DirectoryOptions,
): DirectorySource {
  const base = files[0].replace(/^.*[\\/]/, '').replace(/\.[A-Za-z.]{2,9}$/, '');
  const called = title ?? said.title ?? base;
  return {
    directory: title === undefined ? (said.directory ?? shortName(base)) : shortName(title),
    title: called,
    source: said.source ?? format.name,
    ...((date ?? said.date) && { date: date ?? said.date }),
    ...(said.complete && { complete: said.complete }),
  };
}

/** A name fit for a file: letters, digits and hyphens. */
function shortName(words: string): string {
  return (
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'directory'
  );
}
