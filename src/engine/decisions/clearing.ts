import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clearing, Span } from '../annotation.js';
import type { Draft } from '../text/draftText.js';
import { inDraft, type Paragraph } from '../text/markup/paragraphs.js';
import type { Reading } from '../text/markup/plainReading.js';
import { sentenceAround, sentenceKey } from '../text/sentences.js';
import type { Clearance } from './decision.js';

/** What a signature is on: the draft's words, as a whole and sentence by sentence. */
export interface SignedWords {
  /** SHA-256 of the words, in hexadecimal digits. Blanks and line breaks do not count, nor does markup. */
  readonly hash: string;
  readonly sentences: readonly string[];
}

interface ReadSentence extends Span {
  readonly key: string;
}

/** The sentences of a paragraph that an edit left alone are not read again. */
const known = new WeakMap<Reading, readonly ReadSentence[]>();

function sentencesOf({ reading }: Paragraph): readonly ReadSentence[] {
  let sentences = known.get(reading);
  if (!sentences) {
    const starts = reading.sentenceStarts;
    sentences = starts.map((start) => {
      const span = sentenceAround(reading.text, starts, start);
      return { ...span, key: sentenceKey(reading.text.slice(span.start, span.end)) };
    });
    known.set(reading, sentences);
  }
  return sentences;
}

/** The words of a draft as they are signed. The head of the draft (title, date) counts. */
export function signedWords(draft: Draft): SignedWords {
  const head = draft.text.slice(0, draft.frontMatter?.end ?? 0);
  const words = [head, ...draft.paragraphs.map(({ reading }) => reading.text)]
    .map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
  return {
    hash: bytesToHex(sha256(utf8ToBytes(words))),
    sentences: draft.paragraphs.flatMap((paragraph) =>
      sentencesOf(paragraph).map(({ key }) => key),
    ),
  };
}

/**
 * How a draft stands to the versions of it that were cleared for publication.
 * @param clearances in the order of time
 * @returns undefined where nobody has cleared any
 */
export function clearingOf(draft: Draft, clearances: readonly Clearance[]): Clearing | undefined {
  const { hash, sentences } = clearances.length > 0 ? signedWords(draft) : NOTHING;
  const newest = clearances.findLast((one) => one.hash === hash) ?? clearances.at(-1);
  if (!newest) return undefined;
  const signed = clearances.filter((one) => one.hash === newest.hash);
  if (newest.hash === hash) return { signed, isCurrent: true, touched: [], removed: 0 };
  const were = new Set(newest.sentences);
  const are = new Set(sentences);
  return {
    signed,
    isCurrent: false,
    touched: draft.paragraphs.flatMap((paragraph) =>
      sentencesOf(paragraph)
        .filter(({ key }) => !were.has(key))
        .map((sentence) => inDraft(paragraph, sentence)),
    ),
    removed: newest.sentences.filter((key) => !are.has(key)).length,
  };
}

const NOTHING: SignedWords = { hash: '', sentences: [] };
