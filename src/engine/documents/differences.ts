import type { DifferenceKind, QuotationDifference } from '../annotation.js';
import type { ComparedWord, ComparedWords } from './comparedWords.js';
import type { FoundPassage } from './foundPassage.js';
import type { QuotedPassage } from './quotedPassage.js';
import { currencySaid, otherSigns, scaleChange, withFigures } from './quoted/amountChanges.js';
import type { ChangedBlock, SameWords } from './quoted/changedBlock.js';
import { changeKind } from './quoted/changeKind.js';
import { markedKind } from './quoted/markedChange.js';

/** So many words left out without a mark make two passages of one. */
const LONG_OMISSION_WORDS = 8;

/** The differences between a quotation and its passage, in the order of the words. */
export function listDifferences(
  quotation: QuotedPassage,
  found: FoundPassage,
  quotedText: string,
): QuotationDifference[] {
  const { text } = found.document;
  return changesOf(quotation, found, quotedText).map((one) => {
    if (!('quotedAt' in one))
      return {
        kind: 'figure',
        quoted: wordsIn(quotedText, [one.quoted]),
        said: wordsIn(text, [one.said]),
      };
    const kind = kindOf(one, quotation, found.document, quotedText);
    const told = kind === 'figure' ? withFigures(one, quotedText, text) : one;
    return { kind, quoted: wordsIn(quotedText, told.quoted), said: wordsIn(text, told.said) };
  });
}

/** The places at which the words differ, and the figures that are the same with another currency's sign. */
function changesOf(
  quotation: QuotedPassage,
  { document, pairs }: FoundPassage,
  quotedText: string,
): (ChangedBlock | SameWords)[] {
  const found: (ChangedBlock | SameWords)[] = [];
  let open: ChangedBlock | null = null;
  let before: SameWords | undefined;
  const places = quotedPlaces(pairs, quotation.words.length);
  for (const [i, { quoted, said }] of pairs.entries()) {
    const ours = quoted < 0 ? undefined : quotation.words[quoted];
    const theirs = said < 0 ? undefined : document.words.at(said);
    if (ours !== undefined && theirs !== undefined && isSameWord(ours, theirs)) {
      before = { quoted: ours, said: theirs };
      if (open !== null) open.behind = before;
      open = null;
      const signs = otherSigns(before, quotedText, document.text);
      if (signs) found.push(signs);
      continue;
    }
    if (open === null)
      found.push((open = { quoted: [], said: [], quotedAt: -1, saidAt: -1, before }));
    if (ours) addQuoted(open, ours, quoted);
    if (theirs) addSaid(open, theirs, said);
    const marked = quoted < 0 ? [places[i]] : [places[i], quoted + 1];
    open.mark ??= marked.map((at) => quotation.marks.get(at)).find((mark) => mark !== undefined);
  }
  const last = pairs.findLast(({ said }) => said >= 0)?.said ?? -1;
  if (open !== null) completeCompound(open, document.words.at(last + 1));
  return found;
}

function addQuoted(block: ChangedBlock, word: ComparedWord, at: number): void {
  if (block.quoted.length === 0) block.quotedAt = at;
  block.quoted.push(word);
}

function addSaid(block: ChangedBlock, word: ComparedWord, at: number): void {
  if (block.said.length === 0) block.saidAt = at;
  block.said.push(word);
}

/** "One in five" is "1 in 5"; by itself "one" is no figure. */
function isSameWord({ norm }: ComparedWord, { norm: other }: ComparedWord): boolean {
  return norm === other || (norm === 'one' && other === '1') || (norm === '1' && other === 'one');
}

/** "the only town, the only town in the state": words that were said twice, and are quoted once. */
function isRepetition({ quoted, said, saidAt }: ChangedBlock, words: ComparedWords): boolean {
  if (quoted.length > 0 || said.length === 0 || said.length >= LONG_OMISSION_WORDS) return false;
  const isSameFrom = (other: number): boolean =>
    said.every(({ norm }, i) => words.at(other + i)?.norm === norm);
  return isSameFrom(saidAt + said.length) || isSameFrom(saidAt - said.length);
}

/** "nonnegotiable" at a quotation's end is "non-negotiable": the passage ends with its first half. */
function completeCompound({ quoted, said }: ChangedBlock, next: ComparedWord | undefined): void {
  const [ours, theirs] = [quoted, said].map((words) => words.map(({ norm }) => norm).join(''));
  if (next !== undefined && ours === theirs + next.norm) said.push(next);
}

/** For each pair the quotation's word that stands there, or that an omission there stands before. */
function quotedPlaces(pairs: FoundPassage['pairs'], end: number): number[] {
  const places = new Array<number>(pairs.length);
  let next = end;
  for (let i = pairs.length - 1; i >= 0; i--) {
    if (pairs[i].quoted >= 0) next = pairs[i].quoted;
    places[i] = next;
  }
  return places;
}

function wordsIn(text: string, words: readonly ComparedWord[]): string {
  return words.length === 0
    ? ''
    : text.slice(words[0].start, words[words.length - 1].end).replace(/\s+/g, ' ');
}

function kindOf(
  block: ChangedBlock,
  quotation: QuotedPassage,
  { text, words }: FoundPassage['document'],
  quotedText: string,
): DifferenceKind {
  const { quoted, said, quotedAt, mark } = block;
  const joined = (all: readonly ComparedWord[]): string => all.map(({ norm }) => norm).join('');
  if (joined(quoted) === joined(said)) return 'tidied';
  const currency = currencySaid(block, [quotedText, text]);
  if (currency) return currency === 'same' ? 'tidied' : 'figure';
  if (isRepetition(block, words)) return 'tidied';
  if (mark !== undefined && (quoted.length === 0 || said.length > 0)) {
    const kept = quoted.filter((_, i) => !quotation.lettered.has(quotedAt + i));
    return markedKind(block, kept, text, LONG_OMISSION_WORDS);
  }
  if (said.length >= LONG_OMISSION_WORDS && quoted.length < said.length / 2) return 'long-omission';
  const scale = scaleChange(block, quotation.words, words);
  if (scale) return scale === 'lost' ? 'figure' : 'tidied';
  if (isLoneModal(block)) return 'modal';
  return isSameSmallWord(block) ? 'tidied' : changeKind(quoted, said);
}

/** "Different to" is "different from", as "different than" is. */
function isSameSmallWord({ quoted, said, before }: ChangedBlock): boolean {
  return (
    before?.said.norm === 'different' &&
    [quoted, said].every((words) => words.length === 1 && /^(?:to|from|than)$/.test(words[0].norm))
  );
}

/** Behind these "'d" is "had". */
const HAD_BEFORE = /^(?:better|best|had|been)$/;

/** Whether all that differs is a contracted modal verb: "we'll" for "we" is no tidying, and "we will" for "we'll" is none of these. */
function isLoneModal({ quoted, said, behind }: ChangedBlock): boolean {
  if (quoted.length + said.length !== 1) return false;
  const [{ norm, contracted }] = [...quoted, ...said];
  if (!contracted || (norm !== 'will' && norm !== 'would')) return false;
  return norm === 'will' || !HAD_BEFORE.test(behind?.said.norm ?? '');
}
