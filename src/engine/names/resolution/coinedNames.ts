import type { MentionForm, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Introduction } from './introductions.js';
import { type ShortForm, shortFormsOf } from './shortForms.js';

/** A word that a draft itself makes a name of somebody. */
export interface CoinedName {
  readonly actors: readonly Actor[];
  readonly form: MentionForm;
  /** What it is short for, where the word is anybody's or anything's elsewhere, so that it counts only where it stands by itself. */
  readonly short: ShortForm | null;
}

/** The words that a draft itself makes names: acronyms that it defines, family names as it spells them, short forms of full names. */
export class CoinedNames {
  private readonly names = new Map<string, CoinedName>();

  add(word: string, actors: readonly Actor[], form: MentionForm): void {
    this.names.set(word, { actors, form, short: null });
  }

  /**
   * Adds the short forms of those whom the draft names in full. Of several with one short form it is whose full name stands most often; of equals, nobody's.
   * @param isSurname whether the draft has a word as somebody's family name, with a given name before it
   */
  addShortForms(
    introductions: Iterable<Introduction>,
    isSurname: (word: string) => boolean | undefined,
  ): void {
    const owners = new Map<string, { owner: Introduction; short: ShortForm; shared: boolean }>();
    for (const owner of introductions)
      for (const short of shortFormsOf(owner.actor)) {
        if (this.names.has(short.word) || (short.isLoose && isSurname(short.word))) continue;
        const known = owners.get(short.word);
        if (!known || owner.count > known.owner.count)
          owners.set(short.word, { owner, short, shared: false });
        else known.shared ||= owner.count === known.owner.count;
      }
    for (const [word, { owner, short, shared }] of owners)
      if (!shared) this.names.set(word, { actors: [owner.actor], form: short.form, short });
  }

  /** Where a paragraph writes them, in offsets of its reading. */
  *in(capitals: ReadonlyMap<string, readonly Span[]>): Generator<[Span, CoinedName]> {
    if (this.names.size === 0) return;
    if (this.names.size < capitals.size) {
      for (const [word, coined] of this.names)
        for (const span of capitals.get(word) ?? []) yield [span, coined];
    } else {
      for (const [word, spans] of capitals) {
        const coined = this.names.get(word);
        if (coined) for (const span of spans) yield [span, coined];
      }
    }
  }
}
