import { describeClaims } from './claimCases.js';

const LATE = 'It is late and the bridge is shut for good';
const SHUT = 'The bridge was shut in May and will not open again';

const CASES = {
  'what "told reporters:" leads into is what was said': [
    [`The mayor told reporters:\n\n${SHUT}.`, `The mayor | told | ${SHUT}`],
    [`The mayor told reporters:\n\n“${SHUT}.”`, `The mayor | told | ${SHUT}`],
    [
      `The mayor told reporters:\n\n${SHUT}.\n\nThe rain fell on the town and its people all night.`,
      `The mayor | told | ${SHUT}`,
    ],
    [
      'The mayor told reporters:\n\nThe bridge was shut in May, as “all of us here know too well”.',
      'The mayor | told | The bridge was shut in May, as “all of us here know too well',
    ],
    ['The mayor told reporters:\n\nToo late.'],
    [`The mayor told reporters:\n\nMs. Lee said:\n\n${SHUT}.`, `Ms. Lee | said | ${SHUT}`],
    [`The mayor told reporters:\n\nLANE: ${SHUT}.`, `LANE | : | ${SHUT}`],
    [`The mayor began:\n\n${SHUT}.`],
  ],
  'what it leads into may be a list or a block': [
    [
      `The mayor told reporters:\n\n- ${SHUT}.\n- It will cost a lot.`,
      `The mayor | told | ${SHUT} … It will cost a lot`,
    ],
    [
      `The mayor told reporters:\n\n> ${SHUT}.\n\n> It will cost a lot.\n\nThe rain fell.`,
      `The mayor | told | ${SHUT} … It will cost a lot`,
    ],
    [
      `The mayor told reporters:\n\n- “${SHUT}.”\n- The rain fell.\n\nIt will cost a lot.`,
      `The mayor | told | ${SHUT} … The rain fell`,
    ],
    [
      'The mayor said the plan would do three things:\n\n- Cut the tax.\n- Mend the bridge.',
      'The mayor | said | the plan would do three things',
    ],
    [
      'The mayor promised three things:\n\n- Cut the tax.\n- Mend the bridge.',
      'The mayor | promised | Cut the tax … Mend the bridge',
    ],
    ['The mayor began:\n\n- The bridge is shut.\n- It will cost a lot.'],
    [
      'The mayor began:\n\n> The bridge is shut.\n\n> It will cost a lot.',
      'The mayor | began | The bridge is shut … It will cost a lot',
    ],
  ],
  'an item that names its own speaker is nobody else’s': [
    [
      'The mayor told reporters:\n\n- Nora Feld said the bridge was shut in May.\n- It will cost a lot.',
      'Nora Feld | said | the bridge was shut in May',
      'The mayor | told | It will cost a lot',
    ],
    [
      'The mayor told reporters:\n\n- The club said the bridge was shut in May.\n- It will cost a lot.',
      'The mayor | told | The club said the bridge was shut in May … It will cost a lot',
      'The club | said | the bridge was shut in May',
    ],
    [
      'The mayor told reporters:\n\n- In May, Nora Feld said the bridge was shut.\n- It will cost a lot.',
      'The mayor | told | In May, Nora Feld said the bridge was shut … It will cost a lot',
      'Nora Feld | said | the bridge was shut',
    ],
  ],
  'a quotation waits for whoever speaks at the head of the next paragraph': [
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
      `Nora Feld said: “It is late.\n\n“${LATE}.\n\n“It is late and we must go home.”\n\n“Never,” said Tom Adair.`,
      `Nora Feld | said | It is late … ${LATE} … It is late and we must go home`,
      'Tom Adair | said | Never',
    ],
  ],
  'a turn of a transcript goes on up to the next one nearby': [
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
