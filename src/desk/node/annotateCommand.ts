import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Annotation } from '../../engine/annotation.js';
import { annotate, type AnnotateOptions } from '../../engine/annotate.js';
import { compileLexicon, type Lexicon } from '../../engine/names/lexicon.js';
import { isOnCalendar } from '../../engine/registry/partialDate.js';
import { annotationJson } from '../../engine/reports/json.js';
import { markdownReport } from '../../engine/reports/markdown.js';
import { textReport } from '../../engine/reports/text.js';
import type { Markup } from '../../engine/text/draft.js';
import { BadInput } from './badInput.js';
import { print } from './print.js';
import { loadActors, readTextFile } from './registryFiles.js';
import { screeningLists } from './screeningLists.js';
import { decisionsAbout } from './sidecars.js';

type Report = (file: string, text: string, annotation: Annotation, nameOf: (actor: string) => string | undefined) => string;

const REPORTS: Readonly<Record<string, Report>> = {
  text: textReport,
  markdown: markdownReport,
  json: (file, _text, annotation) => `${JSON.stringify({ file, ...annotationJson(annotation) }, null, 1)}\n`,
};

/**
 * `copydesk annotate`: reports on drafts, each with the decisions in its sidecar, or with `--jsonl` annotates lines of JSON from standard input.
 * @returns the exit code
 * @throws BadInput
 */
export async function annotateCommand(args: string[]): Promise<number> {
  const { registry, list, lists, vessels, format, date, jsonl, files } = readArguments(args);
  const screening = await screeningLists(list, lists, vessels);
  const lexicon = compileLexicon((await loadActors(registry)).values());
  const today = new Date().toISOString().slice(0, 10);
  if (jsonl) await annotateLines(lexicon, { date: date ?? today, screening });
  for (const file of files) {
    const text = await readTextFile(file);
    const decisions = await decisionsAbout(file);
    const options = { date: date ?? decisions.date ?? today, decisions, screening };
    const markup = /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'plaintext';
    await print(REPORTS[format](file, text, annotate(text, markup, lexicon, options), (actor) => lexicon.actors.get(actor)?.name));
  }
  return 0;
}

interface Arguments {
  readonly registry: readonly string[];
  readonly list: readonly string[];
  readonly lists: readonly string[];
  readonly vessels: boolean;
  readonly format: string;
  readonly date?: string;
  readonly jsonl: boolean;
  readonly files: readonly string[];
}

function readArguments(args: string[]): Arguments {
  const { values, positionals: files } = parse(args);
  const { format, date, jsonl } = values;
  if (!Object.hasOwn(REPORTS, format)) throw new BadInput(`--format must be one of ${Object.keys(REPORTS).join(', ')}, not "${format}"`);
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isOnCalendar(date))) throw new BadInput(`--date must be a day such as 2025-11-20, not "${date}"`);
  if (jsonl && files.length > 0) throw new BadInput('--jsonl reads standard input: leave the files out');
  if (!jsonl && files.length === 0) throw new BadInput('annotate wants a draft: copydesk annotate [--registry FILE]... FILE...');
  return { ...values, files };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        registry: { type: 'string', multiple: true, default: [] },
        list: { type: 'string', multiple: true, default: [] },
        lists: { type: 'string', multiple: true, default: [] },
        vessels: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        date: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

async function annotateLines(lexicon: Lexicon, options: AnnotateOptions): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text, language } = parseLine(line, number);
    const markup: Markup = language === 'markdown' ? 'markdown' : 'plaintext';
    await print(`${JSON.stringify({ id, ...annotationJson(annotate(text, markup, lexicon, options)) })}\n`);
  }
}

function parseLine(line: string, number: number): { id: unknown; text: string; language?: unknown } {
  let draft: { id?: unknown; text?: unknown; language?: unknown } | null;
  try {
    draft = JSON.parse(line) as typeof draft;
  } catch (error) {
    throw new BadInput(`standard input, line ${number}: this is not JSON: ${(error as Error).message}`);
  }
  if (typeof draft?.text !== 'string') throw new BadInput(`standard input, line ${number}: "text" must be a string`);
  return { id: draft.id, text: draft.text, language: draft.language };
}
