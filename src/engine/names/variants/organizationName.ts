import { fold } from '../matching/fold.js';
import { withoutLegalForm } from './legalForm.js';
import { countryWords, isOrigin } from '../../english/countries.js';
import { isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import { withOtherNumbers } from './numberWords.js';

/** Another way to write an organisation that follows from its name. */
export interface OrganizationForm {
  readonly text: string;
  /** 'name': as good as the name; 'introduction': only where the draft names the organisation in full. */
  readonly grounds: 'name' | 'introduction';
  /** Folded words of which one must stand before. */
  readonly after: readonly string[] | null;
  /** Whether it is one word that is left of a name when the legal form is left out: "Saturn" of "Saturn LLC". */
  readonly isRest?: boolean;
}

/**
 * @param name the organisation's name or an alias of it that is no acronym, without its article
 * @param countries ISO 3166-1 alpha-2 codes of its countries
 */
export function organizationForms(name: string, countries: readonly string[]): OrganizationForm[] {
  const bare = withoutLegalForm(name);
  const qualified = bare.replace(/\([^()]+\)$/, '').trimEnd() || bare;
  const forms = [...spellingsOf(name), ...spellingsOf(bare), ...spellingsOf(qualified)].map(
    (text): OrganizationForm => ({
      text,
      grounds: isTelling(text) ? 'name' : 'introduction',
      after: null,
      isRest: bare !== name && !/\s/.test(text),
    }),
  );
  for (const text of shortenedHeads(bare)) forms.push({ text, grounds: 'name', after: null });
  forms.push(...bodyForms(bare, countries));
  for (const text of acronymsOf(bare)) forms.push({ text, grounds: 'introduction', after: null });
  return forms.filter((form) => form.text !== name);
}

/** Whether a name left over from a longer one still says who is meant: "Green Light" and "Rio" do not. */
export function isTelling(name: string): boolean {
  const words = name.split(/\s+/).map((word) => fold(word));
  return (
    words.length > 3 ||
    words.some((word) => word.length > 3 && !isOrdinaryWord(word) && !isPlace(word))
  );
}

/** British, American and hyphenated spellings of what bodies are called. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/Organization/g, 'Organisation'],
  [/Organisation/g, 'Organization'],
  [/Defense/g, 'Defence'],
  [/Defence/g, 'Defense'],
  [/Cent(?:re)\b/g, 'Center'],
  [/\bCenter\b/g, 'Centre'],
  [/\bLabour\b/g, 'Labor'],
  [/\bLabor\b/g, 'Labour'],
  [/Programme\b/g, 'Program'],
  [/\bProgram\b/g, 'Programme'],
  [/Co-operation/g, 'Cooperation'],
  [/Cooperation/g, 'Co-operation'],
  [/\band\b/g, '&'],
  [/&/g, 'and'],
  [/\bQa['’]?[ie]da\b/g, 'Qaida'],
  [/\bQa['’]?[ie]da\b/g, 'Qaeda'],
  [/\bQa['’]?[ie]da\b/g, 'Qa’ida'],
  [/\bH[ie]zb[aou]ll?ah\b/g, 'Hezbollah'],
  [/\bH[ie]zb[aou]ll?ah\b/g, 'Hizbullah'],
  [/\bH[ie]zb[aou]ll?ah\b/g, 'Hizbollah'],
  [/\bH[ie]zb[aou]ll?ah\b/g, 'Hizballah'],
  [/\bH(?:oo|u)thi/g, 'Houthi'],
  [/\bHouthi/g, 'Huthi'],
  [/^Al-/, 'al-'],
  [/^Al /, 'al '],
];

/** A name and its other spellings; of a long one also with the little words that writers mix up. */
function spellingsOf(name: string): string[] {
  const spellings = new Set([name]);
  for (const [one, other] of SPELLINGS) if (one.test(name)) spellings.add(name.replace(one, other));
  if (name.split(' ').length >= 5) {
    for (const word of ['of', 'for', 'on'])
      spellings.add(name.replace(/ (?:of|for|on) /, ` ${word} `));
  }
  spellings.add(withOtherNumbers(name));
  const ship = /^(?:M\/?[VT]|S\/?S) (?=\S+ )([^]+)$/.exec(name)?.[1];
  if (ship !== undefined) spellings.add(ship);
  const turned = turnedRound(name);
  if (turned !== null) spellings.add(turned);
  return [...spellings];
}

/** What news shortens at the head of the names of their organs: "UN Security Council", "EU Commission". */
const HEADS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^United Nations (?=\p{Lu})/u, ['UN ', 'U.N. ']],
  [/^European (?:Union )?(?=(?:Commission|Council|Parliament)$)/u, ['EU ']],
  [/^European Union (?=\p{Lu})/u, ['EU ']],
  [/^United States (?=\p{Lu})/u, ['US ', 'U.S. ']],
  [/^United Kingdom (?=\p{Lu})/u, ['UK ', 'U.K. ']],
];

function shortenedHeads(name: string): string[] {
  return HEADS.flatMap(([head, shorter]) =>
    head.test(name) ? shorter.map((one) => name.replace(head, one)) : [],
  );
}

const SORT = /^(?:bank|concern|group|holding)$/i;

/** What a body is stands before or behind its name, as its language has it: "Bank Rossiya", "Rossiya Bank". */
export function turnedRound(name: string): string | null {
  const [one, other, more] = name.split(' ');
  if (other === undefined || more !== undefined || SORT.test(one) === SORT.test(other)) return null;
  const own = fold(SORT.test(one) ? other : one);
  return isOrdinaryWord(own) || isPlace(own) || isOrigin(own) ? null : `${other} ${one}`;
}

const BODY =
  /^(?:(.+?) )?(Department|Ministry|Office|Embassy|Government|Parliament|Bureau|Army|Navy|Senate|Congress|House of Representatives)(?: (?:of|for) (?:the )?([^]+))?$/;
const UNITED_STATES = /^(?:united states|u\.?s\.?a?\.?)$/i;
/** What a ministry is called by its subject. */
const MINISTRIES: Readonly<Record<string, string>> = {
  'Foreign Affairs': 'Foreign',
  'Internal Affairs': 'Interior',
  'Economic Affairs': 'Economics',
  Defence: 'Defense',
};

/** Government bodies: "United States Department of State" is the State Department, "Ministry of Foreign Affairs" its country's foreign ministry. */
function bodyForms(name: string, countries: readonly string[]): OrganizationForm[] {
  const match = BODY.exec(name);
  if (!match) return [];
  const [, country, body, subject] = match;
  const isAmerican = country !== undefined && UNITED_STATES.test(country);
  if (country !== undefined && !isAmerican) return [];
  const lands = [...new Set([...countries, ...(isAmerican ? ['us'] : [])])].flatMap(countryWords);
  const ministry = `${MINISTRIES[subject] ?? subject} ${body}`;
  if (subject === undefined)
    return lands.map((land) => ({ text: `${land} ${body}`, grounds: 'name', after: null }));
  if (isAmerican)
    return [
      ...['U.S.', 'US', 'United States'].map((land) => `${land} ${body} of ${subject}`),
      `${body} of ${subject}`,
      `${body} of the ${subject}`,
      ministry,
    ].map((text) => ({
      text,
      grounds: 'name',
      after: null,
    }));
  const after = lands
    .flatMap((land) => land.split(' ').slice(-1))
    .map((word) => fold(word).replace(/\./g, ''));
  return [ministry, `${body} of ${subject}`].flatMap((text): OrganizationForm[] => [
    { text, grounds: 'introduction', after: null },
    ...(after.length > 0 ? [{ text, grounds: 'name' as const, after }] : []),
  ]);
}

/** Words that an acronym leaves out. */
const UNACCENTED = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'to',
  'at',
  'de',
  'du',
  'des',
  'la',
  'le',
  'del',
  'der',
  'die',
  'und',
  'fur',
  'et',
  'y',
  'a',
  'an',
  'against',
  'with',
]);

/** What a name of three words or more is shortened to. */
function acronymsOf(name: string): string[] {
  const words = name.split(/[\s/-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words
    .filter((word) => !UNACCENTED.has(fold(word)))
    .map((word) => word[0].toUpperCase());
  return letters.length >= 3 && letters.length <= 8 ? [letters.join('')] : [];
}

/** Whether a name is written as an acronym is: two to eight capitals and digits, points or not ("NATO", "U.N.", "G7"). */
export function isAcronym(name: string): boolean {
  const letters = name.replace(/[.&-]/g, '');
  return letters.length >= 2 && letters.length <= 8 && /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(letters);
}
