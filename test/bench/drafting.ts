import { Annotator } from '../../src/engine/annotate.js';
import { compileLexicon, type Lexicon } from '../../src/engine/names/variants/lexicon.js';
import type { Screening } from '../../src/engine/sanctions/screening/listedHit.js';
import type { Actor } from '../../src/engine/registry/registrySchema.js';
import type { Bench, Part } from './bench.js';
import { firstWords, newsWith } from './drafts.js';
import { alternate, type Contestants } from './measure.js';
import { compiledOf, sdnLike } from './lists.js';
import { short, table } from './table.js';

const NAMES = 40_000;
const DATE = '2025-11-22';

/** What somebody who writes waits for: a draft annotated whole, and after one keystroke; beside a spelling checker's whole job on the same text. */
export const drafting: Part = async (bench) => {
  const lexicon = compileLexicon(registryOf(bench.names.first(NAMES)));
  const screening = { lists: [compiledOf(sdnLike(bench.names))], vessels: false };
  return [
    '### A draft, whole and typed into: 40,000 actors in the registry, ms, warm',
    table(
      ['what', 'measured', 'asked'],
      [...(await whole(bench, lexicon, screening)), ...(await typed(bench, lexicon, screening))],
    ),
  ].join('\n\n');
};

/** Persons with these names. */
export function registryOf(names: readonly string[]): Actor[] {
  return names.map((name, i) => ({ id: `actor-${i}`, name, kind: 'person' }));
}

async function whole(
  { names, peers, root }: Bench,
  lexicon: Lexicon,
  screening: Screening,
): Promise<string[][]> {
  const check = await peers.spelling();
  const rows: string[][] = [];
  const news = newsWith(names.first(NAMES), 1_000_000, root);
  for (const [what, text] of [
    ['800 words', firstWords(news, 800)],
    ['100 KB', news.slice(0, 100_000)],
    ['1 MB', news],
  ] as const) {
    const times = await alternate(
      new Map<string, () => unknown>([
        ['own', () => new Annotator('plaintext').annotate(text, lexicon, { date: DATE })],
        [
          'screened',
          () => new Annotator('plaintext').annotate(text, lexicon, { date: DATE, screening }),
        ],
        ['spelling', () => check(text)],
      ]),
      6000,
    );
    const [own, screened, spelling] = ['own', 'screened', 'spelling'].map((name) =>
      times.get(name)!,
    );
    rows.push([
      `${what}: mentions, claims, notes; cspell-lib’s check`,
      `${short(own)}; ${short(spelling)}`,
      what === '800 words' ? '15' : 'no slower',
    ]);
    rows.push([`${what}: the same, screened against a list like OFAC’s`, short(screened), '']);
  }
  return rows;
}

/** A letter more in the middle of a megabyte, against its paragraph alone. */
async function typed(
  { names, root }: Bench,
  lexicon: Lexicon,
  screening: Screening,
): Promise<string[][]> {
  const news = newsWith(names.first(NAMES), 1_000_000, root);
  const rows: string[][] = [];
  for (const [what, options] of [
    ['', { date: DATE }],
    [', screened', { date: DATE, screening }],
  ] as const) {
    const middle = news.indexOf(' ', news.length >> 1);
    const [from, to] = [news.lastIndexOf('\n', middle) + 1, news.indexOf('\n', middle)];
    const draft = new Annotator('plaintext');
    let letters = 0;
    const typing = (start: number, end: number): string =>
      `${news.slice(start, middle)}${'x'.repeat((letters = (letters + 1) % 12))}${news.slice(middle, end)}`;
    draft.annotate(news, lexicon, options);
    const contestants: Contestants = new Map<string, () => unknown>([
      ['draft', () => draft.annotate(typing(0, news.length), lexicon, options)],
      ['paragraph', () => new Annotator('plaintext').annotate(typing(from, to), lexicon, options)],
    ]);
    const times = await alternate(contestants, 4000);
    const [all, alone] = [times.get('draft')!, times.get('paragraph')!];
    rows.push([
      `a keystroke in 1 MB${what}: all, the paragraph alone, the rest`,
      `${short(all)}, ${short(alone)}, ${short(all - alone)}`,
      'the rest: 5',
    ]);
  }
  return rows;
}
