import { parsePersonName } from '../../engine/names/variants/personName.js';
import type { Mention } from '../../engine/annotation.js';
import type { Path } from '../../engine/registry/problem.js';
import type { Actor } from '../../engine/registry/registrySchema.js';
import { lexicalKey } from '../cursor/nameInText.js';

/** A name of an entry that can be changed: where it is written, and what it is. */
export interface WrittenName {
  /** ['name'] or ['aliases', 1, 'name']. */
  readonly path: Path;
  readonly words: string;
}

/** The name of an entry that a mention uses: the very one that it writes, else the one that its short form is made of. */
export function nameBehind(actor: Actor, { text }: Pick<Mention, 'text'>): WrittenName {
  const key = lexicalKey(text);
  const aliases = (actor.aliases ?? []).map(({ name }, i): WrittenName => ({
    path: ['aliases', i, 'name'],
    words: name,
  }));
  const names: WrittenName[] = [{ path: ['name'], words: actor.name }, ...aliases];
  return names.find(({ words }) => lexicalKey(words) === key) ?? names[0];
}

/**
 * What a mention becomes when a name is changed; undefined where it stays, because it writes another name. A family name
 * changes with the full one, and what stands in capitals stays in capitals.
 */
export function renamedMention(
  { text }: Pick<Mention, 'text'>,
  actor: Pick<Actor, 'kind'>,
  before: string,
  after: string,
): string | undefined {
  const key = lexicalKey(text);
  if (key === lexicalKey(before)) return inCase(text, after);
  if (actor.kind !== 'person') return undefined;
  const [old] = parsePersonName(before).surnames;
  const [now] = parsePersonName(after).surnames;
  return old !== now && key === lexicalKey(old) && key !== lexicalKey(now)
    ? inCase(text, now)
    : undefined;
}

function inCase(written: string, words: string): string {
  const shouted =
    written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
  return shouted && words !== words.toUpperCase() ? words.toUpperCase() : words;
}
