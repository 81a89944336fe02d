import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';
import { isPatronymic } from '../variants/spokenOrder.js';
import { soundsSame } from '../variants/givenNames.js';
import { isGivenName } from '../../english/givenNameList.js';
import { hasNicknames } from '../../english/nicknames.js';
import { fold } from '../matching/fold.js';
import type { FullName } from './fullNames.js';
import { wordAfter } from './neighbours.js';

/** The people whose family name, at `end` of which they follow, stands before their given names: "Abe Shinzo", "Orbán Viktor", "Kim Jung-un". */
export function namesFamilyFirst(
  text: string,
  span: { readonly start: number; readonly end: number },
  surnames: readonly Way[],
): FullName | undefined {
  const indexed = namesInIndex(text, span, surnames);
  if (indexed) return indexed;
  const next = wordAfter(text, span.end);
  if (!next?.capital || next.initial) return undefined;
  const second = wordAfter(text, next.end);
  const one = next.folded.split('-');
  const readings: (readonly [words: readonly string[], end: number])[] = [[one, next.end]];
  if (second?.capital) readings.unshift([[...one, ...second.folded.split('-')], second.end]);
  for (const [words, end] of readings) {
    const ways = surnames.filter(({ person }) => isGivenOf(words, person!.given));
    if (ways.length === 0) continue;
    const isEither =
      words.length === 1 &&
      hasNicknames(words[0]) &&
      isGivenName(fold(text.slice(span.start, span.end)));
    return {
      start: span.start,
      end,
      ways: turnedRoundWays(ways),
      evidence: isEither ? [EITHER_WAY_ROUND] : [],
    };
  }
  return undefined;
}

/** "; ", "; and ": what separates names that stand family name first. */
const IN_A_LIST = /; (?:and )?$/;

/** A line of a list or an index, or one of several between semicolons: "Putin, Vladimir", "Frost, William W.; and Hale, Ruth". */
export function namesInIndex(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  surnames: readonly Way[],
): FullName | undefined {
  if (text[end] !== ',') return undefined;
  const [, given, mark] =
    /^, (\p{Lu}[\p{L}.’'-]*?(?: \p{Lu}[\p{L}.’'-]*?){0,4})($|;|\.?$|\.(?= \p{Lu}))/u.exec(
      text.slice(end, end + 60),
    ) ?? [];
  if (given === undefined) return undefined;
  // The point of an initial belongs to it.
  const ends = end + 2 + given.length + (mark === '.' && /(?:^| )\p{Lu}$/u.test(given) ? 1 : 0);
  const isLine =
    text.length === ends &&
    !/\S/.test(text.slice(0, start).replace(/^(?:al-|el-|von |van |de |bin )/i, ''));
  const isListed = mark === ';' || IN_A_LIST.test(text.slice(Math.max(0, start - 8), start));
  if (!isLine && !isListed) return undefined;
  const words = given
    .split(' ')
    .flatMap((word) => fold(word).split(/[.-]/))
    .filter((word) => word !== '');
  const ways = surnames.filter(({ person }) => isGivenOf(words, person!.given));
  return ways.length === 0
    ? undefined
    : {
        start,
        end: ends,
        ways: turnedRoundWays(ways),
        evidence: [],
      };
}

function turnedRoundWays(ways: readonly Way[]): Way[] {
  return ways.map((way) => ({ ...way, form: 'variant', grounds: 'name', loose: true }));
}

const EITHER_WAY_ROUND: Evidence = {
  verdict: 'doubt',
  said: 'Given and family name are in the reverse order of the registry, and each can be either.',
  untilNamed: true,
};

function isGivenOf(written: readonly string[], known: readonly string[]): boolean {
  const isShorter = written.length !== known.length;
  const words = isShorter ? written.filter((word) => !isPatronymic(word)) : written;
  const given = isShorter ? known.filter((word) => !isPatronymic(word)) : known;
  return (
    words.length > 0 &&
    words.length === given.length &&
    words.every((word, i) => soundsSame(word, given[i]))
  );
}
