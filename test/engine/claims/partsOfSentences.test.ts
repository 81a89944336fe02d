import { describeClaims } from './claimsOf.js';

describeClaims({
  'a parenthesis between a subject and its verb is within what is said': [
    [
      'Ms. Lee said the plan, while unions opposed it, would save lives.',
      'Ms. Lee | said | the plan, while unions opposed it, would save lives',
    ],
    [
      'Ms. Lee said the plan, while critics said it was late, would save lives.',
      'Ms. Lee | said | the plan, while critics said it was late, would save lives',
      'critics | said | it was late',
    ],
    [
      'Ms. Lee said that the plan, although critics rejected it, would save lives.',
      'Ms. Lee | said | that the plan, although critics rejected it, would save lives',
    ],
    [
      'Ms. Lee said the plan to cut taxes, while critics called it reckless, would save lives.',
      'Ms. Lee | said | the plan to cut taxes, while critics called it reckless, would save lives',
    ],
    [
      'Ms. Lee said that on Monday, while critics called it reckless, the plan was passed.',
      'Ms. Lee | said | that on Monday, while critics called it reckless, the plan was passed',
    ],
    [
      'Ms. Lee said the bank, citing its rules, had closed.',
      'Ms. Lee | said | the bank, citing its rules, had closed',
    ],
    [
      'Ms. Lee said the mayor, speaking in Leeds, had lied.',
      'Ms. Lee | said | the mayor, speaking in Leeds, had lied',
    ],
    [
      'Ms. Lee said the mayor, without citing evidence, had lied.',
      'Ms. Lee | said | the mayor, without citing evidence, had lied',
    ],
  ],
  'what stands between commas behind a whole clause ends it as before': [
    [
      'The army said it targets militants, while rights groups accuse it of burning villages.',
      'The army | said | it targets militants',
      'rights groups | accuse | it of burning villages',
    ],
    [
      'She vowed to cut taxes, while critics called it reckless.',
      'She | vowed | to cut taxes',
      'critics | called | it reckless',
    ],
    [
      'Ms. Lee said “No comment,” while aides said it was late.',
      'Ms. Lee | said | No comment',
      'aides | said | it was late',
    ],
    ['Ms. Lee said the plan was dead, with a shrug.', 'Ms. Lee | said | the plan was dead'],
    [
      'The mayor promised to cut taxes, citing a report, and left.',
      'The mayor | promised | to cut taxes',
      'The mayor | citing | a report',
    ],
  ],
  'what stands between commas behind the object of a relative clause is not in it': [
    [
      'Mr. Cole, who announced a strike, while critics called it reckless, resigned.',
      'who | announced | a strike',
      'critics | called | it reckless',
    ],
    ['A mayor who pledged reform, with aides at his side, resigned.', 'who | pledged | reform'],
    [
      'A senator who announced an inquiry, according to the BBC, has resigned.',
      'the BBC | according to | A senator who announced an inquiry … has resigned',
      'who | announced | an inquiry',
    ],
    [
      'Officials announced a strike, with no end in sight, said Mr. Cole.',
      'Officials | announced | a strike',
    ],
    [
      'Ms. Lee said the minister, when asked, said nothing.',
      'Ms. Lee | said | the minister, when asked, said nothing',
    ],
    [
      'Ms. Lee announced that the plan, with aid from the bank, would go on.',
      'Ms. Lee | announced | that the plan, with aid from the bank, would go on',
    ],
  ],
  'what others do, and do not say, stays within what is said': [
    [
      'She said it was late, but critics called it off.',
      'She | said | it was late, but critics called it off',
    ],
    [
      'He said the cattle were his, but a farmer branded the cattle.',
      'He | said | the cattle were his, but a farmer branded the cattle',
    ],
    [
      'She said she had applied, but the bank denied her a loan.',
      'She | said | she had applied, but the bank denied her a loan',
    ],
    [
      'She said she had applied, but the bank rejected her application.',
      'She | said | she had applied, but the bank rejected her application',
    ],
    [
      'She said it was late, but voters rejected the amendment by 304 votes to 258.',
      'She | said | it was late, but voters rejected the amendment by 304 votes to 258',
    ],
    [
      'She said he was innocent, but a court condemned him to death.',
      'She | said | he was innocent, but a court condemned him to death',
    ],
    [
      'She said the plan was good, though the bank dismissed her in May.',
      'She | said | the plan was good, though the bank dismissed her in May',
    ],
    [
      'She said the court was slow, but a judge dismissed the case.',
      'She | said | the court was slow, but a judge dismissed the case',
    ],
  ],
  'what others say of it is theirs': [
    [
      'She said it was late, but critics called the plan reckless.',
      'She | said | it was late',
      'critics | called | the plan reckless',
    ],
    [
      'She said it was late, but critics dismissed it as a retreat.',
      'She | said | it was late',
      'critics | dismissed | it as a retreat',
    ],
    [
      'She said it was safe, while the White House dismissed the idea.',
      'She | said | it was safe',
      'the White House | dismissed | the idea',
    ],
    [
      'She said it was late, but the ministry denied it.',
      'She | said | it was late',
      'the ministry | denied | it',
    ],
    [
      'She said the plan was good, though the bank denied the claim.',
      'She | said | the plan was good',
      'the bank | denied | the claim',
    ],
    [
      'She said it was late, but unions rejected the offer.',
      'She | said | it was late',
      'unions | rejected | the offer',
    ],
    [
      'She said he was safe, while witnesses described a chaotic scene.',
      'She | said | he was safe',
      'witnesses | described | a chaotic scene',
    ],
  ],
  '“According to” names whoever a clause without a comma tells more of': [
    [
      'According to a letter Ann Lee wrote in May, Bob Ray stole it.',
      'a letter Ann Lee wrote in May | According to | Bob Ray stole it',
    ],
    [
      'According to people she spoke to, the bank had failed.',
      'people she spoke to | According to | the bank had failed',
    ],
    [
      'According to a report the firm’s auditors had written for the bank, exports fell.',
      'a report the firm’s auditors had written for the bank | According to | exports fell',
    ],
    [
      'According to a note he left, the bank had failed.',
      'a note he left | According to | the bank had failed',
    ],
  ],
  '“According to” with a clause that no comma parts from it says that clause': [
    [
      'According to police the men fled, and the woman hid.',
      'police | According to | the men fled, and the woman hid',
    ],
    [
      'According to police the men fled, the woman hid.',
      'police | According to | the men fled, the woman hid',
    ],
    [
      'According to the BBC he has left, aides said.',
      'aides | said | According to the BBC he has left',
      'the BBC | According to | he has left',
    ],
    ['And according to the BBC he has left.', 'the BBC | according to | he has left'],
    [
      'The minister denied it; according to police the men fled.',
      'The minister | denied | it',
      'police | according to | the men fled',
    ],
    [
      'The minister denied it, but according to police the men fled.',
      'The minister | denied | it',
      'police | according to | the men fled',
    ],
    ['In May, according to police the men fled.', 'police | according to | In May … the men fled'],
  ],
  '“but according to” says what follows, and nothing of what somebody else said': [
    [
      'He denied it and according to police, the men fled.',
      'He | denied | it',
      'police | according to | the men fled',
    ],
    [
      'Most were late, and according to Ms. Lee, two were ill.',
      'Ms. Lee | according to | two were ill',
    ],
    [
      'It was legal, but according to Ms. Lee, not for long.',
      'Ms. Lee | according to | It was legal',
    ],
    ['The law, according to Ms. Lee, was void.', 'Ms. Lee | according to | The law … was void'],
    [
      'He denied it but according to police the men fled.',
      'He | denied | it',
      'police | according to | the men fled',
    ],
    [
      'The minister denied it, though according to police, the men fled.',
      'The minister | denied | it',
      'police | according to | the men fled',
    ],
    [
      'The minister denied it because, according to police, the men fled.',
      'The minister | denied | it',
      'police | according to | the men fled',
    ],
    [
      'The minister denied it - according to police, the men fled.',
      'The minister | denied | it',
      'police | according to | the men fled',
    ],
    [
      'The minister said it was late, though according to police the men fled.',
      'The minister | said | it was late',
      'police | according to | the men fled',
    ],
    [
      'He was in jail, but on Monday, according to police, he fled.',
      'police | according to | on Monday … he fled',
    ],
    [
      'The plan was late, and, according to Ms. Lee, had failed.',
      'Ms. Lee | according to | had failed',
    ],
    [
      'Prices rose, and wages, according to Ms. Lee, fell.',
      'Ms. Lee | according to | wages … fell',
    ],
    [
      'The bank, which failed in May, and the firm, according to police, were linked.',
      'police | according to | The bank, which failed in May, and the firm … were linked',
    ],
    [
      'The minister said it was late, but the men, according to police, fled.',
      'The minister | said | it was late',
      'police | according to | the men … fled',
    ],
    [
      'He met the mayor, the aide, and the clerk, according to Ms. Lee, and left.',
      'Ms. Lee | according to | He met the mayor, the aide, and the clerk',
    ],
    [
      'The man who met the aide and the clerk, according to police, fled.',
      'police | according to | The man who met the aide and the clerk … fled',
    ],
  ],
  'a measure is no source, and what tells of a result is one': [
    ['And according to the law, he must go.', 'the law | according to | he must go'],
    [
      'But according to preliminary results the president lost.',
      'preliminary results | according to | the president lost',
    ],
    [
      'The law is void, but according to the rules he can stay.',
      'the rules | according to | he can stay',
    ],
    ['It is illegal according to the law.', 'the law | according to | It is illegal'],
    ['Benefits are paid according to income.'],
    ['The seats are distributed according to the results.'],
    ['The cells are sorted according to numbers.'],
    ['The election was held according to the law.'],
    ['They act according to the law.'],
    [
      'Ms. Lee asked that the drills take place according to the law and under command.',
      'Ms. Lee | asked | that the drills take place according to the law and under command',
    ],
    ['The party chose its leader according to the rules.'],
    ['He must go according to the law.', 'the law | according to | He must go'],
    ['And according to plan, the men fled.'],
    [
      'The minister said schools would be funded according to pupil numbers.',
      'The minister | said | schools would be funded according to pupil numbers',
    ],
    [
      'Exports rose to 20 according to numbers released on Monday.',
      'numbers released on Monday | according to | Exports rose to 20',
    ],
    [
      'Turnout fell according to results of the poll.',
      'results of the poll | according to | Turnout fell',
    ],
    ['He won according to the results.', 'the results | according to | He won'],
    [
      'Turnout was 60 percent according to the numbers.',
      'the numbers | according to | Turnout was 60 percent',
    ],
    ['He was late, and according to plan.'],
  ],
  'a measure is part of what is said': [
    [
      'Ms. Lee said benefits are paid according to income and age.',
      'Ms. Lee | said | benefits are paid according to income and age',
    ],
    [
      'Ms. Lee called for benefits according to income.',
      'Ms. Lee | called for | benefits according to income',
    ],
    [
      'Ms. Lee said that benefits are paid according to the ministry.',
      'the ministry | according to | Ms. Lee said that benefits are paid',
      'Ms. Lee | said | that benefits are paid',
    ],
  ],
  'a participle behind an adjective is no main verb where one follows': [
    [
      'The claim that prices are high compared with last year was false.',
      ' | The claim | that prices are high compared with last year',
    ],
    [
      'The experts who say that he is guilty based on one email will meet.',
      'who | say | that he is guilty based on one email',
    ],
    [
      'The claim that the plan is unworkable passed on Monday without comment.',
      ' | The claim | that the plan is unworkable',
    ],
    [
      'The claim that it was unsafe resulted in a lawsuit that was dropped.',
      ' | The claim | that it was unsafe',
    ],
    [
      'The allegation that she was corrupt surfaced in a letter he wrote.',
      ' | The allegation | that she was corrupt',
    ],
  ],
  'what is written is no subject of what its author says': [
    ['The tweet he posted was false.'],
    ['The report the bank wrote was late.'],
    ['The man she says has left.', 'she | says | The man … has left'],
  ],
  'what somebody says is denied, and what somebody wants is withheld': [
    ['The bank denied her claim.', 'The bank | denied | her claim'],
    ['The bank denied her a loan.'],
    ['The court denied her custody of the boy.'],
  ],
  'a meeting is called, and a vote is called something': [
    ['He called a referendum.'],
    ['He called it a referendum on his rule.', 'He | called | it a referendum on his rule'],
  ],
  'a toll is told': [
    ['Authorities put the death toll at 20.', 'Authorities | put | the death toll at 20'],
    ['Rescuers put the number of dead at 20.', 'Rescuers | put | the number of dead at 20'],
    ['He put the car at risk.'],
    ['The attack put the toll at 20.'],
    ['The council put the rent at $500.'],
  ],
});
