import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { directoryLines } from '../src/engine/directories/formats/copydeskDirectory.js';
import { readDirectories } from '../src/engine/directories/formats/readDirectories.js';
import type {
  DirectoryPerson,
  DirectorySource,
} from '../src/engine/directories/directoryPerson.js';
import type { DirectoryFile } from '../src/engine/directories/directoryReading.js';

/**
 * Builds the starter directories out of public files, all of them in the public domain (CC0):
 *
 *     npx tsx scripts/directory.ts --congress legislators-current.yaml --congress executive.yaml --congress-date 2026-06-15
 *                                  --states FOLDER --states-date 2026-08-05
 *
 * The files come from unitedstates/congress-legislators and openstates/people (data/us/executive). What is kept are names,
 * sex, year of birth, offices with dates, party, state and the Wikidata id; no home page, number, address or birthday.
 */
const { values } = parseArgs({
  options: {
    congress: { type: 'string', multiple: true, default: [] as string[] },
    'congress-date': { type: 'string' },
    states: { type: 'string' },
    'states-date': { type: 'string' },
    out: { type: 'string', default: 'media/directories' },
  },
});

/** Presidents and vice presidents who left office before are history, and their names others' by now. */
const EARLIEST = '1961-01-20';

async function main(): Promise<void> {
  if (values.congress.length > 0)
    await build(values.congress, {
      directory: 'us-congress',
      title: 'US Congress and presidents',
      source: 'unitedstates/congress-legislators (CC0)',
      date: values['congress-date'],
      complete: { president: EARLIEST, 'vice-president': EARLIEST },
    });
  if (values.states !== undefined)
    await build(
      readdirSync(values.states)
        .toSorted()
        .map((name) => join(values.states!, name)),
      {
        directory: 'us-states',
        title: 'US governors and state officers',
        source: 'openstates/people (CC0)',
        date: values['states-date'],
      },
    );
}

void main();

async function build(files: readonly string[], source: DirectorySource): Promise<void> {
  const directories = await readDirectories(files.map(fileOf));
  const people = directories
    .flatMap((one) => one.people)
    .filter(({ offices }) => offices.some(({ until }) => !until || until >= EARLIEST))
    .map(slim);
  for (const { skipped } of directories)
    for (const { file, line, reason } of skipped) console.warn(`${file}, line ${line}: ${reason}`);
  const path = join(values.out, `${source.directory}.jsonl`);
  writeFileSync(path, directoryLines(source, people));
  console.log(`${path}: ${people.length} people`);
}

/** Names that follow from others are left out: Copydesk finds a name without its middle names by itself. */
function slim(person: DirectoryPerson): DirectoryPerson {
  const names = person.names?.filter((name) => name !== person.name);
  return { ...person, names: names?.length ? names : undefined };
}

function fileOf(name: string): DirectoryFile {
  return {
    name,
    chunks: (async function* () {
      yield readFileSync(name, 'utf8');
    })(),
  };
}
