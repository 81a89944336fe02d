import assert from 'node:assert/strict';
import { claimsOf, describeSpeakers, type SpeakerCases } from './claimsOf.js';

describe('he and she', () => {
  const cases: SpeakerCases = {
    'are persons, whatever their names look like': [
      [
        '“It is bad,” said Benard Dreyer, president of the academy.\n\nHe said of Congress: “They need to act.”',
        'Benard Dreyer',
        'Benard Dreyer',
      ],
      [
        '“It is bad,” said J.M. Berger of Leeds. He added that it was late.',
        'J.M. Berger',
        'J.M. Berger',
      ],
      [
        'The runner Feyisa Lilesa, who won the race, held up his arms. He says he fears returning home.',
        'Feyisa Lilesa',
      ],
      ['Mattie Dupont, a retired worker, voted early. She said it was cold.', 'Mattie Dupont'],
      [
        'Ban Ki-moon spoke in Paris. Donald Dale was there.\n\nLater, Ban demurred.\n\n“There is just one science,” he said.',
        'Ban Ki-moon',
      ],
      [
        'Mr. Tory, speaking after Mr. Dale, said it was late. He added that nobody knew.',
        'Tory',
        'Tory',
      ],
    ],
    'are no bodies': [
      ['Aston Martin, a carmaker, fell. He said it was late.', null],
      ['Aston Martin, which makes cars, fell. He said it was late.', null],
    ],
    'are no women or men whom the draft has called otherwise': [
      [
        'Glenys Roe, a baker, spoke.\n\n“It is cold,” she said.\n\nEducation minister Huw Ness said no. He said it stood.\n\nShe called it late. He said it was fair.',
        'Glenys Roe',
        'Huw Ness',
        'Huw Ness',
        'Glenys Roe',
        'Huw Ness',
      ],
      [
        'UKIP chairman Petrina Roe urged them to leave. She said it was late.',
        'Petrina Roe',
        'Petrina Roe',
      ],
      ['Ann May’s husband spoke. Ann May said no. He said it was late.', 'Ann May', null],
    ],
    'are called by their given names too': [
      [
        'Aoife Roe, 24, and Ciara Roe, 22, swam.\n\n“We froze,” Ciara said. She said it was late.',
        'Ciara Roe',
        'Ciara Roe',
      ],
      [
        'Alwaleed bin Dale, a prince, spoke. Prince Alwaleed said it was late.',
        'Alwaleed bin Dale',
      ],
    ],
    'are not called “Mr” with their given names': [
      ['Howard Flint, an MP, left. Mr Howard said it was late.', 'Howard'],
      ['Wang Yan, an official, left. Mr Wang said it was late.', 'Wang Yan'],
    ],
    'are whom the paragraph has just told of': [
      [
        'Graham Tull said no.\n\nAnn May had met a neighbor, Bill Roy, who runs a garage. He said it was late.',
        'Graham Tull',
        'Bill Roy',
      ],
      [
        'Graham Tull said no. He had met Bill Roy, who runs a garage. He said it was late.',
        'Graham Tull',
        'Graham Tull',
      ],
      [
        'Graham Tull said no.\n\nA book about Paul Roy came out. He said it was late.',
        'Graham Tull',
        null,
      ],
      [
        'Graham Tull said no.\n\nA book about Ann May came out. He said it was late.',
        'Graham Tull',
        'Graham Tull',
      ],
    ],
    'are those whom the draft turns to': [
      [
        'John Dale, a writer, said no.\n\nThen there’s Ted Roy.\n\n“It is bad,” he said.',
        'John Dale',
        'Ted Roy',
      ],
      [
        'John Dale, a writer, said no.\n\nThen there’s the house of Ted Roy.\n\n“It is bad,” he said.',
        'John Dale',
        'John Dale',
      ],
    ],
    'are relatives of their namesakes': [
      ['Cordelia Roe spoke.\n\nHer nephew, Grant Roe, left. He said it was late.', 'Grant Roe'],
      ['Cordelia Roe spoke.\n\nMs. Roe left. She said it was late.', 'Cordelia Roe'],
    ],
    'are who speaks of what another said': [
      [
        'Lord Roe spoke. Ted Dale said Lord Roe’s admission that it was late had been a shock to the party. “It is bad,” he said.',
        'Ted Dale',
        'Roe',
        'Ted Dale',
      ],
    ],
    'may be somebody whose pronoun the draft has not told': [
      [
        'Prasert Dale, a general, said no. He laughed.\n\nAnn May will meet Prime Minister Ishida Kenzo. He said it was late.',
        'Prasert Dale',
        null,
      ],
    ],
    'are the subject of a cleft sentence': [
      [
        'John Dale won Ohio. But it was Donald Roy who seemed changed. He called the rival “Senator.”',
        'Donald Roy',
      ],
      [
        'John Dale won Ohio. It was good for Donald Roy. He called the rival “Senator.”',
        'John Dale',
      ],
    ],
    'are the namesake who is named most': [
      [
        'Ted Cruz spoke. Mr. Cruz said he would win. His father, Rafael Cruz, came too. Mr. Cruz said it was late.',
        'Ted Cruz',
        'Ted Cruz',
      ],
    ],
    'are the one who is spoken of where a role takes up the name': [
      [
        'Ben Dale, the senator, met Paul Roy, a senator. “I did it,” Dale said.\n\nThe senator left.\n\n“That is all,” he said.',
        'Ben Dale',
        'Ben Dale',
      ],
    ],
    'are nobody where two fit': [
      [
        'Arianna Gil spoke. “We skate,” Ms. Gil said.\n\nThough Ms. Ortiz has lived there, rents have risen, she said.\n\n“They are high,” she said.',
        'Arianna Gil',
        null,
        null,
      ],
      [
        'Donald Dale left the debate. That left Ted Roy alone, so much so that he accused the hosts of lying.',
        null,
      ],
    ],
    'are whom they meant before where only one fits': [
      [
        'Ann Dale spoke. Ted Roy said Dale was right when he said it was late.',
        'Ted Roy',
        'Ted Roy',
      ],
      ['Paul Dale spoke. Ted Roy said Dale was right when he said it was late.', 'Ted Roy', null],
      [
        'Arianna Gil spoke. “We skate,” Ms. Gil said.\n\nThough Mr. Ortiz has lived there, rents have risen, she said.',
        'Arianna Gil',
        'Arianna Gil',
      ],
      [
        'Donald Dale left the debate. In a letter to Ted Roy, he accused the hosts of lying.',
        'Donald Dale',
      ],
      [
        'Donald Dale left. Police said that Dale met Ted Roy, though he denied it.',
        null,
        'Donald Dale',
      ],
    ],
  };
  describeSpeakers(cases);

  it('take the name behind an office', () => {
    const [claim] = claimsOf('Former Secretary of State Hillary Clinton said it was late.');
    assert.equal(claim.speaker?.name, 'Hillary Clinton');
  });
});
