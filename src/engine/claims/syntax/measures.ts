import { hasFinite } from './comments.js';
import type { SentenceView } from './sentenceView.js';

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
  if (!COUNTED.test(head) || opensPart(view, according)) return false;
  const phrase = verbBefore(view, according);
  if (!phrase?.verb) return false;
  const { head: at, passive } = phrase.verb;
  const verb = view.token(at).lower;
  // "The election was held according to the law": how, and not what it says, unless it says what is or what must be.
  const isSaid = !passive && (BEING.test(verb) || MODAL.test(view.token(phrase.from).lower));
  return ALLOTTING.test(verb) || (LAWS.test(head) && !isSaid);
}

/** Whether "according" at a phrase opens its sentence or a part of it, at most behind a conjunction or an adverb: "But according to police (the men fled)". */
export function opensPart(view: SentenceView, according: number): boolean {
  const first = view.is(according - 1, 'conjunction') ? according - 1 : according;
  if (first === view.wordsStart(first)) return true;
  if (first < according)
    return view.is(first - 1, 'comma', 'dash') && hasFinite(view, according, view.phrases.length);
  // "However, according to police"
  let i = according - 1;
  if (!view.is(i, 'comma')) return false;
  while (view.is(i, 'comma', 'adverb', 'time', 'conjunction')) i--;
  return i < 0;
}

/** The phrase of the nearest verb before phrase `i`, a few phrases back. */
function verbBefore(view: SentenceView, i: number): SentenceView['phrases'][number] | undefined {
  let v = i - 1;
  while (v > i - 6 && view.is(v, 'noun', 'preposition', 'adverb', 'adjective', 'time')) v--;
  return view.phrases[v];
}

const MEASURES =
  /^(?:abilit(?:y|ies)|ages?|belief|class|conscience|customs?|demand|faith|gender|height|income|instructions|likes|location|means|merits?|needs?|performance|plan|population|preferences?|race|rank|region|religion|schedule|season|seniority|sex|sizes?|status|strength|taste|tradition|type|value|wealth|weight|wishes)$/;

/** What may as well say something: "He lost according to official results". */
const COUNTED = /^(?:laws?|numbers?|results|rules)$/;
const ALLOTTING =
  /^(?:allocat|allot|apportion|arrang|assign|award|charg|classif|distribut|divid|grade|group|order|paid|pay|pric|rank|select|shar|sort|split|tax|weigh)/;

/** What is done as they have it ("We play according to the rules"), and what says what is, or must be. */
const LAWS = /^(?:laws?|rules)$/;
const BEING = /^(?:am|are|be|been|being|is|was|were)$/;
const MODAL = /^(?:can|cannot|could|may|might|must|shall|should)$/;
