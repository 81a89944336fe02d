import { isMap } from 'yaml';
import type { Span } from '../annotation.js';
import { type EntryPair, readEntry } from './entry.js';
import { readJsonBlocks } from './jsonBlocks.js';
import type { Problem } from './problem.js';
import type { Block, ReadBlock, RegistryFile } from './registryFile.js';
import type { Split } from './splitEntries.js';
import { hasAliases, problemAt, readYaml } from './yamlText.js';

/** An actor with a bio is a twentieth of this. */
const LONGEST_ENTRY = 100_000;
/** Entries are read in runs of about this many characters: 10 to 20 ms. */
const RUN = 24_000;

/** The blocks from `at` on that must be read anew and are short enough together. */
export function nextRun(split: Split, kept: readonly (Block | undefined)[], at: number): Span[] {
  const run = [split.blocks[at]];
  for (
    let i = at + 1;
    i < split.blocks.length && !kept[i] && split.blocks[i].end - run[0].start <= RUN;
    i++
  )
    run.push(split.blocks[i]);
  return run;
}

/**
 * Reads blocks together, or, where one of them is wrong, each by itself. Null where a block uses an alias (`*name`):
 * what it stands for may be anywhere in the file.
 * @param text the file with line feeds
 */
export function readRun(
  text: string,
  split: Split,
  run: readonly Span[],
  file: string,
): Block[] | null {
  const [first] = run;
  const last = run[run.length - 1];
  if (run.length === 1 && first.end - first.start > LONGEST_ENTRY) {
    const message = `an entry holds at most ${LONGEST_ENTRY / 1000},000 characters, this one ${first.end - first.start}: is a quotation mark or a bracket left open above?`;
    return [
      unusable(text, first, [
        problemAt({ start: first.start, end: first.start + 1 }, 'entry-too-long', message),
      ]),
    ];
  }
  const flawless = split.style === 'json' ? readJsonBlocks(text, run) : null;
  if (flawless) return flawless;
  if (split.style === 'json' && run.length > 1) return eachByItself(text, split, run, file);
  const [open, close] = split.style === 'json' ? ['{', '}'] : ['\n', ''];
  const from = first.start - split.indent;
  // Put together anew, this text does not keep the whole file in memory for as long as one of its actors lives.
  const source = open + text.slice(from, last.end) + close;
  const { document, problems } = readYaml(source, file);
  const base = from - open.length;
  if (document && hasAliases(document)) return null;
  if (
    problems.length === 0 &&
    document &&
    isMap(document.contents) &&
    document.contents.items.length === run.length
  ) {
    return (document.contents.items as unknown as EntryPair[]).map((pair, i) => ({
      ...shifted(readEntry(pair, document, source), base),
      start: run[i].start,
      end: run[i].end,
    }));
  }
  if (run.length > 1) return eachByItself(text, split, run, file);
  if (problems.length > 0)
    return [
      unusable(
        text,
        first,
        problems.map((problem) => shiftedProblem(problem, base)),
      ),
    ];
  return [
    unusable(text, first, [
      problemAt(
        first,
        'not-an-entry',
        'an entry is an id with a colon, and the keys of the actor under it, further to the right: "kirill-dmitriev:"',
      ),
    ]),
  ];
}

function eachByItself(
  text: string,
  split: Split,
  run: readonly Span[],
  file: string,
): Block[] | null {
  const blocks: Block[] = [];
  for (const block of run) {
    const read = readRun(text, split, [block], file);
    if (!read) return null;
    blocks.push(...read);
  }
  return blocks;
}

function unusable(text: string, { start, end }: Span, problems: readonly Problem[]): Block {
  const id =
    /^["']?([\w.-]+)["']?\s*:/.exec(text.slice(start, Math.min(end, start + 200)))?.[1] ?? null;
  return { start, end, id, entry: null, problems };
}

/** The same block, further on in the text by `by`. */
function shifted(block: ReadBlock, by: number): ReadBlock {
  const { id, entry, problems } = block;
  return {
    id,
    entry: entry && {
      actor: entry.actor,
      span: shiftedSpan(entry.span, by),
      idSpan: shiftedSpan(entry.idSpan, by),
    },
    problems:
      problems.length === 0 ? problems : problems.map((problem) => shiftedProblem(problem, by)),
  };
}

function shiftedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function shiftedProblem(problem: Problem, by: number): Problem {
  const { related } = problem;
  return {
    ...problem,
    ...shiftedSpan(problem, by),
    ...(related && { related: { ...related, ...shiftedSpan(related, by) } }),
  };
}

/**
 * The blocks of an earlier reading that stand in the text as they were, each at its new place; undefined where a block
 * must be read. An edit leaves the blocks before and after it alone; what moved is found by its text.
 */
export function unchangedBlocks(
  text: string,
  { style, indent, blocks }: Split,
  previous: RegistryFile | undefined,
): (Block | undefined)[] {
  const kept = new Array<Block | undefined>(blocks.length);
  const before = previous?.cut;
  if (!before || before.split.style !== style || before.split.indent !== indent) return kept;
  const same = (old: Block, now: Span): boolean =>
    old.end - old.start === now.end - now.start &&
    previous.text.slice(old.start, old.end) === text.slice(now.start, now.end);
  const most = Math.min(blocks.length, before.blocks.length);
  let head = 0;
  while (head < most && same(before.blocks[head], blocks[head])) {
    kept[head] = moved(before.blocks[head], blocks[head]);
    head++;
  }
  let tail = 0;
  while (
    tail < most - head &&
    same(before.blocks[before.blocks.length - 1 - tail], blocks[blocks.length - 1 - tail])
  ) {
    kept[blocks.length - 1 - tail] = moved(
      before.blocks[before.blocks.length - 1 - tail],
      blocks[blocks.length - 1 - tail],
    );
    tail++;
  }
  const middle = new Map(
    before.blocks
      .slice(head, before.blocks.length - tail)
      .map((block) => [previous.text.slice(block.start, block.end), block]),
  );
  for (let i = head; middle.size > 0 && i < blocks.length - tail; i++) {
    const old = middle.get(text.slice(blocks[i].start, blocks[i].end));
    if (old) kept[i] = moved(old, blocks[i]);
  }
  return kept;
}

function moved(block: Block, { start, end }: Span): Block {
  return block.start === start ? block : { ...shifted(block, start - block.start), start, end };
}
