import { BODY, INSTITUTIONS, isCountry } from './bodyNames.js';
import { bodyNamed, isNameWord, type Name, type Run, type Tokens } from './nameUse.js';
import { isRole, TITLES } from './personTitles.js';
import type { Phrase } from '../phrase.js';

/** The one word, at the end of a phrase, by which a government, an outlet or a firm is named: "the Kremlin", "Reuters", "Belgium". */
export function institutionIn(tokens: Tokens, { from, to }: Run): Name | null {
  const last = tokens[to - 1];
  const house = houseNumber(tokens, to);
  if (house >= 0) return bodyNamed(tokens.slice(house, to));
  if (!isNameWord(last)) return null;
  if (to - from === 2 && OF_COUNTRIES.test(tokens[from].text) && isCountryOrNation(last.lower))
    return bodyNamed(tokens.slice(from, to));
  // "state news agency Tass"
  if (INSTITUTIONS.test(last.text) && to - from > 1 && KINDS.test(tokens[to - 2].text))
    return bodyNamed([last]);
  if (to - from > 2 || (to - from === 2 && tokens[from].lower !== 'the')) return null;
  return INSTITUTIONS.test(last.text) || isCountry(last.lower) ? bodyNamed([last]) : null;
}

/** Where "No 10", "No. 11" or "Number 10" begins that ends at a token: the offices of prime minister and chancellor; -1 elsewhere. */
function houseNumber(tokens: Tokens, to: number): number {
  if (!/^1[01]$/.test(tokens[to - 1].text)) return -1;
  const sign = tokens[to - 2]?.text === '.' ? to - 3 : to - 2;
  return /^(?:No|No\.|Number)$/.test(tokens[sign]?.text ?? '') ? sign : -1;
}

/** What stands before a country in the name of a body: "Statistics Canada", "Elections Ontario". */
const OF_COUNTRIES =
  /^(?:Statistics|Stats|Health|Elections|Environment|Transport|Parks|Air|Revenue|Sport|Athletics|Hockey|Rugby|Cricket|Tennis|Universities|Police|Historic|Education|Skills|Transparency|Infrastructure|Export|Visit|Tourism|Citizens|Cancer|Diabetes)$/;

function isCountryOrNation(word: string): boolean {
  return (
    isCountry(word) ||
    /^(?:england|scotland|wales|uk|nz|nsw|ontario|quebec|alberta|manitoba|saskatchewan|queensland|victoria|international|europe)$/.test(
      word,
    )
  );
}

const KINDS =
  /^(?:agency|newspaper|paper|magazine|broadcaster|channel|network|website|site|firm|giant|maker|company|bank|group|movement|alliance)$/;

/** A body that is called after whose it is: "Netanyahu's office", "the Trump campaign". It is not that person who speaks. Null for "the campaign". */
export function bodyOf(tokens: Tokens, { from, to }: Run): Name | null {
  if (!tokens.slice(from, to).some(isNameWord)) return null;
  return bodyNamed(
    tokens.slice(/^(?:the|a|an)$/.test(tokens[from].lower) && to - from > 1 ? from + 1 : from, to),
  );
}

/** "the Bank of England", "the Ministry of Defence", "the Institute for Fiscal Studies": a body's name that goes on over the next phrases; null elsewhere. @param joined whether "and" may be a part of it */
export function bodyWithOf(
  tokens: Tokens,
  phrases: readonly Phrase[],
  i: number,
  joined = true,
): { readonly use: Name; readonly last: number } | null {
  const { from, to } = phrases[i];
  const head = tokens[to - 1];
  const determined = /^the$/i.test(tokens[from].text);
  if (!isNameWord(head) || isRole(head.lower) || Object.hasOwn(TITLES, head.lower)) return null;
  if (
    !BODY.test(head.text) &&
    !(
      determined &&
      (OF_BODIES.test(head.text) || endsInBody(tokens, phrases, i) || isOneBody(tokens, phrases, i))
    )
  )
    return null;
  let last = i;
  while (
    goesOnAt(
      tokens,
      phrases,
      last,
      joined && (last === i || !opensWithThe(tokens, phrases[last + 2])),
    )
  )
    last += 2;
  if (last === i) return null;
  if (tokens[phrases[i + 1].from].lower === 'and' && !isOneBody(tokens, phrases, i)) return null;
  const first = tokens.findIndex(
    ({ text }, t) => t >= from && /^\p{Lu}/u.test(text) && !/^The$/.test(text),
  );
  const words = tokens.slice(first, phrases[last].to);
  return { use: bodyNamed(words), last };
}

/** Whether a body's name goes on behind the phrase `last`: "the Bank | of England". @param joined whether behind "and" too */
function goesOnAt(
  tokens: Tokens,
  phrases: readonly Phrase[],
  last: number,
  joined: boolean,
): boolean {
  const link = phrases[last + 1];
  return (
    link !== undefined &&
    link.to === link.from + 1 &&
    (joined ? /^(?:of|for|and)$/ : /^(?:of|for)$/).test(tokens[link.from].lower) &&
    phrases[last + 2]?.kind === 'noun' &&
    isAllName(tokens, phrases[last + 2])
  );
}

/** "the Council of Lenders and | the Bank": another body begins. */
function opensWithThe(tokens: Tokens, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && /^the$/i.test(tokens[phrase.from].text);
}

/** "the Food and Drug Administration", "the Globe and Mail" */
function isOneBody(tokens: Tokens, phrases: readonly Phrase[], i: number): boolean {
  const [link, rest] = [phrases[i + 1], phrases[i + 2]];
  const head = tokens[phrases[i].to - 1];
  if (link === undefined || tokens[link.from].lower !== 'and' || rest?.kind !== 'noun')
    return false;
  const last = tokens[rest.to - 1];
  if (head.text === 'Globe' && last.text === 'Mail') return true;
  return (
    phrases[i].to - phrases[i].from === 2 &&
    rest.to - rest.from > 1 &&
    /^the$/i.test(tokens[phrases[i].from].text) &&
    BODY.test(last.text) &&
    !BODY.test(head.text) &&
    !INSTITUTIONS.test(head.text) &&
    !isCountry(head.lower) &&
    !/s$/.test(head.lower) &&
    !/^the$/i.test(tokens[rest.from].text) &&
    isAllName(tokens, rest)
  );
}

/** "the Fraser of Allander Institute", "the Isle of Wight Council" */
function endsInBody(tokens: Tokens, phrases: readonly Phrase[], i: number): boolean {
  const [link, place] = [phrases[i + 1], phrases[i + 2]];
  return (
    link !== undefined &&
    tokens[link.from].lower === 'of' &&
    place?.kind === 'noun' &&
    place.to - place.from > 1 &&
    isNameWord(tokens[place.from]) &&
    (BODY.test(tokens[place.to - 1].text) || PAPERS.test(tokens[place.to - 1].text))
  );
}

/** "the Prevention of Terrorism Bill" */
const PAPERS = /^(?:Bill|Order|Directive|Programme|Program|Scheme|Treaty|Report)$/;

const OF_BODIES =
  /^(?:Chamber|Confederation|Conference|Alliance|Board|Ministry|Bank|Federation|College|Duchy|Port|Archdiocese|Diocese|Order|Knights|Friends|Doctors|Citizens|Campaign|Council)$/;

function isAllName(tokens: Tokens, { from, to }: Run): boolean {
  return tokens
    .slice(/^the$/i.test(tokens[from].text) ? from + 1 : from, to)
    .every((token) => isNameWord(token) || token.text === '-');
}
