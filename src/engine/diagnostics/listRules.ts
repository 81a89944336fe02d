import { localDayOf } from '../text/localDay.js';
import type { CompiledList } from '../sanctions/compiled/compiledList.js';
import type { Lexicon } from '../names/variants/lexicon.js';
import {
  type Discrepancy,
  listingsOf,
  reconcile,
} from '../sanctions/screening/reconcileRegistry.js';
import type { Actor } from '../registry/registrySchema.js';
import { sanctionerInProse } from '../sanctions/screening/authorities.js';
import type { DraftView } from './draftView.js';
import type { RuleFinding, Rule } from './rule.js';

/** Rules about the registry's entries behind a draft's marks, where the sanctions lists in force say otherwise. The entries themselves get the same notes. */
export const LIST_RULES: readonly Rule[] = [
  {
    code: 'list-unmarked',
    severity: 'warning',
    summary: 'an actor shares a name with a listed party, but the entry has no such designation',
    find: (draft) => discrepancies(draft, 'list-unmarked'),
  },
  {
    code: 'list-lifted',
    severity: 'warning',
    summary: 'a designation in the registry that is no longer on its list',
    find: (draft) => discrepancies(draft, 'list-lifted'),
  },
  {
    code: 'list-spelling',
    severity: 'information',
    summary: 'a name that a sanctions list has for an actor and the registry does not',
    find: spellings,
  },
];

function* discrepancies(draft: DraftView, code: Discrepancy['code']): Generator<RuleFinding> {
  if (draft.lists.length === 0) return;
  for (const [actor, [{ mention }]] of draft.placesOf) {
    const found = compared(actor, draft).find((one) => one.code === code);
    if (found)
      yield { start: mention.start, end: mention.end, message: discrepancyWords(actor, found) };
  }
}

/** The lists stay the same from edit to edit, and so do most actors. */
const known = new WeakMap<
  Actor,
  {
    readonly lists: readonly CompiledList[];
    readonly date: string;
    readonly ignores: DraftView['ignores'];
    readonly found: readonly Discrepancy[];
  }
>();

function compared(actor: Actor, { lists, date, ignores }: DraftView): readonly Discrepancy[] {
  const before = known.get(actor);
  if (before?.lists === lists && before.date === date && before.ignores === ignores)
    return before.found;
  const found = reconcile(actor, lists, date, ignores);
  known.set(actor, { lists, date, ignores, found });
  return found;
}

/** What a note says of a discrepancy. */
export function discrepancyWords(actor: Actor, found: Discrepancy): string {
  const {
    head: {
      summary: { title, date, authority },
      imported,
    },
  } = found.list;
  if (found.code === 'list-lifted') {
    const { id } = actor.sanctions![found.designation];
    const list = `the list ${title} of ${date ?? localDayOf(imported)}`;
    return found.leftOut
      ? `no. ${id} was not found on ${list}, but may be among ${found.leftOut}; the entry of ${actor.name} says that the designation is in force: look it up with the authority`
      : `no. ${id} is no longer on ${list}, but the entry of ${actor.name} says that the designation is in force`;
  }
  const { id, name } = found.list.party(found.listing);
  const by = sanctionerInProse(authority) === undefined ? '' : ` by ${authority}`;
  return `“${found.name}” is a name of ${name} on the list ${title} (no. ${id}), but the entry of ${actor.name} has no designation in force${by}; name match only: check identity`;
}

function* spellings(draft: DraftView): Generator<RuleFinding> {
  const told = new Set<string>();
  for (const { start, end, text, listing, antecedent } of draft.mentions) {
    // A weak name or a family name alone is no spelling to be added.
    if (!listing || listing.strength === 'weak' || antecedent) continue;
    const one = byNumber(draft.lexicon, draft.lists).get(`${listing.list} ${listing.id}`);
    const name = text.replace(/\s+/g, ' ');
    if (!one || told.has(name)) continue;
    told.add(name);
    yield { start, end, message: spellingWords(one.actor, one.title, name) };
  }
}

/** What a note says of a name that only a list has. */
export function spellingWords({ name }: Actor, list: string, spelling: string): string {
  return `the list ${list} has “${spelling}” for ${name}, a name that the registry does not have`;
}

interface Numbered {
  readonly actor: Actor;
  /** The list's. */
  readonly title: string;
}

const numbered = new WeakMap<
  Lexicon,
  { readonly lists: readonly CompiledList[]; readonly actors: ReadonlyMap<string, Numbered> }
>();

/** The actors whose entries give their numbers on the lists, by list and number. */
function byNumber(lexicon: Lexicon, lists: readonly CompiledList[]): ReadonlyMap<string, Numbered> {
  const before = numbered.get(lexicon);
  if (before?.lists === lists) return before.actors;
  const actors = new Map(
    [...lexicon.actors.values()].flatMap((actor) =>
      listingsOf(actor, lists).map(
        ({
          list: {
            head: {
              summary: { list, title },
            },
          },
          id,
        }) => [`${list} ${id}`, { actor, title }] as const,
      ),
    ),
  );
  numbered.set(lexicon, { lists, actors });
  return actors;
}
