import { BORDER_RULES } from '../../syntax/borderRules.js';
import type { Construction } from '../construction.js';

/** Where a reported clause and its subject begin and end, and where the writer goes on, with examples. */
export const CLAUSE_BORDERS: readonly Construction<null>[] = [
  {
    name: BORDER_RULES.interpolated,
    read: null,
    examples: [
      [
        'Backers say the program, run by the city, has saved money.',
        'Backers | say | the program, run by the city, has saved money',
      ],
      [
        'Ms. Lee said the plan, backed by the bank, would fail.',
        'Ms. Lee | said | the plan, backed by the bank, would fail',
      ],
    ],
    counterExamples: [
      ['Ms. Lee denied the charges, backed by the bank.', 'Ms. Lee | denied | the charges'],
    ],
  },
  {
    name: BORDER_RULES.twoInfinitives,
    read: null,
    examples: [
      [
        'Experts say efforts to cut fees and raise wages would fail.',
        'Experts | say | efforts to cut fees and raise wages would fail',
      ],
    ],
    counterExamples: [
      ['He was ready to leave and said that it was late.', 'He | said | that it was late'],
    ],
  },
  {
    name: BORDER_RULES.theRich,
    read: null,
    examples: [
      [
        'But the plan favors the rich, the Tax Foundation said.',
        'the Tax Foundation | said | But the plan favors the rich',
      ],
    ],
    counterExamples: [
      [
        'It was late, the bespectacled, 71-year-old diplomat said.',
        'the bespectacled, 71-year-old diplomat | said | It was late',
      ],
    ],
  },
  {
    name: BORDER_RULES.quotedPair,
    read: null,
    examples: [
      [
        'He said “budget reforms” and the sale of land would pay for it.',
        'He | said | budget reforms” and the sale of land would pay for it',
      ],
    ],
    counterExamples: [['He said “no comment” and the talks ended.', 'He | said | no comment']],
  },
  {
    name: BORDER_RULES.innerPast,
    read: null,
    examples: [
      [
        'Police say he posed a threat and refused to drop the gun.',
        'Police | say | he posed a threat and refused to drop the gun',
      ],
    ],
    counterExamples: [
      [
        'Police said he posed a threat and added that he was armed.',
        'Police | said | he posed a threat',
        'Police | added | that he was armed',
      ],
    ],
  },
  {
    name: BORDER_RULES.between,
    read: null,
    examples: [
      [
        'The gap between what he says his plan would do, and what it would do, is old.',
        'he | says | his plan would do',
      ],
    ],
    counterExamples: [
      [
        'He says his plan would work, and what it does is new.',
        'He | says | his plan would work, and what it does is new',
      ],
    ],
  },
  {
    name: BORDER_RULES.begun,
    read: null,
    examples: [['The race began: The caucus and the delegation lined up behind him.']],
    counterExamples: [['Mr. Scott began: “We are late.”', 'Mr. Scott | began | We are late']],
  },
  {
    name: BORDER_RULES.afterthought,
    read: null,
    examples: [
      [
        'The fund announced that it had cut its forecast, and the downgrade casts a shadow.',
        'The fund | announced | that it had cut its forecast',
      ],
      [
        'He claimed that paying nothing was smart, although he lost the vote.',
        'He | claimed | that paying nothing was smart',
      ],
    ],
    counterExamples: [
      [
        'He said that prices had fallen, and the bank was broke.',
        'He | said | that prices had fallen, and the bank was broke',
      ],
    ],
  },
  {
    name: BORDER_RULES.othersTakeIt,
    read: null,
    examples: [
      [
        'The society said the plan was unworkable, though its president, Ian Cobb, welcomed the money.',
        'The society | said | the plan was unworkable',
        'its president, Ian Cobb | welcomed | the money',
      ],
    ],
    counterExamples: [
      [
        'The society said the plan was unworkable, though the money was there.',
        'The society | said | the plan was unworkable, though the money was there',
      ],
    ],
  },
  {
    name: BORDER_RULES.quotedVerb,
    read: null,
    examples: [
      [
        'Ms. Blythe argues that the tax is “a mistake that will haunt us” and calls on MPs to vote.',
        'Ms. Blythe | argues | that the tax is “a mistake that will haunt us',
        'Ms. Blythe | calls on | MPs to vote',
      ],
    ],
    counterExamples: [['She knows a man who wrote it and called it old.', 'who | called | it old']],
  },
  {
    name: BORDER_RULES.tagged,
    read: null,
    examples: [['It was very late I think.', 'I | think | It was very late']],
    counterExamples: [['The thing that I think.'], ['It is all that I hope.']],
  },
  {
    name: BORDER_RULES.resumedWhy,
    read: null,
    examples: [
      [
        'Lenox was a juggernaut, Mr. Clarke said, until it went broke.',
        'Mr. Clarke | said | Lenox was a juggernaut … until it went broke',
      ],
      [
        'Taxes will rise, she said, because the deficit is high.',
        'she | said | Taxes will rise … because the deficit is high',
      ],
      [
        'They will strike, the union said, if talks fail.',
        'the union | said | They will strike … if talks fail',
      ],
    ],
    counterExamples: [
      ['“It is over,” she said, because the deficit is high.', 'she | said | It is over'],
      ['It is over, she said, when asked about the strike.', 'she | said | It is over'],
    ],
  },
  {
    name: BORDER_RULES.verdict,
    read: null,
    examples: [
      [
        'The report said the firm was run by a sanctioned oligarch - an accusation the firm denies.',
        'The report | said | the firm was run by a sanctioned oligarch',
        'the firm | denies | an accusation',
      ],
      [
        'Smith said the plan would cost a fortune - a figure that the ministry disputes.',
        'Smith | said | the plan would cost a fortune',
      ],
      ['Ross said he had won, something he has since denied.', 'Ross | said | he had won'],
    ],
    counterExamples: [
      [
        'Smith said the firm - a bank - had failed.',
        'Smith | said | the firm - a bank - had failed',
      ],
      ['Smith said the claim, a lie, was his.', 'Smith | said | the claim, a lie, was his'],
    ],
  },
  {
    name: BORDER_RULES.quotedTail,
    read: null,
    examples: [
      [
        'Mr. Hill said the problem was with the two mayors, who were “doing what they promised.”',
        'Mr. Hill | said | the problem was with the two mayors, who were “doing what they promised',
      ],
    ],
    counterExamples: [
      [
        'Mr. Hill said the problem was with the mayor, who left in May.',
        'Mr. Hill | said | the problem was with the mayor',
      ],
    ],
  },
  {
    name: BORDER_RULES.apposedBefore,
    read: null,
    examples: [
      [
        'Mr. Band wrote that he had to put Ann Lee, a banker from Leeds, in touch, with no delay.',
        'Mr. Band | wrote | that he had to put Ann Lee, a banker from Leeds, in touch',
      ],
      [
        'Mr. Band wrote that he had to connect Ann Lee, a banker from Leeds, with the minister.',
        'Mr. Band | wrote | that he had to connect Ann Lee, a banker from Leeds, with the minister',
      ],
    ],
    counterExamples: [
      [
        'Mr. Band said that the bank was broke, with a shrug.',
        'Mr. Band | said | that the bank was broke',
      ],
    ],
  },
  {
    name: BORDER_RULES.titledWithin,
    read: null,
    examples: [
      [
        'Ms. Lee wrote that she had liked a class, “Late Style,” because it was short.',
        'Ms. Lee | wrote | that she had liked a class, “Late Style,” because it was short',
      ],
    ],
  },
];
