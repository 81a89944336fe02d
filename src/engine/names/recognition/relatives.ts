import type { Span } from '../../annotation.js';

/** Relatives, as news call them. */
const KIN =
  '(?:grand|step|half-|ex-)?(?:son|daughter|wife|husband|brother|sister|father|mother|nephew|niece|cousin|uncle|aunt|widow|widower|twin)(?:-in-law)?';
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
