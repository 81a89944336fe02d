import { BORDER_RULES } from '../../syntax/borderRules.js';
import type { Construction } from '../construction.js';

/** Where reported words and their speakers begin and end in the copy of courts, councils and companies, with examples. */
export const NEWS_BORDERS: readonly Construction<null>[] = [
  {
    name: BORDER_RULES.whose,
    read: null,
    examples: [
      [
        'The firm, whose chairman, Leo Park, called it a “disgrace,” will appeal.',
        'chairman, Leo Park | called | it a “disgrace',
      ],
    ],
    counterExamples: [
      [
        'Mr. Rubio, whose hometown, Miami, is low, argues that it will flood.',
        'Mr. Rubio, whose hometown, Miami, is low | argues | that it will flood',
      ],
    ],
  },
  {
    name: BORDER_RULES.accusedOf,
    read: null,
    examples: [
      [
        'The man accused of robbing the bank said it was late.',
        'The man accused of robbing the bank | said | it was late',
      ],
    ],
    counterExamples: [
      ['He was fond of it and the bank said it was late.', 'the bank | said | it was late'],
    ],
  },
  {
    name: BORDER_RULES.gapped,
    read: null,
    examples: [
      ['The plan he said was dead has been revived.', 'he | said | The plan … was dead'],
      ['The bank that Ms. Lee said was broke has been sold.', 'Ms. Lee | said | that … was broke'],
    ],
    counterExamples: [
      ['It is the bank that Ms. Lee said was broke.', 'Ms. Lee | said | that … was broke'],
    ],
  },
  {
    name: BORDER_RULES.whatWasSaid,
    read: null,
    examples: [['What Ms. Lee said was that it was late.', 'Ms. Lee | said | that it was late']],
    counterExamples: [['What Ms. Lee said was false.', 'Ms. Lee | said | What … was false']],
  },
  {
    name: BORDER_RULES.officeFor,
    read: null,
    examples: [
      [
        'Minister for Children, Young People and Families Ann Hodge said it was late.',
        'Minister for Children, Young People and Families Ann Hodge | said | it was late',
      ],
    ],
    counterExamples: [
      ['In Iowa, Rubio and Cruz said it was late.', 'Rubio and Cruz | said | it was late'],
    ],
  },
  {
    name: BORDER_RULES.dated,
    read: null,
    examples: [
      [
        'Your editorial of March 3 asserts that the bridge is safe.',
        'Your editorial of March 3 | asserts | that the bridge is safe',
      ],
    ],
    counterExamples: [
      [
        'The editor of the paper asserts that the bridge is safe.',
        'The editor of the paper | asserts | that the bridge is safe',
      ],
    ],
  },
  {
    name: BORDER_RULES.hitBy,
    read: null,
    examples: [
      [
        'A baker who was injured after being hit by a lorry said that it was late.',
        'A baker who was injured after being hit by a lorry | said | that it was late',
      ],
    ],
    counterExamples: [
      ['He was hit by a man who said that it was late.', 'who | said | that it was late'],
    ],
  },
  {
    name: BORDER_RULES.interposed,
    read: null,
    examples: [
      [
        'The premier said, without elaborating, that talks would resume.',
        'The premier | said | that talks would resume',
      ],
      ['He insists, as he always has, that it was a loan.', 'He | insists | that it was a loan'],
      [
        'Others note, as the mayor does to anybody who will listen, that the school is safe.',
        'Others | note | that the school is safe',
      ],
    ],
    counterExamples: [
      ['He left, as he always has, that evening.'],
      ['He said, as he left, nothing at all.'],
    ],
  },
  {
    name: BORDER_RULES.resumed,
    read: null,
    examples: [
      [
        'Mr. Tuohy came away, he said, with nothing but a cup of tea.',
        'he | said | Mr. Tuohy came away … with nothing but a cup of tea',
      ],
      [
        'The plan would fail, she said, without more money.',
        'she | said | The plan would fail … without more money',
      ],
    ],
    counterExamples: [
      ['Prices fell, he said, in a speech on Tuesday.', 'he | said | Prices fell'],
      ['Prices fell, he said, with a shrug.', 'he | said | Prices fell'],
      ['Prices fell, he said, in Kyiv.', 'he | said | Prices fell'],
    ],
  },
  {
    name: BORDER_RULES.overrun,
    read: null,
    examples: [
      [
        'Despite warnings from engineers that the dam could fail, nothing was done.',
        'engineers | warnings | that the dam could fail',
      ],
    ],
    counterExamples: [
      [
        'The union repeated its warning that, if the dam failed, nothing could be done.',
        'The union | repeated its warning | that, if the dam failed, nothing could be done',
      ],
    ],
  },
  {
    name: BORDER_RULES.timed,
    read: null,
    examples: [
      [
        'The weather service has forecast more gales for Thursday.',
        'The weather service | has forecast | more gales for Thursday',
      ],
    ],
    counterExamples: [['She denied the charge on Thursday.', 'She | denied | the charge']],
  },
  {
    name: BORDER_RULES.number,
    read: null,
    examples: [['The union says nine.', 'The union | says | nine']],
    counterExamples: [['The union says nine people left.', 'The union | says | nine people left']],
  },
  {
    name: BORDER_RULES.atLeast,
    read: null,
    examples: [
      [
        'It is understood at least two ministers have doubts.',
        ' | is understood | at least two ministers have doubts',
      ],
    ],
    counterExamples: [['She said at least. Two left.']],
  },
  {
    name: BORDER_RULES.wantsToKnow,
    read: null,
    examples: [
      [
        'Mr. Maitland wanted to know if the minister would resign.',
        'Mr. Maitland | wanted to know | if the minister would resign',
      ],
    ],
    counterExamples: [['He knew if it was late.', 'He | knew | if it was late']],
  },
  {
    name: BORDER_RULES.heardInCourt,
    read: null,
    examples: [
      [
        'A teacher stole money from pupils, a court heard.',
        'a court | heard | A teacher stole money from pupils',
      ],
      ['Prices had doubled, MPs were told.', ' | were told | Prices had doubled'],
    ],
    counterExamples: [
      ['A dog barked in the yard, a neighbour heard.'],
      ['The teacher went home, as the court was told.'],
    ],
  },
  {
    name: BORDER_RULES.joinedOn,
    read: null,
    examples: [
      [
        'The jobs pay six dollars, and turnover, she said, runs high.',
        'she | said | turnover … runs high',
      ],
      ['It pays for nurses and, she said, saves lives.', 'she | said | and … saves lives'],
    ],
    counterExamples: [
      ['Rents and wages, she said, will rise.', 'she | said | Rents and wages … will rise'],
      [
        'The thieves took 12 computers, and 10 servers, the report said.',
        'the report | said | The thieves took 12 computers, and 10 servers',
      ],
    ],
  },
  {
    name: BORDER_RULES.predicate,
    read: null,
    examples: [['He is not, he admits, a patient man.', 'he | admits | He is not … a patient man']],
    counterExamples: [
      [
        'Support fell in May, the poll finds, a slide that is likely to go on.',
        'the poll | finds | Support fell in May',
      ],
    ],
  },
  {
    name: BORDER_RULES.hungUp,
    read: null,
    examples: [
      [
        'A woman who answered said, “No comment at all,” and hung up.',
        'A woman who answered | said | No comment at all',
      ],
    ],
    counterExamples: [
      [
        'She said, “We will win,” and “we will go home.”',
        'She | said | We will win,” and “we will go home',
      ],
    ],
  },
];
