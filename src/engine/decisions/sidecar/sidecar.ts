import type { Decisions, Ignore } from '../decision.js';
import type { Problem } from '../../registry/problem.js';
import { problemAt } from '../../registry/yamlText.js';
import { findConflict } from '../../text/conflicts.js';
import { NO_BLOCKS, readBlocks, type SidecarBlocks } from './sidecarBlocks.js';
import { contradictions, sharedBlocks } from './sidecarConflict.js';
import { ignoreOf, reviewOf, factReviewOf, clearanceOf, documentOf } from './blockDecisions.js';

/** What a draft's sidecar says, as far as it can be read. */
export interface Sidecar {
  /** `date` is empty where the file has one that cannot be read: the draft's date is then unknown, and not today. */
  readonly decisions: Decisions & { readonly date?: string };
  /** The id under which each ignore stands, by its `ignoreKey`. */
  readonly ignoreIds: ReadonlyMap<string, string>;
  /** While one of them is an error, the file must be mended by hand before it is written to. */
  readonly problems: readonly Problem[];
}

/** A draft has a few hundred decisions at most. */
const MAX_SIDECAR_CHARS = 2_000_000;

/**
 * Reads the sidecar of a draft, or a folder's ignores, which are the same without pins and reviews. Never throws. Where
 * two people's versions stand side by side, what both say holds.
 * @param file the file's name, for problems
 */
export function readSidecar(text: string, file = ''): Sidecar {
  if (text.length > MAX_SIDECAR_CHARS)
    return {
      ...read(withDateOf(text, NO_BLOCKS)),
      problems: [
        problemAt(
          { start: 0, end: 0 },
          'file-too-long',
          `decisions about one draft hold at most ${MAX_SIDECAR_CHARS / 1_000_000} million characters`,
        ),
      ],
    };
  const conflict = findConflict(text);
  if (!conflict) {
    const { blocks, problems } = readBlocks(text, file);
    return { ...read(withDateOf(text, blocks)), problems };
  }
  const [ours, theirs] = conflict.sides.map((side) => readBlocks(side, file).blocks);
  const message = `from here on there are two versions of the decisions: keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>${contradictions(ours, theirs)}`;
  return {
    ...read(withDateOf(text, sharedBlocks(ours, theirs))),
    problems: conflict.marks.map((mark) => problemAt(mark, 'conflict', message)),
  };
}

/** A line with a date, in a file that may be no YAML. */
const DATED = /^["']?date["']?:[ \t]*(?!(?:null|Null|NULL|~)[ \t]*(?:#.*)?\r?$)[^\s#]/m;

/** Blocks with an unknown date where the text has one that was not read: what is wrong elsewhere in the file must not make it today's. */
function withDateOf(text: string, blocks: SidecarBlocks): SidecarBlocks {
  return blocks.date === undefined && DATED.test(text) ? { ...blocks, date: '' } : blocks;
}

function read({
  pins,
  ignores,
  reviews,
  facts,
  clearances,
  documents,
  date,
}: SidecarBlocks): Omit<Sidecar, 'problems'> {
  const ignored = [...ignores].map(([id, block]) => ({ id, ignore: ignoreOf(block) }));
  return {
    decisions: {
      pins: new Map([...pins].map(([name, { actor }]) => [name, actor])),
      ignores: ignored.map(({ ignore }) => ignore),
      reviews: [...reviews].map(([id, block]) => reviewOf(id, block)),
      facts: [...facts].map(([id, block]) => factReviewOf(id, block)),
      clearances: [...clearances]
        .map(([id, block]) => clearanceOf(id, block))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
      ...(documents.size > 0 && {
        documents: [...documents].map(([id, block]) => documentOf(id, block)),
      }),
      ...(date !== undefined && { date }),
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
