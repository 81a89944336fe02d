import assert from 'node:assert/strict';
import { annotate } from '../../../../src/engine/annotate.js';
import { compileLexicon } from '../../../../src/engine/names/variants/lexicon.js';
import { actors } from '../notesOf.js';
import { CONTRADICTIONS } from './contradictions.js';
import { MORE_CONTRADICTIONS } from './moreContradictions.js';
import { OFFICE_HOLDERS, ROLE_CONTRADICTIONS } from './roleContradictions.js';

const KNOWN = compileLexicon(
  actors(
    'mara: {name: Mara Quist, kind: person, born: 1961-03-09}',
    'ole: {name: Ole Brandvold, kind: person, born: 1978}',
    'tess: {name: Tess Okafor, kind: person, born: 1990-12-30}',
    ...OFFICE_HOLDERS,
  ),
);

/** Of the drafts of a set, those in which a rule finds something. */
function found(lines: string, code: string): { drafts: string[]; alarms: string[] } {
  const drafts = lines
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const alarms = drafts.filter((draft) =>
    annotate(draft.replaceAll(' ¶ ', '\n\n'), 'markdown', KNOWN, {
      date: '2025-11-22',
    }).notes.some((note) => note.code === code),
  );
  return { drafts, alarms };
}

describe('what contradicts what', () => {
  const sets = [CONTRADICTIONS, MORE_CONTRADICTIONS, { 'role-mismatch': ROLE_CONTRADICTIONS }];
  for (const [code, { wrong, right }] of sets.flatMap((set) => Object.entries(set))) {
    it(`${code}: at least 80 % of the contradictions, and of 20 alarms at most one false`, function () {
      this.timeout(120_000);
      const good = found(wrong, code);
      const bad = found(right, code);
      assert.equal(good.drafts.length, 30);
      assert.equal(bad.drafts.length, 30);
      const missed = good.drafts.filter((draft) => !good.alarms.includes(draft));
      if (process.env.COPYDESK_SHOW)
        console.log(code, good.alarms.length, { missed, false: bad.alarms });
      assert.ok(good.alarms.length >= 24, `missed:\n${missed.join('\n')}`);
      const all = good.alarms.length + bad.alarms.length;
      assert.ok(bad.alarms.length <= all / 20, `false:\n${bad.alarms.join('\n')}`);
    });
  }
});
