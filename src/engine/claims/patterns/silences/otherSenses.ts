import type { Range } from '../../syntax/sentenceView.js';
import type { CueReading } from '../cueReading.js';
import type { Silence } from './silence.js';

/** Another sense of a verb that reports elsewhere: by the lemma, what its object must look like. */
const SENSES: Readonly<Record<string, (words: string, reading: CueReading) => boolean>> = {
  // "called 911", "called the police", "called an election": an object, and nothing that it is called.
  call: (words, { view, v, complement }) =>
    !view.phrases[v].verb!.passive &&
    (/^(?:911|999|111|\d)/.test(words) ||
      (complement!.kind === 'object' &&
        !/["“‘']\p{L}/u.test(words) &&
        (MEETINGS.test(words) || !hasPredicate(view, complement!)))),
  // "denied the Sharks on several chances", "denied him a visa"
  deny: (words, { view, complement }) => {
    if (complement!.kind !== 'object' || !view.is(complement!.start, 'noun')) return false;
    const phrase = view.phrases[complement!.start];
    const head = view.token(phrase.to - 1);
    return (
      /^(?:him|her|them|us|me)\b/.test(words) ||
      GRANTED.test(head.lower) ||
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
  // "admitted patients", "admitting Poland to NATO", "admitted into hospital": but "admitted his guilt"
  admit: (words, { view, complement }) =>
    complement!.kind === 'object' &&
    (/^(?:\d|into\b|(?:himself|herself|themselves) (?:in)?to\b|(?:more|fewer|new|\p{L}+) (?:\p{L}+ )?(?:patients|students|refugees|migrants|visitors|members)\b)/iu.test(
      words,
    ) ||
      (view.is(complement!.start, 'noun') &&
        view.token(view.phrases[complement!.start].to - 1).pos === 'PROPN')),
  // "maintains a large lead", "maintained close ties": but "maintained that", "maintains he was right"
  maintain: (words, { complement }) =>
    complement!.kind === 'clause' &&
    /^(?:an?|his|her|its|their|our|my|good|close|strong|strict|high|low|full|some) /i.test(words),
  // "encouraged savings": but "encouraged people to save"
  encourage: (words) => !/\bto \p{L}|["“]/u.test(words),
  // "a judge dismissed the appeal": what a court decides, and not what somebody says of it
  dismiss: (words, reading) => isDecided(words, reading) || DISMISSED.test(words),
  // "declared bankruptcy"
  declare: (words) => /^(?:bankruptcy|a dividend|an interest)\b/.test(words),
  // "insisted on the BBC's Today programme that ...": where it was said
  'insist on': (words) => BROADCAST.test(words),
  'threaten with': () => true,
  // "had to call for order"
  'call for': (words) => /^order$/.test(words),
  // "found it before it left": but "the auditor found the money was gone"
  find: (words, { view, complement, subject }) =>
    subject !== null &&
    ((complement!.kind === 'object' && !/\bguilty\b|\bliable\b/.test(words)) ||
      (complement!.kind === 'clause' && !view.is(complement!.start, 'that', 'question'))) &&
    !INQUIRERS.test(view.head(subject.noun)),
  // "the talks echoed similar sentiments": but "echoed Putin's claim"
  echo: (words) =>
    !/\b(?:claims?|warnings?|calls?|remarks?|words|comments?|criticisms?|concerns?|accusations?|assertions?|allegations?|complaints?)\b/.test(
      words,
    ),
  // "declined an invitation", "sales declined": but "declined comment", "declined requests for an interview"
  decline: (words, { complement }) =>
    complement!.kind === 'object' &&
    !/^(?:(?:all|any|further|immediate|multiple|repeated|several|an?) ){0,2}(?:comment|interviews?|requests? for (?:comment|an interview|interviews))\b/.test(
      words,
    ),
  reply: isAmountOfTime,
  answer: (words, { complement }) => complement!.kind === 'object' && !/["“]/.test(words),
  respond: isAmountOfTime,
};

/** What is granted or denied by a deed. */
const GRANTED =
  /^(?:loans?|visas?|permits?|permission|licen[cs]es?|entry|access|bail|parole|requests?|applications?|appeals?|motions?|petitions?|asylum|refunds?|benefits?|treatment|care|goals?|penalty|promotion|admission|citizenship|clemency|relief|funding|aid)$/;

/** What is called together or off. */
const MEETINGS =
  /^(?:(?:an?|another|for) )?(?:(?!the )\p{L}+ ){0,2}(?:meeting|vote|election|elections|referendum|strike|session|summit|halt|truce|hearing|ambulance|conference)\b/iu;
/** Who is sent away, unless "as" something. */
const DISMISSED =
  /^(?:(?:\d+|two|three|four|five|several|some|his|her|its|their|the) )?(?:\p{L}+ )?(?:aides?|employees?|staff|workers?|officers?|coach|manager|jury|jurors?|cabinet|players?)\b(?!.* as )/u;
/** Whose findings are told. */
const INQUIRERS =
  /^(?:court|judge|jury|jurors|tribunal|panel|inquiry|commission|survey|poll|study|report|review|audit|committee|auditors?|general|watchdog|ombudsman|researchers|scientists|investigators|investigation|analysis|inspectors?|regulators?|coroner|economists)$/;
const BROADCAST =
  /\b(?:programme|program|show|radio|television|TV|Twitter|Facebook|podcast|Newsnight|BBC|ITV|CNN|channel)\b/;
const COURT = /^(?:judges?|court|courts|tribunal|lords|justices|jury|magistrates?|lawlords)$/;

/** "Judge Carl Nyberg, who dismissed the lawsuit" */
const BENCH = /^(?:U\.S\. |the |then-)?(?:\p{L}+ ){0,3}(?:Judge|Justice|Magistrate) /u;

function isDecided(words: string, { view, complement, subject }: CueReading): boolean {
  return (
    complement!.kind === 'object' &&
    subject !== null &&
    (COURT.test(view.head(subject.noun)) || BENCH.test(view.text(subject.antecedent ?? subject))) &&
    /\b(?:appeals?|attempt|bid|plea|case|lawsuit|suit|challenge|application|motion|request|petition|charges?)\b/i.test(
      words,
    )
  );
}

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

export const OTHER_SENSE: Silence = {
  name: 'a verb in another sense',
  read: (reading) => {
    const { view, v, cue, complement } = reading;
    // "the so called initiative"
    if (cue.verb.lemma === 'call' && view.head(v - 1) === 'so') return true;
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
    ['She dismissed two aides in May.'],
    ['He declared bankruptcy.'],
    ['Lyon replied 17 seconds later as Costa scored.'],
    ['Costa denied the Sharks on several chances.'],
    ['The so called “Implementation Initiative” went on.'],
    ['The bank denied a loan to the farmer.'],
    ['The storm claimed 12 lives.'],
    ['Turkey recalled its ambassador.'],
    ['Sales declined the most in May.'],
    ['The mayor declined an invitation to the gala.'],
    ['Judge Carl Nyberg dismissed the lawsuit.'],
    ['Judge Carl Nyberg, who dismissed the lawsuit, left.'],
    ['Ms. Mehra twice had to call for order.'],
    ['Speaking of courses where he wins, the Open will be at Troon.'],
  ],
  counterExamples: [
    ['He called the plan dangerous.', 'He | called | the plan dangerous'],
    ['He called the vote a sham.', 'He | called | the vote a sham'],
    ['He called the vote “stolen.”', 'He | called | the vote “stolen'],
    ['The group claimed responsibility.', 'The group | claimed | responsibility'],
    ['Smith denied the allegations.', 'Smith | denied | the allegations'],
    ['Smith declined requests for an interview.', 'Smith | declined | requests for an interview'],
    ['Smith called for calm.', 'Smith | called for | calm'],
    ['Smith dismissed the lawsuit as a stunt.', 'Smith | dismissed | the lawsuit as a stunt'],
  ],
};
