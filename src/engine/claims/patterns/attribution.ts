import type { Quotation, Span } from '../../annotation.js';
import { type ClaimWords, wordsOf } from './spokenWords.js';
import {
  hearsOfIt,
  isAllegation,
  isBeliefNoun,
  isStanceNoun,
  isStanceVerb,
} from '../lexis/stances.js';
import type { Finding, Pattern } from './finding.js';
import type { Source } from '../syntax/sourcePhrases.js';
import type { Prose } from '../syntax/prose.js';
import type { Range, SentenceView } from '../syntax/sentenceView.js';
import { sourceKind } from '../syntax/sources/sourceKinds.js';
import type { SourceKind } from '../syntax/sources/sourceReading.js';
import { standingSource } from './layout/transcripts.js';

/** An attribution that a paragraph makes by itself; offsets count in its reading. */
export interface Attribution {
  readonly source: readonly Span[];
  /** What a relative pronoun as source stands for. */
  readonly antecedent: Span | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quotation: Quotation;
  readonly words: ClaimWords;
  readonly sourceKind: SourceKind;
  /** The cue as a dictionary has it. */
  readonly lemma: string;
  readonly attitude: boolean;
  /** It tells what somebody wants, believes, supports or does; words in quotation marks make it a statement all the same. */
  readonly stance: boolean;
  readonly pattern: Pattern;
  /** What is said follows in the next paragraphs. */
  readonly leadIn: boolean;
  /** Its content begins the paragraph. */
  readonly opens: boolean;
  /** It is a name under a quotation that stands in the paragraph before. */
  readonly signs: boolean;
}

/** The attribution with more said. */
export function extend(
  attribution: Attribution,
  spans: readonly Span[],
  text: string,
): Attribution {
  const content = [...attribution.content, ...spans];
  return {
    ...attribution,
    content,
    quotation: quotationOf(content, text),
    words: wordsOf(text, attribution.source, attribution.cue, content),
  };
}

/** What a rule found, in characters of the paragraph. */
export function attributionOf(view: SentenceView, finding: Finding): Attribution {
  const { prose } = view;
  const { source, cue, content, leadIn } = finding;
  const spans = content
    .map((range) => spanOf(prose, range))
    .filter((span) => span.end > span.start);
  return {
    source: source ? [spanOf(prose, source)] : [],
    antecedent: source?.antecedent ? spanOf(prose, source.antecedent) : null,
    sourceKind:
      source && (finding.turn || finding.signs)
        ? standingSource(prose, source)
        : sourceKind(view, source),
    cue: [cueSpan(prose, cue.range)],
    content: spans,
    quotation: kindOf(prose, content),
    words: wordsOf(
      prose.text,
      source ? [spanOf(prose, source)] : [],
      [cueSpan(prose, cue.range)],
      spans,
    ),
    lemma:
      cue.verb?.lemma ?? finding.noun ?? finding.adverb ?? (finding.turn ? ':' : 'according to'),
    attitude: cue.verb?.attitude ?? false,
    stance: isStance(view, finding),
    pattern: finding.pattern,
    leadIn: leadIn ?? false,
    opens: spans[0]?.start === prose.tokens[0].start,
    signs: finding.signs ?? false,
  };
}

/** Whether nothing is said in words: a wish, a plan, support, or what a record shows. */
function isStance(view: SentenceView, finding: Finding): boolean {
  const { pattern, source, cue, noun } = finding;
  if (pattern === 'noun' && noun !== undefined) return isStanceOfNoun(view, finding, noun);
  if (!cue.verb) return false;
  // "It is understood that ...": so the British press gives what it was told.
  if (pattern === 'passive' && cue.verb.lemma === 'understand' && source === null) return false;
  // "wanted to know if he would resign": it was asked.
  if (pattern === 'clause' && cue.verb.lemma === 'want') return false;
  // "refused to drop the gun": a deed that was not done; "refused to say": kept back in words.
  if (pattern === 'infinitive' && /^(?:refuse|decline)$/.test(cue.verb.lemma))
    return !isSaying(view, finding);
  const takes = pattern === 'object' || pattern === 'infinitive' ? pattern : 'clause';
  // "Many of his supporters believe": not everybody.
  const of =
    source !== null && view.word(source.noun + 1) === 'of' && view.is(source.noun, 'adjective');
  const head = source ? headOf(view, source, of ? source.noun + 2 : source.noun) : '';
  if (hearsOfIt(cue.verb.lemma, head)) return false;
  return isStanceVerb(cue.verb, takes, head);
}

/** Whether the infinitive that is refused is one of saying something. */
function isSaying(view: SentenceView, { content }: Finding): boolean {
  const v = view.phrases.findIndex(({ kind, from }) => kind === 'verb' && from >= content[0].from);
  return view.cue(v) !== undefined || TELLING.test(view.head(v));
}

const TELLING =
  /^(?:comment|elaborate|respond|reply|answer|discuss|name|identify|give|provide|speak|talk|be|apologi[sz]e|release|divulge|share|offer|make|take|go|expand|vouch|commit|recognize|recognise)$/;

function isStanceOfNoun(
  view: SentenceView,
  { source, cue, evident, carrier }: Finding,
  noun: string,
): boolean {
  // "announced plans to build a wall"
  if (carrier && ANNOUNCED.test(view.text(cue.range))) return false;
  // "Concerns have been raised that": somebody has said so.
  if (carrier && evident && source === null) return false;
  return evident === true
    ? source === null && isBeliefNoun(noun)
    : isStanceNoun(noun) || (source === null && !isAllegation(noun));
}

/** By these a plan becomes a statement. */
const ANNOUNCED = /^(?:\p{L}+ )?(?:announc|unveil|reveal|disclos|outlin)\p{L}* /u;

/** The word for whoever thinks so: of "Petrilli, who thinks", "Petrilli". */
function headOf(view: SentenceView, source: Source, phrase: number): string {
  const { antecedent } = source;
  if (!antecedent || view.word(source.noun) !== 'who') return view.head(phrase);
  const noun = view.phrases.findIndex(
    ({ kind, from }) => kind === 'noun' && from >= antecedent.from && from < antecedent.to,
  );
  return view.head(noun < 0 ? phrase : noun);
}

/** A cue may be a mark by itself ("WALLACE:"). */
function cueSpan({ tokens }: Prose, { from, to }: Range): Span {
  const { start, end } = { start: tokens[from].start, end: tokens[to - 1].end };
  // The tagger takes "):" for one word.
  return to === from + 1 && tokens[from].text === '):' ? { start: end - 1, end } : { start, end };
}

/** The characters of a run of tokens, with the quotation marks around it and without commas at its ends. */
export function spanOf({ tokens, quotations, quotationOf, text }: Prose, range: Range): Span {
  let { from, to } = range;
  while (from < to && /^[,;:–—-]$/.test(tokens[from].text)) from++;
  while (to > from && /^[,;:–—-]$/.test(tokens[to - 1].text)) to--;
  if (from >= to) return { start: 0, end: 0 };
  const before = quotations[quotationOf[from - 1]];
  if (before && before.from === from - 1 && before.to <= to + 2) from--;
  const after = quotations[quotationOf[to - 1]];
  if (after && after.from >= from && after.to > to) to = after.to;
  let end = tokens[to - 1].end;
  while (/\s/.test(text[end - 1])) end--;
  return { start: tokens[from].start, end };
}

function kindOf({ tokens, quotationOf }: Prose, content: readonly Range[]): Quotation {
  let [inside, outside] = [0, 0];
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (!tokens[i].form.spoken) continue;
      if (quotationOf[i] >= 0) inside++;
      else outside++;
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}

function quotationOf(content: readonly Span[], text: string): Quotation {
  const quoted = content.filter(({ start }) => /^["'“‘„«]/.test(text.slice(start))).length;
  return quoted === content.length ? 'direct' : quoted > 0 ? 'mixed' : 'indirect';
}
