import { BORDER_RULES } from '../../syntax/borderRules.js';
import type { Construction } from '../construction.js';

/** Where a part of a sentence is a parenthesis in what is said, and where it is somebody else's, with examples. */
export const PART_BORDERS: readonly Construction<null>[] = [
  {
    name: BORDER_RULES.judged,
    read: null,
    examples: [
      [
        'Labour said the plan was “a gimmick”, while the Greens described it as “too late”.',
        'Labour | said | the plan was “a gimmick',
        'the Greens | described | it as “too late',
      ],
      [
        'The army says it targets militants, while rights groups accuse it of burning villages.',
        'The army | says | it targets militants',
        'rights groups | accuse | it of burning villages',
      ],
      [
        'The minister said it was late but critics called it “reckless”.',
        'The minister | said | it was late',
        'critics | called | it “reckless',
      ],
      [
        'Labour said the plan was sound, while critics called it a retreat.',
        'Labour | said | the plan was sound',
        'critics | called | it a retreat',
      ],
      [
        'Ms. Lee said it was late, but the ministry dismissed the claim.',
        'Ms. Lee | said | it was late',
        'the ministry | dismissed | the claim',
      ],
      [
        'Ms. Lee said the budget was fair, but unions condemned the plan to cut aid.',
        'Ms. Lee | said | the budget was fair',
        'unions | condemned | the plan to cut aid',
      ],
    ],
    counterExamples: [
      [
        'The minister said it was late but critics called it off.',
        'The minister | said | it was late but critics called it off',
      ],
      [
        'The minister said it was late because critics rejected it.',
        'The minister | said | it was late because critics rejected it',
      ],
      [
        'He said he had tried to hide, but a neighbor called the police.',
        'He | said | he had tried to hide, but a neighbor called the police',
      ],
      [
        'She said she worked hard, but the bank dismissed her in May.',
        'She | said | she worked hard, but the bank dismissed her in May',
      ],
    ],
  },
  {
    name: BORDER_RULES.parenthesis,
    read: null,
    examples: [
      [
        'Ms. Lee said the plan, while critics called it reckless, would save lives.',
        'Ms. Lee | said | the plan, while critics called it reckless, would save lives',
      ],
      [
        'Ms. Lee said the plan, with aid from the bank, would save lives.',
        'Ms. Lee | said | the plan, with aid from the bank, would save lives',
      ],
      [
        'Ms. Lee said that in May, with no notice, the bank closed.',
        'Ms. Lee | said | that in May, with no notice, the bank closed',
      ],
    ],
    counterExamples: [
      [
        'A man who pledged reform, while critics said he lied, was jailed.',
        'who | pledged | reform',
        'critics | said | he lied',
      ],
      [
        'A man who vowed to fight it, while critics said he lied, was jailed.',
        'who | vowed | to fight it',
        'critics | said | he lied',
      ],
      [
        'She declined to comment, while aides said it was late.',
        'She | declined | to comment',
        'aides | said | it was late',
      ],
    ],
  },
  {
    name: BORDER_RULES.joinedPart,
    read: null,
    examples: [
      [
        'The minister denied it, but according to police, the men fled.',
        'The minister | denied | it',
        'police | according to | the men fled',
      ],
      ['Prices fell and, according to Ms. Lee, wages rose.', 'Ms. Lee | according to | wages rose'],
      [
        'The minister denied it, but the men, according to police, fled.',
        'The minister | denied | it',
        'police | according to | the men … fled',
      ],
    ],
    counterExamples: [
      [
        'Sales of beer and, according to Ms. Lee, of wine fell.',
        'Ms. Lee | according to | Sales of beer and … of wine fell',
      ],
    ],
  },
  {
    name: BORDER_RULES.tellsMore,
    read: null,
    examples: [
      [
        'According to figures the ministry released on Monday, exports fell.',
        'figures the ministry released on Monday | According to | exports fell',
      ],
      [
        'According to a letter Ann Lee wrote, Bob Ray stole it.',
        'a letter Ann Lee wrote | According to | Bob Ray stole it',
      ],
    ],
    counterExamples: [
      [
        'According to police the men fled, and the car burned.',
        'police | According to | the men fled, and the car burned',
      ],
      [
        'According to the report the mayor took a bribe, the bank failed.',
        'the report | According to | the mayor took a bribe, the bank failed',
      ],
    ],
  },
  {
    name: BORDER_RULES.participle,
    read: null,
    examples: [
      [
        'The claim that he is guilty based on one email is false.',
        ' | The claim | that he is guilty based on one email',
      ],
    ],
    counterExamples: [
      [
        'The claim that she was corrupt surfaced in a letter sent in May.',
        ' | The claim | that she was corrupt',
      ],
    ],
  },
];
