import type { Actor } from '../registry/registrySchema.js';
import type { CompiledList } from '../sanctions/compiled/compiledList.js';
import { isOfKind } from '../sanctions/compiled/listingEntry.js';
import type { ListedMeasure } from '../sanctions/parsing/listing.js';
import { ignoredNames } from '../sanctions/screening/countingHits.js';
import type { DraftView } from './draftView.js';

/** A name of an actor that a sanctions list has, too. */
export interface ListedNameUse {
  readonly name: string;
  /** The list's. */
  readonly title: string;
}

/**
 * A name of an actor that a list in force has for a designated party of the same kind, however weak: it identifies nobody, but
 * a draft that calls the actor sanctioned may rest on it.
 * @param measure why the party is listed
 */
export function listedName(
  draft: DraftView,
  actor: Actor,
  measure: ListedMeasure = 'sanctions',
): ListedNameUse | undefined {
  const isIgnored = ignoredNames(draft.ignores);
  const written = (draft.placesOf.get(actor) ?? [])
    .map(({ mention }) => mention)
    .filter(({ form }) => form !== 'surname' && form !== 'first-name' && form !== 'title')
    .map(({ text }) => text.replace(/\s+/g, ' '));
  const names = new Set([actor.name, ...(actor.aliases ?? []).map(({ name }) => name), ...written]);
  for (const list of draft.lists)
    for (const name of names)
      if (
        partiesCalled(list, name, actor).some(
          (listing) =>
            list.party(listing).measure === measure &&
            !(isIgnored?.(name, { list, listing }) ?? false),
        )
      )
        return { name, title: list.head.summary.title };
  return undefined;
}

/** The numbers of the parties of an actor's kind that a list has under a name. */
function partiesCalled(list: CompiledList, name: string, { kind }: Actor): number[] {
  const number = list.index.lookup(name);
  if (number < 0 || (kind === 'person' && !/\s/.test(name.trim()))) return [];
  return list
    .entriesOf(number)
    .filter((entry) => isOfKind(entry.kind, kind))
    .map(({ listing }) => listing);
}
