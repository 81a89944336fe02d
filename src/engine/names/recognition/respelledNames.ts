import type { Evidence } from '../variants/evidence.js';
import { fold } from '../matching/fold.js';
import { remembered } from '../../text/remembered.js';
import type { Way } from '../variants/way.js';
import { holdsTitle } from '../variants/heldOffices.js';
import { foreignSpellings } from '../variants/foreignSpellings.js';
import type { Lexicon } from '../variants/lexicon.js';
import { areNicknames } from '../../english/nicknames.js';
import { differInH, editDistance, isSlip, soundOf } from '../variants/sound.js';
import { isFrequentSurname, isPlace } from '../../english/ordinaryWords.js';
import { isKnownSurname } from '../variants/knownSurnames.js';
import { isTransliterated, tellingLetters } from '../variants/tellingLetters.js';
import {
  type FullName,
  fullNames,
  isRareFamily,
  LETTER,
  otherNameEvidence,
  partsOf,
} from './fullNames.js';
import type { ScannedText } from './hit.js';
import type { Lead } from './lead.js';
import type { BorneName } from '../variants/spellings.js';

const ABROAD: Evidence = {
  verdict: 'doubt',
  said: 'The name is spelled as in French or German, differently from the registry.',
};

/** The family names of a registry that a word may be another spelling of. */
interface NearFamilies {
  /** Those that sound like it, itself among them. */
  readonly alike: readonly BorneName[];
  /** The ways to be written of those whom it may mean behind a given name. */
  readonly ways: readonly Way[];
}

const nearFamilies = new WeakMap<Lexicon, (written: string) => NearFamilies>();

/** Finds the family names that a word, as written, may be another spelling of: once for each word and lexicon. */
function familiesNear(written: string, lexicon: Lexicon): NearFamilies {
  let find = nearFamilies.get(lexicon);
  if (!find)
    nearFamilies.set(lexicon, (find = remembered((word) => findFamiliesNear(word, lexicon))));
  return find(written);
}

function findFamiliesNear(written: string, lexicon: Lexicon): NearFamilies {
  const folded = fold(written);
  const sound = soundOf(written);
  const foreign = foreignSpellings(folded);
  const ways = [written, ...foreign]
    .flatMap((one) => lexicon.spellings.find(one))
    .filter(
      ({ word }) =>
        word !== folded &&
        (soundOf(word) === sound ||
          isAbroad(word, written) ||
          isMisspelled(folded, word, lexicon) ||
          isOtherGender(folded, word)),
    )
    .flatMap((near) => near.ways);
  return {
    alike: lexicon.spellings.find(written).filter(({ word }) => soundOf(word) === sound),
    ways,
  };
}

/** Whether one of two family names, folded and as written, is as French or German spell the other. */
function isAbroad(word: string, written: string): boolean {
  const sound = soundOf(written);
  return (
    foreignSpellings(fold(written)).some((other) => soundOf(other) === soundOf(word)) ||
    foreignSpellings(word).some((other) => soundOf(other) === sound)
  );
}

/** The family names of a registry that sound like a word, as written, or are it. */
export function familiesAlike(written: string, lexicon: Lexicon): readonly BorneName[] {
  return familiesNear(written, lexicon).alike;
}

/** Whether a word, as written, can be another spelling of any family name of the registry: what stands beside it has still to tell. */
export function mayBeRespelled(written: string, lexicon: Lexicon): boolean {
  const { alike, ways } = familiesNear(written, lexicon);
  return alike.length > 0 || ways.length > 0;
}

/** The people whose given names stand before a family name that the registry spells otherwise. */
export function respelledNames(
  scanned: ScannedText,
  lead: Lead,
  written: string,
  lexicon: Lexicon,
): FullName | undefined {
  const near = familiesNear(written, lexicon).ways;
  if (near.length === 0) return undefined;
  const folded = fold(written);
  const sound = soundOf(written);
  const named = fullNames(scanned, lead, near, lexicon);
  // A family name spelled otherwise behind the second of somebody's given names is another's: Joe Straus is not Franz Josef Strauss.
  if (!named || named === 'longer' || named.headless) return undefined;
  const same = named.ways.filter((way) => soundOf(way.text.split(' ').at(-1)!) === sound);
  if (same.length > 0) return { ...named, ways: respelled(same, folded) };
  const turned = named.ways.filter((way) => isAbroad(fold(way.text.split(' ').at(-1)!), written));
  if (turned.length > 0)
    return {
      ...named,
      ways: turned.map((way) => {
        const isSure =
          isTransliterated(folded) && isRareFamily(way.text) && !lexicon.isFamilyName(folded);
        return loosely(way, isSure ? way.evidence : [ABROAD]);
      }),
    };
  const own = named.ways.filter((way) => isOtherGender(folded, fold(way.text.split(' ').at(-1)!)));
  // Sasha Ivanova is hardly Alexander Ivanov.
  if (own.length > 0)
    return {
      ...named,
      ways: own.map((way) => loosely(way, isOwnGiven(lead, way) ? way.evidence : [LETTER])),
    };
  // One slip in a name is its bearer's; another given name besides is somebody else's.
  const ways = named.ways.filter((way) => way.evidence.length === 0 && isOwnGiven(lead, way));
  if (ways.length === 0) return undefined;
  return {
    ...named,
    ways: ways.map((way) => loosely(way, isOwnSlip(folded, way, lexicon) ? [] : [LETTER])),
  };
}

/** A name for which something was forgiven, so that no sanctions mark rests on it by itself. */
function loosely(way: Way, evidence: readonly Evidence[]): Way {
  return { ...way, loose: true, evidence };
}

/**
 * The one person who holds the office before a family name that the registry spells otherwise, though it sounds the same:
 * "President Zelensky" for Volodymyr Zelenskyy. Without a given name it stays open.
 */
export function respelledHolder(
  { names, title }: Lead,
  written: string,
  lexicon: Lexicon,
): readonly Way[] {
  const folded = fold(written);
  if (names.length > 0 || title === null || isFrequentSurname(folded) || isPlace(folded)) return [];
  const ways = familiesAlike(written, lexicon)
    .filter(({ word }) => word !== folded)
    .flatMap((near) => near.ways)
    .filter((way) => isRareFamily(way.text) && holdsTitle(way.actor, title));
  return new Set(ways.map(({ actor }) => actor)).size === 1
    ? [{ ...ways[0], grounds: 'name', loose: true, evidence: [LETTER] }]
    : [];
}

/** Whether a Slavic family name is a woman's and the man's of the same family: "Yeltsin" and "Yeltsina", as English-language news mix them up. */
function isOtherGender(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (one.length === other.length) return withO(one) === withO(other);
  return long === `${short}a` && /(?:[oe]v|in|yn)a$/.test(long);
}

/** "Lukashenka" as Belarusians write "Lukashenko". */
const withO = (name: string): string => name.replace(/(?<=.{3}enk)a$/, 'o');

/** Whether a family name that nobody is known to bear is another's with a slip of the pen. */
function isMisspelled(written: string, known: string, lexicon: Lexicon): boolean {
  return (
    (isSlip(written, known) || dutch(written) === dutch(known)) &&
    !isFrequentSurname(written) &&
    (!isKnownSurname(written) || isSwapped(written, known)) &&
    !isPlace(written) &&
    !lexicon.isGivenName(written)
  );
}

/** Whether two letters beside each other have changed places: more often a slip of the pen than another family. */
function isSwapped(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

/** The sound with the Dutch oe as u: Soekarno and Sukarno. */
const dutch = (name: string): string => soundOf(name.replace(/oe/g, 'u'));

function isOwnGiven({ names }: Lead, { person }: Way): boolean {
  return names.some((name) =>
    partsOf(name).some((part) => person!.given.some((given) => isOneSpelled(part, given))),
  );
}

/** Whether two given names are one, however it is romanised: Hasan and Hassan, Alexandr and Alexander, but not Tom and Thomas. */
function isOneSpelled(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < 3 || other.length < 3) return false;
  const [sound, known] = [soundOf(one), soundOf(other)];
  return sound === known || (areNicknames(one, other) && editDistance(sound, known, 1) <= 1);
}

/** Whether a family name of five letters has one vowel for another that Arabic does not tell apart: "Ladin" and "Laden". */
function isRevowelled(folded: string, { text }: Way): boolean {
  const plain = (name: string): string => name.replace(/e/g, 'i').replace(/o/g, 'u');
  return (
    folded.length === 5 && plain(folded) === plain(fold(text.slice(text.lastIndexOf(' ') + 1)))
  );
}

/** Of a name that many bear another spelling of the same sound may be another's, unless it is the umlaut's: Haris and Harris, but Mueller and Müller. */
function respelled(ways: readonly Way[], written: string): readonly Way[] {
  const usual = (name: string): string => fold(name).replace(/([aou])e/g, '$1');
  if (isFrequentSurname(written) || isKnownSurname(written))
    return ways.map((way) =>
      loosely(way, usual(way.text) === usual(written) ? way.evidence : [LETTER]),
    );
  return closest(ways).map((way) =>
    differInH(written, fold(way.text.split(' ').at(-1)!), tellingLetters(way))
      ? loosely(way, [...way.evidence, otherNameEvidence(way.text)])
      : (isRareFamily(way.text) && !isOtherFamily(written, fold(way.text))) ||
          usual(way.text) === usual(written)
        ? way
        : loosely(way, [LETTER]),
  );
}

/** Whether a family name that is spelled otherwise than a rare one can hardly be anybody else's. */
function isOwnSlip(folded: string, way: Way, lexicon: Lexicon): boolean {
  return (
    isRareFamily(way.text) &&
    (folded.length > 5 || dutch(folded) === dutch(way.text) || isRevowelled(folded, way)) &&
    !lexicon.isFamilyName(folded) &&
    !isKnownSurname(folded) &&
    !isOtherFamily(folded, fold(way.text))
  );
}

/** Whether two families are told apart by the one letter at the end of their names: "Bengtson" and "Bengtsson", "Lindeman" and "Lindemann". */
function isOtherFamily(one: string, other: string): boolean {
  const single = (name: string): string => name.replace(/ss(?=[oe]n$)/, 's').replace(/nn$/, 'n');
  return one !== other && /(?:s[oe]n|mann?)$/.test(one) && single(one) === single(other);
}

/** Those for whom nothing had to be forgiven, if there are any. */
export function closest(ways: readonly Way[]): readonly Way[] {
  const exact = ways.filter((way) => !way.loose);
  return exact.length > 0 ? exact : ways;
}
