import assert from 'node:assert/strict';
import { annotate } from '../../../../src/engine/annotate.js';
import { compileLexicon } from '../../../../src/engine/names/variants/lexicon.js';

/** For each rule drafts that contradict themselves, and neighbours that do not. " ¶ " parts paragraphs; the draft's date is 22 November 2025, a Saturday. */
const CASES: Readonly<Record<string, { wrong: readonly string[]; right: readonly string[] }>> = {
  'date-weekday': {
    wrong: ['Voters go to the polls next Tuesday, December 1.'],
    right: ['Voters go to the polls next Tuesday, December 2.', 'The Sunday Times of 14 March.'],
  },
  'date-impossible': {
    wrong: ['The council met on April 31 in Leeds.', 'The ruling of February 31 stands.'],
    right: ['In September 31 Labour members rebelled.', 'By April 31 Danish ships had sailed.'],
  },
  'percent-change': {
    wrong: [
      'Exports rose from $2 billion to $3 billion, up 33 percent.',
      'Arrests rose from about 300 to nearly 400, up 60 percent.',
      'The tax rose from 4 to 5 percent, a 35 percent increase.',
    ],
    right: [
      'Joblessness fell from 5.1 to 4.9 percent, down 0.2 percentage points.',
      'Joblessness fell from 5 to 4 percent, a drop of 1 percentage point.',
      'The tax rose from 4 percent to 5 percent, a 25 percent increase.',
      'Costs rose from $3 billion to $4 billion, a 28 percent rise.',
      'Arrests rose from about 300 to nearly 400, up 30 percent.',
    ],
  },
  'age-mismatch': {
    wrong: [
      'Ada Holm, who is 66 years old, abstained. ¶ Holm, 68, chairs the panel.',
      'Petra Nagy, 47, told the court so. ¶ Petra Nagy is 48 years old.',
      'Pietro Salis, 70, spoke. ¶ Salis, aged 71, left.',
      'Mayor Ola Brandt (38) spoke first. ¶ Mayor Brandt, 39, left.',
      'Friends of Petra Nagy, 47, wept. ¶ Nagy, 74, had resigned.',
      'On May 3, 2025, Pietro Salis, 70, spoke. ¶ Salis, 45, left.',
    ],
    right: [
      'Senator Ada Holm of Ohio, 61, and Senator Petra Nagy of Ohio, 70, voted no.',
      'Pietro Salis, 70, spoke. ¶ Per Brandt, chief of staff to Pietro Salis, 43, did not.',
      'Pietro Salis, 70, spoke. ¶ The son of Pietro Salis, 19, did not.',
      'On May 3, 1998, Pietro Salis, 43, was held. ¶ Salis, 70, is free.',
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
      '# Norland pays $1.2 billion for stake ¶ Norland paid $1.27 billion for the stake.',
      '# Council cuts 300 library jobs ¶ The council will cut 312 library jobs.',
    ],
    right: [
      '# Norland pays $1.2 billion for stake ¶ Norland paid $1.23 billion for the stake.',
      '# Council cuts 312 library jobs ¶ The council will cut 310 library jobs.',
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

describe('a weekday of a draft of December 15, 2025, a Monday', () => {
  const notes = (text: string) =>
    annotate(text, 'markdown', compileLexicon([]), { date: '2025-12-15' }).notes.filter(
      ({ code }) => code === 'date-weekday',
    );
  it('is right for the January that has been', () =>
    assert.deepEqual(notes('She was sworn in on Monday, Jan. 20.'), []));
  it('is wrong where it fits neither January, and which is meant is not known', () => {
    const [{ fixes }] = notes('She was sworn in on Friday, Jan. 20.');
    assert.deepEqual(fixes ?? [], []);
  });
  it('is wrong for the January to come where that is spoken of', () => {
    const [{ fixes }] = notes('The house will meet on Monday, Jan. 20.');
    assert.equal(fixes!.length, 1);
  });
});

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
