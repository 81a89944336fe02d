import { wordSet } from '../english/wordSet.js';
import { asksOnce, type FactToken, isCapitalised } from './factTokens.js';
import type { FoundFact } from './foundFact.js';

/** Predicates of a legal status, in the forms in which news gives them to somebody. */
const STATUS = wordSet(`
  charged convicted sued indicted arrested arrests arrest acquitted sentenced jailed imprisoned detained extradited impeached prosecuted
  subpoenaed fined sanctioned pardoned paroled exonerated arraigned pleaded disbarred deported acquittal conviction convictions indictment
  indictments impeachment extradition subpoena subpoenas bail parole probation lawsuit lawsuits sues suing prosecution
  allegation allegations alleged allegedly suspected suspicion suspects suspect accused probe probes investigated investigation
  investigations inquiry inquiries raided unconstitutional illegal unlawful illegally unlawfully defamation libel fraudulent
  guilty innocent custody manslaughter felony felonies misdemeanor misdemeanors misdemeanour perjury embezzlement bribery plaintiff defendant
  remanded bailed cautioned quashed
  defendants injunction restraining overturned upheld struck plea`);
/** Words that are a status only in some company. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  charged: /^(?:with|in|for|him|her|them|over|by|under|that|formally|and)$|^[.,]$/,
  upheld: /^(?:the|a|his|her|its|by|that)$/,
  overturned: /^(?:the|a|his|her|its|by|that)$/,
  struck: /^down$/,
  plea: /^(?:deal|bargain|agreement|of)$/,
  restraining: /^order/,
  sued: /./,
  suspect: /./,
};
const PHRASES: readonly (readonly string[])[] = [
  ['pleaded', 'not', 'guilty'],
  ['pleaded', 'guilty'],
  ['pleaded', 'no', 'contest'],
  ['pled', 'guilty'],
  ['found', 'guilty'],
  ['not', 'guilty'],
  ['found', 'liable'],
  ['under', 'investigation'],
  ['under', 'criminal', 'investigation'],
  ['under', 'arrest'],
  ['under', 'house', 'arrest'],
  ['house', 'arrest'],
  ['under', 'sanctions'],
  ['under', 'indictment'],
  ['at', 'large'],
  ['on', 'trial'],
  ['on', 'bail'],
  ['on', 'parole'],
  ['in', 'custody'],
  ['without', 'charges'],
  ['without', 'charge'],
  ['remanded', 'in', 'custody'],
  ['released', 'on', 'bail'],
  ['under', 'caution'],
  ['struck', 'off'],
  ['contempt', 'of', 'court'],
  ['found', 'not', 'guilty'],
  ['stand', 'trial'],
  ['stands', 'trial'],
  ['stood', 'trial'],
  ['standing', 'trial'],
  ['dropped', 'charges'],
  ['dropped', 'the', 'charges'],
  ['drop', 'charges'],
  ['charges', 'dropped'],
  ['charges', 'against'],
  ['charges', 'of'],
  ['on', 'charges', 'of'],
  ['laid', 'charges'],
  ['facing', 'charges'],
  ['faces', 'charges'],
  ['filed', 'charges'],
  ['criminal', 'charges'],
  ['civil', 'lawsuit'],
  ['class-action', 'lawsuit'],
  ['criminal', 'probe'],
  ['criminal', 'investigation'],
  ['federal', 'investigation'],
  ['suspended', 'sentence'],
  ['prison', 'sentence'],
  ['life', 'sentence'],
  ['death', 'sentence'],
  ['jail', 'term'],
  ['prison', 'term'],
  ['arrest', 'warrant'],
  ['ordered', 'to', 'pay'],
  ['accused', 'of'],
  ['suspected', 'of'],
  ['convicted', 'of'],
  ['charged', 'with'],
  ['acquitted', 'of'],
  ['guilty', 'of'],
  ['cleared', 'of'],
  ['wanted', 'for'],
  ['wanted', 'by'],
  ['infringement', 'procedure'],
  ['infringement', 'procedures'],
  ['infringement', 'proceedings'],
  ['infringement', 'case'],
  ['criminal', 'proceedings'],
  ['legal', 'proceedings'],
  ['disciplinary', 'proceedings'],
  ['appeal', 'against'],
  ['appealed', 'against'],
  ['appealing', 'against'],
  ['plea', 'deal'],
  ['plea', 'bargain'],
  ['struck', 'down'],
  ['restraining', 'order'],
  ['search', 'warrant'],
  ['grand', 'jury'],
  ['war', 'crimes'],
  ['money', 'laundering'],
];

const PHRASES_BY_WORD = new Map<string, (readonly string[])[]>();
for (const phrase of PHRASES) {
  const known = PHRASES_BY_WORD.get(phrase[0]);
  if (known) known.push(phrase);
  else PHRASES_BY_WORD.set(phrase[0], [phrase]);
}
const CLEARS = /^(?:cleared|clears|clear)$/;

const mayBegin = asksOnce(
  (lower) => PHRASES_BY_WORD.has(lower) || STATUS.has(lower) || CLEARS.test(lower),
);

/** Finds the legal statuses and accusations of a paragraph: "charged with", "under investigation", "allegedly". */
export function findLegalStatuses(tokens: readonly FactToken[]): FoundFact[] {
  const found: FoundFact[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const to = statusAt(tokens, i);
    if (to === i) continue;
    found.push({ kind: 'legal', from: i, to });
    i = to - 1;
  }
  return found;
}

function statusAt(tokens: readonly FactToken[], at: number): number {
  const token = tokens[at];
  if (token.kind !== 'word' || !mayBegin(token)) return at;
  let longest = at;
  for (const phrase of PHRASES_BY_WORD.get(token.lower) ?? []) {
    if (at + phrase.length <= longest) continue;
    if (phrase.every((word, i) => tokens[at + i]?.lower === word)) longest = at + phrase.length;
  }
  if (longest > at) return isPoliticalTalk(tokens, at) ? at : longest;
  if (isClearedOf(tokens, at)) return at + 1;
  const { lower } = token;
  if (!STATUS.has(lower) || isPoliticalTalk(tokens, at)) return at;
  const needs = Object.hasOwn(NEEDS, lower) ? NEEDS[lower] : undefined;
  const next = tokens[at + 1];
  if (needs !== undefined && !needs.test(next?.lower ?? '')) return at;
  // "Bail" in a name, "Guilty" in a title of a work.
  return isCapitalised(token) && !token.initial && isCapitalised(tokens[at - 1]) ? at : at + 1;
}

/** "cleared her of wrongdoing", "clears the minister of lying": nobody clears anybody of snow. */
function isClearedOf(tokens: readonly FactToken[], at: number): boolean {
  if (!CLEARS.test(tokens[at].lower)) return false;
  if (/^(?:him|her|them)$/.test(tokens[at + 1]?.lower ?? '')) return tokens[at + 2]?.lower === 'of';
  let of = at + 1;
  while (of < at + 7 && /^[\p{L}'’]+$/u.test(tokens[of]?.text ?? '') && tokens[of].lower !== 'of')
    of++;
  return (
    tokens[of]?.lower === 'of' &&
    of > at + 1 &&
    /^(?:any|all|both|wrongdoing|misconduct|corruption|fraud|bribery|breaking|breaching|lying|misleading|murder|rape|charges|perjury|treason|bullying|harassment|impropriety)$/.test(
      tokens[of + 1]?.lower ?? '',
    )
  );
}

/** "accused Trump of lying", "accused Democrats": plain politics, nobody is before a court. */
function isPoliticalTalk(tokens: readonly FactToken[], at: number): boolean {
  const { lower } = tokens[at];
  if (lower === 'accused') {
    const before = tokens[at - 1];
    const passive =
      /^(?:was|were|is|are|been|being|stands|stood|of|the|those|be)$/.test(before?.lower ?? '') ||
      before?.text === ',';
    return !passive && !tokens[at].initial && tokens[at + 1]?.lower !== 'of';
  }
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'innocent')
    return !/^(?:found|not|is|was|proven|declared|plead|pleads)$/.test(before);
  if (lower === 'illegal') return /^(?:im|e)?migra|^(?:alien|aliens|drugs|border)$/.test(next);
  if (lower === 'bail')
    return (
      /^(?:out|outs)$/.test(next) ||
      /^[-‐‑]$/.test(next) ||
      /^(?:to|will|would|could|can)$/.test(before)
    );
  return (
    lower === 'suspect' &&
    (/^(?:i|we|you|they|to)$/.test(before) || /^(?:that|he|she|it|they)$/.test(next))
  );
}
