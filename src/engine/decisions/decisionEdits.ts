import type { Ignore, Review } from './decision.js';
import { shortHash } from '../text/shortHash.js';
import { type Fields, type ListPlace, type Plain, plainLists, setBlocks } from './blockEdits.js';
import { ignoreKey, type ListName, readSidecar } from './sidecar.js';

/** YAML takes no longer text for a key. */
const LONGEST_ID = 1000;

/** The two kinds of files that hold decisions. */
export type DecisionFile = 'draft' | 'ignore';

/** What a new file begins with. It names no schema's address, which would be asked for by whoever opens the file; the extension's manifest binds the schemas. */
const HEADS: Readonly<Record<DecisionFile, string>> = {
  draft: '# What was decided about the draft of this name. Kept by Copydesk.\nversion: 1\n',
  ignore: '# What is ignored in all drafts of this folder. Kept by Copydesk.\nversion: 1\n',
};

/**
 * Changes which actor a name means in a draft.
 * @param text the draft's sidecar
 * @param name as the draft writes it
 * @param actor the actor's id, or null to leave it open again
 * @returns the file as it is then; null where it must be mended by hand first, or is written in a way that cannot be added to
 */
export function withPin(text: string, name: string, actor: string | null): string | null {
  return withBlocks(
    text,
    'draft',
    { list: 'pins', short: 'actor' },
    new Map([[name, actor === null ? null : { actor }]]),
  );
}

/** Ignores a listing or a note. @param file what `text` is; otherwise as `withPin` */
export function withIgnore(text: string, file: DecisionFile, ignore: Ignore): string | null {
  const { kind, ...fields } = ignore;
  const block: Fields = {
    ...(kind === 'listing'
      ? { name: null, list: null, id: null }
      : { code: null, exact: null, prefix: null, suffix: null }),
    note: null,
    by: null,
    on: null,
    ...fields,
  };
  return withBlocks(
    text,
    file,
    { list: 'ignores' },
    new Map([[idIn(text, ignore) ?? ignoreId(ignore), block]]),
  );
}

/** Takes an ignore away; as `withIgnore`. */
export function withoutIgnore(text: string, file: DecisionFile, ignore: Ignore): string | null {
  const id = idIn(text, ignore);
  return id === undefined
    ? text
    : withBlocks(text, file, { list: 'ignores' }, new Map([[id, null]]));
}

/** Writes a review down; as `withPin`. */
export function withReview(text: string, review: Review): string | null {
  return withBlocks(text, 'draft', { list: 'reviews' }, new Map([[review.id, fieldsOf(review)]]));
}

/** Writes many reviews down at once; those that say nothing any more are taken away. As `withPin`; time grows as text and reviews do. */
export function withReviews(text: string, reviews: readonly Review[]): string | null {
  return withBlocks(
    text,
    'draft',
    { list: 'reviews' },
    new Map(reviews.map((review) => [review.id, saysNothing(review) ? null : fieldsOf(review)])),
  );
}

/** Takes a review away; as `withPin`. */
export function withoutReview(text: string, id: string): string | null {
  return withBlocks(text, 'draft', { list: 'reviews' }, new Map([[id, null]]));
}

function saysNothing({ decision, note, evidence, reply }: Review): boolean {
  return decision === 'unchecked' && !note && evidence.length === 0 && !reply;
}

function fieldsOf({ decision, by, on, note, evidence, reply, alike, target }: Review): Fields {
  const listed = <T>(some: readonly T[]): Plain | null =>
    some.length > 0 ? (some as unknown as Plain) : null;
  return {
    decision,
    by,
    on,
    note,
    evidence: listed(evidence),
    reply: reply && Object.keys(reply).length > 0 ? { ...reply } : null,
    alike: listed(alike),
    target: listed(target),
  };
}

function withBlocks(
  text: string,
  file: DecisionFile,
  place: Omit<ListPlace, 'head'>,
  changes: ReadonlyMap<string, Fields | null>,
): string | null {
  if ([...changes.keys()].some((id) => id.length > LONGEST_ID) || hasErrors(text)) return null;
  const after = setBlocks(text, { ...place, head: HEADS[file] }, changes);
  return after === text || (!hasErrors(after) && isOnlyChange(text, after, place, changes))
    ? after
    : null;
}

function hasErrors(text: string): boolean {
  return readSidecar(text).problems.some(({ severity }) => severity === 'error');
}

/** Whether an edit did what was asked, and nothing else. */
function isOnlyChange(
  before: string,
  after: string,
  { list, short }: Omit<ListPlace, 'head'>,
  changes: ReadonlyMap<string, Fields | null>,
): boolean {
  const [was, is] = [plainLists(before), plainLists(after)];
  if (!was || !is) return false;
  for (const [id, fields] of changes) {
    const block = is[list].get(id);
    if (
      fields === null
        ? is[list].has(id)
        : !is[list].has(id) ||
          !holds(typeof block === 'string' && short ? { [short]: block } : block, fields)
    )
      return false;
  }
  const others = (lists: typeof was): string =>
    JSON.stringify(
      (['pins', 'ignores', 'reviews'] satisfies ListName[]).map((one) =>
        [...lists[one]].filter(([id]) => one !== list || !changes.has(id)),
      ),
    );
  return others(was) === others(is);
}

function holds(block: unknown, fields: Fields): boolean {
  const held = block as Record<string, unknown>;
  return (
    typeof block === 'object' &&
    block !== null &&
    Object.entries(fields).every(
      ([key, value]) => JSON.stringify(held[key] ?? null) === JSON.stringify(value ?? null),
    )
  );
}

/** The id under which an ignore is written: the same for everybody, and telling where that can be. */
function ignoreId(ignore: Ignore): string {
  if (ignore.kind === 'note')
    return ignore.exact === undefined
      ? ignore.code
      : `${ignore.code} ${shortHash(ignoreKey(ignore))}`;
  const words = `${ignore.list} ${ignore.id} ${ignore.name}`.replace(/\s+/g, ' ');
  return words.length <= LONGEST_ID ? words : shortHash(words);
}

/** The id under which an ignore stands in a file, whoever wrote it. */
function idIn(text: string, ignore: Ignore): string | undefined {
  return readSidecar(text).ignoreIds.get(ignoreKey(ignore));
}
