import assert from 'node:assert/strict';
import type { Listing, ListSummary } from '../../src/engine/sanctions/parsing/listing.js';
import { familyAndGiven } from '../../src/engine/sanctions/parsing/printedNames.js';
import { CompiledList } from '../../src/engine/sanctions/compiled/compiledList.js';
import { ListCompiler } from '../../src/engine/sanctions/compiled/listCompiler.js';
import type { Bench, Part } from './bench.js';
import { newsWith } from './drafts.js';
import { screenText } from '../../src/engine/sanctions/screening/screen.js';
import { alternate, readThrough } from './measure.js';
import type { Names } from './names.js';
import { NAMES_EACH } from './manyNames.js';
import { inProcess, inWorker } from './processes.js';
import { short, table } from './table.js';

/** As many as OFAC's sdn.csv, alt.csv and the remarks have. */
export const SDN = { persons: 6927, entities: 7270, aliases: 18_377, weak: 3792 };
const LENGTH = 1_000_000;
/** As OpenSanctions has: 690,000 parties of four names each. */
const PARTIES = 690_000;
const MB = 1e6;

/** Sanctions lists: imported, opened, screened against; with parties, derived names and details, as they are used. */
export const lists: Part = async (bench) => {
  const rows = [importing(), ...(await screening(bench)), ...(await many())];
  return ['### Sanctions lists', table(['what', 'measured', 'asked'], rows)].join('\n\n');
};

/** A list as long as OFAC's, of names that are made up. */
export function sdnLike(names: Names): Listing[] {
  return Array.from({ length: SDN.persons + SDN.entities }, (_, i) =>
    listingOf(
      names,
      i,
      Math.round(((i + 1) * SDN.aliases) / (SDN.persons + SDN.entities)) -
        Math.round((i * SDN.aliases) / (SDN.persons + SDN.entities)),
    ),
  );
}

/** A party with its name and some aliases; every second one is a person. */
function listingOf(names: Names, number: number, aliases: number): Listing {
  const kind = number % 2 === 0 ? 'person' : 'entity';
  const printed = Array.from({ length: aliases + 1 }, (_, i) =>
    names.at(i === 0 ? number : 10_000_000 + number * 4 + i).split(' '),
  );
  return {
    id: String(number + 1),
    kind,
    programs: ['TEST'],
    born: ['12 Apr 1975'],
    nationalities: ['Testland'],
    names: printed.map(([given, family]) =>
      kind === 'person'
        ? familyAndGiven(family.toUpperCase(), given, 'strong')
        : {
            printed: `${given} ${family} TRADING`,
            spoken: `${given} ${family} TRADING`,
            strength: 'strong',
          },
    ),
  };
}

export function compiledOf(listings: Iterable<Listing>): CompiledList {
  const compiler = new ListCompiler(() => {});
  for (const listing of listings) compiler.add(listing);
  return CompiledList.open(
    compiler.finish(
      { list: 'bench', title: 'Bench', authority: 'Bench' } as ListSummary,
      '2025-11-22T00:00:00.000Z',
    ),
  );
}

function importing(): string[] {
  const runs = Array.from({ length: 5 }, () => inProcess('importSdn'));
  const { records, names, bytes } = runs[0];
  assert.equal(records, SDN.persons + SDN.entities);
  const seconds = runs.map(({ time }) => time / 1000).sort((a, b) => a - b)[2];
  return [
    `sdn.csv and alt.csv, ${records.toLocaleString('en-US')} parties, ${names.toLocaleString('en-US')} names: read and compiled in a fresh process`,
    `${short(seconds)} s, ${short(bytes / MB)} MB`,
    '2 s',
  ];
}

async function screening({ names, root }: Bench): Promise<string[][]> {
  const list = compiledOf(sdnLike(names));
  const text = newsWith(names.first(SDN.persons), LENGTH, root);
  const screening = { lists: [list], vessels: false };
  const paragraphs = text.split('\n');
  const times = await alternate(
    new Map<string, () => unknown>([
      ['screen', () => paragraphs.map((paragraph) => screenText(paragraph, 'prose', screening))],
      ['charCodeAt', () => readThrough(text)],
    ]),
    3000,
  );
  const [screened, read] = [times.get('screen')!, times.get('charCodeAt')!];
  return [
    [
      'a million characters of news screened against it',
      `${short(screened)} ms, ${short(read / screened)} of one pass of charCodeAt`,
      '',
    ],
  ];
}

async function many(): Promise<string[][]> {
  const built = await inWorker('compileList', String(PARTIES));
  const opened = inProcess('openList');
  assert.equal(opened.parties, PARTIES);
  const screened = inProcess('screenMany', String(LENGTH));
  const label = `${(PARTIES * NAMES_EACH).toLocaleString('en-US')} names of ${PARTIES.toLocaleString('en-US')} parties`;
  return [
    [
      `${label}: compiled in a worker, derived names and all`,
      `${short(built.time / 1000)} s`,
      '30 s',
    ],
    [`${label}: in memory while they are compiled, at most`, `${short(built.peak / MB)} MB`, ''],
    [`${label}: on disk, without details`, `${short(built.bytes / MB)} MB`, '150 MB'],
    [`${label}: in memory once it is open`, `${short(opened.kept / MB)} MB`, '150 MB'],
    [`${label}: opened and checked`, `${short(opened.time / 1000)} s`, '0.5 s'],
    [
      `${label}: a million characters screened against them, and against a list like OFAC's`,
      `${short(screened.many)} and ${short(screened.few)} ms`,
      '',
    ],
  ];
}
