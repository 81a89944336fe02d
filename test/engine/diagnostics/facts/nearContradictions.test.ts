import assert from 'node:assert/strict';
import { annotate } from '../../../../src/engine/annotate.js';
import { compileLexicon } from '../../../../src/engine/names/variants/lexicon.js';

/** For each rule drafts that contradict themselves, and neighbours that do not. " ¶ " parts paragraphs; the draft's date is 22 November 2025, a Saturday. */
const CASES: Readonly<Record<string, { wrong: readonly string[]; right: readonly string[] }>> = {
  'date-weekday': {
    wrong: ['Voters go to the polls next Tuesday, December 1.'],
    right: ['Voters go to the polls next Tuesday, December 2.', 'The Sunday Times of 14 March.'],
  },
  'age-mismatch': {
    wrong: [
      'Ada Holm, who is 66 years old, abstained. ¶ Holm, 68, chairs the panel.',
      'Petra Nagy, 47, told the court so. ¶ Petra Nagy is 48 years old.',
      'Pietro Salis, 70, spoke. ¶ Salis, aged 71, left.',
      'Mayor Ola Brandt (38) spoke first. ¶ Mayor Brandt, 39, left.',
    ],
    right: [
      'Mayor Ola Brandt (38) spoke first. ¶ Her brother, Per Brandt, 41, was there.',
      'Ada Holm, who is 66 years old, abstained. ¶ Holm was 68 when she left.',
    ],
  },
  'shares-sum': {
    wrong: [
      'The Nationals took 40 percent of the vote, Labour 35 percent, the Greens 18 percent and others 12 percent.',
      'Garcia led with 51.2%, followed by Moreau with 37.4% and Lind with 15.9%.',
    ],
    right: [
      'With 90 percent of the vote counted, Brown has 52 percent and Steele 41 percent.',
      'The Nationals took 40 percent of the vote, Labour 35 percent, the Greens 13 percent and others 12 percent.',
    ],
  },
  'figure-mismatch': {
    wrong: [
      '# Unemployment falls to 4.1 percent in March ¶ Unemployment fell to 4.3 percent in March, the office said.',
    ],
    right: [
      '# Unemployment falls to 4.1 percent in March ¶ Unemployment fell to 4.3 percent in February.',
    ],
  },
  'name-spelt-two-ways': {
    wrong: [
      'Katharine Moss was named. ¶ Katherine Moss begins in May.',
      'Brian Rielly voted no. ¶ Brian Reilly did not explain why.',
    ],
    right: ['Katharine Moss was named. ¶ Catherine Ross begins in May.'],
  },
};

describe('contradictions and their neighbours', () => {
  const lexicon = compileLexicon([]);
  const alarms = (draft: string, code: string): boolean =>
    annotate(draft.replaceAll(' ¶ ', '\n\n'), 'markdown', lexicon, {
      date: '2025-11-22',
    }).notes.some((note) => note.code === code);
  for (const [code, { wrong, right }] of Object.entries(CASES)) {
    for (const draft of wrong) it(`${code}: ${draft}`, () => assert.ok(alarms(draft, code)));
    for (const draft of right) it(`no ${code}: ${draft}`, () => assert.ok(!alarms(draft, code)));
  }
});
