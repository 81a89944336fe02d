import { claimsReport, type DraftToReport } from '../engine/reports/claimsReport.js';
import { REPORT_FORMATS, type ReportFormatName } from '../engine/reports/reportFormats.js';
import { reportedReviews } from '../engine/reports/reportedReviews.js';
import { notReadLine } from '../engine/reports/whatWasRead.js';
import { version } from '../../package.json';
import { BadInput } from './badInput.js';
import { checkChoice, checkDay, DRAFT_OPTIONS, parsed } from './commandLine.js';
import { GivenDrafts } from './givenDrafts.js';
import { refuseOverOwnWork, writeOut } from './outFile.js';
import { complain, print } from './print.js';

/**
 * `copydesk report`: the claims of drafts, and what the desk decided on them, in one report.
 * @returns the exit code: 2 where something could not be read whole; the report names it first
 * @throws BadInput, also where `--out` would be written over a draft, or over what the report is made from
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
  else {
    const { registry, list, document, directory } = options;
    const documents = (given.read.documents ?? []).map(({ name }) => name);
    await refuseOverOwnWork(out, [
      ...[...files, ...drafts.map(({ file }) => file)],
      ...[...registry, ...list, ...document, ...directory, ...documents],
    ]);
    await writeOut(out, written);
  }
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
