import type { Cue, SentenceView } from '../../syntax/sentenceView.js';
import { subjectOf } from '../../syntax/subjects/subjects.js';
import type { Silence } from './silence.js';

/** "might ask whether", "if he says that": nobody has said it. What somebody would support is known all the same. */
export const HYPOTHETICAL: Silence = {
  name: 'hypothetical speech',
  read: ({ view, v, cue, subject }) => {
    // "I should mention that": it is mentioned
    if (subject && isPerformed(view, v, cue, subject.noun)) return false;
    const known = isModal(view, v, cue);
    if (known !== null) return known;
    const own = subject ?? subjectOf(view, v);
    if (!own) return false;
    // "the risks of telling voters that"
    if (isWeighed(view, v)) return true;
    // "Had he said that it was late, ..."
    if (own.noun === 1 && v === 2 && /^had$/.test(view.word(0)) && view.is(0, 'verb')) return true;
    // "until the owner says that it is safe"
    if (/^(?:until|unless|till)$/.test(view.word(own.noun - 1)) && !isPast(view.head(v)))
      return !/^(?:had|did|was|were)$/.test(view.word(v));
    return (
      view.word(own.noun - 1) === 'if' &&
      view.is(own.noun - 1, 'question') &&
      !view.is(own.noun - 2, 'verb')
    );
  },
  examples: [
    ['Had he said that it was late, they would have left.'],
    ['Reporters might ask whether the law is void.'],
    ['The court could not refuse to hear the case.'],
    ['If Mexico were to reply that it was late, taxes would rise.'],
    ['Mr. Cole cannot continue “down the path of ever rising taxes”.'],
    ['If he says that the law is void, they will win.'],
    ['Few senators would ever admit that it was late.'],
    ['They ran the risk of telling voters that it was late.'],
    ['The idea of asking the mayor to resign was dropped.'],
    ['The council should consider a ban on smoking.'],
    ['It will close unless the owner says that it is safe.'],
    ['Nobody may comment until the judge confirms that it was received.'],
  ],
  counterExamples: [
    [
      'The council would support a ban on smoking.',
      'The council | would support | a ban on smoking',
    ],
    ['He would not say that the law was void.', 'He | would not say | that the law was void'],
    ['He made a habit of saying that it was late.', 'He | saying | that it was late'],
    ['I should mention that it was late.', 'I | should mention | that it was late'],
    ['He waited until the judge ruled that it was void.', 'the judge | ruled | that it was void'],
  ],
};

/** "I should add that", "I must stress that": whoever says so does it. */
function isPerformed(view: SentenceView, v: number, { verb }: Cue, subject: number): boolean {
  return (
    /^(?:i|we)$/.test(view.word(subject)) &&
    /^(?:should|must|would|can|may|might)$/.test(view.word(v)) &&
    /^(?:mention|add|note|stress|emphasi[sz]e|point out|confess|warn|urge|remind|recommend|suggest|acknowledge|concede)$/.test(
      verb.lemma,
    )
  );
}

/** "the risks of | telling voters", "the idea of | asking her": what is thought about, done or not. */
function isWeighed(view: SentenceView, v: number): boolean {
  return (
    view.phrases[v].verb!.tense === 'ing' &&
    view.word(v - 1) === 'of' &&
    view.is(v - 2, 'noun') &&
    WEIGHED.test(view.head(v - 2))
  );
}

const WEIGHED =
  /^(?:risks?|dangers?|idea|possibility|prospect|chances?|temptation|option|benefits?|merits|wisdom|folly|costs?|likelihood|feasibility|point)$/;

const EVER = /\bever\b/;
const REFUSAL = /^(?:refuse|decline|ignore|reject)$/;

/** Whether the verb tells what might be said, or is asked for; null where that does not decide. */
function isModal(view: SentenceView, v: number, { verb }: Cue): boolean | null {
  // "The council should consider a ban": what it is asked to do
  if (verb.attitude)
    return /^(?:should|must)$/.test(view.word(v)) && !view.phrases[v].verb!.passive;
  // "Few would ever admit it"
  if (/^(?:would|could)$/.test(view.word(v)) && EVER.test(view.text(view.phrases[v]))) return true;
  if (
    !view.phrases[v].verb!.negated &&
    /^(?:would|could|may|might|should|must|can)$/.test(view.word(v)) &&
    !/^(?:admit|say|argue)$/.test(verb.lemma)
  )
    return true;
  // "cannot continue 'down the path'": to go on, and not to go on speaking
  if (
    /^(?:can|could|cannot|must|should)/.test(view.word(v)) &&
    /^(?:continue|begin|go on)$/.test(verb.lemma)
  )
    return true;
  // "if they were to reply in kind"
  if (view.phrases[v].verb!.tense === 'infinitive' && /^were$/.test(view.head(v - 1))) return true;
  // "could not refuse to hear the case"
  if (/^(?:could|can|must|should)$/.test(view.word(v)) && REFUSAL.test(verb.lemma)) return true;
  return null;
}

/** Whether a verb is in the past, as its last letters tell. */
export function isPast(word: string): boolean {
  return /(?:ed|aid|old|rote|ew|ought|poke|wore|aw)$/.test(word);
}
