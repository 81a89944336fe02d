import type { CueReading } from '../cueReading.js';
import type { Silence } from './silence.js';

/** "were called states", "was rejected by the court", "is discussed when": passives that tell of no words. */
export const WORDLESS_PASSIVE: Silence = {
  name: 'a passive that tells of no words',
  read: ({ view, v, cue, complement }) => {
    if (!view.phrases[v].verb!.passive) return false;
    if (NO_SPEECH.test(cue.verb.lemma)) return true;
    // "were accepted as payment by two banks that later merged"
    if (cue.verb.lemma === 'accept' && view.word(cue.after) === 'as') return true;
    // "is determined to win": but "it was determined that"
    if (cue.verb.lemma === 'determine' && complement?.kind === 'infinitive') return true;
    // "honoured to be asked to take on the role"
    if (view.phrases[v].verb!.tense === 'infinitive' && TOLD.test(cue.verb.lemma)) return true;
    if (complement?.kind === 'clause')
      return (
        view.is(complement.start, 'question') &&
        /^(?:if|when|where)$/.test(view.word(complement.start)) &&
        !/^(?:ask|tell)$/.test(cue.verb.lemma)
      );
    if (complement && !/^(?:object)$/.test(complement.kind)) return false;
    return NAMING.test(cue.verb.lemma) && !quotes(view, cue.after);
  },
  examples: [
    ['The party was called Alba.'],
    ['The man was described as tall by a neighbour.'],
    ['Clerks are required to sign the form.'],
    ['The matter was discussed when the senator came.'],
    ['The police were called by a neighbour.'],
    ['They waited to be asked to take on the role.'],
    ['Cattle were accepted as payment by two banks that later merged.'],
    ['Ms. Lee is determined to win.'],
  ],
  counterExamples: [
    [
      'It was determined by the auditor that the money was gone.',
      'the auditor | was determined | that the money was gone',
    ],
    [
      'The plan was called “a disaster” by Ms. Lee.',
      'Ms. Lee | was called | The plan … a disaster',
    ],
    [
      'The plan was described as “a disaster” by Ms. Lee.',
      'Ms. Lee | was described | The plan … as “a disaster',
    ],
    [
      'The plan was dismissed by Ms. Lee as “a disaster.”',
      'Ms. Lee | was dismissed | The plan … as “a disaster',
    ],
    ['She was asked if she would run.', ' | was asked | if she would run'],
  ],
};

const TOLD = /^(?:ask|tell|remind|warn|inform|advise|urge|order|assure|ask about|ask for)$/;
/** Passives of these tell what somebody must do or is wanted for. */
const NO_SPEECH =
  /^(?:require|mean|invite|threaten|threaten with|command|list|address|post|show|admit|refer to|question about|charge|attack|call on)$/;
/** Passives of these tell what somebody or something is, unless they quote it. */
const NAMING = /^(?:call|describe|dub|brand|label|term|characteri[sz]e|declare|portray|depict)$/;

function quotes(view: CueReading['view'], after: number): boolean {
  for (let i = after; i < view.phrases.length && i < after + 8; i++)
    if (view.isQuoted(i)) return true;
  return false;
}
