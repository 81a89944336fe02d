import type { Mention } from '../../annotation.js';
import type { Day } from '../../registry/partialDate.js';
import type { Decisions } from '../../decisions/decision.js';
import type { Draft } from '../../text/draftText.js';
import type { Reading } from '../../text/plainReading.js';
import type { ListedHit, Screening } from './listedHit.js';
import { compileLexicon, type Lexicon } from '../../names/variants/lexicon.js';
import { type NameHits, scanNames } from '../../names/recognition/scan.js';
import { screenText } from './screen.js';
import {
  countingHits,
  type ListedActor,
  listedActors,
  listedMentions,
  shorterMentions,
  withOthers,
} from './settleListings.js';

/** Screens one draft against sanctions lists again and again while it is edited; only paragraphs that changed are screened again. */
export class Screener {
  private screening?: Screening;
  private hits = new WeakMap<Reading, readonly ListedHit[]>();
  private shorter?: {
    readonly key: string;
    readonly lexicon: Lexicon;
    readonly names: WeakMap<Reading, NameHits>;
  };

  /**
   * In steps, so that a caller can let others work in between.
   * @param mentions what the registry knows of the draft: its actors win over any listing of the same name
   * @returns those mentions and the ones of listed parties, in the order of the text
   */
  *steps(
    draft: Draft,
    mentions: readonly Mention[],
    screening: Screening,
    date: Day,
    decisions: Decisions,
  ): Generator<void, readonly Mention[]> {
    if (screening !== this.screening) this.hits = new WeakMap();
    this.screening = screening;
    const hits: (readonly ListedHit[])[] = [];
    for (const { reading, kind } of draft.paragraphs) {
      let found = this.hits.get(reading);
      if (!found) {
        this.hits.set(reading, (found = screenText(reading.text, kind, screening)));
        yield;
      }
      hits.push(found);
    }
    if (hits.every((found) => found.length === 0)) return mentions;
    const counting = countingHits(draft, hits, mentions, decisions.ignores);
    const named = withOthers(mentions, listedMentions(counting));
    const actors = listedActors(counting);
    if (actors.size === 0) return named;
    const lexicon = this.lexiconOf(actors);
    const shorter = yield* this.shorterNames(draft, lexicon);
    yield;
    return withOthers(named, shorterMentions(draft, actors, lexicon, shorter, date));
  }

  /** The lexicon of the same actors stays the same, and with it what was found of them. */
  private lexiconOf(actors: ReadonlyMap<string, ListedActor>): Lexicon {
    const all = [...actors.values()].map(({ actor }) => actor);
    const key = JSON.stringify(all);
    if (this.shorter?.key !== key)
      this.shorter = { key, lexicon: compileLexicon(all), names: new WeakMap() };
    return this.shorter.lexicon;
  }

  /** What each paragraph holds of the shorter names of those who are named in full. */
  private *shorterNames(draft: Draft, lexicon: Lexicon): Generator<void, NameHits[]> {
    const { names } = this.shorter!;
    const hits: NameHits[] = [];
    for (const { reading, kind } of draft.paragraphs) {
      let found = names.get(reading);
      if (!found) {
        names.set(reading, (found = scanNames(reading.text, kind, lexicon)));
        yield;
      }
      hits.push(found);
    }
    return hits;
  }
}
