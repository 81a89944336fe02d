import type { Span } from '../../annotation.js';
import { isBodyHead } from '../../english/bodyHeads.js';
import { isCalendarWord, isFunctionWord } from '../../english/ordinaryWords.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { usStateCalled } from '../../english/usStates.js';
import { fold } from '../../names/matching/fold.js';
import { beginsSentence, wordBefore } from '../../names/recognition/neighbours.js';
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
  /** True where the office is that of a body and of no country: "Union president", "Senate President". */
  readonly ofBody?: true;
  /** True where the words behind the name tell of the office, and none before it: "the Obama administration". */
  readonly behind?: true;
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
      const isTitled = full.length === 0 && officeBeside(text, { start, end })?.kind !== undefined;
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

/** What a president's name stands before: "the Obama administration". */
const PRESIDENCY = /^ (?:[Aa]dministration|[Pp]residency|White House|era)\b/;

/** The office beside a family name: the title before it, or that of a president whose administration is spoken of. */
export function officeBeside(text: string, { start, end }: Span): TitleBefore | undefined {
  const title = titleBefore(text, start);
  if (title?.kind !== undefined || !PRESIDENCY.test(text.slice(end, end + 16))) return title;
  const before = wordBefore(text, start);
  const isLonger = before?.capital && !isFunctionWord(before.folded);
  return isLonger ? title : { words: 'President', kind: 'president', former: false, behind: true };
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
  const named = officeKind(words);
  const whose =
    named !== undefined && OF_BODIES.has(named) ? whoseOffice(text, begin, words) : undefined;
  const kind = whose === undefined ? named : undefined;
  return {
    words,
    ...(kind && { kind }),
    ...(whose === 'body' && { ofBody: true as const }),
    former: /\b(?:former|ex|late|onetime|one-time|then|ousted|retired)\b/.test(fold(words)),
    ...(state && { state }),
  };
}

/** Offices that clubs, banks and universities have as well as countries. */
const OF_BODIES = new Set(['president', 'vice-president', 'governor', 'treasurer']);

/**
 * Whether the words before an office say that it is no country's: of a body ("club president", "Senate President"), or of
 * somebody whose name the directory need not know ("Harvard president").
 */
function whoseOffice(text: string, begin: number, words: string): 'body' | 'other' | undefined {
  if (/\b(?:senate|house|state) (?:vice[- ])?president\b/i.test(words)) return 'body';
  const before = /^(?:of|the|for) /.test(words) ? undefined : wordBefore(text, begin);
  if (!before || isFunctionWord(before.folded) || isCalendarWord(before.folded)) return undefined;
  if (isBodyHead(before.folded)) return 'body';
  // A small letter on the office says that it is none of the country's: "Harvard president Ford".
  const isName = before.capital && (!beginsSentence(text, before.start) || /^\p{Ll}/u.test(words));
  return isName && before.folded !== 'american' ? 'other' : undefined;
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
