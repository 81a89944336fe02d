import assert from 'node:assert/strict';
import { claimsOf, lineOf } from './claimsOf.js';

/** The claims of a text, each as `speaker: source | cue | content`; a dash where nobody is identified, with a star where the source is anonymous. */
function readingOf(text: string): string[] {
  return claimsOf(text, { markup: 'markdown', stances: false }).map(
    (claim) => `${claim.speaker?.name ?? '–'}${claim.anonymous ? '*' : ''}: ${lineOf(text, claim)}`,
  );
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...claims: string[]])[]>> = {
  'two who speak together': [
    [
      'Bell and Rep. Ines Duarte both said they would vote no.',
      'Bell and Ines Duarte: Bell and Rep. Ines Duarte | said | they would vote no',
    ],
    [
      'Bell and Rep. Ines Duarte said they would vote no.',
      'Bell and Ines Duarte: Bell and Rep. Ines Duarte | said | they would vote no',
    ],
    [
      'Heart and Lung senior manager Ann Kim said it was late.',
      'Ann Kim: Heart and Lung senior manager Ann Kim | said | it was late',
    ],
  ],
  'the copy of other houses': [
    [
      'Residents have blasted a council. Mum-of-three Ann Marsden, 38, fumed: “It’s a joke. Who signed this off?”',
      '–*: Residents | have blasted | a council',
      'Ann Marsden: Mum-of-three Ann Marsden, 38 | fumed | It’s a joke. Who signed this off?',
    ],
    [
      '“Nobody came,” Joe Dunne says. “Not the council, not the army, nobody.” His MP, Liz Crane, has written to the minister demanding compensation.',
      'Joe Dunne: Joe Dunne | says | Nobody came … Not the council, not the army, nobody',
      'Liz Crane: His MP, Liz Crane | demanding | compensation',
    ],
    [
      'Mr. Coolidge is said to favor a deal, but Senator Borden, who met him, said that it was late.',
      '–*:  | is said | Mr. Coolidge … to favor a deal',
      'Borden: Senator Borden, who met him | said | that it was late',
    ],
    [
      'Ann Hall refused to concede, calling the vote a sham.',
      'Ann Hall: Ann Hall | refused | to concede',
      'Ann Hall: Ann Hall | calling | the vote a sham',
    ],
    ['Police Scotland said it was late.', 'Police Scotland: Police Scotland | said | it was late'],
    ['Police said it was late.', '–: Police | said | it was late'],
    [
      'Mr. Blair told his monthly news conference Britain had won.',
      'Blair: Mr. Blair | told | Britain had won',
    ],
    [
      'Research conducted by the commission found that it was late.',
      '–: Research conducted by the commission | found | that it was late',
    ],
    ['Survivors said it was late.', '–*: Survivors | said | it was late'],
    [
      'Lawyers said they had not been told of the move.',
      '–*: Lawyers | said | they had not been told of the move',
    ],
    [
      'Q. Minister, was it wrong?\n\nTHE MINISTER: No, it was correct.\n\nQ. But the auditor was late.\n\nTHE MINISTER: She may have her own view.',
      '–: Q | Q | Minister, was it wrong?',
      '–: THE MINISTER | : | No, it was correct',
      '–: Q | Q | But the auditor was late',
      '–: THE MINISTER | : | She may have her own view',
    ],
  ],
  'an office and who holds it': [
    [
      'Premier Jacinta Doyle’s chief of staff has quit. The premier said she had accepted it.',
      'Jacinta Doyle: The premier | said | she had accepted it',
    ],
    ['The premier said it was late.', '–: The premier | said | it was late'],
    [
      'Sheriff Ann May left. The sheriff said it was late.',
      'Ann May: The sheriff | said | it was late',
    ],
    ['A sheriff said it was late.', '–*: A sheriff | said | it was late'],
  ],
  'the name in the source': [
    [
      'Criminologist Amara Singh of Tufts University said crime fell.',
      'Amara Singh: Criminologist Amara Singh of Tufts University | said | crime fell',
    ],
    ['Plumber Joe Smith said it was late.', 'Joe Smith: Plumber Joe Smith | said | it was late'],
    ['Mary Ann Smith said it was late.', 'Mary Ann Smith: Mary Ann Smith | said | it was late'],
    [
      'A spokesperson for VIA Rail, Jamie Orchard, declined to comment on the matter.',
      'Jamie Orchard: A spokesperson for VIA Rail, Jamie Orchard | declined | to comment on the matter',
    ],
    [
      'The messages were first reported by The Age.',
      'The Age: The Age | were first reported | The messages',
    ],
    ['The Hill said it was late.', 'The Hill: The Hill | said | it was late'],
    [
      'The Bank of England said it was late.',
      'Bank of England: The Bank of England | said | it was late',
    ],
  ],
  'a body and what it is': [
    [
      'BAA is also offering to buy noisy homes.',
      'BAA: BAA | is also offering | to buy noisy homes',
    ],
    ['A CEO said it was late.', '–*: A CEO | said | it was late'],
    [
      'Accountancy firm Ernst & Young said it was late.',
      'Ernst & Young: Accountancy firm Ernst & Young | said | it was late',
    ],
    [
      'News agency Reuters reported that it was late.',
      'Reuters: News agency Reuters | reported | that it was late',
    ],
    ['PM says school sport is back', '–: PM | says | school sport is back'],
    ['Mr Fox said it was late.', 'Fox: Mr Fox | said | it was late'],
    [
      'The Lord Chancellor, Lord Falconer, said it was late.',
      'Falconer: The Lord Chancellor, Lord Falconer | said | it was late',
    ],
  ],
  'verbs behind verbs': [
    [
      'However, Lord Browne rejected calls for a tax, saying that it paid more.',
      'Browne: Lord Browne | rejected | calls for a tax',
      'Browne: Lord Browne | saying | that it paid more',
    ],
    ['There was a drop, which the government needed to address if it wanted to win.'],
    ['Ross said if they won, he would go.', 'Ross: Ross | said | if they won, he would go'],
    ['Ross has admitted using the code.', 'Ross: Ross | has admitted | using the code'],
  ],
  'stances with a name in quotation marks': [
    ['He supports the “Marshall Plan” for Africa.'],
    ['He supports “a strong and open Europe.”', '–: He | supports | a strong and open Europe'],
    ['He attacked the pledges as “vacuous.”', '–: He | attacked | the pledges as “vacuous'],
  ],
  'names that look like a calling': [
    [
      'Roman Abramovich said it was late.',
      'Roman Abramovich: Roman Abramovich | said | it was late',
    ],
    ['Norman Foster left. He said it was late.', 'Norman Foster: He | said | it was late'],
    [
      'Spokesman Paul Ferris said it was late.',
      'Paul Ferris: Spokesman Paul Ferris | said | it was late',
    ],
    [
      'Paul Ross, the co-chairman, left. The co-chairman said it was late.',
      'Paul Ross: The co-chairman | said | it was late',
    ],
    ['Osman Holdings closed. He said it was late.', '–: He | said | it was late'],
  ],
  'what somebody else did': [
    [
      'The claims were in a book by Philippe Sands. He also says it was late.',
      'Philippe Sands: He | also says | it was late',
    ],
    ['Ann May was sacked by Paul Ross. She said it was late.', 'Ann May: She | said | it was late'],
    [
      'It is an issue, with Hillary Cole — who’s called for tax hikes — lambasting the plan. “It is old,” she said.',
      'Hillary Cole: who | s called for | tax hikes',
      'Hillary Cole: Hillary Cole | lambasting | the plan',
      'Hillary Cole: she | said | It is old',
    ],
  ],
  'one statement, one row': [
    [
      'The ministry said in a statement that it was late.',
      '–: The ministry | said | that it was late',
    ],
  ],
  'sources with a clause of their own': [
    [
      'An aide who asked that her name be withheld said the file was gone.',
      '–*: An aide who asked that her name be withheld | said | the file was gone',
    ],
    [
      'Four current and former officials said the file was gone.',
      '–*: Four current and former officials | said | the file was gone',
    ],
    ['Correction: An earlier version said that Feld was a senator.'],
    [
      'SEN. NORA FELD (D-Maine): The land is public now.',
      'NORA FELD: SEN. NORA FELD | : | The land is public now',
    ],
    [
      'Trump and Sanders said it was late.',
      'Trump and Sanders: Trump and Sanders | said | it was late',
    ],
  ],
  'what is not said': [
    ['Feld hardly ever says that it is late.', 'Feld: Feld | hardly ever says | that it is late'],
    ['Feld no longer says that it is late.', 'Feld: Feld | no longer says | that it is late'],
    [
      'Feld retracted her claim that it was late.',
      'Feld: Feld | retracted her claim | that it was late',
    ],
    [
      'Neither Feld nor her aides have said that it is late.',
      '–: Neither Feld nor her aides | have said | that it is late',
    ],
    ['Feld also says that it is late.', 'Feld: Feld | also says | that it is late'],
  ],
  'what the press was told': [
    [
      'It is understood the complaint concerns the same phone.',
      '–*:  | is understood | the complaint concerns the same phone',
    ],
    [
      'It is understood that the complaint concerns the same phone.',
      '–*:  | is understood | that the complaint concerns the same phone',
    ],
    ['He understood the plan was over.'],
  ],
  'labels of a list': [
    [
      '- **Homicides:** There were 41 last year\n- **Burglaries:** “Flat,” according to Chief Ron Delgado.',
      'Ron Delgado: Chief Ron Delgado | according to | Flat',
    ],
    ['- **Robberies:** They were down by 4 percent, and nobody knew why.'],
    [
      'Ann Bell: They were down by 4 percent.',
      'Ann Bell: Ann Bell | : | They were down by 4 percent',
    ],
    ['Trump: I will win the vote again.', 'Trump: Trump | : | I will win the vote again'],
  ],
  'words quoted behind their subject': [
    [
      'Its president, Sgt. Mike O’Dowd, said Baptiste “talks tough and staffs soft.”',
      'Mike O’Dowd: Its president, Sgt. Mike O’Dowd | said | Baptiste “talks tough and staffs soft',
    ],
  ],
  'a paragraph behind a colon, in marks or not': [
    [
      'Asked about it, Ann May replied:\n\nI speak to colleagues all the time, and it is late.\n\nPrices fell in May.',
      'Ann May: Ann May | replied | I speak to colleagues all the time, and it is late',
    ],
    [
      'Ann May told Sky News:\n\nWe warned them in the spring, and they did not listen.\n\nTom Orr said it was late.',
      'Ann May: Ann May | told | We warned them in the spring, and they did not listen',
      'Tom Orr: Tom Orr | said | it was late',
    ],
    ['Ann May listed the towns:\n\nLeeds and York, and nobody knows how many more.'],
  ],
  'what leads into a list': [
    [
      'Ann May told the senators:\n\n- taxes would fall\n- homes would be built',
      'Ann May: Ann May | told | taxes would fall … homes would be built',
    ],
    ['The plan would do three things:\n\n- cut taxes\n- build homes'],
    ['All commands begin with X):\n\n- one\n- two'],
    ['All commands begin:\n\n- one\n- two'],
  ],
  'a newsletter’s rubrics': [
    [
      'Ann May said it was late, adding that it “has had its hand in our pocket for 30 years.”\n\n**ICYMI:** “The fund loses $4 billion in a month,” by the Ledger’s Karen Oyler.',
      'Ann May: Ann May | said | it was late',
      'Ann May: Ann May | adding | that it “has had its hand in our pocket for 30 years',
    ],
    [
      '**QUOTE OF THE DAY:** “I have never seen a hallway this quiet.” — Sen. Gloria Petit',
      'Gloria Petit: Sen. Gloria Petit | — | I have never seen a hallway this quiet',
    ],
    [
      '**FIRST IN PLAYBOOK — MERCER MAKES A MOVE:** Joel Mercer will run, according to two people familiar with his plans.',
      '–*: two people familiar with his plans | according to | Joel Mercer will run',
    ],
    [
      '**ABOUT LAST NIGHT:** Ann May joked that it was late.',
      'Ann May: Ann May | joked | that it was late',
    ],
  ],
};

describe('who says what', () => {
  for (const [kind, cases] of Object.entries(CASES))
    for (const [text, ...claims] of cases)
      it(`${kind}: ${text}`, () => assert.deepEqual(readingOf(text), claims));
});
