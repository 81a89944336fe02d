import { version } from '../../package.json';
import type { Severity } from '../engine/annotation.js';
import type { BeforePublication } from '../engine/reports/publication/publication.js';
import { beforePublication } from '../engine/reports/publication/beforePublication.js';
import {
  beforePublicationMarkdown,
  beforePublicationText,
} from '../engine/reports/publication/beforePublicationText.js';
import {
  type CheckedDraft,
  type CheckRun,
  isAtLeast,
  SEVERITIES,
} from '../engine/reports/diagnostics/checkedDraft.js';
import { notesForGithub } from '../engine/reports/diagnostics/github.js';
import { notesAsJson } from '../engine/reports/diagnostics/diagnosticsJson.js';
import { notesAsSarif } from '../engine/reports/diagnostics/sarif.js';
import { notesAsText } from '../engine/reports/diagnostics/diagnosticsText.js';
import { clearingLine } from '../engine/reports/publication/publicationFacts.js';
import { notReadLine } from '../engine/reports/whatWasRead.js';
import { BadInput } from './badInput.js';
import { checkChoice, checkDay, DRAFT_OPTIONS, parsed } from './commandLine.js';
import { GivenDrafts } from './givenDrafts.js';
import { complain, print } from './print.js';

const FORMATS: Readonly<Record<string, (run: CheckRun) => string>> = {
  text: notesAsText,
  json: notesAsJson,
  sarif: (run) => notesAsSarif(run, version),
  github: notesForGithub,
};

/** Formats that go into a file: what could not be read is said on standard error, too. */
const DATA: ReadonlySet<string> = new Set(['json', 'sarif']);

/** What `--summary` prints in place of the notes: all that is to be looked at before publication. */
const SUMMARIES: Readonly<Record<string, (found: BeforePublication) => string>> = {
  text: beforePublicationText,
  markdown: beforePublicationMarkdown,
};

/**
 * `copydesk check`: the notes of drafts, each with the decisions in its sidecar, as the editor shows them.
 * @returns the exit code: 2 where something could not be read, or not whole; else 1 where a note weighs as much as the level or more, or, with
 * `--cleared`, where a draft's words are not those of a version that was cleared for publication
 * @throws BadInput
 */
export async function checkCommand(args: string[]): Promise<number> {
  const { format, level, summary, cleared, files, ...options } = readArguments(args);
  const given = await GivenDrafts.open(options);
  const drafts: CheckedDraft[] = [];
  let isCleared = true;
  for await (const { file, text, annotation, read } of given.drafts(files)) {
    drafts.push({
      file,
      text,
      notes: annotation.notes,
      quietRules: annotation.quietRules,
      isForeign: annotation.foreign === true,
    });
    if (cleared && !annotation.clearing?.isCurrent) {
      isCleared = false;
      complain([`${file}: ${clearingLine({ text, annotation })}`]);
    }
    if (!summary) continue;
    const { actors, today } = given;
    await print(
      SUMMARIES[format](beforePublication({ file, text, annotation, actors, read, today })),
    );
  }
  const { notRead } = given;
  const lines = notRead.map(notReadLine);
  if (!summary) await print(FORMATS[format]({ drafts, notRead }));
  if (summary || DATA.has(format)) complain(lines);
  if (notRead.length > 0) return 2;
  if (!isCleared) return 1;
  return drafts.some(({ notes }) => notes.some(({ severity }) => isAtLeast(severity, level)))
    ? 1
    : 0;
}

function readArguments(args: string[]) {
  const { values, positionals: files } = parsed(args, {
    ...DRAFT_OPTIONS,
    format: { type: 'string', default: 'text' },
    level: { type: 'string', default: 'warning' },
    summary: { type: 'boolean', default: false },
    cleared: { type: 'boolean', default: false },
  });
  checkChoice('format', values.format, Object.keys(values.summary ? SUMMARIES : FORMATS));
  checkChoice('level', values.level, SEVERITIES);
  checkDay(values.date);
  if (files.length === 0)
    throw new BadInput('check needs a draft: copydesk check [--registry FILE]... FILE...');
  return { ...values, level: values.level as Severity, files };
}
