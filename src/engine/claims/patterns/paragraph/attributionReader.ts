import type { Span } from '../../../annotation.js';
import type { Prose, Sentence } from '../../syntax/prose.js';
import { SentenceView } from '../../syntax/sentenceView.js';
import { type Attribution, attributionOf, extend } from '../attribution.js';
import type { Finding } from '../finding.js';
import { bracketed, namesPerson, pullQuote, signature, SIGNED } from '../layout/signatures.js';
import { transcriptTurns, TURN } from '../layout/transcripts.js';
import { continued, firstWord, looseQuotation, utterances } from './looseQuotations.js';
import { readSentence } from './sentenceFindings.js';

/** Gathers the attributions of a paragraph, sentence by sentence in their order: what a sentence says may go on, or be signed, in the next. */
export class AttributionReader {
  readonly found: Attribution[] = [];
  /** Quotations at the head of the paragraph that nobody has spoken yet. */
  orphans: Span[] = [];
  /** Where the attributions of the sentence before begin. */
  private earlier = 0;
  /** Somebody was found to speak outside the quotations that stand by themselves. */
  private heard = false;
  /** What the sentence before quotes. */
  private quotedBefore: Span[] = [];
  /** The paragraph is a speaker's turn in a transcript. */
  private readonly isTurn: boolean = false;
  /** The paragraph is one if the draft is a transcript. */
  readonly mayBeTurn: Attribution | null = null;

  /** @param without the name of a construction that does not count, for tests */
  constructor(
    private readonly prose: Prose,
    private readonly without: string | null,
  ) {
    if (without === TURN.name) return;
    const { certain, doubtful } = transcriptTurns(prose);
    this.isTurn = certain.length > 0;
    const read = (turn: Finding): Attribution =>
      attributionOf(new SentenceView(prose, prose.sentences[0], without), turn);
    this.found.push(...certain.map(read));
    if (doubtful) this.mayBeTurn = read(doubtful);
  }

  /** Reads the next sentence. */
  read(sentence: Sentence): void {
    const view = new SentenceView(this.prose, sentence, this.without);
    const findings = readSentence(view);
    const speaks = findings.length > 0;
    // All of a speaker's turn is the turn's content already.
    const goesOn = !speaks && !this.isTurn && this.goOn(view);
    this.sign(view);
    this.pull(view);
    this.nameInBrackets(view);
    this.quotedBefore = utterances(this.prose, sentence, namesPerson(this.prose, sentence.to));
    if (!goesOn) this.earlier = this.found.length;
    this.heard ||= speaks;
    for (const finding of findings)
      if (!this.isTurn || !isOwnVoice(this.prose, finding))
        this.found.push(attributionOf(view, finding));
  }

  /**
   * A sentence that only quotes goes on with what was said before it; at the head of the paragraph it waits for somebody who said it.
   * @returns whether it goes on, so that the next one may as well
   */
  private goOn(view: SentenceView): boolean {
    const { prose, found, orphans } = this;
    const { sentence } = view;
    const spans = looseQuotation(prose, sentence, view);
    if (spans.length === 0) return false;
    const spoken = continued(found, this.earlier);
    if (spoken >= 0) found[spoken] = extend(found[spoken], spans, prose.text);
    else if (
      !this.heard &&
      prose.quotations[0]?.from === (sentence.from === 0 ? firstWord(view) : 0) &&
      (sentence.from === 0 || orphans.length > 0)
    )
      this.orphans = [...orphans, ...spans];
    return spoken >= 0;
  }

  /** A name under a quotation: what stands above it is that person's. */
  private sign(view: SentenceView): void {
    const { prose, found, orphans } = this;
    const { from, to } = view.sentence;
    const signed =
      !this.heard && (orphans.length > 0 || from === 0) ? signature(prose, from, to) : null;
    // Under a rubric that nobody signs a new item begins, which goes on with no quotation before it.
    const isEnd = to === prose.tokens.length && prose.quotations[0]?.from !== 0;
    if (signed) found.push(extend(attributionOf(view, signed), orphans, prose.text));
    if (signed || isEnd) this.orphans = [];
  }

  /** A quotation that is set apart, with its speaker's name: only the draft's own voice may stand before it. */
  private pull(view: SentenceView): void {
    const { prose, found } = this;
    const { from, to } = view.sentence;
    const pulled =
      this.without !== SIGNED.name && !this.isTurn && found.every(isOwn)
        ? pullQuote(prose, from, to)
        : null;
    if (!pulled) return;
    found.splice(0, found.length, attributionOf(view, pulled));
    // What it quotes is part of what stands above the name.
    this.orphans = [];
  }

  /** A name in brackets behind a quotation. */
  private nameInBrackets(view: SentenceView): void {
    const { prose, found, quotedBefore } = this;
    const { from, to } = view.sentence;
    const named = !this.heard && quotedBefore.length > 0 ? bracketed(prose, from, to) : null;
    if (named) found.push(extend(attributionOf(view, named), quotedBefore, prose.text));
  }
}

/** "I think": the speaker's own voice. */
function isOwn({ sourceKind: { kind, word } }: Attribution): boolean {
  return kind === 'pronoun' && /^(?:i|we|my|our)$/.test(word);
}

/** In a speaker's turn, what the speaker thinks and says of himself is the turn's content, not a claim inside it. */
function isOwnVoice({ tokens }: Prose, { source, cue }: Finding): boolean {
  return (
    cue.verb?.attitude ||
    !cue.verb ||
    source === null ||
    /^(?:i|we|you|me)$/.test(tokens[source.from].lower)
  );
}
