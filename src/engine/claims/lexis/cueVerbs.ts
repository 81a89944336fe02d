import { type Inflection, inflect } from './inflection.js';

/** How a verb takes what it reports. */
export type Frame =
  /** words in quotation marks, and a comma with the speaker after them ("..., she said") */
  | 'quote'
  /** a clause; "that" may be left out */
  | 'clause'
  /** a clause with "that" */
  | 'that'
  /** "whether", "why", "how" ... */
  | 'question'
  /** "to" with what the source will do */
  | 'infinitive'
  /** a noun, and what hangs on it ("accused X of Y") */
  | 'object'
  /** whoever is told may stand before the content ("told reporters that") */
  | 'hearer';

/** A verb, alone or with a particle or preposition, with which English attributes. */
export interface CueVerb {
  /** As a dictionary has it: "say", "call for". */
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** What somebody believes, wants or supports rather than what somebody says. */
  readonly attitude: boolean;
}

const SPEECH: readonly (readonly [frames: string, verbs: string])[] = [
  [
    'quote clause question',
    `say add note explain write tweet recall recount remember reiterate repeat remark observe quip joke testify recite retweet
    predict mention clarify reveal confirm post caption opine advise emphasize emphasise stress underscore underline`,
  ],
  [
    'quote clause',
    `argue claim insist assert maintain contend allege suggest state declare announce conclude acknowledge admit concede complain reply retort
    boast brag muse lament concur agree caution estimate reckon quip speculate theorize posit surmise gripe grumble moan crow gloat deadpan affirm aver attest
    exclaim counter confess stipulate exult insinuate intimate vow pledge swear promise warn assure warble bemoan volunteer contest profess
    proclaim pronounce
    summarize venture enthuse fret point-out make-clear make-it-clear make-plain make-it-plain`,
  ],
  [
    'quote',
    `continue begin ask answer respond inquire cry shout yell scream whisper murmur mutter laugh sigh snap sneer scoff sniff rejoin interject intone chant
    conclude go-on put-it fire-back shoot-back hit-back push-back read holler bark thunder cheer plead beg implore urge demand wonder quote sing growl croak chime-in demur elaborate
    interrupt cut-in butt-in break-in jump-in pipe-up speak-up write-back shout-back yell-back call-out cry-out blurt blurt-out sum-up trail-off weigh-in hiss gush coo drawl mumble stammer sputter
    splutter stutter sob shriek roar bellow taunt tease vent snipe grouse groan grunt gasp huff confide counsel commiserate coach correct needle parry riff scribble scrawl snort spit seethe bluster bristle
    jeer shrug nod fulminate narrate editorialize effuse wisecrack harrumph vow banter swear beseech blog message spell-out exhort wail whoop blast joke smile grin opine fume rant chuckle email chide scold marvel thank cite preach protest object report`,
  ],
  [
    'clause hearer quote question',
    'tell remind inform notify assure reassure warn promise advise brief persuade convince text caution',
  ],
  [
    'that',
    `report indicate imply hint signal respond deny doubt dispute disclose decree rule recommend propose request require demand order urge suggest
    express charge hypothesize demonstrate show find prove determine document certify mean highlight illustrate predict project forecast calculate testify learn publicize
    acknowledge report inform cite answer ask accept submit plead snipe gush vent fume rant thunder scoff sneer seethe grouse`,
  ],
  [
    'question',
    'ask wonder inquire query question describe discuss explain tell show detail outline disclose determine illustrate indicate detail report comment-on speculate-about talk-about specify address',
  ],
  ['clause', 'find report rule indicate'],
  ['question hearer', 'ask'],
  ['infinitive hearer', 'tell remind warn advise'],
  [
    'infinitive',
    'promise pledge vow threaten refuse decline agree offer swear claim ask demand propose volunteer profess plead ask admit',
  ],
  [
    'object',
    `deny criticize criticise slam blast denounce condemn praise laud applaud hail tout commend mock ridicule deride dismiss reject accuse blame fault call
    describe characterize characterise label brand dub term portray depict cite mention reference discuss outline detail announce reveal disclose explain question challenge
    dispute refute rebut decry bemoan lament protest acknowledge admit concede confirm recall recount note stress emphasize express voice articulate air declare propose
    suggest recommend advocate urge demand request promise pledge threaten warn order ask state repeat reiterate underscore berate lambaste castigate assail chide scold rebuke
    pillory rip excoriate vilify demonize belittle disparage denigrate insult tweet address highlight advise estimate invite beg implore thank allege claim
    predict project forecast argue list quote broach proclaim pronounce liken encourage instruct command charge communicate convey demand answer order retweet post exhort assert
    recite sketch decline relay dispute defend attack preach report find show indicate suggest echo attribute query`,
  ],
  [
    'object',
    `call-for call-on point-to refer-to allude-to respond-to reply-to speak-of speak-about talk-of talk-about complain-of complain-about warn-of warn-against warn-about caution-against caution-about object-to insist-on
    agree-on agree-with agree-to comment-on elaborate-on expand-on expound-on dwell-on brag-about boast-of boast-about joke-about ask-about ask-for lash-out-at lash-out-against
    apologize-for apologise-for push-for argue-for argue-against advocate-for rail-against hint-at touch-on write-about write-of tweet-about testify-about lay-out
    bring-up press-for plead-for appeal-for protest-against inveigh-against hit-out-at speak-out-against speak-out-about disagree-with concede-to
    remark-on reflect-on admit-to gush-about vent-about fume-about muse-about speculate-about threaten-with confess-to deny-to push-back-on push-back-against weigh-in-on take-issue-with take-aim-at tell-of
    vary-regarding vary-on vary-about vary-over vary-as-to differ-on differ-about differ-over conflict-on conflict-over tell-about respond-with quote-from question-about rant-about fret-about call-out point-out rule-out report-on gripe-about hit-back-at fire-back-at answer-to spell-out`,
  ],
];

const ATTITUDES: readonly (readonly [frames: string, verbs: string])[] = [
  ['quote clause', 'believe think feel hope fear worry guess figure suspect imagine'],
  ['clause', 'understand hear know realize realise notice suppose'],
  [
    'that',
    'know see realize realise recognize recognise understand expect assume presume hear consider wish pray trust dream decide notice feel anticipate foresee',
  ],
  ['question', 'know see understand decide consider debate'],
  [
    'infinitive',
    `want hope wish plan intend expect seek aim prefer decide prepare vow struggle-to try-to consider choose opt long yearn aspire mean scramble
    plan-on`,
  ],
  [
    'object',
    `want support oppose back endorse favor favour prefer dislike love hate fear believe expect doubt trust distrust respect admire welcome embrace approve disapprove
    consider regard view see anticipate envision reject resent regret appreciate value plan mull eye weigh seek champion disavow disown repudiate renounce spurn
    shun criticise credit urge pitch push promote ignore recognize recognise nominate appoint approve pardon scrutinize`,
  ],
  [
    'object',
    `think-of think-about believe-in worry-about care-about hope-for wish-for long-for vote-for vote-against campaign-for campaign-against side-with approve-of disapprove-of
    focus-on plan-on plan-for back-away-from rally-behind rally-around turn-against stand-by stand-with break-with look-for look-forward-to run-on
    count-on seize-on root-for disagree-over know-about hear-about learn-about learn-of know-of subscribe-to lean-toward commit-to opt-for pounce-on distance-from`,
  ],
];

const CUES = new Map<string, CueVerb>();
/** An inflected word -> the verb that it is a form of. */
const FORMS = new Map<string, { readonly lemma: string; readonly form: Inflection }>();

for (const [table, attitude] of [
  [SPEECH, false],
  [ATTITUDES, true],
] as const) {
  for (const [frames, verbs] of table)
    for (const verb of verbs.split(/\s+/))
      enter(verb.replaceAll('-', ' '), frames.split(' ') as Frame[], attitude);
}
// Not cues, though they begin like some.
enter('add to', ['quote', 'hearer'], false);
for (const words of [
  'report to',
  'report for',
  'think tank',
  'think tanks',
  'call off',
  'call up',
  'mean to',
  'run into',
  'run out',
  'state of',
  'show up',
  'show off',
  'find out',
  'charge with',
  'order in',
  'ask out',
  'express in',
])
  CUES.set(words, { lemma: words, frames: new Set(), attitude: false });
// A hyphen that belongs to the word itself.
enter('e-mail', ['quote', 'that', 'hearer'], false);

function enter(lemma: string, frames: readonly Frame[], attitude: boolean): void {
  const known = CUES.get(lemma);
  CUES.set(lemma, {
    lemma,
    frames: new Set([...(known?.frames ?? []), ...frames]),
    attitude: known ? known.attitude && attitude : attitude,
  });
  const [verb] = lemma.split(' ');
  if (known) return;
  for (const [word, form] of inflect(verb))
    if (!FORMS.has(word)) FORMS.set(word, { lemma: verb, form });
}

/** Which form of which cue verb a word is, if it is one. Words are in lower case. */
export function cueForm(
  word: string,
): { readonly lemma: string; readonly form: Inflection } | undefined {
  return FORMS.get(word);
}

/**
 * The cue that a verb makes with the words after it: the longest of "lash out at", "lash out", "lash".
 * @returns the cue and how many of the words belong to it
 */
export function cueVerb(
  lemma: string,
  after: readonly string[],
): { readonly cue: CueVerb; readonly words: number } | undefined {
  for (let words = Math.min(after.length, 2); words >= 0; words--) {
    const cue = CUES.get([lemma, ...after.slice(0, words)].join(' '));
    if (cue) return { cue, words };
  }
  return undefined;
}

/** Cues that judge what they report; style guides ask for "said". */
export const LOADED: ReadonlySet<string> = new Set(
  `claim admit confess concede insist refuse boast brag gloat crow sneer scoff rant fume whine moan gripe grumble snap
  preach slam blast rip insinuate profess`.split(/\s+/),
);
