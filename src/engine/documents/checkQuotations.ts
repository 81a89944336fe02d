import type {
  CheckedQuotation,
  DifferenceKind,
  QuotationDifference,
  QuotationVerdict,
  Severity,
  Span,
} from '../annotation.js';
import { type Draft, DraftReader } from '../text/draftText.js';
import { asRead } from '../text/markup/asRead.js';
import { inDraft } from '../text/markup/paragraphs.js';
import type { DocumentIndex, IndexedDocument } from './documentIndex.js';
import { listDifferences } from './differences.js';
import { findPassage, MIN_QUOTED_WORDS } from './findPassage.js';
import type { FoundPassage } from './foundPassage.js';
import { equalPassages } from './quoted/equalPassages.js';
import { negationBefore } from './quoted/negationBefore.js';
import { type QuotedPassage, readQuotedPassage } from './quotedPassage.js';
import { locatorOf } from './documentPlaces.js';
import { speakerAt } from './sourceText.js';

const VERDICTS: Readonly<Record<DifferenceKind, QuotationVerdict>> = {
  negation: 'negation',
  figure: 'altered',
  modal: 'altered',
  name: 'altered',
  substitution: 'altered',
  insertion: 'altered',
  hedge: 'altered',
  'long-omission': 'stitched',
  omission: 'elided',
  marked: 'marked',
  tidied: 'tidied',
};

const LEVELS: Readonly<Record<DifferenceKind, Severity | 'none'>> = {
  negation: 'error',
  figure: 'error',
  modal: 'error',
  name: 'error',
  substitution: 'warning',
  insertion: 'warning',
  hedge: 'warning',
  'long-omission': 'warning',
  omission: 'information',
  marked: 'none',
  tidied: 'none',
};
const GRAVITY = [
  'negation',
  'altered',
  'stitched',
  'elided',
  'marked',
  'tidied',
  'verbatim',
] as const;
const LOUDNESS = ['error', 'warning', 'information', 'none'] as const;

/** What was found out about a quotation, apart from where it stands. */
type Checked = Omit<PlacedQuotation, 'start' | 'end'>;

/** A quotation, and the other places at which the documents have the same words. */
export interface PlacedQuotation extends CheckedQuotation {
  readonly elsewhere?: readonly Omit<CheckedQuotation, 'start' | 'end'>[];
}

/** Kept for each index by a quotation's words: an edit elsewhere costs nothing. */
const known = new WeakMap<DocumentIndex, Map<string, Checked | null>>();
const MAX_KNOWN = 5000;

/** Checks every quotation of a draft that is long enough to prove something against the documents, in steps, one for each that is new. Spans are of the words inside the marks. */
export function* quotationSteps(
  { text, paragraphs }: Draft,
  index: DocumentIndex,
): Generator<void, PlacedQuotation[]> {
  const before = known.get(index) ?? new Map<string, Checked | null>();
  known.set(index, before);
  if (before.size > MAX_KNOWN) before.clear();
  const found: PlacedQuotation[] = [];
  for (const paragraph of paragraphs) {
    const { reading, start } = paragraph;
    for (const span of reading.quotations.quotations) {
      const inside = wordsInside(text, inDraft(paragraph, span));
      // As they are printed: the brackets of a link are none of the writer's, and its words are quoted.
      const replaced = reading
        .replacedIn(span)
        .map((one) => ({ ...one, start: start + one.start, end: start + one.end }));
      const words = asRead(text, inside, replaced);
      let checked = before.get(words);
      if (checked === undefined) {
        const quotation = readQuotedPassage(words);
        const isTooShort = quotation.words.length < MIN_QUOTED_WORDS;
        checked = isTooShort ? null : checkQuotation(words, quotation, index);
        before.set(words, checked);
        yield;
      }
      if (checked) found.push({ ...inside, ...checked });
    }
  }
  return found;
}

/** The same at once, of a draft without markup. */
export function checkQuotations(draft: string, index: DocumentIndex): PlacedQuotation[] {
  const steps = quotationSteps(new DraftReader('plaintext').read(draft), index);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function checkQuotation(quoted: string, quotation: QuotedPassage, index: DocumentIndex): Checked {
  const found = findPassage(index, quotation);
  const differences = found && listDifferences(quotation, found, quoted);
  if (differences === null || differences.some(isOtherSentence)) {
    const stitched = checkSentences(quoted, index);
    if (stitched) return stitched;
  }
  if (found === null || differences === null)
    return {
      verdict: 'not-found',
      level: 'none',
      document: null,
      passage: null,
      locator: null,
      differences: [],
    };
  const [first, ...elsewhere] = [found, ...equalPassages(index, found)]
    .map((passage) => checkPassage(quoted, quotation, passage))
    .sort((a, b) => loudnessOf(b) - loudnessOf(a));
  return { ...first, ...(elsewhere.length > 0 && { elsewhere }) };
}

/** Less for what is said louder. */
function loudnessOf({ level }: Checked): number {
  return LOUDNESS.findIndex((one) => one === level);
}

/** What is to be said of a quotation if it is of this passage. */
function checkPassage(quoted: string, quotation: QuotedPassage, found: FoundPassage): Checked {
  const differences = listDifferences(quotation, found, quoted);
  const said = found.pairs.filter((pair) => pair.said >= 0).map((pair) => pair.said);
  const { words, text, labels, name } = found.document;
  const passage = { start: words.start(said[0]), end: words.at(said[said.length - 1])!.end };
  const speaker = speakerAt(labels, passage.start) ?? onlySpeaker(found.document);
  const verdicts = differences.map(({ kind }) => VERDICTS[kind]);
  const levels = differences.map(({ kind }) => LEVELS[kind]);
  if (quotation.hasEllipsis || quotation.hasBrackets) verdicts.push('marked');
  const cutBehind = negationBefore(found);
  return {
    verdict: GRAVITY.find((verdict) => verdicts.includes(verdict)) ?? 'verbatim',
    level: cutBehind ? 'error' : (LOUDNESS.find((level) => levels.includes(level)) ?? 'none'),
    document: name,
    passage,
    locator: locatorOf(found.document, passage.start),
    said: oneLine(text.slice(passage.start, passage.end)),
    differences,
    ...(speaker ? { speaker } : {}),
    ...(cutBehind ? { cutBehind } : {}),
  };
}

/** So many words that a passage has otherwise are no change of words but another sentence. */
const OTHER_SENTENCE_WORDS = 5;

function isOtherSentence({ kind, quoted }: QuotationDifference): boolean {
  return (
    (kind === 'substitution' || kind === 'insertion') &&
    quoted.split(' ').length >= OTHER_SENTENCE_WORDS
  );
}

/** A quotation whose sentences a document has each by itself, apart or in another order: what was run together. Null where one of them is not there. */
function checkSentences(quoted: string, index: DocumentIndex): Checked | null {
  const parts = sentencesOf(quoted);
  if (parts.length < 2) return null;
  const checked: Checked[] = [];
  for (const part of parts) {
    const quotation = readQuotedPassage(part);
    const found = findPassage(index, quotation);
    if (found === null) return null;
    if (listDifferences(quotation, found, part).some(isOtherSentence)) return null;
    checked.push(checkQuotation(part, quotation, index));
  }
  const [first] = checked;
  if (checked.some(({ document }) => document !== first.document)) return null;
  const differences = checked.flatMap((one, i) =>
    i === 0
      ? one.differences
      : [{ kind: 'long-omission', quoted: '', said: '' } as const, ...one.differences],
  );
  const verdicts = differences.map(({ kind }) => VERDICTS[kind]);
  const levels = [...checked.map(({ level }) => level), 'warning' as const];
  return {
    ...first,
    elsewhere: undefined,
    verdict: GRAVITY.find((verdict) => verdicts.includes(verdict)) ?? 'stitched',
    level: LOUDNESS.find((level) => levels.includes(level)) ?? 'warning',
    said: oneLine(checked.map(({ said = '' }) => said).join(' … ')),
    differences,
  };
}

/** The sentences of a quotation, those that are too short to prove anything with the one before them. */
function sentencesOf(quoted: string): string[] {
  const parts: string[] = [];
  for (const sentence of quoted.split(/(?<=[.!?…]["”’']?)\s+(?=["“‘']?\p{Lu})/u)) {
    const isShort = readQuotedPassage(sentence).words.length < MIN_QUOTED_WORDS;
    const last = parts.length - 1;
    if (last >= 0 && (isShort || readQuotedPassage(parts[last]).words.length < MIN_QUOTED_WORDS))
      parts[last] += ` ${sentence}`;
    else parts.push(sentence);
  }
  return parts;
}

/** Who speaks in a document in which one person does. */
function onlySpeaker({ speakers = [], labels }: IndexedDocument): string | undefined {
  return labels.length === 0 && speakers.length === 1 ? speakers[0] : undefined;
}

const MAX_SAID_CHARS = 2000;

function oneLine(words: string): string {
  return words.slice(0, MAX_SAID_CHARS).replace(/\s+/g, ' ');
}

/** The words between a quotation's marks, without the blanks beside them. */
function wordsInside(draft: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /["“”„«»‘’'`\s]/.test(draft[from])) from++;
  while (to > from && /["“”„«»‘’'`\s]/.test(draft[to - 1])) to--;
  return { start: from, end: to };
}
