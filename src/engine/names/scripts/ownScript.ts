import {
  type Cases,
  familyCases,
  givenCases,
  isCyrillicPatronymic,
  isFeminineGiven,
  patronymicCases,
} from './cyrillicCases.js';
import { greekCases } from './greekCases.js';

/** How a text in a name's own letters writes a person. */
export interface OwnScriptForms {
  /** Given and family name, with and without the father's, in either order where the script's languages use both, in all cases. */
  readonly full: readonly string[];
  /** The family name in all cases; empty where news do not use it alone. */
  readonly family: readonly string[];
}

const CYRILLIC = /^[\u0400-\u052F'’ʼ`\s-]+$/u;
const GREEK = /^[\u0370-\u03FF\u1F00-\u1FFF'’\s-]+$/u;
/** Chinese and Korean, and the dot between the parts of a foreigner's name. */
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー\s·・‧]+$/u;

/** "Servant of the", which is written as a word of its own or joined to the next. */
const SERVANT = /(^|\s)عبد ال/u;

/** Whether a name is written in other letters than Latin ones. */
export function isOwnScript(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{Script=Latin}/u.test(name);
}

/** A person's name in Cyrillic letters, its parts told apart: lists print the family name first, in capitals or before the father's name. */
interface CyrillicName {
  readonly given: string;
  readonly father?: string;
  readonly family: string;
}

/**
 * A Cyrillic name's parts; undefined for a name in other letters, and one of fewer than two words or more than three.
 * @param name in either order
 */
export function cyrillicName(name: string): CyrillicName | undefined {
  const words = name.trim().split(/\s+/);
  if (!CYRILLIC.test(name) || words.length < 2 || words.length > 3) return undefined;
  const [one, two, three] = words;
  if (three === undefined)
    return isLoud(one) && !isLoud(two) ? { given: two, family: one } : { given: one, family: two };
  return isCyrillicPatronymic(three) && !isCyrillicPatronymic(two)
    ? { given: two, father: three, family: one }
    : { given: one, father: two, family: three };
}

const isLoud = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** The forms of a name in its own letters in a text in these letters; undefined for a name in Latin letters, and for one that a text writes in no other way. */
export function ownScriptForms(name: string): OwnScriptForms | undefined {
  const cyrillic = cyrillicName(name);
  if (cyrillic) return cyrillicForms(name, cyrillic);
  if (GREEK.test(name) && /\s/.test(name.trim())) return greekForms(name);
  if (EAST_ASIAN.test(name)) return eastAsianForms(name);
  return SERVANT.test(name)
    ? { full: [name, name.replace(SERVANT, '$1عبدال')], family: [] }
    : undefined;
}

function cyrillicForms(name: string, { given, father, family }: CyrillicName): OwnScriptForms {
  const givens = givenCases(given);
  const families = familyCases(family, isFeminineGiven(given));
  const full = inBothOrders(givens, families);
  if (father !== undefined) {
    const fathers = isCyrillicPatronymic(father) ? patronymicCases(father) : givenCases(father);
    full.push(...inBothOrders(joined(givens, fathers), families));
  }
  return { full: [...new Set([name.trim(), ...full])], family: [...new Set(families.flat())] };
}

/** "Given Family" and "Family Given" in each case. */
function inBothOrders(givens: Cases, families: Cases): string[] {
  return [...joined(givens, families).flat(), ...joined(families, givens).flat()];
}

/** Two words in each case, one behind the other. */
function joined(ones: Cases, others: Cases): Cases {
  return ones.map((forms, i) =>
    forms.flatMap((one) => others[i].map((other) => `${one} ${other}`)),
  );
}

function greekForms(name: string): OwnScriptForms {
  const words = name.trim().split(/\s+/);
  const cases = words.map((word, i) => greekCases(word, i === words.length - 1));
  const full = cases[0].map((_, i) => cases.map((forms) => forms[i]).join(' '));
  return { full: [...new Set([name.trim(), ...full])], family: [...new Set(cases.at(-1))] };
}

/** Without blanks, and of a foreigner's name in Chinese or Japanese the last part, by which news go on. */
function eastAsianForms(name: string): OwnScriptForms {
  const parts = name
    .trim()
    .split(/[·・‧]/u)
    .map((part) => part.replace(/\s/g, ''));
  const whole = parts.join('·');
  const [first] = parts;
  const last = parts.at(-1)!;
  if (parts.length === 1) return { full: [...new Set([name.trim(), whole])], family: [] };
  return {
    full: [...new Set([name.trim(), whole, `${first}·${last}`])],
    family: last.length > 1 ? [last] : [],
  };
}
