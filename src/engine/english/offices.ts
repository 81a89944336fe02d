import type { Span } from '../annotation.js';
import { wordSet } from './wordSet.js';

/** Offices that nobody is given for courtesy, by the folded words for them; of two in one line a person is called by either. */
const OFFICES: Readonly<Record<string, string>> = {
  president: 'president',
  pres: 'president',
  governor: 'governor',
  gov: 'governor',
  senator: 'senator',
  sen: 'senator',
  representative: 'representative',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  mayor: 'mayor',
  chancellor: 'chancellor',
  king: 'king',
  queen: 'queen',
  pope: 'pope',
  pontiff: 'pope',
  cardinal: 'cardinal',
  archbishop: 'archbishop',
  bishop: 'bishop',
  judge: 'judge',
  justice: 'justice',
  sheriff: 'sheriff',
  ayatollah: 'ayatollah',
  taoiseach: 'taoiseach',
  premier: 'premier',
  general: 'general',
  gen: 'general',
  admiral: 'admiral',
  adm: 'admiral',
};

/** The office that a folded title word is a word for, without its point ("gov" and "governor" are one); undefined for any other word. */
export function officeOf(word: string): string | undefined {
  return Object.hasOwn(OFFICES, word) ? OFFICES[word] : undefined;
}

const HIGH_OFFICES = wordSet(`
  president pres vice-president premier chancellor minister secretary senator sen representative rep congressman congresswoman governor gov king queen pope pontiff prince
  princess emperor sultan emir speaker ayatollah taoiseach`);

/** Whether a folded title is one by which readers are trusted to know its holder by the family name alone: "President Obama", but not "Justice Forbes". */
export function isHighOffice(title: string): boolean {
  return HIGH_OFFICES.has(title);
}

const RANKS = wordSet(`
  admiral adm brigadier brig capt captain col colonel commander commodore corporal general gen lieutenant lt lieut maj major marshal sergeant sgt`);

/** Whether a folded title is a rank or an office that one person of a name has and another has not: "captain", "mayor", but not "mr", "leader" or "billionaire". */
export function tellsApart(title: string): boolean {
  return RANKS.has(title) || officeOf(title) !== undefined;
}

/** By ISO 3166-1 codes the words before and behind a name for offices and honours of which a country has none. */
const NOT_HAD: Readonly<Record<string, { readonly before: RegExp; readonly behind: RegExp }>> = {
  us: {
    before:
      /(?:^|[^\p{L}])((?:shadow (?:cabinet members?|(?:(?!of |over |the |to )[\p{L}-]+ ){0,3}(?:secretary|minister|chancellor|spokes\p{L}+))|(?:home|foreign) secretary|Prime Minister|(?:[\p{Lu}][\p{Ll}]+|deputy|former|new|then) prime minister|chancellor of the exchequer|first minister|backbencher|(?:Tory|Tories|Lib Dem|Liberal Democrat|SNP)(?: [\p{L}-]+){0,3}|MPs?|MEPs?|MSP|[Tt]aoiseach|[Tt]ánaiste|Sir|Dame|Baroness|Viscount),?) $/u,
    behind:
      /^,? (?:(?:the |an? )?(?:Tory|Lib Dem|Liberal Democrat|SNP)(?![\p{L}])|(?:the )?(?:\p{Lu}[\p{L}-]+ ){0,3}M[ES]?P(?![\p{L}])|the (?:shadow|home|foreign) (?:[\p{L}-]+ ){0,2}secretary|the (?:\p{Lu}\p{L}+ )?prime minister\b)/u,
  },
  gb: {
    before:
      /(?:^|[^\p{L}])((?:US )?(?:[Ss]enator|Sen\.|[Cc]ongress(?:man|woman)|[Aa]ssembly(?:man|woman)|[Dd]istrict [Aa]ttorney)) $/u,
    behind:
      /^,? (?:an? |the )?(?:\p{Lu}[\p{L}.-]+ ){0,2}(?:senator|congress(?:man|woman)|assembly(?:man|woman)|district attorney)(?![\p{L}])/u,
  },
};
/** So much is looked at on each side of a name, in UTF-16 code units. */
const REACH = 60;

/**
 * An office or an honour that a text gives to whoever bears a name, and of which a country has none: "shadow home secretary"
 * for the US. Undefined where the text gives none, or nothing is known of the country's.
 * @param code an ISO 3166-1 alpha-2 code, in small letters
 */
export function officeUnknownIn(
  code: string,
  text: string,
  { start, end }: Span,
): string | undefined {
  const words = Object.hasOwn(NOT_HAD, code) ? NOT_HAD[code] : undefined;
  return (
    words?.before.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ??
    words?.behind.exec(text.slice(end, end + REACH))?.[0].replace(/^[ ,]+/, '')
  );
}
