import { subjectAfter } from '../syntax/subjects/invertedSubjects.js';
import { objectEnd } from '../syntax/objects.js';
import { between, type Range, type SentenceView } from '../syntax/sentenceView.js';
import type { Construction } from './construction.js';
import type { CueReading } from './cueReading.js';
import type { Finding } from './finding.js';

type Called = Construction<(reading: CueReading) => Finding | null>;

/** Verbs that tell what somebody calls somebody or something, "as" before it. */
export const CALLED_AS =
  /^(?:criticise|criticize|describe|characterise|characterize|brand|hail|denounce|condemn|mock|dismiss|deride|ridicule|slam|blast|praise|welcome|reject|portray|depict)$/;

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
      !/^(?:the|this|that|these|those|his|her|its|their|any|all)$/.test(view.word(object))
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
  ],
  counterExamples: [
    ['Ms Hill dismissed the report as nonsense.', 'Ms Hill | dismissed | the report as nonsense'],
    ['Ms Hill left, a plan Mr Cole dismissed as dead the moment it was read.'],
  ],
};

/** The quoted words behind "as", with it. */
function calledAs(view: SentenceView, at: number): Range | null {
  if (view.word(at) !== 'as') return null;
  const end = objectEnd(view, at);
  for (let i = at; i < end; i++) if (view.isQuoted(i)) return between(view, at, end);
  return null;
}
