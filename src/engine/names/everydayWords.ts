import type { Span } from '../annotation.js';
import { fold } from './fold.js';
import { beginsSentence } from './neighbours.js';
import { isCalendarWord } from './words/ordinaryWords.js';

/** What follows a name at the head of a sentence, and hardly an everyday word there: "Rice said", "Strange has". */
const AFTER_NAMES = new RegExp(
  `^(?:['’]s?\\b|:|, (?:however|who|whose|the|a|an|\\d)| (?:(?:also|now|then|later|himself|herself|reportedly|never|still|had|has|have|was|is|will|would|did|does|said|says|told|added|asked|argued|announced
  |called|claimed|confirmed|criticized|declared|declined|denied|described|emphasized|expressed|explained|insisted|met|noted|pledged|pointed|praised|promised|refused|rejected|replied|reiterated|
  |responded|spoke|stressed|suggested|took|urged|visited|voiced|vowed|wants|wanted|warned|won|wrote)\\b|and (?:his|her)))`.replace(/\s*\n\s*\|?/g, '|'), 'u');

/** Whether an everyday word has its capital because a sentence begins with it, and is not used as a name. */
export function isEverydayUse(text: string, { start, end }: Span): boolean {
  return beginsSentence(text, start) && !AFTER_NAMES.test(text.slice(end, end + 24));
}

/** Whether a month or a weekday is one: "in May", "May 25"; "May said" is a person. */
export function isDate(text: string, { start, end }: Span): boolean {
  if (!isCalendarWord(fold(text.slice(start, end)))) return false;
  const before = /(?:^|\s)(?:in|since|until|till|last|this|next|early|late|mid|every|during|\d+(?:st|nd|rd|th)?)[ -]$/i.test(text.slice(Math.max(0, start - 10), start));
  return before || /^,? \d/.test(text.slice(end, end + 4));
}
