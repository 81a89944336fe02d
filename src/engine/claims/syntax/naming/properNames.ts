import { nameStart } from './properNameStart.js';
import { isGivenName } from '../../../english/givenNameList.js';
import { isParticle } from '../../../english/particles.js';
import { isCapital } from '../tagging/tagContext.js';
import { genderOf } from '../../../english/gender.js';
import { isPostNominal } from '../../../english/postNominals.js';
import { BODY, PLACES } from './bodyNames.js';
import { bodyNamed, isNameWord, joined, type Name, type Tokens, type Run } from './nameUse.js';
import { isRole, TITLES } from './personTitles.js';
import { bodyCalledAfter } from './titledBodies.js';
import { titlesIn, officeBefore, isHonorific, type Titles } from './titlesOfNames.js';
import { namesNobody } from './nobodysNames.js';
import { isOutlet } from './outletNames.js';

/** The name that a noun phrase ends with, or that begins it as a possessive. */
export function nameIn(tokens: Tokens, { from, to }: Run): Name | null {
  const called = bodyCalledAfter(tokens, { from, to });
  if (called) return called;
  const possessive = possessiveIn(tokens, from, to);
  // "Poland's Radoslaw Sikorski", "Aston's chief executive Ulrich Bez": whoever belongs there has a name.
  if (possessive >= 0 && belongsThere(tokens, possessive + 1, to))
    return nameIn(tokens, { from: possessive + 1, to });
  const run = nameRun(tokens, from, to, possessive >= 0 ? possessive : to);
  if (!run) return null;
  const { end } = run;
  const titles = titlesIn(tokens, from, end);
  const office = officeBefore(tokens, from, end - run.start);
  const start = nameStart(
    tokens,
    Math.max(run.start + (office ? 1 : 0), titles.end),
    end,
    Math.max(from, titles.end),
  );
  if (start >= end) return null;
  const words = withoutPostNominals(tokens.slice(start, end));
  // "The East Midlands MEP", "A Plaid Cymru MP"
  if (words.length < end - start && /^(?:the|an?|one|another)$/i.test(tokens[from].text))
    return null;
  if (namesNobody(words, titles.gender !== null || isHonorific(tokens[start - 1]))) return null;
  if (words.length === 1 && start > from && isOutlet(tokens, start))
    // Its other name is without the article: "The Washington Post", later "The Post".
    return { ...bodyNamed(tokens.slice(start - 1, end)), words: [tokens[start].lower] };
  const name = named(words, titles, office ? [office, ...titles.roles] : titles.roles);
  const knighted = /^(?:sir|dame)$/.test(tokens[start - 1]?.lower ?? '');
  // What stands behind it belongs to it all the same where it ends.
  return {
    ...name,
    end: tokens[end - 1].end,
    ...(knighted && { knighted, ...(words.length === 1 && { given: true }) }),
  };
}

/** "Gareth Lowe MP", "Sir Tom Orr KC": a name of two words at least, without what stands behind it. */
function withoutPostNominals(words: Tokens): Tokens {
  let to = words.length;
  while (to > 2 && isPostNominal(words[to - 1].text)) to--;
  return words.slice(0, to);
}

const POSSESSIVES = new Set(["'s", '’s', "'"]);

function possessiveIn(tokens: Tokens, from: number, to: number): number {
  for (let t = from; t < to; t++) if (POSSESSIVES.has(tokens[t].lower)) return t;
  return -1;
}

/** Whether the words after a possessive are a name, with or without what its bearer is. */
function belongsThere(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 2 || !isNameWord(tokens[to - 1])) return false;
  const rest = tokens.slice(from, to);
  if (rest.every(isNameWord)) return true;
  return (
    rest.some(({ lower }) => isRole(lower) || TITLES[lower] !== undefined) ||
    // "Germany's financial watchdog BaFin"
    rest.some(
      ({ lower }, i) =>
        i < rest.length - 1 && KINDS_OF_BODY.test(lower) && rest.slice(i + 1).every(isNameWord),
    )
  );
}

/** What a body is, right before its name. */
const KINDS_OF_BODY =
  /^(?:watchdog|regulator|agency|giant|(?:car)?maker|group|firm|company|bank|airline|carrier|retailer|newspaper|daily|weekly|magazine|broadcaster|network|charity|union|operator|brewer|insurer|lender|producer|supplier|developer|manufacturer|builder|chain|ministry|movement|party|club|exporter|steelmaker|drugmaker|website|publisher)$/;

/** The words of a name that end before token `end` of a noun phrase, particles and hyphens among them. */
function nameRun(
  tokens: Tokens,
  from: number,
  to: number,
  limit: number,
): { start: number; end: number } | null {
  let end = limit;
  while (end > from && !isNamePart(tokens, end - 1)) end--;
  let start = end;
  while (
    start > from &&
    (isNamePart(tokens, start - 1) ||
      ((isParticle(tokens[start - 1].lower) || tokens[start - 1].text === '-') && start - 1 > from))
  )
    start--;
  while (start < end && !isNameWord(tokens[start])) start++;
  const isModifier =
    end < to &&
    tokens[end]?.pos === 'NOUN' &&
    !isRole(tokens[to - 1].lower) &&
    !/^(?:'s|'|image|photo)$/.test(tokens[end].lower);
  return start === end || isModifier ? null : { start, end };
}

/** A word of a name, the small "un" of "Kim Jong-un" among them. */
function isNamePart(tokens: Tokens, t: number): boolean {
  // "Ernst & Young"
  if (tokens[t].text === '&')
    return tokens[t - 1] !== undefined && isNameWord(tokens[t - 1]) && isCapital(tokens[t + 1]);
  return isNameWord(tokens[t]) || (tokens[t].pos === 'PROPN' && tokens[t - 1]?.text === '-');
}

/** "J.M. Berger", "Barry Q. Ross" */
function isInitialled(words: Tokens): boolean {
  return (
    words.length > 1 &&
    /\p{Ll}{2}/u.test(words[words.length - 1].text) &&
    words.slice(0, -1).some(({ text }) => /^(?:\p{Lu}\.){1,3}$/u.test(text)) &&
    !/^(?:U\.S\.|U\.K\.|U\.N\.|E\.U\.|N\.Y\.|L\.A\.|D\.C\.|St\.)$/.test(words[0].text)
  );
}

function named(words: Tokens, { gender: title, titled }: Titles, roles: readonly string[]): Name {
  const [first, last] = [words[0], words[words.length - 1]];
  const gender = title ?? genderOf(first.text);
  const acronym = words.length === 1 && !titled && /^\p{Lu}{2,}s?$/u.test(first.text);
  const body =
    acronym ||
    words.some(({ text }) => text === '&') ||
    BODY.test(last.text) ||
    (PLACES.test(first.text) && words.length > 1 && gender === null && !titled);
  const name = joined(words);
  const given = gender !== null || isGivenName(first.lower);
  return {
    start: first.start,
    end: last.end,
    name,
    words: name.toLowerCase().split(' '),
    person:
      !body &&
      (titled ||
        roles.length > 0 ||
        (given && words.length > 1) ||
        isInitialled(words) ||
        /\p{Lu}\p{Ll}+-\p{Ll}/u.test(name)),
    body,
    gender: body ? null : gender,
    ...(words.length === 1 && title === null && { mayBeSurname: true }),
    roles,
  };
}
