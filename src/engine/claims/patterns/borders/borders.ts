import { BORDER_RULES } from '../../syntax/borderRules.js';
import type { Construction } from '../construction.js';

/** Where reported words begin and end, and whose they are: rules of the syntax, with their examples. */
export const BORDERS: readonly Construction<null>[] = [
  {
    name: BORDER_RULES.turnedTo,
    read: null,
    examples: [
      [
        'Matthew Taylor wrote to the watchdog saying: “It is illegal.”',
        'Matthew Taylor | saying | It is illegal',
      ],
      ['She spoke to the mayor arguing that it was late.', 'She | arguing | that it was late'],
    ],
    counterExamples: [
      [
        'A letter to the mayor saying that it was late was sent.',
        'A letter to the mayor | saying | that it was late was sent',
      ],
      [
        'With the mayor saying that it was late, she left.',
        'the mayor | saying | that it was late',
      ],
    ],
  },
  {
    name: BORDER_RULES.reaction,
    read: null,
    examples: [
      [
        'Trump said he would leave the treaty, drawing criticism from Democrats.',
        'Trump | said | he would leave the treaty',
      ],
      [
        'The minister said talks had failed, prompting an outcry.',
        'The minister | said | talks had failed',
      ],
    ],
    counterExamples: [
      [
        'The bank said profits fell, reflecting weak sales in Asia.',
        'The bank | said | profits fell, reflecting weak sales in Asia',
      ],
    ],
  },
  {
    name: BORDER_RULES.ownDeed,
    read: null,
    examples: [
      ['He said taxes would fall and left the room.', 'He | said | taxes would fall'],
      ['She said the plan could work, and walked out.', 'She | said | the plan could work'],
    ],
    counterExamples: [
      ['He said taxes would fall and rise again.', 'He | said | taxes would fall and rise again'],
      [
        'He said the man had fallen and broke his arm.',
        'He | said | the man had fallen and broke his arm',
      ],
    ],
  },
  {
    name: BORDER_RULES.manner,
    read: null,
    examples: [
      [
        'The firm said he resigned to teach, with the firm as a client.',
        'The firm | said | he resigned to teach, with the firm as a client',
      ],
    ],
    counterExamples: [
      [
        'Trump said he would leave the treaty, with allies dismayed.',
        'Trump | said | he would leave the treaty',
      ],
    ],
  },
  {
    name: BORDER_RULES.quotedOn,
    read: null,
    examples: [
      [
        'Ross said “it is never right,” and the acts “reflect on the school.”',
        'Ross | said | it is never right,” and the acts “reflect on the school',
      ],
    ],
    counterExamples: [
      ['Ross said “it is never right,” and the acts went on.', 'Ross | said | it is never right'],
    ],
  },
  {
    name: BORDER_RULES.yesOrNo,
    read: null,
    examples: [
      ['Asked if it was over, Cruz said no.', 'Cruz | said | no'],
      ['Mr. Bell said yes, and left.', 'Mr. Bell | said | yes'],
    ],
    counterExamples: [['He said nothing.']],
  },
  {
    name: BORDER_RULES.answered,
    read: null,
    examples: [
      ['Asked if he would run, Cruz said.'],
      ['Pressed on the figure that he gave, Cruz added.'],
    ],
    counterExamples: [
      ['Asked for help, he refused, Cruz said.', 'Cruz | said | Asked for help, he refused'],
    ],
  },
  {
    name: BORDER_RULES.wordless,
    read: null,
    examples: [
      [
        'Mr. Hill attacked the plans for pensioners saying they needed more.',
        'Mr. Hill | attacked | the plans for pensioners',
        'Mr. Hill | saying | they needed more',
      ],
    ],
    counterExamples: [
      ['He handed out leaflets saying they needed more.', 'leaflets | saying | they needed more'],
    ],
  },
  {
    name: BORDER_RULES.felt,
    read: null,
    examples: [
      [
        'The council is worried that the club will close.',
        'The council | is worried | that the club will close',
      ],
    ],
    counterExamples: [
      ['He was told that the club would close.', ' | was told | that the club would close'],
    ],
  },
  {
    name: BORDER_RULES.floating,
    read: null,
    examples: [
      [
        'Bell and Rep. Ines Duarte both said they would vote no.',
        'Bell and Rep. Ines Duarte | said | they would vote no',
      ],
      ['The two men each said it was over.', 'The two men | said | it was over'],
    ],
    counterExamples: [['Both said it was over.', 'Both | said | it was over']],
  },
  {
    name: BORDER_RULES.describedBy,
    read: null,
    examples: [
      [
        'A senator who once called the vote “stolen” acknowledged Thursday that he had no evidence.',
        'who | once called | the vote “stolen',
        'A senator who once called the vote “stolen | acknowledged | that he had no evidence',
      ],
    ],
    counterExamples: [
      [
        'A senator who denied the claim that he lied left.',
        'who | denied | the claim that he lied left',
        ' | the claim | that he lied left',
      ],
    ],
  },
  {
    name: BORDER_RULES.embedded,
    read: null,
    examples: [
      ['Asked whether he feared for his life, Holcomb said no.', 'Holcomb | said | no'],
      ['When he wrote in May, the bank closed.'],
    ],
    counterExamples: [
      [
        'The minister said in March, the bill would pass.',
        'The minister | said | the bill would pass',
      ],
    ],
  },
  {
    name: BORDER_RULES.afterwards,
    read: null,
    examples: [
      [
        'Ms. Lee said Mr. Hill was late, after claiming that he had lied.',
        'Ms. Lee | said | Mr. Hill was late',
        'Ms. Lee | claiming | that he had lied',
      ],
      [
        'Ms. Lee said Mr. Hill was late before adding that he should go.',
        'Ms. Lee | said | Mr. Hill was late',
        'Ms. Lee | adding | that he should go',
      ],
    ],
    counterExamples: [
      [
        'Mr. Hill said the minister left after saying that he was ill.',
        'Mr. Hill | said | the minister left after saying that he was ill',
        'the minister | saying | that he was ill',
      ],
    ],
  },
  {
    name: BORDER_RULES.retort,
    read: null,
    examples: [
      [
        'He claimed the budget was sound – to which Ms. Lee replied that it was not.',
        'He | claimed | the budget was sound',
        'Ms. Lee | replied | that it was not',
      ],
      [
        'He said the plan was dead, to which Mr. Hill replied that it was not.',
        'He | said | the plan was dead',
        'Mr. Hill | replied | that it was not',
      ],
    ],
    counterExamples: [
      [
        'He said it was the plan to which the mayor had agreed.',
        'He | said | it was the plan to which the mayor had agreed',
      ],
    ],
  },
  {
    name: BORDER_RULES.unclosed,
    read: null,
    examples: [
      [
        'Peter Ross, partner of a firm in Leeds said it was late.',
        'Peter Ross, partner of a firm in Leeds | said | it was late',
      ],
    ],
    counterExamples: [
      ['Mr. Trump, aides said, would win.', 'aides | said | Mr. Trump … would win'],
      ['In Leeds, bakers said it was late.', 'bakers | said | it was late'],
    ],
  },
];
