import { BORDER_RULES } from './borderRules.js';
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
  return !Object.hasOwn(IN_WORDS, lemma) || IN_WORDS[lemma](view, judgedAt(view, v, cue.after));
}

/** What a verb judges: phrases `start` to before `end`, which a verb, a comma or a conjunction ends. */
interface Judged {
  /** Who judges. */
  readonly judge: number;
  readonly start: number;
  readonly end: number;
}

function judgedAt(view: SentenceView, v: number, after: number): Judged {
  const start = view.skipAdverbs(after);
  let end = start;
  while (
    end < start + LONGEST_JUDGED &&
    view.is(end, 'noun', 'adjective', 'preposition', 'adverb', 'time', 'aside', 'quote')
  )
    end++;
  return { judge: view.skipAdverbs(v - 1, -1), start, end };
}

/** Phrases. */
const LONGEST_JUDGED = 8;

/** What some verbs need behind them to judge in words; in their other senses they report nothing. */
const IN_WORDS: Readonly<Record<string, (view: SentenceView, judged: Judged) => boolean>> = {
  call: (view, judged) => isNamed(view, judged) && !isSummons(textOf(view, judged)),
  dub: isNamed,
  label: isNamed,
  brand: isNamed,
  dismiss: (view, judged) =>
    hasAs(view, judged) || quotes(view, judged) || SAID.test(view.head(judged.start)),
  deny: (view, { start }) => !isWithheld(view, start),
  reject: (view, judged) =>
    !GRANTED.test(view.head(judged.start)) &&
    !/^(?:him|her|them|us|me)$/.test(view.head(judged.start)) &&
    !isVotedDown(textOf(view, judged), view.head(judged.judge)),
  // "condemned him to death"
  condemn: (view, { start }) => view.word(start + 1) !== 'to',
};

/** What others say or think, and dismiss: no person and no case. */
const SAID =
  /^(?:accusation|allegation|assertion|claim|comment|concern|contention|criticism|fear|finding|idea|notion|remark|report|rumou?r|speculation|suggestion|talk|theory|threat|warning)s?$/;

function textOf(view: SentenceView, { start, end }: Judged): string {
  return end > start
    ? view.text({ from: view.phrases[start].from, to: view.phrases[end - 1].to })
    : '';
}

function isNamed(view: SentenceView, judged: Judged): boolean {
  return hasPredicate(view, judged) || hasAs(view, judged) || quotes(view, judged);
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

/** Whether what is called is called together or off: "an election", and not "it an election". @param words from there on */
export function isSummons(words: string): boolean {
  return MEETINGS.test(words) && !/^(?:it|him|them|us|me|this) /i.test(words);
}

const MEETINGS =
  /^(?:(?:an?|another|for) )?(?:(?!the )\p{L}+ ){0,2}(?:meeting|vote|election|elections|referendum|strike|session|summit|halt|truce|hearing|ambulance|conference)\b/iu;

/** Whether the noun at phrase `k`, behind "denied", is whom something is withheld from, or what is: "the Sharks on several chances", "him a visa". */
export function isWithheld(view: SentenceView, k: number): boolean {
  if (!view.is(k, 'noun')) return false;
  const head = view.token(view.phrases[k].to - 1);
  return (
    // "her custody", but not "her claim"
    (/^(?:him|her|them|us|me)$/.test(view.word(k)) && !SAID.test(head.lower)) ||
    GRANTED.test(head.lower) ||
    (head.pos === 'PROPN' && !view.is(k + 1, 'verb')) ||
    view.is(k + 1, 'noun')
  );
}

/** What is granted or denied by a deed. */
const GRANTED =
  /^(?:loans?|visas?|permits?|permission|licen[cs]es?|entry|access|bail|parole|requests?|applications?|appeals?|motions?|petitions?|asylum|refunds?|benefits?|treatment|care|goals?|penalty|promotion|admission|citizenship|clemency|relief|funding|aid)$/;

/** "the amendment by 304 votes to 258": whether what is rejected is voted down. @param voter the word for whoever rejects it, or '' */
export function isVotedDown(words: string, voter: string): boolean {
  if (/["“]| as /.test(words)) return false;
  return (
    /\bby (?:a vote of )?\d+(?: votes)?(?: to |[-–])\d+|\bin a (?:\p{L}+ )?(?:referendum|vote|ballot)\b/u.test(
      words,
    ) ||
    (VOTERS.test(voter) &&
      /^(?:\S+ ){0,4}?(?:bills?|amendments?|motions?|budgets?|measures?|treaty|ordinances?|proposition|nominations?|nominees?|legislation|resolution)\b/.test(
        words,
      ))
  );
}

/** Who votes on what is put to them. */
const VOTERS =
  /^(?:mps|peers|lords|commons|senate|senators|house|congress|parliament|assembly|council|councillors|councilors|legislature|lawmakers|legislators|committee|commissioners|voters|members|shareholders|delegates|board|bundestag|knesset|duma|dáil)$/;
