import type { Span } from '../../annotation.js';
import { genderAbroad } from '../../english/gendersAbroad.js';
import { isOrdinaryWord } from '../../english/ordinaryWords.js';
import { isPersonTitle } from '../../english/titlesBeforeNames.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import type { Lexicon } from '../variants/lexicon.js';
import { isTitleInNames } from '../variants/personName.js';
import type { Way } from '../variants/way.js';
import { isDate, isEverydayUse, mayBeItsWord } from './everydayWords.js';
import type { Hit, ScannedText } from './hit.js';
import type { Lead } from './lead.js';
import { isAnotherOfTheName } from './otherBearers.js';
import { metonymEvidence, placeEvidence } from './places.js';
import { relativeOf } from './relatives.js';

/** Whether a way is a family name or what stands in its place, so that given names may stand before it. */
export function isSurname({ grounds, person, form, text }: Way): boolean {
  return (
    grounds === 'surname' ||
    (person !== null && !person.single && form !== 'acronym' && !text.includes(' '))
  );
}

/**
 * A hit on a bare family name, or a stranger's with given names of their own.
 * @param base with the stranger, where `strangerIn` tells of one
 */
export function bareHit(
  scanned: ScannedText,
  span: Span,
  fitting: readonly Way[],
  lead: Lead,
  base: Hit,
): Hit | undefined {
  const place =
    lead.title === null || !isPersonTitle(lead.title) ? placeEvidence(scanned, span) : null;
  const metonym = lead.title === null ? metonymEvidence(scanned.text, span) : null;
  const before = scanned.text.slice(Math.max(0, span.start - 7), span.start);
  if (place === 'place' || span.end <= scanned.datelineEnd) return undefined;
  if (base.stranger !== null) return base;
  return {
    ...base,
    start: lead.start,
    ways: fitting.flatMap((way) => withTitle(way, lead) ?? []),
    bearers: fitting.filter((way) => isBearer(way, lead)),
    evidence: [
      ...(place ? [place] : []),
      ...(metonym ? [metonym] : []),
      ...(lead.title === null && mayBeItsWord(scanned.text, span) ? [MAY_BE_A_WORD] : []),
      ...(isAnotherOfTheName(scanned.text, span) ? [ANOTHERS] : []),
      ...articleEvidence(scanned, base),
      ...(FAMILY_BEHIND.test(scanned.text.slice(span.end, span.end + 16)) ? [OF_A_FAMILY] : []),
      ...(IS_A_BRAND.test(scanned.text.slice(span.end, span.end + 32)) ? [A_BRAND] : []),
      ...(lead.title === null ? calledAfterEvidence(scanned.text, span) : []),
      ...(isUncased(scanned.text, span) ? [NO_CAPITALS] : []),
    ],
    relativeAt: relativeOf(scanned.text, span),
    behindArticle: lead.title === null && DETERMINERS.test(before),
    doubtful: isUsedOtherwise(scanned, base),
  };
}

const ANOTHERS: Evidence = {
  verdict: 'doubt',
  said: 'The words before the family name make it another bearer’s.',
};
const OF_A_FIRM: Evidence = {
  verdict: 'slight',
  said: 'An ampersand joins it to another name, as in a firm’s.',
};
const IS_CALLED_AFTER: Evidence = {
  verdict: 'slight',
  said: 'Here the name is that of a thing, perhaps named after somebody else.',
};

/** "Kim & Chang sued", "the Assad dam", "an Ortega taco kit". */
function calledAfterEvidence(text: string, { start, end }: Span): Evidence[] {
  const before = text.slice(Math.max(0, start - 30), start);
  const behind = text.slice(end, end + 40);
  // slow-regex: at most 30 characters stand before
  const isBehindAmpersand = /\p{Lu}[\p{L}-]* & $/u.test(before);
  if (isBehindAmpersand || /^ & \p{Lu}/u.test(behind)) return [OF_A_FIRM];
  const isOne = /(?:^|[^\p{L}])an? $/iu.test(before);
  const noun = /^ (\p{Ll}[\p{Ll}-]{2,})/u.exec(behind)?.[1];
  if (noun === undefined) return [];
  return CALLED_AFTER_PEOPLE.has(noun) || (isOne && !OF_POLITICS.test(noun))
    ? [IS_CALLED_AFTER]
    : [];
}

/** What is called after people who have long been dead. */
const CALLED_AFTER_PEOPLE = wordSet(
  'arena barrage boulevard canal dam highway jeans mausoleum monument mosque museum reservoir stadium statue street tunnel',
);
/** What stands behind a politician's name and "a": "a Putin ally", "an Assad-era law". */
const OF_POLITICS =
  /^(?:administration|advis[eo]r|aide|all(?:y|ies)|appointee|associate|backer|cabinet|campaign|confidant|critic|cron(?:y|ies)|daughter|decree|defeat|deputy|doctrine|donor|era|fan|foe|friend|government|henchman|insider|interview|law|lawyer|lieutenant|loyalist|meeting|minister|nominee|official|opponent|order|palace|plan|policy|poll|portrait|poster|presidency|proposal|prot[eé]g[eé]|rally|regime|relative|representative|rival|speech|spokes\p{Ll}+|statement|stronghold|summit|supporter|tweet|victory|visit|win|yacht)$|-/u;

const NO_CAPITALS: Evidence = {
  verdict: 'doubt',
  said: 'The script has no capitals, so the word before the family name may be somebody else’s given name.',
};

/** "the Petrov family": several of the name. */
const FAMILY_BEHIND =
  /^ (?:family|clan|dynasty|brothers|sisters|siblings|twins|couple|household|home)(?![\p{L}-])/u;

/** "McDonald's sold burgers", "Christie's auction house": a firm that is called by the possessive. */
const IS_A_BRAND =
  /^['’]s (?:said|says|has|had|will|would|was|were|sold|sells|opened|reported|announced|employs|owns|(?:\p{Ll}+ )?(?:auction house|auctioneers|burgers?|checkouts?|drive-through|franchises?|outlets?|restaurants?|stores?|supermarkets?))(?![\p{L}-])/u;

const A_BRAND: Evidence = {
  verdict: 'doubt',
  said: 'What follows the possessive suggests a firm’s name, as in “McDonald’s restaurants”.',
};

const OF_A_FAMILY: Evidence = {
  verdict: 'doubt',
  said: 'The draft speaks of a family; any of its members may be meant.',
};

/** Whether a family name is in letters without capitals, among which a stranger's given name is no different from any word. */
function isUncased(text: string, { start }: Span): boolean {
  return /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text.slice(start, start + 1));
}

const DETERMINERS =
  /(?:^|[^\p{L}])(?:an?|the|every|no|each|this|that|our|my|your|his|her|their|its) $/iu;

/** Whether a way makes a bare name its actor's: a family name, or one that needs a title and has none here. */
export function isBearer(way: Way, { title }: Lead): boolean {
  return way.grounds === 'title' ? title === null || !isTitleInNames(title) : isSurname(way);
}

/** Whether a family name is an everyday word or a date here. */
export function isUsedOtherwise({ text }: ScannedText, { start, end, surname }: Hit): boolean {
  return (
    (isOrdinaryWord(surname!) && isEverydayUse(text, { start, end })) ||
    isDate(text, { start, end })
  );
}

const MAY_BE_A_WORD: Evidence = {
  verdict: 'doubt',
  said: 'The family name is an everyday word, and begins a sentence here.',
};

const MAY_BE_A_THING: Evidence = {
  verdict: 'slight',
  said: 'The family name is an everyday word, and follows an article here.',
};

const IS_A_THING: Evidence = {
  verdict: 'doubt',
  said: 'There is an article before the family name, as before a thing of that name.',
};

/** "A Park official": an everyday word behind an article; "The Booker went to her": what is no person's name. */
function articleEvidence({ text }: ScannedText, { start, end, surname }: Hit): Evidence[] {
  const before = text.slice(Math.max(0, start - 30), start);
  const behind = text.slice(end, end + 40);
  if (BEHIND_ONE.test(before) && MADE_BY_MANY.test(behind)) return [IS_A_THING];
  if (!/(?:^|[^\p{L}])(?:an?|the) $/iu.test(before)) return [];
  if (ALONE_BEHIND_ARTICLE.test(behind)) return [IS_A_THING];
  return isOrdinaryWord(surname!) ? [MAY_BE_A_THING] : [];
}

/** "a", "a red": what stands before one thing of many. */
const BEHIND_ONE = /(?:^|[^\p{L}])an? (?:\p{Ll}+ )?$/iu;

/** What follows a whole subject, and no noun that the name describes ("the Trump campaign"). */
const ALONE_BEHIND_ARTICLE =
  /^(?:[.,;:!?)]|$| (?:was|is|were|are|has|had|have|will|would|can|could|may|went|goes|came|comes|of|for|to|in|on|at|by|with|from|and|or|who|that|which|\p{Ll}{3,}ed)(?!\p{L}))/u;

/** What firms, prizes and foundations make or give that bear a family name: "a Ford truck", "a Fulbright scholarship". */
const MADE_BY_MANY =
  /^ (?:\p{Ll}+ )?(?:airliner|award|bus|car|cars|dealership|dealer|engine|factory|fellowship|gearbox|guitar|handbag|helicopter|hotel|jet|lorry|medal|minivan|motorcycle|piano|pickup|pistol|plane|plant|prize|rifle|scholarship|sedan|showroom|shotgun|SUV|tractor|truck|van|watch)(?![\p{L}-])/u;

/** A way that names the person here: one that needs a title where its own title stands before it, but no bare family name. */
export function withTitle(way: Way, { title, names }: Lead): Way | undefined {
  if (way.grounds !== 'title') return way.grounds === 'surname' ? undefined : way;
  if (names.length > 0 || title === null) return undefined;
  const own = way.person!.title;
  return (own ? title === fold(own) : isTitleInNames(title))
    ? { ...way, grounds: 'name' }
    : undefined;
}

/** Whether a folded word is a given name of anybody in the registry, or one that the lists know. */
function mayBeGiven(word: string, lexicon: Lexicon): boolean {
  return lexicon.isGivenName(word) || genderAbroad(word) !== null;
}

/** The given names of somebody else before a family name; null where what stands there is no name. */
export function strangerIn(
  { headline }: ScannedText,
  { names, particle }: Lead,
  lexicon: Lexicon,
): string | null {
  if (particle !== null) return particle;
  const nearest = names.at(-1);
  if (!nearest || (headline && !nearest.initial && !mayBeGiven(nearest.folded, lexicon)))
    return null;
  return names.map((name) => name.folded).join(' ');
}

/** "St. Louis" is a place, or a saint, and no Louis who is none. */
export function isSaintlyPlace(written: string, { title }: Lead, fitting: readonly Way[]): boolean {
  return (
    title !== null &&
    SAINT.has(title) &&
    !/[ .]/.test(written) &&
    !fitting.some(({ person }) => person?.title && SAINT.has(fold(person.title)))
  );
}

const SAINT = wordSet('saint st');
