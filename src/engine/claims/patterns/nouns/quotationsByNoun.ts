import { beginsQuotation, quotationEnd } from '../../syntax/complementKinds.js';
import type { Source } from '../../syntax/sourcePhrases.js';
import { subjectAfter } from '../../syntax/subjects/invertedSubjects.js';
import { quotationStart } from '../postposedCue.js';
import { type Construction, inForce } from '../construction.js';
import type { Finding } from '../finding.js';
import { possessor } from './nounOwners.js';
import { between, type Range, type SentenceView } from '../../syntax/sentenceView.js';
import { subjectOf } from '../../syntax/subjects/subjects.js';

/** Nouns for what somebody says. */
const UTTERANCES =
  /^(?:answer|response|reply|retort|rejoinder|message|verdict|advice|explanation|comment|statement|question|argument|conclusion|refrain|slogan|motto|chant|shout|cry|plea|warning|remark|assessment|counsel|quip|tweet|post|email|e-mail|quote|promise|prediction|headline|caption|words)$/;

type OfQuotation = Construction<(view: SentenceView, i: number) => Finding | null>;

/** How the noun at a phrase attributes a quotation, the first that fits. */
export const QUOTING_NOUNS: readonly OfQuotation[] = [
  {
    name: 'in the words of',
    read: inTheWords,
    examples: [['In the words of one aide, “No.”', 'one aide | In the words of | No']],
    counterExamples: [['In the words of a song there is hope.']],
  },
  {
    name: 'a noun that announces a quotation',
    read: (view, i) => (UTTERANCES.test(view.head(i)) ? announced(view, i) : null),
    examples: [['Her answer: “No, we will not.”', 'Her | answer: | No, we will not']],
    counterExamples: [['Her answer was no.']],
  },
  {
    name: 'a noun after the quotation',
    read: (view, i) => (UTTERANCES.test(view.head(i)) ? afterQuotation(view, i) : null),
    examples: [['“No,” came the reply from John Hill.', 'John Hill | came the reply | No']],
    counterExamples: [['The reply came late.']],
  },
];

/** `"A house divided cannot stand" is how Lincoln put it.` */
export const HOW_IT_WAS_PUT: Construction<(view: SentenceView) => Finding | null> = {
  name: 'how somebody put it',
  read: howHePutIt,
  examples: [
    [
      '“A house divided cannot stand” is how Lincoln put it.',
      'Lincoln | put it | A house divided cannot stand',
    ],
  ],
  counterExamples: [['It is how Lincoln put it.']],
};

/** Quotations that a noun attributes: `Her answer: "No."`, `"No," came the reply`, `in the words of one aide, "No."`, `"No" is how he put it`. */
export function* quotationsByNoun(view: SentenceView): Generator<Finding> {
  for (let i = 0; i < view.phrases.length; i++) {
    if (!view.is(i, 'noun') || view.isQuoted(i)) continue;
    for (const { read } of inForce(view, QUOTING_NOUNS)) {
      const finding = read(view, i);
      if (!finding) continue;
      yield finding;
      break;
    }
  }
  for (const { read } of inForce(view, [HOW_IT_WAS_PUT])) {
    const put = read(view);
    if (put) yield put;
  }
}

/** `Her answer: "No."`, `The message to Congress? "No."` */
function announced(view: SentenceView, i: number): Finding | null {
  let colon = i + 1;
  while (view.is(colon, 'preposition', 'noun', 'time')) colon++;
  if (
    !view.is(colon, 'colon') ||
    !view.is(colon + 1, 'quote') ||
    // "QUOTE OF THE DAY:"
    view.isRubric(colon) ||
    (i > 0 && !view.is(i - 1, 'comma', 'conjunction', 'dash'))
  )
    return null;
  const owner = possessor(view, i);
  return {
    pattern: 'noun',
    source: owner ?? speakerAfter(view, i),
    cue: cueOf(view, i, owner, view.phrases[colon].to),
    content: [between(view, colon + 1, colon + 2)],
    noun: view.head(i),
    evident: true,
  };
}

/** `"No," came the reply from John Hill`, `"No" was his answer` */
function afterQuotation(view: SentenceView, i: number): Finding | null {
  const v = view.skipAdverbs(i - 1, -1);
  if (!view.isFinite(v) || !/^(?:came|comes|was|is|were|went|goes|ran|runs)$/.test(view.head(v)))
    return null;
  const quote = view.is(v - 1, 'comma') ? v - 2 : v - 1;
  const quotation = view.prose.quotations[view.prose.quotationOf[view.phrases[quote]?.from ?? -1]];
  if (!quotation || quotation.to > view.phrases[v].from) return null;
  const owner = possessor(view, i);
  const content: Range = view.is(quote, 'quote')
    ? between(view, quotationStart(view, quote), quote + 1)
    : { from: quotation.from, to: quotation.to };
  return {
    pattern: 'noun',
    source: owner ?? speakerAfter(view, i),
    cue: { range: { from: view.phrases[v].from, to: view.phrases[i].to } },
    content: [content],
    noun: view.head(i),
    evident: true,
  };
}

/** `In the words of one aide, "No."` */
function inTheWords(view: SentenceView, i: number): Finding | null {
  if (view.head(i) !== 'words' || view.word(i - 1) !== 'in') return null;
  const owner = possessor(view, i);
  const named = owner
    ? { source: owner, after: i + 1 }
    : view.word(i + 1) === 'of'
      ? subjectAfter(view, i + 2)
      : null;
  if (!named || !view.is(named.after, 'comma', 'colon') || !beginsQuotation(view, named.after + 1))
    return null;
  const start = named.after + 1;
  return {
    pattern: 'noun',
    source: named.source,
    cue: {
      range: {
        from: view.phrases[i - 1].from,
        to: owner ? view.phrases[i].to : view.phrases[i + 1].to,
      },
    },
    content: [
      between(view, start, view.is(start, 'quote') ? start + 1 : quotationEnd(view, start)),
    ],
    noun: 'words',
    evident: true,
    statesOwner: true,
  };
}

/** `"A house divided cannot stand" is how Lincoln put it.` */
function howHePutIt(view: SentenceView): Finding | null {
  for (let i = 1; i + 3 < view.phrases.length; i++) {
    if (
      !view.is(i - 1, 'quote') ||
      !view.isFinite(i) ||
      !/^(?:is|was|'s)$/.test(view.head(i)) ||
      !view.is(i + 1, 'question') ||
      !/^(?:how|what)$/.test(view.word(i + 1))
    )
      continue;
    for (let v = i + 2; v < i + 8 && v < view.phrases.length; v++) {
      const cue = view.isFinite(v) ? view.cue(v) : undefined;
      const source =
        cue && !cue.verb.attitude && (cue.verb.frames.has('quote') || cue.verb.frames.has('clause'))
          ? subjectOf(view, v)
          : null;
      if (cue && source)
        return {
          pattern: 'before',
          source,
          cue,
          content: [between(view, quotationStart(view, i - 1), i)],
        };
    }
  }
  return null;
}

/** "the reply from John Hill" */
function speakerAfter(view: SentenceView, i: number): Source | null {
  return /^(?:from|of|by)$/.test(view.word(i + 1))
    ? (subjectAfter(view, i + 2)?.source ?? null)
    : null;
}

/** The noun is the cue; whoever it belongs to is not part of it. */
function cueOf(view: SentenceView, i: number, owner: Source | null, to: number): { range: Range } {
  return {
    range: { from: owner ? Math.max(owner.to, view.phrases[i].from) : view.phrases[i].from, to },
  };
}
