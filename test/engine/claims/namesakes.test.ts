import { assertClaims, describeSpeakers } from './claimsOf.js';

describe('whoever is called otherwise', () => {
  describeSpeakers({
    'may have a given name for a family name': [
      ['Stephanie Roy has resigned. Roy, 44, said it was late.', 'Stephanie Roy'],
      ['Ann Paul left. Mr. Paul said it was late.', 'Paul'],
      ['Ann Roy left. Paul Hill said it was late. Roy said no.', 'Paul Hill', 'Ann Roy'],
      ['Roy left. Stephanie said it was late.', 'Stephanie'],
    ],
    'is a lawmaker by state and party': [
      [
        'Senator Howard Biddle left. “It is late,” the Iowa Republican said. He added that it was over.',
        'Howard Biddle',
        'Howard Biddle',
      ],
      ['Rep. Ann Lee left. The Ohio Democrat said it was late.', 'Ann Lee'],
      ['Rep. Ann Lee left. The congresswoman said it was late.', 'Ann Lee'],
      ['Senator Howard Biddle met Senator Ann Lee. The Iowa Republican said it was late.', null],
      ['Mayor Tom Hill left. The Ohio Democrat said it was late.', null],
      [
        'Senator Elizabeth Warren backed the bill. Chuck Grassley opposed it. The Iowa Republican said it would fail.',
        'Elizabeth Warren',
        'Chuck Grassley',
        null,
      ],
      ['Senator Ann Lee left. The other Democrat said it was late.', null],
      ['Senator Ann Lee left. The top Republican said it was late.', null],
      ['Senator Ann Lee, D-Mass., left. The Iowa Republican said it was late.', null],
      ['Senator Ann Lee (D-Iowa) left. The Iowa Republican said it was late.', null],
      ['Senator Ann Lee of Ohio left. The Iowa Republican said it was late.', null],
      [
        'Senator Ann Lee (R-Iowa) left. Mary Cole came. The Iowa Republican said it was late.',
        'Ann Lee',
      ],
      ['Senator Ann Lee (R-Vt.) left. The Vermont Republican said it was late.', 'Ann Lee'],
      ['Senator Ann Lee of New York left. The Brooklyn Democrat said it was late.', 'Ann Lee'],
      ['Senator Howard Biddle left. An Iowa Republican said it was late.', null],
      [
        'Senator Howard Biddle left.\n\nThe bridge was shut.\n\nIt rained.\n\nThe Iowa Republican said it was late.',
        null,
      ],
    ],
    'has a slogan for a name': [
      ['Homes were lost, according to the group Save Our Shelves.', 'Save Our Shelves'],
      ['The charity Mothers Against Noise said it was late.', 'Mothers Against Noise'],
      ['The group said it was late. Keep calm, it said.', null, null],
    ],
    'is named with a country': [
      [
        'Emmanuel Macron of France and Olaf Scholz of Germany said it was late.',
        'Emmanuel Macron and Olaf Scholz',
      ],
      ['Ann Lee of Britain and Jon Fosse said it was late.', 'Ann Lee and Jon Fosse'],
      ['Ann Lee of Britain and Germany said it was late.', 'Ann Lee'],
      ['Ann Lee and Jon Fosse of Norway said it was late.', 'Ann Lee and Jon Fosse'],
    ],
    'acts in a certain way': [
      ['That is the way Hill’s government accused its critics of lying.', 'Hill’s government'],
    ],
  });

  it('speaks amid a relative clause, which is what was said', () => {
    assertClaims(
      'She produced a letter in which, she said, an aide asked for money.',
      'she | said | an aide asked for money',
    );
    assertClaims(
      'The minister’s claim that waiting lists have fallen was false.',
      'The minister’s | claim | that waiting lists have fallen',
    );
    assertClaims(
      'She made three points, all of which, she said, would help.',
      'she | said | She made three points, all of which … would help',
    );
    assertClaims('They were waiting for Ann Lee. She said no.', 'She | said | no');
  });
});
