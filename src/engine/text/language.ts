import { francAll } from 'franc-min';
import { wordSet } from '../english/wordSet.js';
import { remembered } from './remembered.js';

/** Characters of a text that are looked at. */
const SAMPLE = 1500;
/** Letters; a shorter text tells too little. */
const SHORTEST = 60;
/** The share of these words in English prose is about a third; in other languages it is near nothing. */
const FUNCTION_WORDS = wordSet(
  'the of and to in that said for was with is on by he she it as at from have has had but not will be been an a his her their they who were are which would this or we you i',
);
const ENOUGH = 0.2;
/** How near English may come to the best guess before the text counts as perhaps English after all; 1 is as near as the best. */
const DOUBT = 0.85;

/** Whether a text is plainly in another language than English; a text that might be English is not. */
export function isPlainlyForeign(text: string): boolean {
  return isForeignSample(text.slice(0, SAMPLE));
}

const isForeignSample = remembered((sample) => {
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.join('').length < SHORTEST) return false;
  const english = words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length;
  if (english >= words.length * ENOUGH) return false;
  const guesses = francAll(sample);
  if (guesses[0][0] === 'eng' || guesses[0][0] === 'und') return false;
  return (guesses.find(([language]) => language === 'eng')?.[1] ?? 0) < DOUBT;
});
