import { assertClaims } from './claimsOf.js';

describe('words before the cue', () => {
  const cases: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> =
    {
      'as somebody said': [
        ['As Mr. Smith noted.'],
        ['The law was void, as Mr. Smith noted.', 'Mr. Smith | noted | The law was void'],
        ['The law was void, as Mr. Smith noted:', 'Mr. Smith | noted | The law was void'],
        [
          'The law was void and as Mr. Smith noted, the mayor left.',
          'Mr. Smith | noted | the mayor left',
        ],
        ['“The law is void,” as Mr. Smith noted.', 'Mr. Smith | noted | The law is void'],
        ['As the mayor began, he left.'],
      ],
      'fronted words': [
        [
          'In a talk on Friday in Leeds, Ms. Lee told a man who asked that it was late.',
          'Ms. Lee | told | that it was late',
          'who | asked | that it was late',
        ],
        ['In Leeds it was late, Ms. Lee said.', 'Ms. Lee | said | In Leeds it was late'],
        ['It was late, the panel posted “news”.', 'the panel | posted | news'],
        [
          'As the votes came in, he said, rents rose.',
          'he | said | As the votes came in … rents rose',
        ],
        ['In June, after prices had risen, employees volunteered.'],
        ['After prices had risen in the town, employees volunteered.'],
        ['When prices had risen in the town, employees volunteered.'],
        [
          'If prices rise in the town, employees said, they will leave.',
          'employees | said | If prices rise in the town … they will leave',
        ],
        ['And after prices had risen in the town, employees said.'],
        [
          'After prices had risen, and rents fell, employees said.',
          'employees | said | After prices had risen, and rents fell',
        ],
      ],
      'the speaker after the verb': [
        ['“It is late”, said Ms. Lee.', 'Ms. Lee | said | It is late'],
        ['“It is late,” told Ms. Lee.'],
        ['“Is it late?” asked Ms. Lee.', 'Ms. Lee | asked | Is it late?'],
        ['It is late, warned Ms. Lee.', 'Ms. Lee | warned | It is late'],
        ['It is late, often said Ms. Lee.', 'Ms. Lee | often said | It is late'],
        ['It is late, not said Ms. Lee.'],
        ['It is late, submitted Ms. Lee.'],
        ['It is late, pointed out Ms. Lee.', 'Ms. Lee | pointed out | It is late'],
        ['It is late, said rents were high.'],
        [
          'The contrast, said Ms. Lee and others, would be clear.',
          'Ms. Lee and others | said | The contrast … would be clear',
        ],
        ['In May, said Ms. Lee, prices fell.', 'Ms. Lee | said | In May … prices fell'],
        ['In May, said Ms. Lee, falling.'],
        [
          'Not one of them, said Ms. Lee, had been paid.',
          'Ms. Lee | said | Not one of them … had been paid',
        ],
        [
          'The man that left, said Ms. Lee, had been paid.',
          'Ms. Lee | said | The man that left … had been paid',
        ],
        ['PM “furious” over leak, say allies', 'allies | say | PM “furious” over leak'],
        [
          'Kiedis said his band, AKA the Mouse, wrote a host of songs.',
          'Kiedis | said | his band, AKA the Mouse, wrote a host of songs',
        ],
      ],
      'words before the verb': [
        [
          '“It is late,” he said, pausing to drink, “but it is fine.”',
          'he | said | It is late … but it is fine',
        ],
        ['“It is late,” he said, and “it is fine.”', 'he | said | It is late … it is fine'],
        ['“It is late,” he said – “but it is fine.”', 'he | said | It is late … but it is fine'],
        ['“It is late,” he said; “it is fine.”', 'he | said | It is late'],
        [
          '“It is late,” he said in his car, “and I am here.”',
          'he | said | It is late … and I am here',
        ],
        ['He came away, he said, with nothing.', 'he | said | He came away … with nothing'],
        ['He came away, he said, with a shrug.', 'he | said | He came away'],
        ['He came away, he said, in an interview.', 'he | said | He came away'],
        ['He came away, he said, in Leeds.', 'he | said | He came away'],
        ['He came away, he said, to a house.', 'he | said | He came away … to a house'],
        [
          'They will strike, he said, if talks fail.',
          'he | said | They will strike … if talks fail',
        ],
        ['They will strike, he said, when asked about talks.', 'he | said | They will strike'],
        [
          'They will strike, he said, because talks failed.',
          'he | said | They will strike … because talks failed',
        ],
        [
          'Prices fell, the bank said, but warned of more.',
          'the bank | said | Prices fell',
          'the bank | warned of | more',
        ],
        ['The bank, documents show, knew about it.', 'documents | show | The bank … knew about it'],
        ['Prices fell, the bank said, leaving debts.', 'the bank | said | Prices fell'],
        [
          'Prices fell, the bank said, “leaving” debts.',
          'the bank | said | Prices fell … leaving” debts',
        ],
        [
          'Prices fell, the bank said, a debate that is likely to go on.',
          'the bank | said | Prices fell',
        ],
        [
          'Prices fell, the bank said, a debate would go on.',
          'the bank | said | Prices fell … a debate would go on',
        ],
        [
          'Prices fell, the bank said, rents and all.',
          'the bank | said | Prices fell … rents and all',
        ],
        ['Prices fell, the bank said, which was true.', 'the bank | said | Prices fell'],
        [
          'The jobs pay $6, and turnover, she said, runs high.',
          'she | said | turnover … runs high',
        ],
        [
          'It pays for nurses and turnover, she said, runs high.',
          'she | said | It pays for nurses and turnover … runs high',
        ],
        ['The man was drunk, the court heard.', 'the court | heard | The man was drunk'],
        ['“It is late,” he was quoted as saying.', 'he | saying | It is late'],
        ['It’s very beautiful I think.', 'I | think | It’s very beautiful'],
        ['It’s very beautiful I say.'],
        ['It’s very beautiful he thinks.'],
        ['It’s very beautiful and I think.'],
        ['In his book, “Rich Kids,” Mr. Lee suggested saving.', 'Mr. Lee | suggested | saving'],
        ['Burglaries: it was late, he said.', 'he | said | it was late'],
      ],
    };
  for (const [kind, texts] of Object.entries(cases))
    describe(kind, () => {
      for (const [text, ...lines] of texts) it(text, () => void assertClaims(text, ...lines));
    });
});
