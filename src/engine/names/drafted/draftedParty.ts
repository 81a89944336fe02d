import type { Span } from '../../annotation.js';
import type { RawName } from './rawName.js';

/** One use of a name: as its paragraph has it, where in the draft, and in which paragraph. */
export interface DraftedNameUse {
  readonly raw: RawName;
  readonly span: Span;
  readonly paragraph: number;
}

/** Somebody, or some body, while a draft's names are gathered. */
export interface DraftedParty {
  /** The fullest form of the name. */
  name: RawName;
  /** Whether the draft shows that it is a name at all. */
  sure: boolean;
  readonly uses: DraftedNameUse[];
}

export function partyOf({ raw }: DraftedNameUse): DraftedParty {
  return { name: raw, sure: false, uses: [] };
}

/** What two writings of one name share. */
export function nameKey(words: readonly string[]): string {
  return words.join(' ').replace(/-/g, ' ');
}

export function append<T>(map: Map<string, T[]>, key: string, one: T): void {
  const all = map.get(key);
  if (all) all.push(one);
  else map.set(key, [one]);
}
