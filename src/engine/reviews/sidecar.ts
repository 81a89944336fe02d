import { isMap, isScalar, type Node } from 'yaml';
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Decisions } from '../annotation.js';
import type { Problem } from '../registry/problem.js';
import { pairOf, problemAt, readYaml, spanOf, toPlain, withLineFeeds, type YamlText } from '../registry/yamlText.js';
import { findConflict } from './conflicts.js';
import { daySchema, pinSchema, versionSchema } from './schema.js';

/** What a draft's sidecar says, as far as it can be read. */
export interface Sidecar {
  readonly decisions: Decisions & { readonly date?: string };
  /** While one of them is an error, the file must be mended by hand before it is written to. */
  readonly problems: readonly Problem[];
}

/** A draft has a few hundred decisions at most. */
const LONGEST = 2_000_000;

/**
 * Reads the sidecar of a draft. Never throws. Where two people's versions stand side by side, what both say holds.
 * @param file the file's name, for problems
 */
export function readSidecar(text: string, file = ''): Sidecar {
  if (text.length > LONGEST) return { decisions: { pins: new Map() }, problems: [problemAt({ start: 0, end: 0 }, 'file-too-long', `decisions about one draft hold at most ${LONGEST / 1_000_000} million characters`)] };
  const conflict = findConflict(text);
  if (!conflict) return readDecisions(text, file);
  const message = 'two versions of the decisions stand side by side from here on: keep what holds, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>';
  const [ours, theirs] = conflict.sides.map((side) => readDecisions(side, file).decisions);
  const pins = new Map([...ours.pins].filter(([name, actor]) => theirs.pins.get(name) === actor));
  return { decisions: { pins, ...(ours.date && ours.date === theirs.date && { date: ours.date }) }, problems: conflict.marks.map((mark) => problemAt(mark, 'conflict', message)) };
}

/** A sidecar as YAML; null where there is nothing in it yet. */
export function sidecarYaml(text: string, file = ''): YamlText | null {
  return /^\uFEFF?\s*$/.test(text) ? null : readYaml(withLineFeeds(text), file);
}

function readDecisions(text: string, file: string): Sidecar {
  const pins = new Map<string, string>();
  const yaml = sidecarYaml(text, file);
  if (!yaml) return { decisions: { pins }, problems: [] };
  const { document } = yaml;
  const problems = [...yaml.problems];
  const contents = document?.contents;
  if (!document || !isMap(contents)) {
    const isEmpty = !contents || (isScalar(contents) && contents.value === null);
    if (problems.length === 0 && !isEmpty) problems.push(problemAt(spanOf(contents), 'not-decisions', 'not what Copydesk writes beside a draft: it begins with "version: 1"'));
    return { decisions: { pins }, problems };
  }
  /** A value that is as the format has it, or undefined, with a problem at its place. */
  const valid = <S extends GenericSchema>(schema: S, node: Node | null | undefined, place: Node, name: string): InferOutput<S> | undefined => {
    let value: unknown;
    try {
      value = toPlain(node ?? null, document);
    } catch (error) {
      problems.push(problemAt(spanOf(place), 'yaml-alias', `${name}: ${(error as Error).message}`));
      return undefined;
    }
    const result = safeParse(schema, value, { abortPipeEarly: true });
    if (!result.success) problems.push(problemAt(spanOf(node ?? place), 'wrong-value', `${name}: ${result.issues[0].message}`));
    return result.success ? result.output : undefined;
  };
  const version = pairOf(contents, 'version');
  if (version) valid(versionSchema, version.value, version.key, 'version');
  const date = pairOf(contents, 'date');
  const day = date && !isEmptyNode(date.value) ? valid(daySchema, date.value, date.key, 'date') : undefined;
  const listed = pairOf(contents, 'pins');
  if (isMap(listed?.value)) {
    for (const { key, value } of listed.value.items as { key: Node; value: Node | null }[]) {
      const name = keyText(key);
      const pin = valid(pinSchema, value, key, `pins: ${name.slice(0, 40)}`);
      if (pin) pins.set(name, pin.actor);
    }
  } else if (listed && !isEmptyNode(listed.value)) problems.push(problemAt(spanOf(listed.value), 'wrong-value', 'pins: must be names with a colon, and under each "actor:" with an id'));
  return { decisions: { pins, ...(day && { date: day }) }, problems };
}

function isEmptyNode(node: Node | null): boolean {
  return !node || (isScalar(node) && node.value === null);
}

/** A key as its writer meant it: `2011:` and `true:` are texts too. */
export function keyText(key: Node): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : String(key.source ?? key.value);
}
