import { subjectAfter } from '../syntax/subjects/invertedSubjects.js';
import { wantsToKnow } from '../syntax/complements.js';
import { skipAdjuncts } from '../syntax/adjuncts.js';
import { genderOf } from '../../english/gender.js';
import { isGivenName } from '../../english/givenNameList.js';
import { between, type Range, type SentenceView } from '../syntax/sentenceView.js';
import { subjectOf } from '../syntax/subjects/subjects.js';
import { ANSWER } from './answers.js';
import { AS_CLAUSE } from './asClauses.js';
import { CALLED_BEFORE, CALLED_BY, CALLED_FIRST, DENIED_BEFORE } from './calledAs.js';
import { COMPLEMENT_AFTER } from './complementAfter.js';
import { type Construction, inForce } from './construction.js';
import { type CueReading, readCue } from './cueReading.js';
import type { Finding } from './finding.js';
import { possessor } from './nouns/nounOwners.js';
import { SILENCES } from './silences/nothingSaid.js';
import { isAgentless, passiveClaim } from './passives.js';
import { QUOTED_BEFORE } from './postposedCue.js';

/** `The director said in a statement.`: what he said is the quotation that follows, if one does. */
const ANNOUNCEMENT: Construction<(reading: CueReading) => Finding | null> = {
  name: 'announcement of a quotation',
  read: ({ view, cue, subject, complement }) => {
    if (complement) return null;
    const after =
      view.is(cue.after, 'noun') &&
      (HEARER.test(cue.verb.lemma) || REMARKS.test(view.head(cue.after)))
        ? cue.after + 1
        : cue.after;
    return subject && cue.verb.frames.has('quote') && view.is(skipAdjuncts(view, after), 'stop')
      ? { pattern: 'announcement', source: subject, cue, content: [] }
      : null;
  },
  examples: [
    [
      'The director said in a statement. “We will win it all, and soon.”',
      'The director | said | We will win it all, and soon',
    ],
  ],
  counterExamples: [['The director said in a statement. Prices fell.']],
};

/** `The mayor was blunter. “...”`, `One investor's verdict? “...”`: a short sentence before a quotation of whole sentences. */
export const TONE: Construction<(view: SentenceView) => Iterable<Finding>> = {
  name: 'the tone of a quotation that follows',
  *read(view) {
    const last = view.phrases.length - 1;
    if (!view.is(last, 'stop') || !quotationFollows(view)) return;
    const k = last - 1;
    if (view.text(view.phrases[last]) === '?') {
      const owner = view.is(k, 'noun') && k < 2 ? possessor(view, k) : null;
      if (owner && VERDICTS.test(view.head(k)))
        yield {
          pattern: 'announcement',
          source: owner,
          cue: { range: { from: owner.to, to: view.phrases[k].to } },
          content: [],
        };
      return;
    }
    const v = view.skipAdverbs(k - 1, -1);
    if (!view.isFinite(v) || !/^(?:was|is|were|are|remained|sounded)$/.test(view.head(v))) return;
    const source = TONES.test(view.head(k)) ? subjectOf(view, v) : null;
    if (source && !/^(?:it|this|that|there)$/.test(view.word(source.noun)))
      yield {
        pattern: 'announcement',
        source,
        cue: { range: { from: view.phrases[v].from, to: view.phrases[k].to } },
        content: [],
      };
  },
  examples: [
    [
      'Mayor Doug Fairhall was blunter. “If people hate the bridge, they can swim.”',
      'Mayor Doug Fairhall | was blunter | If people hate the bridge, they can swim',
    ],
    [
      'One investor’s verdict? “He has had three years and that is plenty.”',
      'One investor’s | verdict | He has had three years and that is plenty',
    ],
  ],
  counterExamples: [
    ['The weather was blunter. Nobody swam.'],
    ['The verdict was late.'],
    ['Mayor Doug Fairhall was ill. “If people hate the bridge, they can swim.”'],
  ],
};

const TONES =
  /^(?:blunt(?:er)?|defiant|scathing|unequivocal|unrepentant|unapologetic|adamant|emphatic|dismissive|unmoved|unimpressed|unconvinced|candid|frank|succinct|philosophical|effusive|furious|delighted|ecstatic|incredulous|sceptical|skeptical|conciliatory|harsher|gloomier|terse|curt|categorical|upbeat|optimistic|pessimistic)$/;
const VERDICTS =
  /^(?:verdict|advice|answer|response|reply|message|conclusion|explanation|reaction|solution|excuse|defen[cs]e|assessment|prediction|motto|secret|plan)$/;

/** Whether the next token opens a quotation of whole sentences. */
function quotationFollows({ prose, sentence }: SentenceView): boolean {
  const quoted = prose.quotations[prose.quotationOf[sentence.to]];
  return quoted !== undefined && quoted.from === sentence.to && quoted.utterance;
}

/** "the judge interrupted me", "continued his scathing remarks" */
const HEARER = /^(?:interrupt|answer|ask|tell|text|e-?mail)$/;
const REMARKS =
  /^(?:remarks|comments|speech|address|statement|answer|argument|attacks?|criticism|tirade|rant|testimony|post|tweet|thought|story|defen[cs]e)$/;

/** How a verb that is not passive reports, the first that fits. */
export const ACTIVE: readonly Construction<(reading: CueReading) => Finding | null>[] = [
  CALLED_BY,
  AS_CLAUSE,
  QUOTED_BEFORE,
  COMPLEMENT_AFTER,
  ANNOUNCEMENT,
  CALLED_BEFORE,
  CALLED_FIRST,
  DENIED_BEFORE,
];

/** "was told that", "is said to be": the agent, if any, stands after "by". */
export const PASSIVE: Construction<(reading: CueReading) => Finding | null> = {
  name: 'passive',
  read: ({ view, v, cue, complement }) => passiveClaim(view, v, cue, complement),
  examples: [
    ['He is said to be rich.', ' | is said | He … to be rich'],
    ['The plan was criticized by Ms. Lee.', 'Ms. Lee | was criticized | The plan'],
  ],
  counterExamples: [['The body was found by police.']],
};

/** "wanted | to know": one cue. */
function isWanted(view: SentenceView, v: number): boolean {
  const want = view.phrases[v].verb!.tense === 'infinitive' ? view.cue(v - 1) : undefined;
  return want !== undefined && wantsToKnow(view, want);
}

/** The attributions that verbs make in a sentence. */
export function* verbClaims(view: SentenceView): Generator<Finding> {
  for (let v = 0; v < view.phrases.length; v++) {
    const cue = view.cue(v);
    if (!cue || isWanted(view, v)) continue;
    const reading = readCue(view, v, cue);
    if (inForce(view, SILENCES).some(({ read }) => read(reading))) continue;
    const passive = view.phrases[v].verb!.passive || isAgentless(view, v);
    const answer = passive ? inForce(view, [ANSWER])[0]?.read(reading) : null;
    if (answer) yield answer;
    if (answer && /about$/.test(cue.verb.lemma)) continue;
    for (const { read } of inForce(view, passive ? [PASSIVE] : ACTIVE)) {
      const finding = read(reading);
      if (!finding) continue;
      yield finding;
      break;
    }
  }
}

/** Whether a phrase ends with two words of a person's name at least. */
function isPersonsName(view: SentenceView, { from, to }: Range): boolean {
  const words = view.prose.tokens.slice(from, to);
  return (
    words.length > 1 &&
    words.slice(-2).every(({ pos }) => pos === 'PROPN') &&
    words.some(({ text, lower }) => genderOf(text) !== null || isGivenName(lower))
  );
}

/** "And from Chairwoman Maria Cruz:" */
function verblessLeadIn(view: SentenceView, colon: number): Finding | null {
  const head = view.phrases[0];
  // `Superintendent Carla Boone: “It is hard.”`
  if (colon === 1 && view.is(2, 'quote') && isPersonsName(view, head))
    return {
      pattern: 'colon',
      source: { ...head, noun: 0 },
      cue: { range: view.phrases[colon] },
      content: [between(view, 2, view.phrases.length)],
    };
  const from = view.phrases.findIndex((_, i) => i < colon && view.word(i) === 'from');
  const named = from >= 0 && from < 3 ? subjectAfter(view, from + 1) : null;
  if (
    !named ||
    named.after !== colon ||
    view.phrases.some((_, i) => i < colon && view.is(i, 'verb'))
  )
    return null;
  const leadIn = colon === view.phrases.length - 1;
  return {
    pattern: 'colon',
    source: named.source,
    cue: { range: view.phrases[from] },
    content: leadIn ? [] : [between(view, colon + 1, view.phrases.length)],
    leadIn,
  };
}

/** `He began with a question: "..."`, "released the following statement:": whoever the sentence is about speaks after its colon. */
export const COLON: Construction<(view: SentenceView) => Iterable<Finding>> = {
  name: 'colon',
  read: colonClaims,
  examples: [
    [
      'And from Chairwoman Maria Cruz:\n\n“It cost a year.”',
      'Chairwoman Maria Cruz | from | It cost a year',
    ],
    [
      'The school will close. Superintendent Carla Boone: “This is hard.”',
      'Superintendent Carla Boone | : | This is hard',
    ],
    ['He turned to the crowd: “Who are we?”', 'He | turned to the crowd: | Who are we?'],
  ],
  counterExamples: [
    ['It has three parts: a roof, a wall and a door.'],
    ['QUOTE OF THE DAY: “I never saw a hallway so quiet.”'],
  ],
};

function* colonClaims(view: SentenceView): Generator<Finding> {
  const colon = view.phrases.findIndex((phrase) => phrase.kind === 'colon');
  // "QUOTE OF THE DAY: ..."
  if (colon < 0 || view.isRubric(colon)) return;
  const leadIn = colon === view.phrases.length - 1;
  if (!leadIn && !view.is(colon + 1, 'quote')) return;
  let v = colon - 1;
  while (
    v >= 0 &&
    (!view.isFinite(v) ||
      view.is(v - 1, 'relative', 'that') ||
      (view.is(v - 2, 'question', 'subordinator', 'relative') && view.is(v - 1, 'noun')))
  )
    v--;
  const source =
    v >= 0
      ? (subjectOf(view, v) ?? (v === 0 ? (subjectAfter(view, 1)?.source ?? null) : null))
      : null;
  if (!source) {
    const from = verblessLeadIn(view, colon);
    if (from) yield from;
    return;
  }
  yield {
    pattern: 'colon',
    source,
    cue: { range: { from: view.phrases[v].from, to: view.phrases[colon].to } },
    content: leadIn ? [] : [between(view, colon + 1, view.phrases.length)],
    leadIn,
  };
}
