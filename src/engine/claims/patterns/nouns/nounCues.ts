import { cueNoun, type NounCue } from '../../lexis/cueNouns.js';
import { bodyWithOf } from '../../syntax/naming/bodiesInText.js';
import type { Source } from '../../syntax/sourcePhrases.js';
import { isOccasion, subjectAfter } from '../../syntax/subjects/invertedSubjects.js';
import { BORDER_RULES } from '../../syntax/borderRules.js';
import { type Construction, inForce } from '../construction.js';
import type { Finding } from '../finding.js';
import { between, type SentenceView } from '../../syntax/sentenceView.js';
import { subjectOf } from '../../syntax/subjects/subjects.js';
import { complementOfNoun, isReportedSubject } from './nounComplements.js';
import { calledOut, isThat } from './nounStatements.js';
import { carrierBefore, madeBy, possessor } from './nounOwners.js';

/** How the noun at a phrase attributes, the first that fits. */
export const NOUN_CUES: readonly Construction<(view: SentenceView, i: number) => Finding | null>[] =
  [
    {
      name: 'what is called out',
      read: calledOut,
      examples: [
        [
          'He left to chants of “Lock her up, lock her up!”',
          ' | chants of | Lock her up, lock her up!',
        ],
      ],
      counterExamples: [['He left to chants of joy.']],
    },
    {
      name: 'what an argument is',
      read: isThat,
      examples: [
        ['Her argument is that taxes are too high.', 'Her | argument is | that taxes are too high'],
        [
          'The promise she has made is that she will go.',
          'she | The promise she has made is | that she will go',
        ],
      ],
      counterExamples: [
        ['The problem is that taxes are high.'],
        ['The hope is that prices will fall.'],
        ['Her brother is that man.'],
      ],
    },
    {
      name: 'a noun and what it claims',
      read: (view, i) => {
        const cue = cueNoun(view.head(i));
        return cue && view.token(view.phrases[i].to - 1).pos !== 'PROPN'
          ? readNoun(view, i, cue)
          : null;
      },
      examples: [
        ['Trump’s claim that the law is void was false.', 'Trump’s | claim | that the law is void'],
        ['She voiced concerns about the law.', 'She | voiced concerns about | the law'],
        [
          'Concerns have been raised that the dam could fail.',
          ' | Concerns have been raised | that the dam could fail',
        ],
        [
          'Zelensky rejected Putin’s claim that Ukraine had started the war.',
          'Zelensky | rejected | Putin’s claim that Ukraine had started the war',
          'Putin’s | claim | that Ukraine had started the war',
        ],
      ],
      counterExamples: [
        ['The claims that surfaced were false.'],
        [
          'It had doubled, a claim that the alliance disputed.',
          'the alliance | disputed | a claim',
        ],
        ['It fell apart since the allegations against Ms. Cole came to light.'],
        [
          'The party revealed its support ahead of a vote on the bill.',
          'The party | revealed | its support',
        ],
        ['The allegation that Mr. Lee denied on Monday was old.'],
      ],
    },
  ];

/** "expressed optimism about": what was felt was said. */
const VOICING =
  /^(?:express|voice|articulate|air|raise|register|lodge|issue|reiterate|repeat|state|deliver)(?:s|d|ed|ing)?$/;

/** Attributions by a noun: "his claim that", "threats from the U.S. of", "voiced concerns about". */
export function* nounCues(view: SentenceView): Generator<Finding> {
  for (let i = 0; i < view.phrases.length; i++) {
    if (!view.is(i, 'noun') || view.prose.quotationOf[view.phrases[i].to - 1] >= 0) continue;
    for (const { read } of inForce(view, NOUN_CUES)) {
      const finding = read(view, i);
      if (!finding) continue;
      yield finding;
      break;
    }
  }
}

const RAISED = /^(?:raised|voiced|expressed|aired|asked)$/;
/** "Concerns about the plan surfaced": they were voiced. */
const EMERGED = /^(?:emerged|arose|surfaced|mounted|grew|remain|spread|swirled|circulated)$/;

function readNoun(view: SentenceView, i: number, cue: NounCue): Finding | null {
  const stated = statedBehind(view, i, cue);
  if (!stated || isSureness(view, i)) return null;
  const { agent, emerged, start, complement } = stated;
  const named = possessor(view, i);
  const carrier = named && isNamed(named) ? -1 : carrierBefore(view, i);
  const carried = carrier >= 0 ? subjectOf(view, carrier) : null;
  const source = agent ?? madeBy(view, complement.end) ?? carried ?? named;
  const head = view.phrases[i].to - 1;
  const noun = view.token(head).lower;
  const own = source && !agent ? head : view.phrases[i].from;
  const that = view.is(start, 'that');
  const to = emerged ? emergedTo(view, start) : head + 1;
  return {
    pattern: 'noun',
    source,
    cue: {
      range:
        carrier >= 0
          ? { from: view.phrases[carrier].from, to: complement.cueTo ?? head + 1 }
          : { from: own, to },
    },
    content: [between(view, complement.start, complement.end)],
    noun,
    carrier: carrier >= 0 || (emerged && that),
    statesOwner: that && statesOwner(agent, named),
    evident: that || emerged || isSpoken(agent, noun) || isVoiced(view, carrier, complement.end),
  };
}

/** "Concerns have been raised | that", "concerns emerged about": the token behind the cue. */
function emergedTo(view: SentenceView, start: number): number {
  return view.phrases[view.is(start, 'that') ? start - 1 : start].to;
}

/** What the noun at a phrase states, from phrase `start` on, and who is named in between; null where it states nothing. */
function statedBehind(view: SentenceView, i: number, cue: NounCue) {
  const { agent, after } = agentAfter(view, i, cue);
  // "its support ahead of the vote": when, and not what it supports
  if (view.word(after) === 'of' && TIMING.test(view.head(after - 1))) return null;
  const k = cue.that ? pastOccasion(view, after) : after;
  // "Concerns about the meeting surfaced", "critiques emerged regarding the plan"
  const emerged =
    view.isFinite(k) &&
    ((EMERGED.test(view.head(k)) && view.is(k + 1, 'preposition')) ||
      // "Concerns have been raised that", "Questions were asked about"
      (view.phrases[k].verb!.passive &&
        RAISED.test(view.head(k)) &&
        view.is(k + 1, 'preposition', 'that')));
  const start = emerged ? k + 1 : k;
  const complement = complementOfNoun(view, start, cue, isReportedSubject(view, i));
  return complement && { agent, emerged, start, complement };
}

/** "threats from the U.S.", and not "support from MPs", which comes without a word. */
function isSpoken(agent: Source | null, noun: string): boolean {
  return agent !== null && !WORDLESS.test(noun);
}

/** Whether somebody is named whose claim a noun tells. */
function statesOwner(agent: Source | null, owner: Source | null): boolean {
  return agent !== null || (owner !== null && isNamed(owner));
}

/** "voiced concerns about the plan", "concerns about the plan | emerged": what was felt was said. */
function isVoiced(view: SentenceView, carrier: number, end: number): boolean {
  return (
    (view.isFinite(end) && EMERGED.test(view.head(end))) ||
    (carrier >= 0 && VOICING.test(view.head(carrier)))
  );
}

/** "threats | from the U.S. | of new tariffs": whose the noun at a phrase is, behind it, and the phrase after that. */
function agentAfter(
  view: SentenceView,
  i: number,
  noun: NounCue,
): { agent: Source | null; after: number } {
  let k = i + 1;
  let agent: Source | null = null;
  const isAgent = (): boolean =>
    view.is(k, 'preposition') && /^(?:by|from)$/.test(view.word(k)) && view.is(k + 1, 'noun');
  while (view.is(k, 'time', 'adverb', 'aside') || isAgent()) {
    if (!view.is(k, 'preposition')) {
      k++;
      continue;
    }
    // "a report by the Fraser of Allander Institute": that "of" is the institute's.
    const named =
      noun.prepositions.has('of') && !bodyWithOf(view.prose.tokens, view.phrases, k + 1)
        ? null
        : subjectAfter(view, k + 1);
    agent = named?.source ?? { ...view.phrases[k + 1], noun: k + 1 };
    k = named?.after ?? k + 2;
  }
  return { agent, after: k };
}

/** "concluded with high confidence that": how sure somebody is of what the verb reports. */
function isSureness(view: SentenceView, i: number): boolean {
  return /^(?:confidence|certainty)$/.test(view.head(i)) && view.word(i - 1) === 'with';
}

const TIMING = /^(?:ahead|instead|because|outside|out|inside|regardless|irrespective)$/;

/** "his claim | in a recent interview | that": the "that" behind the occasion of a claim, else the phrase itself. */
function pastOccasion(view: SentenceView, k: number): number {
  const that = view.skipAdverbs(k + 2);
  return view.without !== BORDER_RULES.claimedIn &&
    /^(?:in|on|at|during)$/.test(view.word(k)) &&
    view.is(k + 1, 'noun') &&
    isOccasion(view, k + 1) &&
    view.is(that, 'that')
    ? that
    : k;
}

/** What comes from somebody without a word: "support from MPs". */
const WORDLESS =
  /^(?:support|embrace|approval|endorsement|preference|plan|decision|bid|commitment|opposition)s?$/;

/** "echoed Putin's claim": it stays Putin's; "repeated his claim" is whoever repeats it. */
function isNamed(owner: Source): boolean {
  return owner.to - owner.from > 1;
}
