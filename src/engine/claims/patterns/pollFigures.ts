import { objectEnd } from '../syntax/objects.js';
import { between, type SentenceView } from '../syntax/sentenceView.js';
import { subjectOf } from '../syntax/subjects/subjects.js';
import type { Construction } from './construction.js';
import type { Finding } from './finding.js';

/** "A poll put Ms Renfrew on 38%": "put" reports where a poll or an estimate has somebody on a figure. */
export const POLL_FIGURES: Construction<(view: SentenceView) => Iterable<Finding>> = {
  name: 'a figure that a poll puts somebody on',
  *read(view) {
    for (let v = 1; v + 2 < view.phrases.length; v++) {
      if (!view.isFinite(v) || !/^puts?$/.test(view.head(v)) || view.isQuoted(v)) continue;
      const subject = subjectOf(view, v);
      if (!subject || !isFigureAhead(view, v + 1)) continue;
      const who = view.head(subject.noun);
      if (!COUNTS.test(who) && !(TELLS.test(who) && isToll(view, v + 1))) continue;
      yield {
        pattern: 'object',
        source: subject,
        cue: { range: view.phrases[v] },
        content: [between(view, v + 1, objectEnd(view, v + 1))],
      };
    }
  },
  examples: [
    [
      'A poll by Redfield put Ms Renfrew on 38% and Mr Karimi on 33%.',
      'A poll by Redfield | put | Ms Renfrew on 38% and Mr Karimi on 33%',
    ],
    [
      'The latest estimate puts the cost at £3.4m.',
      'The latest estimate | puts | the cost at £3.4m',
    ],
    ['Witnesses put the toll at 20.', 'Witnesses | put | the toll at 20'],
    ['Rescuers put the number of dead at 20.', 'Rescuers | put | the number of dead at 20'],
  ],
  counterExamples: [
    ['The blast put the toll at 20.'],
    ['Doctors put him on 20 pills.'],
    ['The ministry put the speed limit at 20.'],
    ['The firm put the cups on a shelf.'],
    ['The poll put pressure on the minister.'],
    ['Mr Pym put £40 on a horse.'],
  ],
};

const COUNTS =
  /^(?:polls?|surveys?|stud(?:y|ies)|estimates?|reports?|figures|forecasts?|projections?|analysis|audit|count|census|economists|analysts|researchers|officials|police|organi[sz]ers)$/;

/** Who tells of a toll from where it was taken. */
const TELLS =
  /^(?:witnesses|residents|survivors|rescuers|medics|doctors|hospitals?|authorities|activists|monitors|experts|scientists|observers|investigators|prosecutors)$/;

/** "put | the toll at 20": a number that nobody sets. */
function isToll(view: SentenceView, i: number): boolean {
  if (
    !/^(?:toll|number|count|costs?|figure|total|loss(?:es)?|damage|turnout|crowd)$/.test(
      view.head(i),
    )
  )
    return false;
  const at = view.is(i + 1, 'preposition') && view.word(i + 1) === 'of' ? i + 3 : i + 1;
  return view.word(at) === 'at';
}

/** "the cost | at £3.4m": a few phrases on, "at" or "on" and a number. */
function isFigureAhead(view: SentenceView, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    if (!view.is(i, 'noun', 'preposition', 'adjective', 'aside')) return false;
    if (i === from || !/^(?:at|on)$/.test(view.word(i))) continue;
    const noun = view.phrases[i + 1];
    if (!noun) return false;
    for (let t = noun.from; t < noun.to; t++)
      if (view.token(t).pos === 'NUM' || /\d/.test(view.token(t).text)) return true;
  }
  return false;
}
