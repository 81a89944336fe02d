import type { Span } from '../../annotation.js';
import type { Way } from '../variants/way.js';
import { isParticle } from '../../english/particles.js';
import { fold } from '../matching/fold.js';
import { wordSet } from '../../english/wordSet.js';
import { wordAfter } from './neighbours.js';

/** What a body is, at the end of its name, is also written small: "Republican party". */
const BODIES = wordSet(
  `party movement brotherhood administration government parliament front coalition alliance agency commission committee ministry department network cartel clan gang
  militia mafia syndicate brigade battalion group`,
);

/** Whether a folded word says what a body is, so that at the end of its name it is also written small: "the Haqqani network", "the Sinaloa cartel". */
export function mayBeSmallHead(word: string): boolean {
  return BODIES.has(word);
}

/** What a word for a body makes an everyday compound with, by that word: "group tour", "party trick". */
const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
  group: wordSet(
    'booking bookings chat chats discount discounts excursion excursions exhibition exhibitions hug lesson lessons outing outings photo photograph photographs photos portrait portraits rate rates selfie selfies session sessions show shows stage stages therapy ticket tickets tour tours trip trips visit visits',
  ),
  party: wordSet(
    'bag bags balloon balloons costume costumes dress dresses favor favors favour favours food game games goer goers guest guests hat hats mood music outfit piece trick tricks',
  ),
  front: wordSet(
    'desk door doors garden gardens lawn porch row seat seats tooth window yard yards',
  ),
  network: wordSet('adapter cable cables card coverage error errors fee fees premiere switch'),
};

/**
 * Whether what a body is, written small at the end of words, goes on as an everyday compound, so that the body is not named: "a Wagner group tour".
 * @param text the draft
 * @param span the words
 */
export function endsInCompound(text: string, { start, end }: Span): boolean {
  const last = /(?<=[\s-])\p{Ll}+$/u.exec(text.slice(start, end))?.[0];
  const compounds = last === undefined ? undefined : COMPOUNDS[last];
  const next = compounds && wordAfter(text, end);
  return next !== undefined && compounds!.has(next.folded);
}

/** Whether words have the capitals that a way of writing asks for. */
export function isWrittenLike(written: string, way: Way): boolean {
  if (way.capitals === 'any' || written === way.text) return true;
  if (way.capitals === 'exact') return plain(written) === plain(way.text);
  if (/^[^\p{Ll}]+$/u.test(written) && /\p{Lu}{2}/u.test(written)) return true;
  const own = new Set(
    way.text
      .split(/[\s-]+/)
      .filter(isSmall)
      .map(fold),
  );
  return written
    .split(/[\s-]+/)
    .every(
      (word, i) =>
        !isSmall(word) ||
        own.has(fold(word)) ||
        (i === 0 ? ARTICLES.has(word) : mayBeSmall(word, way)),
    );
}

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Articles with which a name may begin. */
const ARTICLES = wordSet('al el');
const CONNECTIVES = wordSet('and of the for in on');

/** Whether a word inside a name may be written small: "of", "party", and the second part of a given name such as Jong-un. */
function mayBeSmall(word: string, { person }: Way): boolean {
  return (
    CONNECTIVES.has(word) ||
    isParticle(fold(word)) ||
    (person === null ? BODIES.has(word) : person.familyFirst)
  );
}

const plain = (text: string): string => text.normalize('NFC').replace(/[.'’‘\s\u2010\u2011-]/g, '');

/** Whether a span is part of one of the phrases in which the words are something else. */
export function isExcluded(text: string, { start, end }: Span, { not }: Way): boolean {
  return not.some((phrase) => {
    const from = Math.max(0, start - phrase.length);
    const around = text.slice(from, end + phrase.length).toLowerCase();
    for (
      let at = around.indexOf(phrase.toLowerCase());
      at >= 0;
      at = around.indexOf(phrase.toLowerCase(), at + 1)
    ) {
      if (from + at <= start && from + at + phrase.length >= end) return true;
    }
    return false;
  });
}
