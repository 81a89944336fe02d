import assert from 'node:assert/strict';
import Papa from 'papaparse';
import type { Log } from 'sarif';
import {
  ASSISTANT_TOOLS,
  type AssistantSources,
} from '../../../src/desk/assistant/assistantTools.js';
import { annotate } from '../../../src/engine/annotate.js';
import type { AnnotateOptions } from '../../../src/engine/annotateOptions.js';
import type { Annotation } from '../../../src/engine/annotation.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { annotationJson } from '../../../src/engine/reports/annotationJson.js';
import { markdownReport } from '../../../src/engine/reports/annotationMarkdown.js';
import { textReport } from '../../../src/engine/reports/annotationText.js';
import { claimsReport } from '../../../src/engine/reports/claimsReport.js';
import type { CheckRun } from '../../../src/engine/reports/diagnostics/checkedDraft.js';
import { notesAsJson } from '../../../src/engine/reports/diagnostics/diagnosticsJson.js';
import { notesForGithub } from '../../../src/engine/reports/diagnostics/github.js';
import { notesAsSarif } from '../../../src/engine/reports/diagnostics/sarif.js';
import { beforePublication } from '../../../src/engine/reports/publication/beforePublication.js';
import type { Section } from '../../../src/engine/reports/publication/publication.js';
import { REPORT_FORMATS } from '../../../src/engine/reports/reportFormats.js';
import { HEAD } from './reported.js';
import { sarifValidator } from './sarifSchema.js';

const GERMAN =
  'Der Präsident sagte am Dienstag, dass die Verhandlungen über den Frieden in Genf weitergehen und dass niemand etwas unterschrieben habe.\n';
const RAIN = 'It rained all day.\n';
const SAID = 'The plan is dead, Ada Veld said on Monday. It cost $3 million.\n';
const LEXICON = compileLexicon([]);

const read = (text: string, options: Partial<AnnotateOptions> = {}): Annotation =>
  annotate(text, 'plaintext', LEXICON, { date: '2025-11-22', ...options });
const FOREIGN = read(GERMAN);
const OFF = read(SAID, { withoutClaims: true, withoutFacts: true });
const QUIET = read(RAIN);

const report = (annotation: Annotation, text = GERMAN) =>
  claimsReport(HEAD, [{ file: 'a.txt', text, annotation, actorOf: () => undefined }]);
const page = (annotation: Annotation, text: string) =>
  beforePublication({
    file: 'a.txt',
    text,
    annotation,
    actors: new Map(),
    read: HEAD,
    today: '2025-11-22',
  });
const nothing = (found: ReturnType<typeof page>, id: Section['id']): string =>
  found.sections.find((one) => one.id === id)!.nothing;

describe('claims that were not read', () => {
  for (const [format, { write }] of Object.entries(REPORT_FORMATS))
    it(`are no empty list in a report as ${format}`, () => {
      const foreign = write(report(FOREIGN));
      assert.doesNotMatch(foreign, /\b0 claims/);
      assert.match(foreign, /not read \\?\(the draft is not in English\\?\)|"foreign"/);
      const off = write(report(OFF, SAID));
      assert.doesNotMatch(off, /\b0 claims/);
      assert.match(off, /decisions on them were not read|"claimsNotRead": "off"/);
      assert.doesNotMatch(write(report(QUIET, RAIN)), /not read|"foreign"|"off"/);
    });
  it('leave the words of a draft that has none as they are', () =>
    assert.match(REPORT_FORMATS.markdown.write(report(QUIET, RAIN)), /^0 claims\.$/m));
  it('have a line of the spreadsheet, and a draft without claims has none', () => {
    const rows = (annotation: Annotation): Record<string, string>[] =>
      Papa.parse<Record<string, string>>(REPORT_FORMATS.csv.write(report(annotation)).slice(1), {
        header: true,
        skipEmptyLines: true,
      }).data;
    assert.deepEqual(
      rows(FOREIGN).map(({ draft, number, why }) => [draft, number, why]),
      [['a.txt', '', 'Claims were not read (the draft is not in English)']],
    );
    assert.deepEqual(rows(QUIET), []);
  });
  it('are told by the JSON of an annotation', () => {
    assert.equal(annotationJson(FOREIGN).foreign, true);
    const { foreign, withoutClaims, withoutFacts } = annotationJson(OFF);
    assert.deepEqual([foreign, withoutClaims, withoutFacts], [undefined, true, true]);
    for (const key of ['foreign', 'withoutClaims', 'withoutFacts'])
      assert.ok(!(key in annotationJson(QUIET)), key);
  });
  it('are told to an assistant', () => {
    const answer = (tool: string, annotation: Annotation): object =>
      ASSISTANT_TOOLS[tool].call({ annotate: () => annotation } as unknown as AssistantSources, {
        text: 'x',
      });
    for (const tool of ['list_claims', 'list_facts'])
      assert.equal((answer(tool, FOREIGN) as { foreign?: boolean }).foreign, true);
    assert.deepEqual(answer('list_facts', OFF), { facts: [], withoutFacts: true });
    assert.deepEqual(answer('list_claims', OFF), {
      claims: [],
      hedgedStatements: [],
      withoutClaims: true,
    });
    assert.deepEqual(answer('list_claims', QUIET), { claims: [], hedgedStatements: [] });
  });
  it('are told for a terminal and in Markdown where they are those of a paragraph', () => {
    const text = `Rain.\n\n${'It rained and '.repeat(20_000)}\n`;
    const annotation = read(text);
    assert.equal(annotation.unread.length, 1);
    for (const write of [textReport, markdownReport]) {
      const said = write('a.txt', text, annotation, () => undefined);
      assert.match(
        said,
        /a\\?\.txt, line 3: this paragraph is longer than .* were not read: split it up/,
      );
      assert.doesNotMatch(said, /^(?:0 claims|0 hedged by the draft itself)$/m);
      assert.doesNotMatch(
        write('a.txt', RAIN, QUIET, () => undefined),
        /not read|was read/,
      );
    }
  });
  it('are told for a terminal and in Markdown, hedged statements too', () => {
    for (const [write, times] of [
      [textReport, 1],
      [markdownReport, 2],
    ] as const) {
      const said = (annotation: Annotation): string =>
        write('a.txt', GERMAN, annotation, () => undefined);
      assert.equal(
        said(FOREIGN).split('not in English: its claims were not read').length,
        times + 1,
      );
      assert.match(said(OFF), /Claims are turned off/);
      assert.doesNotMatch(said(QUIET), /not read/);
    }
  });
  it('are told on the page, with the decisions on them', () => {
    const of = (annotation: Annotation, text: string, ...ids: Section['id'][]): string[] =>
      ids.map((id) => nothing(page(annotation, text), id));
    for (const words of of(
      FOREIGN,
      GERMAN,
      'claims',
      'orphans',
      'disputed',
      'anonymous',
      'comment',
    ))
      assert.equal(words, 'The draft is not in English: its claims were not read.');
    for (const words of of(FOREIGN, GERMAN, 'facts', 'lostFacts'))
      assert.equal(words, 'The draft is not in English: its facts were not read.');
    for (const words of of(OFF, SAID, 'claims', 'orphans'))
      assert.equal(words, 'Claims are turned off in the settings: they were not read.');
    assert.deepEqual(of(QUIET, RAIN, 'claims', 'orphans', 'facts'), [
      'No claim was found in the draft.',
      'Every decision on a claim still has its claim in the draft.',
      'No fact was found in the draft.',
    ]);
  });
  it('are not said to be none in the paragraphs that were not read', () => {
    const unread = [{ start: 0, end: 5, reason: 'too-long' as const }];
    const part = page({ ...QUIET, unread }, RAIN);
    assert.equal(nothing(part, 'claims'), 'No claim was found in what was read of the draft.');
    assert.equal(nothing(part, 'facts'), 'No fact was found in what was read of the draft.');
  });
});

describe('a draft that is not in English', () => {
  const draft = (file: string, isForeign: boolean) => ({ file, text: '', notes: [], isForeign });
  const run: CheckRun = { drafts: [draft('a.txt', false), draft('b.txt', true)], notRead: [] };

  it('is told apart in the JSON of a check', () => {
    const { drafts } = JSON.parse(notesAsJson(run)) as { drafts: object[] };
    assert.deepEqual(drafts, [
      { file: 'a.txt', notes: [] },
      { file: 'b.txt', foreign: true, notes: [] },
    ]);
  });
  it('is a notification in SARIF, and the run a success', () => {
    const log = JSON.parse(notesAsSarif(run, '1.2.3')) as Log;
    const validate = sarifValidator();
    assert.ok(validate(log), JSON.stringify(validate.errors));
    const [{ executionSuccessful, toolExecutionNotifications }] = log.runs[0].invocations!;
    assert.equal(executionSuccessful, true);
    const [{ level, message, locations }, ...more] = toolExecutionNotifications!;
    assert.deepEqual([level, more], ['note', []]);
    assert.match(message.text!, /not in English, so its claims and facts were not read/);
    assert.equal(locations![0].physicalLocation!.artifactLocation!.uri, 'b.txt');
  });
  it('is a notice of the workflow', () =>
    assert.match(
      notesForGithub(run),
      /^::notice file=b\.txt,title=Copydesk%3A not read::This draft is not in English[^\n]*\n$/,
    ));
});

describe('what could not be read', () => {
  const notRead = (...files: string[]) =>
    files.map((file) => ({ what: 'registry' as const, file, message: 'two versions' }));
  const csv = (...files: string[]): string[] => {
    const written = claimsReport({ ...HEAD, notRead: notRead(...files) }, [
      { file: 'a.txt', text: SAID, annotation: read(SAID), actorOf: () => undefined },
    ]);
    const [header, row] = Papa.parse<string[]>(REPORT_FORMATS.csv.write(written).slice(1)).data;
    assert.ok(!header.includes('covers'));
    assert.equal(new Set(header).size, header.length, 'two columns of one name');
    return row.filter((_, i) => header[i] === 'could_not_be_read');
  };
  it('has one column of a spreadsheet, whatever it is', () => {
    assert.deepEqual(csv(), []);
    assert.deepEqual(csv('a.yaml'), ['a.yaml: two versions']);
    assert.deepEqual(csv('a.yaml', 'b.yaml'), ['a.yaml: two versions ; b.yaml: two versions']);
  });
});
