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
    name: BORDER_RULES.frontedPlace,
    read: null,
    examples: [
      [
        'In a panel discussion this weekend in Leeds, Ms. Hall forcefully told a young woman who had asked it.',
      ],
      [
        'However, over the past few days, the mayor has promised a veto.',
        'the mayor | has promised | a veto',
      ],
    ],
    counterExamples: [
      [
        'Over the past few days prices fell, the mayor said.',
        'the mayor | said | Over the past few days prices fell',
      ],
      [
        'On the same day as the vote in Leeds, she said.',
        'she | said | On the same day as the vote in Leeds',
      ],
    ],
  },
  {
    name: BORDER_RULES.titledBefore,
    read: null,
    examples: [
      [
        'In his book, “Rich Kids Are Made,” Mr. Lee suggested saving more.',
        'Mr. Lee | suggested | saving more',
      ],
    ],
    counterExamples: [
      ['In his house, “kids are made,” Mr. Lee suggested.', 'Mr. Lee | suggested | kids are made'],
    ],
  },
  {
    name: BORDER_RULES.hasObject,
    read: null,
    examples: [
      [
        'Though 40 members are required to be present, with another ten voting by proxy, a vote to replace them requires a majority of the committee.',
      ],
    ],
    counterExamples: [
      [
        'Ten of the members are present, Ms. Lee posted.',
        'Ms. Lee | posted | Ten of the members are present',
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
    name: BORDER_RULES.describedWho,
    read: null,
    examples: [
      [
        'Mr. Lee accused Ann Hall, who was born in Leeds, of lying.',
        'Mr. Lee | accused | Ann Hall, who was born in Leeds, of lying',
      ],
    ],
    counterExamples: [
      ['Mr. Lee criticized Ann Hall, who was born in Leeds.', 'Mr. Lee | criticized | Ann Hall'],
    ],
  },
  {
    name: BORDER_RULES.namesCalled,
    read: null,
    examples: [
      [
        'Ms. Hall called the senator a “nasty guy,” an “anchor” and a “bully.”',
        'Ms. Hall | called | the senator a “nasty guy,” an “anchor” and a “bully',
      ],
    ],
    counterExamples: [
      [
        'Ms. Hall called the senator a “nasty guy,” a reference to his past.',
        'Ms. Hall | called | the senator a “nasty guy',
      ],
    ],
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
    name: BORDER_RULES.meanwhile,
    read: null,
    examples: [
      [
        'The council condemned the launch as Seoul fired three missiles.',
        'The council | condemned | the launch',
      ],
    ],
    counterExamples: [
      [
        'The council condemned the launch as a crime.',
        'The council | condemned | the launch as a crime',
      ],
    ],
  },
  {
    name: BORDER_RULES.goesOn,
    read: null,
    examples: [
      [
        'A crowd of workers gathered, calling for her dismissal and carrying signs.',
        'A crowd of workers | calling for | her dismissal',
      ],
      [
        'Mr. Lee has blamed Wall Street and Ms. Hall has blamed migrants.',
        'Mr. Lee | has blamed | Wall Street',
        'Ms. Hall | has blamed | migrants',
      ],
    ],
    counterExamples: [
      ['He left, denouncing lying and cheating.', 'He | denouncing | lying and cheating'],
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
    name: BORDER_RULES.promised,
    read: null,
    examples: [['The mayor has promised a veto.', 'The mayor | has promised | a veto']],
    counterExamples: [
      ['The mayor promised voters a veto.', 'The mayor | promised | a veto'],
      ['The mayor promised reporters that he would go.', 'The mayor | promised | that he would go'],
    ],
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
];
