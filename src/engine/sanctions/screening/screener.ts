import type { Mention } from '../../annotation.js';
import type { Day } from '../../registry/partialDate.js';
import type { Decisions } from '../../decisions/decision.js';
import type { Draft } from '../../text/draftText.js';
import type { Reading } from '../../text/markup/plainReading.js';
import type { ListedHit, Screening } from './listedHit.js';
import { ActorNames } from '../../names/recognition/actorNames.js';
import { screenText } from './screen.js';
import { countingHits } from './countingHits.js';
import { listedActors, listedMentions, shorterMentions, withOthers } from './settleListings.js';

/** Screens one draft against sanctions lists again and again while it is edited; only paragraphs that changed are screened again. */
export class Screener {
  private screening?: Screening;
  private hits = new WeakMap<Reading, readonly ListedHit[]>();
  private readonly shorter = new ActorNames();

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
    const counting = countingHits(
      draft,
      hits,
      mentions,
      decisions.ignores,
      Number((typeof date === 'string' ? date : date.date).slice(0, 4)) || 0,
    );
    const named = withOthers(mentions, listedMentions(counting));
    const actors = listedActors(counting);
    if (actors.size === 0) return named;
    const all = [...actors.values()].map(({ actor }) => actor);
    const { lexicon, hits: shorter } = yield* this.shorter.steps(
      draft,
      JSON.stringify(all),
      () => all,
    );
    yield;
    return withOthers(named, shorterMentions(draft, actors, lexicon, shorter, date));
  }
}
