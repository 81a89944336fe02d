import { type Attributions, attributionSteps } from './claims/patterns/paragraph/attributions.js';
import { type ParagraphFact, findFacts } from './facts/findFacts.js';
import type { RawName } from './names/drafted/rawName.js';
import { rawNames } from './names/drafted/rawNames.js';
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
  private names = new WeakMap<Reading, NameHits>();
  private readonly attributions = new WeakMap<Reading, Attributions>();
  private readonly facts = new WeakMap<Reading, ParagraphFact[]>();
  private readonly drafted = new WeakMap<Reading, RawName[]>();
  private lexicon?: Lexicon;

  /** Yields after each paragraph that is new. @param lexicon another one than last time costs scanning every paragraph again */
  *steps(
    draft: Draft,
    lexicon: Lexicon,
    wanted: WantedReadings,
  ): Generator<void, ParagraphFindings> {
    if (lexicon !== this.lexicon) this.names = new WeakMap();
    this.lexicon = lexicon;
    const hits: NameHits[] = [];
    const attributions: Attributions[] = [];
    const facts: ParagraphFact[][] = [];
    const drafted: RawName[][] = [];
    for (const { reading, kind } of draft.paragraphs) {
      const isNew = !this.names.has(reading) || (wanted.claims && !this.attributions.has(reading));
      hits.push(kept(this.names, reading, () => scanNames(reading.text, kind, lexicon)));
      if (wanted.claims) {
        const found =
          this.attributions.get(reading) ??
          (yield* attributionSteps(reading.text, null, reading.quotations));
        this.attributions.set(reading, found);
        attributions.push(found);
      }
      if (wanted.draftedNames)
        drafted.push(kept(this.drafted, reading, () => rawNames(scannedText(reading.text, kind))));
      if (wanted.facts)
        facts.push(
          attributions.at(-1)?.unread
            ? []
            : kept(this.facts, reading, () =>
                findFacts(reading.text, () => reading.sentenceStarts),
              ),
        );
      if (isNew) yield;
    }
    return { hits, attributions, facts, drafted };
  }
}

function kept<T>(cache: WeakMap<Reading, T>, reading: Reading, find: () => T): T {
  let found = cache.get(reading);
  if (found === undefined) cache.set(reading, (found = find()));
  return found;
}
