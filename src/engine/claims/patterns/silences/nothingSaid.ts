import type { SentenceView } from '../../syntax/sentenceView.js';
import { CALLED_BY } from '../calledAs.js';
import { DEED } from './deeds.js';
import { OTHER_SENSE } from './otherSenses.js';
import type { Silence } from './silence.js';
import { PURPOSE } from './purposes.js';
import { HYPOTHETICAL, isPast } from './hypothetical.js';
import { isNobody, isTruism } from './speechless.js';
import { PROMPT } from './prompts.js';
import { TOLD_TO_SAY } from './toldToSay.js';
import { WORDLESS_PASSIVE } from './wordlessPassives.js';

/** "shared a syllabus called 'Perception'": a past form after the object of another verb says what the object is. */
const PARTICIPLE: Silence = {
  name: 'a participle that names',
  read: (reading) => {
    const { view, v, cue } = reading;
    if (CALLED_BY.read(reading)) return false;
    if (view.isBarePast(v) && isAttributive(view, v, cue.verb.lemma)) return true;
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
  examples: [
    ['The group shared a plan dubbed “Perception” with them.'],
    ['Much of the money pledged by the bank had not come.'],
    ['In a move branded “a retreat” by the opposition, ministers dropped the bill.'],
    [
      '“It was late,” said Omar Diaz, an official at the ministry quoted in the Herald.',
      'Omar Diaz, an official at the ministry | said | It was late',
    ],
    ['With the election widely predicted for May, Labour MPs left.'],
    ['In a video posted to her page, she said it was late.', 'she | said | it was late'],
    ['In a message posted Friday, she said it was late.', 'she | said | it was late'],
  ],
  counterExamples: [
    ['Ms. Lee called the plan “a disaster.”', 'Ms. Lee | called | the plan “a disaster'],
  ],
};

/** A past form that only tells more of the noun before it. */
function isAttributive(view: SentenceView, v: number, lemma: string): boolean {
  const noun = view.skipAdverbs(v - 1, -1);
  if (!view.is(noun, 'noun')) return false;
  // "with the election widely predicted for May, MPs left"
  if (view.word(noun - 1) === 'with' && view.is(v + 1, 'preposition')) return true;
  if (noun < v - 1) return false;
  // "said Omar Diaz, an official quoted in the Herald"
  if (/^(?:quote|cite)$/.test(lemma) && /^(?:in|by)$/.test(view.word(v + 1))) return true;
  // "much of the money pledged by the bank had not come"
  if (view.word(v + 1) === 'by') return true;
  // "in a move branded “a retreat” by the opposition, ministers left"
  if (view.is(v - 2, 'preposition') && /^(?:brand|label|dub|term)$/.test(lemma)) return true;
  // "in a video posted to her page, she said"
  return (
    view.is(v - 2, 'preposition') &&
    (view.is(v + 1, 'preposition') ||
      (view.is(v + 1, 'time', 'comma') && /^(?:in|on|from)$/.test(view.word(v - 2)))) &&
    /^(?:post|publicize|report|circulate|address|tweet|publish|release)$/.test(lemma)
  );
}

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
    if (SPEAKING_UP.test(head.lower)) return false;
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
    [
      'The plan worries economists who say that prices will rise.',
      'who | say | that prices will rise',
    ],
    ['The experts who say that the law is void will meet.', 'who | say | that the law is void'],
  ],
};

/** Who speaks up: "rebuked critics who say that it is late". */
const SPEAKING_UP =
  /^(?:critics|opponents|experts|officials|advocates|activists|campaigners|economists|analysts|lawmakers|scientists|researchers|historians|lawyers|aides|allies|observers|businesses|groups|s[ck]eptics|diplomats|doctors)$/;

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

/** "did not respond to requests for comment": nothing was said. */
const NO_RESPONSE: Silence = {
  name: 'no response',
  read: ({ view, v, cue, governor }) =>
    /^(?:respond|respond to|reply|reply to|answer)$/.test(cue.verb.lemma) &&
    (view.phrases[v].verb!.negated || governor !== null),
  examples: [
    ['The firm did not respond to an email.'],
    ['Aides did not immediately reply to the paper.'],
  ],
  counterExamples: [
    ['He responded to the charge with scorn.', 'He | responded to | the charge with scorn'],
  ],
};

/** Reasons why a cue reports nothing before its construction is looked at. */
export const SILENCES: readonly Silence[] = [
  HYPOTHETICAL,
  PARTICIPLE,
  GENERIC,
  PURPOSE,
  ANONYMITY,
  OTHER_SENSE,
  NO_RESPONSE,
  WORDLESS_PASSIVE,
  TOLD_TO_SAY,
  PROMPT,
  DEED,
];

/** Subjects that say nothing, and objects that are handed on: "experience shows that", "relayed it". */
export const SPEECHLESS: Silence = {
  name: 'nothing that speaks',
  read: ({ view, v, cue, subject, complement }) =>
    subject !== null &&
    complement !== null &&
    (isTruism(view, v, subject) || isNobody(view, cue, subject, complement.kind)),
  examples: [
    ['Experience suggests that taxes rise.'],
    ['It is worth noting that taxes rose.'],
    ['It bears repeating that taxes rose.'],
    ['It is too soon to say whether taxes rose.'],
    ['It is impossible to say whether taxes rose.'],
    ['The bias begins to show when looking at how the site rates taxes.'],
    ['It goes without saying that taxes will rise.'],
    ['A volcano threatened a town on the island.'],
    ['Recent evidence has pointed to an upturn.'],
    ['The first meeting indicated that a deal was near.'],
    ['Nobody knows who said that taxes would rise.'],
    ['Who wrote that taxes would rise?'],
    ['The law requires that shops close at noon.'],
    ['The announcements help to explain how the purchase was paid.'],
    ['The decision explains why she left.'],
  ],
  counterExamples: [
    ['The letter explains how it was done.', 'The letter | explains | how it was done'],
    ['The minister explained why she left.', 'The minister | explained | why she left'],
    ['Polls suggest that taxes rise.', 'Polls | suggest | that taxes rise'],
    ['Ms. Lund suggested a punch card.', 'Ms. Lund | suggested | a punch card'],
    ['The union threatened a strike.', 'The union | threatened | a strike'],
    ['Feld, who said that taxes would rise, left.', 'who | said | that taxes would rise'],
  ],
};
