import assert from 'node:assert/strict';
import { claimsOf, describeClaims, wordsOf } from './claimsOf.js';

/** "X said that the port was hit" and what somebody else makes of it, each with the claim of that one. */
function bothSay(joint: string, cases: readonly (readonly [words: string, claim: string])[]) {
  return cases.map(([words, claim]) => [
    `Ms. Lee said the port was hit, ${joint} ${words}.`,
    'Ms. Lee | said | the port was hit',
    claim,
  ]);
}

/** What somebody does is part of what "X said". */
function isTold(joint: string, deeds: readonly string[]) {
  return deeds.map((deed) => [
    `Ms. Lee said it was late, ${joint} ${deed}.`,
    `Ms. Lee | said | it was late, ${joint} ${deed}`,
  ]);
}

describeClaims({
  'what is dismissed was said, whatever it is called': bothSay('but', [
    ['the army dismissed it', 'the army | dismissed | it'],
    ['the army dismissed them', 'the army | dismissed | them'],
    ['the army dismissed the statement', 'the army | dismissed | the statement'],
    ['the firm dismissed the offer', 'the firm | dismissed | the offer'],
    ['rivals dismissed the poll', 'rivals | dismissed | the poll'],
    ['the bank dismissed calls for a cut', 'the bank | dismissed | calls for a cut'],
    ['the army dismissed all of the claims', 'the army | dismissed | all of the claims'],
    ['the mayor dismissed workers’ fears', 'the mayor | dismissed | workers’ fears'],
  ]),
  'persons, staff and cases are dismissed by deed': [
    ...isTold('but', [
      'the bank dismissed her in May',
      'the bank dismissed Mr. Cole',
      'the mayor dismissed two aides',
      'a judge dismissed the case',
      'a federal judge in Ohio dismissed the case',
    ]),
    ['The mayor dismissed workers’ fears.', 'The mayor | dismissed | workers’ fears'],
  ],
  'a plan to do something is condemned in words': [
    ...bothSay('but', [
      ['unions condemned the plan to cut aid', 'unions | condemned | the plan to cut aid'],
      ['unions condemned the response to it', 'unions | condemned | the response to it'],
    ]),
    ...bothSay('though', [
      ['unions condemned the plan to cut aid', 'unions | condemned | the plan to cut aid'],
    ]),
  ],
  'persons are condemned to what befalls them': isTold('but', [
    'a court condemned him to death',
    'a court condemned him to die',
    'a court condemned the men to years in prison',
  ]),
  'her part in something is denied as his is': bothSay('but', [
    ['her lawyer denied her involvement', 'her lawyer | denied | her involvement'],
    ['his lawyer denied his involvement', 'his lawyer | denied | his involvement'],
    ['her lawyer denied her account', 'her lawyer | denied | her account'],
  ]),
  'what is granted is withheld, and that it was is denied': [
    ...bothSay('but', [
      ['Israel denied aid was being blocked', 'Israel | denied | aid was being blocked'],
      ['Israel denied access to the site was cut', 'Israel | denied | access to the site was cut'],
      ['the party denied any special access', 'the party | denied | any special access'],
      ['the party denied receiving funding', 'the party | denied | receiving funding'],
    ]),
    ...isTold('but', [
      'the bank denied her a loan',
      'the bank denied a loan to the farmer',
      'the court denied her custody of the boy',
    ]),
    ['The bank that denied a loan to the farmer was fined.'],
    ['The judge denied all motions.'],
    ['The minister denied claims he had lied.', 'The minister | denied | claims he had lied'],
    [
      'The minister denied reports the bank was broke.',
      'The minister | denied | reports the bank was broke',
    ],
  ],
  'a pronoun behind another one need not be what is withheld': bothSay('but', [
    ['the driver denied it himself', 'the driver | denied | it himself'],
    ['the driver denied it all', 'the driver | denied | it all'],
    ['the driver denied them', 'the driver | denied | them'],
  ]),
  'what is asked for is rejected in words, but by a court': [
    ...bothSay('but', [
      ['Israel rejected the request', 'Israel | rejected | the request'],
      ['the board rejected the bid', 'the board | rejected | the bid'],
      ['Israel rejected appeals for a truce', 'Israel | rejected | appeals for a truce'],
    ]),
    ...isTold('but', ['the bank rejected her application', 'a judge rejected the appeal']),
  ],
  'what something is called may stand in one phrase with it': [
    ...bothSay('but', [
      ['critics called the plan blackmail', 'critics | called | the plan blackmail'],
      [
        'critics called the plan political theatre',
        'critics | called | the plan political theatre',
      ],
      ['critics called the siege genocide', 'critics | called | the siege genocide'],
    ]),
    ['Critics called the move propaganda.', 'Critics | called | the move propaganda'],
    ['He called the bank manager.'],
    ['The woman called the fraud squad.'],
  ],
  'a participle tells what something is called': [
    ...bothSay('but', [['critics called it staged', 'critics | called | it staged']]),
    ['Critics called the vote rigged.', 'Critics | called | the vote rigged'],
    ['The mayor labelled the vote rigged.', 'The mayor | labelled | the vote rigged'],
    ['The woman who called the police died.'],
    [
      'She said it was late, but the mayor branded her a liar.',
      'She | said | it was late',
      'the mayor | branded | her a liar',
    ],
  ],
  'a strike that is called illegal is not called together': [
    ...bothSay('but', [
      ['the mayor called its strike illegal', 'the mayor | called | its strike illegal'],
    ]),
    ['The EU called Russian elections a sham.', 'The EU | called | Russian elections a sham'],
    ['The EU called that vote a fraud.', 'The EU | called | that vote a fraud'],
    ...isTold('but', [
      'a neighbor called the police',
      'the mayor called it off',
      'the mayor called her twice',
      'the mayor called his wife',
      'the White House called on Monday',
    ]),
    ['He called snap elections.'],
    ['He called elections two years early.'],
    ['He called a meeting of ministers to discuss a truce.'],
  ],
  'a denial before a colon stands alone where nothing is quoted behind it': [
    [
      'The minister denied it: according to police, the men fled.',
      'The minister | denied | it',
      'police | according to | the men fled',
    ],
    ['The minister denied it: “I never met him.”', 'The minister | denied it: | I never met him'],
  ],
  'a name is denied, and somebody of that name is kept from something': [
    ['He denied the Holocaust.', 'He | denied | the Holocaust'],
    ['He denied Ms. Lee a visa.'],
    ['He denied Ms. Lee, his aide, had lied.', 'He | denied | Ms. Lee, his aide, had lied'],
    ['A mayor who denied the charge, his aide, left.', 'who | denied | the charge'],
    ['Costa denied the Sharks from close range.'],
  ],
  'what is called so behind “as” is what somebody said, or stands before': [
    [
      'He praised as sensible proposals to cut taxes.',
      'He | praised | as sensible proposals to cut taxes',
    ],
    ['The report was dismissed as baseless speculation.'],
    ['Reports dismissed as wild speculation by some were true.'],
  ],
  'British English doubles the last consonant': [
    ['Ms. Lee signalled that she would run.', 'Ms. Lee | signalled | that she would run'],
    [
      'Ms. Lee said it was late, signalling that she would run.',
      'Ms. Lee | said | it was late',
      'Ms. Lee | signalling | that she would run',
    ],
  ],
});

describe('a claim that somebody contradicts in the same sentence', () => {
  for (const [text, denial] of [
    ['Ms. Lee said the port was hit, but the army dismissed it.', 'dismissed it'],
    ['Ms. Lee said the port was hit, but the army dismissed all of the claims.', 'dismissed all'],
    ['Ms. Lee said he made threats, but Mr. Cole denied them.', 'denied them'],
    ['Ms. Lee said he drove the car, but Mr. Cole denied it himself.', 'denied it himself'],
    ['Ms. Lee said he drove the car, a charge Mr. Cole denies.', 'a charge denies'],
  ])
    it(text, () => {
      const [said] = claimsOf(text);
      assert.ok(
        said.contestedBy &&
          wordsOf(text, said.contestedBy.spans).replace(' … ', ' ').startsWith(denial),
      );
    });

  for (const text of [
    'Ms. Lee said the bank was shut. The board denied them a loan.',
    'Ms. Lee said the aides were late. The board is free to approve or reject them.',
    'The mayor rejected a rise in rents. Ms. Lee denied suggestions rents would rise.',
  ])
    it(`is not contested: ${text}`, () => assert.equal(claimsOf(text)[0].contested, false));
});
