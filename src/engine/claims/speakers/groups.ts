import type { Gender } from '../../english/gender.js';
import { IN_SIGHT } from './sight.js';

/** Somebody of a group. */
interface Grouped {
  /** The words of the name in lower case. */
  readonly words: readonly string[];
}

/** Two who were named together. */
export interface Pair<Member> {
  readonly members: readonly [Member, Member];
  readonly paragraph: number;
  /** Whether they are husband and wife, or live together. */
  readonly isCouple: boolean;
}

const COUPLE = /^the couple$/i;
const SIBLINGS = /^the (?:two )?(?:brothers|sisters|siblings|twins)$/i;
const ONE_OF_TWO = /^(?:the )?(former|latter)$/i;
/** Two who were named together. */
const BOTH =
  /^(?:both(?: (?:men|women|leaders|sides))?|the (?:two|pair)(?: (?:men|women|leaders))?)$/i;
/** How many paragraphs those of a draft that tells of two are the ones whom "the sisters" means. */
const REMEMBERED = 8;

/** Who was named together, and whom "both", "the former", "the couple" and "the brothers" mean. */
export class Groups<Member extends Grouped> {
  /** The pairs that were named last, the latest at the end. */
  pairs: readonly Pair<Member>[] = [];

  /** Two are named together. @param isCouple whether the draft says there that they live together */
  meet(one: Member, other: Member, paragraph: number, isCouple: boolean): void {
    const known = this.pairs.findIndex(
      ({ members }) => members.includes(one) && members.includes(other),
    );
    const before = this.pairs[known] as Pair<Member> | undefined;
    const members = [one, other] as const;
    this.pairs = [
      ...this.pairs.filter((pair) => pair !== before),
      { members, paragraph, isCouple: isCouple || (before?.isCouple ?? false) },
    ].slice(-MOST_PAIRS);
  }

  /** Whom a source means that stands for two, or for one of two; nobody where that is not clear. */
  meant(source: string, paragraph: number): readonly Member[] {
    const last = this.pairs.at(-1);
    const [, which] = ONE_OF_TWO.exec(source) ?? [];
    if (BOTH.test(source) || which) {
      if (!last || paragraph - last.paragraph > IN_SIGHT) return [];
      if (which)
        return paragraph - last.paragraph > 1 ? [] : [last.members[/^f/i.test(which) ? 0 : 1]];
      return last.members;
    }
    const isMeant = COUPLE.test(source)
      ? ({ isCouple }: Pair<Member>) => isCouple
      : SIBLINGS.test(source)
        ? ({ members: [one, other] }: Pair<Member>) => one.words.at(-1) === other.words.at(-1)
        : () => false;
    const fitting = this.pairs.filter(
      (pair) => paragraph - pair.paragraph <= REMEMBERED && isMeant(pair),
    );
    return fitting.length === 1 ? fitting[0].members : [];
  }
}

/** Of more pairs than these the latest are remembered. */
const MOST_PAIRS = 8;
const MARRIED = /\b(his|her) (?:wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?),? $/i;

/** Whose wife, husband or partner somebody is whose name begins at a place of a text: "her husband, | Tom Orr". Null for nobody's. */
export function spouseOf(text: string, at: number): Gender | null {
  const [, whose] = MARRIED.exec(text.slice(Math.max(0, at - LONGEST_JOIN), at)) ?? [];
  return whose ? (/^his$/i.test(whose) ? 'he' : 'she') : null;
}

const RELATED =
  /(?:\b(?:his|her|their)|['’]s?) (?:\p{L}{1,12}[ -]){0,2}(?:father|mother|parent|son|daughter|brother|sister|twin|uncle|aunt|cousin|nephew|niece|wife|husband|widow|widower|grand(?:father|mother|son|daughter))(?:-in-law)?,? $/iu;

/** Whether a name that begins at a place of a text is that of somebody's relative: "His father, | Rafael Cruz". */
export function isOnesRelative(text: string, at: number): boolean {
  return RELATED.test(text.slice(Math.max(0, at - LONGEST_RELATION), at));
}

/** Characters. */
const LONGEST_RELATION = 48;

/** Whether what stands between two names joins them: "A and B", "A, 24, and B", "A and his wife, B". */
export function isJoining(between: string): boolean {
  return (
    between.length <= LONGEST_JOIN &&
    /^(?:, (?:aged )?\d\d?,| \(\d\d?\)|,)? (?:and|&) (?:(?:his|her) \p{L}+,? |(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Sen|Rep|Gov)\.? )?$/u.test(
      between,
    )
  );
}

/** Characters. */
const LONGEST_JOIN = 40;
