import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { type EntryFinding, type Path, placeWords } from './problem.js';
import { alternatives, type AnySchema } from './schemaWalk.js';

type Plain = Record<string, unknown>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The word that was probably meant, or undefined where none is near enough. */
export function didYouMean(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const near = closest(word.toLowerCase(), words as string[]);
  return distance(word.toLowerCase(), near) <= (word.length < 5 ? 1 : 2) ? near : undefined;
}

/** A key that the format does not know. */
export interface UnknownKey extends EntryFinding {
  /** The key that was probably meant. */
  readonly meant?: string;
  /** What it holds. */
  readonly held: unknown;
}

/**
 * Takes the keys that the format does not know out of a value, in place, and says so of each. What is left is for
 * the schema, which would name only the first.
 */
export function takeUnknownKeys(
  schema: v.GenericSchema,
  value: unknown,
  path: Path = [],
): UnknownKey[] {
  const options = alternatives(schema as AnySchema);
  if (Array.isArray(value)) {
    const item = options.find((option) => option.type === 'array')?.item;
    return item ? value.flatMap((one, i) => takeUnknownKeys(item, one, [...path, i])) : [];
  }
  const entries = isPlain(value) ? options.find((option) => option.entries)?.entries : undefined;
  if (!entries) return [];
  const findings: UnknownKey[] = [];
  for (const key of Object.keys(value as Plain)) {
    if (Object.hasOwn(entries, key)) {
      findings.push(...takeUnknownKeys(entries[key], (value as Plain)[key], [...path, key]));
      continue;
    }
    const known = Object.keys(entries);
    const meant = didYouMean(key, known);
    const advice = meant
      ? `did you mean "${meant}"? (known keys: ${known.join(', ')})`
      : `known keys are ${known.join(', ')}`;
    findings.push({
      severity: 'error',
      code: 'unknown-key',
      path: [...path, key],
      atKey: true,
      message: `${placeWords(path)}unknown key "${short(key)}"; ${advice}`,
      meant,
      held: (value as Plain)[key],
    });
    delete (value as Plain)[key];
  }
  return findings;
}

/** What a schema has against a value, each with its own place and one message for a person. */
export function explainIssues(
  issues: readonly v.BaseIssue<unknown>[],
  schema: v.GenericSchema,
): EntryFinding[] {
  return issues.flatMap((issue) => explainIssue(issue, [], schema as AnySchema));
}

function explainIssue(issue: v.BaseIssue<unknown>, above: Path, schema: AnySchema): EntryFinding[] {
  const path = [...above, ...(issue.path ?? []).map((step) => step.key as string | number)];
  // Of a union's options that one was meant which looks into the value as what it is: to the others a list is an object too.
  const shape = Array.isArray(issue.input) ? 'array' : 'object';
  const inside =
    issue.type === 'union'
      ? (issue.issues ?? []).filter((sub) => sub.path?.[0].type === shape)
      : [];
  if (inside.length > 0) return inside.flatMap((sub) => explainIssue(sub, path, schema));
  const isMissing = issue.path?.at(-1)?.origin === 'key';
  if (isMissing) {
    const key = String(path.at(-1));
    const wanted = schemaAt(schema, path);
    const says = wanted && v.getDescription(wanted);
    return [
      {
        severity: 'error',
        code: 'missing-key',
        path: path.slice(0, -1),
        atKey: true,
        message: `${placeWords(path.slice(0, -1))}"${key}" is missing${says ? `: ${says}` : ''}`,
      },
    ];
  }
  return [
    { severity: 'error', code: 'wrong-value', path, message: placeWords(path) + complaint(issue) },
  ];
}

function complaint(issue: v.BaseIssue<unknown>): string {
  if (issue.input === null) return 'must not be empty';
  const meant =
    issue.type === 'picklist' && typeof issue.input === 'string'
      ? didYouMean(issue.input, (issue.requirement ?? optionsOf(issue)) as string[])
      : undefined;
  return meant ? `${issue.message}; did you mean "${meant}"?` : issue.message;
}

/** A picklist's issue names its options only as one text: "a" | "b". */
function optionsOf(issue: v.BaseIssue<unknown>): string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]);
}

function schemaAt(schema: AnySchema, path: Path): AnySchema | undefined {
  let now: AnySchema[] = alternatives(schema);
  let found: AnySchema | undefined;
  for (const step of path) {
    found =
      typeof step === 'number'
        ? now.find((option) => option.item)?.item
        : now.find((option) => option.entries)?.entries?.[step];
    if (!found) return undefined;
    now = alternatives(found);
  }
  return found;
}

/** A key as a message can show it. */
function short(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key;
}
