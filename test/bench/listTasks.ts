import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Listing, ListSummary } from '../../src/engine/sanctions/parsing/listing.js';
import { CompiledList, type ListHead } from '../../src/engine/sanctions/compiled/compiledList.js';
import { importLists } from '../../src/engine/sanctions/compiled/importLists.js';
import { ListCompiler } from '../../src/engine/sanctions/compiled/listCompiler.js';
import type { Bench } from './bench.js';
import { screenText } from '../../src/engine/sanctions/screening/screen.js';
import { newsWith } from './drafts.js';
import { compiledOf, SDN, sdnLike } from './lists.js';
import { NAMES_EACH, personOf } from './manyNames.js';
import { alternate, elapsed, inUse, processorTimeNow, wholeBuffer } from './measure.js';
import type { Names } from './names.js';
import type { Task } from './tasks.js';

const PIECE = 65_536;

/** What is measured of lists in a process or a worker of its own. */
export const listTasks: Readonly<Record<string, Task>> = {
  importSdn,
  compileList,
  openList,
  screenMany,
};

/** Reads and compiles files such as OFAC's, all that Import does but the disk. */
async function importSdn({ names }: Bench): Promise<Record<string, number>> {
  const { sdn, alt } = asOfacCsv(sdnLike(names), names);
  const began = processorTimeNow();
  const [{ head, names: index, parties }] = await importLists(
    [
      { name: 'sdn.csv', pieces: pieces(sdn) },
      { name: 'alt.csv', pieces: pieces(alt) },
    ],
    () => {},
  );
  const time = processorTimeNow() - began;
  const { records, strongNames, weakNames } = head.summary;
  return {
    time,
    records,
    names: strongNames + weakNames,
    bytes: index.byteLength + parties.byteLength,
  };
}

function asOfacCsv(listings: readonly Listing[], names: Names): Record<'sdn' | 'alt', Uint8Array> {
  const sdn: string[] = [];
  const alt: string[] = [];
  const nulls = '-0- ,'.repeat(7);
  for (const {
    id,
    kind,
    names: [primary, ...aliases],
  } of listings) {
    const isWeak = Number(id) % Math.round(listings.length / SDN.weak) === 0;
    sdn.push(
      `${id},"${primary.printed}",${kind === 'person' ? '"individual"' : '-0- '},"SDGT",${nulls}"DOB 12 Apr 1975; nationality Testland${
        isWeak
          ? `; a.k.a. '${names
              .at(90_000_000 + Number(id))
              .split(' ')[0]
              .toUpperCase()}'`
          : ''
      }."\r\n`,
    );
    for (const [i, { printed }] of aliases.entries())
      alt.push(`${id},${i + 1},"aka","${printed}",-0- \r\n`);
  }
  const encoder = new TextEncoder();
  return {
    sdn: encoder.encode(`${sdn.join('')}\u001a`),
    alt: encoder.encode(`${alt.join('')}\u001a`),
  };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

const folderOf = ({ scratch }: Bench): string => join(scratch, 'many');

/** Compiles a list of many persons and writes it to disk. What making the names takes is not counted. */
function compileList(bench: Bench, count: string): Record<string, number> {
  const compiler = new ListCompiler(() => {});
  let time = 0;
  let peak = 0;
  const note = (): void => {
    const { heapUsed, external } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + external);
  };
  for (let from = 0; from < Number(count); from += 10_000) {
    const some = Array.from({ length: Math.min(10_000, Number(count) - from) }, (_, i) =>
      personOf(bench.names, from + i),
    );
    const began = processorTimeNow();
    for (const one of some) compiler.add(one);
    time += processorTimeNow() - began;
    note();
  }
  const began = processorTimeNow();
  const compiled = compiler.finish(
    { list: 'many', title: 'Many', authority: 'Bench', records: Number(count) } as ListSummary,
    '2025-11-22T00:00:00.000Z',
  );
  time += processorTimeNow() - began;
  note();
  const folder = folderOf(bench);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'list.json'), JSON.stringify(compiled.head));
  writeFileSync(join(folder, 'names.bin'), new Uint8Array(compiled.names));
  writeFileSync(join(folder, 'parties.bin'), new Uint8Array(compiled.parties));
  return { time, peak, bytes: compiled.names.byteLength + compiled.parties.byteLength };
}

function manyFromDisk(bench: Bench): CompiledList {
  const folder = folderOf(bench);
  return CompiledList.open({
    head: JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8')) as ListHead,
    names: wholeBuffer(join(folder, 'names.bin')),
    parties: wholeBuffer(join(folder, 'parties.bin')),
  });
}

/** Screens one text, whose names both lists have, against that list and against one as long as OFAC's. */
async function screenMany(bench: Bench, length: string): Promise<Record<string, number>> {
  const text = newsWith(bench.names.first(SDN.persons), Number(length), bench.root);
  const paragraphs = text.split('\n');
  const against = (list: CompiledList) => () =>
    paragraphs.map((paragraph) =>
      screenText(paragraph, 'prose', { lists: [list], vessels: false }),
    );
  const times = await alternate(
    new Map<string, () => unknown>([
      ['many', against(manyFromDisk(bench))],
      ['few', against(compiledOf(sdnLike(bench.names)))],
    ]),
    10_000,
  );
  return { many: times.get('many')!, few: times.get('few')! };
}

/** Opens that list from disk, and looks up its last name. */
function openList(bench: Bench): Record<string, number> {
  const before = inUse();
  let list!: CompiledList;
  const time = elapsed(() => {
    list = manyFromDisk(bench);
  });
  const kept = inUse() - before;
  const last = list.parties.size - 1;
  if (
    !list
      .entriesOf(list.index.lookup(bench.names.at(last * NAMES_EACH + NAMES_EACH - 1)))
      .some(({ listing }) => listing === last)
  )
    throw new Error('the list has lost a name');
  return { time, kept, parties: list.parties.size, names: list.index.size };
}
