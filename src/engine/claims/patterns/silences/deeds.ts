import type { CueReading } from '../cueReading.js';
import type { Silence } from './silence.js';

/** Words that are done and not said: where somebody is let in, what a finger points to, what somebody is to do with something. */
export const DEED: Silence = {
  name: 'a deed by a verb that reports elsewhere',
  read: (reading) =>
    [isLetIn, isShown, isWhatToDo, isUnasked, isNothing, isGesture, isLearned, isMore].some((is) =>
      is(reading),
    ),
  examples: [
    ['Refugees admitted to the United States from Iraq are Christian.'],
    ['Patients admitted to hospital in May were older.'],
    ['Ms. Lee was late, pointing to her ears.'],
    ['He did what a banker told him to do with the money.'],
    ['What she asked them to do was late.'],
    ['The plan went ahead without asking the council for money.'],
    ['They would not tell us anything new.'],
    ['Smith responded with a smile.'],
    ['The ministry added “extra” checks in May.'],
    ['She spent May finding what works in schools.'],
  ],
  counterExamples: [
    ['Smith admitted to a crime.', 'Smith | admitted to | a crime'],
    ['Ms. Lee pointed to a report on rents.', 'Ms. Lee | pointed to | a report on rents'],
    ['Smith responded with a statement on rents.', 'Smith | responded with | a statement on rents'],
    ['Smith responded with “no comment.”', 'Smith | responded with | no comment'],
    ['The panel found what had gone wrong.', 'The panel | found | what had gone wrong'],
    ['He left without saying that it was late.', 'He | without saying | that it was late'],
    ['He added “extra” checks were late.', 'He | added | extra” checks were late'],
    ['He added, “It was late.”', 'He | added | It was late'],
    ['A banker told him to sell.', 'A banker | told | to sell'],
  ],
};

/** "refugees admitted to the United States", "students admitted to Yale" */
function isLetIn({ view, cue, complement }: CueReading): boolean {
  if (cue.verb.lemma !== 'admit to' || complement?.kind !== 'object') return false;
  const { to } = view.phrases[complement.start];
  const head = view.token(to - 1);
  return head.pos === 'PROPN' || PLACES.test(head.lower);
}

const PLACES =
  /^(?:hospitals?|universit(?:y|ies)|colleges?|schools?|clinics?|wards?|country|union|club|bar|academy|program|programme|talks|meeting)$/;

/** "pointing to his chest" */
function isShown({ view, cue, complement }: CueReading): boolean {
  if (cue.verb.lemma !== 'point to' || complement?.kind !== 'object') return false;
  for (let i = complement.start; i < complement.end; i++)
    if (view.is(i, 'noun') && SEEN.test(view.head(i))) return true;
  return false;
}

const SEEN =
  /^(?:ears?|eyes?|head|nose|chest|heart|forehead|temple|arm|leg|feet|sky|ceiling|floor|door|window|crowd)$/;

/** "what a banker told him to do": which of it he did, and nothing that was said. */
function isWhatToDo({ view, subject, complement }: CueReading): boolean {
  return (
    complement?.kind === 'infinitive' &&
    subject !== null &&
    view.is(subject.noun - 1, 'question', 'relative') &&
    view.word(subject.noun - 1) === 'what' &&
    /^do$/.test(view.head(complement.start))
  );
}

/** "without asking the council": nobody was asked. */
function isUnasked({ view, v, cue }: CueReading): boolean {
  return (
    /^ask(?: for| about)?$/.test(cue.verb.lemma) &&
    view.phrases[v].verb!.tense === 'ing' &&
    view.word(v - 1) === 'without'
  );
}

/** "would not tell us anything" */
function isNothing({ view, v, cue, complement }: CueReading): boolean {
  return (
    cue.verb.lemma === 'tell' &&
    view.phrases[v].verb!.negated &&
    complement !== null &&
    /^(?:anything|much|more|everything)$/.test(view.word(complement.start))
  );
}

/** "responded with a smile": with no words. */
function isGesture({ view, cue, complement }: CueReading): boolean {
  return (
    cue.verb.lemma === 'respond with' &&
    complement?.kind === 'object' &&
    view.is(complement.start, 'noun') &&
    !view.isQuoted(complement.start) &&
    GESTURES.test(view.head(complement.start))
  );
}

const GESTURES =
  /^(?:smiles?|shrugs?|grins?|laugh|laughter|nods?|wave|waves|tears|silence|applause|boos|cheers|anger|fury|rage|alarm|horror|disbelief|dismay|delight|joy|glee|outrage|enthusiasm|caution|scorn|contempt|logic|gusto|kindness|grace|vigou?r|money|aid|help)$/;

/** "finding what works": it is come to know, unless an inquiry finds it. */
function isLearned({ view, v, cue, complement }: CueReading): boolean {
  return (
    cue.verb.lemma === 'find' &&
    view.phrases[v].verb!.tense === 'ing' &&
    complement?.kind === 'clause' &&
    view.is(complement.start, 'question')
  );
}

/** "added “extra” checks": to what there was, and not to what was said; the quotation is a word of the object. */
function isMore({ view, cue, complement }: CueReading): boolean {
  const k = cue.after;
  if (cue.verb.lemma !== 'add' || complement?.kind !== 'quote' || !view.isQuoted(k)) return false;
  const { from, to } = view.phrases[k];
  const { quotationOf } = view.prose;
  let words = 0;
  while (from + words < to && quotationOf[from + words] === quotationOf[from]) words++;
  return (
    words <= 2 &&
    from + words < to &&
    /\p{L}/u.test(view.token(to - 1).text) &&
    quotationOf[to - 1] < 0
  );
}
