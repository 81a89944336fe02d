import { fold } from '../matching/fold.js';

// Each of the two is one alternation at the end of a word.
const CYRILLIC_ENDING =
  /(?:ого|ому|ової|ові|еві|єві|ими|ыми|ією|ею|єю|ою|ої|ои|еи|ии|ыи|им|ым|ом|ем|єм|ую|ая|а|я|у|ю|ы|и|і|е|є|ь|о)$/u;
const GREEK_ENDING = /(?:ουσ|οσ|ου|ον|ο|ησ|η|ασ|α|εσ|ων|ε)$/u;
/** Letters that a stem keeps. */
const SHORTEST_STEM = 2;

/**
 * What all cases of a word of a name have in common, for Cyrillic and Greek letters: "владимир" of "Владимира", "лавров" of "Лавровым". Two names
 * may have one stem, so that what is found by it is only possible. Null for a word in other letters.
 * @param word folded
 */
export function stemOf(word: string): string | null {
  if (/^[\u0400-\u052F]+$/u.test(word)) return cyrillicStem(word);
  return /^[\u0370-\u03FF]+$/u.test(word) ? without(GREEK_ENDING, fold(word)) : null;
}

/** Given names that lose a vowel. */
const FLEETING: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв' };

function cyrillicStem(word: string): string {
  if (/(?:^|[^е])ич(?:а|у|ем|еві|е|і)?$/u.test(word))
    return word.replace(/(?<=ич)(?:а|у|ем|еві|е|і)$/u, '');
  const stem = without(CYRILLIC_ENDING, word);
  const hard = stem.length > SHORTEST_STEM ? stem.replace(/[иіе]$/u, '') : stem;
  return FLEETING[hard] ?? hard.replace(/(?<=.)[еє]ц$/u, 'ц');
}

function without(ending: RegExp, word: string): string {
  const found = ending.exec(word);
  if (!found) return word;
  if (found.index >= SHORTEST_STEM) return word.slice(0, found.index);
  // Of a short word a shorter ending: Юрий, Юрия.
  return word.length > SHORTEST_STEM + 1 ? word.slice(0, -1) : word;
}
