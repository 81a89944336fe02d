import { beginsQuotation } from '../syntax/complements.js';
import { beforeMainVerb, hasVerbBefore, isSubordinate, nestedEnd } from '../syntax/nesting.js';
import { between, type Range, type SentenceView } from '../syntax/sentenceView.js';
import { nounEndingAt } from '../syntax/subjects.js';
import { type Construction, inForce } from './construction.js';
import { type CueReading, GOVERNED } from './cueReading.js';
import type { Finding } from './finding.js';
import { SPEECHLESS } from './nothingSaid.js';

/** "said that ...", "vowed to ...", "denied the charge", "failed to agree on ...": what is said follows the verb. */
export const COMPLEMENT_AFTER: Construction<(reading: CueReading) => Finding | null> = {
  name: 'complement after the verb',
  read: complementAfter,
  examples: [
    ['The minister said taxes would fall.', 'The minister | said | taxes would fall'],
    ['The senator vowed not to resign.', 'The senator | vowed | not to resign'],
    ['Smith denied the allegations.', 'Smith | denied | the allegations'],
  ],
  counterExamples: [['Police found the body.']],
};

/** Negation and failure belong to the cue, and what was not said is no claim of its own. */
export const FAILING_TO_SAY: Construction<null> = {
  name: GOVERNED,
  read: null,
  examples: [
    ['EU leaders failed to agree on a plan.', 'EU leaders | failed to agree on | a plan'],
    [
      'The minister was unable to say why prices rose.',
      'The minister | was unable to say | why prices rose',
    ],
    ['She has yet to say whether she will run.', 'She | has yet to say | whether she will run'],
    ['He left without saying that he agreed.', 'He | without saying | that he agreed'],
    ['Orban refused to say that he agreed.', 'Orban | refused | to say that he agreed'],
    [
      'He denied telling the paper that it was over.',
      'He | denied | telling the paper that it was over',
    ],
  ],
  counterExamples: [
    ['He went on to say that he agreed.', 'He | to say | that he agreed'],
    ['The ministry declined to comment.', 'The ministry | declined | to comment'],
  ],
};

function complementAfter(reading: CueReading): Finding | null {
  const { view, cue, subject, complement } = reading;
  if (!subject || !complement || isRefused(reading)) return null;
  if (inForce(view, [SPEECHLESS]).some(({ read }) => read(reading))) return null;
  const opener = complement.kind === 'gap' ? subject.noun - 1 : subject.noun;
  const content = [between(view, complement.start, endOf(reading, opener))];
  if (complement.kind === 'gap') {
    const gap = gapBefore(view, opener, complement.start);
    if (!gap) return null;
    content.unshift(gap);
  }
  return {
    pattern: complement.kind,
    source: subject,
    cue,
    content: complement.kind === 'leadIn' ? [] : content,
    leadIn: complement.kind === 'leadIn',
  };
}

/** "refused to say that": the refusal is the claim, with what was refused for its content. */
function isRefused({ view, governor }: CueReading): boolean {
  if (!governor || governor.verb < 0) return false;
  const outer = view.cue(governor.verb);
  return (
    outer !== undefined && (outer.verb.frames.has('infinitive') || outer.verb.lemma === 'deny')
  );
}

function endOf({ view, v, subject, complement }: CueReading, opener: number): number {
  const { kind, end } = complement!;
  const verb = view.phrases[v].verb!;
  const relative = view.is(opener, 'relative', 'that');
  const nested =
    (relative && view.is(opener - 1, 'comma')) ||
    (verb.tense === 'finite' && isSubordinate(view, view.skipAdverbs(subject!.noun - 1, -1)));
  const early = verb.tense === 'ing' && !hasVerbBefore(view, v);
  // "The experts who say that the law is void | will meet"
  if (
    relative &&
    kind === 'clause' &&
    !view.is(opener - 1, 'comma') &&
    !hasVerbBefore(view, opener)
  )
    return beforeMainVerb(view, complement!.start, end);
  if (((nested || early) && (kind === 'clause' || kind === 'gap')) || kind === 'infinitive')
    return nestedEnd(view, complement!, relative && !view.is(opener - 1, 'comma'));
  return end;
}

/** "who he claims has been unfair": the relative pronoun is part of the clause. */
function gapBefore(view: SentenceView, opener: number, start: number): Range | null {
  // `Cruz, she wrote "has shown ..."`: what is quoted goes on after a comma that was forgotten.
  if (view.is(opener, 'comma') && beginsQuotation(view, start)) {
    const interrupted = nounEndingAt(view, opener - 1);
    if (interrupted) return interrupted;
  }
  if (!view.is(opener, 'relative', 'that', 'question', 'noun')) return null;
  return view.is(opener, 'noun') ? nounEndingAt(view, opener) : view.phrases[opener];
}
