import type { Span } from '../../annotation.js';
import { isHighOffice, officeOf } from '../../english/offices.js';
import { isCalendarWord, isFunctionWord } from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';
import type { Draft } from '../../text/draftText.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';

/** In characters before and behind a name: about a sentence. */
const REACH = 60;
/** A son is named plainly in news of his own time; so many years before the draft's date it was the father's. */
const GENERATION_YEARS = 30;
/** Younger than this nobody is in the news for what they did. */
const YOUNGEST = 16;

/**
 * A year beside a name in which it was hardly this one who was meant: before the actor was born or grown up, or, for a "Jr." who is named without it,
 * a generation ago ("Ferdinand Marcos ruled until 1986").
 * @param day the draft's date, ISO 8601
 */
export function pastEvidence(
  { person, actor, text: name }: Way,
  text: string,
  { start, end }: Span,
  day: string,
): Evidence[] {
  const isSon = person?.suffix !== undefined && !name.endsWith(person.suffix);
  // A body is spoken of from the year in which it was founded.
  if (!isSon && (actor.kind !== 'person' || !actor.born)) return [];
  // Not a number where the registry does not say it: no year comes before that.
  const born = Number(String(actor.born).slice(0, 4));
  const years = yearsOfBearer(text, { start, end });
  if (years.some((year) => year < born + YOUNGEST && year > born - 200 && year !== born))
    return [
      {
        verdict: 'doubt',
        said: `A year beside the name does not fit ${actor.name}, born in ${born} according to the registry.`,
      },
    ];
  const first = Number(day.slice(0, 4)) - GENERATION_YEARS;
  return isSon && years.some((year) => year < first)
    ? [
        {
          verdict: 'doubt',
          said: `A year beside the name is a generation ago, and ${actor.name} is the younger one.`,
        },
      ]
    : [];
}

/** The years beside a name that may be the bearer's own: not "the soldiers of 1945", "the worst war since 1945", "said Europe was at war in 1941" or "sent 1900 troops". */
function yearsOfBearer(text: string, { start, end }: Span): number[] {
  const from = Math.max(0, start - REACH);
  return yearsIn(text.slice(from, end + REACH)).flatMap(({ year, at: place }) => {
    const at = from + place;
    if (at < end && at >= start) return [];
    const before = text.slice(Math.max(0, at - REACH), at);
    const behind = text.slice(at + 4, at + 4 + REACH);
    if (isCount(before, behind) || isOfSomethingElse(before)) return [];
    const isSaid =
      at < start
        ? SAYS.test(text.slice(end, end + REACH)) && isQuoted(text, at, start)
        : isToldOf(text.slice(end, at));
    return isSaid ? [] : [year];
  });
}

const SAYS = /^ (?:added|argued|claimed|insisted|noted|said|says|told|warned|wrote)(?!\p{L})/u;
/** A verb that has a subject, of those that are no participles. */
const FINITE =
  '(?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would|became|began|came|fell|gave|grew|knew|rose|stood|took|went)(?!\\p{L})';
const NOUN_PHRASE =
  '(?:an?|any|every|no|the|there|th(?:is|at|ese|ose)|\\p{Lu}[\\p{L}’-]+)(?!\\p{L})';
const TELLS =
  '(?:added|argued|believe[ds]|claimed|insisted|knew|noted|said|says|thought|warned|wrote)';
/**
 * "said that the house had stood since ", "said Europe had been at peace since ": what the bearer says of something else. Without a verb of its own the
 * thing is what the bearer wrote, knew or claimed, and the year is when.
 */
// slow-regex: at most REACH characters stand between a name and a year
const SAID_OF = new RegExp(
  `(?<!\\p{L})${TELLS} (?:that ${NOUN_PHRASE} [^.;:]*|${NOUN_PHRASE}(?: (?!that |wh)[\\p{L}\\p{N}’'-]+)*? (?<!(?:and|but|or|then|to) )${FINITE}(?![^.;:]* (?:and|but) )[^.,;:]*)$`,
  'u',
);
/** "recalled the summer of ", "spoke of the ": what the bearer has in mind; who "recalled the envoy in 1905" did it then. */
// slow-regex: at most REACH characters stand between a name and a year
const MINDED =
  /(?<!\p{L})(?:(?:spoke|spoken|speaking|speaks|talked|talking|talks|thought|wrote) (?:of|about)|(?:commemorat|compar|evok|invok|liken|recall|remember)\p{Ll}*) (?:[^.;:]* )?(?:from|of|that|the) $/u;
/** The bearer, in the bearer's own words or in others'. */
const ONESELF = /(?<!\p{L})(?:[Hh]e|[Hh]er|[Hh]is|I|[Mm]y|[Ss]he|[Ww]hose)(?!\p{L})/u;

/** Whether what stands between a bearer and a year makes it the year of something that the bearer speaks of. */
function isToldOf(between: string): boolean {
  const told = SAID_OF.exec(between) ?? MINDED.exec(between);
  return told !== null && !ONESELF.test(told[0]);
}

/** What an adjunct begins with that dates the saying: "In 1905, ", "When the tsar fell in 1905, ". */
const ADJUNCT =
  /^(?:about|after|although|around|as|at|back|because|before|between|by|during|early|for|from|if|in|late|on|once|since|though|through|throughout|till?|under|until|when|whenever|while|with|within)(?!\p{L})/iu;
/** A verb with what may be its subject before it. */
// slow-regex: nothing is repeated in it
const VERB = new RegExp(`(?<=[\\p{L}\\p{N}’] )(?<!(?:and|but|or|to) )${FINITE}`, 'u');
const RELATIVE = /(?<!\p{L})(?:that|when|where|which|whom?|whose)(?!\p{L})/u;
/** In characters before a year: where its clause begins. */
const CLAUSE_REACH = 160;

/**
 * Whether a year stands in what somebody behind it says, in quotation marks or in a clause of its own that ends at a comma ("Europe has been at peace since
 * 1945, "), and is of somebody or something else.
 * @param at where the year stands
 * @param start where the name of whoever says it begins
 */
function isQuoted(text: string, at: number, start: number): boolean {
  const between = text.slice(at + 4, start);
  if (!/^[^.;:]*,["”’]? $/u.test(between)) return false;
  if (ONESELF.test(text.slice(Math.max(0, at - REACH), at)) || ONESELF.test(between)) return false;
  if (/^[^“‘"]*["”’] $/u.test(between)) return true;
  const before = text.slice(Math.max(0, at - CLAUSE_REACH), at);
  const lead = before.split(/[.!?;:\n“”"]/).at(-1)!;
  const [rest] = between.split(',', 1);
  // "In 1945 Europe was at war, ": behind the year the clause is whole.
  const clause = ADJUNCT.test(lead.trimStart()) ? rest.trimStart() : (lead + rest).trimStart();
  return !ADJUNCT.test(clause) && VERB.test(clause) && !RELATIVE.test(clause);
}

/** What stands before a year and before no number of things: "in 1906 deputies met", "won the 1906 elections", "by 1906 standards", "his 1906 memoirs". */
const BEFORE_YEARS =
  /(?:(?:^|[^\p{L}])(?:an?|after|before|by|during|early|her|his|in|its|late|mid|my|our|since|the|their|this|till|until)|['’]s?) $/iu;

/** Whether a number says how many: "sent 1900 troops". */
function isCount(before: string, behind: string): boolean {
  const counted = /^ (\p{Ll}+s)(?![\p{L}\p{M}])/u.exec(behind)?.[1];
  return (
    counted !== undefined &&
    !counted.endsWith('ss') &&
    !isFunctionWord(counted) &&
    !BEFORE_YEARS.test(before)
  );
}

/** What stands before "of" and a year and is said of whoever the sentence is about: when it was, and what people are elected to, sit in or are heard and seen in. */
const ONES_OWN = wordSet(`
  assembly ballot beginning cabinet campaign class close congress convention council course dawn day duma early election end eve government graduate half interview late legislature letter middle
  month night parliament part photo photograph picture poll portrait quarter rest session speech start turn vote week year`);
const POSSESSED = /(?:^|[^\p{L}])(?:her|his|my|whose) (?:[\p{L}-]+ )?[\p{L}-]+ of $/iu;
/** "Europe’s largest war since 1945", "the first since 1945": how long it is that there was none such. */
const NONE_SUCH =
  /(?:(?:^|[^\p{L}])(?:her|his|its|the|their)|['’]s?) (?:\p{Ll}+[- ])?(?:first|last|only|most|least|worst|(?!(?:arr|ch|conqu|cont|for|gu|harv|inqu|inter|pri|prot|qu|requ|t|unr|w)est\b)\p{Ll}+est)(?!\p{L})[^.,;:]{0,40} since $/u;
const NOT_SEEN =
  /(?:^|[^\p{L}])(?:(?:never|not) (?:been )?(?:known|seen)|unknown|unmatched|unprecedented|unseen)(?: [^.,;:]{0,30})? since $/u;
/** "No Russian leader since 1945", "than any war since 1945", "than anyone since 1945". */
const NO_OTHER_SINCE =
  /(?:^|[^\p{L}])(?:(?:all|any|each|every|no)(?: [\p{L}’'-]+){1,4}|(?:any|no)(?:body| ?one)(?: [\p{L}’'-]+){0,4}) since $/iu;
/** "a decree from 1936". */
const LAW_FROM =
  /(?:^|[^\p{L}])(?:an?|that|the|this) (?:[\p{L}-]+ ){0,2}(?:charter|code|constitution|decree|law|map|statute|treaty) from $/u;

/** Whether a year is that of a thing, of other people or of what is long past, and says nothing of when the bearer lived. */
function isOfSomethingElse(before: string): boolean {
  // slow-regex: at most REACH characters stand before a year
  const noun = /([\p{L}\p{M}’'-]+) of $/u.exec(before)?.[1];
  if (noun === undefined)
    return [NONE_SUCH, NO_OTHER_SINCE, NOT_SEEN, LAW_FROM].some((other) => other.test(before));
  const word = fold(noun);
  return !POSSESSED.test(before) && ![word, word.replace(/s$/, '')].some(isOnesOwn);
}

function isOnesOwn(word: string): boolean {
  return (
    ONES_OWN.has(word) || officeOf(word) !== undefined || isHighOffice(word) || isCalendarWord(word)
  );
}

/** The years of a text, and where they stand. */
function yearsIn(text: string): { readonly year: number; readonly at: number }[] {
  return Array.from(
    text.matchAll(/(?<![\d.,$£€-])(?:1[5-9]\d\d|20\d\d)(?!\d|[,.]\d)/g),
    ({ 0: year, index: at }) => ({ year: Number(year), at }),
  );
}

/** The latest year of a paragraph, 0 where it names none, by its reading: a keystroke costs what was edited. */
const latestOf = new WeakMap<object, number>();

/**
 * The latest year that a draft may be about: that of its date, or the latest that it names where all lie before. An address of 1996 that carries no
 * date is read as of today, and is not about whoever took office in 2017.
 * @param day the draft's date, ISO 8601
 */
export function latestYear({ paragraphs }: Draft, day: string): number {
  let latest = 0;
  for (const { reading } of paragraphs) {
    let year = latestOf.get(reading);
    if (year === undefined) {
      // Not spread into arguments: a paragraph may hold more years than a call admits.
      year = yearsIn(reading.text).reduce((most, one) => Math.max(most, one.year), 0);
      latestOf.set(reading, year);
    }
    latest = Math.max(latest, year);
  }
  // A date that cannot be read bounds nothing.
  const current = Number(day.slice(0, 4)) || Infinity;
  return latest === 0 ? current : Math.min(latest, current);
}
