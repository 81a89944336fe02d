import { cueVerb, cueForm, type CueVerb } from '../lexis/cueVerbs.js';
import type { Phrase, PhraseKind } from './phrase.js';
import type { Prose, Sentence } from './prose.js';
import type { Token } from './tagging/tagger.js';

/** A run of tokens, `from` to before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A verb phrase of a sentence that is a cue. */
export interface Cue {
  readonly verb: CueVerb;
  /** The verb with its auxiliaries, adverbs and particles. */
  readonly range: Range;
  /** The phrase after the cue. */
  readonly after: number;
  /** The preposition that the cue takes along ("called for"), as part of its range. */
  readonly prepositional: boolean;
}

/** Phrases: "CAMBRIDGE, Mass., Dec. 11 (UPI) —". */
const LONGEST_DATELINE = 9;

/** Phrases before a colon, all in capitals. */
const LONGEST_RUBRIC = 14;

/** Adverbs that turn round what the verb says, before another adverb. */
const NEGATING = /^(?:hardly|rarely|seldom|scarcely|barely|never|no|not)$/;

/** A sentence as the rules read it: phrases by number, and what stands in them. Phrases outside it are undefined. */
export class SentenceView {
  readonly phrases: readonly Phrase[];

  constructor(
    readonly prose: Prose,
    readonly sentence: Sentence,
    /** The name of a construction that does not count here, or null: how tests see that each is needed. */
    readonly without: string | null = null,
  ) {
    this.phrases = sentence.phrases;
  }

  kind(i: number): PhraseKind | undefined {
    this.prose.budget.step();
    return this.phrases[i]?.kind;
  }

  is(i: number, ...kinds: PhraseKind[]): boolean {
    const kind = this.kind(i);
    return kind !== undefined && kinds.includes(kind);
  }

  token(i: number): Token {
    this.prose.budget.step();
    return this.prose.tokens[i];
  }

  /** The first word of a phrase, in lower case. */
  word(i: number): string {
    this.prose.budget.step();
    const phrase = this.phrases[i];
    return phrase ? this.prose.tokens[phrase.from].lower : '';
  }

  /** The last word of a phrase, in lower case: of a noun phrase, the head. */
  head(i: number): string {
    const phrase = this.phrases[i];
    return phrase ? this.prose.tokens[phrase.to - 1].lower : '';
  }

  text(range: Range): string {
    return this.prose.text.slice(
      this.prose.tokens[range.from].start,
      this.prose.tokens[range.to - 1].end,
    );
  }

  /** Whether a phrase begins inside of quotation marks. */
  isQuoted(i: number): boolean {
    return this.prose.quotationOf[this.phrases[i].from] >= 0;
  }

  /** A verb that is, or may be, the finite verb of a clause. */
  isFinite(i: number): boolean {
    const verb = this.phrases[i]?.verb;
    return verb !== undefined && verb.tense === 'finite';
  }

  /** A past form without auxiliary, which may be a participle. */
  isBarePast(i: number): boolean {
    const verb = this.phrases[i]?.verb;
    return (
      verb !== undefined &&
      verb.tense === 'finite' &&
      !verb.auxiliary &&
      /(?:ed|en|wn|ght|ld|id|lt)$/.test(this.token(verb.head).lower)
    );
  }

  /** The cue that the verb phrase `v` makes, if any. */
  cue(v: number): Cue | undefined {
    const verb = this.phrases[v]?.verb;
    if (!verb || this.prose.quotationOf[verb.head] >= 0) return undefined;
    const form = cueForm(this.token(verb.head).lower);
    if (!form) return undefined;
    const following: string[] = [];
    // Particles and prepositions are phrases by themselves; the "to" of an infinitive is not.
    for (
      let i = v + 1;
      i < Math.min(v + 3, this.phrases.length) && this.phrases[i].to === this.phrases[i].from + 1;
      i++
    )
      following.push(this.word(i));
    const found = cueVerb(form.lemma, following);
    if (!found) return undefined;
    const after = v + 1 + found.words;
    const to = this.phrases[after - 1].to;
    let first = this.is(v - 1, 'adverb') && verb.tense !== 'infinitive' ? v - 1 : v;
    // "hardly ever says", "no longer says"
    while (first < v && this.is(first - 1, 'adverb') && NEGATING.test(this.word(first - 1)))
      first--;
    const before = this.phrases[first].from;
    return { verb: found.cue, range: { from: before, to }, after, prepositional: found.words > 0 };
  }

  /** The phrase with which the words begin that end before phrase `end`: after a semicolon, a dateline ("WASHINGTON --") or a label ("Burglaries:"), or with the sentence. */
  wordsStart(end: number): number {
    for (let i = end - 1; i >= 0; i--)
      if (
        this.is(i, 'semicolon') ||
        (this.is(i, 'dash') && this.isDateline(i)) ||
        (i === 1 && this.is(0, 'noun') && this.is(1, 'colon') && end > 2) ||
        (this.is(i, 'colon') && this.isRubric(i))
      )
        return i + 1;
    return 0;
  }

  /** "FIRST IN PLAYBOOK — MERCER MAKES A MOVE:": a heading in capitals before a colon. */
  isRubric(colon: number): boolean {
    return (
      colon > 0 &&
      colon < LONGEST_RUBRIC &&
      !/\p{Ll}/u.test(this.text({ from: this.sentence.from, to: this.phrases[colon - 1].to }))
    );
  }

  private isDateline(dash: number): boolean {
    return dash < LONGEST_DATELINE && /^\p{Lu}{3,}$/u.test(this.token(this.phrases[0].from).text);
  }

  /** The nearest phrase from `i` on, in steps of `step`, that is neither adverb nor time. */
  skipAdverbs(i: number, step: 1 | -1 = 1): number {
    while (this.is(i, 'adverb', 'time')) i += step;
    return i;
  }
}

/** The tokens of the phrases `start` to before `end`. */
export function between(view: SentenceView, start: number, end: number): Range {
  const last = Math.max(start, end - 1);
  return { from: view.phrases[start].from, to: view.phrases[last].to };
}
