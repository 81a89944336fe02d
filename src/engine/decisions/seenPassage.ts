import type { Annotation, Span } from '../annotation.js';
import { claimKey, runsOf } from './anchoring/decidedWords.js';

/** How much of what stands beside a passage is compared. */
const NEAR = 64;

/**
 * A claim or a fact as a person saw it when they decided. By the time that is written down the draft may be another, and
 * what bears its id there may be other words, or the same words elsewhere.
 */
export interface SeenPassage {
  readonly id: string;
  /** The version of the text that it was seen in. */
  readonly version: number;
  readonly start: number;
  readonly words: string;
  /** A fact's sentence, as `sentenceKey` writes it. */
  readonly sentence: string;
  readonly before: string;
  readonly behind: string;
  /** Whether nothing else had these words, in such a sentence. */
  readonly isAlone: boolean;
}

/** What was read in one version of a text. */
type Read<K extends keyof Annotation> = Pick<Annotation, K> & { readonly version: number };

type Place = Span & Pick<SeenPassage, 'id' | 'words' | 'sentence'>;

/** All claims, or all facts, of a draft as they are seen at one moment. */
export class SeenPassages {
  private readonly byId = new Map<string, SeenPassage>();
  private readonly byWords = new Map<string, SeenPassage[]>();

  /** The claims of a draft. @param text the one that was read */
  static ofClaims(text: string, { claims, version }: Read<'claims'>): SeenPassages {
    const places = claims.map((claim): Place => {
      const runs = runsOf(text, claim);
      const [start, end] = [runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0];
      return { id: claim.id, start, end, words: claimKey(text, runs), sentence: '' };
    });
    return new SeenPassages(text, version, places);
  }

  /** The facts of a draft; as `ofClaims`. */
  static ofFacts(text: string, { facts, version }: Read<'facts'>): SeenPassages {
    const places = facts.map(({ id, start, end, sentenceKey }): Place => {
      return { id, start, end, words: text.slice(start, end), sentence: sentenceKey };
    });
    return new SeenPassages(text, version, places);
  }

  private constructor(
    text: string,
    private readonly version: number,
    places: readonly Place[],
  ) {
    const counts = new Map<string, number>();
    for (const place of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
    for (const { end, ...place } of places) {
      const seen: SeenPassage = {
        ...place,
        version,
        before: text.slice(Math.max(0, place.start - NEAR), place.start),
        behind: text.slice(end, end + NEAR),
        isAlone: counts.get(keyOf(place)) === 1,
      };
      this.byId.set(seen.id, seen);
      const same = this.byWords.get(keyOf(seen));
      if (same) same.push(seen);
      else this.byWords.set(keyOf(seen), [seen]);
    }
  }

  /** One of them; where there is none of that id, one that is found again nowhere. */
  of(id: string): SeenPassage {
    return this.byId.get(id) ?? { ...NOTHING, id };
  }

  /**
   * Finds again what a person saw earlier.
   * @param then the same, or its id where that was read just now
   * @returns its id by now; undefined where its words were edited, or may be the same words of something else
   */
  idOf(then: SeenPassage | string): string | undefined {
    if (typeof then === 'string') return this.byId.get(then)?.id;
    const same = this.byWords.get(keyOf(then)) ?? [];
    const found =
      then.version === this.version
        ? same.filter(({ start }) => start === then.start)
        : then.isAlone && same.length === 1
          ? same
          : same.filter(({ before, behind }) => before === then.before || behind === then.behind);
    return found.length === 1 ? found[0].id : undefined;
  }
}

const NOTHING: Omit<SeenPassage, 'id'> = {
  version: -1,
  start: -1,
  words: '',
  sentence: '',
  before: '',
  behind: '',
  isAlone: false,
};

function keyOf({ words, sentence }: Pick<SeenPassage, 'words' | 'sentence'>): string {
  return `${sentence}|${words}`;
}
