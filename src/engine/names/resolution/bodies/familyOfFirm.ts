import type { Span } from '../../../annotation.js';
import type { Actor } from '../../../registry/registrySchema.js';
import type { Draft } from '../../../text/draftText.js';
import type { NameHits } from '../../recognition/scan.js';
import type { Evidence } from '../../variants/evidence.js';
import { familyNamesIn } from '../shortForms.js';

const IS_A_PERSONS: Evidence = {
  verdict: 'doubt',
  said: 'The draft uses the word as somebody’s family name and never gives a fuller name of the body.',
};

/** "Otto Wagner built it. Wagner died in 1918", beside the Wagner Group. */
const MAY_BE_A_PERSONS: Evidence = {
  verdict: 'slight',
  said: 'The draft also has the word as somebody’s family name.',
};

/** Tells the firms of a draft that are called by a family name from people of that name: "Ford" after "Gerald Ford". */
export class FamilyOfFirm {
  /** Whether the draft has a word as somebody's family name; see `familyNamesIn`. */
  readonly isFamilyName: (word: string) => boolean | undefined;
  private inFull: ReadonlySet<Actor> | undefined;

  constructor(
    private readonly draft: Draft,
    private readonly found: readonly NameHits[],
  ) {
    this.isFamilyName = familyNamesIn(draft, found);
  }

  /** What leaves it open whether one word means a firm, a party or a paper, and not somebody whom the draft names with a given name before it. */
  evidenceFor(actor: Actor, { start, end }: Span): readonly Evidence[] {
    const { kind } = actor;
    if (kind !== 'company' && kind !== 'organization' && kind !== 'media') return [];
    const written = this.draft.text.slice(start, end);
    if (written.includes(' ') || !this.isFamilyName(written)) return [];
    return [this.namedInFull.has(actor) ? MAY_BE_A_PERSONS : IS_A_PERSONS];
  }

  /** The bodies that the draft names by more than one word somewhere. */
  private get namedInFull(): ReadonlySet<Actor> {
    if (this.inFull) return this.inFull;
    const named = new Set<Actor>();
    for (const [i, { hits }] of this.found.entries()) {
      const { text } = this.draft.paragraphs[i].reading;
      for (const { start, end, ways } of hits)
        if (text.slice(start, end).includes(' ')) for (const { actor } of ways) named.add(actor);
    }
    return (this.inFull = named);
  }
}
