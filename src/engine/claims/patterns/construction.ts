import type { SentenceView } from '../syntax/sentenceView.js';

/** A text and the claims that are read in it, each as `source | cue | content`, with " … " between spans and without marks at the ends of a part. */
export type Example = readonly [text: string, ...claims: string[]];

/**
 * A way in which English says who said what, or a reason why what looks like one says nothing. The tests read all examples, and see that each
 * construction is needed: without it, one of its examples at least is read otherwise.
 */
export interface Construction<Read> {
  /** Unique among all constructions. */
  readonly name: string;
  readonly read: Read;
  /** What it is for. */
  readonly examples: readonly Example[];
  /** Neighbours that it leaves alone. */
  readonly counterExamples?: readonly Example[];
}

/** The constructions of a list that are in force where `view` is read: all, but in tests. */
export function inForce<Read>(
  view: Pick<SentenceView, 'without'>,
  list: readonly Construction<Read>[],
): readonly Construction<Read>[] {
  return view.without === null ? list : list.filter(({ name }) => name !== view.without);
}
