import { isHearing } from '../../lexis/stances.js';
import { hasPredicate, isSummons, isWithheld, judgedAt } from '../../syntax/judging.js';
import { isBench, isDecided, isSentAway, isVotedDown, type Judge } from '../../syntax/rulings.js';
import type { Range } from '../../syntax/sentenceView.js';
import type { CueReading } from '../cueReading.js';
import type { Silence } from './silence.js';

/** Another sense of a verb that reports elsewhere: by the lemma, what its object must look like. */
const SENSES: Readonly<Record<string, (words: string, reading: CueReading) => boolean>> = {
  // "called 911", "called the police", "called an election": an object, and nothing that it is called.
  call: (words, { view, v, cue, complement }) =>
    !view.phrases[v].verb!.passive &&
    (/^(?:911|999|111|\d)/.test(words) ||
      (complement!.kind === 'object' &&
        !/["“‘']\p{L}/u.test(words) &&
        (isSummons(view, judgedAt(view, v, cue.after)) || !hasPredicate(view, complement!)))),
  // "denied the Sharks on several chances", "denied him a visa"
  deny: (_words, { view, complement }) =>
    complement!.kind === 'object' && isWithheld(view, complement!.start),
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
    ((/^(?:\d|into\b|(?:himself|herself|themselves) (?:in)?to\b|(?:[\p{L}-]+ ){1,5}(?:patients|students|refugees|migrants|visitors|members)\b)/iu.test(
      words,
    ) &&
      !view.is(complement!.start, 'verb')) ||
      (view.is(complement!.start, 'noun') &&
        view.token(view.phrases[complement!.start].to - 1).pos === 'PROPN')),
  // "maintains a large lead", "maintained close ties": but "maintained that", "maintains he was right"
  maintain: (words, { complement }) =>
    complement!.kind === 'clause' &&
    /^(?:an?|his|her|its|their|our|my|good|close|strong|strict|high|low|full|some) /i.test(words),
  // "encouraged savings": but "encouraged people to save"
  encourage: (words) => !/\bto \p{L}|["“]/u.test(words),
  // "a judge dismissed the appeal": what a court decides, and not what somebody says of it
  dismiss: (words, reading) =>
    (reading.complement!.kind === 'object' && isDecided(words, judgeOf(reading))) ||
    isSentAway(reading.view.text(reading.view.phrases[reading.complement!.start]), words),
  // "declared bankruptcy"
  declare: (words) => /^(?:bankruptcy|a dividend|an interest)\b/.test(words),
  // "insisted on the BBC's Today programme that ...": where it was said
  'insist on': (words) => BROADCAST.test(words),
  'threaten with': () => true,
  // "had to call for order"
  'call for': (words) => /^order\b(?! (?:of|to)\b)/.test(words),
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
  // "MPs rejected the amendment by 304 votes to 258": what is voted down
  reject: isVotedOn,
  defeat: isVotedOn,
  // "the Supreme Court refused to stay the auction"
  refuse: (words, reading) =>
    isBench(judgeOf(reading)) && !/^to (?:comment|say|name|discuss)/.test(words),
  // "heard a crowd shout": but "The court heard he was late"
  hear: (_words, { view, complement, subject }) =>
    complement!.kind === 'clause' &&
    !view.is(complement!.start, 'that', 'question') &&
    !(subject !== null && isHearing(view.head(subject.noun))),
  // "responded with air strikes", "responded with two goals"
  'respond with': (words) => DEEDS.test(words),
  reply: isAmountOfTime,
  answer: (words, { complement }) =>
    complement!.kind === 'object' && (ANSWERED.test(words) || !/["“]/.test(words)),
  respond: isAmountOfTime,
};

/** "answered the phone", and may have spoken then. */
const ANSWERED =
  /^(?:the|a|his|her|their) (?:\p{L}+ )?(?:calls?|phone|telephone|door|doorbell|bell)\b/u;

/** With what an army or a team responds. */
const DEEDS =
  /^(?:an? |\d+ |two |three |four |more |heavy |its own )*(?:\p{L}+ )?(?:goals?|tries|runs?|shots?|points|penalt(?:y|ies)|air ?strikes?|strikes?|fire|missiles?|rockets?|shells?|artillery|gunfire|force|tear gas|bullets)\b/u;
/** How a team replies. */
const PLAYING = /^(?:through \p{Lu}|when \p{Lu}|in the \d+)/u;

function wordsBehind({ view, cue }: CueReading): string {
  return cue.after < view.phrases.length
    ? view.text({ from: view.phrases[cue.after].from, to: view.sentence.to })
    : '';
}

function isVotedOn(words: string, reading: CueReading): boolean {
  return reading.complement!.kind === 'object' && isVotedDown(words, judgeOf(reading).head);
}

/** Whose findings are told. */
const INQUIRERS =
  /^(?:court|judge|jury|jurors|tribunal|panel|inquiry|commission|survey|poll|study|report|review|audit|committee|auditors?|general|watchdog|ombudsman|researchers|scientists|investigators|investigation|analysis|inspectors?|regulators?|coroner|economists|research|institute|newspaper|prosecutors)$/;
const BROADCAST =
  /\b(?:programme|program|show|radio|television|TV|Twitter|Facebook|podcast|Newsnight|BBC|ITV|CNN|channel)\b/;

/** Who does it, as far as courts go. */
function judgeOf({ view, subject }: CueReading): Judge {
  return subject === null
    ? { head: '', name: '' }
    : { head: view.head(subject.noun), name: view.text(subject.antecedent ?? subject) };
}

function isAmountOfTime(words: string): boolean {
  return /^(?:\d|(?:the )?(?:call|phone|door|question)s?\b|(?:a few|seconds|minutes|hours|two|three|four|five|six|seven|eight|nine|ten) )/i.test(
    words,
  );
}

export const OTHER_SENSE: Silence = {
  name: 'a verb in another sense',
  read: (reading) => {
    const { view, v, cue, complement } = reading;
    // "the so called initiative"
    if (cue.verb.lemma === 'call' && view.head(v - 1) === 'so') return true;
    // "Speaking of courses where he wins, the Open ..."
    if (v === 0 && /^(?:speak|talk) (?:of|about)$/.test(cue.verb.lemma)) return true;
    if (cue.verb.lemma === 'reply' && PLAYING.test(wordsBehind(reading))) return true;
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
    ['Colleges are admitting more out-of-state and foreign students.'],
    ['Sales declined the most in May.'],
    ['The mayor declined an invitation to the gala.'],
    ['Judge Carl Nyberg dismissed the lawsuit.'],
    ['Judge Carl Nyberg, who dismissed the lawsuit, left.'],
    ['Ms. Mehra twice had to call for order.'],
    ['The Speaker called for order four times.'],
    ['He heard a few of them “hurl abuse” at her and shout.'],
    ['MPs rejected the amendment by 304 votes to 258.'],
    ['The Senate rejected the bill.'],
    ['The Supreme Court refused to stay the sale.'],
    ['Israel responded with air strikes.'],
    ['Villa replied through Costa before the break.'],
    [
      'A woman who answered the phone at his home said, “No comment.”',
      'A woman who answered the phone at his home | said | No comment',
    ],
    ['Speaking of courses where he wins, the Open will be at Troon.'],
  ],
  counterExamples: [
    ['He called the plan dangerous.', 'He | called | the plan dangerous'],
    ['The nurse admitted hitting two patients.', 'The nurse | admitted | hitting two patients'],
    ['He called the vote a sham.', 'He | called | the vote a sham'],
    ['He called the vote “stolen.”', 'He | called | the vote “stolen'],
    ['The group claimed responsibility.', 'The group | claimed | responsibility'],
    ['Smith denied the allegations.', 'Smith | denied | the allegations'],
    ['Smith declined requests for an interview.', 'Smith | declined | requests for an interview'],
    ['The senator rejected the bill as a sham.', 'The senator | rejected | the bill as a sham'],
    ['The court heard he was late.', 'The court | heard | he was late'],
    ['Ms. Lee replied that it was late.', 'Ms. Lee | replied | that it was late'],
    ['Police refused to say who it was.', 'Police | refused | to say who it was'],
    ['Smith called for calm.', 'Smith | called for | calm'],
    ['Smith dismissed the lawsuit as a stunt.', 'Smith | dismissed | the lawsuit as a stunt'],
  ],
};
