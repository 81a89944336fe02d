import { readFileSync } from 'node:fs';
import type { Annotation } from '../../../src/engine/annotation.js';
import { annotate } from '../../../src/engine/annotate.js';
import { compileDirectory } from '../../../src/engine/directories/compiled/compileDirectory.js';
import { CompiledDirectory } from '../../../src/engine/directories/compiled/compiledDirectory.js';
import {
  type DirectoryOptions,
  type ReadDirectory,
  readDirectories,
} from '../../../src/engine/directories/formats/readDirectories.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';

/** Texts of files as directories. */
export function readTexts(
  texts: Readonly<Record<string, string>>,
  options?: DirectoryOptions,
): Promise<ReadDirectory[]> {
  return readDirectories(
    Object.entries(texts).map(([name, text]) => ({
      name,
      // In pieces of an odd length, so that nothing rests on where a piece ends.
      chunks: (async function* () {
        for (let at = 0; at < text.length; at += 4099) yield text.slice(at, at + 4099);
      })(),
    })),
    options,
  );
}

/** A directory as it was read, compiled and opened. */
export function opened({ source, people, files }: ReadDirectory): CompiledDirectory {
  return CompiledDirectory.open(
    compileDirectory(source, people, { imported: '2026-08-06T10:00:00Z', files }),
  );
}

let starters: Promise<CompiledDirectory[]> | undefined;

/** The directories that come with Copydesk. */
export function starterDirectories(): Promise<CompiledDirectory[]> {
  return (starters ??= readTexts(
    Object.fromEntries(
      ['us-congress', 'us-states'].map((name) => [
        `${name}.jsonl`,
        readFileSync(`media/directories/${name}.jsonl`, 'utf8'),
      ]),
    ),
  ).then((read) => read.map(opened)));
}

/** A draft of a day as the starter directories, and a registry where one is given, have it. */
export async function annotated(
  text: string,
  date: string,
  actors: readonly Actor[] = [],
): Promise<Annotation> {
  return annotate(text, 'plaintext', compileLexicon(actors), {
    date,
    today: '2026-11-01',
    directories: await starterDirectories(),
  });
}

/** Whom the directories have in a draft: "Name = words, words". */
export async function knownIn(text: string, date: string): Promise<string[]> {
  const { mentions, known = [] } = await annotated(text, date);
  return known.map(
    ({ id, name }) =>
      `${name} = ${mentions
        .filter(({ actor }) => actor === id)
        .map((mention) => mention.text)
        .join(', ')}`,
  );
}
