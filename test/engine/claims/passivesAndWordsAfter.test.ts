import { assertClaims } from './claimsOf.js';

describe('passives, and what follows the cue', () => {
  const cases: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> =
    {
      passives: [
        ['It is late, as reported by the Herald.', 'the Herald | reported | It is late'],
        [
          'It is late, as first reported by the Herald.',
          'the Herald | first reported | It is late',
        ],
        ['As reported by the Herald, it is late.', 'the Herald | reported | it is late'],
        ['As reported by the Herald it is late.', 'the Herald | reported | it is late'],
        ['As told by the Herald, it is late.', 'the Herald | told | it is late'],
        ['As praised by the Herald, it is late.'],
        ['He was accused by the Herald of fraud.', 'the Herald | was accused | He … of fraud'],
        ['He was accused of fraud by the Herald.', 'the Herald | was accused | He … of fraud'],
        ['He was accused of fraud.', ' | was accused | He … of fraud'],
        ['He was praised.', ' | was praised | He'],
        [
          '“Will you resign?”, she was asked by the council.',
          'the council | was asked | Will you resign?',
        ],
        ['The man was drunk, the court was told.', ' | was told | The man was drunk'],
        ['The man was drunk, the mayor was told.'],
        ['The man was drunk, the court was warned.'],
        ['The drunk man, the court was told.'],
        [
          'The council is worried that rents will rise.',
          'The council | is worried | that rents will rise',
        ],
        ['The council is worried about rents.', ' | is worried about | rents'],
        ['The plan was found by the mayor.'],
        ['The plan was found to be dead.', ' | was found | The plan … to be dead'],
        [
          'When asked whether she would run, “I have a job,” she said.',
          ' | asked | whether she would run',
          'she | said | I have a job',
        ],
      ],
      'what follows the verb': [
        ['What he said was that it was broke.', 'he | said | that it was broke'],
        ['The bank that she said was broke has been sold.', 'she | said | that … was broke'],
        ['The bank, which she said was broke, has been sold.', 'she | said | which … was broke'],
        [
          'A senator who called the vote “stolen” acknowledged that it was late.',
          'who | called | the vote “stolen',
          'A senator who called the vote “stolen | acknowledged | that it was late',
        ],
        ['A memo that warned of layoffs was sent.', 'that | warned of | layoffs'],
        ['He vowed to tackle it when he came to office.', 'He | vowed | to tackle it'],
        ['He vowed to tackle it, when he came to office.', 'He | vowed | to tackle it'],
        [
          'He said he would tackle it when he came to office.',
          'He | said | he would tackle it when he came to office',
        ],
        [
          'Cruz, she wrote “has shown a lack of shame.”',
          'she | wrote | Cruz … has shown a lack of shame',
        ],
        ['He denied saying that it was late.', 'He | denied | saying that it was late'],
      ],
      'announcements and colons': [
        [
          'The director interrupted me. “We will win it all, and soon.”',
          'The director | interrupted | We will win it all, and soon',
        ],
        ['The director continued his lunch. “We will win it all, and soon.”'],
        ['It was blunter. “If people hate the bridge, they can swim.”'],
        [
          'The mayor was always blunter. “If people hate the bridge, they can swim.”',
          'The mayor | was always blunter | If people hate the bridge, they can swim',
        ],
        ['One investor’s house? “He has had three years and that is plenty.”'],
        ['He wanted to know if it was late.', 'He | wanted to know | if it was late'],
        [
          'And from Chairwoman Maria Cruz: “It cost a year.”',
          'Chairwoman Maria Cruz | from | It cost a year',
        ],
        ['And from Chairwoman Maria Cruz:'],
        ['From the mayor: “It cost a year.”', 'the mayor | From | It cost a year'],
        ['And this, in May, from the mayor: “It cost a year.”'],
        ['From the mayor in May: “It cost a year.”'],
        [
          'Superintendent Carla Boone: “This is hard.”',
          'Superintendent Carla Boone | : | This is hard',
        ],
        ['North Sea: “This is hard.”'],
        ['Carla Boone, 44: “This is hard.”'],
        ['He turned to the crowd: who are we?'],
      ],
      'according to': [
        ['According to the mayor, it is late.', 'the mayor | According to | it is late'],
        [
          'It is late, according to the mayor, and rents will rise.',
          'the mayor | according to | It is late',
        ],
        [
          'It is late, according to the mayor, the town’s first.',
          'the mayor, the town’s first | according to | It is late',
        ],
        [
          'It is late, according to Ann Lee, a lawyer for the union, and rents will rise.',
          'Ann Lee, a lawyer for the union | according to | It is late',
        ],
        [
          'Ann Lee, according to the mayor, is late.',
          'the mayor | according to | Ann Lee … is late',
        ],
        ['According to.'],
        ['But according to the mayor, it is late.', 'the mayor | according to | it is late'],
        [
          'A man, according to the mayor, draws on his life.',
          'the mayor | according to | A man … draws on his life',
        ],
        [
          'While most were late, according to Ms. Lee, two were not.',
          'Ms. Lee | according to | two were not',
        ],
        [
          'Nobody knew, according to the court, “and nobody asked.”',
          'the court | according to | Nobody knew',
        ],
        ['According to Ann Lee, basically.'],
        ['According to Ann Lee, basically over.', 'Ann Lee | According to | basically over'],
        ['What the bill would do, according to its sponsors'],
        [
          'By the company’s own account, turnover runs at 120%.',
          'the company’s | By the company’s own account | turnover runs at 120%',
        ],
        ['Turnover runs at 120% by the company’s own account.'],
        ['Turnover runs at 120%, in Ms. Cole’s view.'],
        ['In Ms. Cole’s account, the bank is broke.'],
        ['It costs $5, per person.'],
        ['It costs $5, per the mayor.', 'the mayor | per | It costs $5'],
        ['Per the mayor, it costs $5.', 'the mayor | Per | it costs $5'],
        [
          'According to a poll published on Monday, rents rose.',
          'a poll published on Monday | According to | rents rose',
        ],
        [
          'According to officials speaking on Monday, rents rose.',
          'officials speaking on Monday | According to | rents rose',
        ],
      ],
      'sure and reported': [
        [
          'The mayor has reportedly visited Miami.',
          ' | reportedly | The mayor … has … visited Miami',
        ],
        ['He reportedly visited Miami and left.', ' | reportedly | He … visited Miami'],
        ['He reportedly visited Miami, and the mayor left.', ' | reportedly | He … visited Miami'],
        [
          'He reportedly visited Miami and the mayor.',
          ' | reportedly | He … visited Miami and the mayor',
        ],
        ['“He reportedly visited Miami.”'],
        [
          'He was fired for allegedly suggesting that it was late.',
          'He | allegedly suggesting | that it was late',
        ],
        ['He was fired for allegedly selling the car.', ' | allegedly | He … selling the car'],
      ],
    };
  for (const [kind, texts] of Object.entries(cases))
    describe(kind, () => {
      for (const [text, ...lines] of texts) it(text, () => void assertClaims(text, ...lines));
    });
});
