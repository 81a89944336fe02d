import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import type { Severity } from '../../engine/annotation.js';
import { annotate } from '../../engine/annotate.js';
import { compileLexicon } from '../../engine/names/lexicon.js';
import { isOnCalendar } from '../../engine/registry/partialDate.js';
import { beforePublication, type BeforePublication } from '../../engine/reports/beforePublication.js';
import { beforePublicationMarkdown, beforePublicationText } from '../../engine/reports/beforePublicationText.js';
import { type CheckedDraft, isAtLeast, SEVERITIES } from '../../engine/reports/notes/checkedDraft.js';
import { notesForGithub } from '../../engine/reports/notes/github.js';
import { notesAsJson } from '../../engine/reports/notes/json.js';
import { notesAsSarif } from '../../engine/reports/notes/sarif.js';
import { notesAsText } from '../../engine/reports/notes/text.js';
import { reportedReviews } from '../../engine/reports/reportedReviews.js';
import { BadInput } from './badInput.js';
import { print } from './print.js';
import { loadActors, readTextFile } from './registryFiles.js';
import { screeningLists } from './screeningLists.js';
import { decisionsAbout } from './sidecars.js';

const FORMATS: Readonly<Record<string, (drafts: readonly CheckedDraft[]) => string>> = {
  text: notesAsText,
  json: notesAsJson,
  sarif: (drafts) => notesAsSarif(drafts, version),
  github: notesForGithub,
};

/** What `--summary` prints in place of the notes: all that is to be looked at before publication. */
const SUMMARIES: Readonly<Record<string, (found: BeforePublication) => string>> = { text: beforePublicationText, markdown: beforePublicationMarkdown };

/**
 * `copydesk check`: the notes of drafts, each with the decisions in its sidecar, as the editor shows them.
 * @returns the exit code: 1 where a note weighs as much as the level or more
 * @throws BadInput
 */
export async function checkCommand(args: string[]): Promise<number> {
  const { registry, list, lists, format, level, date, summary, files } = readArguments(args);
  const screening = await screeningLists(list, lists, false);
  const actors = await loadActors(registry);
  const lexicon = compileLexicon(actors.values());
  const today = new Date().toISOString().slice(0, 10);
  const drafts: CheckedDraft[] = [];
  for (const file of files) {
    const text = await readTextFile(file);
    const decisions = await decisionsAbout(file);
    const markup = /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'plaintext';
    const annotation = annotate(text, markup, lexicon, { date: date ?? decisions.date ?? today, decisions, screening });
    drafts.push({ file: file.replaceAll('\\', '/'), text, notes: annotation.notes });
    if (!summary) continue;
    const known = (screening?.lists ?? []).map(({ head: { summary: { title, date: made } } }) => ({ title, date: made ?? null }));
    const { reviews } = reportedReviews(annotation);
    await print(SUMMARIES[format](beforePublication({ file: file.replaceAll('\\', '/'), text, annotation, actors, reviews, lists: known, today })));
  }
  if (!summary) await print(FORMATS[format](drafts));
  return drafts.some(({ notes }) => notes.some(({ severity }) => isAtLeast(severity, level))) ? 1 : 0;
}

interface Arguments {
  readonly registry: readonly string[];
  readonly list: readonly string[];
  readonly lists: readonly string[];
  readonly format: string;
  readonly level: Severity;
  readonly date?: string;
  readonly summary: boolean;
  readonly files: readonly string[];
}

function readArguments(args: string[]): Arguments {
  const { values, positionals: files } = parse(args);
  const { format, level, date } = values;
  const formats = values.summary ? SUMMARIES : FORMATS;
  if (!Object.hasOwn(formats, format)) throw new BadInput(`--format must be one of ${Object.keys(formats).join(', ')}, not "${format}"`);
  if (!(SEVERITIES as readonly string[]).includes(level)) throw new BadInput(`--level must be one of ${SEVERITIES.join(', ')}, not "${level}"`);
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isOnCalendar(date))) throw new BadInput(`--date must be a day such as 2025-11-20, not "${date}"`);
  if (files.length === 0) throw new BadInput('check wants a draft: copydesk check [--registry FILE]... FILE...');
  return { ...values, level: level as Severity, files };
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
        format: { type: 'string', default: 'text' },
        level: { type: 'string', default: 'warning' },
        date: { type: 'string' },
        summary: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}
