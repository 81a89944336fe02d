import type { Evidence } from '../variants/evidence.js';
import { fold } from '../matching/fold.js';
import type { Way } from '../variants/way.js';
import { holdsTitle } from '../variants/heldOffices.js';
import { foreignSpellings } from '../variants/foreignSpellings.js';
import type { Lexicon } from '../variants/lexicon.js';
import { areNicknames } from '../../english/nicknames.js';
import { editDistance, isSlip, soundOf } from '../variants/sound.js';
import { isFrequentSurname, isPlace } from '../../english/ordinaryWords.js';
import { isKnownSurname } from '../variants/knownSurnames.js';
import { type FullName, fullNames, isRareFamily, LETTER, partsOf } from './fullNames.js';
import type { ScannedText } from './hit.js';
import type { Lead } from './lead.js';

const ABROAD: Evidence = {
  verdict: 'doubt',
  said: 'The name is spelled as in French or German, differently from the registry.',
};

/** The people whose given names stand before a family name that the registry spells otherwise. */
export function respelledNames(
  scanned: ScannedText,
  lead: Lead,
  written: string,
  lexicon: Lexicon,
): FullName | undefined {
  const folded = fold(written);
  const sound = soundOf(written);
  const foreign = foreignSpellings(folded);
  const abroad = foreign.map(soundOf);
  const isAbroad = (word: string): boolean =>
    abroad.includes(soundOf(word)) ||
    foreignSpellings(word).some((other) => soundOf(other) === sound);
  const near = [written, ...foreign]
    .flatMap((one) => lexicon.spellings.find(one))
    .filter(
      ({ word }) =>
        word !== folded &&
        (soundOf(word) === sound ||
          isAbroad(word) ||
          isMisspelled(folded, word, lexicon) ||
          isOtherGender(folded, word)),
    )
    .flatMap(({ ways }) => ways);
  if (near.length === 0) return undefined;
  const named = fullNames(scanned, lead, near, lexicon);
  // A family name spelled otherwise behind the second of somebody's given names is another's: Joe Straus is not Franz Josef Strauss.
  if (!named || named === 'longer' || named.headless) return undefined;
  const same = named.ways.filter((way) => soundOf(way.text.split(' ').at(-1)!) === sound);
  if (same.length > 0) return { ...named, ways: respelled(same, folded) };
  const turned = named.ways.filter((way) => isAbroad(fold(way.text.split(' ').at(-1)!)));
  if (turned.length > 0)
    return {
      ...named,
      ways: turned.map((way) => ({
        ...way,
        loose: true,
        evidence:
          isTransliterated(folded) && isRareFamily(way.text) && !lexicon.isFamilyName(folded)
            ? way.evidence
            : [ABROAD],
      })),
    };
  const own = named.ways.filter((way) => isOtherGender(folded, fold(way.text.split(' ').at(-1)!)));
  if (own.length > 0) return { ...named, ways: own.map((way) => ({ ...way, loose: true })) };
  // One slip in a name is its bearer's; another given name besides is somebody else's.
  const ways = named.ways.filter((way) => way.evidence.length === 0 && isOwnGiven(lead, way));
  if (ways.length === 0) return undefined;
  return {
    ...named,
    ways: ways.map((way) => ({
      ...way,
      loose: true,
      evidence: isOwnSlip(folded, way, lexicon) ? [] : [LETTER],
    })),
  };
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
  const sound = soundOf(written);
  const ways = lexicon.spellings
    .find(written)
    .filter(({ word }) => word !== folded && soundOf(word) === sound)
    .flatMap((near) => near.ways)
    .filter((way) => isRareFamily(way.text) && holdsTitle(way.actor, title));
  return new Set(ways.map(({ actor }) => actor)).size === 1
    ? [{ ...ways[0], grounds: 'name', loose: true, evidence: [LETTER] }]
    : [];
}

/** Whether a Slavic family name is a woman's and the man's of the same family: "Yeltsin" and "Yeltsina", as English-language news mix them up. */
function isOtherGender(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long === `${short}a` && /(?:[oe]v|in|yn)a$/.test(long);
}

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

/** Whether a family name is of those that each language spells in its own way, because they come from Cyrillic letters. */
function isTransliterated(name: string): boolean {
  return /(?:[oe]v|[oe]ff|ine?|sk(?:y|i|yj|ij|ii)|enko|[aeo]va)$/.test(name);
}

/** Of a name that many bear another spelling of the same sound may be another's, unless it is the umlaut's: Haris and Harris, but Mueller and Müller. */
function respelled(ways: readonly Way[], written: string): readonly Way[] {
  const usual = (name: string): string => fold(name).replace(/([aou])e/g, '$1');
  if (isFrequentSurname(written) || isKnownSurname(written))
    return ways.map((way) => ({
      ...way,
      loose: true,
      ...(usual(way.text) !== usual(written) && { evidence: [LETTER] }),
    }));
  return closest(ways).map((way) =>
    (isRareFamily(way.text) && !isOtherFamily(written, fold(way.text))) ||
    usual(way.text) === usual(written)
      ? way
      : { ...way, loose: true, evidence: [LETTER] },
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
