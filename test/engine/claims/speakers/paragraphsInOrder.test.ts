import assert from 'node:assert/strict';
import { claimsOf, describeSpeakers } from '../claimsOf.js';

describe('the speakers of a draft, paragraph by paragraph', () => {
  describeSpeakers({
    'somebody without a name': [
      [
        'Bob Dale left. Ann Roe said the minister had left. He said it was late.',
        ...['Ann Roe', 'Bob Dale'],
      ],
      ['Bob Hill left. Officials said no. He said yes.', null, 'Bob Hill'],
      ['Bob Hill left. A resident said no. He said yes.', null, null],
      ['Bob Hill left. The baker said no. He said yes.', null, null],
      ['Bob Hill left. The minister said no. He said yes.', null, 'Bob Hill'],
      ['Bob Hill left. The PM’s spokesman said no. He said yes.', null, null],
      ['Ann Hill left. A businessman said no. She said yes.', null, 'Ann Hill'],
      ['Ann Roe left. A woman said no. She said it was late.', null, null],
      ['Bob Roe left. A woman said no. He said it was late.', null, 'Bob Roe'],
      ['Ann Roe left. The poll said no. She said it was late.', null, 'Ann Roe'],
      ['Ann Roe left. The mayor’s critic said no. She said it was late.', null, null],
      ['Jane Dale left. A man laughed. She said it was late.', null],
    ],
    'a role that acts': [
      ['Ann Roe left. The home secretary left. She said it was late.', 'Ann Roe'],
      ['Ann Roe met Bob Dale. The home secretary left. She said it was late.', null],
      [
        'Ann Roe, the mayor, left. Mary Dale, a baker, left. The mayor laughed. She said it was late.',
        'Ann Roe',
      ],
      ['Ann Roe, the mayor, left. Jane Dale left. A mayor laughed. She said it was late.', null],
      [
        'Jane Dale, a candidate, met Ann Roe, a candidate. Ann Roe said no. The candidate left. She said it was late.',
        ...['Ann Roe', 'Ann Roe'],
      ],
      [
        'Jane Dale, a candidate, met Ann Roe, a candidate. Ann Roe said no. A candidate left. She said it was late.',
        ...['Ann Roe', null],
      ],
      [
        'David Blunkett has apologised. The home secretary’s aide confirmed that it was late. He said it would go on.',
        ...[null, null],
      ],
      [
        'David Blunkett has apologised. A home secretary confirmed that it was late. He said it would go on.',
        ...[null, null],
      ],
    ],
    'who speaks for another': [
      [
        'Bob Hill, a spokesman, left. The prime minister’s spokesman said no. The spokesman said yes.',
        ...[null, null],
      ],
      [
        'The Prime Minister’s spokesman said no. Bob Hill, a spokesman, left. The spokesman said yes.',
        ...[null, 'Bob Hill'],
      ],
      ['Bob Hill, a spokesman, left. A spokesman said no. The spokesman said yes.', null, null],
      ['Bob Hill, an aide, left. The mayor’s aide said no. The aide said yes.', null, null],
      [
        'Ann Roe, a spokeswoman, left. “No,” said the spokeswoman. The spokeswoman said yes.',
        ...['Ann Roe', 'Ann Roe'],
      ],
      [
        'Ann Roe, a spokeswoman, left. Officials of the bank said no. The spokeswoman said yes.',
        ...[null, 'Ann Roe'],
      ],
    ],
    '"it" and "they" behind those whom they take up': [
      ['Borussia Lund is near ruin. It said it was late.', 'Borussia Lund'],
      ['Borussia Lund is near ruin. “We are late. We left,” it said.', 'Borussia Lund'],
      ['Ann Roe is near ruin. It said it was late.', null],
      [
        'The Bank of England said it was late. Borussia Lund is near ruin. It added that taxes fell.',
        ...['Bank of England', null],
      ],
      ['Judge Rix and Judge Forbes sat. They said it was late.', 'Rix and Forbes'],
      ['Judge Rix and Judge Forbes sat. They added that it was late.', 'Rix and Forbes'],
      ['Dale Grid and Acme Steel fell. They said it was late.', null],
      ['Ann Roe left. It said it was late.', null],
      [
        'The White House said it was late. It was dark. Ann Roe left. It added that taxes fell.',
        ...['White House', null],
      ],
    ],
    'whom the paragraph has named since': [
      [
        'Graham Tull said no.\n\nAnn May had met a neighbor, Bill Roy, who runs a garage. He added that it was late.',
        ...['Graham Tull', 'Graham Tull'],
      ],
      [
        'Graham Tull said no.\n\nAnn May met Graham Tull. He said it was late.',
        ...['Graham Tull', 'Graham Tull'],
      ],
      [
        'Graham Tull said no.\n\nAnn May had met Tom Hill and Bill Roy, who runs a garage. He said it was late.',
        ...['Graham Tull', null],
      ],
      [
        'Graham Tull said no.\n\nAnn May had met Bill Roy. Mr Roy, who runs a garage, left. He said it was late.',
        ...['Graham Tull', 'Bill Roy'],
      ],
      [
        'Bob Dale said no.\n\nAnn May met Tom Hill. He said it was late. He added that it rained.',
        ...['Bob Dale', null, 'Bob Dale'],
      ],
      [
        'Bob Dale said no.\n\nAnn May met Tom Hill, who runs a garage. He said it was late. He added that it rained.',
        ...['Bob Dale', 'Tom Hill', 'Tom Hill'],
      ],
    ],
    'another of the same sentence': [
      [
        'Tom Hill said no.\n\nThough Bob Dale has lived there, rents have risen, he said. He added that it rained.',
        ...['Tom Hill', null, null],
      ],
      [
        'Tom Hill said no.\n\nThough Ann Roe has lived there, rents have risen, he said. He added that it rained.',
        ...['Tom Hill', 'Tom Hill', 'Tom Hill'],
      ],
      [
        'Tom Hill said no.\n\nThough Tom Hill has lived there, rents have risen, he said. He added that it rained.',
        ...['Tom Hill', 'Tom Hill', 'Tom Hill'],
      ],
      ['Though Bob Dale has lived there, rents have risen, he said.', 'Bob Dale'],
      ['Tom Hill left. That left Bob Dale alone, so that he said no.', null],
      ['Bob Dale left. Ann Roe met Tom Hill, whom he calls a liar.', 'Bob Dale'],
      [
        'Bob Dale said no. The film shows Tom Hill laughing, which he calls fun. He said yes.',
        ...['Bob Dale', 'Tom Hill', 'Tom Hill'],
      ],
    ],
    several: [
      ['Ann Roe, Bob Dale and Tom Hill said it was late.', 'Ann Roe, Bob Dale and Tom Hill'],
      ['Ann Roe and Jane Dale met. The two women said no.', 'Ann Roe and Jane Dale'],
      ['Ann Roe and Jane Dale met. The two trustees said no.', null],
      ['Ann Roe met Jane Dale. The two women said no.', null],
      [
        'Trustee Nadia Roe said no. Trustee Helen Dale said yes. The two trustees said it was late.',
        ...['Nadia Roe', 'Helen Dale', 'Nadia Roe and Helen Dale'],
      ],
      [
        'Ann Roe, a trustee, met Jane Dale, a trustee. The trustees said no.',
        'Ann Roe and Jane Dale',
      ],
      ['Ann Roe, a trustee, met Jane Dale, a trustee. Trustees said no.', null],
      ['Ann Roe, a trustee, met Jane Dale, a trustee. The trustee said no.', null],
      [
        'Bob Dale and Ann Roe sat. They said it was late. He said no.',
        'Bob Dale and Ann Roe',
        'Bob Dale',
      ],
      ['Mr. Bell and his wife, Ann Bell, left. The couple said no.', 'Bell and Ann Bell'],
      [
        'Tom Hill met Ann Bell. Her husband, Bob Bell, left. The couple said no.',
        'Ann Bell and Bob Bell',
      ],
      ['His wife, Ann Bell, left. The couple said no.', null],
      ['Ann Roe, 24, and Tom Hill left. Both said no.', 'Ann Roe and Tom Hill'],
      ['Ann Roe and Mr. Hill left. Both said no.', 'Ann Roe and Hill'],
      ['Police said Ann Roe and Tom Hill left. Both said no.', null, null],
    ],
    'a name by itself, and who is called so': [
      ['Pell said no. He added that it was late. She said yes.', 'Pell', 'Pell', null],
      ['Pat Pell said no. He added that it was late. She said yes.', 'Pat Pell', 'Pat Pell', null],
      ['Trump said no.\n\nBob Dale was there.\n\nHe said it was late.', 'Trump', 'Bob Dale'],
    ],
    nobody: [
      ['Neither Ann Roe nor her aides said it was late. She said no.', null, 'Ann Roe'],
      ['No Tory said it was late.', null],
      ['“It is late,” said Ann Roe’s husband. He said no.', null, null],
    ],
    'a body by a short name': [
      ['The Canada Grain Regulator closed. The regulator said no.', 'Canada Grain Regulator'],
      ['The Canada Grain Regulator closed. The grain regulator said no.', null],
      ['The Canada Grain Regulator closed. A regulator said no.', null],
      ['The Department of Health closed. The department said no.', 'Department of Health'],
      [
        'Ann Roe said no. It was late, the White House told Ann Roe. It said that Ann Roe left.',
        ...['Ann Roe', 'White House', 'White House'],
      ],
    ],
    'a role told before two': [
      [
        'The housing minister left.\n\nDenis Roe and Tom Hill left. Denis Roe ate.\n\nThe minister said it was bad.',
        null,
      ],
      ['The housing minister left.\n\nThey met Denis Roe.\n\nThe minister said it was bad.', null],
    ],
    'whose turn it is': [
      [
        'LANE: I said you were early.\n\nCOLE: You did.\n\nLANE: It was dark. I asked why.\n\nI think that it was late.',
        ...['LANE', 'COLE', 'LANE', 'LANE'],
      ],
    ],
  });

  it('are explained where the text does not name them itself', () => {
    const why = (text: string): string | undefined =>
      claimsOf(text)
        .at(-1)
        ?.why.find((one) => one.includes('is taken to be'));
    assert.equal(why('Mayor Ann Roe said it was late.'), undefined);
    assert.equal(
      why('Mayor Ann Roe left. The mayor said it was late.'),
      '“the mayor” is taken to be Ann Roe, the only one whom the draft calls so.',
    );
    assert.equal(
      why('Mayor Ann Roe left. “It is late,” she said.'),
      '“she” is taken to be Ann Roe.',
    );
    assert.equal(why('Ann Roe and Bob Dale said it was late.'), undefined);
    assert.equal(
      why('Ann Roe and Bob Dale left. Both said it was late.'),
      '“both” is taken to be Ann Roe and Bob Dale.',
    );
    assert.equal(
      why('Ann Roe and Bob Dale left. The former said it was late.'),
      '“former” is taken to be Ann Roe.',
    );
    assert.equal(
      why('Borussia Lund is near ruin. It said it was late.'),
      '“it” is taken to be Borussia Lund.',
    );
    assert.equal(
      why('The Department of Health closed. The department said no.'),
      '“department” is taken to be Department of Health.',
    );
  });
});
