import { possessor } from './nouns/nounOwners.js';
import type { Source } from '../syntax/sourcePhrases.js';
import { isAppositive } from '../syntax/sources/appositives.js';
import { hasClause } from '../syntax/clauseSubjects.js';
import { BORDER_RULES } from '../syntax/borderRules.js';
import { clauseEnd } from '../syntax/clauses.js';
import type { Construction } from './construction.js';
import type { Finding } from './finding.js';
import type { SentenceView } from '../syntax/sentenceView.js';

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
  ],
  counterExamples: [
    ['It was over, and late. According to Ann Lee, basically.'],
    ['It costs $5 per person.'],
    ['He was paid according to his age.'],
    ['The seats are shared out according to population.'],
    ['In Ms. Cole’s view there is room.'],
    ['He was hired by the company’s account manager.'],
    ['What the bill would do, according to its sponsors:'],
    ['How the money was spent, according to the audit'],
  ],
};

function* accordingTo(view: SentenceView): Generator<Finding> {
  for (let i = 0; i + 1 < view.phrases.length; i++) {
    const noun =
      view.word(i) === 'according' && view.word(i + 1) === 'to' && i + 2 < view.phrases.length
        ? i + 2
        : isPer(view, i)
          ? i + 1
          : -1;
    const owner = noun < 0 ? accountOf(view, i) : null;
    if ((noun < 0 && !owner) || isMeasured(view, i, noun)) continue;
    const clause = i === 0 && noun === 2 ? clauseBehind(view, noun) : -1;
    const after = owner ? i + 2 : clause > 0 ? clause : namedEnd(view, noun);
    const source = owner ?? {
      from: view.phrases[noun].from,
      to: view.phrases[after - 1].to,
      noun,
    };
    const cue = {
      range: { from: view.phrases[i].from, to: view.phrases[owner ? i + 1 : noun - 1].to },
    };
    const content = [];
    const before = view.is(i - 1, 'comma', 'conjunction') ? i - 1 : i;
    const from = view.wordsStart(before);
    const head = view.is(from, 'conjunction') ? from + 1 : from;
    const start = Math.max(head, view.is(after, 'comma') ? relativeBefore(view, before) : -1);
    if (before > start)
      content.push({ from: view.phrases[start].from, to: view.phrases[before - 1].to });
    // "While most were late, according to Ms. Lee, two were not": the main clause is hers, and what hangs on it the writer's.
    const hung =
      view.without !== BORDER_RULES.subordinated &&
      view.is(start, 'subordinator') &&
      view.is(after, 'comma') &&
      view.is(after + 1, 'noun') &&
      hasClause(view, after + 1);
    if (hung) content.pop();
    if (clause > 0)
      content.push({
        from: view.phrases[clause].from,
        to: view.phrases[clauseEnd(view, clause) - 1].to,
      });
    const complete = content.length > 0 && hasVerb(view, start, before);
    const next = content.length === 0 ? behindRelative(view, after) : after + 1;
    if (
      view.is(after, 'comma') &&
      (!complete || view.isFinite(next) || goesOnQuoted(view, before, next)) &&
      next < view.phrases.length
    ) {
      const end = clauseEnd(view, next);
      // "According to Ann Lee, basically.": nothing of what she says
      if (end > next + 1 || !view.is(next, 'adverb'))
        content.push({ from: view.phrases[next].from, to: view.phrases[end - 1].to });
    }
    if (content.length > 1 || (content.length === 1 && !isHeading(view, start, before)))
      yield { pattern: 'according', source, cue, content };
  }
}

/** "a man whose book, according to its summary, draws ...": only the relative clause is theirs. -1 where none begins right before a phrase. */
function relativeBefore(view: SentenceView, phrase: number): number {
  if (view.is(phrase - 1, 'relative')) return phrase - 1;
  return view.is(phrase - 2, 'relative') && view.is(phrase - 1, 'noun') ? phrase - 2 : -1;
}

/** "According to Ann Lee, who runs the bank, | it is broke": where what is said begins behind a comma. */
function behindRelative(view: SentenceView, comma: number): number {
  if (!view.is(comma + 1, 'relative')) return comma + 1;
  for (let i = comma + 2; i < view.phrases.length; i++)
    if (view.is(i, 'comma') && hasClause(view, i + 1)) return i + 1;
  return comma + 1;
}

/** "According to a report by the bank | the men fled": where the clause begins that no comma parts from whoever is named; -1 where one does. */
function clauseBehind(view: SentenceView, noun: number): number {
  let k = noun + 1;
  while (view.is(k, 'preposition') && view.is(k + 1, 'noun')) k += 2;
  return view.is(noun, 'noun') && view.is(k, 'noun') && hasClause(view, k) ? k : -1;
}

/** "was paid according to his age": a measure, which says nothing; behind a comma it may be a document ("according to the rules"). */
function isMeasured(view: SentenceView, i: number, noun: number): boolean {
  return (
    noun > 0 &&
    i > 0 &&
    !view.is(i - 1, 'comma', 'dash', 'bracket') &&
    MEASURES.test(view.head(noun))
  );
}

const MEASURES =
  /^(?:abilit(?:y|ies)|ages?|belief|class|conscience|customs?|demand|faith|gender|height|income|instructions|laws?|likes|location|means|merits?|needs?|numbers?|performance|plan|population|preferences?|race|rank|region|religion|results|rules|schedule|season|seniority|sex|sizes?|status|strength|taste|tradition|type|value|wealth|weight|wishes)$/;

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

/** The phrase after whoever is named from phrase `start` on: the next comma ends it, unless an apposition follows. */
function namedEnd(view: SentenceView, start: number): number {
  let end = start + 1;
  while (
    end < view.phrases.length &&
    !view.is(end, 'comma', 'stop', 'semicolon', 'dash', 'relative', 'bracket', 'quote', 'colon') &&
    !view.is(end, 'verb')
  )
    end++;
  // "a poll | that was published on Monday"
  if (view.is(end - 1, 'that') && view.isFinite(end) && end - 1 > start) return end - 1;
  if (
    (view.is(end, 'verb') && !view.isFinite(end)) ||
    view.isBarePast(end) ||
    (view.is(end, 'verb') && end === start + 1 && view.is(end + 1, 'noun'))
  ) {
    while (
      end < view.phrases.length &&
      !view.is(end, 'comma', 'stop', 'semicolon', 'dash', 'bracket', 'quote')
    )
      end++;
  }
  if (
    !view.is(end, 'comma') ||
    !view.is(end + 1, 'noun') ||
    !isAppositive(view, end + 1) ||
    isShare(view, end + 1)
  )
    return end;
  let close = end + 2;
  while (view.is(close, 'preposition', 'noun', 'aside')) close++;
  return view.is(close, 'comma', 'stop') ? close : end;
}

/** "According to a poll, | 58% of adults agree": who is named has an age behind the comma, and no share. */
function isShare({ phrases, prose: { tokens } }: SentenceView, i: number): boolean {
  return tokens[phrases[i].from].pos === 'NUM' && phrases[i].to > phrases[i].from + 1;
}

function hasVerb(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (view.isFinite(i) || view.is(i, 'quote')) return true;
  return false;
}
