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
];
