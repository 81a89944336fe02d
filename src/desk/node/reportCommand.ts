import { parseArgs } from 'node:util';
import { writeFile } from 'node:fs/promises';
import { annotate } from '../../engine/annotate.js';
import { compileLexicon } from '../../engine/names/lexicon.js';
import { isOnCalendar } from '../../engine/registry/partialDate.js';
import { claimsReport, type DraftToReport } from '../../engine/reports/claimsReport.js';
import { REPORT_FORMATS, type ReportFormatName } from '../../engine/reports/reportFormats.js';
import { reportedReviews } from '../../engine/reports/reportedReviews.js';
import { newestReview } from '../../engine/reports/reportHead.js';
import { version } from '../../../package.json';
import { BadInput } from './badInput.js';
import { print } from './print.js';
import { loadActors, readTextFile } from './registryFiles.js';
import { screeningLists } from './screeningLists.js';
import { decisionsAbout } from './sidecars.js';

/**
 * `copydesk report`: the claims of drafts, and what the desk decided on them, in one report.
 * @returns the exit code
 * @throws BadInput
 */
export async function reportCommand(args: string[]): Promise<number> {
  const { registry, list, lists, vessels, format, date, out, files } = readArguments(args);
  const screening = await screeningLists(list, lists, vessels);
  const actors = await loadActors(registry);
  const lexicon = compileLexicon(actors.values());
  const made = new Date().toISOString();
  const drafts: DraftToReport[] = [];
  for (const file of files) {
    const text = await readTextFile(file);
    const decisions = await decisionsAbout(file);
    const options = { date: date ?? decisions.date ?? made.slice(0, 10), decisions, screening };
    const markup = /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'plaintext';
    const annotation = annotate(text, markup, lexicon, options);
    drafts.push({ file: withSlashes(file), text, annotation, actorOf: (id) => lexicon.actors.get(id), ...reportedReviews(annotation) });
  }
  const head = { copydesk: version, made, registry: { files: registry.map(withSlashes), entries: actors.size, reviewed: newestReview(actors.values()) }, lists: (screening?.lists ?? []).map(({ head: { summary } }) => ({ id: summary.list, date: summary.date ?? null })) };
  const written = REPORT_FORMATS[format].write(claimsReport(head, drafts));
  if (out === undefined) await print(written);
  else await write(out, written);
  return 0;
}

function readArguments(args: string[]) {
  const { values, positionals: files } = parse(args);
  const { format, date } = values;
  if (!Object.hasOwn(REPORT_FORMATS, format)) throw new BadInput(`--format must be one of ${Object.keys(REPORT_FORMATS).join(', ')}, not "${format}"`);
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isOnCalendar(date))) throw new BadInput(`--date must be a day such as 2025-11-20, not "${date}"`);
  if (files.length === 0) throw new BadInput('report wants a draft: copydesk report [--registry FILE]... FILE...');
  return { ...values, format: format as ReportFormatName, files };
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
        format: { type: 'string', default: 'markdown' },
        date: { type: 'string' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new BadInput(`cannot write ${file}: ${(error as Error).message}`);
  }
}

/** A path as a report shows it, and as linked data can carry it. */
function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
