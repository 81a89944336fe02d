import type { Span } from '../annotation.js';
import type { Review } from '../decisions/decision.js';
import { evidenceWords, isVague } from '../decisions/evidenceText.js';
import type { DraftView } from './draftView.js';
import type { RuleFinding, Rule } from './rule.js';

/** A rule about what decisions rest on. */
export const EVIDENCE_RULES: readonly Rule[] = [
  {
    code: 'evidence-vague',
    severity: 'information',
    summary: 'evidence that gives an address or a file but no place in it',
    find: vagueEvidence,
  },
];

function* vagueEvidence({ reviews, factReviews }: DraftView): Generator<RuleFinding> {
  for (const { review, spans } of [...reviews, ...factReviews]) yield* vagueIn(review, spans);
}

function* vagueIn({ evidence }: Review, spans: readonly Span[]): Generator<RuleFinding> {
  const [first] = spans;
  if (!first) return;
  for (const one of evidence)
    if (isVague(one))
      yield {
        start: first.start,
        end: spans.at(-1)!.end,
        message: `the evidence “${evidenceWords(one)}” does not say where to look: add the page, paragraph, line or time, or the passage`,
      };
}
