import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { annotate } from '../../engine/annotate.js';
import { compileLexicon, type Lexicon } from '../../engine/names/lexicon.js';
import { parseRegistry } from '../../engine/registry/parse.js';
import { annotationJson } from '../../engine/reports/json.js';
import type { Markup } from '../../engine/text/draft.js';
import { BadInput } from './badInput.js';

/** `copydesk annotate`. Resolves to the exit code; throws BadInput. */
export async function annotateCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      registry: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'text' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      jsonl: { type: 'boolean', default: false },
    },
  });
  const lexicon = await loadLexicon(values.registry);
  if (values.jsonl) await annotateLines(lexicon, values.date);
  else for (const file of positionals) {
    const annotation = annotate(await readText(file), markupOf(file), lexicon, { date: values.date });
    process.stdout.write(`${JSON.stringify({ file, ...annotationJson(annotation) }, null, 1)}\n`);
  }
  return 0;
}

function markupOf(file: string): Markup {
  return /\.(md|markdown)$/i.test(file) ? 'markdown' : 'plaintext';
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new BadInput(`cannot read ${file}: ${(error as Error).message}`);
  }
}

async function loadLexicon(files: string[]): Promise<Lexicon> {
  const entries = [];
  for (const file of files) {
    const registry = parseRegistry(await readText(file), file);
    for (const problem of registry.problems) process.stderr.write(`${file}: ${problem.severity}: ${problem.message}\n`);
    entries.push(...registry.entries.map((entry) => entry.actor));
  }
  return compileLexicon(entries);
}

async function annotateLines(lexicon: Lexicon, date: string): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const draft = parseLine(line, number);
    const annotation = annotate(draft.text, draft.language === 'markdown' ? 'markdown' : 'plaintext', lexicon, { date });
    if (!process.stdout.write(`${JSON.stringify({ id: draft.id, ...annotationJson(annotation) })}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function parseLine(line: string, number: number): { id: unknown; text: string; language?: string } {
  let draft;
  try {
    draft = JSON.parse(line) as { id: unknown; text: string; language?: string };
  } catch (error) {
    throw new BadInput(`standard input, line ${number}: not JSON: ${(error as Error).message}`);
  }
  if (typeof draft?.text !== 'string') throw new BadInput(`standard input, line ${number}: "text" must be a string`);
  return draft;
}
