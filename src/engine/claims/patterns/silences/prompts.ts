import type { CueReading } from '../cueReading.js';
import type { Silence } from './silence.js';

/** "Asked whether the deal was over, she said no": what somebody was asked before an answer. */
export const PROMPT: Silence = {
  name: 'a question before an answer',
  read: ({ view, v, cue, complement }) =>
    (complement !== null && isRemark(cue.verb.lemma) && v === 0 && isAnswered(view, v)) ||
    (complement !== null &&
      /^(?:ask|ask about|question about|press|question)$/.test(cue.verb.lemma) &&
      view.isBarePast(v) &&
      view.skipAdverbs(v - 1, -1) < 0 &&
      (complement.kind === 'object' || isAnswered(view, v))),
  examples: [
    [
      'Asked whether the deal was over, Maria Cruz said it was not.',
      'Maria Cruz | said | it was not',
    ],
    [
      'Asked about the market, Mr. Osman said it would reopen.',
      'Mr. Osman | said | it would reopen',
    ],
    ['Asked about the bill, Roy shrugged and left the room.'],
    [
      'Explaining his reason for quitting, Mr Dale said it was late.',
      'Mr Dale | said | it was late',
    ],
    ['Responding to the report, Ms Lee said that it was late.', 'Ms Lee | said | that it was late'],
  ],
  counterExamples: [
    ['Reporters asked whether the deal was over.', 'Reporters | asked | whether the deal was over'],
    ['Asked whether he would run, Mr. Bell smiled.', ' | Asked | whether he would run'],
  ],
};

/** "Commenting on the decision, she said": what the words that follow are about. */
function isRemark(lemma: string): boolean {
  return /^(?:explain|outline|discuss|address|describe|comment on|respond to|refer to|reply to|speak of|speak about|talk of|talk about|reflect on|write about|write of)$/.test(
    lemma,
  );
}

function holdsQuote(view: CueReading['view'], v: number): boolean {
  return view.phrases.some(({ kind }, i) => i > v && kind === 'quote');
}

/** Whether a verb of saying follows in the sentence. */
function isAnswered(view: CueReading['view'], v: number): boolean {
  for (let i = v + 1; i < view.phrases.length; i++) {
    const frames = view.isFinite(i) ? view.cue(i)?.verb.frames : undefined;
    if (frames?.has('clause') || (frames?.has('quote') && holdsQuote(view, v))) return true;
  }
  return false;
}
