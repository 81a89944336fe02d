import type { Complement } from '../../syntax/complementKinds.js';
import { isRole } from '../../syntax/naming/personTitles.js';
import type { Token } from '../../syntax/tagging/tagger.js';
import type { Source } from '../../syntax/sourcePhrases.js';
import type { Cue, SentenceView } from '../../syntax/sentenceView.js';

const EVIDENCE =
  /^(?:show|suggest|indicate|demonstrate|mean|prove|signal|find|reveal|highlight|illustrate|imply|underscore|determine|document)$/;
const WITNESSES =
  /^(?:polls?|polling|surveys?|stud(?:y|ies)|reports?|data|emails?|e-mails?|records?|documents?|letters?|statements?|videos?|analysis|research|figures|statistics|numbers|estimates?|memos?|filings?|findings|results|transcripts?|census|papers?|ads?|tweets?|evidence|articles?|books?|audit|review|projections|posts?)$/;

/** Nothing that speaks: "experience", "the decision", "it". */
const ABSTRACT =
  /^(?:it|this|that|which|what|these|those|history|fact|facts|signs?|success|failure|case|move|moves|trend|past|way|thing|things|rise|attack|attacks|victory|loss|win|deal|race|vote|election|meetings?|talks|absence|lack|use|approach|strategy|speech|number|debate)$|(?:ence|ance|tion|sion|ness|ity|ment|ism|ing|ship)s?$/;
/** "Accounts vary regarding ..." */
const VARYING = /^(?:vary|differ|conflict)\b/;
const VERSIONS =
  /^(?:accounts?|versions?|recollections?|stories|reports?|descriptions?|opinions?|views?|witnesses|estimates?|officials|experts|sources)$/;

/** Who finds somebody guilty. */
const JURY = /^(?:court|judge|jury|jurors|tribunal|panel|inquiry|commission)$/;

const HANDING_ON =
  /^(?:relay|convey|communicate|share|send|post|release|circulate|read|recite|publicize)$/;

/** What does not speak, whatever the verb; "who" without anybody before it asks who does. */
const NEVER_SPEAKS =
  /^(?:who|whoever|nobody|no-one|there|results?|rates?|growth|ban|trend|trends|weather|storm|crisis|victory|defeat|smiles?|rise|fall|primary|primaries|inflation|unemployment)$/;

/** What lays down what must be done. */
const LAWS =
  /^(?:laws?|rules?|acts?|bills?|statutes?|constitution|regulations?|polic(?:y|ies)|contracts?|agreements?|treaty|standards?|guidelines?|codes?|orders?|ordinances?|terms|charter|bylaws?|protocols?|procedures?|decency|justice|job|jobs|work|process|plan|plans|projects?|situation|deal|deals)$/;

function mayThreaten({ lower, pos, text }: Token): boolean {
  return (
    pos === 'PROPN' ||
    /^\p{Lu}/u.test(text) ||
    /^(?:he|she|they|i|we|you|who|man|woman|men|women|people|government|union|group|officials?)$/.test(
      lower,
    ) ||
    isRole(lower.replace(/s$/, ''))
  );
}

/** "Experience shows that", "it says": nobody speaks there. */
export function isNobody(
  view: SentenceView,
  cue: Cue,
  subject: Source,
  kind: Complement['kind'],
): boolean {
  const word = view.token(view.phrases[subject.noun].to - 1);
  // "Nobody asked about it", "The result denies people choice"
  if (NEVER_SPEAKS.test(word.lower) && !subject.antecedent) return true;
  // "That explains all this", "The announcements help to explain how it was paid"
  if (
    cue.verb.lemma === 'explain' &&
    !WITNESSES.test(word.lower) &&
    isAbstract(view, subject, word)
  )
    return true;
  // "It's worth noting that", "primaries threaten to end it"
  // "a volcano threatened a town"
  if (
    cue.verb.lemma === 'threaten' &&
    (kind === 'infinitive' ||
      (kind === 'object' && !/s$/.test(word.lower) && !WITNESSES.test(word.lower))) &&
    !mayThreaten(word)
  )
    return true;
  // "The law requires that shops close": it lays down, and does not speak.
  if (/^(?:require|demand)$/.test(cue.verb.lemma) && LAWS.test(word.lower)) return true;
  // "He read 'War and Peace'": only what is written reads so.
  if (cue.verb.lemma === 'read')
    return (
      !WITNESSES.test(word.lower) &&
      !/^(?:signs?|note|text|message|banner|shirts?|that|which|it)$/.test(word.lower)
    );
  // "relayed it to the ministry": something is handed on, and what it says is not said.
  if (
    kind === 'object' &&
    HANDING_ON.test(cue.verb.lemma) &&
    /^(?:it|them|this)$/.test(view.word(cue.after)) &&
    !view.is(cue.after + 1, 'colon', 'comma')
  )
    return true;
  // "Recent evidence has pointed to an upturn"
  if (
    cue.verb.lemma === 'point to' &&
    /^(?:evidence|signs?|data|figures|trends?|numbers|facts?)$/.test(word.lower)
  )
    return true;
  if (VARYING.test(cue.verb.lemma)) return !VERSIONS.test(word.lower);
  if (kind === 'object' && isProposal(view, cue, word)) return false;
  if (!EVIDENCE.test(cue.verb.lemma) || WITNESSES.test(word.lower)) return false;
  // "The party revealed its support": of its own
  if (
    cue.verb.lemma === 'reveal' &&
    /^(?:its|their)$/.test(view.word(cue.after)) &&
    /^(?:support|plans?|intention|intentions|opposition|decision|position)$/.test(
      view.head(cue.after),
    )
  )
    return false;
  if (cue.verb.lemma === 'find' && JURY.test(word.lower)) return false;
  // "The bias begins to show when he is late"
  if (cue.verb.lemma === 'show' && view.word(cue.after) === 'when') return true;
  return kind === 'object' || isAbstract(view, subject, word);
}

function isAbstract({ sentence }: SentenceView, { from }: Source, { pos, lower }: Token): boolean {
  const named = pos === 'PROPN' && from !== sentence.from;
  return !named && ABSTRACT.test(lower);
}

/** "It is worth noting", "it bears repeating", "it goes without saying": the writer's own voice. */
export function isTruism(view: SentenceView, v: number, subject: Source): boolean {
  if (view.word(subject.noun) !== 'it' || view.isFinite(v)) return false;
  // "It is too soon to say"
  if (v > 0 && /\btoo (?:soon|early)$/.test(view.text({ from: 0, to: view.phrases[v - 1].to })))
    return true;
  const before = view.skipAdverbs(v - 1, -1);
  return (
    /^(?:worth|useful|helpful|important|fair|interesting|instructive|necessary|only|early|soon|impossible|possible|premature|hard|difficult|easy|safe)$/.test(
      view.head(before),
    ) ||
    /^(?:bears?|bore|merits?|deserves?|suffices?)$/.test(view.head(before)) ||
    (view.word(before) === 'without' && /^(?:goes|went)$/.test(view.head(before - 1)))
  );
}

/** "Ms. Lund suggested a punch card": what a person suggests is proposed, and not shown. */
function isProposal(view: SentenceView, cue: Cue, { pos, lower }: Token): boolean {
  return (
    cue.verb.lemma === 'suggest' &&
    (/^an?$/.test(view.word(cue.after)) || view.phrases[cue.after]?.verb?.tense === 'ing') &&
    (pos === 'PROPN' || /^(?:he|she)$/.test(lower))
  );
}
