import { fold } from '../matching/fold.js';
import type { Way } from './way.js';
import { editDistance, soundOf } from './sound.js';

/** Shorter family names are too easily another's for a letter to be forgiven. */
const SHORTEST = 5;

/** The last word of a family name, and all who bear it, however many. */
export interface BorneName {
  /** Folded. */
  readonly word: string;
  readonly ways: readonly Way[];
}

interface Spelling extends BorneName {
  readonly sound: string;
  readonly ways: Way[];
}

/**
 * Finds the family names, with those who bear them, that a text spells otherwise: same sound, or one letter off. What is found is no match
 * yet; it becomes one with a matching given name.
 */
export class SpellingIndex {
  private readonly byWord = new Map<string, Spelling>();
  private readonly bySound = new Map<string, Spelling[]>();
  private readonly byDeletion = new Map<string, Spelling[]>();

  add(way: Way): void {
    const word = fold(way.text.split(' ').at(-1)!);
    if (word.length < 3) return;
    const known = this.byWord.get(word);
    if (known) {
      known.ways.push(way);
      return;
    }
    const spelling = { word, sound: soundOf(word), ways: [way] };
    this.byWord.set(word, spelling);
    if (spelling.sound.length < SHORTEST) append(this.bySound, spelling.sound, spelling);
    if (isLong(word, spelling.sound))
      for (const deletion of deletions(spelling.sound)) append(this.byDeletion, deletion, spelling);
  }

  /** @param word a family name as the text writes it, or the last word of one */
  find(word: string): readonly BorneName[] {
    const sound = soundOf(word);
    const same = sound.length < SHORTEST ? (this.bySound.get(sound) ?? []) : [];
    if (!isLong(word, sound)) return same;
    const near = new Set([
      ...same,
      ...deletions(sound).flatMap((deletion) => this.byDeletion.get(deletion) ?? []),
    ]);
    return [...near].filter((spelling) => editDistance(sound, spelling.sound, 1) <= 1);
  }
}

/** Whether a letter may be forgiven: a word of many letters may have a short sound ("Scholz"). */
function isLong(word: string, sound: string): boolean {
  return sound.length >= SHORTEST || word.length > SHORTEST;
}

function append(map: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const known = map.get(key);
  if (known) known.push(spelling);
  else map.set(key, [spelling]);
}

/** A word and what is left of it without one of its letters; two words one letter apart have one of these in common. */
function deletions(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
