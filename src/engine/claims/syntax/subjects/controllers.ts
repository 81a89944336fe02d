import { BORDER_RULES } from '../borderRules.js';
import { isBaseForm } from '../clauseCues.js';
import type { SentenceView } from '../sentenceView.js';
import { nounEndingAt, type Source } from '../sourcePhrases.js';

/** What has no words of its own. */
export const ABSTRACT =
  /(?:ance|ence|sion|ness|[^r]ity|ism|(?:rimina|immigra|eleva|regula|legisla|taxa|educa|ambi|condi|posi|tradi|situa|corrup|protec|produc|reduc|inten|revolu|infla|migra)tion)$|^(?:plans?|polic(?:y|ies)|rules?|cuts?|tax(?:es)?|moves?|rise|record|war|deal|changes?|reforms?|approach|praise|scorn|criticism|doubt|pressure|tribute|stance|budget|decision|idea|system|scheme|measures?|issue|role|rights|treatment|handling|treaty|bill|law|euro|vote|future)$/;

/** Whoever "found himself saying" something is named before. */
export const REFLEXIVE = /^(?:himself|herself|itself|themselves|myself|ourselves|yourself)$/;

/** The nearest finite verb before a phrase in its clause, or -1. */
export function finiteBefore(view: SentenceView, i: number): number {
  for (let v = i - 1; v >= 0 && i - v < FARTHEST; v--) {
    if (view.is(v, 'comma', 'semicolon', 'quote', 'stop')) return -1;
    if (view.isFinite(v)) return v;
  }
  return -1;
}

/** Verbs by which somebody turns to somebody else, who is not who speaks: "emailed supporters saying". */
export const WRITING =
  /^(?:e-?mails?|e-?mailed|texts?|texted|tells?|told|writes?|wrote|calls?|called|phoned?|messaged?|contact(?:s|ed)|answer(?:s|ed)|interrupt(?:s|ed)|cut|mock(?:s|ed)|attack(?:s|ed)|criticize[sd]?|criticise[sd]?|dismiss(?:es|ed)|praise[sd]?|defend(?:s|ed)|warn(?:s|ed)|urge[sd]?|assure[sd]?|reassure[sd]?)$/;

/** "wrote to the watchdog | saying", "spoke to her | arguing": the verb of whoever turns to somebody, where the noun at `i` is whom; else -1. */
export function turnedTo(view: SentenceView, i: number): number {
  if (view.without === BORDER_RULES.turnedTo) return -1;
  const noun = nounEndingAt(view, i, false, false);
  const to = noun ? noun.noun - 1 : -1;
  const verb = view.skipAdverbs(to - 1, -1);
  return view.is(to, 'preposition') &&
    /^(?:to|with|at)$/.test(view.word(to)) &&
    view.isFinite(verb) &&
    TURNING.test(view.head(verb)) &&
    !view.phrases[verb].verb!.passive
    ? verb
    : -1;
}

const TURNING =
  /^(?:wr(?:ites?|ote|itten)|sp(?:eaks?|oke)|talk(?:s|ed)|respond(?:s|ed)|repl(?:y|ies|ied)|complain(?:s|ed)|appeal(?:s|ed)|testif(?:y|ies|ied)|shout(?:s|ed)|listen(?:s|ed))$/;

/** "accused Trump of saying", "criticized him for saying", "quoted Trump as saying": whom the verb before is about says it. */
export function objectController(view: SentenceView, preposition: number): Source | null {
  if (
    !view.is(preposition, 'preposition') ||
    !/^(?:of|for|as|over)$/.test(view.word(preposition)) ||
    !view.is(preposition - 1, 'noun')
  )
    return null;
  const object = nounEndingAt(view, preposition - 1, true, false);
  const verb = object ? view.skipAdverbs(object.noun - 1, -1) : -1;
  return view.is(verb, 'verb') &&
    !view.phrases[verb].verb!.passive &&
    ABOUT_SOMEBODY.test(view.head(verb))
    ? object
    : null;
}

const ABOUT_SOMEBODY =
  /^(?:accus(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|critici[sz](?:e[sd]?|ing)|condemn(?:s|ed|ing)?|denounc(?:e[sd]?|ing)|prais(?:e[sd]?|ing)|thank(?:s|ed|ing)?|mock(?:s|ed|ing)?|quot(?:e[sd]?|ing)|cit(?:e[sd]?|ing)|attack(?:s|ed|ing)?|chid(?:e[sd]?|ing)|rebuk(?:e[sd]?|ing)|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|fault(?:s|ed|ing)?|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|described?|suspect(?:s|ed|ing)?|fir(?:e[sd]?|ing)|sack(?:s|ed|ing)?|sue[sd]?|suing|scold(?:s|ed|ing)?|applaud(?:s|ed|ing)?|suspend(?:s|ed|ing)?|expel(?:s|led|ling)?|arrest(?:s|ed|ing)?|fin(?:e[sd]|ing)|jail(?:s|ed|ing)?|censur(?:e[sd]?|ing)|reprimand(?:s|ed|ing)?|disciplin(?:e[sd]?|ing)|ridicul(?:e[sd]?|ing)|lambast(?:e[sd]?|ing)|castigat(?:e[sd]?|ing)|assail(?:s|ed|ing)?|berat(?:e[sd]?|ing)|commend(?:s|ed|ing)?|hail(?:s|ed|ing)?|admonish(?:es|ed|ing)?|dismiss(?:es|ed|ing)?|ban(?:s|ned|ning)?|punish(?:es|ed|ing)?)$/;

/** "leading advisers to counter that" */
export function isPrompted(view: SentenceView, noun: number): boolean {
  return (
    view.is(noun, 'noun') &&
    view.is(noun - 1, 'verb') &&
    /^(?:lead|leads|led|leading|prompt(?:s|ed|ing)?|caus(?:e[sd]?|ing)|forc(?:e[sd]?|ing)|driv(?:e[sn]?|ing)|drove|spur(?:s|red|ring)?|push(?:es|ed|ing)|allow(?:s|ed|ing))$/.test(
      view.head(noun - 1),
    )
  );
}

/** "let the Senate | do its work", "saw the minister | leave": no clause of its own, to which "and" could join another. */
export function isBareInfinitive(view: SentenceView, v: number): boolean {
  const noun = view.skipAdverbs(v - 1, -1);
  const verb = view.skipAdverbs(noun - 1, -1);
  return (
    view.is(noun, 'noun') &&
    view.is(verb, 'verb') &&
    CAUSING.test(view.head(verb)) &&
    (isBaseForm(view, v) || /^(?:be|do|have)$/.test(view.word(v)))
  );
}

const CAUSING =
  /^(?:lets?|letting|mak(?:es?|ing)|made|see[sn]?|saw|seeing|watch(?:es|ed|ing)?|hear[sd]?|hearing|help(?:s|ed|ing)?|ha(?:ve|d|s))$/;

/** "went on to say": the particle of the verb before it. */
export function isVerbParticle(view: SentenceView, i: number): boolean {
  return (
    view.is(i, 'preposition', 'adverb') &&
    /^(?:on|out|up|forward|down|back|ahead|off)$/.test(view.word(i))
  );
}

/** The dash that opens the parenthesis which the dash at `close` ends, or -1. */
export function dashBefore(view: SentenceView, close: number): number {
  for (let i = close - 2; i > 0 && close - i < LONGEST_PARENTHESIS; i--)
    if (view.is(i, 'dash')) return i;
  return -1;
}

/** Phrases from a noun back to the verb of its clause. */
const FARTHEST = 10;
/** Phrases. */
const LONGEST_PARENTHESIS = 12;

/** "Peter Ross, partner of a firm | said he would": an apposition that no comma ends belongs to the name before it. */
export function withName(view: SentenceView, source: Source | null, v: number): Source | null {
  if (!source || view.without === BORDER_RULES.unclosed) return source;
  const name = source.noun - 2;
  const first = view.token(source.from);
  return name >= 0 &&
    (name === 0 || (name === 1 && view.is(0, 'conjunction', 'adverb'))) &&
    view.is(name + 1, 'comma') &&
    view.is(name, 'noun') &&
    view.token(view.phrases[name].to - 1).pos === 'PROPN' &&
    /^\p{Ll}/u.test(first.text) &&
    /^(?:NOUN|ADJ)$/.test(first.pos) &&
    !view.is(v + 1, 'comma', 'stop')
    ? { ...source, from: view.phrases[name].from, noun: name }
    : source;
}
