import { isEverydayOccupation } from '../../english/occupations.js';
import { isPersonTitle } from '../../english/titlesBeforeNames.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';

/** How far behind a name its description is looked for, in characters. */
const REACH = 200;
/** An age, then what stands between the name and what is said of its bearer. */
const BEGINNING =
  /^(?:,? \(?\d{2}\)?(?=,))?, (?:who (is|was) )?(?:(an?|the|his|her|its|their|our) )?/;
/** What ends a description. */
const END =
  /[,;:()–—“”"\n]|(?<!\b\p{Lu})\.(?=\s|$)|['’]{2}| (?:who|whose|which|that|said|says|told|tells|added|and (?=\p{Lu})|but|has|have|had|is|was|were|are|will|would|can|could|since|until|when|where|as|in \d)(?!\p{L})/u;
/** What the head of a description stands before. */
const FIELD =
  / (?:of|at|for|in|from|with|to|on|based|behind|against|under|between|about|by)(?!\p{L})/u;

/** People by what they do that no list of titles has. */
const PEOPLE = wordSet(`
  worker driver donor owner investor developer resident voter supporter member fellow official veteran survivor student graduate employee lawmaker winner inventor biochemist
  consultant organizer organiser volunteer manufacturer neighbor neighbour scholar counsel trader dealer broker producer broadcaster campaigner fundraiser supplier grower
  spokesperson backbencher legislator peer insider whistleblower refugee migrant immigrant detainee witness plaintiff passenger customer client tenant landlord landowner trustee
  host user officer officers guard soldier pilot engineer planner manager treasurer convener organiser advocate opponent proponent critic ally friend relative nephew niece
  ex-wife ex-husband stepson stepdaughter half-brother brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law descendant heir`);
/** Endings of words for people, where an article or a comma on both sides says that one is spoken of. */
const ENDING = /(?:ist|ian|er|or|ent|ant|woman|man|person|ee|eer|ive)$/;
const NO_PERSON =
  /^(?:number|letter|paper|center|centre|power|matter|offer|answer|error|floor|door|summer|winter|river|order|chapter|member-state|report|event|moment|document|statement|department|government|movement|parliament|agreement|committee|refugee-camp|fee|tree|initiative|alternative|perspective|executive-order|corner|border|water|tower|poster|other|another|former|master|factor|sector|color|colour|honor|honour|labor|labour|tumor|rumor|error|mirror)$/;

/**
 * What is said that somebody is, in an apposition or a short relative clause directly behind the name ("…, 66, a retired
 * teacher from Leeds,", "…, law professor at Ohio State,", "…, who is the party’s treasurer,"); undefined where that does
 * not describe a person.
 * @param end where the name ends, in offsets of `text`
 */
export function apposedRole(text: string, end: number): string | undefined {
  const behind = text.slice(end, end + REACH);
  const begun = BEGINNING.exec(behind);
  if (!begun) return undefined;
  const [{ length }, verb, article] = begun;
  const rest = behind.slice(length);
  const stop = END.exec(rest);
  const phrase = rest.slice(0, stop?.index).trim();
  // Cut off in the middle: "a host of “The Five”".
  if ((!stop && behind.length === REACH) || / (?:of|at|for|in|from|with|to)$/.test(phrase))
    return undefined;
  const first = phrase.split(FIELD, 1)[0];
  // "a longtime Club for Growth donor": the field may be a part of a name.
  const heads = article === undefined || isPerson(headOf(first), true) ? first : phrase;
  const head = headOf(heads);
  if (heads.length === phrase.length && article === undefined && !/ /.test(phrase))
    return undefined;
  if (!isPerson(head, article !== undefined)) return undefined;
  if (article === undefined && !isBareRole(heads, phrase)) return undefined;
  return verb === 'was' && !/^\p{Lu}|st(?:-\p{L}+)? /u.test(phrase) ? `former ${phrase}` : phrase;
}

const headOf = (words: string): string => fold(words.slice(words.lastIndexOf(' ') + 1));

function isPerson(head: string, isTold: boolean): boolean {
  if (isPersonTitle(head) || isEverydayOccupation(head) || PEOPLE.has(head)) return true;
  return isTold && ENDING.test(head) && !NO_PERSON.test(head);
}

/** Whether words without an article are a role and not the next name or a clause: "education and law professor at …". */
function isBareRole(heads: string, phrase: string): boolean {
  const last = heads.slice(heads.lastIndexOf(' ') + 1);
  return /^\p{Ll}/u.test(last) && !/\p{Lu}/u.test(phrase.slice(heads.length - 1, heads.length));
}

/** Who speaks or works for a body, at the beginning of a sentence, before the comma and the name. */
const LEADING =
  /(?:^|[.!?:]["”’)]? |\n|["”“] ?)(?:An?|The|a|the) ((?:\p{Ll}[\p{L}-]{1,20} ){0,2}(?:spokes(?:wo)?man|spokesperson|lawyer|attorney|adviser|advisor|aide|official|director|executive|representative|negotiator|analyst|researcher|professor|lecturer) (?:for|of|at|with) ([^,.;:()“”"\n]{3,80})), $/u;
/** How far before a name such words begin, in characters. */
const LEADING_REACH = 150;

/**
 * What is said that somebody is before the name: "A spokeswoman for the Harbour Trust, Ann Lee, said". Undefined where it
 * may be the office of whoever is spoken for ("A spokesman for the mayor, Ann Lee, said").
 * @param start where the name begins, in offsets of `text`
 */
export function leadingRole(text: string, start: number): string | undefined {
  const [, role, body] = LEADING.exec(text.slice(Math.max(0, start - LEADING_REACH), start)) ?? [];
  if (role === undefined) return undefined;
  const words = body.split(' ');
  return words.some((word) => isPersonTitle(fold(word))) || !/\p{Lu}/u.test(body)
    ? undefined
    : role;
}
