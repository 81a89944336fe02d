import type { MentionForm, Span } from '../annotation.js';
import type { Actor } from '../registry/schema.js';

/** A word that a draft itself makes a name of somebody. */
export interface CoinedName {
  readonly actors: readonly Actor[];
  readonly form: MentionForm;
}

/** The words that a draft itself makes names: acronyms that it defines, family names as it spells them. */
export class CoinedNames {
  private readonly names = new Map<string, CoinedName>();

  add(word: string, actors: readonly Actor[], form: MentionForm): void {
    this.names.set(word, { actors, form });
  }

  /** Where a paragraph writes them, in offsets of its reading. */
  *in(capitals: ReadonlyMap<string, readonly Span[]>): Generator<[Span, CoinedName]> {
    if (this.names.size === 0) return;
    if (this.names.size < capitals.size) {
      for (const [word, coined] of this.names) for (const span of capitals.get(word) ?? []) yield [span, coined];
    } else {
      for (const [word, spans] of capitals) {
        const coined = this.names.get(word);
        if (coined) for (const span of spans) yield [span, coined];
      }
    }
  }
}
