import type { Actor } from '../registry/registrySchema.js';
import type { CompiledList } from '../sanctions/compiled/compiledList.js';
import { ignoredNames } from '../sanctions/screening/settleListings.js';
import type { DraftView } from './draftView.js';

/** A name of an actor that a sanctions list has, too. */
export interface ListedName {
  readonly name: string;
  /** The list's. */
  readonly title: string;
}

/**
 * A name of an actor that a list in force has for a designated party of the same kind, however weak: it identifies nobody, but
 * a draft that calls the actor sanctioned may rest on it.
 */
export function listedName(draft: DraftView, actor: Actor): ListedName | undefined {
  const isIgnored = ignoredNames(draft.ignores);
  const written = (draft.placesOf.get(actor) ?? [])
    .map(({ mention }) => mention)
    .filter(({ form }) => form !== 'surname' && form !== 'first-name' && form !== 'title')
    .map(({ text }) => text.replace(/\s+/g, ' '));
  const names = new Set([actor.name, ...(actor.aliases ?? []).map(({ name }) => name), ...written]);
  for (const list of draft.lists)
    for (const name of names)
      if (isListed(list, name, actor, (listing) => isIgnored?.(name, { list, listing }) ?? false))
        return { name, title: list.head.summary.title };
  return undefined;
}

function isListed(
  list: CompiledList,
  name: string,
  { kind }: Actor,
  isIgnored: (listing: number) => boolean,
): boolean {
  const number = list.index.lookup(name);
  if (number < 0 || (kind === 'person' && !/\s/.test(name.trim()))) return false;
  return list
    .entriesOf(number)
    .some(
      (entry) =>
        (entry.kind === 'person') === (kind === 'person') &&
        (entry.kind === 'vessel') === (kind === 'vessel') &&
        list.party(entry.listing).measure === 'sanctions' &&
        !isIgnored(entry.listing),
    );
}
