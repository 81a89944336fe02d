import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from './random.js';

/** How many different people a megabyte of news speaks of: some two hundred articles of ten each. */
const PEOPLE = 2000;

/**
 * News with a name about every two hundred characters: the sample article's sentences in any order, and between them sentences about people, who are
 * taken from anywhere in the list.
 */
export function newsWith(names: readonly string[], length: number, root: string): string {
  const article = readFileSync(join(root, 'media/newsroom/drafts/miami-meeting.txt'), 'utf8');
  const sentences = article.split(/(?<=[.”]) +|\n+/).filter((sentence) => sentence.length > 20);
  const random = new Random(2);
  const people = Array.from({ length: PEOPLE }, () => random.of(names));
  const parts: string[] = [];
  for (let size = 0; size < length;) {
    const [one, other] = [random.of(people), random.of(people)];
    const paragraph = `${random.of(sentences)} ${random.of(REPORTS)(one, other)} ${random.of(sentences)}\n`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  return flat(parts.join('').slice(0, length));
}

const REPORTS: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `On Thursday ${one} met ${other} in the capital, an official said.`,
  (one, other) => `${one}’s lawyers said that “no decision” had been taken by ${other} in 2019.`,
  (one, other) => `The inquiry also names ${one}, a former minister, and his deputy ${other}.`,
];

/** The first words of a text. */
export function firstWords(text: string, words: number): string {
  return text
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

/** Texts that a matcher may be slow at, by what they are. */
export function unkindTexts(
  names: readonly string[],
  length: number,
  root: string,
): Record<string, string> {
  const repeated = (text: string): string =>
    flat(text.repeat(Math.ceil(length / text.length)).slice(0, length));
  return {
    'upper case throughout': flat(newsWith(names, length, root).toUpperCase().slice(0, length)),
    'names one after another': repeated(`${names.slice(0, 5000).join(' ')} `),
    '"Abu Ali " repeated': repeated('Abu Ali '),
    '"A." repeated': repeated('A.'),
    '"O\'" repeated': repeated("O'"),
    'capital and blank repeated': repeated('A '),
    'one word without end': repeated('antidisestablishmentarian'),
    'one word of capitals and small letters': repeated('aA'),
    'blanks only': repeated(' '),
    'lower case': flat(newsWith(names, length, root).toLowerCase().slice(0, length)),
    Cyrillic: repeated('Президент Владимир Путин встретился с министром иностранных дел. '),
    Arabic: repeated('التقى الرئيس وزير الخارجية في العاصمة. '),
    Chinese: repeated('总统在首都会见了外交部长。'),
  };
}

/** The same text in one piece of memory: V8 puts joined strings together only when they are first read. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
