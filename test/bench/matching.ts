import assert from 'node:assert/strict';
import type { Part } from './bench.js';
import { newsWith } from './drafts.js';
import { type Engine, engines, type Matcher } from './engines.js';
import { alternate, elapsed, readThrough } from './measure.js';
import { short, table } from './table.js';

const LENGTH = 1_000_000;
/** What is asked for: the share of one pass of charCodeAt, by the number of names. */
const ASKED = new Map([
  [1000, 0.35],
  [40_000, 0.25],
  [200_000, 0.22],
  [1_000_000, 0.15],
]);
const ASKED_OF_FLASHTEXT = 5.5;

/** Finds N names in a megabyte of news, with every engine that can, in turns. */
export const matching: Part = async (bench) => {
  const speeds: string[][] = [];
  const ratios: string[][] = [];
  for (const [count, asked] of ASKED) {
    const names = bench.names.first(count);
    const text = newsWith(names, LENGTH, bench.root);
    const matchers = new Map<string, Matcher>();
    const builds = new Map<string, number>();
    for (const engine of engines(bench.peers).filter((one) => takesPart(one, count, bench.full))) {
      builds.set(
        engine.name,
        elapsed(() => matchers.set(engine.name, engine.build(names))),
      );
    }
    const matches = agreed(matchers, text);
    const contestants = new Map<string, () => unknown>(
      [...matchers].map(([name, matcher]) => [name, () => matcher.find(text)]),
    );
    const times = await alternate(
      contestants.set('charCodeAt', () => readThrough(text)),
      6000,
    );
    const pace = (name: string): number => LENGTH / times.get(name)! / 1000;
    for (const [name, build] of builds)
      speeds.push([
        name,
        count.toLocaleString('en-US'),
        short(pace(name)),
        short(build),
        matches.toLocaleString('en-US'),
      ]);
    const own = pace('Copydesk');
    const best = times.has('flashtext.js')
      ? `${short(own / pace('flashtext.js'))} (${ASKED_OF_FLASHTEXT})`
      : 'with --full';
    ratios.push([
      count.toLocaleString('en-US'),
      best,
      `${short(own / pace('charCodeAt'))} (${asked})`,
      short(pace('charCodeAt')),
    ]);
  }
  return [
    '### Copydesk against the best npm matcher, and against reading the text at all',
    table(
      [
        'names',
        'times flashtext.js (asked)',
        'of one pass of charCodeAt (asked)',
        'charCodeAt, M characters a second',
      ],
      ratios,
    ),
    '### Finding names in a million characters of news',
    table(['engine', 'names', 'M characters a second', 'built in ms', 'matches'], speeds),
  ].join('\n\n');
};

function takesPart(engine: Engine, count: number, full: boolean): boolean {
  return count <= (full ? engine.most : engine.mostInShort);
}

/** How many matches there are; all engines must name the same ones in the same order. */
function agreed(matchers: ReadonlyMap<string, Matcher>, text: string): number {
  const [[, first], ...others] = matchers;
  const matches = first.named(first.find(text));
  for (const [name, matcher] of others)
    assert.deepEqual(matcher.named(matcher.find(text)), matches, `${name} finds other names`);
  return matches.length;
}
