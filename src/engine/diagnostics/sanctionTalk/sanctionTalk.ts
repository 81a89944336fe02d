import type { Span } from '../../annotation.js';
import { mayHold } from '../../registry/partialDate.js';
import type { Actor } from '../../registry/registrySchema.js';
import { firstAfter } from '../../text/spans.js';
import type { DraftView, Place } from '../draftView.js';
import { oncePerParagraph, type ParagraphText } from '../paragraphText.js';
import { readWords, type Word } from './sentenceWords.js';
import { isReported, readTerm } from './sanctionTerms.js';
import type { TermReading } from './termReading.js';

/** A place where the draft says that somebody is under sanctions. */
export interface SanctionTalk {
  readonly paragraph: number;
  /** The words that say so, in offsets of the paragraph's reading. */
  readonly span: Span;
  readonly sentence: Span;
  readonly targets: readonly Target[];
  /** Said of a past moment or time, and not that it lasts. */
  readonly past?: boolean;
}

/** A party that a sentence calls sanctioned. */
export interface Target {
  readonly actor: Actor;
  /** Where it is named; undefined where a pronoun or "his fund" stands for it. */
  readonly place?: Place;
  /** Whether the draft itself says, without a doubt, that sanctions are in force on this very party. */
  readonly plain: boolean;
}

const TERM =
  /\b(?:sanction(?:ed|s|ing)?|blacklist(?:ed|s)?|designated|asset freezes?|travel bans?|SDN)\b/gi;
const HAS_TERM = /sanction|blacklist|designated|asset freeze|travel ban|SDN/i;

/** The words in a paragraph that may speak of sanctions. */
const termsIn = oncePerParagraph(({ text }): readonly Span[] =>
  HAS_TERM.test(text)
    ? Array.from(text.matchAll(TERM), ({ 0: term, index }) => ({
        start: index,
        end: index + term.length,
      }))
    : [],
);

/** Mentions before a sentence that are looked at for whom its pronoun means. */
const LOOK_BACK = 50;

const known = new WeakMap<DraftView, readonly SanctionTalk[]>();

/** What the draft says of sanctions, and of whom, sentence by sentence. */
export function sanctionTalk(draft: DraftView): readonly SanctionTalk[] {
  let talk = known.get(draft);
  if (!talk) known.set(draft, (talk = [...findTalk(draft)]));
  return talk;
}

function* findTalk(draft: DraftView): Generator<SanctionTalk> {
  for (const [paragraph, { said }] of draft.paragraphs.entries()) {
    const terms = termsIn(said);
    if (terms.length === 0) continue;
    const places = draft.placesIn(paragraph);
    let sentence: Span | undefined;
    let near: readonly Place[] = [];
    let words: readonly Word[] = [];
    for (const span of terms) {
      if (!sentence || span.start < sentence.start || span.end > sentence.end) {
        sentence = said.sentenceAt(span.start);
        near = places
          .slice(firstAfter(places, sentence.start - 1), firstAfter(places, sentence.end))
          .filter(({ end }) => end <= sentence!.end);
        words = wordsOf(said, sentence, near);
      }
      const reading = readingOf(words, span, near);
      if (!reading) continue;
      yield {
        paragraph,
        span,
        sentence,
        targets: targetsOf(draft, { paragraph, span, sentence, near }, reading),
        past: reading.past,
      };
    }
  }
}

const readings = new WeakMap<readonly Word[], Map<number, TermReading | null>>();

/** What a sentence says with a term: read once, for it rests on where the sentence's mentions stand and which are a person's, as its words do. */
function readingOf(words: readonly Word[], span: Span, near: readonly Place[]): TermReading | null {
  let known = readings.get(words);
  if (!known) readings.set(words, (known = new Map()));
  let reading = known.get(span.start);
  if (reading === undefined) known.set(span.start, (reading = readTerm(words, span)));
  return (
    reading && {
      ...reading,
      parties: {
        ...reading.parties,
        places: reading.parties.places.map(
          (place) => near.find(({ start }) => start === place.start) ?? place,
        ),
      },
    }
  );
}

const tagged = new WeakMap<ParagraphText, Map<string, readonly Word[]>>();

/** Tagging is what costs: the words of a sentence are kept as long as its paragraph and the mentions in it stay. Their places are where mentions are, or were when the words were read. */
function wordsOf(said: ParagraphText, sentence: Span, near: readonly Place[]): readonly Word[] {
  let sentences = tagged.get(said);
  if (!sentences) tagged.set(said, (sentences = new Map()));
  const key = `${sentence.start}:${near.map(({ start, end, actor }) => `${start}-${end}${actor?.kind === 'person' ? 'p' : ''}`).join()}`;
  let words = sentences.get(key);
  if (!words) sentences.set(key, (words = readWords(said.text, sentence, near)));
  return words;
}

/** A term of sanctions in its sentence. */
interface TermInSentence extends Omit<SanctionTalk, 'targets' | 'past'> {
  /** Whom the sentence names, in its order. */
  readonly near: readonly Place[];
}

function targetsOf(
  draft: DraftView,
  term: TermInSentence,
  { parties, plain, predicate, bodies }: TermReading,
): Target[] {
  const own = plain && !isReported(draft, term.paragraph, term.span, predicate);
  const targets = parties.places.flatMap((place): Target[] =>
    place.actor ? [{ actor: place.actor, place, plain: own && !parties.unsure }] : [],
  );
  if (!parties.pronoun && !bodies) return targets;
  const meant = antecedent(draft, term);
  if (!meant) return targets;
  if (parties.pronoun) targets.push({ actor: meant, plain: false });
  // "his fund", "her companies": the bodies that belong to whom the pronoun means.
  if (bodies)
    targets.push(...bodiesOf(draft, meant).map((actor): Target => ({ actor, plain: false })));
  return targets;
}

/** The bodies that an actor belongs to on the draft's date. */
export function bodiesOf(draft: DraftView, { affiliations }: Actor): Actor[] {
  return (affiliations ?? [])
    .filter((tie) => mayHold(tie, draft.day))
    .flatMap(({ actor }) => draft.lexicon.actors.get(actor) ?? []);
}

/** Whom a pronoun means: the first person that its sentence names before it, else the first of the sentence before, else the last before that. */
function antecedent(
  draft: DraftView,
  { paragraph, sentence, span, near }: TermInSentence,
): Actor | undefined {
  const isPerson = ({ actor }: Place): boolean => actor?.kind === 'person';
  const own = near.find((place) => isPerson(place) && place.end <= span.start);
  if (own) return own.actor;
  const places = draft.placesIn(paragraph);
  const before = firstAfter(places, sentence.start - 1);
  const earlier = places
    .slice(Math.max(0, before - LOOK_BACK), before)
    .filter((place) => isPerson(place) && place.end <= sentence.start);
  const previous =
    earlier.length > 0
      ? draft.paragraphs[paragraph].said.sentenceAt(Math.max(0, sentence.start - 2))
      : undefined;
  const subject = previous && earlier.find(({ start }) => start >= previous.start);
  return (
    subject ??
    earlier.at(-1) ??
    draft
      .placesIn(paragraph - 1)
      .slice(-LOOK_BACK)
      .findLast(isPerson)
  )?.actor;
}
