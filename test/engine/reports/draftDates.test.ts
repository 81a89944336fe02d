import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { PUBLISHED } from '../../../scripts/publishedSchemas.js';
import { annotate } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { claimsReport } from '../../../src/engine/reports/claimsReport.js';
import { beforePublication } from '../../../src/engine/reports/publication/beforePublication.js';
import {
  beforePublicationMarkdown,
  beforePublicationText,
} from '../../../src/engine/reports/publication/beforePublicationText.js';
import {
  REPORT_FORMATS,
  type ReportFormatName,
} from '../../../src/engine/reports/reportFormats.js';
import { failedPassage, unreadDraft } from '../../../src/engine/unreadDraft.js';
import { HEAD } from './reported.js';

const textOf = (date: string): string =>
  `---\ndate: ${date}\n---\n“The plan is dead,” Ada Veld said.\n`;
const annotated = (date: string) =>
  annotate(textOf(date), 'markdown', compileLexicon([]), { date: '2025-11-22' });
const page = (date: string, annotation = annotated(date)) =>
  beforePublication({
    file: 'a.md',
    text: textOf(date),
    annotation,
    actors: new Map(),
    read: HEAD,
    today: '2025-11-22',
  });
const report = (date: string) =>
  claimsReport(HEAD, [
    { file: 'a.md', text: textOf(date), annotation: annotated(date), actorOf: () => undefined },
  ]);
const validate = new Ajv({ strict: false, formats: { 'date-time': true } }).compile(
  PUBLISHED['media/schemas/report.schema.json'](),
);
const UNREAD = /date cannot be read, so nothing dated is certain/;
const EMPTY = /[Dd]ated (?:[.:)]|$)|\(dated \)/m;

describe('a draft’s date that cannot be read', () => {
  it('is told on the page, for a terminal, in Markdown and among what was read', () => {
    for (const found of [
      page('3/4/2021'),
      page('x', unreadDraft({ date: '2025-11-22', today: '2025-11-22' }, [failedPassage('x')])),
    ]) {
      assert.match(found.summary.find(({ id }) => id === 'read')!.lines[0], UNREAD);
      for (const written of [beforePublicationText(found), beforePublicationMarkdown(found)]) {
        assert.match(written, UNREAD);
        assert.doesNotMatch(written, EMPTY);
      }
    }
  });
  for (const format of Object.keys(REPORT_FORMATS) as ReportFormatName[])
    it(`is told in a report as ${format}`, () => {
      const written = REPORT_FORMATS[format].write(report('3/4/2021'));
      assert.doesNotMatch(written, EMPTY);
      assert.match(written, format === 'json' ? /"date": null/ : UNREAD);
    });
  it('is as the schema of the report says, and so is a month, a year and a day', () => {
    for (const [date, is] of [
      ['3/4/2021', null],
      ['2021-11', '2021-11'],
      ['2021', '2021'],
      ['2021-11-03', '2021-11-03'],
    ] as const) {
      const written = JSON.parse(REPORT_FORMATS.json.write(report(date))) as {
        drafts: { date: string | null }[];
      };
      assert.equal(written.drafts[0].date, is);
      assert.ok(validate(written), `${date}: ${JSON.stringify(validate.errors)}`);
    }
  });
  it('leaves the words of a date that can be read as they are', () => {
    assert.match(beforePublicationText(page('2021-11')), /^a\.md, dated 2021-11\n/);
    assert.match(beforePublicationMarkdown(page('2021-11-03')), /^Dated 2021-11-03\.$/m);
    assert.match(REPORT_FORMATS.html.write(report('2021-11-03')), /a\.md \(dated 2021-11-03\)/);
  });
});
