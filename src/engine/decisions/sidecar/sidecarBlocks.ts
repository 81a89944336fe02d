import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { explainIssues } from '../../registry/explain.js';
import type { Problem } from '../../registry/problem.js';
import {
  pairOf,
  problemAt,
  readYaml,
  nodeSpan,
  toPlain,
  withLineFeeds,
  type YamlText,
} from '../../registry/yamlText.js';
import { keepLast } from './keepLast.js';
import {
  clearanceSchema,
  documentSchema,
  ignoreSchema,
  pinSchema,
  versionSchema,
} from './sidecarSchema.js';
import { daySchema } from './decisionFields.js';
import { factSchema, reviewSchema } from './reviewSchema.js';

/** The lists of decisions, each with what its blocks hold. */
const LISTS = {
  pins: { schema: pinSchema, wants: 'names with a colon, and under each "actor:" with an id' },
  ignores: { schema: ignoreSchema, wants: 'ids with a colon, and under each what is ignored' },
  reviews: {
    schema: reviewSchema,
    wants: 'ids with a colon, and under each "decision:" and the claim\'s words',
  },
  facts: {
    schema: factSchema,
    wants: 'ids with a colon, and under each "decision:" and the fact\'s words',
  },
  clearances: {
    schema: clearanceSchema,
    wants: 'ids with a colon, and under each "at:" and "hash:"',
  },
  documents: {
    schema: documentSchema,
    wants: 'ids with a colon, and under each "file:" or "url:", "title:" and "kind:"',
  },
} as const;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

/** The decisions of a file by list and id, each as its block says it. */
export type SidecarBlocks = {
  readonly [L in ListName]: ReadonlyMap<string, InferOutput<(typeof LISTS)[L]['schema']>>;
} & {
  /** Empty where there is one that cannot be read. */
  readonly date?: string;
};

const NOT_DECISIONS = 'not what Copydesk writes beside a draft: it begins with "version: 1"';

/** A sidecar as YAML; null where there is nothing in it yet. What it gives must not be changed. */
export const sidecarYaml = keepLast((text: string): YamlText | null =>
  /^\uFEFF?\s*$/.test(text) ? null : readYaml(withLineFeeds(text), ''),
);

export const NO_BLOCKS: SidecarBlocks = {
  pins: new Map(),
  ignores: new Map(),
  reviews: new Map(),
  facts: new Map(),
  clearances: new Map(),
  documents: new Map(),
};

/** The blocks of a sidecar, and what is wrong with it. @param file its name, for problems */
export function readBlocks(
  text: string,
  file: string,
): { blocks: SidecarBlocks; problems: readonly Problem[] } {
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
          contents ? nodeSpan(contents) : { start: 0, end: 0 },
          'not-decisions',
          NOT_DECISIONS,
        ),
      );
    return { blocks: NO_BLOCKS, problems };
  }
  const reader = new BlockReader(document, contents as YAMLMap, problems);
  const version = pairOf(contents, 'version');
  if (version) reader.valid(versionSchema, version.value, version.key, 'version');
  // Whatever else is called so (a link to it, too) is never written to.
  else
    problems.push(problemAt(nodeSpan(contents.items[0]?.key as Node), 'no-version', NOT_DECISIONS));
  const date = pairOf(contents, 'date');
  const day =
    date && !isEmptyNode(date.value)
      ? (reader.valid(daySchema, date.value, date.key, 'date') ?? '')
      : undefined;
  return {
    blocks: {
      pins: reader.list('pins'),
      ignores: reader.list('ignores'),
      reviews: reader.list('reviews'),
      facts: reader.list('facts'),
      clearances: reader.list('clearances'),
      documents: reader.list('documents'),
      ...(day !== undefined && { date: day }),
    },
    problems,
  };
}

/** Reads the parts of a sidecar, and notes what is wrong in each. */
class BlockReader {
  constructor(
    private readonly document: NonNullable<YamlText['document']>,
    private readonly contents: YAMLMap,
    private readonly problems: Problem[],
  ) {}

  /** A value that is as the format has it, or undefined, with a problem at its place. */
  valid<S extends GenericSchema>(
    schema: S,
    node: Node | null | undefined,
    place: Node,
    name: string,
  ): InferOutput<S> | undefined {
    let value: unknown;
    try {
      value = toPlain(node ?? null, this.document);
    } catch (error) {
      const { message } = error as Error;
      this.problems.push(problemAt(nodeSpan(place), 'yaml-alias', `${name}: ${message}`));
      return undefined;
    }
    const result = safeParse(schema, value, { abortPipeEarly: true });
    if (result.success) return result.output;
    const [{ message }] = explainIssues(result.issues, schema);
    this.problems.push(problemAt(nodeSpan(node ?? place), 'wrong-value', `${name}: ${message}`));
    return undefined;
  }

  /** The blocks of a list that can be read, by id. */
  list<L extends ListName>(name: L): SidecarBlocks[L] {
    const { schema, wants } = LISTS[name];
    const listed = pairOf(this.contents, name);
    const found = new Map<string, unknown>();
    if (isMap(listed?.value)) {
      for (const { key, value } of listed.value.items as { key: Node; value: Node | null }[]) {
        const id = keyText(key);
        const block = this.valid(schema, value, key, `${name}: ${id.slice(0, 40)}`);
        if (block) found.set(id, block);
      }
    } else if (listed && !isEmptyNode(listed.value))
      this.problems.push(
        problemAt(nodeSpan(listed.value), 'wrong-value', `${name}: must be ${wants}`),
      );
    return found as unknown as SidecarBlocks[L];
  }
}

function isEmptyNode(node: Node | null): boolean {
  return !node || (isScalar(node) && node.value === null);
}

/** A key as its writer meant it: `2011:` and `true:` are texts too. */
export function keyText(key: Node): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : String(key.source ?? key.value);
}
