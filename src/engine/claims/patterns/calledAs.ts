import { CALLED_AS, isDeniable } from '../lexis/judgments.js';
import { subjectAfter } from '../syntax/subjects/invertedSubjects.js';
import { objectEnd } from '../syntax/objects.js';
import { between, type Range, type SentenceView } from '../syntax/sentenceView.js';
import type { Construction } from './construction.js';
import type { CueReading } from './cueReading.js';
import type { Finding } from './finding.js';

type Called = Construction<(reading: CueReading) => Finding | null>;

/** "a move dismissed by Mr Cole as “cowardly”": a participle that tells in quoted words what the noun before it is called. */
export const CALLED_BY: Called = {
  name: 'what something is called by somebody',
  read: ({ view, v, cue }) => {
    if (!CALLED_AS.test(cue.verb.lemma) || !view.isBarePast(v) || !view.is(v - 1, 'noun'))
      return null;
    const by = view.word(cue.after) === 'by' ? subjectAfter(view, cue.after + 1) : null;
    const called = by && calledAs(view, by.after);
    if (!called) return null;
    const { from, to } = view.phrases[v - 1];
    return { pattern: 'passive', source: by.source, cue, content: [{ from, to }, called] };
  },
  examples: [
    [
      'Ms Hill left, a move dismissed by Mr Cole as “cowardly.”',
      'Mr Cole | dismissed | a move … as “cowardly',
    ],
    [
      'She read a plan described by Mr Cole as “a mess.”',
      'Mr Cole | described | a plan … as “a mess',
    ],
  ],
  counterExamples: [
    ['Much of the money pledged by the bank had not come.'],
    ['She read a plan described by Mr Cole.'],
  ],
};

/** "a move Mr Cole described as “cowardly”": the object stands before the clause that describes it. */
export const CALLED_BEFORE: Called = {
  name: 'what something before it is called',
  read: ({ view, v, cue, subject }) => {
    if (!subject || !CALLED_AS.test(cue.verb.lemma) || !view.isFinite(v)) return null;
    const called = calledAs(view, cue.after);
    return called ? { pattern: 'gap', source: subject, cue, content: [called] } : null;
  },
  examples: [
    ['Ms Hill left, a move Mr Cole described as “cowardly.”', 'Mr Cole | described | as “cowardly'],
  ],
  counterExamples: [
    ['Mr Cole described the move as “cowardly.”', 'Mr Cole | described | the move as “cowardly'],
    ['Ms Hill left, a man Mr Cole described as a friend.'],
  ],
};

/** "rejected as baseless the claim that he had lied": the object stands behind what it is called. */
export const CALLED_FIRST: Called = {
  name: 'what something behind it is called',
  read: ({ view, cue, subject }) => {
    if (!subject || !CALLED_AS.test(cue.verb.lemma) || view.word(cue.after) !== 'as') return null;
    // "a plan he dismissed as dead the moment he came": the object stands before
    if (view.is(subject.noun - 1, 'noun', 'relative', 'that', 'question')) return null;
    const called = view.skipAdverbs(cue.after + 1);
    const object = called + 1;
    if (
      !(view.is(called, 'adjective', 'noun') || view.isBarePast(called)) ||
      !view.is(object, 'noun') ||
      // "as baseless | accusations that": between an adjective and the noun that it would describe a phrase only ends before what is called so.
      !(
        view.is(called, 'adjective') ||
        /^(?:the|this|that|these|those|his|her|its|their|any|all)$/.test(view.word(object))
      )
    )
      return null;
    return {
      pattern: 'object',
      source: subject,
      cue,
      content: [between(view, cue.after, objectEnd(view, object + 1))],
    };
  },
  examples: [
    [
      'The mayor rejected as baseless the claim that he had lied.',
      'The mayor | rejected | as baseless the claim that he had lied',
      ' | the claim | that he had lied',
    ],
    ['Ms Hill dismissed as nonsense the report.', 'Ms Hill | dismissed | as nonsense the report'],
    [
      'Iran rejected as baseless accusations that it had lied.',
      'Iran | rejected | as baseless accusations that it had lied',
      ' | accusations | that it had lied',
    ],
    [
      'The mayor dismissed as false Ms Hill’s claim that he had lied.',
      'The mayor | dismissed | as false Ms Hill’s claim that he had lied',
      'Ms Hill’s | claim | that he had lied',
    ],
  ],
  counterExamples: [
    ['Ms Hill dismissed the report as nonsense.', 'Ms Hill | dismissed | the report as nonsense'],
    ['Ms Hill left, a plan Mr Cole dismissed as dead the moment it was read.'],
    ['Ms Hill left, a plan Mr Cole dismissed as wild speculation.'],
  ],
};

/** "..., a charge Iran denies", "..., an accusation that the firm has rejected": what was said before is what is denied. */
export const DENIED_BEFORE: Called = {
  name: 'what somebody denies of what stands before',
  read: ({ view, v, cue, subject, complement }) => {
    if (!subject || complement || !DENYING.test(cue.verb.lemma) || !view.isFinite(v)) return null;
    const after = view.skipAdverbs(cue.after);
    if (after < view.phrases.length && !view.is(after, 'stop', 'comma', 'semicolon', 'dash'))
      return null;
    const noun = view.is(subject.noun - 1, 'that', 'relative')
      ? subject.noun - 2
      : subject.noun - 1;
    return view.is(noun, 'noun') &&
      view.is(noun - 1, 'comma', 'dash') &&
      isDeniable(view.head(noun))
      ? { pattern: 'gap', source: subject, cue, content: [between(view, noun, noun + 1)] }
      : null;
  },
  examples: [
    ['It sold arms to both sides, a charge Iran denies.', 'Iran | denies | a charge'],
    [
      'Ms. Lee said the bank was broke, an accusation that the firm has rejected.',
      'Ms. Lee | said | the bank was broke',
      'the firm | has rejected | an accusation',
    ],
    ['He took bribes, a claim he denied on Monday.', 'he | denied | a claim'],
  ],
  counterExamples: [
    ['The allegation that Mr. Lee denied on Monday was old.'],
    ['He took a car, a boat he denied.'],
    ['He took bribes, a claim he denied making.', 'he | denied | making'],
  ],
};

const DENYING = /^(?:contest|deny|dismiss|dispute|rebut|refute|reject)$/;

/** The quoted words behind "as", with it. */
function calledAs(view: SentenceView, at: number): Range | null {
  if (view.word(at) !== 'as') return null;
  const end = objectEnd(view, at);
  for (let i = at; i < end; i++) if (view.isQuoted(i)) return between(view, at, end);
  return null;
}
