import { fold } from '../matching/fold.js';
import type { Way } from './forms.js';
import { editDistance, soundOf } from './sound.js';

/** Shorter family names are too easily another's for a letter to be forgiven. */
const SHORTEST = 5;

/** A family name's last word by its sound, and who bears it. */
interface Spelling {
  readonly sound: string;
  readonly way: Way;
}

/**
 * Finds the people whose family name a text spells otherwise: same sound, or one letter off. What is found is no match
 * yet; it becomes one with a matching given name.
 */
export class SpellingIndex {
  private readonly bySound = new Map<string, Spelling[]>();
  private readonly byDeletion = new Map<string, Spelling[]>();

  add(way: Way): void {
    const word = fold(way.text.split(' ').at(-1)!);
    if (word.length < 3) return;
    const spelling = { sound: soundOf(word), way };
    if (spelling.sound.length < SHORTEST) append(this.bySound, spelling.sound, spelling);
    else
      for (const deletion of deletions(spelling.sound)) append(this.byDeletion, deletion, spelling);
  }

  /** @param word a family name as the text writes it, or the last word of one */
  find(word: string): readonly Way[] {
    const sound = soundOf(word);
    if (sound.length < SHORTEST) return (this.bySound.get(sound) ?? []).map(({ way }) => way);
    const near = new Set(
      deletions(sound).flatMap((deletion) => this.byDeletion.get(deletion) ?? []),
    );
    return [...near]
      .filter((spelling) => editDistance(sound, spelling.sound, 1) <= 1)
      .map(({ way }) => way);
  }
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
