import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { annotate } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { RULES } from '../../../src/engine/diagnostics/rules.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import {
  type CheckedDraft,
  isAtLeast,
} from '../../../src/engine/reports/diagnostics/checkedDraft.js';
import { notesForGithub } from '../../../src/engine/reports/diagnostics/github.js';
import { notesAsJson } from '../../../src/engine/reports/diagnostics/diagnosticsJson.js';
import { notesAsSarif } from '../../../src/engine/reports/diagnostics/sarif.js';
import { notesAsText } from '../../../src/engine/reports/diagnostics/diagnosticsText.js';
import type { Markup } from '../../../src/engine/text/draftText.js';
import type { NotRead } from '../../../src/engine/reports/whatWasRead.js';
import { ATTACKS } from '../attacks.js';
import { sarifValidator } from './sarifSchema.js';

const root = join(__dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const lexicon = compileLexicon(
  parseRegistry(read('media/newsroom/actors.yaml'), 'actors.yaml').entries.map(
    ({ actor }) => actor,
  ),
);
const checked = (file: string, text: string, markup: Markup = 'plaintext'): CheckedDraft => ({
  file,
  text,
  notes: annotate(text, markup, lexicon, { date: '2025-11-22' }).notes,
});
const article = checked(
  'drafts/miami-meeting.txt',
  read('media/newsroom/drafts/miami-meeting.txt'),
);
const odd = checked(
  'drafts/a b, 50%: ü.md',
  'TK: “Vladimir Putin\r\nsaid.\r\n\r\nVolodymyr Zelensky came.',
  'markdown',
);

describe('a SARIF log of notes', () => {
  const validate = sarifValidator();
  const log = (...drafts: CheckedDraft[]): Log =>
    JSON.parse(notesAsSarif({ drafts, notRead: [] }, '1.2.3')) as Log;

  it('is valid by the standard’s schema', () => {
    assert.ok(article.notes.length > 0 && odd.notes.some(({ fixes }) => fixes.length > 0));
    for (const drafts of [[], [article], [odd], [article, odd]])
      assert.ok(validate(log(...drafts)), JSON.stringify(validate.errors));
  });
  it('would not be with a key too many, one that is missing, or a path that is no URI', () => {
    assert.ok(!validate({ ...log(article), extra: 1 }));
    assert.ok(!validate({ version: '2.1.0' }));
    assert.ok(
      !validate(
        JSON.parse(JSON.stringify(log(article)).replaceAll('drafts/miami', 'drafts/a b/miami')),
      ),
    );
  });
  it('names every rule with its page', () => {
    const { rules } = log(article).runs[0].tool.driver;
    assert.deepEqual(
      rules!.map(({ id }) => id),
      RULES.map(({ code }) => code),
    );
    assert.ok(rules!.every(({ helpUri, id }) => helpUri!.endsWith(`/media/rules/${id}.md`)));
  });
  it('has the words at their lines, and the rule by its index', () => {
    const [{ results, artifacts, tool }] = log(article, odd).runs;
    assert.equal(results!.length, article.notes.length + odd.notes.length);
    for (const [i, { ruleId, ruleIndex, locations }] of results!.entries()) {
      assert.equal(tool.driver.rules![ruleIndex!].id, ruleId);
      const { artifactLocation, region } = locations![0].physicalLocation!;
      const draft = i < article.notes.length ? article : odd;
      const note = [...article.notes, ...odd.notes][i];
      assert.equal(
        decodeURIComponent(artifacts![artifactLocation!.index!].location!.uri!),
        draft.file,
      );
      const line = draft.text.split(/\r\n|\r|\n/)[region!.startLine! - 1];
      assert.ok(
        line
          .slice(region!.startColumn! - 1)
          .startsWith(draft.text.slice(note.start, note.end).split(/\r\n|\r|\n/)[0]),
      );
    }
  });
  it('offers the fixes as replacements', () => {
    const fixes = log(odd).runs[0].results!.flatMap(({ fixes = [] }) => fixes);
    assert.ok(
      fixes.some(
        ({ artifactChanges }) =>
          artifactChanges[0].replacements[0].insertedContent!.text === 'Zelenskiy',
      ),
    );
  });
});

describe('what could not be read', () => {
  const notRead: NotRead[] = [
    { what: 'registry', file: 'actors.yaml', line: 3, column: 5, message: 'this is no date' },
    { what: 'draft', file: 'b.txt', message: 'cannot read b.txt: it is a folder' },
  ];
  const run = { drafts: [checked('a.txt', 'Rain fell.')], notRead };
  it('comes first in a terminal, and takes the all-clear back', () =>
    assert.equal(
      notesAsText(run),
      'actors.yaml:3:5: error: this is no date\nb.txt: error: it is a folder\n1 draft: no problems in what was read. This is not an all-clear. Not read, or only in part: actors.yaml, b.txt\n',
    ));
  it('is an error of the workflow, at its line', () =>
    assert.match(
      notesForGithub(run),
      /^::error file=actors\.yaml,line=3,col=5,title=Copydesk%3A not read::this is no date .*\n::error file=b\.txt,title=/,
    ));
  it('is a notification in SARIF, and the run is no success', () => {
    const log = JSON.parse(notesAsSarif(run, '1.2.3')) as Log;
    const validate = sarifValidator();
    assert.ok(validate(log), JSON.stringify(validate.errors));
    const [invocation] = log.runs[0].invocations!;
    assert.equal(invocation.executionSuccessful, false);
    assert.deepEqual(
      invocation.toolExecutionNotifications!.map(({ level, message }) => [level, message.text]),
      [
        ['error', 'actors.yaml:3:5: error: this is no date'],
        ['error', 'b.txt: error: it is a folder'],
      ],
    );
  });
  it('is a field in JSON', () =>
    assert.deepEqual((JSON.parse(notesAsJson(run)) as { notRead: unknown }).notRead, notRead));
});

describe('whatever a file or a registry says', () => {
  for (const attack of ATTACKS)
    it(`stays text in the outputs of check: ${JSON.stringify(attack)}`, () => {
      const note = { ...odd.notes[0], start: 0, end: 1, message: attack };
      const run = {
        drafts: [{ file: attack, text: attack, notes: [note] }],
        notRead: [{ what: 'registry' as const, file: attack, line: 1, column: 1, message: attack }],
      };
      const text = notesAsText(run);
      const github = notesForGithub(run);
      assert.equal(text.split('\n').length, 4);
      assert.equal(github.split('\n').length, 3);
      assert.doesNotMatch(text, /^\s*::|##\w*\[/m);
      assert.ok(
        github
          .trimEnd()
          .split('\n')
          .every((line) => /^::(?:error|warning|notice) file=/.test(line)),
      );
      for (const output of [text, github, notesAsJson(run), notesAsSarif(run, '1')])
        assert.doesNotMatch(
          output,
          /[\0-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/,
        );
      assert.deepEqual((JSON.parse(notesAsJson(run)) as { notRead: unknown }).notRead, run.notRead);
    });
});

describe('notes in a terminal', () => {
  it('stand one on each line, as compilers print them, with a count', () => {
    const lines = notesAsText({ drafts: [article], notRead: [] })
      .trimEnd()
      .split('\n');
    assert.equal(lines.length, article.notes.length + 1);
    assert.ok(
      lines
        .slice(0, -1)
        .every((line) =>
          /^drafts\/miami-meeting\.txt:\d+:\d+: (?:warning|information): .+ \[[a-z-]+\]$/.test(
            line,
          ),
        ),
      lines.join('\n'),
    );
    assert.match(lines.at(-1)!, /^1 draft: 2 warnings, 8 informational$/);
  });
  it('say where there are none', () =>
    assert.equal(
      notesAsText({ drafts: [checked('a.txt', 'Rain fell.')], notRead: [] }),
      '1 draft: no problems\n',
    ));
  it('say in which drafts claims and facts were not read', () =>
    assert.equal(
      notesAsText({
        drafts: [checked('a.txt', 'Rain fell.'), { ...checked('b.txt', ''), isForeign: true }],
        notRead: [],
      }),
      '2 drafts: no problems. Not in English, so claims and facts were not read: b.txt\n',
    ));
  it('are data as JSON', () => {
    const { drafts } = JSON.parse(notesAsJson({ drafts: [odd], notRead: [] })) as {
      drafts: { file: string; notes: { code: string; line: number; words: string }[] }[];
    };
    assert.equal(drafts[0].file, odd.file);
    assert.deepEqual(
      drafts[0].notes
        .filter(({ code }) => code === 'name-style')
        .map(({ line, words }) => [line, words]),
      [[4, 'Zelensky']],
    );
  });
  it('are commands for GitHub, with what would end them escaped', () => {
    const lines = notesForGithub({ drafts: [odd], notRead: [] })
      .trimEnd()
      .split('\n');
    assert.equal(lines.length, odd.notes.length);
    assert.ok(
      lines.every((line) =>
        /^::(?:error|warning|notice) file=drafts\/a b%2C 50%25%3A ü\.md,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=Copydesk%3A [a-z-]+::/.test(
          line,
        ),
      ),
      lines.join('\n'),
    );
  });
  it('weigh more or less', () => {
    assert.ok(
      isAtLeast('error', 'warning') &&
        isAtLeast('warning', 'warning') &&
        !isAtLeast('information', 'warning') &&
        isAtLeast('hint', 'hint'),
    );
  });
});

describe('the notes on the sample article', () => {
  const codesOf = (words: string): string[] =>
    article.notes
      .filter(({ start, end }) => article.text.slice(start, end) === words)
      .map(({ code }) => code);
  it('say of Putin alone that the article does not call him sanctioned', () => {
    const undisclosed = article.notes.filter(({ code }) => code === 'sanctioned-not-disclosed');
    assert.deepEqual(
      undisclosed.map(({ message }) => message),
      [
        'according to the registry, Vladimir Putin is under sanctions (OFAC SDN), but the draft does not say so',
      ],
    );
    assert.deepEqual(
      undisclosed[0].fixes.map(({ title }) => title),
      ['Insert “sanctioned by the U.S. Treasury since February 2022”'],
    );
  });
  it('call nobody wrongly sanctioned and no date wrong', () =>
    assert.deepEqual(
      article.notes.filter(({ code }) => /sanction-/.test(code)),
      [],
    ));
  it('ask who Kushner is, and for Putin’s full name', () =>
    assert.deepEqual(
      [codesOf('Jared Kushner'), codesOf('Putin')],
      [['first-reference'], ['sanctioned-not-disclosed', 'first-reference']],
    ));
});
