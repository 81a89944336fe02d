import { BORDER_RULES } from './borderRules.js';
import { isRole } from './naming/personTitles.js';
import { isDecided, isSentAway, isVotedDown, type Judge } from './rulings.js';
import type { SentenceView } from './sentenceView.js';

/**
 * "..., | while critics called it a retreat", "... | but the Greens dismissed it as “too little”": whether somebody else judges behind a conjunction what
 * was said; without a comma only in quoted words.
 */
export function judgesAhead(view: SentenceView, conjunction: number): boolean {
  const word = view.word(conjunction);
  if (view.without === BORDER_RULES.judged || !/^(?:but|while|whereas)$/.test(word)) return false;
  const noun = view.skipAdverbs(conjunction + 1);
  if (!view.is(noun, 'noun') || view.isQuoted(noun)) return false;
  let v = noun;
  while (view.is(v, 'noun', 'preposition', 'adverb', 'aside', 'time')) v++;
  const cue = view.isFinite(v) ? view.cue(v) : undefined;
  if (!cue || cue.verb.attitude || !JUDGING.test(cue.verb.lemma)) return false;
  return view.is(conjunction - 1, 'comma')
    ? isJudgment(view, v)
    : quotes(view, judgedAt(view, v, cue.after));
}

const JUDGING =
  /^(?:accuse|blame|blast|brand|call|characteri[sz]e|condemn|critici[sz]e|denounce|deny|depict|deride|describe|dismiss|dispute|dub|hail|label|mock|portray|praise|rebut|refute|reject|ridicule|slam)$/;

/** Whether the verb at `v` judges in words, and does not do something to somebody: "called it reckless", not "called the police". */
export function isJudgment(view: SentenceView, v: number): boolean {
  const cue = view.cue(v);
  if (!cue) return false;
  const { lemma } = cue.verb;
  if (!Object.hasOwn(DEEDS, lemma)) return true;
  const judged = judgedAt(view, v, cue.after);
  return hasAs(view, judged) || quotes(view, judged) || !DEEDS[lemma](view, judged);
}

/** What a verb judges: phrases `start` to before `end`, which a verb, a comma or a conjunction ends. */
interface Judged {
  /** Who judges. */
  readonly judge: Judge;
  readonly start: number;
  readonly end: number;
}

/** What the verb at `v`, which is a cue, judges. @param after the phrase after the cue */
export function judgedAt(view: SentenceView, v: number, after: number): Judged {
  const start = view.skipAdverbs(after);
  let end = start;
  while (
    end < start + LONGEST_JUDGED &&
    view.is(end, 'noun', 'adjective', 'preposition', 'adverb', 'time', 'aside', 'quote')
  )
    end++;
  return { judge: judgeBefore(view, v), start, end };
}

/** Phrases. */
const LONGEST_JUDGED = 8;

function judgeBefore(view: SentenceView, v: number): Judge {
  let noun = v;
  for (let i = v - 1; view.is(i, 'noun', 'preposition', 'adverb', 'aside', 'time'); i--)
    if (view.is(i, 'noun')) noun = i;
  return noun < v
    ? {
        head: view.head(noun),
        name: view.text({ from: view.phrases[noun].from, to: view.phrases[v - 1].to }),
      }
    : { head: '', name: '' };
}

/**
 * What some verbs do besides judging, by what stands behind them: everything else is a judgment. A deed that is missed ends somebody's words too early;
 * a judgment that is missed puts the words of whoever contradicts somebody into that one's mouth.
 */
const DEEDS: Readonly<Record<string, (view: SentenceView, judged: Judged) => boolean>> = {
  call: (view, judged) =>
    judged.end === judged.start ||
    view.word(judged.start + 1) === 'off' ||
    isSummons(view, judged) ||
    (!hasPredicate(view, judged) &&
      (isPerson(view, judged.start) ||
        isRole(view.head(judged.start)) ||
        SUMMONED.test(view.head(judged.start)))),
  // "branded the cattle"
  brand: (view, judged) => !hasPredicate(view, judged),
  dub: (view, judged) => !hasPredicate(view, judged),
  label: (view, judged) => !hasPredicate(view, judged),
  dismiss: (view, judged) =>
    isPronoun(view, judged.start, SOMEBODY) ||
    isName(view, judged.start) ||
    isSentAway(textOf(view, { ...judged, end: judged.start + 1 }), '') ||
    isDecided(textOf(view, judged), judged.judge),
  deny: (view, { start }) => isWithheld(view, start),
  reject: (view, judged) =>
    isPronoun(view, judged.start, SOMEBODY) ||
    APPLIED.test(view.head(judged.start)) ||
    isDecided(textOf(view, judged), judged.judge) ||
    isVotedDown(textOf(view, judged), judged.judge.head),
  // "condemned him to death", but "condemned the plan to cut aid"
  condemn: (view, { start }) =>
    view.word(start + 1) === 'to' &&
    (isPerson(view, start) ||
      (view.is(start + 1, 'preposition') && DOOM.test(view.head(start + 2)))),
};

/** Who is called to help; any other person may be called, too. */
const SUMMONED =
  /^(?:police|cops|officers|ambulances?|paramedics|medics|firefighters|brigade|security|helpline|hotline|taxi|cab|\d+)$/;

const APPLIED = /^applications?$/;

/** What a sentence or fate condemns to. */
const DOOM =
  /^(?:death|prison|jail|gaol|gallows|life|years|months|exile|hell|slavery|servitude|poverty|misery|oblivion|irrelevance|obscurity|failure|defeat|extinction|ruin|damnation)$/;

/** Pronouns for persons alone; "them" may as well be what was said: "he had sent letters, but the ministry dismissed them". */
const SOMEBODY = /^(?:him|her|us|me)$/;
const SOME_OR_THINGS = /^(?:him|her|them|us|me)$/;

function isPerson(view: SentenceView, i: number): boolean {
  return isPronoun(view, i, SOME_OR_THINGS) || isName(view, i);
}

/** Whether the phrase at `i` is one of some pronouns and nothing else: "her", and not "her role". */
function isPronoun(view: SentenceView, i: number, which: RegExp): boolean {
  const phrase = view.phrases[i];
  return view.is(i, 'noun') && phrase.to === phrase.from + 1 && which.test(view.word(i));
}

/** Whether the phrase at `i` is a name without an article: "Mr. Lee". */
function isName(view: SentenceView, i: number): boolean {
  const phrase = view.phrases[i];
  return (
    view.is(i, 'noun') &&
    view.token(phrase.from).pos === 'PROPN' &&
    view.token(phrase.to - 1).pos === 'PROPN'
  );
}

function textOf(view: SentenceView, { start, end }: Judged): string {
  return end > start
    ? view.text({ from: view.phrases[start].from, to: view.phrases[end - 1].to })
    : '';
}

function hasAs(view: SentenceView, { start, end }: Judged): boolean {
  for (let i = start; i < end; i++) if (view.word(i) === 'as') return true;
  return false;
}

/** Whether words in quotation marks stand in or right behind what is judged. */
function quotes(view: SentenceView, { start, end }: Judged): boolean {
  const { quotationOf } = view.prose;
  for (let i = start; i <= end && i < view.phrases.length; i++)
    if (view.isQuoted(i) || (i < end && quotationOf[view.phrases[i].to - 1] >= 0)) return true;
  return false;
}

/** Whether the phrases `start` to before `end` have, behind what is called something, what it is called: "the vote a sham", "it reckless". */
export function hasPredicate(
  view: SentenceView,
  { start, end }: { start: number; end: number },
): boolean {
  let nouns = 0;
  for (let i = start; i < end; i++) {
    if (view.is(i, 'quote', 'that', 'question')) return true;
    if (view.is(i, 'adjective')) return true;
    if (view.is(i, 'noun') && !view.is(i - 1, 'preposition', 'conjunction')) nouns++;
  }
  return nouns > 1;
}

/** Whether what is called is called together: "an election", and not "it an election" or "the election unfair". */
export function isSummons(view: SentenceView, judged: Judged): boolean {
  let end = judged.start + 1;
  while (end < judged.end && !SPANS_OF_TIME.test(view.head(end))) end++;
  return MEETINGS.test(textOf(view, judged)) && !hasPredicate(view, { ...judged, end });
}

/** "(called elections) two years | early" */
const SPANS_OF_TIME = /^(?:years?|months?|weeks?|days?|hours?|early|late)$/;

const MEETINGS =
  /^(?:(?:an?|another|for) )?(?:(?!the )\p{L}+ ){0,2}(?:meeting|vote|election|elections|referendum|strike|session|summit|halt|truce|hearing|ambulance|conference)\b/iu;

/**
 * Whether the noun at phrase `k`, behind "denied", is whom something is withheld from, or what is: "the Sharks on several chances", "him a visa",
 * "a loan"; but not "it himself", "her role", "any access" or "aid was blocked".
 */
export function isWithheld(view: SentenceView, k: number): boolean {
  if (!view.is(k, 'noun')) return false;
  if (isPronoun(view, k, SOMEBODY)) return true;
  if (view.is(k + 1, 'noun') && !ALL_OF_IT.test(view.word(k + 1)))
    return view.word(k) === 'them' || !isSubject(view, k + 1, k);
  const head = view.token(view.phrases[k].to - 1);
  // "the Sharks on several chances", but "the Holocaust"
  if (head.pos === 'PROPN') return view.is(k + 1, 'preposition');
  return (
    GRANTED.test(head.lower) &&
    !ANY_OF_IT.test(view.text(view.phrases[k])) &&
    !isSubject(view, k, k)
  );
}

/** "(denied) it | himself", "it | all": nothing that somebody does not get. */
const ALL_OF_IT = /^(?:all|both|each|\p{L}+sel(?:f|ves))$/u;

/** "(denied) any access": that there was some; but "all requests", which were made. */
const ANY_OF_IT = /^(?:any|all (?!(?:requests|applications|appeals|motions|petitions)$))\b/i;

/** Whether a verb stands behind the noun at phrase `k` and what hangs on it: "aid | was being blocked"; not in "who denied a loan to him | was fined". @param object the first phrase behind "denied" */
function isSubject(view: SentenceView, k: number, object: number): boolean {
  let i = k + 1;
  while (view.is(i, 'adverb', 'adjective', 'aside', 'time', 'preposition'))
    i += view.is(i, 'preposition') && view.is(i + 1, 'noun') ? 2 : 1;
  const denied = view.skipAdverbs(object - 1, -1);
  return view.isFinite(i) && !view.is(view.skipAdverbs(denied - 1, -1), 'relative', 'that');
}

/** What is granted or denied by a deed. */
const GRANTED =
  /^(?:loans?|visas?|permits?|permission|licen[cs]es?|entry|access|bail|parole|requests?|applications?|appeals?|motions?|petitions?|asylum|refunds?|benefits?|treatment|care|custody|goals?|penalty|promotion|admission|citizenship|clemency|relief|funding|aid)$/;
