import assert from 'node:assert/strict';
import { type Draft, DraftReader, type Markup } from '../../src/engine/text/draftText.js';
import { inDraft } from '../../src/engine/text/markup/paragraphs.js';
import type { Random } from './random.js';
import type { FuzzTarget } from './targets.js';

/** What a line may begin with, indentation above all: it alone decides what a line belongs to. */
const BEGINNINGS = [
  ...['', '', '', ' ', '   ', '    ', '     ', '\t', ' \t', '\t\t', '        '],
  ...['> ', '>', '>     ', '>\t', '- ', '-\t', '-     ', '* ', '1. ', '12) ', '  - ', '- - '],
  ...['# ', '## ', '```', '```js', '~~~', '---', '===', '***', '| ', '[a]: ', '[^1]: ', '- [ ] '],
  ...['<div>', '</div>', '<!-- ', '-->', '<?', '?>', '<pre>', '</pre>', '<b>', '![', '\uFEFF'],
] as const;
/** What a line may hold. */
const CONTENTS = [
  ...[
    '',
    '',
    '.',
    'a',
    'Ada Northrop said so.',
    'He **left** it',
    '`x`',
    '[a](b)',
    '*a',
    '<b>a</b>',
  ],
  ...[
    'a | b',
    '-|-',
    '|-|-|',
    '---',
    'a  ',
    'a\\',
    '&amp;',
    'date: 2021-06-01',
    'lang: de',
    '>',
    '```',
  ],
] as const;
const BREAKS = ['\n', '\n', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n \n', '\n\t\n'] as const;
const FRONT_MATTER = [
  '---\ndate: 2021-06-01\n---\n',
  '---\r\nlang: de\r\n---\r\n',
  '---\n',
] as const;
const INDENTS = ['    ', '\t', '  ', ' ', '\t\t', '   '] as const;
const MOST_LINES = 12;
const MOST_CHARS = 400;

const lineOf = (random: Random): string =>
  random.of(BEGINNINGS) + random.of(CONTENTS) + random.of(BREAKS);

function startOf(random: Random): string {
  const lines = Array.from({ length: 1 + random.below(MOST_LINES) }, () => lineOf(random));
  return (random.below(6) === 0 ? random.of(FRONT_MATTER) : '') + lines.join('');
}

/** The text with one line indented, or with its indentation, or what it begins with, cut off: the first line every other time. */
function indented(text: string, random: Random): string {
  const starts = [0, ...Array.from(text.matchAll(/\n|\r(?!\n)/g), ({ index }) => index + 1)];
  const at = random.below(2) === 0 ? 0 : random.of(starts);
  const rest = text.slice(at);
  if (random.below(2) === 0) return text.slice(0, at) + random.of(INDENTS) + rest;
  const cut = /^(?:[ \t]{1,4}|[->#*]+ ?)/.exec(rest)?.[0].length ?? 0;
  return text.slice(0, at) + rest.slice(cut);
}

/** The text after one edit as people make them: a line indented, words typed, a stretch deleted, moved or pasted. */
function edited(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  switch (random.below(7)) {
    case 0:
    case 1:
      return indented(text, random);
    case 2:
      return text.slice(0, at) + random.of(CONTENTS) + text.slice(at);
    case 3:
      return text.slice(0, at) + random.of(BREAKS) + text.slice(at);
    case 4:
      return text.slice(0, at) + lineOf(random) + text.slice(at + random.below(12));
    case 5:
      return text.slice(0, at) + text.slice(at + 1 + random.below(random.below(4) === 0 ? 60 : 3));
    default:
      return random.below(4) === 0
        ? random.of(FRONT_MATTER) + text
        : text.slice(0, at) + text.charAt(at) + text.slice(at);
  }
}

/** What a reading says of a draft: its paragraphs' words, kinds and places, and where their words stand. */
function saidOf({ frontMatter, paragraphs }: Draft): string {
  return JSON.stringify([
    frontMatter,
    paragraphs.map((paragraph) => [
      paragraph.kind,
      paragraph.start,
      paragraph.end,
      paragraph.reading.text,
      Array.from({ length: paragraph.reading.text.length }, (_, at) => {
        const { start, end } = inDraft(paragraph, { start: at, end: at + 1 });
        return [start, end];
      }),
    ]),
  ]);
}

/**
 * Edits a small draft again and again, and compares after each edit what is read with what a fresh reading finds.
 * @throws where they differ
 */
export function fuzzReadings(random: Random, edits: number): void {
  const markup: Markup = random.below(5) === 0 ? 'plaintext' : 'markdown';
  const reader = new DraftReader(markup);
  let text = startOf(random);
  reader.read(text);
  for (let i = 0; i < edits; i++) {
    const before = text;
    text = edited(text, random);
    if (text.length > MOST_CHARS) text = text.slice(random.below(MOST_CHARS / 2));
    const fresh = saidOf(new DraftReader(markup).read(text));
    assert.equal(
      saidOf(reader.read(text)),
      fresh,
      `${markup}: ${JSON.stringify(before)} became ${JSON.stringify(text)}`,
    );
  }
}

/** What `npm run fuzz` does with readings after edits: with --runs 5000 half a million edits. */
export const readingTargets: readonly FuzzTarget[] = [
  { name: 'readings after edits', run: (random) => fuzzReadings(random, 100) },
];
