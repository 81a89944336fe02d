import type { Annotation } from '../engine/annotation.js';
import { localDay } from '../engine/text/localDay.js';
import type { ActorLookup } from '../engine/registry/mentionParties.js';
import { annotationJson } from '../engine/reports/annotationJson.js';
import { markdownReport } from '../engine/reports/annotationMarkdown.js';
import { textReport } from '../engine/reports/annotationText.js';
import { notReadLine } from '../engine/reports/whatWasRead.js';
import { jsonText } from '../engine/text/output/jsonText.js';
import { BadInput } from './badInput.js';
import { checkChoice, checkDay, DRAFT_OPTIONS, parsed } from './commandLine.js';
import { GivenDrafts } from './givenDrafts.js';
import { annotateLines } from './jsonl/annotateLines.js';
import { complain, print } from './print.js';

type Report = (file: string, text: string, annotation: Annotation, actorOf: ActorLookup) => string;

function jsonReport(file: string, _text: string, annotation: Annotation): string {
  return jsonText({ file, ...annotationJson(annotation) });
}

const FORMATS: Readonly<Record<string, Report>> = {
  text: textReport,
  markdown: markdownReport,
  json: jsonReport,
};

/**
 * `copydesk annotate`: reports on drafts, each with the decisions in its sidecar, or with `--jsonl` annotates lines of JSON from standard input.
 * @returns the exit code: 2 where a draft, a sidecar or an entry of the registry could not be read
 * @throws BadInput
 */
export async function annotateCommand(args: string[]): Promise<number> {
  const { format, jsonl, files, jobs, out, ...options } = readArguments(args);
  if (jsonl) {
    // One day for all threads, also where midnight passes while they work.
    const date = options.date ?? localDay(new Date());
    await annotateLines({ given: { ...options, date }, jobs, out });
    return 0;
  }
  const given = (await GivenDrafts.open(options)).insist();
  const shared = given.notRead.length;
  for await (const { file, text, annotation } of given.drafts(files)) {
    await print(FORMATS[format](file, text, annotation, given.lookUp(annotation)));
  }
  complain(given.notRead.slice(shared).map(notReadLine));
  return given.notRead.length > 0 ? 2 : 0;
}

function readArguments(args: string[]) {
  const { values, positionals: files } = parsed(args, {
    ...DRAFT_OPTIONS,
    format: { type: 'string', default: 'text' },
    jsonl: { type: 'boolean', default: false },
    stances: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
    out: { type: 'string' },
  });
  checkChoice('format', values.format, Object.keys(FORMATS));
  checkDay(values.date);
  if (values.jsonl && files.length > 0)
    throw new BadInput('annotate --jsonl reads standard input: give no files');
  if (!values.jsonl && files.length === 0)
    throw new BadInput('annotate needs a draft: copydesk annotate [--registry FILE]... FILE...');
  if (!/^[1-9]\d?$/.test(values.jobs))
    throw new BadInput(`--jobs must be a number from 1 to 99, not "${values.jobs}"`);
  if (!values.jsonl && (values.jobs !== '1' || values.out !== undefined))
    throw new BadInput('--jobs and --out need --jsonl');
  return { ...values, jobs: Number(values.jobs), files };
}
