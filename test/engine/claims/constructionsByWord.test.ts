import { describeClaims } from './claimsOf.js';

describeClaims({
  'where the words begin that somebody is named for by "according to"': [
    ['The law is void according to Ms. Lee.', 'Ms. Lee | according to | The law is void'],
    ['But the law is void, according to Ms. Lee.', 'Ms. Lee | according to | the law is void'],
    ['And the law, according to Ms. Lee, is void.', 'Ms. Lee | according to | the law … is void'],
    [
      'Rents fell; the law is void, according to Ms. Lee.',
      'Ms. Lee | according to | the law is void',
    ],
    [
      'He wrote a book which, according to its summary, draws on his life.',
      'its summary | according to | which … draws on his life',
    ],
    [
      'He knew a man whose book, according to its summary, draws on his life.',
      'its summary | according to | whose book … draws on his life',
    ],
    [
      'A man who died, according to the police, left a house.',
      'the police | according to | A man who died … left a house',
    ],
    [
      'He met a man who died, according to the police.',
      'the police | according to | He met a man who died',
    ],
    [
      'While most were late, according to Ms. Lee.',
      'Ms. Lee | according to | While most were late',
    ],
    [
      'While most were late, according to Ms. Lee, they left.',
      'Ms. Lee | according to | they left',
    ],
    [
      'Because the bank failed, according to Ms. Lee, a lawyer, rents fell.',
      'Ms. Lee, a lawyer | according to | rents fell',
    ],
    [
      'While most were late, according to Ms. Lee; two were not.',
      'Ms. Lee | according to | While most were late',
    ],
    [
      'How the money was spent is clear, according to the audit.',
      'the audit | according to | How the money was spent is clear',
    ],
    [
      'Who paid for it, according to the audit, was the bank.',
      'the audit | according to | Who paid for it … was the bank',
    ],
  ],
  'what goes on behind whoever is named': [
    [
      'A book he wrote, according to Ms. Lee, was legal.',
      'Ms. Lee | according to | A book he wrote … was legal',
    ],
    [
      'Most were late, according to Ms. Lee, two were not.',
      'Ms. Lee | according to | Most were late',
    ],
    [
      '“A disgrace,” according to Ms. Lee, and rents will rise.',
      'Ms. Lee | according to | A disgrace',
    ],
    [
      '“A disgrace”, according to Ms. Lee, “and a shame.”',
      'Ms. Lee | according to | A disgrace … and a shame',
    ],
    ['It is late, according to'],
    ['According to the mayor,'],
  ],
  'where the name ends of whoever is named': [
    [
      'It is late, according to the mayor; rents will rise.',
      'the mayor | according to | It is late',
    ],
    [
      'It is late, according to the mayor – rents will rise.',
      'the mayor | according to | It is late',
    ],
    [
      'It is late, according to the mayor who ran the town.',
      'the mayor | according to | It is late',
    ],
    [
      'It is late, according to the mayor (a doctor).',
      'the mayor (a doctor) | according to | It is late',
    ],
    [
      'It is late, according to the mayor, who left, and rents will rise.',
      'the mayor | according to | It is late',
    ],
    [
      'He lost his job, according to the mayor, a friend of the bank in Leeds, and left.',
      'the mayor, a friend of the bank in Leeds | according to | He lost his job',
    ],
    [
      'According to Ann Lee, a lawyer for the union will sue.',
      'Ann Lee | According to | a lawyer for the union will sue',
    ],
    [
      'According to Ann Lee, a lawyer for the union, rents will rise.',
      'Ann Lee, a lawyer for the union | According to | rents will rise',
    ],
    ['According to Ann Lee, lawyers will sue.', 'Ann Lee | According to | lawyers will sue'],
    [
      'According to documents seen by the Herald, rents rose.',
      'documents seen by the Herald | According to | rents rose',
    ],
    [
      'According to the mayor, 58% of adults will vote.',
      'the mayor | According to | 58% of adults will vote',
    ],
    [
      'According to the mayor, 58%, or most of them, will vote.',
      'the mayor | According to | 58%, or most of them, will vote',
    ],
    [
      'Ms. Lee, according to the mayor, 45, will run.',
      'the mayor, 45 | according to | Ms. Lee … will run',
    ],
  ],
  'by whose account': [
    ['By Ms. Lee’s estimate, rents rose.', 'Ms. Lee’s | By Ms. Lee’s estimate | rents rose'],
    ['By the company’s own rules, it is late.'],
    ['It was late, by her own admission.', 'her | by her own admission | It was late'],
    ['In her own view, it is late.', 'her | In her own view | it is late'],
    ['The rise, per the mayor, was late.', 'the mayor | per | The rise … was late'],
    ['The costs per the mayor were high.'],
  ],
  'how sure somebody is': [
    [
      'Ms. Lee is still confident that it will pass.',
      'Ms. Lee | is still confident | that it will pass',
    ],
    ['The mayor is afraid it will fail.', 'The mayor | is afraid | it will fail'],
    ['The mayor is afraid of it.'],
    ['The mayor felt sure that it would fail.', 'The mayor | felt sure | that it would fail'],
    [
      'A clerk sounded hopeful that it would pass.',
      'A clerk | sounded hopeful | that it would pass',
    ],
    ['He is happy that it is late.'],
    ['She is not sure if it is late.', 'She | is not sure | if it is late'],
    ['“He is sure that it is late.”'],
    ['To be sure that it was late, he left.'],
    ['What is certain is that it is late.'],
    ['She was afraid, the nurse said.', 'the nurse | said | She was afraid'],
  ],
  hearsay: [
    ['He reportedly paid by card and left.', ' | reportedly | He … paid by card'],
    ['The firm, which allegedly paid bribes, has closed.', ' | allegedly | which … paid bribes'],
    [
      'He reportedly believes that it was late.',
      ' | reportedly | He … believes that it was late',
      'He | reportedly believes | that it was late',
    ],
    [
      'He reportedly criticised the plan.',
      ' | reportedly | He … criticised the plan',
      'He | reportedly criticised | the plan',
    ],
    ['He reportedly told the mayor.', ' | reportedly | He … told the mayor'],
    ['He reportedly told the mayor that it was late.', 'He | reportedly told | that it was late'],
    ['Reportedly, the mayor has left.', ' | Reportedly | the mayor has left'],
    [
      'Reportedly the mayor of the town of Leeds in the north of the county has left.',
      ' | Reportedly | the mayor of the town of Leeds in the north of the county has left',
    ],
    ['He left, reportedly for Miami, and the mayor stayed.', ' | reportedly | for Miami'],
    [
      'He ran with many officials reportedly left in the dark.',
      ' | reportedly | many officials … left in the dark',
    ],
    ['He reportedly visited Miami and then left.', ' | reportedly | He … visited Miami'],
    [
      'He reportedly visited Miami, Leeds, and the mayor.',
      ' | reportedly | He … visited Miami, Leeds, and the mayor',
    ],
    [
      'The mayor allegedly took bribes, and his deputy took gifts.',
      ' | allegedly | The mayor … took bribes',
    ],
    [
      'The mayor allegedly took bribes, and gifts.',
      ' | allegedly | The mayor … took bribes, and gifts',
    ],
    ['The mayor allegedly took bribes but left.', ' | allegedly | The mayor … took bribes'],
    ['The mayor has allegedly taken bribes.', ' | allegedly | The mayor … has … taken bribes'],
    ['Two men allegedly beaten by police have sued.', ' | allegedly | Two men … beaten by police'],
    [
      'He was fined for allegedly misleading the public, and left.',
      ' | allegedly | misleading the public',
    ],
  ],
});
