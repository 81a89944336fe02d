import { beginsQuotation, quotationEnd } from '../../syntax/complementKinds.js';
import { clauseEnd } from '../../syntax/clauses.js';
import { between, type SentenceView } from '../../syntax/sentenceView.js';
import type { Finding } from '../finding.js';
import { possessor } from './nounOwners.js';

/** What is called out, where its words are quoted. */
const CALLS = /^(?:chants?|shouts?|cr(?:y|ies)|screams?|yells?|calls?|jeers?|slogans?)$/;

/** `to chants of "Lock her up!"` */
export function calledOut(view: SentenceView, i: number): Finding | null {
  if (!CALLS.test(view.head(i)) || view.word(i + 1) !== 'of' || !beginsQuotation(view, i + 2))
    return null;
  const owner = possessor(view, i);
  return {
    pattern: 'noun',
    source: owner,
    cue: {
      range: {
        from: owner ? view.phrases[i].to - 1 : view.phrases[i].from,
        to: view.phrases[i + 1].to,
      },
    },
    content: [between(view, i + 2, quotationEnd(view, i + 2))],
    noun: view.head(i),
    evident: true,
  };
}

/** What somebody has that is a statement. */
const STATEMENTS =
  /^(?:argument|message|claim|view|complaint|promise|contention|position|answer|warning|fear|hope|charge|accusation|explanation|conclusion|verdict|belief|objection|criticism|response|reply|point|pitch|advice|theory)$/;

/** "Her argument is | that taxes are too high", "the promise she has made is | that": what the noun stands for. */
export function isThat(view: SentenceView, i: number): Finding | null {
  if (!STATEMENTS.test(view.head(i))) return null;
  const owner = possessor(view, i);
  const made =
    !owner && view.is(i + 1, 'noun') && view.isFinite(i + 2) && MAKING.test(view.head(i + 2));
  const v = made ? i + 3 : i + 1;
  if ((!owner && !made) || !view.isFinite(v) || !/^(?:is|was|remains)$/.test(view.head(v)))
    return null;
  const that = view.skipAdverbs(v + 1);
  if (!view.is(that, 'that') || that + 1 >= view.phrases.length) return null;
  const head = view.phrases[i].to - 1;
  return {
    pattern: 'noun',
    source: owner ?? { ...view.phrases[i + 1], noun: i + 1 },
    cue: { range: { from: owner ? head : view.phrases[i].from, to: view.phrases[v].to } },
    content: [between(view, that, clauseEnd(view, that + 1))],
    noun: view.head(i),
    evident: true,
  };
}

const MAKING = /^(?:makes?|made|gives?|gave|given|offers?|offered|puts?|sends?|sent)$/;
