import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import type { Reading } from '../../text/markup/plainReading.js';
import { compileLexicon, type Lexicon } from '../variants/lexicon.js';
import { type NameHits, scannedText, scanNames } from './scan.js';

/** Looks for the names of a few actors in one draft again and again while it is edited; only paragraphs that changed are read again. */
export class ActorNames {
  private latest?: {
    readonly key: string;
    readonly lexicon: Lexicon;
    readonly names: WeakMap<Reading, NameHits>;
  };

  /**
   * In steps, so that a caller can let others work in between.
   * @param key the same for the same actors: their lexicon stays, and with it what was found of them
   * @param actors asked for where the key is another than before
   * @returns the actors' lexicon, and what each paragraph holds of their names
   */
  *steps(
    draft: Draft,
    key: string,
    actors: () => readonly Actor[],
  ): Generator<void, { readonly lexicon: Lexicon; readonly hits: NameHits[] }> {
    if (this.latest?.key !== key)
      this.latest = { key, lexicon: compileLexicon(actors()), names: new WeakMap() };
    const { lexicon, names } = this.latest;
    const hits: NameHits[] = [];
    for (const { reading, kind } of draft.paragraphs) {
      let found = names.get(reading);
      if (!found) {
        names.set(reading, (found = scanNames(scannedText(reading.text, kind), lexicon)));
        yield;
      }
      hits.push(found);
    }
    return { lexicon, hits };
  }
}
