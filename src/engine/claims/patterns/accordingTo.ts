import { possessor } from './nouns/nounOwners.js';
import type { Source } from '../syntax/sourcePhrases.js';
import { hasClause } from '../syntax/clauseSubjects.js';
import { BORDER_RULES } from '../syntax/borderRules.js';
import { clauseEnd } from '../syntax/clauses.js';
import { isMeasured, opensPart } from '../syntax/measures.js';
import {
  behindRelative,
  clauseBehind,
  hasMainVerb,
  hasVerb,
  interruptedFrom,
  namedEnd,
} from './accordingSources.js';
import type { Construction } from './construction.js';
import type { Finding } from './finding.js';
import { between, type Range, type SentenceView } from '../syntax/sentenceView.js';

/** "according to X", or as American wires have it "per X", at the head, at the end or in the middle of what X says. */
export const ACCORDING: Construction<(view: SentenceView) => Iterable<Finding>> = {
  name: 'according to',
  read: accordingTo,
  examples: [
    ['According to the agency, the law is void.', 'the agency | According to | the law is void'],
    ['The law is void, according to Ms. Lee.', 'Ms. Lee | according to | The law is void'],
    [
      '“Nobody knew,” according to the court, “and nobody asked.”',
      'the court | according to | Nobody knew … and nobody asked',
    ],
    ['Per two officials, the talks had failed.', 'two officials | Per | the talks had failed'],
    [
      'According to a poll of adults by the agency, 58% support the law, up from 41%.',
      'a poll of adults by the agency | According to | 58% support the law, up from 41%',
    ],
    [
      'What he wrote was legal, according to Ms. Lee.',
      'Ms. Lee | according to | What he wrote was legal',
    ],
    [
      'Support fell, according to a poll of adults that was published on Monday.',
      'a poll of adults | according to | Support fell',
    ],
    [
      'Turnover, by the company’s own account, runs at 120%.',
      'the company’s | by the company’s own account | Turnover … runs at 120%',
    ],
    [
      'In Ms. Cole’s view, the bank is broke.',
      'Ms. Cole’s | In Ms. Cole’s view | the bank is broke',
    ],
    ['By her own admission, she never read it.', 'her | By her own admission | she never read it'],
    ['According to Ann Lee, 45, the law is void.', 'Ann Lee, 45 | According to | the law is void'],
    ['According to police, the men fled.', 'police | According to | the men fled'],
    ['According to the BBC he has left.', 'the BBC | According to | he has left'],
    [
      'According to a report by the bank the men fled.',
      'a report by the bank | According to | the men fled',
    ],
    [
      'According to Ann Lee, who runs the bank, it is broke.',
      'Ann Lee | According to | it is broke',
    ],
    ['The men fled, according to the rules.', 'the rules | according to | The men fled'],
    ['But according to police the men fled.', 'police | according to | the men fled'],
    [
      'But according to preliminary results, the president lost.',
      'preliminary results | according to | the president lost',
    ],
    ['He lost according to official results.', 'official results | according to | He lost'],
    ['He was moved according to Cardinal Law.', 'Cardinal Law | according to | He was moved'],
    [
      'Turnout fell according to numbers from the ministry.',
      'numbers from the ministry | according to | Turnout fell',
    ],
    ['He must go according to the law.', 'the law | according to | He must go'],
    ['Crime fell according to the numbers.', 'the numbers | according to | Crime fell'],
    [
      'Labour gained 12 seats according to the results.',
      'the results | according to | Labour gained 12 seats',
    ],
  ],
  counterExamples: [
    ['It was over, and late. According to Ann Lee, basically.'],
    ['It costs $5 per person.'],
    ['He was paid according to his age.'],
    ['The seats are shared out according to population.'],
    ['The seats are shared out according to the results.'],
    ['The game is played according to the rules.'],
    ['Schools are funded according to pupil numbers.'],
    ['Bonuses vary according to results.'],
    [
      'Ms. Lee said officers must act according to the law.',
      'Ms. Lee | said | officers must act according to the law',
    ],
    [
      'He said everything was done openly and according to the law.',
      'He | said | everything was done openly and according to the law',
    ],
    [
      'Ms. Lee said benefits are paid according to income.',
      'Ms. Lee | said | benefits are paid according to income',
    ],
    ['In Ms. Cole’s view there is room.'],
    ['He was hired by the company’s account manager.'],
    ['What the bill would do, according to its sponsors:'],
    ['How the money was spent, according to the audit'],
  ],
};

function* accordingTo(view: SentenceView): Generator<Finding> {
  for (let i = 0; i + 1 < view.phrases.length; i++) {
    const named = namedAt(view, i);
    const content = named ? contentOf(view, i, named) : [];
    if (named && content.length > 0)
      yield { pattern: 'according', source: named.source, cue: { range: named.cue }, content };
  }
}

/** Whoever is named as the one to go by, and where what is said by them may begin. */
interface Named {
  readonly source: Source;
  readonly cue: Range;
  /** The phrase after whoever is named. */
  readonly after: number;
  /** Where the clause begins that no comma parts from them, or -1. */
  readonly clause: number;
}

function namedAt(view: SentenceView, i: number): Named | null {
  const according =
    view.word(i) === 'according' && view.word(i + 1) === 'to' && i + 2 < view.phrases.length;
  const noun = according ? i + 2 : isPer(view, i) ? i + 1 : -1;
  const owner = noun < 0 ? accountOf(view, i) : null;
  if (owner) return { source: owner, cue: between(view, i, i + 2), after: i + 2, clause: -1 };
  if (noun < 0 || isMeasured(view, i)) return null;
  const clause = according && opensPart(view, i) ? clauseBehind(view, noun) : -1;
  const after = clause > 0 ? clause : namedEnd(view, noun);
  return {
    source: { ...between(view, noun, after), noun },
    cue: between(view, i, noun),
    after,
    clause,
  };
}

/** What they say: the words before "according" at phrase `i`, behind whoever is named, or both. */
function contentOf(view: SentenceView, i: number, named: Named): Range[] {
  const { after, clause } = named;
  const before = view.is(i - 1, 'comma', 'conjunction', 'subordinator', 'colon') ? i - 1 : i;
  const from = view.wordsStart(before);
  const head = view.is(from, 'conjunction') ? from + 1 : from;
  const start = view.is(after, 'comma')
    ? Math.max(interruptedFrom(view, head, before, after), relativeBefore(view, before))
    : head;
  const isTheirs = before > start && !isApart(view, start, i, named);
  const words = isTheirs ? [between(view, start, before)] : [];
  if (clause > 0) return [...words, between(view, clause, clauseEnd(view, clause))];
  const complete = isTheirs && hasVerb(view, start, before);
  const next = isTheirs ? after + 1 : behindRelative(view, after);
  if (
    view.is(after, 'comma') &&
    (!complete || view.isFinite(next) || goesOnQuoted(view, before, next)) &&
    next < view.phrases.length
  ) {
    const end = clauseEnd(view, next);
    // "According to Ann Lee, basically.": nothing of what she says
    if (end > next + 1 || !view.is(next, 'adverb')) return [...words, between(view, next, end)];
  }
  return isTheirs && isHeading(view, start, before) ? [] : words;
}

/** Whether the words from phrase `start` to before "according" at phrase `i` are the writer's, and only the clause behind whoever is named is said. */
function isApart(view: SentenceView, start: number, i: number, { after, clause }: Named): boolean {
  if (
    clause < 0 &&
    !(view.is(after, 'comma') && view.is(after + 1, 'noun') && hasClause(view, after + 1))
  )
    return false;
  // "While most were late, according to Ms. Lee, two were not": what hangs on her clause is the writer's.
  if (view.is(start, 'subordinator') && view.without !== BORDER_RULES.subordinated) return true;
  // "The minister denied it, but according to police, the men fled", "He denied it: according to police, the men fled"
  const joint = view.is(i - 1, 'comma') ? i - 2 : i - 1;
  return (
    view.without !== BORDER_RULES.joinedPart &&
    view.is(joint, 'conjunction', 'subordinator', 'colon', 'dash') &&
    hasMainVerb(view, start, joint)
  );
}

/** "a man whose book, according to its summary, draws ...": only the relative clause is theirs. -1 where none begins right before a phrase. */
function relativeBefore(view: SentenceView, phrase: number): number {
  if (view.is(phrase - 1, 'relative')) return phrase - 1;
  return view.is(phrase - 2, 'relative') && view.is(phrase - 1, 'noun') ? phrase - 2 : -1;
}

/** "by the company's own account, ...", "..., by her own admission": whose account it is. */
function accountOf(view: SentenceView, i: number): Source | null {
  const nouns = view.word(i) === 'by' ? ACCOUNTS : view.word(i) === 'in' && i === 0 ? VIEWS : null;
  if (!nouns?.test(view.head(i + 1))) return null;
  if (i > 0 && !view.is(i - 1, 'comma', 'conjunction')) return null;
  if (!view.is(i + 2, 'comma', 'stop')) return null;
  return possessor(view, i + 1);
}

const ACCOUNTS = /^(?:accounts?|admission|estimates?|reckoning|telling|calculations?|count)$/;

/** "In Mr Pym's view, ..." */
const VIEWS = /^(?:view|opinion|judge?ment|estimation|telling|reckoning)$/;

/** "What the bill would do, according to its sponsors:" heads a list or a picture, and says nothing. */
function isHeading(view: SentenceView, start: number, end: number): boolean {
  if (!view.is(start, 'question')) return false;
  let verbs = 0;
  for (let i = start; i < end; i++) if (view.isFinite(i)) verbs++;
  return verbs === 1;
}

/** `"Nobody knew," according to the transcript, | "and nobody asked"` */
function goesOnQuoted(view: SentenceView, before: number, after: number): boolean {
  return view.is(after, 'quote') && (view.is(before, 'quote') || view.is(before - 1, 'quote'));
}

/** "Per two officials, ...", "..., per the report": not "$5 per person". */
function isPer(view: SentenceView, i: number): boolean {
  return (
    view.word(i) === 'per' &&
    (i === 0 || view.is(i - 1, 'comma')) &&
    view.is(i + 1, 'noun') &&
    !UNITS.test(view.word(i + 1))
  );
}

const UNITS =
  /^(?:cent|capita|day|year|week|month|hour|minute|second|person|head|share|barrel|gallon|ton|tonne|night|diem|se|annum|household|student|game|unit|mile|kilometre|kilometer)$/;
