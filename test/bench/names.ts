import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from './random.js';

/** As many given and family names as the SDN list's individuals have. */
const GIVEN = 11_200;
const FAMILY = 10_500;
/** Coprime to GIVEN * FAMILY, so that steps of it meet every pair once. */
const STRIDE = 50_331_653;

/**
 * Names of persons, all different, the same in every run: the words of real ones taken apart in the middle and put together again to as many
 * given and family names as the SDN list has, and those paired.
 */
export class Names {
  private readonly given: readonly string[];
  private readonly family: readonly string[];

  constructor(fixtures: string) {
    const persons = readFileSync(join(fixtures, 'sdnPersons.txt'), 'utf8')
      .trim()
      .split('\n')
      .map((name) => name.split(' '));
    const random = new Random(1);
    this.given = recombined(
      persons.flatMap((words) => words.slice(0, -1)),
      GIVEN,
      random,
    );
    this.family = recombined(
      persons.map((words) => words.at(-1)!),
      FAMILY,
      random,
    );
  }

  /** The name with a number, from 0 to below 117,600,000. */
  at(number: number): string {
    const pair = (number * STRIDE) % (GIVEN * FAMILY);
    return `${this.given[pair % GIVEN]} ${this.family[Math.floor(pair / GIVEN)]}`;
  }

  first(count: number): string[] {
    return Array.from({ length: count }, (_, number) => this.at(number));
  }
}

function recombined(words: readonly string[], count: number, random: Random): string[] {
  const halves = words.map((word) => [word.slice(0, middle(word)), word.slice(middle(word))]);
  const made = new Set(words);
  while (made.size < count) made.add(random.of(halves)[0] + random.of(halves)[1]);
  return [...made].slice(0, count);
}

/** Where a word is taken apart: behind the first vowel from the middle on. */
function middle(word: string): number {
  const from = word.length >> 1;
  const vowel = word.slice(from).search(/[aeiouy]/);
  return vowel < 0 ? from : from + vowel + 1;
}
