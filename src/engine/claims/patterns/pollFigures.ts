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
      const figure = figureAhead(view, v + 1);
      if (!subject || figure < 0) continue;
      const who = view.head(subject.noun);
      const isToll = TOLLS.test(view.head(v + 1)) && view.word(figure - 1) === 'at';
      if (!COUNTS.test(who) && !(TELLS.test(who) && isToll)) continue;
      yield {
        pattern: 'object',
        source: subject,
        cue: { range: view.phrases[v] },
        content: [between(view, v + 1, objectEnd(view, figure))],
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
    [
      'Witnesses put the number of people killed at 20.',
      'Witnesses | put | the number of people killed at 20',
    ],
    [
      'Doctors put the number of dead and wounded at 20.',
      'Doctors | put | the number of dead and wounded at 20',
    ],
    [
      'Police put the number of people killed in the blast at 20.',
      'Police | put | the number of people killed in the blast at 20',
    ],
  ],
  counterExamples: [
    ['The blast put the toll at 20.'],
    ['Doctors put him on 20 pills.'],
    ['The ministry put the speed limit at 20.'],
    ['The firm put the cups on a shelf.'],
    ['The poll put pressure on the minister.'],
    ['Mr Pym put £40 on a horse.'],
    ['Doctors put a number of people on 20 pills.'],
  ],
};

const COUNTS =
  /^(?:polls?|surveys?|stud(?:y|ies)|estimates?|reports?|figures|forecasts?|projections?|analysis|audit|count|census|economists|analysts|researchers|officials|police|organi[sz]ers)$/;

/** Who tells of a toll from where it was taken. */
const TELLS =
  /^(?:witnesses|residents|survivors|rescuers|medics|doctors|hospitals?|authorities|activists|monitors|experts|scientists|observers|investigators|prosecutors)$/;

/** A number that nobody sets: "put | the toll at 20". */
const TOLLS = /^(?:toll|number|count|costs?|figure|total|loss(?:es)?|damage|turnout|crowd)$/;

/** "the cost | at £3.4m", "the number of people killed in May | at 20": the phrase of the number behind "at" or "on", some phrases on from phrase `from`; -1 where none comes. */
function figureAhead(view: SentenceView, from: number): number {
  // "of people killed", "of dead and wounded": who is counted
  const counts = TOLLS.test(view.head(from)) && view.word(from + 1) === 'of';
  for (let i = from; i < from + (counts ? LONGEST_COUNTED : LONGEST_VALUED); i++) {
    const more = counts && (view.is(i, 'conjunction') || view.isBarePast(i));
    if (!more && !view.is(i, 'noun', 'preposition', 'adjective', 'aside')) return -1;
    if (i > from && /^(?:at|on)$/.test(view.word(i)) && isNumbered(view, i + 1)) return i + 1;
  }
  return -1;
}

/** Phrases. */
const LONGEST_VALUED = 5;
const LONGEST_COUNTED = 10;

function isNumbered(view: SentenceView, i: number): boolean {
  const noun = view.phrases[i];
  if (!noun) return false;
  for (let t = noun.from; t < noun.to; t++)
    if (view.token(t).pos === 'NUM' || /\d/.test(view.token(t).text)) return true;
  return false;
}
