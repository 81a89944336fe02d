import { beginsQuotation, type Complement } from '../syntax/complementKinds.js';
import { nounEndingAt } from '../syntax/sourcePhrases.js';
import { BORDER_RULES } from '../syntax/borderRules.js';
import {
  beforeMainVerb,
  hasVerbBefore,
  isHung,
  isSubordinate,
  mainVerbAfter,
  nestedEnd,
} from '../syntax/nesting.js';
import { between, type Range, type SentenceView } from '../syntax/sentenceView.js';
import { type Construction, inForce } from './construction.js';
import { type CueReading, GOVERNED } from './cueReading.js';
import type { Finding } from './finding.js';
import { SPEECHLESS } from './silences/nothingSaid.js';

/** "said that ...", "vowed to ...", "denied the charge", "failed to agree on ...": what is said follows the verb. */
export const COMPLEMENT_AFTER: Construction<(reading: CueReading) => Finding | null> = {
  name: 'complement after the verb',
  read: complementAfter,
  examples: [
    ['The minister said taxes would fall.', 'The minister | said | taxes would fall'],
    ['The senator vowed not to resign.', 'The senator | vowed | not to resign'],
    ['Smith denied the allegations.', 'Smith | denied | the allegations'],
    ['Smith agreed with Ms. Lee that it was late.', 'Smith | agreed with | that it was late'],
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
    [
      'The agency did not confirm or deny that it was late.',
      'The agency | did not confirm or deny | that it was late',
    ],
    [
      'Feld did not argue, claim or suggest that it was late.',
      'Feld | did not argue, claim or suggest | that it was late',
    ],
    ['Feld stopped saying that it was late.', 'Feld | stopped saying | that it was late'],
    ['Feld resisted calling it late.', 'Feld | resisted calling | it late'],
    ['Far from saying that it was late, Feld left.', 'Feld | Far from saying | that it was late'],
    [
      'He neither denied nor confirmed that it was late.',
      'He | neither denied nor confirmed | that it was late',
    ],
    [
      'Karim Osman would neither confirm nor deny that it was late.',
      'Karim Osman | would neither confirm nor deny | that it was late',
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
    ['She did not go and said that it was late.', 'She | said | that it was late'],
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
  if (complement.kind === 'gap' && isWritten(reading, opener)) return null;
  if (complement.kind === 'gap') {
    // "What he said was | that it was broke"
    if (isWhatWasSaid(view, opener, complement.start))
      return {
        pattern: 'clause',
        source: subject,
        cue,
        content: [between(view, complement.start + 1, complement.end)],
      };
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
function isRefused({ view, v, governor }: CueReading): boolean {
  if (!governor || governor.verb < 0 || view.phrases[v].verb!.tense === 'finite') return false;
  const outer = view.cue(governor.verb);
  return (
    outer !== undefined && (outer.verb.frames.has('infinitive') || outer.verb.lemma === 'deny')
  );
}

function isWhatWasSaid(view: SentenceView, opener: number, start: number): boolean {
  return (
    view.without !== BORDER_RULES.whatWasSaid &&
    view.word(opener) === 'what' &&
    /^(?:is|was)$/.test(view.head(start)) &&
    view.is(start + 1, 'that')
  );
}

function endOf(reading: CueReading, opener: number): number {
  return swornAt(reading.view, reading.complement!) || wordsEnd(reading, opener);
}

function wordsEnd(reading: CueReading, opener: number): number {
  const { view, v, subject, complement } = reading;
  const { kind, end } = complement!;
  const verb = view.phrases[v].verb!;
  const relative = view.is(opener, 'relative', 'that');
  const nested =
    (relative && view.is(opener - 1, 'comma')) ||
    // "the gap between what he says it would do, | and what it does"
    (view.without !== BORDER_RULES.between &&
      view.is(opener - 1, 'question') &&
      view.is(opener - 2, 'preposition')) ||
    (verb.tense === 'finite' &&
      (isSubordinate(view, view.skipAdverbs(subject!.noun - 1, -1)) ||
        isHung(view, subject!.noun) ||
        isGapped(view, subject!.noun - 1, complement!)));
  const early = verb.tense === 'ing' && !hasVerbBefore(view, v);
  // "The experts who say that the law is void | will meet"
  if (inSubject(reading, opener, relative)) return beforeMainVerb(view, complement!.start, end);
  // `A senator who called the vote "stolen" | acknowledged that ...`
  if (relative && kind === 'object' && view.without !== BORDER_RULES.describedBy)
    return mainVerbAfter(view, complement!.start, end, isWhole(reading, opener));
  if (((nested || early) && (kind === 'clause' || kind === 'gap')) || kind === 'infinitive')
    return nestedEnd(view, complement!, relative && !view.is(opener - 1, 'comma'));
  return end;
}

/** Whether what is said stands in a relative clause without commas that begins its sentence: "The bank that she said was broke | has been sold". */
function inSubject({ view, complement }: CueReading, opener: number, relative: boolean): boolean {
  const { kind } = complement!;
  return (
    ((relative && kind === 'clause') || (kind === 'gap' && view.without !== BORDER_RULES.gapped)) &&
    !view.is(opener - 1, 'comma') &&
    !hasVerbBefore(view, opener)
  );
}

/** "vowed to tackle it | when he came to office": what was so when it was promised is no part of the promise; 0 where nothing is told of that. */
function swornAt(view: SentenceView, { kind, start, end }: Complement): number {
  if (kind !== 'infinitive' || view.without === BORDER_RULES.sworn) return 0;
  for (let i = start + 1; i + 2 < end; i++)
    if (
      SINCE_THEN.test(view.word(i)) &&
      !view.isQuoted(i) &&
      view.is(i + 1, 'noun') &&
      view.isFinite(i + 2) &&
      (view.isBarePast(i + 2) || PAST.test(view.word(i + 2)))
    )
      return view.is(i - 1, 'comma') ? i - 1 : i;
  return 0;
}

const SINCE_THEN = /^(?:when|after|as)$/;
const PAST =
  /^(?:was|were|came|took|became|ran|won|met|spoke|began|got|had|saw|gave|made|rose|fell)$/;

/** "which | critics say she is responsible for, ...": the relative pronoun belongs into what is said. */
function isGapped(view: SentenceView, opener: number, { start }: Complement): boolean {
  return (
    opener > 0 &&
    view.is(opener, 'relative') &&
    !view.is(opener - 1, 'preposition') &&
    !view.is(start, 'that', 'quote')
  );
}

/** "A memo that warned of layoffs | was sent": a relative clause without commas that begins its sentence, whose verb takes no clause. */
function isWhole({ view, cue }: CueReading, opener: number): boolean {
  return (
    !view.is(opener - 1, 'comma') &&
    !hasVerbBefore(view, opener) &&
    !cue.verb.frames.has('that') &&
    !cue.verb.frames.has('clause')
  );
}

/** "The report that Ann Lee wrote | was late", "The idea Mr. Cole proposed | was dead": what is written is no subject of a clause of hers, as in "the man who she says has left". */
function isWritten({ view, cue }: CueReading, opener: number): boolean {
  return (
    view.is(opener, 'relative', 'that', 'noun') &&
    /^(?:write|post|tweet|retweet|read|propose|request|demand|ask|order|recommend|cite|mention|quote|recite|text|report on)$/.test(
      cue.verb.lemma,
    )
  );
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
