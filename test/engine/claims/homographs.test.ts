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
    [
      'Ann Cole, 34, claims staff at the school were late.',
      'Ann Cole, 34 | claims | staff at the school were late',
    ],
    ['The company claims the plan would work.', 'The company | claims | the plan would work'],
    ['The company claims were paid.'],
    ['Another branded the school a joke.', 'Another | branded | the school a joke'],
    ['Furious mum slams school over ban', 'Furious mum | slams | school over ban'],
    [
      'Mr. Bray told anyone who would listen that it was dead.',
      'Mr. Bray | told | that it was dead',
    ],
    [
      'His spokesman denied there had been a rift, describing it as “froth”.',
      'His spokesman | denied | there had been a rift',
      'His spokesman | describing | it as “froth',
    ],
    [
      'The firm attributed the loss to the weather.',
      'The firm | attributed | the loss to the weather',
    ],
    ['She read words attributed to the king.'],
    ['His colleague queried whether it was late.', 'His colleague | queried | whether it was late'],
    ['The court heard Mr. Pym was late.', 'The court | heard | Mr. Pym was late'],
    [
      'The report quotes Mr. Pym as saying it was late.',
      'The report | quotes | Mr. Pym as saying it was late',
      'Mr. Pym | saying | it was late',
    ],
    ['The three quotes were as good.'],
    ['Pym was overheard telling an aide that it was late.', 'Pym | telling | that it was late'],
    [
      'The agency alleged in a complaint filed on Tuesday that it was late.',
      'The agency | alleged | that it was late',
    ],
    ['He also alleged that it was late.', 'He | also alleged | that it was late'],
    ['The alleged fraud was old.'],
    ['70 per cent of voters said it was late.', '70 per cent of voters | said | it was late'],
    ['It costs 70 dollars per voter, he said.', 'he | said | It costs 70 dollars per voter'],
    [
      'He said people, whatever the colour of their skin, can join.',
      'He | said | people, whatever the colour of their skin, can join',
    ],
    [
      'Not one of them, said Ms. Oduya, had been paid.',
      'Ms. Oduya | said | Not one of them … had been paid',
    ],
    [
      'The Herald understands the minister will go.',
      'The Herald | understands | the minister will go',
    ],
    ['Jo Carr has ruled out a deal.', 'Jo Carr | has ruled out | a deal'],
    ['He likened the tax to robbery.', 'He | likened | the tax to robbery'],
    [
      'The board heard that it has, in the words of Gus Nordby, “one winter left in her.”',
      'The board | heard | that it has, in the words of Gus Nordby, “one winter left in her',
      'Gus Nordby | in the words of | one winter left in her',
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
