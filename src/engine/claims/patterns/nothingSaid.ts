import type { Range } from '../syntax/sentenceView.js';
import { isParticle, isPrompted, subjectOf } from '../syntax/subjects.js';
import type { Construction } from './construction.js';
import type { CueReading } from './cueReading.js';
import { isNobody } from './speechless.js';

type Silence = Construction<(reading: CueReading) => boolean>;

/** "might ask whether", "if he says that": nobody has said it. What somebody would support is known all the same. */
const HYPOTHETICAL: Silence = {
  name: 'hypothetical speech',
  read: ({ view, v, cue, subject }) => {
    if (cue.verb.attitude) return false;
    if (
      !view.phrases[v].verb!.negated &&
      /^(?:would|could|may|might|should|must|can)$/.test(view.word(v)) &&
      !/^(?:admit|say|argue)$/.test(cue.verb.lemma)
    )
      return true;
    const own = subject ?? subjectOf(view, v);
    return (
      own !== null &&
      view.word(own.noun - 1) === 'if' &&
      view.is(own.noun - 1, 'question') &&
      !view.is(own.noun - 2, 'verb')
    );
  },
  examples: [
    ['Reporters might ask whether the law is void.'],
    ['If he says that the law is void, they will win.'],
  ],
  counterExamples: [
    ['He would not say that the law was void.', 'He | would not say | that the law was void'],
  ],
};

/** "shared a syllabus called 'Perception'": a past form after the object of another verb says what the object is. */
const PARTICIPLE: Silence = {
  name: 'a participle that names',
  read: ({ view, v, cue }) => {
    if (
      !view.isBarePast(v) ||
      !view.is(v - 1, 'noun') ||
      (view.is(v + 1, 'noun') &&
        !view.prose.quotations[view.prose.quotationOf[view.phrases[v + 1].from]] &&
        cue.verb.lemma !== 'call') ||
      cue.verb.frames.has('clause') ||
      cue.verb.frames.has('quote')
    )
      return false;
    let i = v - 1;
    while (view.is(i, 'noun', 'preposition', 'adjective', 'adverb')) i--;
    return view.isFinite(i) && view.is(view.skipAdverbs(i - 1, -1), 'noun', 'relative');
  },
  examples: [['The group shared a plan dubbed “Perception” with them.']],
  counterExamples: [
    ['Ms. Lee called the plan “a disaster.”', 'Ms. Lee | called | the plan “a disaster'],
  ],
};

/** "pupils who threaten violence", "anyone who says that": whoever does so, not somebody who did. */
const GENERIC: Silence = {
  name: 'whoever says so',
  read: ({ view, v: own, governor, subject }) => {
    const v = governor && governor.verb >= 0 ? governor.verb : own;
    if (!subject?.antecedent || view.is(subject.noun - 1, 'comma') || subject.noun < 1)
      return false;
    const verb = view.phrases[v].verb!;
    const word = view.token(verb.head).lower;
    if (verb.auxiliary || verb.tense !== 'finite' || isPast(word)) return false;
    const phrase = view.phrases[subject.noun - 1];
    const [first, head] = [view.token(phrase.from), view.token(phrase.to - 1)];
    if (/^(?:anyone|anybody|those|whoever|everyone|people)$/.test(head.lower)) return true;
    return (
      /s$|^(?:men|women|children)$/.test(head.lower) &&
      head.pos === 'NOUN' &&
      !/^(?:the|these|those|some|many|several|other|two|three|four|five|\d+|his|her|their|our)$/.test(
        first.lower,
      )
    );
  },
  examples: [
    ['The law is meant for pupils who threaten violence.'],
    ['Parents who refuse to pay could be fined.'],
    ['Drivers who fail to say that they have moved will be fined.'],
    ['Anyone who says that the law is void will be fined.'],
  ],
  counterExamples: [
    ['The experts who say that the law is void will meet.', 'who | say | that the law is void'],
  ],
};

function isPast(word: string): boolean {
  return /(?:ed|aid|old|rote|ew|ought|poke|wore|aw)$/.test(word);
}

/** "wasn't enough to claim the nomination", "an effort to acknowledge": what might be said is not said. */
const PURPOSE: Silence = {
  name: 'an infinitive of purpose',
  read: ({ view, v, governor, complement }) => {
    if (view.phrases[v].verb!.tense !== 'infinitive' || governor) return false;
    const before = view.skipAdverbs(v - 1, -1);
    // "needs to address the danger"
    if (
      complement?.kind === 'object' &&
      view.is(before, 'verb') &&
      !GOING_ON.test(view.head(before))
    )
      return true;
    return (
      !view.is(before, 'verb') &&
      !EAGER.test(view.word(before)) &&
      !isPrompted(view, before) &&
      !(isParticle(view, before) && view.is(before - 1, 'verb'))
    );
  },
  examples: [
    ['It took courage to say that the law was void.'],
    ['The government needs to address the danger.'],
  ],
  counterExamples: [
    ['She was quick to note that the law was void.', 'She | to note | that the law was void'],
  ],
};

/** "went on to praise the plan": it was praised. */
const GOING_ON =
  /^(?:went|goes|go|gone|going|continue[sd]?|began|begins|begun|used|proceed(?:s|ed)?|hasten(?:s|ed)?|hurried|rushed|pause[sd]?|return(?:s|ed)?|stopped|stood|appear(?:s|ed)?|seem(?:s|ed)?|had|has)$/;

/** "was quick to note": it was noted. */
const EAGER = /^(?:quick|careful|eager|keen|happy|proud)$/;

/** "who asked not to be identified", "insisted on anonymity": a condition of speaking, and nothing said about the matter. */
const ANONYMITY: Silence = {
  name: 'a condition of anonymity',
  read: ({ view, cue, complement }) =>
    complement !== null &&
    /^(?:ask|ask for|decline|refuse|request|demand|insist|insist on|want|wish|prefer|agree|speak|talk)$/.test(
      cue.verb.lemma,
    ) &&
    CONDITION.test(
      view.text({
        from: view.phrases[complement.start].from,
        to: view.phrases[Math.min(complement.end, complement.start + 5) - 1].to,
      }),
    ),
  examples: [
    [
      'A diplomat who asked not to be identified told the paper that it cost a year.',
      'A diplomat who asked not to be identified | told | that it cost a year',
    ],
    [
      'An aide who requested anonymity said the law was void.',
      'An aide who requested anonymity | said | the law was void',
    ],
    [
      'An aide, who declined to be named, said the law was void.',
      'An aide, who declined to be named | said | the law was void',
    ],
  ],
  counterExamples: [['He asked not to be paid.', 'He | asked | not to be paid']],
};

const CONDITION =
  /\b(?:be (?:publicly )?(?:named|identified|quoted)|anonymity|anonymous|give (?:his|her|their) (?:\p{L}+ )?names?|(?:his|her|their) names?)\b/iu;

/** Another sense of a verb that reports elsewhere: by the lemma, what its object must look like. */
const SENSES: Readonly<Record<string, (words: string, reading: CueReading) => boolean>> = {
  // "called 911", "called the police", "called an election": an object, and nothing that it is called.
  call: (words, { view, complement }) =>
    /^(?:911|999|111|\d)/.test(words) ||
    (complement!.kind === 'object' &&
      !/["“‘']\p{L}/u.test(words) &&
      !hasPredicate(view, complement!)),
  // "denied the Sharks on several chances", "denied him a visa"
  deny: (words, { view, complement }) => {
    if (complement!.kind !== 'object' || !view.is(complement!.start, 'noun')) return false;
    const phrase = view.phrases[complement!.start];
    const head = view.token(phrase.to - 1);
    return (
      /^(?:him|her|them|us|me)\b/.test(words) ||
      (head.pos === 'PROPN' && !view.is(complement!.start + 1, 'verb')) ||
      view.is(complement!.start + 1, 'noun')
    );
  },
  // "claimed his first title", "claimed 12 lives": but "claimed responsibility"
  claim: (words, { complement }) =>
    complement!.kind === 'object' &&
    !/["“]/.test(words) &&
    !/^(?:(?:full|sole) )?(?:responsibility|credit|victory|innocence|ignorance|privilege)\b/.test(
      words,
    ),
  // "recalled its ambassador", "recalled a million cars"
  recall: (words) =>
    /^(?:\p{L}+ )?(?:ambassador|envoy|car|vehicle|product|parliament|million|\d)/iu.test(words),
  admit: (words) => /^(?:\d|\p{L}+ (?:patients|students|refugees|migrants)\b)/iu.test(words),
  find: (words, { view, complement, subject }) =>
    complement!.kind === 'object' &&
    !/\bguilty\b|\bliable\b/.test(words) &&
    subject !== null &&
    !/^(?:court|judge|jury|jurors|tribunal|panel|inquiry|commission|survey|poll|study|report|review|audit|committee)$/.test(
      view.head(subject.noun),
    ),
  // "the talks echoed similar sentiments": but "echoed Putin's claim"
  echo: (words) =>
    !/\b(?:claims?|warnings?|calls?|remarks?|words|comments?|criticisms?|concerns?|accusations?|assertions?|allegations?|complaints?)\b/.test(
      words,
    ),
  reply: isAmountOfTime,
  answer: isAmountOfTime,
  respond: isAmountOfTime,
};

function isAmountOfTime(words: string): boolean {
  return /^(?:\d|(?:the )?(?:call|phone|door|question)s?\b|(?:a few|seconds|minutes|hours|two|three|four|five|six|seven|eight|nine|ten) )/i.test(
    words,
  );
}

function hasPredicate(
  view: CueReading['view'],
  { start, end }: { start: number; end: number },
): boolean {
  let nouns = 0;
  for (let i = start; i < end; i++) {
    if (view.is(i, 'quote', 'that', 'question')) return true;
    if (view.is(i, 'adjective')) return true;
    if (view.is(i, 'noun') && !view.is(i - 1, 'preposition', 'conjunction')) nouns++;
  }
  return nouns > 1;
}

const OTHER_SENSE: Silence = {
  name: 'a verb in another sense',
  read: (reading) => {
    const { view, v, cue, complement } = reading;
    // "Speaking of courses where he wins, the Open ..."
    if (v === 0 && /^(?:speak|talk) (?:of|about)$/.test(cue.verb.lemma)) return true;
    const sense = Object.hasOwn(SENSES, cue.verb.lemma) ? SENSES[cue.verb.lemma] : undefined;
    if (!sense || !complement || complement.start >= view.phrases.length) return false;
    const range: Range = {
      from: view.phrases[complement.start].from,
      to: view.phrases[Math.max(complement.start, complement.end - 1)].to,
    };
    return !/^(?:quote|leadIn|gap)$/.test(complement.kind) && sense(view.text(range), reading);
  },
  examples: [
    ['After a neighbour called 911, police came.'],
    ['He called an election.'],
    ['Lyon replied 17 seconds later as Costa scored.'],
    ['Costa denied the Sharks on several chances.'],
    ['The storm claimed 12 lives.'],
    ['Turkey recalled its ambassador.'],
    ['Speaking of courses where he wins, the Open will be at Troon.'],
  ],
  counterExamples: [
    ['He called the plan dangerous.', 'He | called | the plan dangerous'],
    ['The group claimed responsibility.', 'The group | claimed | responsibility'],
    ['Smith denied the allegations.', 'Smith | denied | the allegations'],
  ],
};

/** "Asked whether the deal was over, she said no": what somebody was asked before an answer. */
const PROMPT: Silence = {
  name: 'a question before an answer',
  read: ({ view, v, cue, complement }) =>
    complement !== null &&
    /^(?:ask|ask about|question about|press|question)$/.test(cue.verb.lemma) &&
    view.isBarePast(v) &&
    view.skipAdverbs(v - 1, -1) < 0 &&
    isAnswered(view, v),
  examples: [
    [
      'Asked whether the deal was over, Maria Cruz said it was not.',
      'Maria Cruz | said | it was not',
    ],
    [
      'Asked about the market, Mr. Osman said it would reopen.',
      'Mr. Osman | said | it would reopen',
    ],
  ],
  counterExamples: [
    ['Reporters asked whether the deal was over.', 'Reporters | asked | whether the deal was over'],
    ['Asked whether he would run, Mr. Bell smiled.', ' | Asked | whether he would run'],
  ],
};

function holdsQuote(view: CueReading['view'], v: number): boolean {
  return view.phrases.some(({ kind }, i) => i > v && kind === 'quote');
}

/** Whether a verb of saying follows in the sentence. */
function isAnswered(view: CueReading['view'], v: number): boolean {
  for (let i = v + 1; i < view.phrases.length; i++) {
    const frames = view.isFinite(i) ? view.cue(i)?.verb.frames : undefined;
    if (frames?.has('clause') || (frames?.has('quote') && holdsQuote(view, v))) return true;
  }
  return false;
}

/** Reasons why a cue reports nothing before its construction is looked at. */
export const SILENCES: readonly Silence[] = [
  HYPOTHETICAL,
  PARTICIPLE,
  GENERIC,
  PURPOSE,
  ANONYMITY,
  OTHER_SENSE,
  PROMPT,
];

/** Subjects that say nothing, and objects that are handed on: "experience shows that", "relayed it". */
export const SPEECHLESS: Silence = {
  name: 'nothing that speaks',
  read: ({ view, cue, subject, complement }) =>
    subject !== null && complement !== null && isNobody(view, cue, subject, complement.kind),
  examples: [['Experience suggests that taxes rise.']],
  counterExamples: [['Polls suggest that taxes rise.', 'Polls | suggest | that taxes rise']],
};
