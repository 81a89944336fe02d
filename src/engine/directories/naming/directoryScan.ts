import type { Span } from '../../annotation.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { usStateCalled } from '../../english/usStates.js';
import { fold } from '../../names/matching/fold.js';
import { wordBefore } from '../../names/recognition/neighbours.js';
import type { CompiledDirectory } from '../compiled/compiledDirectory.js';
import { officeKind } from '../officeKinds.js';

/** A person of a directory, by number. */
export interface DirectoryRef {
  readonly directory: CompiledDirectory;
  readonly person: number;
}

/** What stands before a name: "former Texas Gov. ". */
export interface TitleBefore {
  /** The words, from the first to the last. */
  readonly words: string;
  /** The office that they name, see `officeKind`. */
  readonly kind?: string;
  /** Whether they say that it is over: "former", "ex-". */
  readonly former: boolean;
  /** The state of the US among them. */
  readonly state?: string;
}

/** Words of a paragraph that a directory has as somebody's name; in offsets of the paragraph's reading. */
export interface DirectoryHit extends Span {
  readonly people: readonly DirectoryRef[];
  /** Whether the words are a full name, or a family name behind an office. */
  readonly kind: 'full' | 'titled';
}

/** More people than this share no name in a directory that tells anybody from them. */
const MOST_NAMESAKES = 20;

/** Finds what directories have of one paragraph's names: full ones, and family names behind an office. */
export function scanDirectories(
  text: string,
  directories: readonly CompiledDirectory[],
): DirectoryHit[] {
  return directories.flatMap((directory) => {
    const hits: DirectoryHit[] = [];
    directory.index.scan(text, (start, end, name) => {
      if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
      const entries = directory.entriesOf(name);
      const full = entries.filter(({ kind }) => kind === 'full');
      const isTitled = full.length === 0 && titleBefore(text, start)?.kind !== undefined;
      const meant = full.length > 0 ? full : isTitled ? entries : [];
      if (meant.length === 0 || meant.length > MOST_NAMESAKES) return false;
      hits.push({
        start,
        end,
        people: meant.map(({ person }) => ({ directory, person })),
        kind: full.length > 0 ? 'full' : 'titled',
      });
      return true;
    });
    return hits;
  });
}

/** More words than this no title has before a name. */
const MOST_WORDS = 8;
/** Directly before a name these give the office to somebody else: "national treasurer for Ronald Reagan". */
const OF_ANOTHER = /^(?:of|the|for)$/;
const JOINING =
  /^(?:of|the|for|u\.?s|us|state|lt|d\.?c|house|senate|gop|north|south|west|new|rhode)$/;

/** The title directly before a name that begins at `at`; undefined where no word of one stands there. */
export function titleBefore(text: string, at: number): TitleBefore | undefined {
  let begin = at;
  let isTitle = false;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordBefore(text, begin);
    if (!word || (count === 0 && OF_ANOTHER.test(word.folded))) break;
    const folded = word.folded.replace(/^ex-|^then-/, '');
    const own = isTitleWord(folded) || officeKind(folded) !== undefined;
    if (!own && !JOINING.test(folded) && usStateCalled(word.text) === undefined) break;
    isTitle ||= own;
    begin = word.start;
  }
  if (!isTitle) return undefined;
  const words = text.slice(begin, at).trim();
  const state = stateIn(words);
  const kind = officeKind(words);
  return {
    words,
    ...(kind && { kind }),
    former: /\b(?:former|ex|late|onetime|one-time|then|ousted|retired)\b/.test(fold(words)),
    ...(state && { state }),
  };
}

/** The state of the US that words name, in one word or two. */
export function stateIn(words: string): string | undefined {
  const parts = words.split(/[\s,()]+/).filter(Boolean);
  for (const [i, part] of parts.entries()) {
    const two = i + 1 < parts.length ? usStateCalled(`${part} ${parts[i + 1]}`) : undefined;
    if (two) return two;
    if (/^\p{Lu}/u.test(part) && !/^(?:IN|OR|ME|HI|OK|MS|MA)$/i.test(part)) {
      const one = usStateCalled(part.replace(/['’]s$/, ''));
      if (one) return one;
    }
  }
  return undefined;
}
