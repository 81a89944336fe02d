import { currencyOfSign } from '../../english/measureUnits.js';
import type { ComparedWord, ComparedWords } from '../comparedWords.js';
import { isFigure, isScale } from '../functionWords.js';
import type { ChangedBlock, SameWords } from './changedBlock.js';
import { currencyNamed } from './changeKind.js';

const SIGN_BEFORE = /(\p{Sc})\s?$/u;
/** A currency's sign and the amount behind it, up to where a text ends. */
const SIGNED_AMOUNT = /(\p{Sc})\s?\d[\d.,]{0,20}(?:\s\p{L}{1,10})?$/u;

/** The signs of money in front of the same figure of a quotation and its passage, where they are of two currencies: "£5 million", "$5 million". */
export function otherSigns(
  { quoted, said }: SameWords,
  quotedText: string,
  saidText: string,
): SameWords | undefined {
  if (!/^\d/.test(quoted.norm)) return undefined;
  const [ours, theirs] = [signBefore(quotedText, quoted), signBefore(saidText, said)];
  if (!ours || !theirs || isSameSign(ours[1], theirs[1])) return undefined;
  return { quoted: signed(quotedText, quoted), said: signed(saidText, said) };
}

function signBefore(text: string, { start }: ComparedWord): RegExpExecArray | null {
  return SIGN_BEFORE.exec(text.slice(Math.max(0, start - 2), start));
}

/** A figure, or the scale behind one, with the sign in front of it. */
function signed(text: string, word: ComparedWord): ComparedWord {
  const amount = SIGNED_AMOUNT.exec(text.slice(Math.max(0, word.end - 40), word.end));
  return amount ? { ...word, start: word.end - amount[0].length } : word;
}

/** The words of a place where one side has a scale or a currency alone, with the figures that they stand beside: "$5", "5 million pounds". */
export function withFigures(
  { quoted, said, before, behind }: ChangedBlock,
  quotedText: string,
  saidText: string,
): Pick<ChangedBlock, 'quoted' | 'said'> {
  if (quoted.length > 0 && said.length > 0) return { quoted, said };
  const lead = before && (isCount(before.said) || isScale(before.said.norm)) ? [before] : [];
  const trail = behind && isCount(behind.said) ? [behind] : [];
  return {
    quoted: [
      ...lead.map((same) => signed(quotedText, same.quoted)),
      ...quoted,
      ...trail.map((same) => same.quoted),
    ],
    said: [
      ...lead.map((same) => signed(saidText, same.said)),
      ...said,
      ...trail.map((same) => same.said),
    ],
  };
}

function isSameSign(one: string, other: string): boolean {
  return (currencyOfSign(one) ?? one) === (currencyOfSign(other) ?? other);
}

/** Signs that more currencies than one have. */
const SHARED_SIGNS: Readonly<Record<string, RegExp>> = {
  '£': /^pounds$/,
  '¥': /^(?:JPY|CNY)$/,
};

/** "£340,000" is the `same` as "340,000 pounds", as it is said, and "$340,000" is `other`; undefined where no currency's name is all that differs. */
export function currencySaid(
  { quoted, said, before }: ChangedBlock,
  texts: readonly [quoted: string, said: string],
): 'same' | 'other' | undefined {
  if (quoted.length + said.length !== 1 || before === undefined) return undefined;
  const currency = currencyNamed([...quoted, ...said][0]);
  const [text, end] =
    quoted.length === 0 ? [texts[0], before.quoted.end] : [texts[1], before.said.end];
  const sign = SIGNED_AMOUNT.exec(text.slice(Math.max(0, end - 40), end))?.[1];
  if (currency === undefined || sign === undefined) return undefined;
  const isShared = SHARED_SIGNS[sign]?.test(currency) === true;
  return currencyOfSign(sign) === currency || isShared ? 'same' : 'other';
}

/** A longer run of words that was left out is about something else as well. */
const MAX_SCALE_WORDS = 3;
/** Within so many words a range gives a scale once for two figures: "from 5 to 10 percent". */
const RANGE_WORDS = 4;
/** What stands between those figures; a noun would be what the first of them counts. */
const BETWEEN_FIGURES = /^(?:to|and|or|through|till|until)$/;

/**
 * "5 dollars" for "5 million dollars": a scale, half or percent that came or went beside a figure that stayed.
 * @returns `shared` where it stands a few words on for both figures: "from 5 to 10 percent"
 */
export function scaleChange(
  { quoted, said, quotedAt, saidAt, before, behind }: ChangedBlock,
  ours: readonly ComparedWord[],
  theirs: ComparedWords,
): 'lost' | 'shared' | undefined {
  if (quoted.length > 0 === said.length > 0) return undefined;
  const words = quoted.length > 0 ? quoted : said;
  const scale = words.find(({ norm }) => isScale(norm));
  if (scale === undefined || words.length > MAX_SCALE_WORDS) return undefined;
  const isBeside = [before, behind].some((same) => same && isCount(same.said));
  if (!isBeside) return undefined;
  const next = Array.from({ length: RANGE_WORDS }, (_, i) =>
    quoted.length > 0 ? ours[quotedAt + quoted.length + i] : theirs.at(saidAt + said.length + i),
  );
  const isShared =
    words.length === 1 &&
    next.some(
      (word, i) =>
        word?.norm === scale.norm &&
        isCount(next[i - 1]) &&
        next.slice(0, i - 1).every((between) => isWithinRange(between!)),
    );
  if (isShared) return 'shared';
  return said.length > 0 ? 'lost' : undefined;
}

function isWithinRange(word: ComparedWord): boolean {
  return BETWEEN_FIGURES.test(word.norm) || currencyNamed(word) !== undefined;
}

function isCount(word: ComparedWord | undefined): boolean {
  return (
    word !== undefined && (word.norm === 'one' || (isFigure(word.norm) && !isScale(word.norm)))
  );
}
