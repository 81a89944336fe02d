import { isGivenName } from '../../english/givenNameList.js';
import { isParticle } from '../../english/particles.js';
import { genderOf, type Gender } from '../../english/gender.js';
import { BODY, GROUP, INSTITUTIONS, isCountry, PLACES } from './bodyNames.js';
import { bodyNamed, isNameWord, joined, type Name } from './nameUse.js';
import { isRole, TITLES } from './personTitles.js';
import type { Phrase } from './phrases.js';
import type { Token } from './tagger.js';

type Tokens = readonly Token[];
type Run = Pick<Phrase, 'from' | 'to'>;

/** The name that a noun phrase ends with, or that begins it as a possessive. */
export function nameIn(tokens: Tokens, { from, to }: Run): Name | null {
  const possessive = possessiveIn(tokens, from, to);
  // "Poland's Radoslaw Sikorski", "Aston's chief executive Ulrich Bez": whoever belongs there has a name.
  if (possessive >= 0 && belongsThere(tokens, possessive + 1, to))
    return nameIn(tokens, { from: possessive + 1, to });
  const run = nameRun(tokens, from, to, possessive >= 0 ? possessive : to);
  if (!run) return null;
  const { end } = run;
  const titles = titlesIn(tokens, from, end);
  const office = officeBefore(tokens, from, end - run.start);
  let start = Math.max(run.start + (office ? 1 : 0), titles.end);
  while (start < end && !/^\p{L}/u.test(tokens[start].text)) start++;
  if (start >= end) return null;
  const words = tokens.slice(start, end);
  return namesNobody(words)
    ? null
    : named(words, titles, office ? [office, ...titles.roles] : titles.roles);
}

function possessiveIn(tokens: Tokens, from: number, to: number): number {
  for (let t = from; t < to; t++) if (/^(?:'s|’s|')$/.test(tokens[t].lower)) return t;
  return -1;
}

/** Whether the words after a possessive are a name, with or without what its bearer is. */
function belongsThere(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 2 || !isNameWord(tokens[to - 1])) return false;
  const rest = tokens.slice(from, to);
  if (rest.every(isNameWord)) return true;
  return rest.some(({ lower }) => isRole(lower) || TITLES[lower] !== undefined);
}

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
  return isNameWord(tokens[t]) || (tokens[t].pos === 'PROPN' && tokens[t - 1]?.text === '-');
}

interface Titles {
  /** The token after the last title. */
  readonly end: number;
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  readonly titled: boolean;
}

/** Titles and roles before the last word of a name. */
function titlesIn(tokens: Tokens, from: number, end: number): Titles {
  let last = from;
  const roles: string[] = [];
  let gender: Gender | null = null;
  let titled = false;
  for (let t = from; t < end - 1; t++) {
    const { lower, text } = tokens[t];
    const role = Object.hasOwn(TITLES, lower) ? TITLES[lower] : undefined;
    if (role === undefined && !isRole(lower)) continue;
    last = t + 1;
    titled ||= role !== undefined || /^\p{Lu}/u.test(text);
    if (role ?? lower) roles.push(role ?? lower);
    gender ??= /^(?:mr\.?|sir|lord|king|prince|congressman)$/.test(lower)
      ? 'he'
      : /^(?:mrs\.?|ms\.?|miss|lady|dame|baroness|queen|princess|congresswoman)$/.test(lower)
        ? 'she'
        : null;
  }
  return { end: last, roles, gender, titled };
}

/** "Secretary of State Marco Rubio": the office that the first word of the run is for. */
function officeBefore(tokens: Tokens, from: number, words: number): string | null {
  const office = tokens[from - 2]?.lower ?? '';
  return tokens[from - 1]?.lower === 'of' &&
    /^(?:secretary|minister|department|director|attorney)$/.test(office) &&
    words > 2
    ? office
    : null;
}

function namesNobody(words: Tokens): boolean {
  const last = words[words.length - 1];
  if (GROUP.test(last.text)) return true;
  return words.length === 1 && (PLACES.test(words[0].text) || words[0].text.length < 2);
}

function named(words: Tokens, { gender: title, titled }: Titles, roles: readonly string[]): Name {
  const [first, last] = [words[0], words[words.length - 1]];
  const gender = title ?? genderOf(first.text);
  const acronym = words.length === 1 && !titled && /^\p{Lu}{2,}s?$/u.test(first.text);
  const body =
    acronym ||
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
        /\p{Lu}\p{Ll}+-\p{Ll}/u.test(name)),
    body,
    gender: body ? null : gender,
    roles,
  };
}

/** The one word, at the end of a phrase, by which a government, an outlet or a firm is named: "the Kremlin", "Reuters", "Belgium". */
export function institutionIn(tokens: Tokens, { from, to }: Run): Name | null {
  const last = tokens[to - 1];
  if (!isNameWord(last) || to - from > 2 || (to - from === 2 && tokens[from].lower !== 'the'))
    return null;
  return INSTITUTIONS.test(last.text) || isCountry(last.lower) ? bodyNamed([last]) : null;
}

/** A body that is called after whose it is: "Netanyahu's office", "the Trump campaign". It is not that person who speaks. Null for "the campaign". */
export function bodyOf(tokens: Tokens, { from, to }: Run): Name | null {
  if (!tokens.slice(from, to).some(isNameWord)) return null;
  return bodyNamed(
    tokens.slice(/^(?:the|a|an)$/.test(tokens[from].lower) && to - from > 1 ? from + 1 : from, to),
  );
}

/** "the Bank of England", "the Ministry of Defence", "the Institute for Fiscal Studies": a body's name that goes on over the next phrases; null elsewhere. */
export function bodyWithOf(
  tokens: Tokens,
  phrases: readonly Phrase[],
  i: number,
): { readonly use: Name; readonly last: number } | null {
  const { from, to } = phrases[i];
  const head = tokens[to - 1];
  const determined = /^the$/i.test(tokens[from].text);
  if (!isNameWord(head) || isRole(head.lower) || Object.hasOwn(TITLES, head.lower)) return null;
  if (!BODY.test(head.text) && !(determined && OF_BODIES.test(head.text))) return null;
  let last = i;
  while (
    phrases[last + 1] !== undefined &&
    /^(?:of|for|and)$/.test(tokens[phrases[last + 1].from].lower) &&
    phrases[last + 1].to === phrases[last + 1].from + 1 &&
    phrases[last + 2]?.kind === 'noun' &&
    isAllName(tokens, phrases[last + 2])
  )
    last += 2;
  if (last === i || tokens[phrases[i + 1].from].lower === 'and') return null;
  const words = tokens.slice(determined ? from + 1 : from, phrases[last].to);
  return { use: bodyNamed(words), last };
}

const OF_BODIES =
  /^(?:Chamber|Confederation|Conference|Alliance|Board|Ministry|Bank|Federation|College|Duchy|Port|Archdiocese|Diocese|Order|Knights|Friends|Doctors|Citizens|Campaign|Council)$/;

function isAllName(tokens: Tokens, { from, to }: Run): boolean {
  return tokens
    .slice(/^the$/i.test(tokens[from].text) ? from + 1 : from, to)
    .every((token) => isNameWord(token) || token.text === '-');
}
