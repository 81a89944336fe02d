import { Annotator } from '../../src/engine/annotate.js';
import { checkQuotations } from '../../src/engine/documents/checkQuotations.js';
import { DocumentIndex } from '../../src/engine/documents/documentIndex.js';
import { type ParagraphFact, findFacts } from '../../src/engine/facts/findFacts.js';
import { settleFacts } from '../../src/engine/facts/settleFacts.js';
import { compileLexicon } from '../../src/engine/names/variants/lexicon.js';
import { type Draft, DraftReader } from '../../src/engine/text/draftText.js';
import type { Part } from './bench.js';
import { firstWords, newsWith } from './drafts.js';
import { alternate, type Contestants, median, processorTimeNow, readThrough } from './measure.js';
import { Random } from './random.js';
import { short, table } from './table.js';

const DATE = '2025-11-22';
const FACT_WORDS = 800;
const DOCUMENT_WORDS = 1_000_000;
const DOCUMENTS = 3;
const VOCABULARY = 30_000;
/** Quotations of so many words, as they are and with one word changed. */
const QUOTATION_WORDS = [8, 15, 30];
const QUOTATIONS = 200;

/** What checking a draft costs: its facts, and its quotations against documents of a million words. */
export const checking: Part = async ({ names, root }) => {
  const news = newsWith(names.first(1000), 100_000, root);
  const words = speech(news, names.first(VOCABULARY));
  return [
    '### Checking, warm',
    table(
      ['what', 'measured', 'asked'],
      [...(await facts(news)), ...quotations(words), await scale(news)],
    ),
  ].join('\n\n');
};

async function facts(news: string): Promise<string[][]> {
  const text = firstWords(news, FACT_WORDS);
  const draft = new DraftReader('plaintext').read(text);
  const lexicon = compileLexicon([]);
  const typed = typist(text);
  const [withFacts, without] = [false, true].map((withoutFacts) => {
    const annotator = new Annotator('plaintext');
    return () => annotator.annotate(typed(), lexicon, { date: DATE, withoutFacts });
  });
  const [from, to] = paragraphAt(text);
  const contestants: Contestants = new Map<string, () => unknown>([
    ['found', () => settled(draft)],
    ['paragraph', () => findFacts(text.slice(from, to))],
    ['keystroke', withFacts],
    ['without', without],
  ]);
  const times = await alternate(contestants, 6000);
  const [found, paragraph, keystroke, bare] = [...contestants.keys()].map((name) =>
    times.get(name)!,
  );
  const count = settled(draft).length;
  return [
    [`${FACT_WORDS} words: their ${count} facts found`, `${short(found)} ms`, '2 ms'],
    [
      'a keystroke in those: everything with facts, without; the facts of its paragraph alone',
      `${short(keystroke)}, ${short(bare)}; ${short(paragraph)} ms`,
      'its paragraph',
    ],
  ];
}

/** The facts of a draft that was read, found anew. */
function settled(draft: Draft): readonly unknown[] {
  const found = draft.paragraphs.map(({ reading }): readonly ParagraphFact[] =>
    findFacts(reading.text, () => reading.sentenceStarts),
  );
  return settleFacts(draft, found, DATE);
}

function paragraphAt(text: string): [from: number, to: number] {
  const middle = text.indexOf(' ', text.length >> 1);
  return [text.lastIndexOf('\n', middle) + 1, text.indexOf('\n', middle)];
}

/** Somebody who types a word in the middle of a draft, one letter at each call. */
function typist(text: string): () => string {
  const middle = text.indexOf(' ', text.length >> 1);
  let letters = 0;
  return () =>
    `${text.slice(0, middle)}${'x'.repeat((letters = (letters + 1) % 12))}${text.slice(middle)}`;
}

/** Words that are as often and as rare as in speech: the article's own first, then those of names; the nth word once for each n. */
function speech(news: string, names: readonly string[]): string[] {
  const known = new Set(`${news} ${names.join(' ').toLowerCase()}`.split(/\s+/));
  const vocabulary = [...known].slice(0, VOCABULARY);
  const random = new Random(4);
  const one = (): string =>
    vocabulary[Math.floor(vocabulary.length ** (random.below(1_000_000) / 1_000_000)) - 1];
  return Array.from({ length: DOCUMENT_WORDS }, one);
}

function quotations(words: readonly string[]): string[][] {
  const each = Math.ceil(words.length / DOCUMENTS);
  const documents = Array.from({ length: DOCUMENTS }, (_, i) => ({
    name: `${i}.txt`,
    text: words.slice(i * each, (i + 1) * each).join(' '),
  }));
  let index = DocumentIndex.of(documents);
  const reading = median(
    Array.from({ length: 3 }, () => {
      const before = processorTimeNow();
      index = DocumentIndex.of(documents);
      return processorTimeNow() - before;
    }),
  );
  const random = new Random(3);
  const rows = [
    [
      `documents of ${words.length.toLocaleString('en-US')} words: read for comparing`,
      `${short(reading)} ms`,
      '1,000 ms',
    ],
  ];
  for (const [what, change] of [
    ['as they are', (quoted: string) => quoted],
    ['with one word changed', (quoted: string) => changed(quoted, random)],
    ['that are in none', (quoted: string) => quoted.split(' ').reverse().join(' ')],
  ] as const) {
    const times: number[] = [];
    for (let i = 0; i < QUOTATIONS; i++) {
      const length = random.of(QUOTATION_WORDS);
      const from = random.below(words.length - length);
      const quoted = words
        .slice(from, from + length)
        .join(' ')
        .replace(/["“”]/g, '');
      // Each is new: what was asked before is kept.
      const draft = `“${change(quoted)} ${i % 2 === 0 ? 'and' : 'then'}” she said.`;
      const before = processorTimeNow();
      checkQuotations(draft, index);
      times.push(processorTimeNow() - before);
    }
    times.sort((a, b) => a - b);
    rows.push([
      `a quotation checked with those attached, ${what}: median, the slowest of 20`,
      `${short(median(times))}, ${short(times[Math.floor(times.length * 0.95)])} ms`,
      '1 ms',
    ]);
  }
  return rows;
}

/** What the machine does in this run: where it takes three times as long, so does all of the above. */
async function scale(news: string): Promise<string[]> {
  const text = news.repeat(10).slice(0, 1_000_000);
  const times = await alternate(new Map([['pass', () => readThrough(text)]]), 500);
  return [
    'for scale: one pass of charCodeAt over 1 MB',
    `${short(times.get('pass')!)} ms`,
    '1.0 ms on a quiet machine',
  ];
}

function changed(quoted: string, random: Random): string {
  const words = quoted.split(' ');
  words[random.below(words.length)] = random.of(['never', '47', 'should', 'Brussels', 'lemon']);
  return words.join(' ');
}
