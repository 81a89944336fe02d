import type { Fact } from '../../annotation.js';
import type { DraftView } from '../draftView.js';
import type { RuleFinding, Rule } from '../rule.js';

/** A rule about one quantity that the draft gives twice. */
export const QUANTITY_RULES: readonly Rule[] = [
  {
    code: 'figure-mismatch',
    severity: 'warning',
    summary: 'a figure in the headline that differs from the one in the text',
    find: otherFigures,
  },
];

/** Facts of the text below a headline that are compared with it. */
const MAX_COMPARED = 40;
/** How much of a headline a sentence must say again. */
const SAME_MATTER = 0.75;
const SMALL_WORDS = new Set(
  'a an the of in on at to for by with from and or is are was were be been has have had will would it its his her their as that this after before over into than more'.split(
    ' ',
  ),
);
const HEDGED =
  /\b(?:more than|at least|over|about|some|nearly|almost|up to|around|fewer than|less than)\s+$/i;
/** Sentences about another time, place or party. */
const ANOTHER =
  /\b(?:(?:19|20)\d\d|last (?:week|month|year)|earlier|previous|predecessor|already|still|another|other|asked for|wanted|demanded|sought|(?:which|that|who) (?:has|have|had)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/gi;
/** "Wins by 1,200 votes" says how far ahead somebody was, "won 14,000 votes" how many there were. */
const BY = /\bby\s+$/i;
const CONTESTS = /\b(?:wins?|won|beats?|leads?|led|loses?|lost)\b/i;
const IRREGULAR: Readonly<Record<string, string>> = {
  bought: 'buy',
  sold: 'sell',
  lost: 'lose',
  struck: 'strike',
  shot: 'shoot',
  held: 'hold',
  won: 'win',
  left: 'leave',
  paid: 'pay',
  fled: 'flee',
  dead: 'die',
  died: 'die',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  grew: 'grow',
  grown: 'grow',
  shrank: 'shrink',
  sank: 'sink',
  spent: 'spend',
  kept: 'keep',
  drew: 'draw',
  deaths: 'die',
};

interface Quantity {
  readonly fact: Fact;
  readonly amount: string;
  readonly unit: string;
}

function* otherFigures(draft: DraftView): Generator<RuleFinding> {
  const { text } = draft.draft;
  const headings = draft.paragraphs.filter(({ paragraph }) => paragraph.kind === 'heading');
  if (headings.length === 0) return;
  const quantities = draft.facts.flatMap((fact) => quantityOf(text, fact) ?? []);
  for (const [i, { paragraph }] of headings.entries()) {
    const until = headings[i + 1]?.paragraph.start ?? text.length;
    const own = quantities.filter(
      ({ fact }) => fact.start >= paragraph.start && fact.end <= paragraph.end,
    );
    if (own.length !== 1) continue;
    const [headline] = own;
    if (
      HEDGED.test(
        text.slice(Math.max(paragraph.start, headline.fact.start - 14), headline.fact.start),
      )
    )
      continue;
    const below = quantities
      .filter(({ fact }) => fact.start >= paragraph.end && fact.end <= until)
      .slice(0, MAX_COMPARED);
    if (below.some((one) => isSameAmount(one, headline))) continue;
    const headlineWords = text.slice(paragraph.start, paragraph.end);
    const matter = stems(headlineWords);
    if (matter.size < 2) continue;
    const other = below.find(
      ({ fact, unit }) =>
        unit === headline.unit &&
        isSameMeasure(text, headline.fact, fact) &&
        saysAgain(text.slice(fact.sentence.start, fact.sentence.end), matter, headlineWords),
    );
    if (!other) continue;
    const [there, here] = [headline.fact, other.fact].map(({ start, end }) =>
      text.slice(start, end),
    );
    yield {
      start: other.fact.start,
      end: other.fact.end,
      message: `the text says “${here}”, the headline “${there}”`,
      related: [
        { start: headline.fact.start, end: headline.fact.end, message: `the headline: ${there}` },
      ],
    };
  }
}

/** Whether two figures are one, or one of them is the other rounded: "$1.2 billion" for "$1.23 billion", but no "300" for "330". */
function isSameAmount(a: Quantity, b: Quantity): boolean {
  return a.amount === b.amount || isRounded(a.amount, b.amount) || isRounded(b.amount, a.amount);
}

const MIN_DIGITS = 2;

/** Whether a figure is another one rounded to the digits that it has, zeros at its end aside. */
function isRounded(amount: string, exact: string): boolean {
  // slow-regex: a figure's digits.
  const digits = amount.replace('.', '').replace(/^0+|0+$/g, '').length;
  return (
    digits >= MIN_DIGITS &&
    digits <= 15 &&
    Number(Number(exact).toPrecision(digits)) === Number(amount)
  );
}

/** Whether two figures of a contest are both by how much, or both how many. */
function isSameMeasure(text: string, one: Fact, other: Fact): boolean {
  const [a, b] = [one, other].map(({ start }) => text.slice(Math.max(0, start - 30), start));
  return !CONTESTS.test(a) || BY.test(a) === BY.test(b);
}

function quantityOf(text: string, fact: Fact): Quantity | undefined {
  const { kind, value, start, end } = fact;
  if (kind !== 'figure' && !(kind === 'date' && value?.number !== undefined)) return undefined;
  const words = text.slice(start, end);
  if (value?.number === undefined && !/^\d+[-–]\d+$/.test(words)) return undefined;
  const unit = value?.unit ?? '';
  return {
    fact,
    amount: value?.number === undefined ? words : String(value.number),
    unit: unit.length <= 3 || unit === 'percent' || kind === 'date' ? unit : '',
  };
}

function saysAgain(sentence: string, matter: ReadonlySet<string>, headline: string): boolean {
  // "in March" is another time where the headline does not say so, too.
  const inHeadline = headline.toLowerCase();
  for (const [other] of sentence.matchAll(ANOTHER))
    if (!inHeadline.includes(other.toLowerCase())) return false;
  const said = stems(sentence);
  const shared = [...matter].filter((word) => said.has(word)).length;
  return shared >= 2 && shared >= SAME_MATTER * matter.size;
}

/** The words that say what a sentence is about, without their endings. */
function stems(sentence: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of sentence.toLowerCase().matchAll(/\p{L}{3,}/gu)) {
    if (SMALL_WORDS.has(word) || NUMBER_WORDS.has(word)) continue;
    found.add(stemOf(word));
  }
  return found;
}

const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen twenty thirty forty fifty hundred thousand million billion percent people'.split(
    ' ',
  ),
);

function stemOf(word: string): string {
  const plain = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : word;
  const stem = plain
    .replace(/(?:ings?|ed|es|s)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '');
  return stem.length >= 3 ? stem : plain;
}
