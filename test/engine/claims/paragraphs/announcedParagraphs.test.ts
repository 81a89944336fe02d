import { assertClaims, describeClaims } from '../claimsOf.js';

const SHUT = 'The bridge was shut in May and will not open again';

const CASES = {
  'what "told reporters:" leads into is what was said': [
    [
      'The town said no.\n\nTom Adair left. He said no. Nora Feld told reporters:\n\n“It is late and the bridge is shut for good.”',
      'The town | said | no',
      'He | said | no',
      'Nora Feld | told | It is late and the bridge is shut for good',
    ],
    [
      'The town said no.\n\nTom Adair left. He said no. Nora Feld told reporters:\n\nThe bridge was shut in May and will not open again.',
      'The town | said | no',
      'He | said | no',
      'Nora Feld | told | The bridge was shut in May and will not open again',
    ],
    [
      'Nora Feld told reporters:\n\n“It is late and the bridge is shut for good.”\n\n— Tom Adair, mayor',
      'Nora Feld | told | It is late and the bridge is shut for good',
    ],
    [
      'The law was void, as Nora Feld notes:\n\n“It is late and the bridge is shut for good.”\n\n— Tom Adair, mayor',
      'Nora Feld | notes | The law was void … It is late and the bridge is shut for good',
    ],
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
      'The town said no.\n\nTom Adair left. He said no. Nora Feld told reporters:\n\n- The bridge was shut in May and will not open again.\n- It will cost a lot.',
      'The town | said | no',
      'He | said | no',
      'Nora Feld | told | The bridge was shut in May and will not open again … It will cost a lot',
    ],
    [
      'The mayor told reporters:\n\n- “The bridge was shut in May and will not open again.”\n- “It will cost a lot for a town of this size.”',
      'The mayor | told | The bridge was shut in May and will not open again … It will cost a lot for a town of this size',
    ],
    [
      'The mayor told reporters:\n\n> The bridge was shut in May and will not open again.\n\n> It will cost a lot.\n\n“It is late,” said Nora Feld.',
      'The mayor | told | The bridge was shut in May and will not open again … It will cost a lot',
      'Nora Feld | said | It is late',
    ],
    [
      'Nora Feld said it was late.\n\n> The bridge was shut in May and will not open again.\n\n“It is late,” said Tom Adair.',
      'Nora Feld | said | it was late',
      'Tom Adair | said | It is late',
    ],
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
      'The mayor told reporters:\n\n- Nora Ann Feld said the bridge was shut.\n- It will cost a lot.',
      'Nora Ann Feld | said | the bridge was shut',
      'The mayor | told | It will cost a lot',
    ],
    [
      'Here is what they said:\n\n- THE PRESIDENT: It is late, and nobody came.\n- It will cost a lot.',
      'THE PRESIDENT | : | It is late, and nobody came',
      'they | said | It will cost a lot',
    ],
    [
      'Here is what they said:\n\n- Q: Is it late, and did nobody come?\n- It will cost a lot.',
      'Q | : | Is it late, and did nobody come?',
      'they | said | It will cost a lot',
    ],
    [
      'The mayor told reporters:\n\n- Zoller Band said the bridge was shut.\n- It will cost a lot.',
      'Zoller Band | said | the bridge was shut',
      'The mayor | told | It will cost a lot',
    ],
    [
      'The mayor told reporters:\n\n- Labour said the bridge was shut.\n- It will cost a lot.',
      'The mayor | told | Labour said the bridge was shut … It will cost a lot',
      'Labour | said | the bridge was shut',
    ],
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
};

describe('what "told reporters:" leads into', () => {
  describeClaims(CASES);

  it('stands behind a bullet in plain text', () =>
    void assertClaims(
      'The mayor told reporters:\n\n- Nora Feld said the bridge was shut in May.\n- It will cost a lot.',
      'Nora Feld | said | the bridge was shut in May',
      'The mayor | told | - It will cost a lot',
    ));
});
