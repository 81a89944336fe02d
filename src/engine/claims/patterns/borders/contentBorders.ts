import { BORDER_RULES } from '../../syntax/borderRules.js';
import type { Construction } from '../construction.js';

/** Where reported words begin and end around letters, lists, titles and dashes, with examples. */
export const CONTENT_BORDERS: readonly Construction<null>[] = [
  {
    name: BORDER_RULES.published,
    read: null,
    examples: [
      [
        'Ms. Lee said in a letter read aloud by the clerk that it was late.',
        'Ms. Lee | said | that it was late',
      ],
      [
        'Mr. Cole argues in a video shared first with The Post that the office has failed.',
        'Mr. Cole | argues | that the office has failed',
      ],
    ],
    counterExamples: [
      ['Ms. Lee said in a letter read aloud by the clerk.'],
      ['A letter read aloud by the clerk was late.'],
    ],
  },
  {
    name: BORDER_RULES.everywhere,
    read: null,
    examples: [
      [
        'He went further, warning followers on social media and in interviews that prices would rise.',
        'He | warning | that prices would rise',
      ],
    ],
    counterExamples: [
      [
        'He warned voters in Leeds and York that prices would rise.',
        'He | warned | that prices would rise',
      ],
      ['Warning signs were put up, warning lights were lit.'],
    ],
  },
  {
    name: BORDER_RULES.including,
    read: null,
    examples: [
      [
        'Ms. Lee accused China of hacking the agencies, including the theft of records.',
        'Ms. Lee | accused | China of hacking the agencies, including the theft of records',
      ],
    ],
    counterExamples: [
      ['Ms. Lee denounced the plan, with no word on cost.', 'Ms. Lee | denounced | the plan'],
    ],
  },
  {
    name: BORDER_RULES.subordinated,
    read: null,
    examples: [
      [
        'While most were late, according to Ms. Lee, two were on time.',
        'Ms. Lee | according to | two were on time',
      ],
    ],
    counterExamples: [
      [
        'Most were late, according to Ms. Lee, and two were on time.',
        'Ms. Lee | according to | Most were late',
      ],
    ],
  },
  {
    name: BORDER_RULES.claimedIn,
    read: null,
    examples: [
      [
        'His claim in a recent interview that he had won was false.',
        'His | claim | that he had won',
      ],
      [
        'She regretted her assertion during the debate that it was over.',
        'her | assertion | that it was over',
      ],
    ],
    counterExamples: [['His claim in the interview was false.']],
  },
  {
    name: BORDER_RULES.dashed,
    read: null,
    examples: [
      [
        'Ms. Lee said she wanted details before each event - and her management was no less exact.',
        'Ms. Lee | said | she wanted details before each event',
      ],
    ],
    counterExamples: [
      [
        'Ms. Lee said the plan - and nobody knew of it - had failed.',
        'Ms. Lee | said | the plan - and nobody knew of it - had failed',
      ],
      [
        'Ms. Lee said the plan was dead - and gone.',
        'Ms. Lee | said | the plan was dead - and gone',
      ],
    ],
  },
  {
    name: BORDER_RULES.titled,
    read: null,
    examples: [
      [
        'The war ended his hopes, Mr. Cole said in his book, “An American Son.”',
        'Mr. Cole | said | The war ended his hopes',
      ],
    ],
    counterExamples: [
      [
        'Mr. Cole said in a statement, “It is over now for all of us.”',
        'Mr. Cole | said | It is over now for all of us',
      ],
    ],
  },
  {
    name: BORDER_RULES.judgedFor,
    read: null,
    examples: [
      [
        'Ms. Lee has been criticized by many players for not raising rates.',
        'many players | has been criticized | Ms. Lee … for not raising rates',
      ],
      [
        'Ms. Lee was called a fraud by doctors for selling “magic” pills.',
        'doctors | was called | Ms. Lee … a fraud … for selling “magic” pills',
      ],
    ],
    counterExamples: [
      ['Ms. Lee was criticized by players in May.', 'players | was criticized | Ms. Lee'],
      [
        'Ms. Lee was praised for her work by the Herald.',
        'the Herald | was praised | Ms. Lee … for her work',
      ],
    ],
  },
  {
    name: BORDER_RULES.wouldNot,
    read: null,
    examples: [
      [
        'Ms. Lee said the office knew of it but would not say whether it would act.',
        'Ms. Lee | said | the office knew of it',
        'Ms. Lee | would not say | whether it would act',
      ],
    ],
    counterExamples: [
      [
        'Ms. Lee said the plan would cost more but would not raise taxes.',
        'Ms. Lee | said | the plan would cost more but would not raise taxes',
      ],
    ],
  },
  {
    name: BORDER_RULES.quotedSubject,
    read: null,
    examples: [
      [
        'Mr. Cole said “our country” was being “stolen from us” by others.',
        'Mr. Cole | said | our country” was being “stolen from us” by others',
      ],
    ],
    counterExamples: [['Mr. Cole said “no way” and left.', 'Mr. Cole | said | no way']],
  },
  {
    name: BORDER_RULES.onlyThose,
    read: null,
    examples: [
      [
        'Mr. Cole said only the court had the right to act.',
        'Mr. Cole | said | only the court had the right to act',
      ],
    ],
    counterExamples: [
      ['Mr. Cole said recently the court was late.', 'Mr. Cole | said | the court was late'],
    ],
  },
  {
    name: BORDER_RULES.occasion,
    read: null,
    examples: [
      ['Ms. Lee said the plan was dead, in a statement.', 'Ms. Lee | said | the plan was dead'],
      [
        'Ms. Lee said the plan was dead, in an interview with the paper.',
        'Ms. Lee | said | the plan was dead',
      ],
      [
        'Ms. Lee said the plan was dead, speaking to reporters in Leeds.',
        'Ms. Lee | said | the plan was dead',
      ],
      [
        'Ms. Lee refused to say whether she would go, amid rows in the party.',
        'Ms. Lee | refused | to say whether she would go',
      ],
    ],
    counterExamples: [
      [
        'Ms. Lee said the plan was, in a speech of his, called dead.',
        'Ms. Lee | said | the plan was, in a speech of his, called dead',
      ],
      [
        'Ms. Lee said the mayor was late, in a way.',
        'Ms. Lee | said | the mayor was late, in a way',
      ],
    ],
  },
  {
    name: BORDER_RULES.sworn,
    read: null,
    examples: [
      [
        'Mr. Cole vowed to end the tax when he came to office last year.',
        'Mr. Cole | vowed | to end the tax',
      ],
    ],
    counterExamples: [
      [
        'Mr. Cole vowed to end the tax when he comes to office.',
        'Mr. Cole | vowed | to end the tax when he comes to office',
      ],
    ],
  },
  {
    name: BORDER_RULES.programme,
    read: null,
    examples: [
      ['She told BBC Radio 4’s Today Programme it was not fair.', 'She | told | it was not fair'],
    ],
    counterExamples: [
      ['She told the mayor’s aide today it was not fair.', 'She | told | it was not fair'],
    ],
  },
];
