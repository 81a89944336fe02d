import { fold } from './fold.js';
import { countryWords } from './words/countries.js';
import { leadingLegalForm, trailingLegalForm } from './words/legalForms.js';
import { isOrdinaryWord, isPlace } from './words/ordinaryWords.js';

/** Other ways to write an organisation that follow from its name. */
export interface OrganizationForms {
  /** As good as the name: without its article or legal form, with the country written differently. */
  readonly full: readonly string[];
  /** Only good where the draft names the organisation in full: short forms and acronyms. */
  readonly short: readonly string[];
  readonly acronyms: readonly string[];
}

const UNITED_STATES = /^(?:the )?(?:united states|u\.?s\.?a?\.?)$/i;

/**
 * @param name the organisation's name or an alias of it that is no acronym
 * @param countries ISO 3166-1 alpha-2 codes of its countries
 */
export function organizationForms(name: string, countries: readonly string[]): OrganizationForms {
  const full = new Set<string>();
  const short = new Set<string>();
  const bare = withoutLegalForm(name.replace(/^the\s+/i, ''));
  (isTelling(bare) ? full : short).add(bare);
  for (const form of bodyForms(bare, countries)) (form.startsWith('!') ? short : full).add(form.replace(/^!/, ''));
  const parenthesis = /^(.+?)\s*\(([^)]+)\)$/.exec(bare);
  if (parenthesis) full.add(parenthesis[1]);
  for (const each of [full, short]) each.delete(name);
  return { full: [...full], short: [...short].filter((form) => !full.has(form)), acronyms: acronymsOf(bare) };
}

/** Whether a name left over from a longer one still says who is meant: "Green Light" and "Rio" do not. */
function isTelling(name: string): boolean {
  const words = name.split(/\s+/).map((word) => fold(word));
  return words.length > 3 || words.some((word) => word.length > 3 && !isOrdinaryWord(word) && !isPlace(word));
}

/** "OOO Inter Tobacco" and "Inter Tobacco Ltd." without what they say of their legal form. */
export function withoutLegalForm(name: string): string {
  let words = name.split(/\s+/);
  const folded = (): string[] => words.map((word) => fold(word).replace(/[.,'’"“”]/g, '').replace(/-/g, ' '));
  for (let cut = trailingLegalForm(folded()); cut > 0 && cut < words.length; cut = trailingLegalForm(folded())) words = words.slice(0, -cut);
  const lead = leadingLegalForm(folded());
  if (lead > 0 && lead < words.length) words = words.slice(lead);
  return words.join(' ').replace(/[,\s]+$/, '').replace(/^["“„«]+|["”“»]+$/g, '');
}

const BODY = /^(?:(.+?)\s+)?(Department|Ministry|Office|Embassy|Government|Parliament|Bureau|Agency|Army|Navy|Senate|Congress|House of Representatives)(?:\s+(?:of|for)\s+(?:the\s+)?(.+))?$/;
const MINISTRIES: Readonly<Record<string, string>> = { 'Foreign Affairs': 'Foreign', 'Internal Affairs': 'Interior', 'the Interior': 'Interior', 'Economic Affairs': 'Economics' };

/** Government bodies: "United States Department of State" is the State Department as well; what begins with ! needs the full name. */
function bodyForms(name: string, countries: readonly string[]): string[] {
  const forms: string[] = [];
  const match = BODY.exec(name);
  if (!match) return forms;
  const [, country, body, subject] = match;
  const american = (country !== undefined && UNITED_STATES.test(country)) || (country === undefined && countries.includes('us'));
  const lands = american ? countryWords('us') : country === undefined ? countries.flatMap(countryWords) : [country];
  const bodies = subject === undefined ? [body] : [`${body} of ${subject}`, `${body} of the ${subject}`, `${body} for ${subject}`, `${MINISTRIES[subject] ?? subject} ${body}`];
  for (const one of bodies) {
    for (const land of lands) forms.push(`${land} ${one}`);
    if (american && subject !== undefined) forms.push(one);
    else if (subject !== undefined) forms.push(`!${one}`);
  }
  if (subject !== undefined && (body === 'Ministry' || body === 'Department')) {
    for (const land of lands) {
      forms.push(`${land}'s ${MINISTRIES[subject] ?? subject} ${body}`, `${land} ${(MINISTRIES[subject] ?? subject).toLowerCase()} ${body.toLowerCase()}`, `${land}'s ${(MINISTRIES[subject] ?? subject).toLowerCase()} ${body.toLowerCase()}`);
    }
  }
  return forms;
}

/** Words that an acronym leaves out or, as in DoD, may take in. */
const UNACCENTED = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'at', 'de', 'du', 'des', 'la', 'le', 'del', 'der', 'die', 'und', 'fur', 'et', 'y', 'a', 'an', 'against', 'with']);

/** What a name of three words or more is shortened to. */
function acronymsOf(name: string): string[] {
  const words = name.split(/[\s/-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.filter((word) => !UNACCENTED.has(fold(word))).map((word) => word[0].toUpperCase());
  return letters.length >= 3 && letters.length <= 8 ? [letters.join('')] : [];
}

/** Whether a name is written as an acronym is: two to eight capitals and digits, points or not ("NATO", "U.N.", "G7"). */
export function isAcronym(name: string): boolean {
  const letters = name.replace(/[.&-]/g, '');
  return letters.length >= 2 && letters.length <= 8 && /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(letters);
}
