import type { Anchors } from './salvage/plainValue.js';
import { findConflict } from '../text/conflicts.js';
import { nextRun, readRun, unchangedBlocks } from './blocks.js';
import { readHead } from './registryHead.js';
import type { Problem } from './problem.js';
import type { Block, RegistryEntry, RegistryFile } from './registryFile.js';
import { partsOfFile } from './salvage/fileParts.js';
import { withDoubtedSanctions } from './salvage/joinActors.js';
import { joinSides } from './salvage/joinSides.js';
import { splitRegistry } from './splitEntries.js';
import { readWhole, unreadable } from './wholeFile.js';
import { problemAt, withLineFeeds } from './yamlText.js';

export type { Problem } from './problem.js';
export type { RegistryEntry, RegistryFile } from './registryFile.js';

/** Beyond this nobody reviews a registry by hand, and reading it takes longer than a person waits. */
const LONGEST_FILE = 20_000_000;
/** A file with more problems than this is something else; it is read to its end, without a word on each entry. */
const MOST_PROBLEMS = 500;

/**
 * Reads a registry file. Never throws: what is wrong is in `problems`, and costs no more than what it stands in. Every
 * actor that the file has is found by its names, and a designation that could not be read whole is `doubtful`. What
 * concerns several entries (one id twice, an affiliation with nobody) is for `mergeRegistries`.
 * @param file the file's name, for problems
 * @param previous the last reading of the same file; entries whose text did not change are taken from it, and their
 * actors are the same objects as before
 */
export function parseRegistry(text: string, file: string, previous?: RegistryFile): RegistryFile {
  const steps = parseRegistrySteps(text, file, previous);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of 10 to 20 ms each, so that a caller can let others work in between. */
export function* parseRegistrySteps(
  text: string,
  file: string,
  previous?: RegistryFile,
): Generator<void, RegistryFile> {
  if (text.length > LONGEST_FILE) {
    const message = `a registry file holds at most ${LONGEST_FILE / 1_000_000} million characters, this one ${Math.ceil(text.length / 1_000_000)}: split it into several files`;
    return {
      ...unreadable(file, [problemAt({ start: 0, end: 0 }, 'file-too-long', message)]),
      text,
    };
  }
  const lined = withLineFeeds(text);
  const conflict = findConflict(lined);
  if (!conflict) return { ...(yield* readParts(lined, file, previous)), text };
  const [ours, theirs] = conflict.masked;
  return {
    ...joinSides(yield* readParts(ours, file), yield* readParts(theirs, file), conflict.marks),
    text,
  };
}

const DOCUMENT_MARK = /\n(?:---|\.\.\.)/;

type TextlessFile = Omit<RegistryFile, 'text'>;

/** A text that may hold several registries one behind the other, each with an `actors:` of its own. */
function* readParts(
  text: string,
  file: string,
  previous?: RegistryFile,
): Generator<void, TextlessFile> {
  const parts = partsOfFile(text);
  if (!parts) return yield* readOne(text, file, previous);
  const read: TextlessFile[] = [];
  for (const part of parts.texts) read.push(yield* readOne(part, file));
  const [first, ...rest] = read;
  const doubted = rest.flatMap(({ entries }) =>
    entries.map((entry) => ({ ...entry, actor: withDoubtedSanctions(entry.actor) })),
  );
  const isOwnVersion = ({ code, start }: Problem): boolean =>
    code === 'duplicate-key' &&
    /^["']?version\b/.test(text.slice(start, start + 10)) &&
    DOCUMENT_MARK.test(text.slice(0, start));
  const isNoVersion = ({ code }: Problem): boolean => code === 'missing-key';
  return {
    file,
    entries: [...first.entries, ...doubted],
    problems: [
      // A second document without a list of its own is read with the first, and its version is not said twice.
      ...first.problems.filter((one) => !isOwnVersion(one)),
      ...parts.problems,
      ...rest.flatMap(({ problems }) => problems.filter((one) => !isNoVersion(one))),
    ].sort((a, b) => a.start - b.start),
    readable: read.some(({ readable }) => readable),
    broken: read.flatMap(({ broken }) => broken),
    cut: null,
  };
}

/** A text with one `actors:`. */
function* readOne(
  lined: string,
  file: string,
  previous?: RegistryFile,
): Generator<void, TextlessFile> {
  const anchors: Anchors = new Map();
  const split = splitRegistry(lined);
  const head = split && readHead(lined, split.body, file, anchors);
  if (!split || !head) return readWhole(lined, file);
  const kept = unchangedBlocks(lined, split, previous);
  const blocks: Block[] = [];
  while (blocks.length < split.blocks.length) {
    const old = kept[blocks.length];
    const run = old
      ? [old]
      : readRun(lined, split, nextRun(split, kept, blocks.length), file, anchors);
    for (const block of run) blocks.push(block);
    if (!old) yield;
  }
  return { file, ...collected(head, blocks), readable: true, cut: { split, blocks } };
}

/** What the blocks of a file come to, with the problems of the text around them. */
function collected(
  head: readonly Problem[],
  blocks: readonly Block[],
): Pick<RegistryFile, 'entries' | 'problems' | 'broken'> {
  // A later version may say of a designation what this one cannot read.
  const isForeign = head.some(({ code }) => code === 'wrong-version');
  const entries: RegistryEntry[] = [];
  const broken: string[] = [];
  const problems = [...head];
  let untold: Block | undefined;
  for (const block of blocks) {
    const { id, entry, problems: found } = block;
    if (entry)
      entries.push(isForeign ? { ...entry, actor: withDoubtedSanctions(entry.actor) } : entry);
    if (id !== null && (!entry || isBroken(entry.actor.unread))) broken.push(id);
    if (found.length === 0) continue;
    if (problems.length < MOST_PROBLEMS) problems.push(...found);
    else untold ??= block;
  }
  if (untold)
    problems.push({
      ...problemAt(
        { start: untold.start, end: untold.start + 1 },
        'too-many-problems',
        `more than ${MOST_PROBLEMS} problems above: those from here on are not listed`,
      ),
    });
  return { entries, problems, broken };
}

/** Whether something is wrong with an entry by which its actor is known, or its designations are. */
export function isBroken(unread: RegistryEntry['actor']['unread']): boolean {
  return unread?.some((field) => VITAL.has(field)) ?? false;
}

const VITAL: ReadonlySet<string> = new Set(['name', 'kind', 'sanctions']);
