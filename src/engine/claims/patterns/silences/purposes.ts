import { finiteBefore, isVerbParticle, isPrompted } from '../../syntax/subjects/controllers.js';
import type { SentenceView } from '../../syntax/sentenceView.js';
import type { Silence } from './silence.js';

/** "wasn't enough to claim the nomination", "an effort to acknowledge": what might be said is not said. */
export const PURPOSE: Silence = {
  name: 'an infinitive of purpose',
  read: ({ view, v, governor, complement }) => {
    if (view.phrases[v].verb!.tense !== 'infinitive' || governor) return false;
    const before = view.skipAdverbs(v - 1, -1);
    if (isMeantOnly(view, before)) return true;
    // "needs to address the danger"
    if (
      complement?.kind === 'object' &&
      view.is(before, 'verb') &&
      !GOING_ON.test(view.head(before))
    )
      return true;
    // "It is a parable used to describe": what it is for
    if (
      view.head(before) === 'used' &&
      view.isBarePast(before) &&
      view.is(before - 1, 'noun') &&
      finiteBefore(view, before - 1) >= 0
    )
      return true;
    return (
      !view.is(before, 'verb') &&
      !EAGER.test(view.word(before)) &&
      !isPrompted(view, before) &&
      !isMeans(view, before) &&
      !(isVerbParticle(view, before) && view.is(before - 1, 'verb'))
    );
  },
  examples: [
    [
      'The minister had meant to say that the law was void.',
      'The minister | had meant | to say that the law was void',
    ],
    ['It took courage to say that the law was void.'],
    ['The government needs to address the danger.'],
    ['It is a parable used to describe any place in which people are selfish.'],
    ['He had the opportunity to say that the law was void.'],
    ['The minister is determined to argue that the law is void.'],
    ['The minister is likely to argue that the law is void.'],
  ],
  counterExamples: [
    ['She used to argue that the law was void.', 'She | to argue | that the law was void'],
    ['She was quick to note that the law was void.', 'She | to note | that the law was void'],
    ['He took to Twitter to say that the law was void.', 'He | to say | that the law was void'],
    ['She used her speech to say that the law was void.', 'She | to say | that the law was void'],
    ['He was at pains to say that the law was void.', 'He | to say | that the law was void'],
    ['He went so far as to say that the law was void.', 'He | to say | that the law was void'],
    [
      'He took the opportunity to say that the law was void.',
      'He | to say | that the law was void',
    ],
    [
      'He declined to comment, other than to say that the law was void.',
      'He | declined | to comment',
      'He | to say | that the law was void',
    ],
    ['He rose to say that the law was void.', 'He | to say | that the law was void'],
  ],
};

/** What somebody means to say is not said yet; what it is may be told as a plan. */
const INTENDING =
  /^(?:plan|intend|hope|mean|prepare|aim|wish)(?:s|n?ed|d|t|ning|ing)?$|^(?:hoping|preparing|meant)$/;
/** … and what somebody is minded to say. */
const MINDED = /^(?:determined|resolved|poised|likely)$/;

/** "planned to say that it was late", "is determined to argue": and may not have said it. */
function isMeantOnly(view: SentenceView, before: number): boolean {
  const { verb } = view.phrases[before] ?? {};
  return (
    (verb !== undefined && !verb.passive && INTENDING.test(view.head(before))) ||
    (view.is(before, 'verb', 'adjective') && MINDED.test(view.head(before)))
  );
}

/** "went on to praise the plan": it was praised. */
const GOING_ON =
  /^(?:rose|rises|intervened|went|goes|go|gone|going|continue[sd]?|began|begins|begun|used|proceed(?:s|ed)?|hasten(?:s|ed)?|hurried|rushed|pause[sd]?|return(?:s|ed)?|stopped|stood|appear(?:s|ed)?|seem(?:s|ed)?|had|has)$/;

/** "took to Twitter | to say", "used her speech | to say", "went on air | to say": the means of saying it, and so it was said. */
function isMeans(view: SentenceView, before: number): boolean {
  // "declined to comment, other than | to say that it was late"
  if (view.word(before) === 'than' && view.word(before - 1) === 'other') return true;
  let verb = before;
  while (view.is(verb, 'noun', 'preposition', 'adverb', 'time', 'adjective')) verb--;
  if (!view.isFinite(verb) || verb === before) return false;
  const rest = view.text({ from: view.phrases[verb].to, to: view.phrases[before].to });
  return (
    (/^(?:took|taken|takes?)$/.test(view.head(verb)) && /^to /.test(rest)) ||
    (/^(?:took|taken|takes?|seized?)$/.test(view.head(verb)) && TIME_FOR_IT.test(rest)) ||
    /^(?:at pains|so far as|to great lengths)$/.test(rest) ||
    (/^(?:used?|uses)$/.test(view.head(verb)) && OCCASION.test(view.head(before))) ||
    (/^(?:went|gone|goes|came|comes?)$/.test(view.head(verb)) && /^(?:on|out|forward)\b/.test(rest))
  );
}

const TIME_FOR_IT = /^(?:the|a) (?:time|trouble|moment|opportunity|chance|occasion)$/;
const OCCASION =
  /^(?:speech|address|statement|interview|appearance|visit|platform|column|article|op-ed|letter|tweet|post|conference|briefing|debate|hearing|testimony|question|questions|remarks|account|twitter|facebook|keynote|sermon|rally|meeting)$/;

/** "was quick to note": it was noted. */
const EAGER = /^(?:quick|careful|eager|keen|happy|proud)$/;
