import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { DocumentIndex } from '../../../src/engine/documents/documentIndex.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { DOCUMENT_CONTRADICTIONS } from './documentContradictions.js';

/** A report that nobody wrote. */
const REPORT = `The port of Halvern moved 340,000 containers in 2019. It employed 1,200 dockers in Halvern in 2019.

The council of Estby closed 14 schools in 2021. Last year Estby spent 30 million euros on roads. The mayor of Estby has 9 deputies.

The Ostrava line carries 52,000 passengers a day. In May 2020 the Ostrava line carried 4,000 passengers a day.

Altex paid a fine of 3 million euros to Norway. Altex owns 41 percent of the shares of Brinmar. Altex sold 7 tankers to Oman.

The Kelby dam holds 90 million litres of water. Floods at Kelby destroyed 260 homes in March 2018. A survey in Kelby asked 1,004 residents about the dam.

The Senate of Vanterra has 60 members. The Vanterra army lost 18 soldiers in the raid on Port Sable. The raid on Port Sable took 11 days.

The state harbour fund paid $14 million to a company whose offices nobody found. In March 2022 the southern ferry carried 900 cars every weekend. The motion on the southern ferry was carried by 30 votes. The motion on the southern ferry was carried by 41 votes.

Greta Holm has led the union for 16 years. The union of Greta Holm has 22,000 members. The hospital in Dunmore treated 75 patients on Monday.
`;
const index = DocumentIndex.of([{ name: 'report.txt', text: REPORT }]);

/** The documents have another figure for the same thing. */
const WRONG = `
  The port of Halvern moved 430,000 containers in 2019.
  In 2019 the Halvern port moved 304,000 containers.
  In 2019, it employed 2,100 dockers in Halvern.
  The council of Estby closed 40 schools in 2021.
  In 2021 the Estby council closed 15 schools.
  Last year Estby spent 13 million euros on roads.
  Estby last year spent 300 million euros on its roads.
  The mayor of Estby has 19 deputies.
  The Ostrava line carries 25,000 passengers a day.
  The Ostrava line was carrying 400 passengers a day in May 2020.
  Altex paid Norway a fine of 5 million euros.
  Altex owns 14 percent of the shares of Brinmar.
  Altex sold Oman 17 tankers.
  The dam at Kelby holds 19 million litres of water.
  In March 2018 floods destroyed 620 homes at Kelby.
  The Senate of Vanterra has 66 members.
  The army of Vanterra lost 81 soldiers in a raid on Port Sable.
  The union has been led by Greta Holm for 61 years.
  The union of Greta Holm has 20,000 members.
  On Monday the hospital in Dunmore treated 57 patients.
  A state harbour fund paid $16 million to a company whose offices nobody found.
  The auditors said that the state harbour fund had paid $40 million to a company whose offices nobody found.
  In March 2022 the southern ferry carried 600 cars every weekend.`;

/** They have the same figure, or speak of something else. */
const RIGHT = `
  The port of Halvern moved 340,000 containers in 2019.
  The port of Halvern moved 360,000 containers in 2021.
  The port of Halvern lost 12,000 containers in 2019.
  The port of Tamsund moved 90,000 containers in 2019.
  The council of Estby opened 2 schools in 2021.
  The council of Estby closed 6 libraries in 2021.
  Last year Estby spent 9 million euros on schools.
  Last year Holtby spent 9 million euros on roads.
  The mayor of Estby has 4 children.
  The Ostrava line carries 18 trains a day.
  The Brno line carries 31,000 passengers a day.
  Altex paid a fine of 5 million euros to Denmark.
  Altex paid a tax of 8 million euros to Norway.
  Altex owns 12 percent of the shares of Tolmar.
  The Kelby dam is 90 metres high.
  Floods at Kelby destroyed 35 homes in April 2016.
  The lower house of Vanterra has 180 members.
  The Vanterra army lost 4 tanks in the raid on Port Sable.
  Greta Holm has led the choir for 3 years.
  The hospital in Dunmore treated 20 patients on Friday.
  The state harbour fund paid $14 million to a company whose offices nobody found.
  The state harbour fund paid $16 million to a company whose owners nobody found.
  The federal harbour fund paid $16 million to a company whose offices nobody found.
  The harbour fund paid $16 million to a company whose offices nobody found.
  The state harbour fund has not paid $16 million to a company whose offices nobody found.
  The state harbour fund of Norland paid $16 million to a company whose offices nobody found.
  In March 2023 the southern ferry carried 600 cars every weekend.
  In March 2022 the northern ferry carried 600 cars every weekend.
  The motion on the southern ferry was carried by 35 votes.`;

function found(lines: string): { drafts: string[]; noted: string[] } {
  const drafts = lines
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const noted = drafts.filter((draft) =>
    annotate(`${draft}\n`, 'plaintext', compileLexicon([]), {
      date: '2025-11-22',
      documents: index,
    }).notes.some(({ code }) => code === 'document-figure'),
  );
  return { drafts, noted };
}

describe('figures that a document gives otherwise', () => {
  it('are found where both sentences name the same things', () => {
    const { drafts, noted } = found(WRONG);
    assert.equal(drafts.length, 23);
    const missed = drafts.filter((draft) => !noted.includes(draft));
    assert.ok(missed.length <= 4, `missed:\n${missed.join('\n')}`);
    if (process.env.COPYDESK_SHOW) console.log(missed);
  });

  it('are none where the figure is the same, or the thing another', () => {
    const { drafts, noted } = found(RIGHT);
    assert.equal(drafts.length, 29);
    assert.deepEqual(noted, []);
  });

  it('say what the document has, and where', () => {
    const [note] = annotate(
      'The Senate of Vanterra has 66 members.\n',
      'plaintext',
      compileLexicon([]),
      { date: '2025-11-22', documents: index },
    ).notes;
    assert.equal(
      note.message,
      'report.txt, line 11, has “60 members” where the draft has “66”: The Senate of Vanterra has 60 members.',
    );
  });

  it('are at least 80 % of those in pairs made by somebody else, and of 20 alarms at most one is false', () => {
    const lines = (pairs: string): string[] => pairs.trim().split('\n');
    const alarms = (pairs: string): string[] => lines(pairs).filter(isNoted);
    const { wrong, right } = DOCUMENT_CONTRADICTIONS;
    const [good, bad] = [alarms(wrong), alarms(right)];
    const missed = lines(wrong).filter((line) => !good.includes(line));
    assert.ok(good.length >= 0.8 * lines(wrong).length, `missed:\n${missed.join('\n')}`);
    assert.ok(bad.length <= (good.length + bad.length) / 20, `false:\n${bad.join('\n')}`);
  });
});

/** Whether a draft is noted that is held against a document of one sentence. */
function isNoted(pair: string): boolean {
  const [said, draft] = pair.trim().split(' ⇒ ');
  const documents = DocumentIndex.of([{ name: 'report.txt', text: `${said}\n` }]);
  return annotate(`${draft}\n`, 'plaintext', compileLexicon([]), {
    date: '2025-11-22',
    documents,
  }).notes.some(({ code }) => code === 'document-figure');
}
