import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { annotate, Annotator } from '../../src/engine/annotate.js';
import type { AnnotateOptions } from '../../src/engine/annotateOptions.js';
import type { Annotation, Span } from '../../src/engine/annotation.js';
import { compileLexicon } from '../../src/engine/names/variants/lexicon.js';
import { RULES } from '../../src/engine/diagnostics/rules.js';
import { parseRegistry } from '../../src/engine/registry/parseRegistry.js';
import type { Markup } from '../../src/engine/text/draftText.js';
import type { FuzzTarget } from './targets.js';

const newsroom = join(__dirname, '../../media/newsroom');
export const ARTICLE = readFileSync(join(newsroom, 'drafts/miami-meeting.txt'), 'utf8');
export const LEXICON = compileLexicon(
  parseRegistry(readFileSync(join(newsroom, 'actors.yaml'), 'utf8'), 'actors.yaml').entries.map(
    ({ actor }) => actor,
  ),
);
/** Every rule, those too that no house has turned on. */
export const OPTIONS: AnnotateOptions = {
  date: '2025-11-22',
  rules: { severity: Object.fromEntries(RULES.map(({ code }) => [code, 'warning'])) },
};

/** Words that names, claims and notes hang on, and signs that mislead. */
export const PIECES = [
  'Kirill Dmitriev',
  'Dmitriev',
  'Dmitreiv',
  'Vladimir Putin',
  'President Putin',
  'RDIF',
  'Zelensky',
  'Volodymyr Zelenskiy',
  'Special Counsel Robert Mueller',
  'Marco Rubio',
  'Senator Marco Rubio',
  ' said ',
  ' said that ',
  ' claimed ',
  ' insists ',
  ', according to a senior official,',
  ' reportedly ',
  ' he ',
  ' his fund ',
  ' was sanctioned in 2021 ',
  ', a sanctioned envoy, ',
  ' under U.S. sanctions ',
  ' sanctions imposed in 2022 targeting ',
  '. ',
  '.\n\n',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  ', ',
  '“',
  '”',
  '"',
  "'",
  '’s ',
  '«',
  '»',
  '„',
  '[[',
  ']]',
  'TK',
  '[TK: x]',
  '(',
  ')',
  '#',
  '# ',
  '> ',
  '- ',
  '**',
  '`',
  '```\n',
  '<b>',
  '<!--',
  '---\n',
  '---\ndate: 2020-01-01\n---\n',
  '\0',
  '\uFEFF',
  '\u00AD',
  '\u200B',
  '\u202E',
  '\uD83D',
  '\uDE00',
  '😀',
  'é',
  'e\u0301',
  'العقوبات',
  'קיריל',
  'Кирилл Дмитриев',
  '制裁',
  '\uFFFC',
  '\u2028',
] as const;
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
export const noise = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
const markup = fc.constantFrom<Markup>('plaintext', 'markdown');
const edit = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(600)),
  put: fc.oneof(piece, noise),
});

/** Asserts that everything an annotation speaks of lies inside the text, and its fixes do not overlap. */
export function assertInside(text: string, { mentions, claims, notes }: Annotation): void {
  const inside = ({ start, end }: Span, what: string): void =>
    assert.ok(
      0 <= start && start <= end && end <= text.length,
      `${what}: ${start}-${end} of ${text.length}`,
    );
  let last = 0;
  for (const mention of mentions) {
    inside(mention, 'mention');
    assert.ok(mention.start >= last, 'mentions are ascending and apart');
    assert.equal(mention.text, text.slice(mention.start, mention.end));
    last = mention.end;
  }
  for (const { source, cue, content } of claims)
    for (const span of [...source, ...cue, ...content]) inside(span, 'claim');
  for (const note of notes) {
    inside(note, note.code);
    for (const { edits } of note.fixes) {
      const ordered = [...edits].sort((a, b) => a.start - b.start);
      ordered.forEach((one, i) => {
        inside(one, `fix of ${note.code}`);
        assert.ok(
          i === 0 || one.start >= ordered[i - 1].end,
          `the edits of a fix of ${note.code} overlap`,
        );
      });
    }
  }
}

/** Any text at all is annotated without an exception, and nothing lies outside of it. */
export function fuzzNoise(runs: number, seed?: number): void {
  fc.assert(
    fc.property(noise, markup, (text, as) =>
      assertInside(text, annotate(text, as, LEXICON, OPTIONS)),
    ),
    { numRuns: runs, seed },
  );
}

/** After every edit a draft that was annotated before is annotated as if it were new. */
export function fuzzEdits(runs: number, edits: number, seed?: number): void {
  const start = fc.oneof(
    fc.constant(ARTICLE),
    noise,
    fc.constant(ARTICLE.replaceAll('\n', '\r\n\r\n')),
    fc.constant(`---\ndate: 2021-06-01\n---\n# Peace plan\n\n${ARTICLE.replaceAll('\n', '\n\n')}`),
  );
  fc.assert(
    fc.property(
      start,
      markup,
      fc.array(edit, { minLength: 1, maxLength: edits }),
      (text, as, changes) => {
        const annotator = new Annotator(as);
        annotator.annotate(text, LEXICON, OPTIONS);
        let now = text;
        for (const { at, cut, put } of changes) {
          const from = at % (now.length + 1);
          now = now.slice(0, from) + put + now.slice(from + cut);
          const kept = annotator.annotate(now, LEXICON, OPTIONS);
          assertInside(now, kept);
          assert.deepEqual(kept, annotate(now, as, LEXICON, OPTIONS));
        }
      },
    ),
    { numRuns: runs, seed },
  );
}

const letters = fc.constantFrom(
  ...'abdeimnorstuxAPT',
  ' ',
  '.',
  ',',
  '"',
  "'",
  '’',
  '\n',
  '-',
  '9',
);
const typing = fc.record({
  at: fc.nat(),
  /** How many characters are taken back before each letter. */
  back: fc.constantFrom(0, 0, 0, 1, 2),
  typed: fc.array(letters, { minLength: 1, maxLength: 12 }),
});

/** The same while somebody types: what other paragraphs say stays mostly as it was, and is taken over. */
export function fuzzTyping(runs: number, seed?: number): void {
  const start = fc.constantFrom(ARTICLE, ARTICLE.replaceAll('\n', '\n\n'), TALK);
  fc.assert(
    fc.property(
      start,
      markup,
      fc.array(typing, { minLength: 1, maxLength: 3 }),
      (text, as, all) => {
        const annotator = new Annotator(as);
        annotator.annotate(text, LEXICON, OPTIONS);
        let now = text;
        for (const { at, back, typed } of all) {
          let cursor = at % (now.length + 1);
          for (const letter of typed) {
            const from = Math.max(0, cursor - back);
            now = now.slice(0, from) + letter + now.slice(cursor);
            cursor = from + letter.length;
            assert.deepEqual(
              annotator.annotate(now, LEXICON, OPTIONS),
              annotate(now, as, LEXICON, OPTIONS),
            );
          }
        }
      },
    ),
    { numRuns: runs, seed },
  );
}

/** Paragraphs in which much hangs on what others say. */
const TALK = [
  'Kirill Dmitriev, 24, a dentist from Leeds, met Marco Rubio (MR) on Monday. “We will talk,” he said.',
  'The minister said that taxes would fall by 5 percent. Dmitriev denied the report that taxes would fall.',
  'Lukashenko’s son Viktor Lukashenko said he was well. President Putin disagreed: “That is false.”',
  'Rahm Emanual said the fund, RDIF, had been sanctioned in 2021. The Russian Direct Investment Fund (RDIF) said no.',
  '“We will talk,” a senior official said. The official spoke on condition of anonymity. Putin said they would talk.',
  'Jon Smyth and Jon Smith told reporters that taxes would fall by 5 percent, not 6 percent.',
  'According to the Fund, both said so. She added that Vladmir Putin was sanctioned.',
].join('\n');

/** What `npm run fuzz` does with drafts. */
export const annotationTargets: readonly FuzzTarget[] = [
  { name: 'annotations of noise', run: (random) => fuzzNoise(1, random.below(2 ** 31)) },
  { name: 'annotations after edits', run: (random) => fuzzEdits(1, 8, random.below(2 ** 31)) },
  { name: 'annotations while typing', run: (random) => fuzzTyping(1, random.below(2 ** 31)) },
];
