import { nameStart } from './properNameStart.js';
import { cueForm } from '../../lexis/cueVerbs.js';
import { isGivenName } from '../../../english/givenNameList.js';
import { isParticle } from '../../../english/particles.js';
import { isCapital } from '../tagging/tagContext.js';
import { genderOf, type Gender } from '../../../english/gender.js';
import { isPostNominal } from '../../../english/postNominals.js';
import { BODY, GROUP, PLACES } from './bodyNames.js';
import { bodyNamed, isNameWord, joined, type Name } from './nameUse.js';
import { officeKeys } from './officeKeys.js';
import { isRole, TITLES } from './personTitles.js';
import { bodyCalledAfter } from './titledBodies.js';
import type { Phrase } from '../phrases.js';
import type { Token } from '../tagging/tagger.js';

export type Tokens = readonly Token[];
export type Run = Pick<Phrase, 'from' | 'to'>;

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
  const given = words.length === 1 && /^(?:sir|dame)$/.test(tokens[start - 1]?.lower ?? '');
  // What stands behind it belongs to it all the same where it ends.
  return { ...name, end: tokens[end - 1].end, ...(given && { given }) };
}

/** "Gareth Lowe MP", "Sir Tom Orr KC": a name of two words at least, without what stands behind it. */
function withoutPostNominals(words: Tokens): Tokens {
  let to = words.length;
  while (to > 2 && isPostNominal(words[to - 1].text)) to--;
  return words.slice(0, to);
}

function isGiven(word: string): boolean {
  return genderOf(word) !== null || isGivenName(word);
}

/** "The Age", "told The Hill": a capital on the article inside a sentence makes it a part of the name. */
function isOutlet(tokens: Tokens, at: number): boolean {
  const [before, word] = [tokens[at - 2], tokens[at]];
  return (
    tokens[at - 1].text === 'The' &&
    !isRole(word.lower) &&
    !Object.hasOwn(TITLES, word.lower) &&
    (OUTLETS.test(word.text) || (before !== undefined && !/^[.?!:"“”‘—–-]$/.test(before.text)))
  );
}

const OUTLETS =
  /^(?:Age|Atlantic|Australian|Bulwark|Conversation|Economist|Express|Globe|Guardian|Herald|Hill|Hindu|Independent|Intercept|Mail|Mirror|Nation|Observer|Post|Scotsman|Spectator|Standard|Star|Sun|Telegraph|Times|Tribune|Verge)$/;

/** Whether a word ends the name of a paper: "the Sunday Telegraph". */
export function isPaper(word: string): boolean {
  return OUTLETS.test(word) || /^(?:Gazette|Journal|Chronicle|Mercury|Courier)$/.test(word);
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
    if (role === undefined && !isRole(lower)) {
      // "Prosecutor requests Sarkozy stand trial": a headline's verb, taken for a noun, and not what Sarkozy is.
      if (tokens[t].pos === 'NOUN' && cueForm(lower)?.form === 'singular') roles.length = 0;
      continue;
    }
    last = t + 1;
    titled ||= role !== undefined || /^\p{Lu}/u.test(text);
    if (role ?? lower)
      roles.push(
        ...officeKeys(
          tokens.slice(Math.max(0, t - 3), t).map((one) => one.lower),
          role ?? lower,
        ),
      );
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
    (words > 2 ||
      (words === 2 &&
        isCapital(tokens[from]) &&
        /^(?:state|defen[cs]e|commerce|labou?r|energy|education|transportation|transport|agriculture|health|finance|trade|justice|housing)$/.test(
          tokens[from].lower,
        )))
    ? office
    : null;
}

/** By one of these alone nobody is named. */
const JUST_TITLES =
  /^(?:Secretary|Chief|Archbishop|Cardinal|Director|Minister|Chancellor|Commissioner|Ambassador|Professor|Councillor|Chairman|MPs?|MEPs?|MSPs?|TDs?|PM|CEO|Detective|Constable|Inspector|Superintendent|Sergeant|Speaker|Mayor|Governor|Premier|Taoiseach|Tánaiste|Treasurer|Coroner|Clerk|Senator|Councilman|Councilwoman|Sheriff)$/;

const MEMBER = /^(?:Democrat|Republican|Tory|Socialist|Liberal|Conservative|Unionist|Nationalist)$/;
/** What a party has a spokesman for. */
const FIELDS =
  /^(?:Treasury|Education|Health|Defen[cs]e|Foreign|Home|Justice|Transport|Environment|Business|Work|Culture|Housing|Energy|Finance|Trade|Women|Equalities|Commons|Lords|Senate|House)$/;
/** "one Liberal MP" */
const PARTY =
  /^(?:Liberal|Labour|Tory|Conservative|NDP|Green|SNP|Bloc|DUP|UKIP|Reform|Democrat|Plaid|Backbench|Opposition|Unionist)$/;
const OFFICES =
  /^(?:Chairman|Chairwoman|Chair|Secretary|Director|Minister|President|Spokesman|Spokeswoman|Commissioner|Governor|Executive|Officer|Leader|Correspondent|Gov\.?|Sen\.?|Rep\.?)$/;

function isHonorific(token: Token | undefined): boolean {
  return token !== undefined && /^(?:mr|mrs|ms|miss|dr|prof|sen|rep|gov)\.?$/.test(token.lower);
}

/** @param titled whether a title stands before them that only persons bear: "Mr. Fox" */
function namesNobody(words: Tokens, titled: boolean): boolean {
  const last = words[words.length - 1];
  if (GROUP.test(last.text)) return true;
  if (words.length === 1) return isNobodysWord(last.text, titled);
  if (words.length === 2 && isMemberOf(words[0].text, last.text)) return true;
  // "the Roman Catholic Archbishop"
  if (NO_FAMILY.test(last.text)) return true;
  if (isGiven(words[0].lower)) return false;
  // "one Assembly Democrat", "a House Republican"
  if (!titled && words.length === 2 && MEMBER.test(last.text)) return true;
  // "the Ontario MPP", "former National Committee Chairman"
  return /^(?:MPP|MLA|MNA)$/.test(last.text) || OFFICES.test(last.text);
}

/** Offices that are nobody's family name. */
const NO_FAMILY =
  /^(?:Archbishop|Spokesman|Spokeswoman|Spokesperson|Chairman|Chairwoman|Commissioner|Secretary|Minister|Correspondent|Director|Ambassador)$/;

/** "one Democrat", "a Tory", "the Speaker", "Wiltshire" */
function isNobodysWord(word: string, titled: boolean): boolean {
  if (JUST_TITLES.test(word) || /shire$/.test(word)) return true;
  return !titled && (MEMBER.test(word) || PLACES.test(word) || word.length < 2);
}

/** "one Liberal MP", "the Liberal Democrat Treasury spokesperson" */
function isMemberOf(first: string, last: string): boolean {
  return (
    (/^(?:MP|MEP|MSP|MLA|MPP|AM)$/.test(last) && PARTY.test(first)) ||
    (MEMBER.test(first) && FIELDS.test(last))
  );
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
    roles,
  };
}
