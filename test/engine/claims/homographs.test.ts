import { assertClaims } from './claimsOf.js';

describe('words that the tagger takes for another of the same spelling', () => {
  const claims: readonly (readonly [text: string, ...lines: string[]])[] = [
    [
      'Her deputy, Lyle Brandt, has taken a harder line, tweeting that it was late.',
      'Her deputy, Lyle Brandt | tweeting | that it was late',
    ],
    ['He worked harder, tweeting that it was late.', 'He | tweeting | that it was late'],
    [
      'Two would-be burglars said that it was late.',
      'Two would-be burglars | said | that it was late',
    ],
    ['Another put it bluntly: “It was late.”', 'Another | put it | It was late'],
    ['A claim by the union that wages fell was false.', 'the union | A claim | that wages fell'],
    ['Council leader slams plan as disgrace', 'Council leader | slams | plan as disgrace'],
    ['He won two grand slams as a boy.'],
    [
      'The group Norfisk questions whether it was late.',
      'The group Norfisk | questions | whether it was late',
    ],
    ['Three Norfisk questions were asked.'],
    [
      '“Never a goal,” Rovers manager Joe Prentice fumed.',
      'Rovers manager Joe Prentice | fumed | Never a goal',
    ],
    ['The bank branded the plan a disaster.', 'The bank | branded | the plan a disaster'],
    [
      'The fish went north, scientists report in this week’s issue.',
      'scientists | report | The fish went north',
    ],
    ['He accepted that it was late.', 'He | accepted | that it was late'],
    ['He accepted the prize that she gave.'],
    ['Counsel submitted that it was late.', 'Counsel | submitted | that it was late'],
    ['She submitted the report that he wrote.'],
    ['Gender roles collided on Friday, submitted recipes show.'],
    ['He cautioned against haste.', 'He | cautioned against | haste'],
    [
      'He made an offer, an idea commissioners said they would study.',
      'commissioners | said | they would study',
    ],
    ['A sports committee said it was late.', 'A sports committee | said | it was late'],
  ];
  for (const [text, ...lines] of claims) it(text, () => void assertClaims(text, ...lines));
});
