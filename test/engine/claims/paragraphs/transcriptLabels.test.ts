import assert from 'node:assert/strict';
import { findAttributions } from '../../../../src/engine/claims/patterns/paragraph/attributions.js';
import { confirmTurns } from '../../../../src/engine/claims/patterns/paragraph/doubtfulTurns.js';
import { assertClaims, claimsOf, describeClaims, speakersOf } from '../claimsOf.js';

const CASES = {
  'a label in capitals opens a turn': [
    [
      'LANE: It was said that the bridge was shut.',
      'LANE | : | It was said that the bridge was shut',
    ],
    ['LANE: It is late, and nobody came.', 'LANE | : | It is late, and nobody came'],
    ['“LANE: It is late, and nobody came.', 'LANE | : | It is late, and nobody came'],
    ['“Lane: It is late, and nobody came.'],
    ['LANE:'],
    ['LANE (D-OH):'],
    ['LANE (D-OH):\n\nIt is dawn.\n\nCOLE: It is late.', 'COLE | : | It is late'],
    [
      'LANE: A man of the people and a friend of the poor.',
      'LANE | : | A man of the people and a friend of the poor',
    ],
    ['LANE: A man of the people.'],
    ['LANE: No.'],
    ['AHMED: It is late, and nobody came.', 'AHMED | : | It is late, and nobody came'],
    ['TOM STEINS: It is late, and nobody came.', 'TOM STEINS | : | It is late, and nobody came'],
    ['SPOTTED: It is late, and nobody came.'],
    ['PENSIONS: It is late, and nobody came.'],
    ['NEW LANE: It is late, and nobody came.'],
    ['THE LANE: It is late, and nobody came.'],
    [
      'FORMER PRESIDENT: It is late, and nobody came.',
      'FORMER PRESIDENT | : | It is late, and nobody came',
    ],
  ],
  'a time, a party or an office behind a label marks it as a speaker’s': [
    ['[00:12] Lane: No.', 'Lane | : | No'],
    ['Maria Cruz (00:12): No.', 'Maria Cruz | : | No'],
    ['LANE (D-OH): No.', 'LANE | : | No'],
    ['LANE, CNN ANCHOR: No.', 'LANE | : | No'],
    ['Q. Did you know?', 'Q | Q | Did you know?'],
    ['A. No.', 'A | A | No'],
    ['A: It was late, and nobody came.', 'A | : | It was late, and nobody came'],
    ['A. Lane wrote the book in May.'],
  ],
  'a label in small letters needs a name, and words enough': [
    ['Smith: it is late.', 'Smith | : | it is late'],
    ['Zoller: it is late.'],
    ['Zoller: I am late.', 'Zoller | : | I am late'],
    ['Zoller: We are late.', 'Zoller | : | We are late'],
    [
      'Zoller: the bridge was closed in May and has not been opened since.',
      'Zoller | : | the bridge was closed in May and has not been opened since',
    ],
    ['Zoller: a man of the people and a friend of the poor.'],
    ['Maria: It is late.'],
    ['Maria Cruz: It is late.', 'Maria Cruz | : | It is late'],
    [
      'Maria Cruz: A man of the people and a friend of the poor.',
      'Maria Cruz | : | A man of the people and a friend of the poor',
    ],
    ['Maria: It is late and cold.', 'Maria | : | It is late and cold'],
    [
      'Senator Nora Feld: A man of the people and a friend of the poor.',
      'Senator Nora Feld | : | A man of the people and a friend of the poor',
    ],
    ['Related Story: We went home and slept for a week.'],
    [
      'Zoller: P Adams, R Colby and the rest of the team. Tom Cole: It is late.',
      'Tom Cole | : | It is late',
    ],
    [
      'Zoller: he said that it was late in the day.',
      'Zoller | : | he said that it was late in the day',
      'he | said | that it was late in the day',
    ],
    [
      'Maria Elena Cruz van der Berg: It is late.',
      'Maria Elena Cruz van der Berg | : | It is late',
    ],
    ['Maria Elena Cruz van der Berg Lane: It is late.'],
    ['Mr Cole: It is late.', 'Mr Cole | : | It is late'],
    ['Homicides: the count was up by five points in the north and the south.'],
    [
      'Zoller: the bridge was closed in May, according to the mayor and the council.',
      'the mayor and the council | according to | the bridge was closed in May',
    ],
    [
      'Maria Cruz: the bridge was closed in May, according to the mayor and the council.',
      'Maria Cruz | : | the bridge was closed in May, according to the mayor and the council',
    ],
    [
      'Leeds: the mayor said it was late in the day and went home.',
      'the mayor | said | it was late in the day and went home',
    ],
    ['Life After Leeds: we went home and slept for a whole week.'],
  ],
  'in the middle of a line only a whole name, or one in capitals, opens the next turn': [
    ['LANE: It is late. COLE: It is early.', 'LANE | : | It is late', 'COLE | : | It is early'],
    [
      'LANE: It is late. Tom Cole: It is early.',
      'LANE | : | It is late',
      'Tom Cole | : | It is early',
    ],
    [
      'LANE: It is late. Mr Cole: It is early.',
      'LANE | : | It is late',
      'Mr Cole | : | It is early',
    ],
    [
      'LANE: It is late. Cole: It is early, and nobody came.',
      'LANE | : | It is late. Cole: It is early, and nobody came',
    ],
    [
      'LANE: It is late. Maria: It is early, and nobody came.',
      'LANE | : | It is late. Maria: It is early, and nobody came',
    ],
    [
      'LANE: It is late. BBC News: It is early, and nobody came.',
      'LANE | : | It is late. BBC News: It is early, and nobody came',
    ],
    [
      'LANE: It is late. UN: It is early, and nobody came.',
      'LANE | : | It is late. UN: It is early, and nobody came',
    ],
    [
      'LANE: It is late. Cole Harbour: It is early.',
      'LANE | : | It is late. Cole Harbour: It is early',
    ],
    ['PRICE: No. LANE: I said it was early.', 'PRICE | : | No', 'LANE | : | I said it was early'],
  ],
  'in a transcript a doubtful label is a speaker’s, near others': [
    [
      'LANE: I said it was early.\n\nCOLE: You did.\n\nSTEINS: Fine. The mayor wants a bridge.',
      'LANE | : | I said it was early',
      'COLE | : | You did',
      'STEINS | : | Fine. The mayor wants a bridge',
    ],
    [
      'LANE: I said it was early.\n\nCOLE: You did.\n\nSTEINS: Fine. The claim that it was late is old.',
      'LANE | : | I said it was early',
      'COLE | : | You did',
      'STEINS | : | Fine. The claim that it was late is old',
    ],
    [
      'LANE: I said it was early.\n\nCOLE: You did.\n\nSTEINS: Fine. Reportedly, nobody came.',
      'LANE | : | I said it was early',
      'COLE | : | You did',
      'STEINS | : | Fine. Reportedly, nobody came',
    ],
    [
      'LANE: I said it was early.\n\nCOLE: You did.\n\nSTEINS: Fine. It was said that nobody came.',
      'LANE | : | I said it was early',
      'COLE | : | You did',
      'STEINS | : | Fine. It was said that nobody came',
    ],
    [
      'LANE: I said it was early.\n\nCOLE: You did.\n\nPRICE: Fine.',
      'LANE | : | I said it was early',
      'COLE | : | You did',
      'PRICE | : | Fine',
    ],
    [
      'LANE: I said it was early.\n\nCOLE: They left.\n\nPRICE: Fine.',
      'LANE | : | I said it was early',
      'COLE | : | They left',
    ],
    [
      'LANE: I said it was early.\n\nCOLE: You did.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nPRICE: Fine.',
      'LANE | : | I said it was early',
      'COLE | : | You did … It rained … It rained … It rained',
      'PRICE | : | Fine',
    ],
    [
      'LANE: I said it was early.\n\nCOLE: You did.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nPRICE: Fine.',
      'LANE | : | I said it was early',
      'COLE | : | You did',
    ],
    [
      'PRICE: Fine.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nLANE: I said it was early.\n\nCOLE: You did.',
      'PRICE | : | Fine … It rained … It rained … It rained',
      'LANE | : | I said it was early',
      'COLE | : | You did',
    ],
    [
      'LANE: I said it was early.\n\nCOLE: You did.\n\nSTEINS: I think so. The mayor told us that it was late.',
      'LANE | : | I said it was early',
      'COLE | : | You did',
      'STEINS | : | I think so. The mayor told us that it was late',
      'The mayor | told | that it was late',
    ],
  ],
  'few words are a turn only in a transcript, behind a person’s label': [
    [
      'LANE: I said it was early.\n\nCOLE: You did.\n\nTOM ROSS ADAIR: Not quite.',
      'LANE | : | I said it was early',
      'COLE | : | You did',
      'TOM ROSS ADAIR | : | Not quite',
    ],
    ...['Budget', 'ABOUT LEEDS', 'LEEDS TOWN BUS STOP'].map((label) => [
      `LANE: I said it was early.\n\nCOLE: You did.\n\n${label}: Not quite.`,
      'LANE | : | I said it was early',
      'COLE | : | You did',
    ]),
  ],
};

describe('the labels of a transcript', () => {
  describeClaims(CASES);

  it('may name an office, whose holder the draft names', () =>
    assert.deepEqual(
      speakersOf('Tom Adair, the president, left.\n\nTHE PRESIDENT: It is late, and nobody came.'),
      ['Tom Adair'],
    ));

  it('may name nobody', () => {
    const [claim] = claimsOf('UNIDENTIFIED MALE: I said it was early.');
    assert.equal(claim.speaker, null);
    assert.equal(claim.anonymous, true);
  });

  it('leave a paragraph the very object that it was', () => {
    const texts = ['LANE: I said it was early.', 'COLE: You did.', 'PRICE: Fine.', 'It rained.'];
    const found = texts.map((text) => findAttributions(text));
    const [once, again] = [confirmTurns(found), confirmTurns(found)];
    assert.deepEqual(
      once.map((one, i) => one === again[i]),
      [true, true, true, true],
    );
    assert.notEqual(once[2], found[2]);
  });

  it('stand in the tags of a caption file', () => {
    for (const tag of ['<v Maria Cruz>', '<v.loud Maria Cruz>', '[00:12] <v Maria Cruz>'])
      assertClaims(`${tag}No.`, 'Maria Cruz | Maria Cruz | No');
    assertClaims('<v  >It is late.');
  });
});
