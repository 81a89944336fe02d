import { describeClaims } from '../claimsOf.js';

const LATE = 'It is late and the bridge is shut for good';
const SHUT = 'The bridge was shut in May and will not open again';

const CASES = {
  'a quotation waits for whoever speaks at the head of the next paragraph': [
    [
      '“It is late and the bridge is shut for good, and the mayor said that it would last.”\n\n“I know that,” said Nora Feld.',
      'Nora Feld | said | It is late and the bridge is shut for good, and the mayor said that it would last … I know that',
    ],
    [
      '“It is late and the bridge is shut for good.”\n\nIt was late, Nora Feld said.',
      'Nora Feld | said | It was late',
    ],
    [
      '“It is late and the bridge is shut for good.”\n\n“I know that Tom Adair said no,” said Nora Feld.',
      'Nora Feld | said | It is late and the bridge is shut for good … I know that Tom Adair said no',
    ],
    [`“${LATE}.”\n\n“I know that,” said Nora Feld.`, `Nora Feld | said | ${LATE} … I know that`],
    [`“${LATE}.”\n\nNora Feld said it was late.`, 'Nora Feld | said | it was late'],
    [
      `“${LATE}.”\n\nTom Adair left. “I know that,” said Nora Feld.`,
      'Nora Feld | said | I know that',
    ],
    [
      `“${LATE}.”\n\nThe rain fell.\n\n“I know that,” said Nora Feld.`,
      'Nora Feld | said | I know that',
    ],
    [
      `> ${SHUT}.\n\n> It will not open again.\n\n“It is late,” said Nora Feld.`,
      `Nora Feld | said | ${SHUT} … It will not open again … It is late`,
    ],
    [`> ${SHUT}.\n\n— Nora Feld, Leeds`, `Nora Feld, Leeds | — | ${SHUT}`],
    [`- “${LATE}.”\n- “I know that,” said Nora Feld.`, 'Nora Feld | said | I know that'],
  ],
  'a quotation that is a paragraph of its own is whoever spoke last': [
    [
      'Nora Feld said it was late.\n\n“It is late and the bridge is shut for good, and the mayor said that it would last.”\n\n“And so it did, for a year and a day.”',
      'Nora Feld | said | it was late … It is late and the bridge is shut for good, and the mayor said that it would last … And so it did, for a year and a day',
    ],
    [
      'The town said no.\n\nTom Adair said no. “It is late,” said Nora Feld.\n\n“It is late and the bridge is shut for good.”',
      'The town | said | no',
      'Tom Adair | said | no',
      'Nora Feld | said | It is late … It is late and the bridge is shut for good',
    ],
    [
      'Nora Feld believes that the bridge is shut.\n\n“It is late and the bridge is shut for good.”',
      'Nora Feld | believes | that the bridge is shut',
    ],
    [
      'Nora Feld said in a statement.\n\n“It is late and the bridge is shut for good.”',
      'Nora Feld | said | It is late and the bridge is shut for good',
    ],
    [
      `Nora Feld said it was late.\n\n“${LATE}.”\n\n“I know that,” said Tom Adair.`,
      `Nora Feld | said | it was late … ${LATE}`,
      'Tom Adair | said | I know that',
    ],
    [`- Nora Feld said it was late.\n- “${LATE}.”`, 'Nora Feld | said | it was late'],
    [
      `According to Nora Feld, it was late.\n\n“${LATE}.”`,
      'Nora Feld | According to | it was late',
    ],
    [`It was late, as Nora Feld said.\n\n“${LATE}.”`, `Nora Feld | said | It was late … ${LATE}`],
    [
      `Nora Feld’s claim that it was late was false.\n\n“${LATE}.”`,
      'Nora Feld’s | claim | that it was late',
    ],
    [`Nora Feld wants the bridge to open.\n\n“${LATE}.”`, 'Nora Feld | wants | the bridge to open'],
    [
      `Nora Feld said it was late. Tom Adair wants it to be early.\n\n“${LATE}.”`,
      `Nora Feld | said | it was late … ${LATE}`,
      'Tom Adair | wants | it to be early',
    ],
    [
      `Nora Feld said it was late. Tom Adair said it was early.\n\n“${LATE}.”`,
      'Nora Feld | said | it was late',
      `Tom Adair | said | it was early … ${LATE}`,
    ],
    [
      `“It is late,” said Nora Feld. Tom Adair said it was early.\n\n“${LATE}.”`,
      `Nora Feld | said | It is late … ${LATE}`,
      'Tom Adair | said | it was early',
    ],
  ],
  'a name under it says otherwise, for the last one alone': [
    [
      `Nora Feld said it was late.\n\n“${LATE}.”\n\n“It will stay shut for all of this year.”\n\n— Tom Adair, mayor`,
      `Nora Feld | said | it was late … ${LATE}`,
      'Tom Adair, mayor | — | It will stay shut for all of this year',
    ],
    [
      `Nora Feld said it was late.\n\n“${LATE}.”\n\nIt rained.\n\n— Tom Adair, mayor`,
      `Nora Feld | said | it was late … ${LATE}`,
    ],
    [
      `Nora Feld said: “It is late.\n\n“${LATE}.”\n\n— Tom Adair, mayor`,
      `Nora Feld | said | It is late … ${LATE}`,
    ],
  ],
  'a quotation that stays open goes on': [
    [
      'Nora Feld said: “It is late.\n\n“It is late and the bridge is shut for good.”\n\n“It will stay shut for all of this year.”\n\n— Tom Adair, mayor',
      'Nora Feld | said | It is late … It is late and the bridge is shut for good',
      'Tom Adair, mayor | — | It will stay shut for all of this year',
    ],
    [
      'Nora Feld said: “It is late.\n\n“It is late and the bridge is shut for good.\n\n“It will stay shut for all of this year.”\n\n— Tom Adair, mayor',
      'Nora Feld | said | It is late … It is late and the bridge is shut for good … It will stay shut for all of this year',
    ],
    [
      `Nora Feld said: “It is late.\n\n“${LATE}.\n\n“It is late and we must go home.”\n\n“Never,” said Tom Adair.`,
      `Nora Feld | said | It is late … ${LATE} … It is late and we must go home`,
      'Tom Adair | said | Never',
    ],
  ],
  'a turn of a transcript goes on up to the next one nearby': [
    ['It is dawn.\n\nIt is noon.\n\nIt is night.\n\nCOLE: It is late.', 'COLE | : | It is late'],
    [
      'LANE: It is late.\n\nIt is early.\n\nIt is noon.\n\nIt is night.\n\nCOLE: It is late.',
      'LANE | : | It is late … It is early … It is noon … It is night',
      'COLE | : | It is late',
    ],
    [
      'LANE: It is late.\n\nIt is early.\n\nIt is noon.\n\nIt is night.\n\nIt is dawn.\n\nCOLE: It is late.',
      'LANE | : | It is late',
      'COLE | : | It is late',
    ],
    ['It is dawn.\n\nCOLE: It is late.', 'COLE | : | It is late'],
    [
      'LANE: It is late.\n\nNora Feld said the bridge was shut.\n\nCOLE: It is late.',
      'LANE | : | It is late … Nora Feld said the bridge was shut',
      'COLE | : | It is late',
    ],
    [
      'LANE: It is late.\n\nTom Adair: It is early, and nobody came.\n\nCOLE: It is late.',
      'LANE | : | It is late',
      'Tom Adair | : | It is early, and nobody came',
      'COLE | : | It is late',
    ],
    [
      'Smith: It is late.\n\nIt is early.\n\nCOLE: It is late.',
      'Smith | : | It is late',
      'COLE | : | It is late',
    ],
  ],
};

describe('what is said over several paragraphs', () => describeClaims(CASES));
