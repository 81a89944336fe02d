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
