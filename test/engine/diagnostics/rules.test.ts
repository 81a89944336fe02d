import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, Annotator } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { RULES } from '../../../src/engine/diagnostics/rules.js';
import { settingsOf } from '../../settingsOf.js';

interface Setting {
  properties: Record<string, { enum: string[]; default: string; description: string }>;
  additionalProperties: boolean;
}

const root = join(__dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const setting = settingsOf<Setting>(JSON.parse(read('package.json')))['copydesk.notes.severity'];
const strings = JSON.parse(read('package.nls.json')) as Record<string, string>;

describe('the table of rules', () => {
  it('has each code once, in small letters with hyphens', () => {
    assert.equal(new Set(RULES.map(({ code }) => code)).size, RULES.length);
    assert.deepEqual(
      RULES.filter(({ code }) => !/^[a-z]+(?:-[a-z]+)+$/.test(code)),
      [],
    );
  });
  it('has the codes, the defaults and the words of the setting', () => {
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(setting.properties).map(([code, one]) => [code, one.default]),
      ),
      Object.fromEntries(RULES.map(({ code, severity }) => [code, severity])),
    );
    assert.equal(setting.additionalProperties, false);
    for (const { code, summary } of RULES) {
      assert.deepEqual(setting.properties[code].enum, [
        'error',
        'warning',
        'information',
        'hint',
        'off',
      ]);
      assert.equal(
        strings[setting.properties[code].description.slice(1, -1)].toLowerCase(),
        `${summary}.`.toLowerCase(),
      );
    }
  });
  it('has a page for each rule and no other', () => {
    assert.deepEqual(
      readdirSync(join(root, 'media/rules')).sort(),
      RULES.map(({ code }) => `${code}.md`).sort(),
    );
    for (const { code } of RULES) {
      const page = read(`media/rules/${code}.md`);
      assert.ok(page.startsWith(`# \`${code}\`: `), code);
      assert.match(page, /\*\*What to do\.\*\*/, code);
    }
  });
  it('stands in the documentation, row by row', () => {
    const rows = RULES.map(
      ({ code, severity, summary }) =>
        `| [\`${code}\`](https://github.com/copydesk/copydesk/blob/main/media/rules/${code}.md) | ${severity} | ${summary} |`,
    );
    assert.ok(read('docs/diagnostics.md').includes(rows.join('\n')));
  });
});

describe('the notes of a draft', () => {
  const text = 'TK said so.\n\nSmith claimed that it rained.\n\nIt reportedly rained.';
  const codes = (notes: readonly { code: string }[]): string[] => notes.map(({ code }) => code);

  it('stand in the order of the text, with severity', () => {
    const { notes } = annotate(text, 'plaintext', compileLexicon([]), { date: '2025-11-22' });
    assert.deepEqual(
      notes.map(({ code, severity }) => [code, severity]),
      [
        ['leftover-mark', 'warning'],
        ['loaded-cue', 'information'],
        ['claim-unattributed', 'information'],
      ],
    );
  });
  it('have the severity that the house gives them, and none where it turns them off', () => {
    const rules = { severity: { 'leftover-mark': 'error', 'loaded-cue': 'off' } } as const;
    const { notes } = annotate(text, 'plaintext', compileLexicon([]), {
      date: '2025-11-22',
      rules,
    });
    assert.deepEqual(
      notes.map(({ code, severity }) => [code, severity]),
      [
        ['leftover-mark', 'error'],
        ['claim-unattributed', 'information'],
      ],
    );
  });
  it('move with the text', () => {
    const annotator = new Annotator('plaintext');
    const lexicon = compileLexicon([]);
    annotator.annotate(text, lexicon, { date: '2025-11-22' });
    const longer = `More before it.\n\n${text}`;
    const { notes } = annotator.annotate(longer, lexicon, { date: '2025-11-22' });
    assert.deepEqual(notes, annotate(longer, 'plaintext', lexicon, { date: '2025-11-22' }).notes);
    assert.deepEqual(codes(notes), ['leftover-mark', 'loaded-cue', 'claim-unattributed']);
  });
});
