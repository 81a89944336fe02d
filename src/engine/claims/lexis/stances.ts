import type { CueVerb } from './cueVerbs.js';

/** Verbs of belief that report what somebody tells others: "Kennedy believes that taxes will rise" is checked like "Kennedy says". */
const VOICED_BELIEFS = /^(?:believe|think|hope|fear|worry|suspect)$/;

/** What is shown or implied without a word: "the figures show that", "the deal means that". */
const EVIDENCE =
  /^(?:show|demonstrate|prove|mean|highlight|illustrate|underscore|underline|signal|imply|determine|document|certify|learn)$/;

/** Verbs whose object alone tells what was said: "denied the charge", "called him a liar", "demanded an apology". */
const STATING = new Set(
  `echo accuse acknowledge admit advise advocate allege announce apologize-for apologise-for appeal-for argue-against argue-for assail assert belittle berate
  blame blast boast-about boast-of brag-about brand broach call call-for call-on castigate chide cite claim commend complain-about complain-of
  concede condemn confess confess-to confirm criticise criticize declare decry demand denigrate denounce deny deny-to deride describe characterise characterize disagree-with
  disclose dismiss disparage dispute dub estimate excoriate exhort express fault forecast hail hint-at implore insist-on instruct label lambaste laud lament
  list mention mock note object-to order plead-for pledge point-out point-to portray praise preach predict press-for proclaim project promise pronounce
  propose protest protest-against question quote rail-against rebuke rebut recall recommend recount refute reiterate reject remark-on repeat reply-to report request
  respond-to ridicule scold slam state stress suggest tell-of term threaten tout urge vilify voice warn caution-against caution-about warn-about warn-against warn-of beg warn ask ask-for ask-about condemn
  demonize pillory rip excoriate bemoan emphasize applaud depict insinuate call-out lash-out-at lash-out-against hit-out-at speak-out-against speak-out-about
  agree-on agree-with agree-to vary-regarding vary-on vary-about vary-over vary-as-to differ-on differ-about differ-over conflict-on conflict-over deplore find explain command
  gripe-about admit-to gush-about vent-about fume-about decline push-back-on push-back-against fire-back-at hit-back-at take-issue-with take-aim-at plead relay state inveigh-against tweet retweet articulate answer attribute query liken rule-out rant-about respond-with volunteer encourage comment-on`
    .trim()
    .split(/\s+/)
    .map((lemma) => lemma.replaceAll('-', ' ')),
);

/** Nouns for an act of speech: "his denial of the charge", "threats of tariffs". The others ("support", "plan") tell what somebody wants or does. */
const SPOKEN =
  /^(?:claim|assertion|argument|announcement|warning|promise|pledge|vow|threat|complaint|accusation|allegation|criticism|critique|contention|denial|admission|acknowledge?ment|assurance|confirmation|confession|declaration|testimony|demand|boast|denunciation|condemnation|lie|rumou?r|prediction)s?$/;

/** Whom nobody could ask: what everybody, nobody or a crowd feels is said by none of them. */
const CROWD =
  /^(?:one|everyone|everybody|nobody|none|anyone|anybody|someone|somebody|people|voters|many|most|some|others|we|you|fans|americans|britons|citizens|public|crowd|nation|country|who|that|which|those|it)$/;

/** Whether a verb tells what somebody wants, believes, supports or does rather than what somebody says, with an object, an infinitive or a clause after it. */
export function isStanceVerb(
  { lemma, attitude }: CueVerb,
  takes: 'object' | 'infinitive' | 'clause',
  sourceWord: string,
): boolean {
  if (attitude) return takes !== 'clause' || !VOICED_BELIEFS.test(lemma) || CROWD.test(sourceWord);
  // "Some will recall the footage": it is in nobody's words
  if (takes === 'object' && lemma === 'recall' && CROWD.test(sourceWord)) return true;
  if (EVIDENCE.test(lemma)) return true;
  return takes === 'object' && !STATING.has(lemma);
}

/** Whether a noun tells what people think: with nobody whose it is ("the popular view that"), nobody says it. */
export function isBeliefNoun(noun: string): boolean {
  return /^(?:view|belief|hope|fear|perception|notion|assumption|impression|conviction|theory|suspicion|doubt|concern|worry|confidence|opinion|optimism|scepticism|skepticism)s?$/.test(
    noun,
  );
}

/** What is said of somebody, whoever says it. */
const ALLEGED =
  /^(?:accusation|allegation|claim|complaint|report|rumou?r|speculation|talk|lie|warning|assertion|assumption)s?$/;

/** Whether a noun reports what is said even where nobody is said to say it: "allegations of fraud", but not "the threat of terrorism", "demand for cars". */
export function isAllegation(noun: string): boolean {
  return ALLEGED.test(noun);
}

/** Whether a noun ("support", "plan") tells what somebody wants or does rather than what somebody says. */
export function isStanceNoun(noun: string): boolean {
  return !SPOKEN.test(noun);
}

/** Before whom evidence is given: "the jury heard that", "..., the inquest was told". */
export function isHearing(word: string): boolean {
  return /^(?:court|inquest|jury|jurors|tribunal|inquiry|committee|panel|hearing|magistrates|mps|councillors|councilors)$/.test(
    word,
  );
}

/** "The inquest heard that", "CBC News has learned that": somebody said so there, or told them. */
export function hearsOfIt(lemma: string, head: string): boolean {
  return (
    (lemma === 'hear' && isHearing(head)) ||
    (/^(?:learn|understand)$/.test(lemma) &&
      /^(?:news|times|post|star|press|journal|globe|mail|guardian|herald|telegraph|observer|reuters|bloomberg|politico|axios|bbc|cbc|cnn|ctv|nbc|abc|cbs|sun|gazette|newspaper|paper)$/.test(
        head,
      ))
  );
}
