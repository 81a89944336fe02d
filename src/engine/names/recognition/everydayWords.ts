import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import { beginsSentence } from './neighbours.js';
import { isCalendarWord } from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';

/** What people do and are in news, and what stands between them and it: "Rice said", "Strange has", "Hope never". */
const AFTER_NAMES = wordSet(`
  also now then later himself herself reportedly never still however who whose had has have was is will would did does said says told added asked argued announced called claimed confirmed
  criticized criticised declared declined denied described emphasized expressed explained insisted met noted pledged pointed praised promised refused rejected replied reiterated responded
  spoke stressed suggested took urged visited voiced vowed wants wanted warned won wrote went came gave made got ran saw left began became sat stood fell rose drew led held kept lost sent paid
  laid set put cut built brought thought sought fought taught caught knew grew threw flew drove broke chose swore hit shot read heard felt could should might must may the a an`);

/** Whether an everyday word has its capital because a sentence begins with it, and is not used as a name. */
export function isEverydayUse(text: string, { start, end }: Span): boolean {
  if (!beginsSentence(text, start)) return false;
  const [, mark, word] = /^(['’]|:|,? )([\p{L}\d]*)/u.exec(text.slice(end, end + 24)) ?? [];
  return (
    mark === undefined || (mark.endsWith(' ') && !AFTER_NAMES.has(word) && !/ed$|^\d/.test(word))
  );
}

/** Whether a month or a weekday is one: "in May", "May 25"; "May said" is a person. */
export function isDate(text: string, { start, end }: Span): boolean {
  if (!isCalendarWord(fold(text.slice(start, end)))) return false;
  const before =
    /(?:^|\s)(?:in|since|until|till|last|this|next|early|late|mid|every|during|\d+(?:st|nd|rd|th)?)[ -]$/i.test(
      text.slice(Math.max(0, start - 10), start),
    );
  return before || /^,? \d/.test(text.slice(end, end + 4));
}
