import assert from 'node:assert/strict';
import { assertClaims, claimsOf } from './claimsOf.js';

/** The speakers of a text's claims, in order; null where nobody is identified. */
function speakersOf(text: string): (string | null)[] {
  return claimsOf(text, { stances: false }).map(({ speaker }) => speaker?.name ?? null);
}

describe('the right speaker', () => {
  const speakers: Record<string, [text: string, ...speakers: (string | null)[]][]> = {
    'is named without what they belong to': [
      ['Conservative John Rustad said it was late.', 'John Rustad'],
      ['Liberal Democrat Tim Farron said it was late.', 'Tim Farron'],
      ['The leader of the rebels, Republican Chip Roy, said it was late.', 'Chip Roy'],
      [
        'North East Somerset MP and prominent Brexiteer Jacob Rees-Mogg, the chairman of the group, said it was late. Mr Rees-Mogg told the BBC: “It is over.”',
        'Jacob Rees-Mogg',
        'Jacob Rees-Mogg',
      ],
      ['Tory Mel Stride left. He said it was late.', 'Mel Stride'],
      ['Mr. Tory said it was late.', 'Tory'],
    ],
    'is the knight whose given name stands behind the title': [
      [
        'Keir Starmer met Rachel Reeves. Sir Keir said it was late. He said so twice. Starmer added that it was over.',
        'Keir Starmer',
        'Keir Starmer',
      ],
      ['Kelly Smith said it was early. Mr Kelly said it was late.', 'Kelly Smith', 'Kelly'],
    ],
    'holds the office, and not one like it': [
      [
        'Tory leader Kemi Badenoch met MPs. The Labour leader said it was late. The Tory leader said it was early.',
        null,
        'Kemi Badenoch',
      ],
      [
        'Alberta Premier Danielle Smith met Ann Lee. The Manitoba premier said it was late. The premier said it was early.',
        null,
        'Danielle Smith',
      ],
      [
        'French President Emmanuel Macron met Ann Lee. The Russian president said it was late. The president said it was early.',
        null,
        'Emmanuel Macron',
      ],
      ['Opposition leader Ben Dale left. The Labour leader said it was late.', 'Ben Dale'],
      ['Prime Minister Ben Dale left. The PM said it was late.', 'Ben Dale'],
    ],
    'holds the office, and not a shadow or deputy one': [
      [
        'Ann Lee, the chancellor, spoke. Shadow chancellor Ben Dale said it was late. The chancellor said it was early. The shadow chancellor said it was over.',
        'Ben Dale',
        'Ann Lee',
        'Ben Dale',
      ],
      ['Deputy mayor Ben Dale met Ann Lee. The mayor said it was late.', null],
      [
        'Shadow home secretary Ben Dale met Ann Lee. The home secretary said it was late. The shadow home secretary said it was early.',
        null,
        'Ben Dale',
      ],
    ],
    'is who is known by a role, where the role acts': [
      [
        'The Tory leader, Ben Dale, made a film. Maker Hal Cole was given access to him. The Tory leader was asked about it. He replied: “It is late.”',
        'Ben Dale',
      ],
      ['Hal Cole met Ben Dale. The doctor was asked about it. He replied: “It is late.”', null],
    ],
    'is the one person of a relative clause’s own sentence': [
      [
        'Hal Cole said it was early. The film shows Mr Dale laughing at a joke, which he calls “good fun at best”.',
        'Hal Cole',
        'Dale',
      ],
      ['Mr Dale left. The film shows a joke, which he calls “good fun at best”.', 'Dale'],
    ],
    'is a government, and nobody who is chief executive': [
      [
        'Hal Cole, chief executive of a charity, said it was late. The Scottish Executive said it was early.',
        'Hal Cole',
        'Scottish Executive',
      ],
      [
        'Hal Cole, chief executive of a charity, said it was late. The chief executive said it was early.',
        'Hal Cole',
        'Hal Cole',
      ],
    ],
    'is one of three and more': [
      [
        'The CBI, the TUC and the Institute of Bakers all said it was late.',
        'CBI, TUC and Institute of Bakers',
      ],
      ['Ann Lee, Ben Dale and Hal Cole said it was late.', 'Ann Lee, Ben Dale and Hal Cole'],
      ['Ann Lee, a baker, and Ben Dale said it was late.', 'Ann Lee'],
      ['The Building Societies Association said it was late.', 'Building Societies Association'],
    ],
    'begins the sentence before "it" or "they"': [
      ['Borussia Lund is near ruin. It said that debts had risen.', 'Borussia Lund'],
      ['Borussia Lund is near ruin. A report is due. It said that debts had risen.', null],
      ['Ben Dale is near ruin. It said that debts had risen.', null],
      [
        'Lord Justice Cole and Mr Justice Dale sat in London. They said that the law applied.',
        'Cole and Dale',
      ],
      ['Lord Justice Cole sat in London. They said that the law applied.', null],
    ],
    'is a party under the name of its members': [
      ['The Tories said it was late.', 'Tories'],
      ['The Liberal Democrats said it was late.', 'Liberal Democrats'],
      ['Senate Democrats said it was late.', null],
      ['Some Tories said it was late.', null],
    ],
    'is the paper whose report it is': [
      ['The Sunday Telegraph report said it was late.', 'Sunday Telegraph'],
      ['The Ukraine report said it was late.', null],
    ],
    'has no office, label or headline in the name': [
      [
        'The Roman Catholic Archbishop of Lund, the Most Reverend Hal Cole, said it was late.',
        'Hal Cole',
      ],
      ['Tories Hal Cole and Ann Lee left. Mr Cole said it was late.', 'Hal Cole'],
      ['Troubled Marsh quits\n\nMarsh said it was late.', 'Marsh'],
      ['United Airlines said it was late.', 'United Airlines'],
      ['A Plaid Cymru MP said it was late.', null],
      ['Germany’s financial watchdog BaFin said it was late.', 'BaFin'],
    ],
    'holds no office that a headline gives to somebody else': [
      [
        'Prosecutor requests Sarkozy stand trial\n\nThe prosecutor has recommended that Nicolas Sarkozy face trial.',
        null,
      ],
      ['Defense lawyer Dov Jacobs left. The lawyer said it was late.', 'Dov Jacobs'],
    ],
    'is nobody whom a spokesman or an aide speaks for': [
      ['A spokesman for Helen Marchetti said it was late.', null],
      ['A spokesperson for auditor general Helen Marchetti said it was late.', null],
      ['A spokeswoman for Mayor Lena Ortiz said it was late.', null],
      ['An aide to Prime Minister Tom Orr said it was late.', null],
      ['A lawyer for Mr. Bell, Ann Kim, said it was late.', 'Ann Kim'],
      ['Secretary of State Marco Rubio said it was late.', 'Marco Rubio'],
      ['Former Bank of England governor Paul Ross said it was late.', 'Paul Ross'],
    ],
    'is no spokesman of somebody else': [
      [
        'The Green spokesperson, Fiona Ashdown, said it was late.\n\nThe prime minister’s spokesperson said it was early. The spokesperson said it was odd.\n\n“That is wrong,” she said.',
        'Fiona Ashdown',
        null,
        null,
        null,
      ],
      [
        'Dana Quill, a spokeswoman for the bank, said it was late.\n\nA spokeswoman for the city said it was early. The spokeswoman said it was over.',
        'Dana Quill',
        null,
        null,
      ],
      [
        'Dana Quill, a spokeswoman for the bank, said it was late. The spokeswoman said it was over.',
        'Dana Quill',
        'Dana Quill',
      ],
    ],
    'is named without an office or a seat before the name': [
      ['City Clerk Joan Pratt said it was late.', 'Joan Pratt'],
      ['It was late, according to City Clerk Joan Pratt.', 'Joan Pratt'],
      ['County Supervisor Janice Hahn said it was late.', 'Janice Hahn'],
      ['The MP for Ashford Mary Green said it was late.', 'Mary Green'],
      ['Minister for Women and Equalities Maria Cruz said it was late.', 'Maria Cruz'],
      ['The Speaker, Dame Olive Trent, said it was late.', 'Olive Trent'],
      ['The Mayor, Lena Ortiz, said it was late.', 'Lena Ortiz'],
    ],
    'is no member of a chamber without a name': [
      ['“It is late,” one Assembly Democrat said.', null],
      ['A House Republican said it was late.', null],
      ['House Republican Chip Roy said it was late.', 'Chip Roy'],
      [
        'The Liberal Democrat Treasury spokesperson, Fiona Ashdown, said it was late. The Treasury said it was wrong.',
        'Fiona Ashdown',
        'Treasury',
      ],
    ],
    'is no common noun of a headline': [
      ['Charity says levy will hit homes', null],
      ['Watchdog warns levy will hit homes', null],
      ['Park says levy will hit homes', 'Park'],
      ['King says levy will hit homes', 'King'],
    ],
    'is no seat': [
      [
        'Robert Kilroy-Silk left. The East Midlands MEP, who quit the party, wants change. He said it was late.',
        'Robert Kilroy-Silk',
      ],
    ],
    'acts though brackets stand behind the name': [
      [
        'Rep. Nita Alvarado (D-Bronx) slams the cuts. Rep. Dale Hutchins (R-Elmira) disagrees: He told Fox News that the cuts were late.',
        'Nita Alvarado',
        'Dale Hutchins',
      ],
    ],
    'is both of two with their parties': [
      ['Ann Lee, D-N.J., and Bob Ray said it was late.', 'Ann Lee and Bob Ray'],
      ['Ann Lee, D-N.J., and Bob Ray, R-Ohio, said it was late.', 'Ann Lee and Bob Ray'],
      ['Ann Lee (D-N.J.) and Bob Ray (R-Ohio) said it was late.', 'Ann Lee and Bob Ray'],
    ],
    'is the body that "it" takes up': [
      [
        'The Bank of England said it was late. It said nobody knew.\n\nIt warned that rates would rise.\n\nPrices fell.\n\nRents rose.\n\nIt said taxes fell.',
        'Bank of England',
        'Bank of England',
        'Bank of England',
        null,
      ],
      [
        'Acme Corp. said it was late. Boeing Co. left. It added that taxes fell.',
        'Acme Corp.',
        null,
      ],
      [
        'The White House said it was late. An aide agreed that it was. It said taxes fell.',
        'White House',
        null,
        null,
      ],
      ['Ann Lee said it was late. It added that taxes fell.', 'Ann Lee', null],
    ],
    'is no body where people of it speak': [
      ['Bank of England officials said it was late.', null],
      ['Department of Justice lawyers said it was late.', null],
      ['House of Commons authorities said it was late.', 'House of Commons authorities'],
      ['The Bank of England said it was late.', 'Bank of England'],
    ],
    'stands before a parenthesis between dashes': [
      [
        'Ben Dale left. The rebels include Ken Clarke – a veteran of five decades – who said it was late. “It is over,” he told the BBC.',
        'Ken Clarke',
        'Ken Clarke',
      ],
    ],
    'is not taken from the paragraph before by a quotation inside the next': [
      [
        'Ann Lee said it was late.\n\nThe board met in May. “They have made decisions, and we are going to inflict pain on them.” It then left.',
        'Ann Lee',
      ],
    ],
  };
  for (const [name, texts] of Object.entries(speakers))
    describe(name, () => {
      for (const [text, ...names] of texts)
        it(text, () => assert.deepEqual(speakersOf(text), names));
    });

  const claims: Record<string, [text: string, ...claims: string[]][]> = {
    'speaks, and not whoever does something in what they say': [
      [
        'Brady said he’d let the Senate do its work and expressed confidence that it would pass.',
        'Brady | said | he’d let the Senate do its work',
        'Brady | expressed confidence | that it would pass',
      ],
      [
        'Brady said he saw the minister leave and warned that it was late.',
        'Brady | said | he saw the minister leave',
        'Brady | warned | that it was late',
      ],
      [
        'Cruz attacked Hill for saying the law was void, adding that he should go.',
        'Cruz | attacked | Hill for saying the law was void',
        'Hill | saying | the law was void',
        'Cruz | adding | that he should go',
      ],
    ],
    'may be a paper that states something': [
      [
        '“Copies should be sent in time,” Cabinet Office guidance states.',
        'Cabinet Office guidance | states | Copies should be sent in time',
      ],
      [
        'The ministerial code states that copies should be sent.',
        'The ministerial code | states | that copies should be sent',
      ],
      ['Seven Gulf states said that it was late.', 'Seven Gulf states | said | that it was late'],
    ],
    'is named whole': [
      ['The US president said it was late.', 'The US president | said | it was late'],
      ['They told us it was late.', 'They | told | it was late'],
      ['The Manitoba premier said it was late.', 'The Manitoba premier | said | it was late'],
      ['A man in seat No 12 said it was late.', 'A man in seat No 12 | said | it was late'],
    ],
    'is heard to the end and no further': [
      [
        'Mike Johnson told them that it was late, three people familiar with the talks said.',
        'three people familiar with the talks | said | Mike Johnson told them that it was late',
        'Mike Johnson | told | that it was late',
      ],
      [
        'The speaker promised there will be a committee, and he dismissed criticism from an aide.',
        'The speaker | promised | there will be a committee',
        'he | dismissed | criticism from an aide',
      ],
      [
        'The speaker promised there will be a committee, and it will meet in May.',
        'The speaker | promised | there will be a committee, and it will meet in May',
      ],
      [
        'It grew, which critics say she is responsible for, and Reeves left.',
        'critics | say | she is responsible for',
      ],
      [
        'Ben Dale urged them to commit, condemning her when she refused to do so.',
        'Ben Dale | urged | them to commit',
        'Ben Dale | condemning | her when she refused to do so',
      ],
      [
        'Boris Johnson claims “absolutely nothing” is going to stop him.',
        'Boris Johnson | claims | absolutely nothing” is going to stop him',
      ],
      [
        'The opponents said they should stand firm, not declare neutrality.',
        'The opponents | said | they should stand firm, not declare neutrality',
      ],
      ['A source told the Herald newspaper saying it was late.', 'A source | saying | it was late'],
      [
        'Mr. Lee said backing his party was no wasted vote, adding that it would win.',
        'Mr. Lee | said | backing his party was no wasted vote',
        'Mr. Lee | adding | that it would win',
      ],
      [
        'Mr. Lee said criticizing the minister was wrong and suggested a talk.',
        'Mr. Lee | said | criticizing the minister was wrong',
        'Mr. Lee | suggested | a talk',
      ],
      [
        'She made it clear to reporters in Leeds that it was over.',
        'She | made it clear | that it was over',
      ],
    ],
  };
  for (const [name, texts] of Object.entries(claims))
    describe(name, () => {
      for (const [text, ...lines] of texts) it(text, () => assertClaims(text, ...lines));
    });

  it('is not anonymous where the office has one holder', () => {
    for (const source of [
      'The PM',
      'The Labour leader',
      'The ethics watchdog',
      'The first minister',
    ])
      assert.equal(claimsOf(`${source} said it was late.`)[0].anonymous, false, source);
    for (const source of ['A Labour leader', 'The party leader', 'A minister', 'The spokesman'])
      assert.equal(claimsOf(`${source} said it was late.`)[0].anonymous, true, source);
  });
});
