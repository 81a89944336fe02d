import { describeClaims } from '../claimsOf.js';

const LEFT = 'We left when it was late, all of us';

const CASES = {
  'goes on with what the sentence before it said': [
    [
      '“It is late,” Tom Adair said. It rained. “We left when it was late, all of us.”',
      'Tom Adair | said | It is late',
    ],
    [
      'Nora Feld said it was late. “We left when it was late, all of us,” from the “old guard”.',
      'Nora Feld | said | it was late … We left when it was late, all of us',
    ],
    [
      'Tom Adair said no, and Nora Feld said in a statement. “We left when it was late, all of us.”',
      'Tom Adair | said | no',
      'Nora Feld | said | We left when it was late, all of us',
    ],
    [
      'Nora Feld said in a statement. Tom Adair said it was late. “We left when it was late, all of us.”',
      'Tom Adair | said | it was late … We left when it was late, all of us',
    ],
    ['Nora Feld said in a statement. Prices fell. “We left when it was late, all of us.”'],
    [
      '“I know that,” said Tom Adair, and Nora Feld was blunter. “We left when it was late, all of us.”',
      'Tom Adair | said | I know that',
      'Nora Feld | was blunter | We left when it was late, all of us',
    ],
    [
      'Tom Adair said no. “I doubt that it will last, all of it.”',
      'Tom Adair | said | no … I doubt that it will last, all of it',
    ],
    [`Nora Feld said it was late. “${LEFT}.”`, `Nora Feld | said | it was late … ${LEFT}`],
    [
      `Nora Feld said it was late, and Tom Adair said it was “very early in the day”. “${LEFT}.”`,
      'Nora Feld | said | it was late',
      `Tom Adair | said | it was “very early in the day … ${LEFT}`,
    ],
    [
      `Nora Feld said it was late. “${LEFT}.” “It rained in the hall.” It was dark. “Nobody came to the hall at all.”`,
      `Nora Feld | said | it was late … ${LEFT} … It rained in the hall`,
    ],
    [
      'Nora Feld said it was late. “Leave it.” They went.',
      'Nora Feld | said | it was late … Leave it',
    ],
    [`Nora Feld wants a bridge. “${LEFT}.”`, 'Nora Feld | wants | a bridge'],
    [`Nora Feld told the story. “${LEFT}.”`, `Nora Feld | told | ${LEFT}`],
  ],
  'does so where most of a sentence is quoted': [
    [
      'Nora Feld said it was late. They would “leave it all behind”.',
      'Nora Feld | said | it was late … They would “leave it all behind',
    ],
    [
      'Nora Feld said it was late. They would “leave the hall at once” with all of their friends and with the mayor of the town and his wife.',
      'Nora Feld | said | it was late',
    ],
    [
      'Nora Feld said it was late. A sign on the door: “Leave the hall and go back home at once.”',
      'Nora Feld | said | it was late',
    ],
    [
      'Nora Feld said it was late. It was easy to say “leave the hall and go back home at once”.',
      'Nora Feld | said | it was late',
    ],
    [
      'Nora Feld said it was late. They would “leave the hall and go back home at once”.',
      'Nora Feld | said | it was late … They would “leave the hall and go back home at once',
    ],
    [
      'Nora Feld said it was late. “Leave the hall” and “go back home at once” it was.',
      'Nora Feld | said | it was late … Leave the hall” and “go back home at once” it was',
    ],
    [
      'Nora Feld said it was late. They would “leave the hall” with all of their friends and with the mayor.',
      'Nora Feld | said | it was late',
    ],
    ['Nora Feld said it was late. They would “leave it all”.', 'Nora Feld | said | it was late'],
    [
      'Nora Feld said it was late. Then Tom Adair fumed: “Leave the hall and go back home at once.”',
      'Nora Feld | said | it was late',
      'Tom Adair | fumed | Leave the hall and go back home at once',
    ],
    [
      'Nora Feld said it was late. They should read “Leave the hall and go back home at once”, she said.',
      'Nora Feld | said | it was late',
      'she | said | They should read “Leave the hall and go back home at once',
    ],
  ],
  'waits at the head of a paragraph for a name under it': [
    ['They would “leave the hall and go back home at once”. – Nora Feld'],
    [
      'QUOTE OF THE DAY: “We left when it was late, all of us.”\n\n“I know that,” said Nora Feld.',
      'Nora Feld | said | I know that',
    ],
    ['“We left when it was late, all of us.”\n\nIt rained. – Nora Feld'],
    [
      '“We left when it was late, all of us.”\n\nTom Adair said no. – Nora Feld',
      'Tom Adair | said | no',
    ],
    [
      'Nora Feld said it was late.\n\n“We left when it was late, all of us.” – Tom Adair',
      'Nora Feld | said | it was late',
      'Tom Adair | – | We left when it was late, all of us',
    ],
    [
      '“We left when it was late, all of us.” “It rained in the hall all day long.” – Nora Feld',
      'Nora Feld | – | We left when it was late, all of us … It rained in the hall all day long',
    ],
    [
      '“I doubt that it will last, all of it.” – Nora Feld',
      'Nora Feld | – | I doubt that it will last, all of it',
    ],
    [`“${LEFT}.” – Nora Feld`, `Nora Feld | – | ${LEFT}`],
    [`QUOTE OF THE DAY: “${LEFT}.” – Nora Feld`, `Nora Feld | – | ${LEFT}`],
    [`QUOTE OF THE DAY: “${LEFT}.”\n\nNora Feld left.`],
    [`It was late. “${LEFT}.” – Nora Feld`],
    [`Tom Adair said no. It was late. “${LEFT}.” – Nora Feld`, 'Tom Adair | said | no'],
    [`“${LEFT}.” Nora Feld said it was late.`, 'Nora Feld | said | it was late'],
    ['“I doubt it will last.” Nora Feld said it was late.', 'Nora Feld | said | it was late'],
  ],
  'is whoever stands in brackets behind it': [
    [`It was late. “${LEFT}.” (Nora Feld)`, `Nora Feld | ( | ${LEFT}`],
    ['It was late. “We went home.” (Nora Feld)', 'Nora Feld | ( | We went home'],
    [`“${LEFT}.” It was late. (Nora Feld)`],
    [`“${LEFT}.” Tom Adair said no. (Nora Feld)`, 'Tom Adair | said | no'],
  ],
  'is in a turn what the speaker of the turn says': [
    [
      `LANE: “It is late,” and nobody came. “${LEFT}.”`,
      `LANE | : | It is late,” and nobody came. “${LEFT}`,
    ],
    [
      'LANE: I think it is late, and Tom Adair said it was early.',
      'LANE | : | I think it is late, and Tom Adair said it was early',
      'Tom Adair | said | it was early',
    ],
    [
      'LANE: You said it was late, and we said so too.',
      'LANE | : | You said it was late, and we said so too',
    ],
    [
      'LANE: The claim that it was late was false. Reportedly, nobody came.',
      'LANE | : | The claim that it was late was false. Reportedly, nobody came',
    ],
    ['LANE: The mayor wants a bridge.', 'LANE | : | The mayor wants a bridge'],
  ],
};

describe('a quotation that is a sentence of its own', () => describeClaims(CASES));

const ONLY_THAT = {
  'is no claim, since the words stand elsewhere': [
    ['Tom Adair denied that.'],
    ['Tom Adair laughed when he told her that.'],
    ['Tom Adair would name the banks, which he vowed to do, and left.'],
  ],
  'is one where more was said': [
    ['That, Tom Adair said, was late.', 'Tom Adair | said | That … was late'],
    ['Tom Adair told her that it was late.', 'Tom Adair | told | that it was late'],
    ['Tom Adair said they do.', 'Tom Adair | said | they do'],
    ['Tom Adair promised to go.', 'Tom Adair | promised | to go'],
  ],
};

describe('a sentence in which somebody says "that"', () => describeClaims(ONLY_THAT));
