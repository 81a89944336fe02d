import { BORDER_RULES } from '../../syntax/borderRules.js';
import type { Construction } from '../construction.js';

/** Whose reported words are where brackets, clauses and appositions stand between a speaker and the verb, with examples. */
export const SOURCE_BORDERS: readonly Construction<null>[] = [
  {
    name: BORDER_RULES.bracketed,
    read: null,
    examples: [
      [
        'Sen. Chris Hill (a Democrat so boyish that he has been mistaken for an aide) says he was late.',
        'Sen. Chris Hill | says | he was late',
      ],
    ],
    counterExamples: [
      ['Sen. Chris Hill (D-R.I.) says he was late.', 'Sen. Chris Hill | says | he was late'],
    ],
  },
  {
    name: BORDER_RULES.amid,
    read: null,
    examples: [
      [
        'The contrast with Mr. Cole, said Ms. Lee and others, would be clear.',
        'Ms. Lee and others | said | The contrast with Mr. Cole … would be clear',
      ],
      [
        'Rather than seeing taxes rise, said Ann Lee, a lawyer for the firm, Teck wants them cut.',
        'Ann Lee, a lawyer for the firm | said | Rather than seeing taxes rise … Teck wants them cut',
      ],
    ],
    counterExamples: [
      [
        'Chris Hill, a supporter, said strategists would win.',
        'Chris Hill, a supporter | said | strategists would win',
      ],
      ['The mayor, said to be furious, would not speak.'],
    ],
  },
  {
    name: BORDER_RULES.hung,
    read: null,
    examples: [
      [
        'Democrats had sued after Ohio ended the early week, saying that it was unfair.',
        'Democrats | saying | that it was unfair',
      ],
      [
        'Ms. Lee said Mr. Cole must choose whose side he is on, saying that it was late.',
        'Ms. Lee | said | Mr. Cole must choose whose side he is on',
        'Ms. Lee | saying | that it was late',
      ],
    ],
    counterExamples: [
      ['Mr. Hill left after the bank failed.'],
      [
        'Mr. Hill said the minister left after saying that he was ill.',
        'Mr. Hill | said | the minister left after saying that he was ill',
        'the minister | saying | that he was ill',
      ],
    ],
  },
  {
    name: BORDER_RULES.weighed,
    read: null,
    examples: [
      [
        'Judge Hill put off deciding whether the firm could go on but said the group could come back.',
        'Judge Hill | deciding | whether the firm could go on',
        'Judge Hill | said | the group could come back',
      ],
    ],
    counterExamples: [
      [
        'Ms. Lee asked whether the mayor had left and said it was late.',
        'Ms. Lee | asked | whether the mayor had left',
        'Ms. Lee | said | it was late',
      ],
    ],
  },
  {
    name: BORDER_RULES.climbing,
    read: null,
    examples: [
      [
        'Tessier said the affair shows the party has learned nothing, and called on the auditor to act.',
        'Tessier | said | the affair shows the party has learned nothing',
        'Tessier | called on | the auditor to act',
      ],
    ],
    counterExamples: [
      [
        'He said taxes would rise and added that he was sorry.',
        'He | said | taxes would rise',
        'He | added | that he was sorry',
      ],
    ],
  },
  {
    name: BORDER_RULES.lateThat,
    read: null,
    examples: [
      [
        'Mr. Reed said after a lunch on Tuesday that he had not read it, but called it a “starting point.”',
        'Mr. Reed | said | that he had not read it',
        'Mr. Reed | called | it a “starting point',
      ],
    ],
    counterExamples: [
      [
        'Mr. Reed said that he had not read it, but called it a “starting point.”',
        'Mr. Reed | said | that he had not read it',
        'Mr. Reed | called | it a “starting point',
      ],
    ],
  },
  {
    name: BORDER_RULES.nearly,
    read: null,
    examples: [
      [
        'A coalition of nearly 40 groups said it was late.',
        'A coalition of nearly 40 groups | said | it was late',
      ],
    ],
    counterExamples: [['Nearly 40 groups said it was late.', '40 groups | said | it was late']],
  },
  {
    name: BORDER_RULES.campus,
    read: null,
    examples: [
      [
        'Ann Lee of the University of California, Berkeley said it was late.',
        'Ann Lee of the University of California, Berkeley | said | it was late',
      ],
    ],
    counterExamples: [
      ['In the Republic of Ireland, Ann Lee said it was late.', 'Ann Lee | said | it was late'],
    ],
  },
  {
    name: BORDER_RULES.governed,
    read: null,
    examples: [
      [
        'Ann Lee, who lost a son during the fire in Aurora, Colorado, in July, said that it was late.',
        'Ann Lee, who lost a son during the fire in Aurora, Colorado, in July | said | that it was late',
      ],
    ],
    counterExamples: [
      [
        'The mayor of Leeds, in a statement, said it was late.',
        'The mayor of Leeds, in a statement | said | it was late',
      ],
    ],
  },
  {
    name: BORDER_RULES.betweenDashes,
    read: null,
    examples: [
      [
        'Mr. Cole said they had begun - there are two from each district - but said it was late.',
        'Mr. Cole | said | they had begun - there are two from each district',
        'Mr. Cole | said | it was late',
      ],
    ],
    counterExamples: [
      [
        'Mr. Cole said they had begun - and said it was late.',
        'Mr. Cole | said | they had begun',
        'Mr. Cole | said | it was late',
      ],
    ],
  },
  {
    name: BORDER_RULES.frontedTime,
    read: null,
    examples: [
      [
        'In June 2001, after the firm asked workers to leave, 80,000 employees volunteered.',
        'the firm | asked | to leave',
      ],
    ],
    counterExamples: [
      [
        'In June 2001, prices had risen after the war, Mr. Cole said.',
        'Mr. Cole | said | In June 2001, prices had risen after the war',
      ],
    ],
  },
  {
    name: BORDER_RULES.listed,
    read: null,
    examples: [
      [
        'On Monday, the Council of Lenders, the Bankers Union and the League of Bakers all said prices would fall.',
        'the Council of Lenders, the Bankers Union and the League of Bakers | said | prices would fall',
      ],
    ],
    counterExamples: [
      [
        'In the Republic of Ireland, Feld and Cruz said it was late.',
        'Feld and Cruz | said | it was late',
      ],
    ],
  },
];
