import type { Part } from './bench.js';
import { newsWith, unkindTexts } from './drafts.js';
import { engines } from './engines.js';
import { alternate, readThrough } from './measure.js';
import { short, table } from './table.js';

const NAMES = 40_000;
const LENGTH = 1_000_000;

/** Texts that are not news: none may take much longer for being longer. */
export const unkind: Part = async (bench) => {
  const names = bench.names.first(NAMES);
  const { find } = engines(bench.peers)
    .find(({ name }) => name === 'Copydesk')!
    .build(names);
  const texts = {
    news: newsWith(names, LENGTH, bench.root),
    ...unkindTexts(names, LENGTH, bench.root),
  };
  const rows: string[][] = [];
  for (const [what, text] of Object.entries(texts)) {
    const tenth = text.slice(0, LENGTH / 10);
    const times = await alternate(
      new Map<string, () => unknown>([
        ['all', () => find(text)],
        ['tenth', () => find(tenth)],
        ['charCodeAt', () => readThrough(text)],
      ]),
      400,
    );
    const all = times.get('all')!;
    rows.push([
      what,
      short(LENGTH / all / 1000),
      short(times.get('charCodeAt')! / all),
      short(all / times.get('tenth')! / 10),
    ]);
  }
  return [
    '### Unkind texts of a million characters, 40,000 names',
    table(
      [
        'text',
        'M characters a second',
        'of one pass of charCodeAt',
        'time for a character, against a tenth of the text',
      ],
      rows,
    ),
  ].join('\n\n');
};
