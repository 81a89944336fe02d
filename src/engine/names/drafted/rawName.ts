import type { Span } from '../../annotation.js';
import { definitionAfter } from '../variants/acronyms.js';
import type { ScannedText } from '../recognition/hit.js';
import { beginsSentence } from '../recognition/neighbours.js';
import type { RunWord } from './capitalRuns.js';

/** How sure one use of a name is of its being one: `open` only where the draft shows it elsewhere. */
export type Certainty = 'sure' | 'likely' | 'open';

/** A name as one place of a paragraph has it, in offsets of the paragraph's reading. */
export interface RawName extends Span {
  readonly text: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'body';
  readonly certainty: Certainty;
  /** Whether it stands where every word has a capital. */
  readonly heading: boolean;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
  /** The acronym in brackets behind it. */
  readonly defines: string | null;
  /** The titles before it, folded: "prime minister", "mr". */
  readonly titles: readonly string[];
}

/** A name of the words. */
export function nameOf(
  { text, headline }: ScannedText,
  words: readonly RunWord[],
  kind: RawName['kind'],
  certainty: Certainty,
  titles: readonly string[] = [],
): RawName {
  const [start, end] = [words[0].start, words[words.length - 1].end];
  return {
    start,
    end,
    text: text.slice(start, end),
    words: words.map(({ folded }) => folded),
    kind,
    certainty,
    heading: headline,
    opens: beginsSentence(text, start),
    defines: definitionAfter(text, end),
    titles,
  };
}

const ACTS =
  /^,? (?:said|says|told|tells|added|adds|argued|argues|wrote|writes|warned|explained|insisted|noted|replied|claimed|admitted|stressed|announced|himself|herself|who)(?!\p{L})/u;

/** Whether what stands at `end` says that the name before it speaks, or is a person. */
export function acts(text: string, end: number): boolean {
  return ACTS.test(text.slice(end, end + 24));
}
