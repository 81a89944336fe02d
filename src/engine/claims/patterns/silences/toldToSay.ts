import type { SentenceView } from '../../syntax/sentenceView.js';
import { subjectOf } from '../../syntax/subjects/subjects.js';
import type { Silence } from './silence.js';

/** "demanded that the minister explain why", "Let us hope", "is asked to call 101": what somebody is to say, and has not said. */
export const TOLD_TO_SAY: Silence = {
  name: 'what somebody is told to say',
  read: ({ view, v, cue, subject, complement }) => {
    if (isCalledIn(view, v, cue.verb.lemma, complement?.start ?? -1)) return true;
    const own = subject ?? subjectOf(view, v);
    if (!own || !view.isFinite(v) || view.phrases[v].verb!.auxiliary) return false;
    const before = view.skipAdverbs(own.noun - 1, -1);
    // "Let us hope that it rains"
    if (view.is(before, 'verb') && /^lets?$/.test(view.head(before))) return true;
    const governor = view.is(before, 'that') ? view.skipAdverbs(before - 1, -1) : before;
    return (
      view.word(v) === cue.verb.lemma.split(' ')[0] &&
      view.is(governor, 'verb') &&
      DEMANDING.test(view.cue(governor)?.verb.lemma ?? '')
    );
  },
  examples: [
    [
      'They demanded that the mayor explain why the road was shut.',
      'They | demanded | that the mayor explain why the road was shut',
    ],
    [
      'Ms. Rourke left, demanding Mr. Lane explain why it was late.',
      'Ms. Rourke | demanding | Mr. Lane explain why it was late',
    ],
    ['Let us hope that the council reads it.'],
    ['Anyone with information is asked to call the hotline.'],
    ['Witnesses are urged to contact the police.'],
  ],
  counterExamples: [
    [
      'They demanded that the mayor resign and said that she had lied.',
      'They | demanded | that the mayor resign',
      'They | said | that she had lied',
    ],
    ['The mayors explain why it was late.', 'The mayors | explain | why it was late'],
    ['Residents were asked to stay at home.', ' | were asked | Residents … to stay at home'],
  ],
};

const DEMANDING = /^(?:demand|request|recommend|propose|require|insist|urge|ask|order)$/;

/** "Anyone who saw it is asked to call the police": the formula of the police at the end of a report. */
function isCalledIn(view: SentenceView, v: number, lemma: string, told: number): boolean {
  return (
    /^(?:ask|urge|advise|encourage|request|tell|invite)$/.test(lemma) &&
    view.phrases[v].verb!.passive &&
    view.is(told, 'verb') &&
    /^(?:call|contact|phone|ring|telephone|email|e-mail)$/.test(view.head(told)) &&
    /^(?:am|is|are|were|was|be|being)$/.test(view.word(v))
  );
}
