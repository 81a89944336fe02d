import { readFile, stat, writeFile } from 'node:fs/promises';
import { replaceFile } from '../desk/node/replaceFile.js';
import { claimsReport, type DraftToReport } from '../engine/reports/claimsReport.js';
import { REPORT_FORMATS, type ReportFormatName } from '../engine/reports/reportFormats.js';
import { reportedReviews } from '../engine/reports/reportedReviews.js';
import { notReadLine } from '../engine/reports/whatWasRead.js';
import { version } from '../../package.json';
import { BadInput } from './badInput.js';
import { checkChoice, checkDay, DRAFT_OPTIONS, parsed } from './commandLine.js';
import { whyUnreadable } from './filesOnDisk.js';
import { GivenDrafts } from './givenDrafts.js';
import { complain, print } from './print.js';

/**
 * `copydesk report`: the claims of drafts, and what the desk decided on them, in one report.
 * @returns the exit code: 2 where something could not be read whole; the report names it first
 * @throws BadInput
 */
export async function reportCommand(args: string[]): Promise<number> {
  const { format, out, files, ...options } = readArguments(args);
  const given = (await GivenDrafts.open(options)).insist();
  const shared = given.notRead.length;
  const drafts: DraftToReport[] = [];
  for await (const { file, text, annotation } of given.drafts(files)) {
    drafts.push({
      file,
      text,
      annotation,
      actorOf: given.lookUp(annotation),
      ...reportedReviews(annotation),
    });
  }
  const head = {
    copydesk: version,
    made: new Date().toISOString(),
    ...given.read,
  };
  complain(given.notRead.slice(shared).map(notReadLine));
  const written = REPORT_FORMATS[format].write(claimsReport(head, drafts), drafts);
  if (out === undefined) await print(written);
  else await write(out, written);
  return given.notRead.length > 0 ? 2 : 0;
}

function readArguments(args: string[]) {
  const { values, positionals: files } = parsed(args, {
    ...DRAFT_OPTIONS,
    format: { type: 'string', default: 'markdown' },
    out: { type: 'string' },
  });
  checkChoice('format', values.format, Object.keys(REPORT_FORMATS));
  checkDay(values.date);
  if (files.length === 0)
    throw new BadInput('report needs a draft: copydesk report [--registry FILE]... FILE...');
  return { ...values, format: values.format as ReportFormatName, files };
}

/** Writes a report whole or not at all: where the disk is full, an earlier report of that name stays. */
async function write(file: string, text: string): Promise<void> {
  try {
    const found = await stat(file).catch(() => undefined);
    if (found && !found.isFile()) return await writeFile(file, text);
    const before = found ? await readFile(file) : null;
    if (await replaceFile(file, before, new TextEncoder().encode(text))) return;
  } catch (error) {
    throw new BadInput(`cannot write ${file}: ${whyUnreadable(error)}`);
  }
  throw new BadInput(`cannot write ${file}: another program keeps changing it`);
}
