import { fold } from './fold.js';
import type { Way } from './forms.js';
import { editDistance, soundOf } from './sound.js';

/** Shorter family names are too easily another's for a letter to be forgiven. */
const SHORTEST = 5;

/**
 * Finds the people whose family name a text spells otherwise: same sound, or one letter off. What is found is no match
 * yet; it becomes one with a matching given name.
 */
export class SpellingIndex {
  private readonly bySound = new Map<string, Way[]>();
  private readonly byDeletion = new Map<string, Way[]>();

  add(way: Way): void {
    const word = fold(way.text);
    if (word.length < 3) return;
    const sound = soundOf(word);
    append(this.bySound, sound, way);
    if (sound.length >= SHORTEST) for (const deletion of deletions(sound)) append(this.byDeletion, deletion, way);
  }

  /** @param surname a family name as the text writes it, of one word or with its particles */
  find(surname: string): readonly Way[] {
    const sound = soundOf(surname);
    const same = this.bySound.get(sound);
    if (same) return same;
    if (sound.length < SHORTEST) return [];
    const near = new Set([sound, ...deletions(sound)].flatMap((deletion) => this.byDeletion.get(deletion) ?? []));
    return [...near].filter((way) => editDistance(sound, soundOf(way.text), 1) <= 1);
  }
}

function append(map: Map<string, Way[]>, key: string, way: Way): void {
  const ways = map.get(key);
  if (ways) ways.push(way);
  else map.set(key, [way]);
}

/** A word and what is left of it without one of its letters; two words one letter apart have one of these in common. */
function deletions(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
