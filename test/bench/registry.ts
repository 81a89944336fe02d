import { compileLexiconSteps } from '../../src/engine/names/variants/lexicon.js';
import { mergeRegistries } from '../../src/engine/registry/mergeRegistries.js';
import { parseRegistrySteps, type RegistryFile } from '../../src/engine/registry/parseRegistry.js';
import type { Part } from './bench.js';
import { median, processorTimeNow } from './measure.js';
import { short, table } from './table.js';

const ACTORS = 10_000;
const ROUNDS = 5;
/** As `slices.ts` of the desk gives the others their turn. */
const SLICE = 12;

/** A registry of ten thousand actors in one file: read, and read again after one entry was edited, as the desk does it. */
export const registry: Part = ({ names }) => {
  const text = `version: 1\nactors:\n${names
    .first(ACTORS)
    .map((name, i) => entry(name, i))
    .join('')}`;
  const edited = text.replace('role 5000', 'another role');
  const first: Run[] = [];
  const again: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const read = load(text);
    first.push(read);
    again.push(load(edited, read.file));
  }
  const of = (runs: readonly Run[], what: 'whole' | 'longest'): string =>
    short(median(runs.map((run) => run[what])));
  const size = `${short(text.length / 1e6)} M characters`;
  return [
    '### A registry of 10,000 actors',
    table(
      ['what', 'measured', 'asked'],
      [
        [
          `read, checked, merged and compiled (${size}), the first time in this process`,
          `${short(first[0].whole / 1000)} s`,
          '1 s, with a warm cache',
        ],
        ['the same, warm', `${short(median(first.map(({ whole }) => whole)) / 1000)} s`, '1 s'],
        ['the longest slice of it', `${of(first, 'longest')} ms`, '30 ms'],
        ['one entry edited: until it is in force', `${of(again, 'whole')} ms`, '100 ms'],
        ['the longest slice of that', `${of(again, 'longest')} ms`, '30 ms'],
      ],
    ),
  ].join('\n\n');
};

function entry(name: string, number: number): string {
  return `  actor-${number}:
    name: ${name}
    kind: person
    aliases:
      - ${name.split(' ')[1]} of Testland
    roles:
      - {title: minister of role ${number}, since: 2011}
    country: ru
    bio: |
      ${name} has been minister since 2011, and was an adviser before. Was born in the capital, and studied law there.
      Speaks three languages.
    sources: [https://example.org/people/${number}]
    reviewed: 2025-11-20
`;
}

interface Run {
  readonly file: RegistryFile;
  /** In milliseconds. */
  readonly whole: number;
  readonly longest: number;
}

function load(text: string, before?: RegistryFile): Run {
  const began = processorTimeNow();
  const slices = new Slices();
  const file = slices.run(parseRegistrySteps(text, 'actors.yaml', before));
  const { entries } = mergeRegistries([file], []);
  slices.run(compileLexiconSteps([...entries.values()].map(({ entry: { actor } }) => actor)));
  return { file, whole: processorTimeNow() - began, longest: slices.longest };
}

/** Runs steps, and takes the time between two chances for others. */
class Slices {
  longest = 0;

  run<T>(steps: Generator<void, T>): T {
    for (let resumed = processorTimeNow(); ;) {
      const step = steps.next();
      const passed = processorTimeNow() - resumed;
      if (passed >= SLICE || step.done) {
        this.longest = Math.max(this.longest, passed);
        resumed = processorTimeNow();
      }
      if (step.done) return step.value;
    }
  }
}
