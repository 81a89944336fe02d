import { genderOf } from '../../../english/gender.js';
import { isCapital } from '../tagging/tagContext.js';
import { bodyNamed, type Name, type Run, type Tokens } from './nameUse.js';

/** "European Union leaders", "Senate Democrats", "Labour MPs": a group under its name. "U.S. officials" stay unnamed. */
export function isNamedGroup(tokens: Tokens, head: Run): boolean {
  const first = tokens[head.from];
  const word = tokens[head.to - 1].lower;
  // "40 Labour MPs": some of them, and nobody says who.
  if (
    first.pos === 'NUM' ||
    /^(?:some|several|many|most|few|other|two|three|four|five|senior|unnamed)$/.test(first.lower)
  )
    return false;
  if (GROUPS_BY_NAME.test(word)) return true;
  if (!MEMBERS.test(word)) return false;
  return tokens
    .slice(head.from, head.to - 1)
    .some((token) => token.pos === 'PROPN' && isCapital(token) && genderOf(token.text) === null);
}

/** "the Tories", "the Liberal Democrats": a party under the name of its members; null for "Senate Democrats" and "40 Tories". */
export function partyIn(tokens: Tokens, { from, to }: Run): Name | null {
  const start = tokens[from].lower === 'the' ? from + 1 : from;
  const words = tokens.slice(start, to);
  const last = words[words.length - 1];
  if (last === undefined || !PARTY_MEMBERS.test(last.text)) return null;
  if (
    words.length > 1 &&
    !(
      words.length === 2 &&
      /^(?:Liberal|Lib|Social|Christian|Free|Scottish|Welsh)$/.test(words[0].text)
    )
  )
    return null;
  return words.length > 1 || start > from || /^(?:Tories|Labour)$/.test(last.text)
    ? bodyNamed(words)
    : null;
}

const PARTY_MEMBERS =
  /^(?:Tories|Conservatives|Liberals|Democrats|Dems|Republicans|Greens|Labour|Socialists|Unionists|Nationalists)$/;

const GROUPS_BY_NAME =
  /^(?:democrats|republicans|tories|conservatives|liberals|socialists|greens|labour|unionists|nationalists|taliban|palestinians|israelis|ukrainians|russians|americans|britons|kurds|houthis)$/;
const MEMBERS =
  /^(?:leaders|ministers|lawmakers|mps|meps|msps|senators|congressmen|members|states|governors|unions|peers|councillors|delegates|companies|banks|prosecutors|police|forces|troops|authorities|researchers|scientists|commissioners|representatives|regulators|lawyers|governments)$/;
