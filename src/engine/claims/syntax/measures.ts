import { hasClause } from './clauseSubjects.js';
import { hasFinite } from './comments.js';
import type { SentenceView } from './sentenceView.js';
import type { VerbForm } from './verbPhrases.js';

/** "was paid according to his age": whether "according" at a phrase goes with a measure, which says nothing; behind a comma it may be a document ("according to the rules"). */
export function isMeasured(view: SentenceView, according: number): boolean {
  const noun = according + 2;
  if (according === 0 || view.word(according) !== 'according') return false;
  if (view.word(according + 1) !== 'to' || !view.is(noun, 'noun')) return false;
  if (view.is(according - 1, 'comma', 'dash', 'bracket', 'semicolon')) return false;
  // "according to Cardinal Law"
  if (/^\p{Lu}/u.test(view.token(view.phrases[noun].to - 1).text)) return false;
  const head = view.head(noun);
  if (MEASURES.test(head)) return true;
  // "But according to official results, he lost"
  if (!(LAWS.test(head) || COUNTED.test(head)) || opensPart(view, according)) return false;
  const phrase = verbBefore(view, according);
  return phrase?.verb !== undefined && isHow(view, phrase.from, phrase.verb, noun);
}

/** "The election was held | according to the law", "Bonuses vary | according to results": whether the noun tells how the verb that begins with token `from` is done, and says nothing. */
function isHow(view: SentenceView, from: number, verb: VerbForm, noun: number): boolean {
  const word = view.token(verb.head).lower;
  if (ALLOTTING.test(word)) return true;
  // "Turnout was 60 percent according to the numbers", "It is illegal according to the law"
  if (!verb.passive && BEING.test(word)) return false;
  if (!LAWS.test(view.head(noun))) return !isIssued(view, noun) && !DECIDED.test(word);
  const must = MODAL.test(view.token(from).lower) && !CONDUCT.test(word);
  return verb.passive || !must;
}

/** Whether the numbers or results at phrase `noun` come from somebody: "official results", "numbers | from the ministry", "results | released on Monday". */
function isIssued(view: SentenceView, noun: number): boolean {
  if (ISSUED.test(view.text(view.phrases[noun]))) return true;
  const next = noun + 1;
  return (
    view.is(next, 'relative', 'that') ||
    (view.is(next, 'verb') && ISSUING.test(view.head(next))) ||
    /^(?:by|from)$/.test(view.word(next)) ||
    (view.word(next) === 'of' && ASKED_OR_COUNTED.test(view.head(next + 1)))
  );
}

/** Whether "according" at a phrase opens its sentence or a part of it, at most behind a conjunction or an adverb: "But according to police (the men fled)". */
export function opensPart(view: SentenceView, according: number): boolean {
  const joint = according - 1;
  if (view.is(joint, 'colon', 'dash')) return true;
  const first = view.is(joint, 'conjunction', 'subordinator') ? joint : according;
  if (first === view.wordsStart(first)) return true;
  if (first < according)
    return (
      (view.is(first - 1, 'comma', 'dash') && hasFinite(view, according, view.phrases.length)) ||
      clauseAhead(view, according + 2) > 0
    );
  // "However, according to police"
  let i = joint;
  if (!view.is(i, 'comma')) return false;
  while (view.is(i, 'comma', 'adverb', 'time', 'conjunction')) i--;
  return i < 0;
}

/** "police | the men fled", "a report by the bank | he left": where a clause begins right behind whoever is named at phrase `noun`; -1 where none does. */
export function clauseAhead(view: SentenceView, noun: number): number {
  let k = noun + 1;
  while (view.is(k, 'preposition') && view.is(k + 1, 'noun')) k += 2;
  return view.is(noun, 'noun') && view.is(k, 'noun') && hasClause(view, k) ? k : -1;
}

/**
 * Where the words end that begin with phrase `start` and that "according" at a phrase ends: before its comma, or before what joins a part to them that is
 * said by somebody else: "it was late, | but according to police", "it was late, | but the men, according to police, fled".
 */
export function beforeAccording(view: SentenceView, start: number, according: number): number {
  const end = view.is(according - 1, 'comma') ? according - 1 : according;
  let joint = end - 1;
  if (end < according && isInterruption(view, according))
    while (view.is(joint, 'noun', 'preposition', 'adverb', 'adjective', 'time', 'aside')) joint--;
  if (!view.is(joint, 'conjunction', 'subordinator') || !hasFinite(view, start, joint)) return end;
  if (view.is(joint - 1, 'comma')) return joint - 1;
  return joint === end - 1 || view.word(joint) === 'but' ? joint : end;
}

/** ", according to police, | fled": whether a verb follows the comma behind whoever is named. */
function isInterruption(view: SentenceView, according: number): boolean {
  let comma = according + 2;
  while (view.is(comma, 'noun', 'preposition', 'adjective', 'aside', 'time')) comma++;
  return view.is(comma, 'comma') && view.isFinite(view.skipAdverbs(comma + 1));
}

/** The phrase of the nearest verb before phrase `i`, a few phrases back. */
function verbBefore(view: SentenceView, i: number): SentenceView['phrases'][number] | undefined {
  let v = i - 1;
  while (
    v > i - 6 &&
    view.is(v, 'noun', 'preposition', 'adverb', 'adjective', 'time', 'conjunction')
  )
    v--;
  return view.phrases[v];
}

const MEASURES =
  /^(?:abilit(?:y|ies)|ages?|belief|class|conscience|customs?|demand|faith|gender|height|income|instructions|likes|location|means|merits?|needs?|performance|plan|population|preferences?|race|rank|region|religion|schedule|season|seniority|sex|sizes?|status|strength|taste|tradition|type|value|wealth|weight|wishes)$/;

/** What may as well say something: "He lost according to official results". */
const COUNTED = /^(?:numbers?|results)$/;
/** Where they come from, or how certain they are. */
const ISSUED =
  /\b(?:official|unofficial|preliminary|provisional|partial|initial|early|first|final|latest|new|exit|polls?|polling|surveys?|census|government|ministry)\b/i;
const ISSUING =
  /^(?:announced|circulated|collected|compiled|given|issued|made|obtained|posted|provided|published|released|reported|seen|submitted|supplied|tallied)$/;
const ASKED_OR_COUNTED =
  /^(?:audit|census|count|election|inquiry|investigation|polls?|referendum|stud(?:y|ies)|surveys?|tests?|trials?|vote)$/;
/** What only results and numbers can tell: who won, and what has risen or fallen. */
const DECIDED =
  /^(?:beat(?:en)?|carried|came|climbed|declined|decreased|defeated|doubled|dropped|elected|fell|finished|gained|grew|halved|increased|jumped|leads?|led|lose|loses|losing|lost|polled|prevail(?:s|ed)|re-elected|received|rose|shrank|slipped|surged|topped|trail(?:s|ed|ing)?|tripled|tumbled|win|winning|wins|won)$/;
const ALLOTTING =
  /^(?:allocat|allot|apportion|arrang|assign|award|charg|classif|distribut|divid|grade|group|order|paid|pay|pric|rank|select|shar|sort|split|tax|weigh)/;

/** What is done as they have it ("We play according to the rules"), and what says what is, or must be. */
const LAWS = /^(?:laws?|rules)$/;
const BEING = /^(?:am|are|be|been|being|is|was|were)$/;
const MODAL = /^(?:can|cannot|could|may|might|must|shall|should)$/;
/** What is done by rules, whoever must do it: "must act according to the law". */
const CONDUCT =
  /^(?:act|behave|compete|decide|do|function|govern|judge|live|operate|perform|play|proceed|rule|serve|trade|vote|work)$/;
