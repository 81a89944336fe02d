import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import { type Hit, PLAIN_HIT } from './hit.js';

/** Relatives, as news call them. */
const KIN =
  '(?:grand|step|half-|ex-)?(?<kin>son|daughter|wife|husband|brother|sister|father|mother|nephew|niece|cousin|uncle|aunt|widow|widower|twin)(?:-in-law)?';
/** "'s son Viktor", "'s eldest son, Viktor". */
const RELATIVE_BEHIND = new RegExp(
  `^['’]s? (?:\\p{Ll}[\\p{Ll}-]* ){0,2}${KIN}(?: and \\p{Ll}+(?: \\p{Ll}+)?)?,? (?=\\p{Lu})`,
  'u',
);
/** "Viktor Lukashenko, the son of ", "Viktor Lukashenko, a brother of ". */
const RELATIVE_BEFORE = new RegExp(
  `, (?:(?:the|a|an) )?(?:\\p{Ll}[\\p{Ll}-]* ){0,2}${KIN} of (?:President |Mr\\.? )?$`,
  'u',
);
/** "Viktor Lukashenko, Lukashenko's son": what stands behind the second name. */
const KIN_BEHIND = new RegExp(`^['’]s? (?:\\p{Ll}[\\p{Ll}-]* ){0,2}${KIN}(?![\\p{L}-])`, 'u');
/** So much is looked at beside a name. */
const REACH = 48;

/**
 * Where the relative's name begins or ends, in offsets of the text, where a family name is said to be a relative's of somebody: two people, so that
 * the bare name is not the relative's. Null where nothing of the kind is said.
 */
export function relativeOf(text: string, { start, end }: Span): number | null {
  const after = text.slice(end, end + REACH);
  const behind = RELATIVE_BEHIND.exec(after);
  if (behind) return end + behind[0].length;
  const from = Math.max(0, start - REACH);
  const before = RELATIVE_BEFORE.exec(text.slice(from, start));
  if (before) return from + before.index;
  return text.endsWith(', ', start) && KIN_BEHIND.test(after) ? start - 2 : null;
}

/** A given name alone, as a relative's is written: "Oleg" in "his brother Oleg runs", but not in "his brother Oleg Sidorov". */
const GIVEN_ALONE = `(?<given>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)?)(?=[,.;:)]| (?:and |or )?\\p{Ll}|$)`;
/** "his brother Oleg", "her eldest son, Pavel,". */
const KIN_OF_PRONOUN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<pronoun>[Hh]is|[Hh]er) (?:\\p{Ll}[\\p{Ll}-]* ){0,2}${KIN},? ${GIVEN_ALONE}`,
  'gu',
);
/** What stands behind a name: "’s brother Oleg". */
const KIN_OF_NAME = new RegExp(`^['’]s? (?:\\p{Ll}[\\p{Ll}-]* ){0,2}${KIN},? ${GIVEN_ALONE}`, 'u');

/**
 * The relatives whom a paragraph names by a given name alone, and who most likely bear the family name of the one whose relatives they are: "His brother
 * Oleg runs the farm. Mr Petrov said". Their hits are strangers' to that family name.
 * @param hits the names of actors in the paragraph
 */
export function relativesByGivenName(text: string, hits: readonly Hit[]): Hit[] {
  const found: Hit[] = [];
  for (const match of /\b[Hh](?:is|er) /.test(text) ? text.matchAll(KIN_OF_PRONOUN) : []) {
    const relativeOf = match.groups!.pronoun.toLowerCase() === 'his' ? 'he' : 'she';
    found.push(relativeHit(match, match.index, { relativeOf }));
  }
  for (const { end, surname, bearers, ways } of hits) {
    const behind = KIN_OF_NAME.exec(text.slice(end, end + REACH));
    const [own] = [...ways, ...bearers].flatMap(({ person }) => person?.surnames ?? []);
    const family = bearers.length > 0 ? surname : own && fold(own);
    if (behind && family)
      found.push(relativeHit(behind, end, { surname: family, relativeOf: 'named' }));
  }
  return found.filter((one) => !hits.some(({ start, end }) => start < one.end && one.start < end));
}

/** @param at where the match begins, in offsets of the paragraph's reading */
function relativeHit(
  { 0: all, groups }: RegExpMatchArray,
  at: number,
  whose: Pick<Hit, 'relativeOf'> & Partial<Pick<Hit, 'surname'>>,
): Hit {
  const { given, kin } = groups!;
  const end = at + all.length;
  const start = end - given.length;
  return { ...PLAIN_HIT, start, end, opens: false, stranger: fold(given), title: kin, ...whose };
}
