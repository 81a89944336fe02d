import { describeClaims } from './claimsOf.js';

describeClaims({
  'who is asked': [
    [
      'Karen Holt was asked.\n\n“It was a fair count. We lost, and that is all.”',
      'Karen Holt | was asked | It was a fair count. We lost, and that is all',
    ],
    [
      'Karen Holt was told about the vote.\n\n“It was a fair count. We lost, and that is all.”',
      ' | was told about | the vote',
    ],
    [
      'Karen Holt asked about the vote.\n\n“It was a fair count. We lost, and that is all.”',
      'Karen Holt | asked about | the vote',
    ],
    [
      'Karen Holt was asked about the vote and left.\n\n“It was a fair count. We lost, and that is all.”',
      ' | was asked about | the vote',
    ],
  ],
  'as somebody said': [
    ['It is true, as Mr. Pym claims, that it is broke.', 'Mr. Pym | claims | that it is broke'],
    [
      'It was not the case, as Mr. Pym claims, that it was broke.',
      'Mr. Pym | claims | that it was broke',
    ],
    [
      'It is not new, as Mr. Pym claims, that it is broke.',
      'Mr. Pym | claims | It is not new … that it is broke',
    ],
    [
      'It is late, as Mr. Pym claims, and the mayor is ill.',
      'Mr. Pym | claims | It is late … and the mayor is ill',
    ],
    [
      'They are right, as Mr. Pym claims, and we are not.',
      'Mr. Pym | claims | They are right … and we are not',
    ],
    ['As only Ms. Lee noted, it was late.', 'Ms. Lee | noted | it was late'],
    ['As Ms. Lee once noted, it was late.', 'Ms. Lee | once noted | it was late'],
    ['As Ms. Lee noted in May, the law was void.', 'Ms. Lee | noted | the law was void'],
    ['As Ms. Lee told the court, the law was void.', 'Ms. Lee | told | the law was void'],
    ['The law was void, as Ms. Lee told the court.', 'Ms. Lee | told | The law was void'],
    ['As Ms. Lee criticised the plan, rents rose.', 'Ms. Lee | criticised | the plan'],
    ['As Ms. Lee noted,'],
    ['As Ms. Lee left, the mayor spoke.'],
    ['As Ms. Lee put it: “It is late.”', 'Ms. Lee | put it | It is late'],
    ['The law, as Ms. Lee joked, was void.', 'Ms. Lee | joked | The law … was void'],
    ['“The law”, as she put it, “is void.”', 'she | put it | The law … is void'],
    ['“The law is void,” as she put it.', 'she | put it | The law is void'],
    ['“The law is void”, as she put it.', 'she | put it | The law is void'],
    ['He was as late as Ms. Lee said, and the mayor left.'],
    ['He drove as fast as Ms. Lee said.'],
    ['But as Ms. Lee noted, the law was void.', 'Ms. Lee | noted | the law was void'],
    ['Rents fell, and as Ms. Lee noted, wages rose.', 'Ms. Lee | noted | wages rose'],
    ['Rents fell; the law was void, as Ms. Lee said.', 'Ms. Lee | said | the law was void'],
  ],
  'what stands before whoever said it': [
    [
      'As the votes came in, he said, it was late.',
      'he | said | As the votes came in … it was late',
    ],
    ['As the votes came in, he said.'],
    [
      'After prices had risen, she said, wages fell.',
      'she | said | After prices had risen … wages fell',
    ],
    ['After prices had risen, she said.'],
    ['Before noon, prices rose, she said.', 'she | said | Before noon, prices rose'],
    ['In June, after prices had risen, she said.'],
    ['In June, prices had risen, she said.', 'she | said | In June, prices had risen'],
    ['Today, as prices rose, she added.'],
    ['Today, prices rose, she added.', 'she | added | Today, prices rose'],
    ['But as prices rose, she added.'],
    ['If prices rise, she said.'],
    ['If prices rise, wages will fall, she said.', 'she | said | If prices rise, wages will fall'],
    ['While prices rose, she noted.'],
    ['While prices rose, wages fell, she noted.', 'she | noted | While prices rose, wages fell'],
    ['And asked about the vote, Cruz said no.', 'Cruz | said | no'],
    ['When asked about the vote, Cruz said no.', 'Cruz | said | no'],
    ['Asked about the vote, Cruz said.'],
    [
      'The house burned to the ground, the panel posted.',
      'the panel | posted | The house burned to the ground',
    ],
    [
      'The house burned to the ground, the panel posted one-sided news.',
      'the panel | posted | one-sided news',
    ],
    ['“The house burned,” the paper said a day later.', 'the paper | said | The house burned'],
    [
      'The rents are high in the town of Leeds, Ms. Lee said.',
      'Ms. Lee | said | The rents are high in the town of Leeds',
    ],
    [
      'At the rally rents rose in the town of Leeds, Ms. Lee said.',
      'Ms. Lee | said | At the rally rents rose in the town of Leeds',
    ],
  ],
});
