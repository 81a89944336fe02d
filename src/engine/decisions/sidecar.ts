import { isMap, isScalar, type Node } from 'yaml';
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Decisions, Evidence, Ignore, Review } from './decision.js';
import { explainIssues } from '../registry/explain.js';
import type { Problem } from '../registry/problem.js';
import {
  pairOf,
  problemAt,
  readYaml,
  spanOf,
  toPlain,
  withLineFeeds,
  type YamlText,
} from '../registry/yamlText.js';
import { keepLast } from './keepLast.js';
import { findConflict } from '../text/conflicts.js';
import {
  daySchema,
  ignoreSchema,
  pinSchema,
  reviewSchema,
  versionSchema,
} from './sidecarSchema.js';

/** What a draft's sidecar says, as far as it can be read. */
export interface Sidecar {
  readonly decisions: Decisions & { readonly date?: string };
  /** The id under which each ignore stands, by its `ignoreKey`. */
  readonly ignoreIds: ReadonlyMap<string, string>;
  /** While one of them is an error, the file must be mended by hand before it is written to. */
  readonly problems: readonly Problem[];
}

/** The lists of decisions, each with what its blocks hold. */
const LISTS = {
  pins: { schema: pinSchema, wants: 'names with a colon, and under each "actor:" with an id' },
  ignores: { schema: ignoreSchema, wants: 'ids with a colon, and under each what is ignored' },
  reviews: {
    schema: reviewSchema,
    wants: 'ids with a colon, and under each "decision:" and the claim\'s words',
  },
} as const;

export type ListName = keyof typeof LISTS;

/** The decisions of a file by list and id, each as its block says it. */
type Blocks = {
  readonly [L in ListName]: ReadonlyMap<string, InferOutput<(typeof LISTS)[L]['schema']>>;
} & { readonly date?: string };

const NOT_DECISIONS = 'not what Copydesk writes beside a draft: it begins with "version: 1"';

/** A draft has a few hundred decisions at most. */
const LONGEST = 2_000_000;

/**
 * Reads the sidecar of a draft, or a folder's ignores, which are the same without pins and reviews. Never throws. Where
 * two people's versions stand side by side, what both say holds.
 * @param file the file's name, for problems
 */
export function readSidecar(text: string, file = ''): Sidecar {
  if (text.length > LONGEST)
    return {
      ...read(NO_BLOCKS),
      problems: [
        problemAt(
          { start: 0, end: 0 },
          'file-too-long',
          `decisions about one draft hold at most ${LONGEST / 1_000_000} million characters`,
        ),
      ],
    };
  const conflict = findConflict(text);
  if (!conflict) {
    const { blocks, problems } = readBlocks(text, file);
    return { ...read(blocks), problems };
  }
  const [ours, theirs] = conflict.sides.map((side) => readBlocks(side, file).blocks);
  const message = `two versions of the decisions stand side by side from here on: keep what holds, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>${contradictions(ours, theirs)}`;
  return {
    ...read(shared(ours, theirs)),
    problems: conflict.marks.map((mark) => problemAt(mark, 'conflict', message)),
  };
}

/** A sidecar as YAML; null where there is nothing in it yet. What it gives must not be changed. */
export const sidecarYaml = keepLast((text: string): YamlText | null =>
  /^\uFEFF?\s*$/.test(text) ? null : readYaml(withLineFeeds(text), ''),
);

const NO_BLOCKS: Blocks = { pins: new Map(), ignores: new Map(), reviews: new Map() };

function readBlocks(text: string, file: string): { blocks: Blocks; problems: readonly Problem[] } {
  const yaml = sidecarYaml(text);
  if (!yaml) return { blocks: NO_BLOCKS, problems: [] };
  const { document } = yaml;
  const problems = yaml.problems.map((problem) =>
    problem.related ? { ...problem, related: { ...problem.related, file } } : problem,
  );
  const contents = document?.contents;
  if (!document || !isMap(contents)) {
    if (problems.length === 0)
      problems.push(
        problemAt(
          contents ? spanOf(contents) : { start: 0, end: 0 },
          'not-decisions',
          NOT_DECISIONS,
        ),
      );
    return { blocks: NO_BLOCKS, problems };
  }
  /** A value that is as the format has it, or undefined, with a problem at its place. */
  const valid = <S extends GenericSchema>(
    schema: S,
    node: Node | null | undefined,
    place: Node,
    name: string,
  ): InferOutput<S> | undefined => {
    let value: unknown;
    try {
      value = toPlain(node ?? null, document);
    } catch (error) {
      problems.push(problemAt(spanOf(place), 'yaml-alias', `${name}: ${(error as Error).message}`));
      return undefined;
    }
    const result = safeParse(schema, value, { abortPipeEarly: true });
    if (result.success) return result.output;
    problems.push(
      problemAt(
        spanOf(node ?? place),
        'wrong-value',
        `${name}: ${explainIssues(result.issues, schema)[0].message}`,
      ),
    );
    return undefined;
  };
  const version = pairOf(contents, 'version');
  if (version) valid(versionSchema, version.value, version.key, 'version');
  // Whatever else is called so (a link to it, too) is never written to.
  else
    problems.push(problemAt(spanOf(contents.items[0]?.key as Node), 'no-version', NOT_DECISIONS));
  const date = pairOf(contents, 'date');
  const day =
    date && !isEmptyNode(date.value) ? valid(daySchema, date.value, date.key, 'date') : undefined;
  const listOf = <L extends ListName>(name: L): Blocks[L] => {
    const { schema, wants } = LISTS[name];
    const listed = pairOf(contents, name);
    const found = new Map<string, unknown>();
    if (isMap(listed?.value)) {
      for (const { key, value } of listed.value.items as { key: Node; value: Node | null }[]) {
        const id = keyText(key);
        const block = valid(schema, value, key, `${name}: ${id.slice(0, 40)}`);
        if (block) found.set(id, block);
      }
    } else if (listed && !isEmptyNode(listed.value))
      problems.push(problemAt(spanOf(listed.value), 'wrong-value', `${name}: must be ${wants}`));
    return found as unknown as Blocks[L];
  };
  return {
    blocks: {
      pins: listOf('pins'),
      ignores: listOf('ignores'),
      reviews: listOf('reviews'),
      ...(day && { date: day }),
    },
    problems,
  };
}

function read({ pins, ignores, reviews, date }: Blocks): Omit<Sidecar, 'problems'> {
  const ignored = [...ignores].map(([id, block]) => ({ id, ignore: ignoreOf(block) }));
  return {
    decisions: {
      pins: new Map([...pins].map(([name, { actor }]) => [name, actor])),
      ignores: ignored.map(({ ignore }) => ignore),
      reviews: [...reviews].map(([id, block]) => reviewOf(id, block)),
      ...(date && { date }),
    },
    ignoreIds: new Map(ignored.map(({ id, ignore }) => [ignoreKey(ignore), id])),
  };
}

/** What an ignore is about, apart from who said so: two of the same are one. */
export function ignoreKey(ignore: Ignore): string {
  return JSON.stringify(
    ignore.kind === 'listing'
      ? [ignore.list, ignore.id, ignore.name]
      : [ignore.code, ignore.exact ?? null, ignore.prefix ?? null, ignore.suffix ?? null],
  );
}

function ignoreOf(block: InferOutput<typeof ignoreSchema>): Ignore {
  const { note, by, on } = block;
  if ('code' in block && !('list' in block)) {
    const { code, exact, prefix, suffix } = block as {
      code: string;
      exact?: string | null;
      prefix?: string | null;
      suffix?: string | null;
    };
    return { kind: 'note', ...given({ code, exact, prefix, suffix, note, by, on }) };
  }
  const { name, list, id } = block as { name: string; list: string; id: string };
  return { kind: 'listing', ...given({ name, list, id, note, by, on }) };
}

function reviewOf(
  id: string,
  { decision, note, by, on, evidence, reply, alike, target }: InferOutput<typeof reviewSchema>,
): Review {
  return {
    id,
    ...given({ decision, note, by, on }),
    evidence: (evidence ?? []).map(
      ({ url, file, page, note: why }: EvidenceBlock) =>
        given(url ? { url, note: why } : { file, page, note: why }) as Evidence,
    ),
    ...(reply && {
      reply: given({
        needed: reply.needed,
        party: reply.party,
        askedOn: reply.askedOn,
        how: reply.how,
        answered: reply.answered,
        answeredOn: reply.answeredOn,
        words: reply.words,
      }),
    }),
    alike: alike ?? [],
    target: (target ?? []).map(({ exact, prefix, suffix, start, end }) => ({
      exact,
      prefix: prefix ?? '',
      suffix: suffix ?? '',
      start: start ?? 0,
      end: end ?? (start ?? 0) + exact.length,
    })),
  };
}

/** Either of the two kinds of evidence. */
interface EvidenceBlock {
  readonly url?: string;
  readonly file?: string;
  readonly page?: string | null;
  readonly note?: string | null;
}

/** What has a value. */
function given<T extends object>(some: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(some).filter(([, value]) => value !== undefined && value !== null),
  ) as { [K in keyof T]: NonNullable<T[K]> };
}

/** What both sides of a conflict say. */
function shared(ours: Blocks, theirs: Blocks): Blocks {
  const both = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...a].filter(([id, block]) => JSON.stringify(b.get(id)) === JSON.stringify(block)));
  return {
    pins: both(ours.pins, theirs.pins),
    ignores: both(ours.ignores, theirs.ignores),
    reviews: both(ours.reviews, theirs.reviews),
    ...(ours.date && ours.date === theirs.date && { date: ours.date }),
  };
}

/** What the sides of a conflict decided differently on the same claims. */
function contradictions(ours: Blocks, theirs: Blocks): string {
  const said = ({ decision, by, on }: InferOutput<typeof reviewSchema>): string =>
    [decision, by && `by ${by}`, on && `on ${on}`].filter(Boolean).join(' ');
  const different = [...ours.reviews].flatMap(([id, our]) => {
    const their = theirs.reviews.get(id);
    return their && JSON.stringify(our) !== JSON.stringify(their)
      ? [`${id}: ${said(our)}, or ${said(their)}`]
      : [];
  });
  return different.length > 0 ? ` (${different.join('; ')})` : '';
}

function isEmptyNode(node: Node | null): boolean {
  return !node || (isScalar(node) && node.value === null);
}

/** A key as its writer meant it: `2011:` and `true:` are texts too. */
export function keyText(key: Node): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : String(key.source ?? key.value);
}
