import { type Attributions, attributionSteps } from './claims/patterns/paragraph/attributions.js';
import { type ParagraphFact, findFacts } from './facts/findFacts.js';
import type { RawName } from './names/drafted/rawName.js';
import { rawNames } from './names/drafted/rawNames.js';
import type { ScannedText } from './names/recognition/hit.js';
import { type NameHits, scannedText, scanNames } from './names/recognition/scan.js';
import type { Lexicon } from './names/variants/lexicon.js';
import type { Draft } from './text/draftText.js';
import type { Reading } from './text/markup/plainReading.js';

/** What is read of a draft beside the names of actors. */
export interface WantedReadings {
  readonly claims: boolean;
  readonly facts: boolean;
  /** The names of people and bodies that the registry has not. */
  readonly draftedNames: boolean;
}

/** What each paragraph of a draft says by itself, in the order of the paragraphs; empty where it was not wanted. */
export interface ParagraphFindings {
  readonly hits: readonly NameHits[];
  readonly attributions: readonly Attributions[];
  readonly facts: readonly ParagraphFact[][];
  readonly drafted: readonly RawName[][];
}

/** Reads the paragraphs of one draft, each by itself, again only where it has changed: findings live as long as its reading. */
export class ParagraphReader {
  private readonly known = new WeakMap<Reading, Known>();

  /** Yields after each paragraph that is new. @param lexicon another one than last time costs scanning every paragraph again */
  *steps(
    draft: Draft,
    lexicon: Lexicon,
    wanted: WantedReadings,
  ): Generator<void, ParagraphFindings> {
    const hits: NameHits[] = [];
    const attributions: Attributions[] = [];
    const facts: ParagraphFact[][] = [];
    const drafted: RawName[][] = [];
    for (const { reading, kind } of draft.paragraphs) {
      const known = this.knownOf(reading);
      const scanned = (): ScannedText => (known.scanned ??= scannedText(reading.text, kind));
      const isNew = known.lexicon !== lexicon || (wanted.claims && !known.attributions);
      if (known.lexicon !== lexicon) known.hits = scanNames(scanned(), lexicon);
      known.lexicon = lexicon;
      hits.push(known.hits!);
      if (wanted.claims)
        attributions.push(
          (known.attributions ??= yield* attributionSteps(reading.text, null, reading.quotations)),
        );
      if (wanted.draftedNames) drafted.push((known.drafted ??= rawNames(scanned())));
      if (wanted.facts)
        facts.push(
          attributions.at(-1)?.unread
            ? NO_FACTS
            : (known.facts ??= findFacts(reading.text, () => reading.sentenceStarts)),
        );
      if (isNew) yield;
    }
    return { hits, attributions, facts, drafted };
  }

  private knownOf(reading: Reading): Known {
    let known = this.known.get(reading);
    if (!known) this.known.set(reading, (known = {}));
    return known;
  }
}

const NO_FACTS: ParagraphFact[] = [];

/** What has been found in a paragraph so far. */
interface Known {
  scanned?: ScannedText;
  lexicon?: Lexicon;
  /** By the names of the lexicon. */
  hits?: NameHits;
  attributions?: Attributions;
  facts?: ParagraphFact[];
  drafted?: RawName[];
}
