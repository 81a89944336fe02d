import { describeClaims } from './claimsOf.js';

describeClaims({
  'a speaker behind the verb': [
    ['“It is late,” has said Ms. Lee.'],
    ['“It is late,” not said Ms. Lee.'],
    ['“It is late,” said on Monday Ms. Lee.', 'Ms. Lee | said | It is late'],
    ['“It is late,” assured Ms. Lee.', 'Ms. Lee | assured | It is late'],
    ['It is late, assured Ms. Lee.', 'Ms. Lee | assured | It is late'],
    ['He left town, called for help and ran.'],
    ['She left town, told friends and ran.'],
    ['They came late, asked questions and left.'],
    ['He came late, submitted papers and left.'],
    ['Rents are “too high,” said Ms. Lee.', 'Ms. Lee | said | Rents are “too high'],
    [
      'Chris Collins, a supporter, said strategists would leave.',
      'Chris Collins, a supporter | said | strategists would leave',
    ],
    ['How rents rise is clear, said Ms. Lee.', 'Ms. Lee | said | How rents rise is clear'],
    ['While some left, said Ms. Lee.'],
    ['If rents rise, said Ms. Lee.'],
    ['The house, which is late, said Ms. Lee.'],
    ['The house, which is often late, said Ms. Lee.'],
  ],
  'a speaker amid the words': [
    ['Rents, said Ms. Lee, rose.', 'Ms. Lee | said | Rents … rose'],
    ['Rents, said Ms. Lee, always rise.', 'Ms. Lee | said | Rents … always rise'],
    ['Rents, added Ms. Lee, will rise.', 'Ms. Lee | added | Rents … will rise'],
    ['Rents, explained Ms. Lee, will rise.', 'Ms. Lee | explained | Rents … will rise'],
    ['Rents, warned Ms. Lee, said little.'],
    ['Rents, warned Ms. Lee, have said little.', 'Ms. Lee | warned | Rents … have said little'],
    ['Not all, said Ms. Lee, were paid.', 'Ms. Lee | said | Not all … were paid'],
    ['Not bad, said Ms. Lee, for a start.'],
    ['Often, said Ms. Lee, rents rose.', 'Ms. Lee | said | Often … rents rose'],
    ['Monday, said Ms. Lee, rents rose.', 'Ms. Lee | said | Monday … rents rose'],
    ['In Leeds, said Ms. Lee, a mother of two.'],
  ],
  'headlines and clauses that wait': [
    [
      'Nurses leaving Britain in droves, says union',
      'union | says | Nurses leaving Britain in droves',
    ],
    ['Nurses leaving Britain in droves, says union.'],
    [
      'Nurses leaving Britain in droves, warns union',
      'union | warns | Nurses leaving Britain in droves',
    ],
    [
      'Nurses leaving Britain in droves, say unions and doctors',
      'unions and doctors | say | Nurses leaving Britain in droves',
    ],
    ['Rents high, said Ms. Lee, “and we won.”', 'Ms. Lee | said | Rents high … and we won'],
    ['Rents high, said Ms. Lee, and we won.'],
    ['Kiedis said so, said Ms. Lee.', 'Ms. Lee | said | Kiedis said so'],
    ['Kiedis praised his band, said Ms. Lee.', 'Ms. Lee | said | Kiedis praised his band'],
    ['Kiedis said his band, said Ms. Lee.'],
    [
      'Kiedis said it was late; rents rose, said Ms. Lee.',
      'Kiedis | said | it was late',
      'Ms. Lee | said | rents rose',
    ],
  ],
  'who gives out what says so': [
    [
      'The group released statements on Monday saying it was late.',
      'The group | released statements on Monday saying | it was late',
    ],
    ['The group burned a statement saying it was late.', 'a statement | saying | it was late'],
    [
      'The group released a video of rents in Leeds saying it was late.',
      'The group | released a video of rents in Leeds saying | it was late',
    ],
    [
      'Sending a letter saying it was late, the mayor left.',
      'the mayor | Sending a letter saying | it was late',
    ],
    [
      'The mayor left after sending a letter saying it was late.',
      'The mayor | sending a letter saying | it was late',
    ],
    ['The mayor left with a letter saying it was late.', 'a letter | saying | it was late'],
    [
      'The mayor who sent the letter said it was late.',
      'The mayor who sent the letter | said | it was late',
    ],
    [
      'The mayor sent an email to staff, warning that it was late.',
      'The mayor | warning | that it was late',
    ],
    ['She held a placard saying it was late.', 'She | held a placard saying | it was late'],
    [
      'Protesters carried signs saying it was late.',
      'Protesters | carried signs saying | it was late',
    ],
    [
      'The group ran ads accusing the mayor of fraud.',
      'The group | ran ads accusing | the mayor of fraud',
    ],
    [
      'The group filed a lawsuit claiming it was late.',
      'The group | filed a lawsuit claiming | it was late',
    ],
    [
      'The paper published an editorial urging readers to leave.',
      'The paper | published an editorial urging | readers to leave',
    ],
    [
      'The mayor shared a video blaming the council for the flood.',
      'The mayor | shared a video blaming | the council for the flood',
    ],
    [
      'The mayor watched a video blaming the council for the flood.',
      'a video | blaming | the council for the flood',
    ],
    ['Statement saying it was late.', 'Statement | saying | it was late'],
  ],
  'figures of polls': [
    ['A survey put the cost at zero.', 'A survey | put | the cost at zero'],
    [
      'A survey put the cost at three million pounds.',
      'A survey | put | the cost at three million pounds',
    ],
    ['A survey put the plan on hold.'],
    ['A survey will put the cost at £3.4m.', 'A survey | will put | the cost at £3.4m'],
    ['“A survey puts the cost at £3.4m.”'],
    ['Putting the cost at £3.4m, the survey ended.'],
    [
      'Analysts put the cost of the new bridge (now late) at £3.4m.',
      'Analysts | put | the cost of the new bridge (now late) at £3.4m',
    ],
    ['Analysts put on 40 hats.'],
    ['The mayor put the cost at £3.4m.'],
    ['Police put the crowd at 4,000.', 'Police | put | the crowd at 4,000'],
    ['Put the cost at £3.4m.'],
  ],
  announcements: [
    [
      'The director asked me in Leeds. “Will we win it all, and soon?”',
      'The director | asked | Will we win it all, and soon?',
    ],
    [
      'The director told reporters in Leeds. “We will win it all, and soon.”',
      'The director | told | We will win it all, and soon',
    ],
    [
      'The director continued her remarks in Leeds. “We will win it all, and soon.”',
      'The director | continued | We will win it all, and soon',
    ],
    ['The director said lunch. “We will win it all, and soon.”'],
    ['The director said in a statement and left. “We will win it all, and soon.”'],
    [
      'The mayor sounded defiant. “If people hate the bridge, they can swim.”',
      'The mayor | sounded defiant | If people hate the bridge, they can swim',
    ],
    ['The mayor grew defiant. “If people hate the bridge, they can swim.”'],
    ['The mayor was defiant. The “bridge” fell.'],
    ['This was blunter. “If people hate the bridge, they can swim.”'],
    [
      'And the mayor’s advice? “If people hate the bridge, they can swim.”',
      'the mayor’s | advice | If people hate the bridge, they can swim',
    ],
    ['On Monday, the mayor’s advice? “If people hate the bridge, they can swim.”'],
    ['The mayor’s advice. “If people hate the bridge, they can swim.”'],
    ['Any advice? “If people hate the bridge, they can swim.”'],
    ['He wanted to know it.', 'He | wanted | to know it'],
    ['Asked about the bill, the mayor said it was late.', 'the mayor | said | it was late'],
    [
      'The mayor demanded in Leeds. “We will win it all, and soon.”',
      'The mayor | demanded | We will win it all, and soon',
    ],
    ['The mayor said it twice. “We will win it all, and soon.”'],
  ],
});
