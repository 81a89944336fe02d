import { nextRun, readRun, unchangedBlocks } from './blocks.js';
import { readHead } from './registryHead.js';
import type { Block, RegistryEntry, RegistryFile } from './registryFile.js';
import { splitRegistry } from './splitEntries.js';
import { readWhole, unreadable } from './wholeFile.js';
import { problemAt, withLineFeeds } from './yamlText.js';

export type { Problem } from './problem.js';
export type { RegistryEntry, RegistryFile } from './registryFile.js';

/** Beyond this nobody reviews a registry by hand, and reading it takes longer than a person waits. */
const LONGEST_FILE = 20_000_000;
/** A file with more errors than this is something else, and is not read to its end. */
const MOST_ERRORS = 500;

/**
 * Reads a registry file. Never throws: what is wrong is in `problems`, and the entries that are right are kept. What
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
  const split = splitRegistry(lined);
  const head = split && readHead(lined, split.body, file);
  if (!split || !head) return { ...readWhole(lined, file), text };
  const kept = unchangedBlocks(text, split, previous);
  const blocks: Block[] = [];
  let errors = 0;
  while (blocks.length < split.blocks.length && errors <= MOST_ERRORS) {
    const old = kept[blocks.length];
    const run = old ? [old] : readRun(lined, split, nextRun(split, kept, blocks.length), file);
    if (!run) return { ...readWhole(lined, file), text };
    for (const block of run) {
      if (errors > MOST_ERRORS) break;
      errors += block.problems.length;
      blocks.push(block);
    }
    if (!old) yield;
  }
  const entries: RegistryEntry[] = [];
  const broken: string[] = [];
  const problems = [...head];
  for (const { id, entry, problems: found } of blocks) {
    if (entry) entries.push(entry);
    else if (id !== null) broken.push(id);
    if (found.length > 0) problems.push(...found);
  }
  const unread = split.blocks[blocks.length];
  if (unread)
    problems.push(
      problemAt(
        { start: unread.start, end: unread.start + 1 },
        'too-many-problems',
        `more than ${MOST_ERRORS} problems above: from here on the file is not read`,
      ),
    );
  return {
    file,
    text,
    entries,
    problems,
    readable: true,
    broken,
    cut: {
      split: unread ? { ...split, blocks: split.blocks.slice(0, blocks.length) } : split,
      blocks,
    },
  };
}
