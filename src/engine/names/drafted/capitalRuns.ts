import type { Span } from '../../annotation.js';
import { isParticle } from '../../english/particles.js';
import { isEnglishWord } from '../../english/companyWords.js';
import { isFunctionWord } from '../../english/ordinaryWords.js';
import {
  isPersonTitle,
  isTitleAbbreviation,
  isTitleWord,
} from '../../english/titlesBeforeNames.js';
import { isBodyHead, takesOf } from '../../english/bodyHeads.js';
import { wordSet } from '../../english/wordSet.js';
import { remembered } from '../../text/remembered.js';
import { fold } from '../matching/fold.js';

/** A word of a paragraph's reading that may belong to a name; offsets are UTF-16 code units of the reading, end exclusive. */
export interface RunWord extends Span {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Folded, without points and apostrophes. */
  readonly folded: string;
  /** Begins with a capital; the others are particles and what joins the parts of a body's name. */
  readonly capital: boolean;
}

/** Words with capitals in a row, with what joins them: as much as one name may hold. */
export interface CapitalRun extends Span {
  readonly words: readonly RunWord[];
  /** The word before it in the same sentence, folded, where one blank and no mark is between; else null. */
  readonly before: string | null;
  /** Whether "'s" stands behind the word before it. */
  readonly owned: boolean;
  /** Whether "'s" stands behind its last word. */
  readonly owns: boolean;
}

const WORD =
  /(?:\p{Lu}\.){1,4}(?:\p{Lu}(?!\p{L}))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‘`‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[’']?/gu;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ash|an|ar|at|ad|ul|d|l|dell)[-‑’'‘]\p{Lu})/u;
/** Particles that are English words as well, so that they join nothing where they stand by themselves. */
const ENGLISH = wordSet('an as at do to a den e y o or mac san and af av op ad l d');
/** What joins the parts of a body's name. */
const JOINS = wordSet('of for the and on in against to without under');
/** Of whom a body may be named: "Swiss People's Party". */
const OWNERS =
  /^(?:people|workers|women|men|children|voters|farmers|teachers|writers|lawyers|students|veterans|citizens|pensioners|employers|doctors|journalists|consumers|victims|drivers|taxpayers|attorney|friends)$/;

/** What a word is by itself. */
interface PieceWord extends Omit<RunWord, 'start' | 'end'> {
  readonly possessive: boolean;
  /** "The", "While": it has its capital from the sentence that it begins. "Will" and "New" may belong to a name. */
  readonly opening: boolean;
}

interface Piece extends PieceWord, Span {
  /** What stands between it and the piece before. */
  readonly gap: string;
}

/** Without points and apostrophes, which few words have. */
const bare = (word: string): string => (/[.'’‘]/.test(word) ? word.replace(/[.'’‘]/g, '') : word);

/** The length of a possessive ending ("'s", "'") or a closing mark. */
function endingOf(word: string): number {
  const last = word.charAt(word.length - 1);
  if (last === "'" || last === '’') return 1;
  const before = word.charAt(word.length - 2);
  return last === 's' && (before === "'" || before === '’') ? 2 : 0;
}

function* pieces(text: string): Generator<Piece> {
  let end = 0;
  for (const { 0: all, index } of text.matchAll(WORD)) {
    const { text: written, folded, capital, possessive, opening } = pieceWord(all);
    const gap = text.slice(end, index);
    const start = index;
    end = index + all.length;
    yield {
      start,
      end: start + written.length,
      text: written,
      folded,
      capital,
      possessive,
      opening,
      gap,
    };
  }
}

const pieceWord = remembered((all): PieceWord => {
  const ending = endingOf(all);
  const text = ending > 0 ? all.slice(0, all.length - ending) : all;
  const folded = bare(fold(text));
  return {
    text,
    folded,
    capital: CAPITAL.test(text),
    possessive: ending === 2 || (ending === 1 && text.endsWith('s')),
    opening: /^I['’]/.test(text) || (isFunctionWord(folded) && !MAY_BE_NAMES.test(folded)),
  };
});

/** Words with a capital in a row, particles of family names among them. */
interface Segment {
  readonly words: Piece[];
  /** Small words between it and the segment before, where nothing else is between. */
  joins: Piece[] | null;
  readonly before: Piece | null;
}

/**
 * Finds the runs of words with capitals in a paragraph's reading, in order. Takes time linear in the text.
 * @param text what is read of the paragraph
 */
export function capitalRuns(text: string): CapitalRun[] {
  return joinBodies(segments(text)).map(({ words, before }) => {
    const last = words[words.length - 1];
    return {
      start: words[0].start,
      end: last.end,
      words,
      before: before?.folded ?? null,
      owned: before?.possessive ?? false,
      owns: last.possessive,
    };
  });
}

/** No name has more words. */
export const MAX_NAME_WORDS = 16;

/** More small words than these join nothing. */
const MAX_SMALL_WORDS = 4;

function segments(text: string): Segment[] {
  const found: Segment[] = [];
  let current: Segment | null = null;
  let small: Piece[] = [];
  let before: Piece | null = null;
  const close = (): void => {
    if (current) found.push(current);
    current = null;
  };
  for (const piece of pieces(text)) {
    const last: Piece | undefined = current?.words[current.words.length - 1];
    const isNext = isJoined(small[small.length - 1] ?? last ?? before, piece.gap);
    // "Nora A. Feld": behind a name a letter with a point is an initial.
    const isInitial =
      current !== null && isNext && small.length === 0 && /^\p{Lu}\.$/u.test(piece.text);
    if (!piece.capital || (!isInitial && piece.opening && !isAcronymAt(text, piece))) {
      if (!isNext) {
        close();
        small = [];
      }
      small = small.length < MAX_SMALL_WORDS && current ? [...small, piece] : [];
      if (small.length === 0) close();
      before = piece;
      continue;
    }
    if (current && isNext && small.every(isNameParticle) && mayGoOn(last!, piece, small)) {
      current.words.push(...small, piece);
    } else {
      const joins: Piece[] | null = current && isNext && small.length > 0 ? small : null;
      close();
      // "al Qaeda": an article with which a name begins.
      const article = before && isNext && /^(?:al|el)$/.test(before.text) ? [before] : [];
      current = { words: [...article, piece], joins, before: isNext ? before : null };
    }
    small = [];
    before = piece;
  }
  close();
  return found;
}

/** "VIA Rail": in capitals where the next word is not, so that it is no small word. */
function isAcronymAt(text: string, { text: written, end }: Piece): boolean {
  return /^\p{Lu}{2,4}$/u.test(written) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

const MAY_BE_NAMES =
  /^(?:new|old|first|second|third|one|two|three|will|said|may|van|mine|per|ali|an|like|ban|ray)$/;

function isJoined(before: Piece | undefined | null, gap: string): boolean {
  if (gap === ' ') return true;
  return gap === ' & ' || (gap === '. ' && !!before && isTitleAbbreviation(before.folded));
}

const isNameParticle = ({ folded }: Piece): boolean => isParticle(folded) && !ENGLISH.has(folded);

/** Whether a word with a capital goes on with the run before it. */
function mayGoOn(last: Piece, piece: Piece, small: readonly Piece[]): boolean {
  if (!last.possessive) return true;
  return small.length === 0 && OWNERS.test(last.folded) && piece.capital;
}

/** Joins segments with "of", "for" and "and" where they are the name of one body: "Institute for Environment and Human Security". */
function joinBodies(all: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of all) {
    const previous = joined[joined.length - 1];
    if (previous && segment.joins && belongs(previous, segment)) {
      previous.words.push(...segment.joins, ...segment.words);
    } else joined.push({ ...segment, words: [...segment.words] });
  }
  return joined;
}

function belongs(previous: Segment, next: Segment): boolean {
  const words = next.joins!.map(({ folded }) => folded);
  if (previous.words.length + next.words.length > MAX_NAME_WORDS) return false;
  if (!words.every((word) => JOINS.has(word))) return false;
  const last = previous.words[previous.words.length - 1];
  if (last.possessive) return false;
  const link = words.join(' ');
  const hasOf = previous.words.some(({ capital }, i) => !capital && i > 0);
  if (link === 'and') {
    const head = next.words[next.words.length - 1].folded;
    return (
      !previous.words.some(({ folded }) => isPersonTitle(folded)) &&
      isEnglishWord(last.folded) &&
      isEnglishWord(next.words[0].folded) &&
      (hasOf
        ? previous.words.some(({ folded }) => takesOf(folded))
        : isBodyHead(head) && next.words.length > 1 && !isBodyHead(last.folded))
    );
  }
  if (!/^(?:of|of the|for|for the|on|against|on the|against the|without)$/.test(link)) return false;
  if (isFunctionWord(next.words[0].folded)) return false;
  // "Ministry of Foreign Minister Ann Lee" is none.
  if (isTitleWord(next.words[0].folded) && next.words.some(({ folded }) => isPersonTitle(folded)))
    return false;
  return takesOf(last.folded) || (hasOf && /^(?:of|of the|for)$/.test(link));
}
