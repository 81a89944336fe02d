import { type Document, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { safeParse } from 'valibot';
import type { Span } from '../annotation.js';
import { didYouMean } from './explain.js';
import type { Problem } from './problem.js';
import { registrySchema } from './registrySchema.js';
import { type Anchors, plainValue } from './salvage/plainValue.js';
import { pairOf, problemAt, readYaml, nodeSpan } from './yamlText.js';

/**
 * What is wrong with the text around the entries. Null where the entries do not stand where `body` says, so that the
 * file must be read as a whole.
 * @param text the file with line feeds
 * @param anchors takes what the anchors outside of the entries hold
 */
export function readHead(
  text: string,
  body: Span,
  file: string,
  anchors: Anchors,
): Problem[] | null {
  const { document, problems } = readYaml(text.slice(0, body.start) + text.slice(body.end), file);
  const actors = pairOf(document?.contents, 'actors');
  if (
    !document ||
    problems.length > 0 ||
    !actors ||
    endOfKey(text, actors.key, actors.value) !== body.start
  )
    return null;
  for (const { value } of (document.contents as YAMLMap<Node, Node | null>).items)
    plainValue(value, anchors);
  const by = body.end - body.start;
  return checkHead(document).map((problem) =>
    problem.start < body.start
      ? problem
      : { ...problem, start: problem.start + by, end: problem.end + by },
  );
}

/** Where the entries of an empty `actors` would begin, or -1. */
function endOfKey(text: string, key: Node, value: Node | null): number {
  if (isMap(value)) return value.items.length === 0 && value.range ? value.range[0] + 1 : -1;
  if (value && !(isScalar(value) && value.value === null)) return -1;
  const feed = text.indexOf('\n', nodeSpan(key).start);
  return feed < 0 ? text.length : feed + 1;
}

/** What is wrong with the top level of a registry, its entries apart. Keys that begin with `x-` are the desk's own. */
export function checkHead(document: Document.Parsed): Problem[] {
  const { contents } = document;
  if (!isMap(contents)) return [];
  const problems: Problem[] = [];
  const known = Object.keys(registrySchema.entries);
  for (const { key } of contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (known.includes(name) || name.startsWith('x-')) continue;
    const meant = didYouMean(name, known);
    problems.push(
      problemAt(
        nodeSpan(key as Node),
        'unknown-key',
        `unknown key "${name.slice(0, 40)}"; ${meant ? `did you mean "${meant}"?` : 'a registry has "version:" and "actors:", and each actor under "actors:", indented further'}`,
      ),
    );
  }
  const version = pairOf(contents, 'version');
  const read =
    version &&
    safeParse(registrySchema.entries.version, isScalar(version.value) ? version.value.value : null);
  if (!version)
    problems.push({
      ...problemAt(
        firstCharacter(document),
        'missing-key',
        '"version" is missing: write "version: 1" on the first line',
      ),
      severity: 'warning',
    });
  else if (read && !read.success)
    problems.push(
      problemAt(
        nodeSpan(version.value ?? version.key),
        'wrong-version',
        `version: ${read.issues[0].message}`,
      ),
    );
  if (!pairOf(contents, 'actors'))
    problems.push(
      problemAt(
        firstCharacter(document),
        'missing-key',
        '"actors" is missing: write "actors:" on a line of its own, and each actor under it',
      ),
    );
  return problems;
}

function firstCharacter(document: Document.Parsed): Span {
  const start = document.contents?.range?.[0] ?? 0;
  return { start, end: start + 1 };
}
