import { cueVerb } from '../lexis/cueVerbs.js';
import { hasClause } from '../syntax/clauseSubjects.js';
import { clauseEnd } from '../syntax/clauses.js';
import type { Cue, SentenceView } from '../syntax/sentenceView.js';
import { between } from '../syntax/sentenceView.js';
import { subjectOf } from '../syntax/subjects/subjects.js';
import type { Construction } from './construction.js';
import type { Finding } from './finding.js';

/** "is confident that", "was adamant that": whoever is so has said so. */
export const ADJECTIVE: Construction<(view: SentenceView) => Iterable<Finding>> = {
  name: 'an adjective and what somebody is sure of',
  read: adjectiveCues,
  examples: [
    [
      'Mr. Brown is confident that the bill will pass.',
      'Mr. Brown | is confident | that the bill will pass',
    ],
    [
      'Ms. Lee remained hopeful the bill would pass.',
      'Ms. Lee | remained hopeful | the bill would pass',
    ],
    [
      'Ms. Lee was adamant that she had not known.',
      'Ms. Lee | was adamant | that she had not known',
    ],
    ['She is not sure whether it is late.', 'She | is not sure | whether it is late'],
  ],
  counterExamples: [
    ['It is certain that the bill will pass.'],
    ['Mr. Brown is sure of himself.'],
    ['He made sure that it was late.'],
    ['A man who was sure left.'],
  ],
};

/** Adjectives, and the verb that says the same. */
const SAYS: Readonly<Record<string, string>> = {
  confident: 'believe',
  sure: 'believe',
  certain: 'believe',
  hopeful: 'hope',
  optimistic: 'hope',
  afraid: 'fear',
  fearful: 'fear',
  adamant: 'insist',
  emphatic: 'insist',
};

const LINKING =
  /^(?:am|is|are|was|were|been|be|being|'m|'re|'s|remains?|remained|feels?|felt|sounds?|sounded|seems?|seemed)$/;

function* adjectiveCues(view: SentenceView): Generator<Finding> {
  for (let v = 0; v + 2 < view.phrases.length; v++) {
    const verb = view.phrases[v].verb;
    if (!verb || !view.isFinite(v) || !LINKING.test(view.token(verb.head).lower)) continue;
    const k = view.skipAdverbs(v + 1);
    if (!view.is(k, 'adjective') || !Object.hasOwn(SAYS, view.head(k)) || view.isQuoted(k))
      continue;
    const source = subjectOf(view, v);
    if (!source || /^(?:it|there|what)$/.test(view.word(source.noun))) continue;
    const end = complementEnd(view, k + 1);
    if (end < 0) continue;
    const cue: Pick<Cue, 'range' | 'verb'> = {
      range: { from: view.phrases[v].from, to: view.phrases[k].to },
      verb: cueVerb(SAYS[view.head(k)], [])!.cue,
    };
    yield { pattern: 'clause', source, cue, content: [between(view, k + 1, end)] };
  }
}

/** The phrase after the clause that begins at `k`, or -1 where none does. */
function complementEnd(view: SentenceView, k: number): number {
  if (view.is(k, 'that') || (view.is(k, 'question') && /^(?:whether|if)$/.test(view.word(k))))
    return clauseEnd(view, k + 1);
  return view.is(k, 'noun') && hasClause(view, k) ? clauseEnd(view, k) : -1;
}
