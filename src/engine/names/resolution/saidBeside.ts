import type { Draft } from '../../text/draftText.js';
import type { Change } from '../../text/change.js';
import { firstAfter } from '../../text/spans.js';
import type { Hit } from '../recognition/hit.js';
import type { NameHits } from '../recognition/scan.js';
import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';

/** So much around a name may be looked at to tell who bears it, in UTF-16 code units: more than any rule's reach. */
export const REACH = 200;

/** What one draft says beside its names of who bears them, kept while it is edited elsewhere; of one lexicon and one day. */
export class SaidBeside {
  private readonly known = new WeakMap<Hit, Map<Way, readonly Evidence[]>>();
  /** Hits of paragraphs that stand in the draft twice, word for word: beside each something else may stand. */
  private repeated: ReadonlySet<Hit> = new Set();

  /** Forgets what stands near a change. @param before the draft and its hits before it */
  forget({ draft, hits }: { draft: Draft; hits: readonly NameHits[] }, change: Change): void {
    const { paragraphs } = draft;
    const from = Math.max(0, firstAfter(paragraphs, change.from - REACH) - 1);
    for (let i = from; i < paragraphs.length; i++) {
      if (paragraphs[i].start > change.beforeEnd + REACH) break;
      for (const hit of hits[i].hits) this.known.delete(hit);
    }
  }

  /** Begins to read a draft. */
  read(hits: readonly NameHits[]): void {
    const met = new Set<NameHits>();
    this.repeated = new Set(
      hits.flatMap((one) => {
        if (met.has(one)) return one.hits;
        met.add(one);
        return [];
      }),
    );
  }

  /** What is said beside a name of whom it may mean. @param find reads it from the draft */
  of(hit: Hit, way: Way, find: () => readonly Evidence[]): readonly Evidence[] {
    if (this.repeated.has(hit)) return find();
    let ways = this.known.get(hit);
    if (!ways) this.known.set(hit, (ways = new Map()));
    let said = ways.get(way);
    if (!said) ways.set(way, (said = find()));
    return said;
  }
}
