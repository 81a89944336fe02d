import type { CueReading } from '../cueReading.js';
import type { Silence } from './silence.js';

/** "Asked whether the deal was over, she said no": what somebody was asked before an answer. */
export const PROMPT: Silence = {
  name: 'a question before an answer',
  read: ({ view, v, cue, complement }) =>
    (complement !== null && isRemark(cue.verb.lemma) && v === 0 && isAnswered(view, v)) ||
    (complement?.kind === 'object' && isReaction(view, v, cue.verb.lemma)) ||
    (complement !== null &&
      isQuestioning(cue.verb.lemma) &&
      view.isBarePast(v) &&
      (isPromptHead(view, v) || (isTimed(view, v) && complement.kind === 'object')) &&
      (complement.kind === 'object' || isAnswered(view, v))) ||
    isInPrompt(view, v),
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
    ['Feld shrugged when asked about the bill.'],
    [
      'Asked in Leeds whether he believes that taxes should rise, Mr. Hill said: “No.”',
      'Mr. Hill | said | No',
    ],
    ['Responding to the Budget, Ms. Lee accused him of lying.', 'Ms. Lee | accused | him of lying'],
    ['Mr. Hill was responding to the mayor, who had left.'],
    ['Mr. Hill responded to the concerns raised by the bakers.'],
    ['Pressed on whether she thinks the plan is dead, Ms. Lee laughed.'],
    [
      'Explaining his reason for quitting, Mr Dale said it was late.',
      'Mr Dale | said | it was late',
    ],
    ['Responding to the report, Ms Lee said that it was late.', 'Ms Lee | said | that it was late'],
  ],
  counterExamples: [
    [
      'Mr. Hill responded to the concerns with a shrug.',
      'Mr. Hill | responded to | the concerns with a shrug',
    ],
    ['Reporters asked whether the deal was over.', 'Reporters | asked | whether the deal was over'],
    ['Asked whether he would run, Mr. Bell smiled.', ' | Asked | whether he would run'],
  ],
};

function isQuestioning(lemma: string): boolean {
  return /^(?:ask|ask about|question about|press|press on|question)$/.test(lemma);
}

/** "Asked", "Pressed on" at the head of the sentence */
function isPromptHead(view: CueReading['view'], v: number): boolean {
  return view.skipAdverbs(v - 1, -1) < 0;
}

/** "when asked" */
function isTimed(view: CueReading['view'], v: number): boolean {
  return (
    view.is(v - 1, 'question', 'subordinator', 'preposition') &&
    /^(?:when|if|once|after|until)$/.test(view.word(v - 1))
  );
}

/** "Asked in Leeds whether he | believes that it was late, Hill said": what the question is about, before the comma that ends it. */
function isInPrompt(view: CueReading['view'], v: number): boolean {
  let first = v - 1;
  while (first >= 0 && !view.is(first, 'comma', 'quote', 'dash')) first--;
  first++;
  if (isTimed(view, first + 1)) first++;
  if (v <= first || !PROMPTING.test(view.head(first)) || !view.isBarePast(first)) return false;
  const comma = view.phrases.findIndex(({ kind }, i) => i > v && kind === 'comma');
  if (comma < 0 || !view.is(view.skipAdverbs(comma + 1), 'noun', 'verb')) return false;
  for (let i = comma + 1; i < view.phrases.length; i++) if (view.isFinite(i)) return true;
  return false;
}

const PROMPTING = /^(?:asked|pressed|questioned|challenged|quizzed|pushed)$/;

/** "Commenting on the decision, she said": what the words that follow are about. */
function isRemark(lemma: string): boolean {
  return /^(?:explain|outline|discuss|address|describe|comment on|respond to|refer to|reply to|speak of|speak about|talk of|talk about|reflect on|write about|write of)$/.test(
    lemma,
  );
}

/** "Responding to the report, she left", "was responding to Cameron": what somebody's words are about, and none of them. */
function isReaction(view: CueReading['view'], v: number, lemma: string): boolean {
  if (!/^(?:respond to|reply to|react to|refer to|comment on)$/.test(lemma)) return false;
  return (
    (/^(?:respond|reply|react) to$/.test(lemma) && isOnlyReceived(view, v)) ||
    view.phrases[v].verb!.tense === 'ing' ||
    (view.phrases[v].verb!.auxiliary && /ing$/.test(view.token(view.phrases[v].verb!.head).lower))
  );
}

/** "responded to the concerns raised": to what, and with no word or way of what was answered. */
function isOnlyReceived(view: CueReading['view'], v: number): boolean {
  if (holdsQuote(view, v)) return false;
  let concerned = false;
  for (let i = v + 1; i < view.phrases.length; i++) {
    concerned ||= RECEIVED.test(view.head(i));
    if (
      view.isQuoted(i) ||
      (/^(?:by|with|that|saying|arguing|whether)$/.test(view.word(i)) && !view.isBarePast(i - 1))
    )
      return false;
  }
  return concerned;
}

const RECEIVED =
  /^(?:concerns?|questions?|letters?|e-?mails?|videos?|complaints?|tweets?|requests?|messages?)$/;

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
