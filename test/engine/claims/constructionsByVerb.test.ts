import { describeClaims } from './claimsOf.js';

describeClaims({
  'what something is called': [
    [
      'Ms Hill left, a move praised by Mr Cole as “brave.”',
      'Mr Cole | praised | a move … as “brave',
    ],
    ['Ms Hill left, a move announced by Mr Cole as “brave.”'],
    ['Ms Hill left, a move dismissed by Mr Cole as cowardly.'],
    [
      'Ms Hill left, a move that was dismissed by Mr Cole as “cowardly.”',
      'Mr Cole | was dismissed | that … as “cowardly',
    ],
    ['Mr Cole dismissed the move as “cowardly.”', 'Mr Cole | dismissed | the move as “cowardly'],
    ['Ms Hill left, a move Mr Cole praised as “brave.”', 'Mr Cole | praised | as “brave'],
    ['Ms Hill left, a move Mr Cole announced as “brave.”'],
    ['Ms Hill left, a move Mr Cole described with “joy.”'],
    ['Ms Hill left, a move to praise as “brave.”'],
  ],
  'of what somebody is accused': [
    [
      'He was accused by members of the board of fraud.',
      'members of the board | was accused | He … of fraud',
    ],
    ['He was accused by members of the board.', 'members of the board | was accused | He'],
    [
      'He was accused by the mayor of electoral fraud.',
      'the mayor | was accused | He … of electoral fraud',
    ],
    [
      'He was accused by the mayor of fraud and theft.',
      'the mayor | was accused | He … of fraud and theft',
    ],
    [
      'He was accused by the mayor of the town of murder.',
      'the mayor of the town | was accused | He … of murder',
    ],
    [
      'He was accused by prosecutors of steering contracts to his wife.',
      'prosecutors | was accused | He … of steering contracts to his wife',
    ],
    [
      'He was accused by the Herald of dark plans.',
      'the Herald | was accused | He … of dark plans',
    ],
    [
      'He was accused by the University of Leeds of fraud.',
      'the University of Leeds | was accused | He … of fraud',
    ],
    ['He was accused by the University of Leeds.', 'the University of Leeds | was accused | He'],
  ],
  'where words end that hang on another clause': [
    ['When he said that it was late, the mayor left.', 'he | said | that it was late'],
    ['Saying that it was late, the mayor left.', 'the mayor | Saying | that it was late'],
    [
      'The mayor left, saying that it was late, rents rose and wages fell.',
      'The mayor | saying | that it was late, rents rose and wages fell',
    ],
    [
      'The gap between what he says it would do, and what it does, is wide.',
      'he | says | it would do',
    ],
    ['Ms. Lee, who said that it was late, left.', 'who | said | that it was late'],
    ['The experts who say that the law is void will meet.', 'who | say | that the law is void'],
    ['The experts, who say that the law is void, will meet.', 'who | say | that the law is void'],
    [
      'Experts say that the law that is void will go.',
      'Experts | say | that the law that is void will go',
    ],
    [
      'He met experts who say that the law is void and rents will rise.',
      'who | say | that the law is void and rents will rise',
    ],
    [
      'Although he vowed to fight and aides said that it was late, rents fell.',
      'he | vowed | to fight',
      'aides | said | that it was late',
    ],
    [
      'Although aides declined to comment and Ms. Lee said that it was late, rents fell.',
      'aides | declined | to comment',
      'Ms. Lee | said | that it was late',
    ],
    [
      'The crime, which critics say she is responsible for, shook the town.',
      'critics | say | she is responsible for',
    ],
  ],
  'what a relative clause takes of the words': [
    ['He sold the bank that she said was broke.', 'she | said | that … was broke'],
    ['The man that Ann Lee says was late has left.', 'Ann Lee | says | that … was late'],
    ['The report that Ann Lee wrote was late.'],
    ['The report which Ann Lee wrote was late.'],
    ['Who she said was late is clear.', 'she | said | Who … was late'],
    [
      'Mr. Cole, she tweeted, “has shown a lack of shame.”',
      'she | tweeted | Mr. Cole … has shown a lack of shame',
    ],
    ['A letter that blamed the mayor of Leeds was sent.', 'that | blamed | the mayor of Leeds'],
    ['A letter that said that it was late was sent.', 'that | said | that it was late'],
    [
      'A clerk who criticised the mayor told the court that it was late.',
      'who | criticised | the mayor',
      'A clerk who criticised the mayor | told | that it was late',
    ],
    ['He met a man who vowed to leave when he had won.', 'who | vowed | to leave'],
  ],
  'what is vowed': [
    ['He vowed to tackle it when he won office.', 'He | vowed | to tackle it'],
    ['He vowed to tackle it as he launched his bid.', 'He | vowed | to tackle it'],
    [
      'He vowed to tackle it when he comes to office.',
      'He | vowed | to tackle it when he comes to office',
    ],
    ['He vowed to tackle it while he was mayor.', 'He | vowed | to tackle it while he was mayor'],
    ['He vowed to tackle it as a friend.', 'He | vowed | to tackle it as a friend'],
    ['He vowed to tackle it when asked.', 'He | vowed | to tackle it when asked'],
    [
      'He vowed to “tackle it when he came to office.”',
      'He | vowed | to “tackle it when he came to office',
    ],
    ['He vowed to fight on, and to win, and left.', 'He | vowed | to fight on, and to win'],
    ['He vowed that he would fight, and left.', 'He | vowed | that he would fight'],
  ],
  'what is kept from being said': [
    ['Orban was unable to say that he agreed.', 'Orban | was unable to say | that he agreed'],
    ['He refused to deny that it was late.', 'He | refused | to deny that it was late'],
    ['EU leaders met to agree on a plan.'],
    [
      'The group released a statement saying it was late.',
      'The group | released a statement saying | it was late',
    ],
    ['The group lost a statement saying it was late.', 'a statement | saying | it was late'],
  ],
});
