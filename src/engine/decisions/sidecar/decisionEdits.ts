import type { AttachedDocument, Clearance, FactReview, Ignore, Review } from '../decision.js';
import { shortHash } from '../../text/shortHash.js';
import type { BlockFields } from './blockText.js';
import { type ListPlace, plainLists } from './foundBlocks.js';
import { setBlocks } from './blockEdits.js';
import { ignoreKey, readSidecar } from './sidecar.js';
import { LIST_NAMES } from './sidecarBlocks.js';
import { factFields, reviewFields, saysNothing } from './reviewFields.js';

/** YAML takes no longer text for a key. */
const LONGEST_ID = 1000;

/** The two kinds of files that hold decisions. */
export type DecisionFile = 'draft' | 'ignore';

/** A decision made of what the file holds when it is written: what others wrote into it meanwhile stays. */
export interface DecisionUpdate<R extends { readonly id: string }, Made extends R | undefined = R> {
  readonly id: string;
  /** @param now as the file has it, if it has; what is made of its own result is the same again */
  readonly from: (now: R | undefined) => Made;
}

/** A document made of what the file holds when it is written; undefined where nothing is to be written. */
export type DocumentUpdate = DecisionUpdate<AttachedDocument, AttachedDocument | undefined>;

/** What a new file begins with. It names no schema's address, which would be asked for by whoever opens the file; the extension's manifest binds the schemas. */
const HEADS: Readonly<Record<DecisionFile, string>> = {
  draft: '# Decisions about the draft of this name. Kept by Copydesk.\nversion: 1\n',
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
  const block: BlockFields = {
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
  return withBlocks(
    text,
    'draft',
    { list: 'reviews' },
    new Map([[review.id, reviewFields(review)]]),
  );
}

/** Writes many reviews down at once; those that say nothing any more are taken away. As `withPin`; time grows as text and reviews do. */
export function withReviews(
  text: string,
  reviews: readonly (Review | DecisionUpdate<Review>)[],
): string | null {
  return withBlocks(
    text,
    'draft',
    { list: 'reviews' },
    new Map(
      updated(reviews, () => readSidecar(text).decisions.reviews).map((review) => [
        review.id,
        saysNothing(review) ? null : reviewFields(review),
      ]),
    ),
  );
}

/** Takes a review away; as `withPin`. */
export function withoutReview(text: string, id: string): string | null {
  return withBlocks(text, 'draft', { list: 'reviews' }, new Map([[id, null]]));
}

/** Writes a document that the draft rests on down; as `withPin`. */
export function withDocument(
  text: string,
  document: AttachedDocument | DocumentUpdate,
): string | null {
  const made =
    'from' in document
      ? document.from(readSidecar(text).decisions.documents?.find(({ id }) => id === document.id))
      : document;
  if (!made) return text;
  const { id, title, kind, file, url, speakers, read, sha256 } = made;
  const listed = speakers.length > 0 ? speakers : null;
  const fields = { title, kind, file, url, speakers: listed, read, sha256 };
  return withBlocks(text, 'draft', { list: 'documents' }, new Map([[id, fields]]));
}

/** Takes a document away; as `withPin`. */
export function withoutDocument(text: string, id: string): string | null {
  return withBlocks(text, 'draft', { list: 'documents' }, new Map([[id, null]]));
}

/** Writes decisions on facts down; those that say nothing any more are taken away. As `withReviews`. */
export function withFactReviews(
  text: string,
  reviews: readonly (FactReview | DecisionUpdate<FactReview>)[],
): string | null {
  return withBlocks(
    text,
    'draft',
    { list: 'facts' },
    new Map(
      updated(reviews, () => readSidecar(text).decisions.facts).map((review) => [
        review.id,
        saysNothing(review) && !review.added && !review.dismissed ? null : factFields(review),
      ]),
    ),
  );
}

/** Takes the decision on a fact away, and an added fact with it; as `withPin`. */
export function withoutFactReview(text: string, id: string): string | null {
  return withBlocks(text, 'draft', { list: 'facts' }, new Map([[id, null]]));
}

/** Writes down that a version was cleared for publication; as `withPin`. */
export function withClearance(text: string, clearance: Clearance): string | null {
  const { id, by, at, hash, sentences, open } = clearance;
  const fields = {
    by,
    at,
    hash,
    open: open.length > 0 ? open : null,
    sentences: sentences.join(' ') || null,
  };
  return withBlocks(text, 'draft', { list: 'clearances' }, new Map([[id, fields]]));
}

function updated<R extends Review>(
  wanted: readonly (R | DecisionUpdate<R>)[],
  there: () => readonly R[],
): R[] {
  if (!wanted.some((one) => 'from' in one)) return wanted as R[];
  const byId = new Map(there().map((one) => [one.id, one]));
  return wanted.map((one) => ('from' in one ? one.from(byId.get(one.id)) : one));
}

function withBlocks(
  text: string,
  file: DecisionFile,
  place: Omit<ListPlace, 'head'>,
  changes: ReadonlyMap<string, BlockFields | null>,
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
  changes: ReadonlyMap<string, BlockFields | null>,
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
      LIST_NAMES.map((one) => [...lists[one]].filter(([id]) => one !== list || !changes.has(id))),
    );
  return others(was) === others(is);
}

function holds(block: unknown, fields: BlockFields): boolean {
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
