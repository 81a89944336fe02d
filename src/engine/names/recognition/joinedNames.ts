import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import type { Way } from '../variants/way.js';
import { type Hit, type JoinedName, PLAIN_HIT, type ScannedText } from './hit.js';
import { leadOf } from './lead.js';
import { isJoinedBefore } from './longerNames.js';
import { wordBefore } from './neighbours.js';
import { isSurname } from './bareHits.js';
import { wordSet } from '../../english/wordSet.js';

const JOINED_ON = /^[-‑](\p{Lu}[\p{L}\p{M}'’]*)(?![-‑\p{L}\p{M}\p{N}])/u;
const JOINED_BEFORE = /(?<![-‑\p{L}\p{M}\p{N}'’])(\p{Lu}[\p{L}\p{M}'’]*)[-‑]$/u;
/** The longest name that is looked for at a hyphen. */
const LONGEST = 40;
/** What stands before "Putin-Trump summit" and before no person's name. */
const DETERMINERS = wordSet(
  'the a an this that these those no any each every another next last latest recent first second third previous',
);

/**
 * A hit on one of two family names that a hyphen joins, as in "the Putin-Trump summit". Whether they are two people's or
 * the name of one who is none of them ("Merkel-Schmidt") the whole draft tells.
 * @param fitting the people's ways to be written that the words are
 */
export function joinedHit(
  scanned: ScannedText,
  span: Span,
  fitting: readonly Way[],
): Hit | undefined {
  const { text } = scanned;
  const on = JOINED_ON.exec(text.slice(span.end, span.end + LONGEST));
  const before = on
    ? null
    : JOINED_BEFORE.exec(text.slice(Math.max(0, span.start - LONGEST), span.start));
  if (!on && !(before && isJoinedBefore(text, span))) return undefined;
  const bearers = fitting.filter(isSurname);
  const start = span.start - (before?.[0].length ?? 0);
  const { names, particle, title } = leadOf(text, start);
  const determined = isDetermined(text, start);
  // Given names or a title before them make both one name; "second" is a title in other places.
  if (
    bearers.length === 0 ||
    names.length > 0 ||
    particle !== null ||
    (title !== null && !determined)
  )
    return undefined;
  const joined: JoinedName = { word: (on ?? before!)[1].replace(/['’]s?$/, ''), determined };
  return {
    ...PLAIN_HIT,
    ...span,
    bearers,
    surname: fold(text.slice(span.start, span.end)),
    opens: true,
    joined,
  };
}

function isDetermined(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return before !== undefined && (DETERMINERS.has(before.folded) || /['’]s?$/.test(before.text));
}
