import { assertClaims, describeSpeakers } from './claimsOf.js';

describe('the speakers of a transcript', () => {
  describeSpeakers({
    'have surnames in capitals that mean something in small letters': [
      [
        'LANE: I said it was early.\n\nPRICE: I know you did.\n\nLANE: You left.\n\nPRICE: I never left.',
        ...['LANE', 'PRICE', 'LANE', 'PRICE'],
      ],
      [
        'JANE QUICK, MODERATOR: Mr. Lane, you said it was late.\n\nLANE: I said it was early.\n\nQUICK: It was past nine by then.',
        ...['JANE QUICK', 'Lane', 'JANE QUICK'],
      ],
      ['LANE: You left early. BUSH: It was late by then.', 'LANE', 'BUSH'],
    ],
    'say few words, too': [
      [
        'LANE: I said it was early.\n\nTAPPER: Mr. Cole?\n\nCOLE: I think so, and you know it.',
        'LANE',
        'TAPPER',
        'Cole',
      ],
      [
        'Nora Feld: I say that the bill is dead.\n\nTom Adair: Not quite.\n\nNora Feld: You never read it to the end.',
        ...['Nora Feld', 'Tom Adair', 'Nora Feld'],
      ],
    ],
    'say "I", each for himself': [
      [
        'LANE: I said you were early.\n\nWOOD: The bridge is shut.\n\nI asked the mayor why.\n\nLANE: You did not.',
        ...['LANE', 'WOOD', 'LANE'],
      ],
    ],
    'may be nobody who is known': [
      [
        'LANE: I said it was early.\n\nUNIDENTIFIED: I think you said it was late.\n\nLANE: You heard me.',
        ...['LANE', null, 'LANE'],
      ],
    ],
    'are people, and no items of news': [
      ['BONDS: Yields rose in May.\n\nROADS: They are shut, and nobody knows why.'],
      ['LANE: I said it was early.\n\nROADS: They are shut, and nobody knows why.', 'LANE'],
      [
        'LANE: The bridge is shut until May.\n\nROADS: They are shut, and nobody knows why.\n\nCOLE: It will open in June.',
        ...['LANE', 'COLE'],
      ],
      [
        'LANE: I said it was early.\n\nCOLE: You did.\n\nABOUT TODAY: The bridge is shut.',
        'LANE',
        'COLE',
      ],
    ],
    'are near one another': [
      [
        `LANE: I said it was early.\n\nCOLE: I heard you say it.${'\n\nThe bridge was shut.'.repeat(5)}\n\nROADS: They are shut, and nobody knows why.`,
        ...['LANE', 'COLE'],
      ],
    ],
    'end their sentences with "I"': [
      [
        'They were on the stage, Nora Feld and I. Nora, it is late. She said that it was over.',
        'Nora Feld',
      ],
      [
        'Karim Osman met I. Lewis Hill. Mr. Osman and I. Lewis Hill said that it was over.',
        'Karim Osman and I. Lewis Hill',
      ],
    ],
  });

  it('do not say what the room does', () => {
    assertClaims(
      'LANE: I said it was early.\n\n(APPLAUSE)\n\n[crosstalk]\n\nIt was dark.\n\nCOLE: I never did.',
      'LANE | : | I said it was early … It was dark',
      'COLE | : | I never did',
    );
    assertClaims(
      'LANE: I said it was early.\n\n(The mayor left.)\n\nCOLE: I never did.',
      'LANE | : | I said it was early … (The mayor left.)',
      'COLE | : | I never did',
    );
  });
});
