import { hasClause } from '../syntax/clauseSubjects.js';
import { clauseEnd } from '../syntax/clauses.js';
import { complementOf } from '../syntax/complements.js';
import { beforeMainVerb } from '../syntax/nesting.js';
import type { Construction } from './construction.js';
import type { Finding } from './finding.js';
import type { Range, SentenceView } from '../syntax/sentenceView.js';
import { subjectOf } from '../syntax/subjects/subjects.js';

const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly)$/;

/** "He reportedly visited Miami": somebody says so, and the text does not say who. */
export const HEARSAY_ADVERB: Construction<(view: SentenceView) => Iterable<Finding>> = {
  name: 'adverb of hearsay',
  read: adverbCues,
  examples: [
    ['He reportedly visited Miami.', ' | reportedly | He … visited Miami'],
    [
      'The document reportedly said that it was late.',
      'The document | reportedly said | that it was late',
    ],
    // In words that have a source it is the source's own hedge.
    [
      'The firm allegedly paid bribes, two aides said.',
      'two aides | said | The firm allegedly paid bribes',
    ],
    [
      'Civilians allegedly killed by troops have won a prize.',
      ' | allegedly | Civilians … killed by troops',
    ],
  ],
  counterExamples: [['He quickly visited Miami.']],
};

function* adverbCues(view: SentenceView): Generator<Finding> {
  for (let i = 0; i < view.phrases.length; i++) {
    for (let t = view.phrases[i].from; t < view.phrases[i].to; t++) {
      if (!HEARSAY.test(view.token(t).lower) || view.prose.quotationOf[t] >= 0) continue;
      if (view.without !== CUED && isOnCue(view, i)) continue;
      const content = clauseAround(view, i, t);
      if (content.length > 0)
        yield {
          pattern: 'adverb',
          source: null,
          cue: { range: { from: t, to: t + 1 } },
          content,
          adverb: view.token(t).lower,
        };
    }
  }
}

const CUED = 'hearsay of a cue';

/** "for allegedly suggesting that": what is suggested is a claim, with the adverb in its cue. */
function isOnCue(view: SentenceView, i: number): boolean {
  return (
    view.is(i, 'adverb') &&
    ((view.phrases[i + 1]?.verb?.tense === 'ing' && view.cue(i + 1) !== undefined) ||
      // "The document reportedly said that": so the document has it, and the adverb is a part of the cue.
      (view.isFinite(i + 1) &&
        view.cue(i + 1)?.verb.frames.has('clause') === true &&
        !view.cue(i + 1)!.verb.attitude &&
        hasWords(view, i + 1)))
  );
}

/** Whether a verb of saying has a subject and words of its own. */
function hasWords(view: SentenceView, v: number): boolean {
  return subjectOf(view, v) !== null && complementOf(view, v, view.cue(v)!) !== null;
}

/** The clause that an adverb at token `t` of phrase `i` belongs to, without the adverb. */
function clauseAround(view: SentenceView, i: number, t: number): Range[] {
  let v = i;
  while (v < i + 6 && v < view.phrases.length && !view.is(v, 'verb', 'comma', 'stop')) v++;
  const verb = view.is(v, 'verb') ? v : -1;
  const subject = verb >= 0 ? (subjectOf(view, verb) ?? participleSubject(view, verb)) : null;
  let end = clauseEnd(view, i + 1, true);
  for (let k = Math.max(verb, i) + 1; k < end; k++)
    if (
      view.is(k, 'conjunction') &&
      (view.isFinite(view.skipAdverbs(k + 1)) ||
        (view.is(k - 1, 'comma') && view.is(k + 1, 'noun') && hasClause(view, k + 1)))
    )
      end = view.is(k - 1, 'comma') ? k - 1 : k;
  // "over allegedly misleading the public, | the only person to go was ..."
  if (verb >= 0 && view.phrases[verb].verb!.tense === 'ing') {
    const comma = view.phrases.findIndex(({ kind }, k) => k > verb && kind === 'comma');
    if (comma > 0 && comma < end && view.is(comma + 1, 'noun') && hasClause(view, comma + 1))
      end = comma;
  }
  // "civilians allegedly killed by troops | have won"
  if (verb >= 0 && view.isBarePast(verb) && view.word(verb + 1) === 'by')
    end = beforeMainVerb(view, verb, end);
  if (end <= i) return [];
  const before = subject
    ? [{ from: subject.from, to: Math.max(subject.to, Math.min(t, subject.to)) }]
    : [];
  const from = t + 1;
  const to = view.phrases[end - 1].to;
  const auxiliary =
    view.is(i, 'verb') && view.phrases[i].from < t ? [{ from: view.phrases[i].from, to: t }] : [];
  return [...before, ...auxiliary, ...(to > from ? [{ from, to }] : [])];
}

/** "with many officials reportedly left in the dark" */
function participleSubject(view: SentenceView, v: number): { from: number; to: number } | null {
  const before = view.skipAdverbs(v - 1, -1);
  return view.is(before, 'noun') ? view.phrases[before] : null;
}
