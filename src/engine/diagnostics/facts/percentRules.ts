import type { Span } from '../../annotation.js';
import type { DraftView } from '../draftView.js';
import { oncePerParagraph } from '../paragraphText.js';
import type { RuleFinding, Rule } from '../rule.js';

/** Rules that do the sums of percentages. */
export const PERCENT_RULES: readonly Rule[] = [
  {
    code: 'percent-change',
    severity: 'warning',
    summary: 'a percentage that does not match the two figures it compares',
    find: wrongChanges,
  },
  {
    code: 'shares-sum',
    severity: 'warning',
    summary: 'shares of one whole that add up to more than 100 percent',
    find: tooManyShares,
  },
];

const NUMBER = String.raw`(about |around |some |nearly |almost |roughly )?([$€£]?)(\d{1,12}(?:,\d{3}){0,4}(?:\.\d+)?)(?: ?(thousand|million|billion|trillion|mn|bn|m|k)\b)?( ?%| percent| per cent)?`;
const PERCENT = String.raw`(about |nearly |almost |some |roughly |more than |over )?(\d+(?:\.\d+)?)(?: ?%| percent| per cent)(?!age|[- ]points?\b)`;
const NOUN =
  'rise|increase|fall|drop|decline|decrease|cut|raise|jump|gain|growth|reduction|surge|hike|climb|slump';
const FROM_TO = String.raw`from ${NUMBER}(?: \p{Ll}+)? to ${NUMBER}`;
/** "from 40 to 50, a 20 percent rise". */
const CHANGE_BEHIND = new RegExp(
  String.raw`\b${FROM_TO}(?: \p{Ll}+){0,2}, (?:an? ${PERCENT} (?:${NOUN})\b|an? (?:${NOUN}) of ${PERCENT}|(?:up|down)(?: by)? ${PERCENT}|or(?: by)? ${PERCENT})`,
  'giu',
);
/** "rose 20 percent, from 40 to 50". */
const CHANGE_BEFORE = new RegExp(
  String.raw`\b(?:rose|risen|fell|fallen|grew|grown|increased|decreased|dropped|declined|climbed|jumped|shrank|rises|falls)(?: by)? ${PERCENT},? ${FROM_TO}`,
  'giu',
);
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

interface Amount {
  readonly value: number;
  /** How far the real figure may lie from the rounded one. */
  readonly within: number;
  readonly isPercent: boolean;
  readonly isYear: boolean;
}

function* wrongChanges(draft: DraftView): Generator<RuleFinding> {
  for (const [number, { said }] of draft.paragraphs.entries())
    for (const finding of wrongChangesIn(said))
      yield { ...finding, ...draft.inDraft(number, finding) };
}

/** In offsets of the paragraph's reading. */
const wrongChangesIn = oncePerParagraph(({ text }): readonly RuleFinding[] => {
  if (!/\bfrom\b/i.test(text) || !/%|per ?cent/i.test(text)) return [];
  const found: (RuleFinding | undefined)[] = [];
  for (const match of text.matchAll(CHANGE_BEHIND)) {
    const [from, to] = amounts(match.slice(1, 6), match.slice(6, 11));
    const stated = match.slice(11).findIndex((group) => group !== undefined && /^\d/.test(group));
    found.push(compare(match, from, to, match[11 + stated], match[10 + stated]));
  }
  for (const match of text.matchAll(CHANGE_BEFORE)) {
    const [from, to] = amounts(match.slice(3, 8), match.slice(8, 13));
    found.push(compare(match, from, to, match[2], match[1]));
  }
  return found.filter((finding) => finding !== undefined);
});

function amounts(a: readonly string[], b: readonly string[]): [Amount, Amount] {
  // "from 900 to 600 million", "from 5 to 4 percent": the scale or unit stands once.
  const isBare = a[1] === '' && a[3] === undefined && a[4] === undefined;
  return [amount(isBare ? [...a.slice(0, 3), b[3], b[4]] : a), amount(b)];
}

/** How far "about 300" may be from 300, as a share of it. */
const HEDGED = 0.03;
/** How far "$3 billion" may be from it, in billions: more is meant only where the draft says about. */
const ROUNDED = 0.065;

function amount([hedge, currency, digits, scale, percent]: readonly (
  string | undefined
)[]): Amount {
  const plain = digits!.replaceAll(',', '');
  const decimals = /\.(\d+)$/.exec(plain)?.[1].length ?? 0;
  const factor = scale ? SCALES[scale.toLowerCase()] : 1;
  const value = Number(plain) * factor;
  const unit = decimals > 0 ? 0.5 * 10 ** -decimals : scale ? ROUNDED : 0;
  return {
    value,
    within: Math.max(unit * factor, hedge ? HEDGED * value : 0),
    isPercent: percent !== undefined,
    isYear: currency === '' && !scale && /^(?:1[5-9]|20)\d\d$/.test(plain) && plain === digits,
  };
}

function compare(
  match: RegExpMatchArray,
  from: Amount,
  to: Amount,
  stated: string,
  hedge: string | undefined,
): RuleFinding | undefined {
  if (from.isPercent !== to.isPercent && from.isPercent) return undefined;
  if ((from.isYear && to.isYear) || from.value === 0) return undefined;
  // "From 9 to 5, …" at the head of a sentence says when, or between what.
  if (match[0].startsWith('From')) return undefined;
  const change = (a: number, b: number): number => (100 * Math.abs(b - a)) / a;
  const all = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => change(from.value + x * from.within, to.value + y * to.within)),
  );
  const decimals = /\.(\d+)$/.exec(stated)?.[1].length ?? 0;
  const slack = 0.5 * 10 ** -decimals + (hedge ? 2.5 : 0) + 1e-9;
  const said = Number(stated);
  // "from 4% to 5%, a 1 percent rise": points are meant.
  if (from.isPercent && to.isPercent && Math.abs(Math.abs(to.value - from.value) - said) <= slack)
    return undefined;
  // "33 percent" for 33.3 and for 33.9: both are heard as right.
  const floor = decimals === 0 ? 0.5 : 0;
  if (said >= Math.min(...all) - slack - floor && said <= Math.max(...all) + slack)
    return undefined;
  const right = change(from.value, to.value);
  const at = match.index! + match[0].lastIndexOf(stated);
  const span: Span = { start: at, end: at + stated.length };
  return {
    ...span,
    message: `${match[0].slice(match[0].search(/\bfrom\b/i)).split(',')[0]} is a change of ${Number(right.toFixed(1))} percent; the draft says ${stated}`,
  };
}

const SHARE = /(\d{1,3}(?:\.\d+)?)(?: ?%| percent| per cent)/gu;
/** Words that say that shares are parts of one whole. */
const PARTS =
  /\b(?:undecided|unsure|not sure|did not know|do not know|don['’]t know|no opinion|would not say|disapprove|disagreed?|opposed?|against|neither|others|said no|did not\b|do not\b|are not\b|blank ballots|the same|split|leave|chose)\b/iu;
/** Words that say that they are not, or that the percentages are of another kind. */
const NO_PARTS =
  /\b(?:several|multiple|rose|rises?|fell|falls?|fallen|grew|dropped|increased|decreased|tax|owns?|margin|including)\b|%\s?[-–]\s?\d|\b(?:19|20)\d\d\b|\bfrom \d|\bof (?:(?:the )?(?:men|women|young|old|voters over|voters under)\b|\p{Lu})|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

function* tooManyShares(draft: DraftView): Generator<RuleFinding> {
  for (const [number, { said }] of draft.paragraphs.entries())
    for (const finding of tooManySharesIn(said))
      yield {
        ...finding,
        ...draft.inDraft(number, finding),
        related: (finding.related ?? []).map((one) => ({
          ...one,
          ...draft.inDraft(number, one),
        })),
      };
}

/** In offsets of the paragraph's reading. */
const tooManySharesIn = oncePerParagraph((said): readonly RuleFinding[] => {
  const shares = [...said.text.matchAll(SHARE)];
  const found: RuleFinding[] = [];
  for (let i = 0; i < shares.length;) {
    const sentence = said.sentenceAt(shares[i].index);
    let end = i;
    while (end < shares.length && shares[end].index < sentence.end) end++;
    const finding = overfull(said.text, sentence, shares.slice(i, end));
    if (finding) found.push(finding);
    i = Math.max(end, i + 1);
  }
  return found;
});

function overfull(
  text: string,
  sentence: Span,
  all: readonly RegExpMatchArray[],
): RuleFinding | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const shares = all.filter(
    ({ 0: share, index }) =>
      !/\b(?:turnout|margin of error)[^,;]{0,80}$/i.test(text.slice(sentence.start, index)) &&
      !/^[^,;]{0,20}\b(?:counted|reporting|of the (?:count|(?:vote|ballots)(?: \p{Ll}+){0,2} (?:counted|in|tallied|reported)))\b/iu.test(
        text.slice(index! + share.length, sentence.end),
      ),
  );
  if (shares.length < 3 || NO_PARTS.test(words)) return undefined;
  if ((words.match(/\b[Aa]mong\b/g)?.length ?? 0) > 1) return undefined;
  if ((words.match(/\bin (?:the )?\p{Lu}/gu)?.length ?? 0) > 1) return undefined;
  const isNamed = shares.filter(({ index }) =>
    isNamedShare(text.slice(Math.max(sentence.start, index! - 40), index)),
  ).length;
  if (!PARTS.test(words) && isNamed < shares.length) return undefined;
  const sum = shares.reduce((total, [, share]) => total + Number(share), 0);
  const slack = shares.reduce((total, [, share]) => total + (share.includes('.') ? 0.1 : 0.5), 0);
  if (sum <= 100 + slack) return undefined;
  const [first, ...rest] = shares.map(({ 0: said, index }) => ({
    start: index!,
    end: index! + said.length,
  }));
  return {
    ...first,
    message: `these shares add up to ${Number(sum.toFixed(1))} percent: ${shares.map(([, share]) => share).join(' + ')}`,
    related: rest.map((span) => ({ ...span, message: `and ${text.slice(span.start, span.end)}` })),
  };
}

/** "Brown has 48%", "the Greens 17 percent", "its rival 41 percent": whose share it is stands before it. */
function isNamedShare(before: string): boolean {
  return /(?:\p{Lu}\p{L}{1,40}(?:['’]s)?|\b(?:others|rival|party|undecided|yes|no|remain|split|and|percent|%),?)(?: (?:has|had|have|got|won|polled|took|at|with|led|leads|secured|received|gained|claimed|leads with|to \p{Lu}\p{L}{1,40}['’]s)){0,3},? (?:and )?$/u.test(
    before,
  );
}
