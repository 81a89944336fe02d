import { isMap } from 'yaml';
import type { Span } from '../annotation.js';
import { type EntryPair, readEntry } from './entry.js';
import { readJsonBlocks } from './jsonBlocks.js';
import type { Problem } from './problem.js';
import type { Block, ReadBlock, RegistryFile } from './registryFile.js';
import type { Split } from './splitEntries.js';
import { salvageBlock } from './salvage/brokenBlock.js';
import type { Anchors } from './salvage/plainValue.js';
import { problemAt, readYaml } from './yamlText.js';

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
 * Reads blocks together, or, where one of them is not well-formed, each by itself, and that one key by key.
 * @param text the file with line feeds
 * @param anchors what the anchors before the run hold; those of the run are added
 */
export function readRun(
  text: string,
  split: Split,
  run: readonly Span[],
  file: string,
  anchors: Anchors,
): Block[] {
  const [first] = run;
  const last = run[run.length - 1];
  if (run.length === 1 && first.end - first.start > LONGEST_ENTRY) {
    const message = `an entry holds at most ${LONGEST_ENTRY / 1000},000 characters, this one ${first.end - first.start}: is a quotation mark or a bracket left open above?`;
    const tooLong = problemAt({ start: 0, end: 1 }, 'entry-too-long', message);
    return [salvaged(text, split, first, [tooLong], anchors)];
  }
  const flawless = split.style === 'json' ? readJsonBlocks(text, run) : null;
  if (flawless) return flawless;
  const eachByItself = (): Block[] =>
    run.flatMap((block) => readRun(text, split, [block], file, anchors));
  if (split.style === 'json' && run.length > 1) return eachByItself();
  const { source, base } = sourceOf(text, split, { start: first.start, end: last.end });
  const { document, problems } = readYaml(source, file);
  const isWellFormed = !problems.some(({ code }) => code === 'yaml-syntax');
  if (
    isWellFormed &&
    document &&
    isMap(document.contents) &&
    document.contents.items.length === run.length &&
    (run.length === 1 || problems.length === 0)
  ) {
    return (document.contents.items as unknown as EntryPair[]).map((pair, i) => ({
      ...shifted(
        readEntry(pair, {
          text: source,
          anchors,
          problems: [...problems, ...unindented(text, split, run[i], base)],
        }),
        base,
      ),
      start: run[i].start,
      end: run[i].end,
    }));
  }
  if (run.length > 1) return eachByItself();
  return [salvaged(text, split, first, isWellFormed ? [NOT_AN_ENTRY] : problems, anchors)];
}

/** An id at the left edge, where only the file's own keys can stand. */
function unindented(
  text: string,
  { style, indent }: Split,
  { start }: Span,
  base: number,
): Problem[] {
  if (style === 'json' || indent === 0 || (start > 0 && text[start - 1] !== '\n')) return [];
  const id = { start: start - base, end: start - base + 1 };
  return [
    problemAt(
      id,
      'wrong-indent',
      'an id must be indented further than "actors:": indent this line and those under it',
    ),
  ];
}

const NOT_AN_ENTRY = problemAt(
  { start: 0, end: 0 },
  'not-an-entry',
  'an entry is an id with a colon, and the actor’s keys under it, indented further: "kirill-dmitriev:"',
);

/** Blocks as a text of their own, which does not keep the whole file in memory for as long as one of its actors lives. */
function sourceOf(
  text: string,
  { style }: Split,
  { start, end }: Span,
): { source: string; base: number } {
  const from = style === 'json' ? start : text.lastIndexOf('\n', start - 1) + 1;
  const [open, close] = style === 'json' ? ['{', '}'] : ['\n', ''];
  return { source: open + text.slice(from, end) + close, base: from - open.length };
}

/** A block that is not well-formed, as far as it can be read. */
function salvaged(
  text: string,
  split: Split,
  { start, end }: Span,
  problems: readonly Problem[],
  anchors: Anchors,
): Block {
  const { source, base } = sourceOf(text, split, { start, end });
  const told = problems.map((one) =>
    one.end === 0 || one.code === 'entry-too-long'
      ? { ...one, start: start - base, end: one.end === 0 ? end - base : start - base + 1 }
      : one,
  );
  const inside = split.style === 'json' ? source.slice(1, -1) : source.slice(1);
  const found = salvageBlock(inside);
  if (!found)
    return {
      start,
      end,
      id: null,
      entry: null,
      problems: told.map((one) => ({ ...shiftedProblem(one, base), loses: 'entry' })),
    };
  const within = told.map((one) => shiftedProblem(one, -1));
  return {
    ...shifted(
      readEntry(found.pair, { text: inside, anchors, problems: within, lost: found.lost }),
      base + 1,
    ),
    start,
    end,
  };
}

/** The same block, further on in the text by `by`. */
function shifted(block: ReadBlock, by: number): ReadBlock {
  const { entry, problems } = block;
  return {
    ...block,
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
  // What an anchor holds or an alias stands for is known only in the order of the file.
  const same = (old: Block, now: Span): boolean =>
    !old.isAnchored &&
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
      .filter(({ isAnchored }) => !isAnchored)
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
