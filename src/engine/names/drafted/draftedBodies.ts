import { isBodyHead, isBodilessAcronym, isKnownBody } from '../../english/bodyHeads.js';
import { isEnglishWord } from '../../english/companyWords.js';
import { countryCodeOf, isOrigin } from '../../english/countries.js';
import { trailingLegalForm } from '../../english/legalForms.js';
import { isFrequentSurname, isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import { isParticle } from '../../english/particles.js';
import { isStateName } from '../../english/states.js';
import { isPersonTitle, isTitleWord } from '../../english/titlesBeforeNames.js';
import { wordSet } from '../../english/wordSet.js';
import type { ScannedText } from '../recognition/hit.js';
import { beginsSentence } from '../recognition/neighbours.js';
import type { CapitalRun, RunWord } from './capitalRuns.js';
import { isGiven } from './nameWords.js';
import { acts, nameOf, type RawName } from './rawName.js';

/**
 * The body that a run of words with capitals names or begins with, with its origin and all; null where it names none.
 * @param words the run's words without those whose capital says nothing
 */
export function bodyName(
  scanned: ScannedText,
  run: CapitalRun,
  words: readonly RunWord[],
): RawName | null {
  if (words.length === 0) return null;
  if (words.length === 1) return oneWordBody(scanned, run, words[0]);
  const title = words.findIndex(
    ({ folded, capital }, i) => i > 0 && capital && isPersonTitle(folded) && i < words.length - 1,
  );
  // "European Council President Ann Lee", "ECB President Ann Lee": the body before a title.
  if (title > 0 && isOf(words.slice(0, title)))
    return wholeBody(scanned, run, words.slice(0, title));
  if (title > 0)
    return title === 1
      ? oneWordBody(scanned, run, words[0])
      : isBodyHead(words[title - 1].folded) && !isTitleWord(words[title - 1].folded)
        ? nameOf(scanned, words.slice(0, title), 'body', 'sure')
        : bodyBefore(scanned, run, words.slice(0, title));
  return wholeBody(scanned, run, words);
}

/** "EU Foreign Minister": an acronym before the words of a title. */
function bodyBefore(
  scanned: ScannedText,
  run: CapitalRun,
  words: readonly RunWord[],
): RawName | null {
  return words.slice(1).every(({ folded }) => isTitleWord(folded) || isEnglishWord(folded))
    ? oneWordBody(scanned, run, words[0])
    : null;
}

function isOf(words: readonly RunWord[]): boolean {
  return words.some(({ capital, folded }) => !capital && !isParticle(folded));
}

function wholeBody(
  scanned: ScannedText,
  run: CapitalRun,
  words: readonly RunWord[],
): RawName | null {
  const [first] = words;
  const certainty = scanned.headline ? 'open' : 'sure';
  if (isSaidToBeBody(scanned, run, words) || isFirmOfTwo(scanned, words))
    return nameOf(scanned, words, 'body', 'sure');
  if (isNationalArm(words)) return nameOf(scanned, words, 'body', certainty);
  if (isKnownBody(words.map(({ folded }) => folded).join('-')) || isForeignBody(scanned, words))
    return nameOf(scanned, words, 'body', certainty);
  const of = words.findIndex(({ capital, folded }) => !capital && !isParticle(folded));
  const head = words[(of > 0 ? of : words.length) - 1].folded;
  const legal = trailingLegalForm(words.map(({ folded }) => folded)) > 0;
  if (of <= 0 && !legal && !isBodyHead(head))
    return isTitleWord(words[1].folded) ? oneWordBody(scanned, run, first) : null;
  if (isNamedPlace(words)) return null;
  // "Judy Court" is a person.
  if (of <= 0 && words.length === 2 && isGiven(first.folded) && isFrequentSurname(head))
    return null;
  return nameOf(scanned, words, 'body', certainty);
}

/** A body that is known by one word or by an acronym. */
function oneWordBody(scanned: ScannedText, run: CapitalRun, word: RunWord): RawName | null {
  const { text, folded } = word;
  const opens = beginsSentence(scanned.text, word.start);
  const isCalled =
    run.words.length === 1 && !scanned.headline && isCalledBody(scanned.text, word.end);
  if ((isKnownBody(folded) || isCalled) && !(isOrdinaryWord(folded) && opens))
    return nameOf(scanned, [word], 'body', 'sure');
  // "the Commission", where the draft has said which.
  if (isBodyHead(folded) && run.before === 'the' && run.words.length === 1)
    return nameOf(scanned, [word], 'body', 'open');
  if (!isAcronym(text) || scanned.headline || isBodilessAcronym(folded)) return null;
  if (isOrigin(folded) || countryCodeOf(folded) || isStateName(folded) || isPlace(folded))
    return null;
  return nameOf(scanned, [word], 'body', 'sure');
}

const LONGEST_ACRONYM = 7;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&+-]{1,6}s?$/u;
const MIXED = /^\p{Lu}{1,3}\p{Ll}{1,2}\p{Lu}{1,4}$/u;
const POINTED = /^(?:\p{Lu}\.){2,4}$/u;

/** Whether a word, as written, is an acronym: "NATO", "AfD", "U.N.". */
function isAcronym(text: string): boolean {
  if (text.length > LONGEST_ACRONYM) return false;
  if (MIXED.test(text) || POINTED.test(text)) return true;
  return CAPITALS.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) && !/[&-]s?$/.test(text);
}

const BODY_BEFORE = wordSet(`
  newspaper paper magazine daily weekly tabloid broadcaster outlet firm company bank ngo carrier airline insurer manufacturer retailer carmaker automaker party
  network website watchdog charity group agency thinktank think-tank tank giant militia consultancy union nonprofit non-profit startup start-up lender regulator`);

/** Whether a folded word before a name says that it is a body's: "newspaper", "consultancy". */
export function isKindOfBody(word: string): boolean {
  return BODY_BEFORE.has(word);
}

const BODY_AFTER =
  /^ (?:newspaper|magazine|daily|tabloid|broadcaster|airline|militia|group|party|rebels|militants|insurgents)(?!\p{L})/u;

/** "the newspaper La Tribuna", "German NGO Pro Asyl", "Mother Jones magazine". */
function isSaidToBeBody(
  { text, headline }: ScannedText,
  run: CapitalRun,
  words: readonly RunWord[],
): boolean {
  if (headline || run.owned) return false;
  const last = words[words.length - 1];
  return (
    (run.before !== null && words[0] === run.words[0] && BODY_BEFORE.has(run.before)) ||
    BODY_AFTER.test(text.slice(last.end, last.end + 14)) ||
    isCalledBody(text, last.end) ||
    isLed(text, run, words)
  );
}

/** What is led, owned and worked at, and by nobody's name: "chief executive of Norland Freight". */
const LED =
  /(?:chief executive|CEO|managing director|finance director|sales director|general manager|chairman|chairwoman|chair|boss|co-founder|founder|owner|employees?|shareholders?|unit|subsidiary|branch|division) (?:of|at) $/;

/** Whether words without a given name are what somebody heads or works at. */
function isLed(text: string, run: CapitalRun, words: readonly RunWord[]): boolean {
  if (words.length < 2 || words[0] !== run.words[0] || isGiven(words[0].folded)) return false;
  const { end } = words[words.length - 1];
  return (
    LED.test(text.slice(Math.max(0, run.start - 24), run.start)) ||
    LED_BY.test(text.slice(end, end + 26))
  );
}

const LED_BY =
  /^['’]s (?:chief executive|CEO|managing director|finance director|shareholders|board|headquarters|profits?|share price)(?!\p{L})/u;

/** More words than these do not stand between an article and what a body is called behind its name. */
const CALLED =
  /^, (?:an?|the) ((?:[\p{L}-]{1,20} ){0,4})(\p{Ll}[\p{Ll}-]{1,20})(?=[,.;]| (?:that|which|based|in|behind)(?!\p{L}))/u;
const CALLED_BODIES = wordSet(
  'charity company firm bank broadcaster newspaper newsletter thinktank think-tank tank union watchdog ngo nonprofit non-profit startup start-up airline retailer insurer carmaker manufacturer publisher developer supermarket consultancy',
);

/** "Verity & Lowe": a family name behind the sign, where "Ben & Jerry" are two people. */
function isFirmOfTwo({ text, headline }: ScannedText, words: readonly RunWord[]): boolean {
  if (headline || !joinsNames(text, words)) return false;
  return words.length === 2 && !isGiven(words[1].folded);
}

/** Whether words are two names or more with "&" between them: whatever they name, it is not one person. */
export function joinsNames(text: string, words: readonly RunWord[]): boolean {
  return words.slice(0, -1).some(({ end }) => text.slice(end, end + 3) === ' & ');
}

/** "Shelter, the housing charity,": whether an apposition behind a name says that it is a body's. */
function isCalledBody(text: string, end: number): boolean {
  if (text[end] !== ',') return false;
  const word = CALLED.exec(text.slice(end, end + 110))?.[2];
  return word !== undefined && CALLED_BODIES.has(word);
}

/** "Alstom Canada", "Greenpeace India": a name that is no person's, place's or word, and a country. */
function isNationalArm(words: readonly RunWord[]): boolean {
  if (words.length !== 2 || !words[1].capital) return false;
  const [{ folded: name, text }, { folded: country }] = words;
  return (
    countryCodeOf(country) !== undefined &&
    !/(?:n|sh|ese|i|c)$/.test(country) &&
    text.length > 3 &&
    !isGiven(name) &&
    !isFrequentSurname(name) &&
    !isPlace(name) &&
    !isOrigin(name) &&
    !isTitleWord(name) &&
    !isEnglishWord(name)
  );
}

/** "the West Bank". */
function isNamedPlace(words: readonly RunWord[]): boolean {
  return (
    words.length === 2 &&
    /^(?:west|left|right|south|east|river) bank$/.test(`${words[0].folded} ${words[1].folded}`)
  );
}

const FOREIGN_FIRST = wordSet(`
  der die das le la les el los il corriere deutsche deutscher deutsches credit banque banco banca air radio radiotelevisione agence agencia societe electricite gaz
  medecins stiftung bundnis cruz partido parti institut bild redaktionsnetzwerk asahi yomiuri`);
const FOREIGN_PLACES = wordSet(
  'paz angeles vegas paso salvador havre rochelle mans palmas alamos plata reunion aaiun puy-en-velay prat alto pen clair bail carre',
);

/** Papers, parties and firms that are called in their own language: "Der Spiegel", "La Stampa", "Deutsche Bahn". */
function isForeignBody({ text }: ScannedText, words: readonly RunWord[]): boolean {
  const [first] = words;
  if (!FOREIGN_FIRST.has(first.folded)) return false;
  if (!/^(?:le|la|les|el|los)$/.test(first.folded)) return true;
  const last = words[words.length - 1];
  return (
    words.length < 4 &&
    !isPlace(last.folded) &&
    !FOREIGN_PLACES.has(last.folded) &&
    !acts(text, last.end)
  );
}
