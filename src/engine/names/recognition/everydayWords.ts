import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import { beginsSentence } from './neighbours.js';
import { isBodyHead } from '../../english/bodyHeads.js';
import { isCalendarWord, isOrdinaryWord } from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';

/** What people do and are in news, and what stands between them and it: "Rice said", "Strange has", "Hope never". */
const AFTER_NAMES = wordSet(`
  also now then later himself herself reportedly never still however who whose had has have was is will would did does said says told added asked argued announced called claimed confirmed
  criticized criticised declared declined denied described emphasized expressed explained insisted met noted pledged pointed praised promised refused rejected replied reiterated responded
  spoke stressed suggested took urged visited voiced vowed wants wanted warned won wrote went came gave made got ran saw left began became sat stood fell rose drew led held kept lost sent paid
  wept swept slept crept leapt bent lent dealt fled fed sped hung rang sang sank swam drank shrank sprang spun stuck struck swung clung flung dug bound wound told sold stole froze wove woke rode shone bore tore wore beat bit
  hid lit forgot forgave overtook withdrew undertook understood withstood foresaw blew ate lay knelt shook mistook awoke overcame arose strode slid quit bet
  laid set put cut built brought thought sought fought taught caught knew grew threw flew drove broke chose swore hit shot read heard felt could should might must may`);

/** Whether a word, in small letters, goes on behind a person's name with what the person does or is: "spoke", "still". */
export function goesOnBehindNames(word: string): boolean {
  return AFTER_NAMES.has(word);
}

/** What things and institutions do as well as people: "Banks closed", "Rivers rose", "Bridges collapsed". */
const OF_THINGS = wordSet(`
  appeared arose became began blocked blossomed broke built burned burst caught caused changed charged climbed closed collapsed continued cost covered cracked crashed crossed crumbled cut
  declined decreased deteriorated died disappeared doubled dried dropped emerged ended exploded faced faded failed fell filled flooded flowed froze gained gave got grew halved hit improved
  increased jumped kept lacked lasted lay led lent lined lit lost made melted moved mushroomed needed occurred offered opened overflowed paid peaked plummeted plunged raised ran received
  remained reopened reported required resumed reached returned rose rotted ruptured sank served shifted shook showed shrank shut slid slipped slowed soared sold sprang spread stalled stood stopped
  stretched suffered surged swelled thawed took triggered tripled tumbled turned vanished varied went widened withered worked yielded`);

/** What stands before a noun that somebody does something to: "sells a farm", "owns two", "claims to". */
const BEFORE_OBJECTS = wordSet(`
  a an the this that these those his her its their our my your him them it us me some any no every each all both one two three four five six several many more most to`);
/** What one person does, in the present; of what is a noun in the plural as well, only what is the likelier verb. */
const DOES = wordSet(`
  admits agrees appears argues asks bakes becomes begins believes belongs builds buys collects comes cooks denies denounces dies disagrees draws drives earns edits enjoys expects farms fishes gets gives goes grows hates hopes
  insists keeps knows leads leaves lectures likes lives loses loves makes manages means meets mends needs owns paints performs plays practices practises preaches prefers receives refuses remains repairs rides runs says seeks seems
  sells sends serves sings sits sleeps speaks spends stands stays studies swims takes teaches tells thinks travels tries wants wears wins works writes`);

/** Whether a word in -s behind a name is what its bearer does: by itself, or by what follows it ("sells a farm"). */
export function isDone(word: string, next: string): boolean {
  return DOES.has(word) || BEFORE_OBJECTS.has(next) || /^[\p{Lu}\p{N}]/u.test(next);
}

/** What firms do. */
const FIRMS_DO = wordSet(`
  acquires adds announces bans blocks charges closes cuts drops eyes faces files halts hires joins launches moves offers opens pays plans posts raises reports resumes returns scraps sets settles shuts signs stops sues suspends
  targets warns withdraws`);
/** What is a noun where it is written like a verb in -s: "Visa holders", "Visa restrictions". */
const NOUNS = /(?:[aeiou]nces|ers|ies|ings|ions|ists|ments|ors|ss)$/;

/**
 * Whether an everyday word that is a firm's whole name may be the firm, because something is done right behind it: "Visa plans to leave", "Visa Suspends
 * Operations".
 */
export function mayAct(text: string, { start, end }: Span, headline: boolean): boolean {
  if (!beginsSentence(text, start)) return false;
  const [, word, next] =
    /^ ([\p{L}]+s)(?: ([\p{L}\p{N}]+))?(?![\p{L}'’-])/u.exec(text.slice(end, end + 48)) ?? [];
  if (word === undefined) return false;
  const folded = fold(word);
  if (goesOnBehindNames(folded) || FIRMS_DO.has(folded)) return true;
  return headline ? DOES.has(folded) : !NOUNS.test(folded) && isDone(folded, next ?? '');
}

export const MAY_BE_THE_WORD: Evidence = {
  verdict: 'doubt',
  said: 'The name is an everyday word and begins a sentence or a headline here.',
  untilNamed: true,
};

const APPOSITION = /^, (?:an?|the|who|whose|\d{1,2},) /;

/** Whether an everyday word has its capital because a sentence begins with it, and is not used as a name. */
export function isEverydayUse(text: string, { start, end }: Span): boolean {
  if (!beginsSentence(text, start)) return false;
  // "Pace, a junior," is somebody; what can be counted would have an article of its own.
  const own = fold(text.slice(start, end));
  if (APPOSITION.test(text.slice(end, end + 10)) && !isPlural(own) && !WITHOUT_ARTICLE.has(own))
    return false;
  const [, mark, word] = /^(['’]|:|,? )([\p{L}\d]*)/u.exec(text.slice(end, end + 24)) ?? [];
  return (
    mark === undefined || (mark.endsWith(' ') && !AFTER_NAMES.has(word) && !/ed$|^\d/.test(word))
  );
}

/** What stands without an article and is no person: "Power was cut", "Winter is coming". A countable word ("Baker is") would have one. */
const WITHOUT_ARTICLE = wordSet(`
  autumn beer bliss bread cash charity christmas coal coffee cotton courage easter faith fame fish flood flour food fortune frost fuel glass glory gold grace grain grass hail heat honor hope ice iron joy justice
  freedom progress reform solidarity unity law liberty life light love luck meat mercy milk money music noise oil pain patience peace pepper power price pride rain rice salt sand silk silver sleep smoke snow speed spring steel stone storm strife sugar summer
  tea time trade trust truth virtue war water weather wheat wine winter wood wool work`);
const BEFORE_PREDICATES =
  /^ (?:is|was|has been|had been|will be|would be|may be|could be|should be|remains|remained|has (?:\p{L}+ed)|can|may)(?!\p{L})/u;

/**
 * Whether a family name at the head of a sentence may as well be what it is as a word: "Hope is fading", "Water rose", and as a plural
 * "Banks closed early", "Rivers rose". "Rivers said" and "Banks was" are a person.
 */
export function mayBeItsWord(text: string, { start, end }: Span): boolean {
  const word = fold(text.slice(start, end));
  const behind = text.slice(end, end + 24);
  if (!beginsSentence(text, start)) return false;
  const isOfThings = OF_THINGS.has(/^ (\p{Ll}+)/u.exec(behind)?.[1] ?? '');
  if (WITHOUT_ARTICLE.has(word)) return isOfThings || BEFORE_PREDICATES.test(behind);
  return isPlural(word) && isOfThings;
}

const MAY_BE_SAID: readonly Evidence[] = [
  {
    verdict: 'doubt',
    said: 'The name is made of everyday words, and they might begin this sentence as such.',
    untilNamed: true,
  },
  { verdict: 'slight', said: 'The name is made of everyday words, which begin a sentence here.' },
];
const ARE_SAID: readonly Evidence[] = [
  {
    verdict: 'doubt',
    said: 'The name is made of everyday words, and what follows them here does not follow a name.',
  },
];
const MAY_BE_DESCRIBED: readonly Evidence[] = [
  {
    verdict: 'slight',
    said: 'The short name begins a sentence here and may be an everyday word that belongs to the next one.',
  },
];

/**
 * What leaves it open whether a body's short name at the head of a sentence is what it says as a word: "Unity is strength", "Fortune favors the bold",
 * "Fair Deal or no deal"; nothing where somebody acts ("Unity said") and for a body's whole name ("White House officials").
 * @param isShort whether the words stand for the body only beside a fuller name
 */
export function headWordEvidence(
  text: string,
  { start, end }: Span,
  isShort: boolean,
): readonly Evidence[] {
  if (!beginsSentence(text, start)) return [];
  const words = fold(text.slice(start, end)).split(/[\s-]/);
  const behind = text.slice(end, end + 24);
  if (words.length === 1)
    return WITHOUT_ARTICLE.has(words[0]) && BEFORE_PREDICATES.test(behind)
      ? MAY_BE_SAID
      : isShort && /^ \p{Ll}/u.test(behind) && isEverydayUse(text, { start, end })
        ? MAY_BE_DESCRIBED
        : [];
  return words.length === 2 &&
    words.every(isOrdinaryWord) &&
    !words.some(isBodyHead) &&
    JOINED_ON.test(behind)
    ? ARE_SAID
    : [];
}

/** What everyday words go on with, and a name hardly: "or no deal", "for all", "means". */
const JOINED_ON = /^ (?:or|for|means|to|not|of)(?!\p{L})/u;

/** Whether a folded word is the plural of an everyday one: banks, bridges. */
function isPlural(word: string): boolean {
  return /[^s]s$/.test(word) && (isOrdinaryWord(word) || isOrdinaryWord(word.slice(0, -1)));
}

/** Whether a month or a weekday is one: "in May", "May 25"; "May said" is a person. */
export function isDate(text: string, { start, end }: Span): boolean {
  if (!isCalendarWord(fold(text.slice(start, end)))) return false;
  const before =
    /(?:^|\s)(?:in|since|until|till|last|this|next|early|late|mid|every|during|\d+(?:st|nd|rd|th)?)[ -]$/i.test(
      text.slice(Math.max(0, start - 10), start),
    );
  return (
    before ||
    /^,? \d/.test(text.slice(end, end + 4)) ||
    OF_A_MONTH.test(text.slice(end, end + 60)) ||
    (/(?:^|[^\p{L}])it(?:['’]s| was| is| will be) $/iu.test(
      text.slice(Math.max(0, start - 12), start),
    ) &&
      /^[.,;!?]/.test(text.slice(end, end + 1)))
  );
}

/** What is said of months and of nobody: "May was cold", "March brought snow", "May is the month". */
const OF_A_MONTH =
  /^ (?:(?:was|is|has been|had been|will be|would be|turned|stayed|remained)(?: (?:a|an|the|very|so|too|unusually|again|our|their|\p{L}+ly)){0,2} (?:cold|colder|coldest|cool|warm|warmer|warmest|hot|hotter|hottest|wet|wetter|wettest|dry|drier|driest|mild|sunny|rainy|stormy|windy|snowy|month|season|busiest)|(?:brought|saw|ended with|began with|started with) (?:\p{Ll}+ ){0,2}(?:rain|rains|snow|snows|frost|heat|floods|storms|showers|sunshine|weather))(?!\p{L})/u;
