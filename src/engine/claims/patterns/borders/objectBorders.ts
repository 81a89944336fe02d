import { BORDER_RULES } from '../../syntax/borderRules.js';
import type { Construction } from '../construction.js';

/** What a verb of saying has for its object, how far that goes, and what stands before the speaker and is not said, with examples. */
export const OBJECT_BORDERS: readonly Construction<null>[] = [
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
    name: BORDER_RULES.promised,
    read: null,
    examples: [['The mayor has promised a veto.', 'The mayor | has promised | a veto']],
    counterExamples: [
      ['The mayor promised voters a veto.', 'The mayor | promised | a veto'],
      ['The mayor promised reporters that he would go.', 'The mayor | promised | that he would go'],
    ],
  },
  {
    name: BORDER_RULES.denial,
    read: null,
    examples: [
      [
        'Phil Corso disputed that: “She said crime. Homicide is crime.”',
        'Phil Corso | disputed that: | She said crime. Homicide is crime',
      ],
      [
        'The mayor rejected the accusation: “I never met him.”',
        'The mayor | rejected the accusation: | I never met him',
      ],
      ['She confirmed that: “I met him.”', 'She | confirmed that: | I met him'],
    ],
    counterExamples: [
      ['He disputed that she had said so.', 'He | disputed | that she had said so'],
      ['He explained it this way: “It is over.”', 'He | explained | It is over'],
    ],
  },
  {
    name: BORDER_RULES.deeds,
    read: null,
    examples: [
      [
        'Residents accused the mayor of hiding, delaying, and withholding the facts.',
        'Residents | accused | the mayor of hiding, delaying, and withholding the facts',
      ],
    ],
    counterExamples: [
      [
        'He describes the years as starting badly, then getting worse, and ending in tears.',
        'He | describes | the years as starting badly, then getting worse, and ending in tears',
      ],
      [
        'Residents accused the mayor of hiding the facts, citing a letter.',
        'Residents | accused | the mayor of hiding the facts',
        'Residents | citing | a letter',
      ],
    ],
  },
  {
    name: BORDER_RULES.reason,
    read: null,
    examples: [
      [
        'Mr. Cole accused the council of using the tax because it is afraid to raise charges.',
        'Mr. Cole | accused | the council of using the tax because it is afraid to raise charges',
      ],
    ],
    counterExamples: [
      [
        'Mr. Cole accused the council of lying, because it was late.',
        'Mr. Cole | accused | the council of lying',
      ],
      ['Mr. Cole praised the council because it was late.', 'Mr. Cole | praised | the council'],
    ],
  },
  {
    name: BORDER_RULES.accusedBy,
    read: null,
    examples: [
      [
        'Mr. Pym was accused by the Herald of fraud.',
        'the Herald | was accused | Mr. Pym … of fraud',
      ],
      [
        'Mr. Pym is accused by investigators of steering contracts to Leeds.',
        'investigators | is accused | Mr. Pym … of steering contracts to Leeds',
      ],
      [
        'Mr. Pym was accused by members of the board of fraud.',
        'members of the board | was accused | Mr. Pym … of fraud',
      ],
      [
        'Mr. Pym was accused of fraud by the Herald.',
        'the Herald | was accused | Mr. Pym … of fraud',
      ],
    ],
    counterExamples: [
      [
        'Mr. Pym was accused by the Bank of England.',
        'the Bank of England | was accused | Mr. Pym',
      ],
    ],
  },
  {
    name: BORDER_RULES.madeBy,
    read: null,
    examples: [
      [
        'The claim that all had died, made by Ms. Lee in May, was false.',
        'Ms. Lee | claim | that all had died',
      ],
    ],
    counterExamples: [
      ['The claim that all had died, made in May, was false.', ' | The claim | that all had died'],
    ],
  },
  {
    name: BORDER_RULES.claimedOf,
    read: null,
    examples: [
      [
        'One official said Putin’s claim that he had won was false.',
        'One official | said | Putin’s claim that he had won was false',
        'Putin’s | claim | that he had won',
      ],
    ],
    counterExamples: [
      [
        'She rejected Putin’s claim that he had won.',
        'She | rejected | Putin’s claim that he had won',
        'Putin’s | claim | that he had won',
      ],
    ],
  },
];
