import { fold } from '../matching/fold.js';
import { remembered } from '../../text/remembered.js';
import { isBurmeseName, isFamilyFirst, isVietnameseFamily } from './easternNames.js';
import { romanised } from './romanisation.js';
import { wordSet } from '../../english/wordSet.js';
import { isDroppableParticle, isParticle } from '../../english/particles.js';
import { isGivenName } from '../../english/givenNameList.js';
import { unshouted, spokenOrder, isPatronymic } from './spokenOrder.js';

/** The parts of a personal name. */
export interface PersonName {
  /** A title that is part of the name: "Pope" in "Pope Francis". */
  readonly title?: string;
  /** Given names, patronymics and initials, in order; hyphenated ones are two. */
  readonly given: readonly string[];
  /** What the person is called by at second mention, longest first: "von der Leyen", "Leyen". */
  readonly surnames: readonly string[];
  /** The name without title and generational suffix. */
  readonly core: string;
  /** "Jr." and the like. */
  readonly suffix?: string;
  /** Whether it consists of one word, of a ruler's name and number, or has no family name as in Burma, so that there is nothing to take apart. */
  readonly single: boolean;
  readonly familyFirst: boolean;
  /** The second of three words, where it may be the family name in use: "Kiir" in "Salva Kiir Mayardit". */
  readonly secondFamily: string | null;
}

const SUFFIX =
  /,? (?:Jr|JR|Sr|SR|Jnr|JNR|Snr|SNR|Junior|JUNIOR|Senior|SENIOR|II|III|IV|PhD|MD|MP|QC|OBE|CBE)\.?$/u;
/** Characters of the longest suffix with what stands before and behind it. */
const LONGEST_SUFFIX = 10;
const REGNAL = /^(\p{L}[\p{L}' -]*?) (?:[IVX]+|the \p{Lu}\p{L}+)$/u;
const PARENTHESIS = /[([][^()[\]]*[)\]]/gu;

/** Takes a personal name apart, as it is written in Latin letters ("Given Middle von Family Jr."); a name of one word is `single`. */
export const parsePersonName: (written: string) => PersonName = remembered(partsOfName);

function partsOfName(written: string): PersonName {
  const bare = written
    .replace(PARENTHESIS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(['’])+/g, '$1')
    .trim();
  const comma = /^([^,]+), (?!jr|sr|ii)(.+)$/i.exec(bare);
  const spoken =
    comma && !/\b(?:of|duke|duchess|mother|son)\b/i.test(comma[2])
      ? `${comma[2]} ${comma[1]}`
      : bare;
  const titled = /^(\p{L}+)\s+(\S.*)$/u.exec(spoken);
  const title = titled && TITLES_IN_NAMES.has(fold(titled[1])) ? titled[1] : undefined;
  const untitled = title ? titled![2] : spoken;
  const regnal = title || !/ .* /.test(untitled) ? REGNAL.exec(untitled) : null;
  const unsuffixed = regnal ? untitled : withoutSuffixes(untitled);
  const suffix = untitled.slice(unsuffixed.length).replace(/^[,\s]+/, '') || undefined;
  const words = unshouted(spokenOrder(romanised(unsuffixed).split(' ')));
  const core = words.join(' ');
  const undivided = regnal ? [core, regnal[1]] : undividedName(words);
  if (undivided)
    return {
      title,
      given: [],
      surnames: undivided,
      core,
      single: true,
      familyFirst: false,
      secondFamily: null,
    };
  if (isFamilyFirst(words))
    return {
      title,
      given: parts(words.slice(1)),
      surnames: calledBy(words),
      core,
      single: false,
      familyFirst: true,
      secondFamily: null,
    };
  const family = familyStart(words);
  const surnames = new Set([words.slice(family).join(' ')]);
  for (let i = family; i < words.length - 1 && isDroppableParticle(fold(words[i])); i++)
    surnames.add(words.slice(i + 1).join(' '));
  const joined = /^(\p{L}{2,3})[-’']([\p{Lu}].*)$/u.exec(words.at(-1)!);
  if (joined && isDroppableParticle(fold(joined[1]))) surnames.add(joined[2]);
  return {
    title,
    given: parts(words.slice(0, family)),
    surnames: [...surnames],
    core,
    suffix,
    single: false,
    familyFirst: false,
    secondFamily: secondFamilyOf(words, family),
  };
}

/** A name, its words a space apart, without "Jr.", "III", "OBE" at its end. */
function withoutSuffixes(name: string): string {
  let end = name.length;
  for (;;) {
    const suffix = SUFFIX.exec(name.slice(Math.max(0, end - LONGEST_SUFFIX), end))?.[0];
    if (suffix === undefined) return name.slice(0, end);
    end -= suffix.length;
  }
}

/** Whether a name is a family name alone with its particle: "El Aissami", "von der Leyen". */
export function isFamilyAlone(name: string): boolean {
  return isParticle(fold(name.split(' ')[0])) && name.includes(' ');
}

/** Titles that are written as a part of the name. */
const TITLES_IN_NAMES = wordSet(
  'pope king queen prince princess emperor empress tsar saint sultan sir dame lord lady cardinal st',
);

/** Whether a folded title is one that is written as a part of names: "King", "Pope". */
export function isTitleInNames(title: string): boolean {
  return TITLES_IN_NAMES.has(title);
}

/** A second word that is nobody's given name is a family name as well, and often the one in use. */
function secondFamilyOf(words: readonly string[], family: number): string | null {
  // Where letters have no capitals, nothing tells such a name from the first two words of another.
  if (words.length !== 3 || family !== 2 || !/^\p{Lu}/u.test(words[1])) return null;
  const second = fold(words[1]);
  return second.length > 3 && !isGivenName(second) && !isPatronymic(second) && !second.includes('.')
    ? words[1]
    : null;
}

/** Where the family name begins: at its particles, "Maria del Carmen" not among them. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && isParticleAt(words, start - 1)) start--;
  return start;
}

function isParticleAt(words: readonly string[], i: number): boolean {
  const word = fold(words[i]).replace(/\.$/, '');
  return isParticle(word) && (words[i] === word || (word.length > 1 && !isGivenName(word)));
}

function parts(words: readonly string[]): string[] {
  return words
    .flatMap((word) =>
      areInitials(word) ? word.split('.').flatMap((run) => [...run]) : word.split('-'),
    )
    .map((word) => fold(word).replace(/[.'’"“”]/g, ''))
    .filter((word) => word !== '');
}

/** What somebody is called by of whose name nothing is a family name: one word, "Otto of Austria", a Burmese name; null where one of its words may be. */
function undividedName(words: readonly string[]): string[] | null {
  const core = words.join(' ');
  // Of a long Burmese name the last two words are in use: "Suu Kyi".
  if (isBurmeseName(words)) return words.length > 3 ? [core, words.slice(-2).join(' ')] : [core];
  return words.length === 1 || / (?:of|and|the) /.test(core) ? [core] : null;
}

/** What somebody is called by whose family name stands first: in Vietnam by the last word as well, "Mr Phuc" of "Nguyen Xuan Phuc". */
function calledBy(words: readonly string[]): string[] {
  return words.length > 2 && isVietnameseFamily(fold(words[0]))
    ? [words.at(-1)!, words[0]]
    : [words[0]];
}

/** Whether a word of a name with small letters in it is a run of initials: "J.D.", "JD". */
function areInitials(word: string): boolean {
  return /^(?:\p{Lu}\.){2,4}$|^\p{Lu}\.\p{Lu}$|^[BCDFGHJKLMNPQRSTVWXZ]{2}$/u.test(word);
}
