import { skipAdjuncts, skipHearer } from '../syntax/adjuncts.js';
import { clauseEnd } from '../syntax/clauses.js';
import { between, type SentenceView } from '../syntax/sentenceView.js';
import type { Construction } from './construction.js';
import type { CueReading } from './cueReading.js';
import type { Finding } from './finding.js';
import { quotationStart } from './postposedCue.js';

/** "as he put it", but not "as talks began" */
const AS_QUOTED = /^(?:put it|ask|sing|sum up|spell out|quote|joke|quip|tell|testify|report)$/;

/** "as Mr. Smith noted, ...": the main clause is what he said. */
export const AS_CLAUSE: Construction<(reading: CueReading) => Finding | null> = {
  name: 'as somebody said',
  read: asClause,
  examples: [
    [
      'It is not true, as Mr. Smith claims, that the law is void.',
      'Mr. Smith | claims | that the law is void',
    ],
    ['As Mr. Smith noted, the law was void.', 'Mr. Smith | noted | the law was void'],
    ['The law, as Ms. Lee put it, was void.', 'Ms. Lee | put it | The law … was void'],
    ['“The law,” as she put it, “is void.”', 'she | put it | The law … is void'],
    ['The law was void, as Ms. Lee said.', 'Ms. Lee | said | The law was void'],
  ],
  counterExamples: [['As talks began, he left.']],
};

/** "It is not true, | as Mr. Pym claims, | that it is broke": what the writer says of the words. */
function isDenied(view: SentenceView, comma: number): boolean {
  return (
    /^(?:but |and |yet )?(?:it(?:'s| is| was|’s) (?:not|never|hardly|simply|just|quite|clearly|also|n['’]t)?|it is(?:n['’]t) |it was(?:n['’]t) )/i.test(
      view.text({ from: view.sentence.from, to: view.phrases[comma].to }),
    ) &&
    view.is(view.skipAdverbs(comma - 1, -1), 'adjective', 'noun', 'verb') &&
    TRUTH.test(view.head(comma - 1))
  );
}

const TRUTH =
  /^(?:true|untrue|false|right|wrong|correct|incorrect|case|nonsense|fair|possible|likely)$/;

function asClause({ view, cue, subject }: CueReading): Finding | null {
  const as = subject ? view.skipAdverbs(subject.noun - 1, -1) : -1;
  if (
    !subject ||
    view.word(as) !== 'as' ||
    (!cue.verb.frames.has('clause') && !AS_QUOTED.test(cue.verb.lemma))
  )
    return null;
  const end = skipAdjuncts(
    view,
    cue.verb.frames.has('hearer') ? skipHearer(view, cue.after) : cue.after,
  );
  // `"The deal," as he put it, "is not a deal."`
  const quoted = view.is(as - 1, 'quote')
    ? as - 1
    : view.is(as - 1, 'comma') && view.is(as - 2, 'quote')
      ? as - 2
      : -1;
  if (quoted >= 0 && view.is(end, 'comma') && view.is(end + 1, 'quote'))
    return {
      pattern: 'as',
      source: subject,
      cue,
      content: [
        between(view, quotationStart(view, quoted), quoted + 1),
        between(view, end + 1, end + 2),
      ],
    };
  if (
    view.is(end, 'comma', 'colon') &&
    end < view.phrases.length - 1 &&
    (as <= 1 || view.is(as - 1, 'comma', 'conjunction', 'that'))
  ) {
    const left =
      as > 1 && view.is(as - 1, 'comma') && !isDenied(view, as - 1)
        ? [{ from: view.phrases[0].from, to: view.phrases[as - 1].from }]
        : [];
    const to = clauseEnd(view, end + 1);
    return { pattern: 'as', source: subject, cue, content: [...left, between(view, end + 1, to)] };
  }
  // `"...," as Lincoln said.`
  if (view.is(end, 'stop') && view.is(as - 1, 'quote'))
    return {
      pattern: 'as',
      source: subject,
      cue,
      content: [between(view, quotationStart(view, as - 1), as)],
    };
  return view.is(end, 'stop', 'colon') && view.is(as - 1, 'comma')
    ? {
        pattern: 'as',
        source: subject,
        cue,
        content: [between(view, view.wordsStart(as - 1), as - 1)],
      }
    : null;
}
