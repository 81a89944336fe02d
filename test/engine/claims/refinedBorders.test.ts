import { assertClaims } from './claimsOf.js';

/** Texts of one kind, each with its claims as `source | cue | content`. */
const CASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'what the speaker kept back is no part of what was said': [
    [
      'The agency said that it was late but would not offer details of the plan.',
      'The agency | said | that it was late',
    ],
    [
      'The agency said that it was late and gave no reason.',
      'The agency | said | that it was late',
    ],
    [
      'The agency said that it was late but gave a reason.',
      'The agency | said | that it was late but gave a reason',
    ],
    [
      'The agency said the plan was late but would not give farmers a penny.',
      'The agency | said | the plan was late but would not give farmers a penny',
    ],
    [
      'Mr. Lane said he wants the seat, and he declined to say why.',
      'Mr. Lane | said | he wants the seat',
      'he | declined | to say why',
    ],
    [
      'Mr. Lane said he wants the seat, but she refuses to discuss the court.',
      'Mr. Lane | said | he wants the seat',
      'she | refuses | to discuss the court',
    ],
    [
      'Mr. Lane said he wants the seat, and he wants it now.',
      'Mr. Lane | said | he wants the seat, and he wants it now',
    ],
    [
      'He declined to discuss the names, aside from saying he wants a mixed board.',
      'He | declined | to discuss the names',
      'He | saying | he wants a mixed board',
    ],
    [
      'He declined to give names, aside from the chairman.',
      'He | declined | to give names, aside from the chairman',
    ],
  ],
  'a pronoun after a comma speaks anew': [
    [
      'Ms. Lee said she had told the bank, the regulator and the police, but she denied that she had kept the letters.',
      'Ms. Lee | said | she had told the bank, the regulator and the police',
      'she | denied | that she had kept the letters',
    ],
    [
      'Ms. Lee said the plan was dead, and when pressed on why, she pointed to its cost.',
      'Ms. Lee | said | the plan was dead',
      'she | pointed to | its cost',
    ],
    [
      'Ms. Lee said the plan was dead, and when it failed, nobody cared.',
      'Ms. Lee | said | the plan was dead, and when it failed, nobody cared',
    ],
  ],
  'a clause that hangs on another ends before the main clause': [
    [
      'As Mr. Lane denounced the tests and pledged to confront “the killers,” many in the audience stood up.',
      'Mr. Lane | denounced | the tests',
      'Mr. Lane | pledged | to confront “the killers',
    ],
    [
      'Although the agency declined to comment and aides later said it was not about him, it showed how late it was.',
      'the agency | declined | to comment',
      'aides | later said | it was not about him',
    ],
    [
      'The agency declined to comment and aides later said it was late, it seems.',
      'The agency | declined | to comment',
      'aides | later said | it was late, it seems',
    ],
    ['The day Ann Lee said it was late, prices fell.', 'Ann Lee | said | it was late'],
  ],
  'one of two things goes from saying to doing': [
    [
      'He has gone from saying he was well as a boy to playing up his age.',
      'He | saying | he was well as a boy',
    ],
    [
      'He was fined for saying he was well to avoid meeting her.',
      'He | saying | he was well to avoid meeting her',
    ],
  ],
  'quoted words go on with nothing outside': [
    [
      'Mr. Lee said that “if the bank fails, we will sell it,” calling for a vote.',
      'Mr. Lee | said | that “if the bank fails, we will sell it',
      'Mr. Lee | calling for | a vote',
    ],
    [
      'Lord Cole has criticised the way Tony Hill’s government operates, accusing it of haste.',
      'Lord Cole | has criticised | the way Tony Hill’s government operates',
      'Lord Cole | accusing | it of haste',
    ],
    [
      'Lord Cole has criticised the way the firm works, accusing it of haste.',
      'Lord Cole | has criticised | the way the firm works',
      'Lord Cole | accusing | it of haste',
    ],
  ],
  'whoever is told may be several': [
    [
      'Ms. Lee told the BBC, ITV and Sky News that it was late.',
      'Ms. Lee | told | that it was late',
    ],
    ['Ms. Lee told aides, lawyers, and friends it was late.', 'Ms. Lee | told | it was late'],
    ['Ms. Lee told aides, and friends left that evening.'],
  ],
  'the source is whole, and begins with whoever acts': [
    [
      'The senator whose party lost its seats said it was late.',
      'The senator whose party lost its seats | said | it was late',
    ],
    [
      'The senator whose party won said it was late.',
      'The senator whose party won | said | it was late',
    ],
    [
      'A lawyer — paid by the firm — for the tenants said it was late.',
      'A lawyer — paid by the firm — for the tenants | said | it was late',
    ],
    [
      'The head of the union — the largest in France — and its members said it was late.',
      'The head of the union — the largest in France — and its members | said | it was late',
    ],
    [
      'He read the plan — a big one — and the mayor said it was late.',
      'the mayor | said | it was late',
    ],
    ['It was the way Ann Lee said it was late.', 'Ann Lee | said | it was late'],
    ['The day nursery said it was late.', 'The day nursery | said | it was late'],
    ['The Day Foundation said it was late.', 'The Day Foundation | said | it was late'],
  ],
  'names in quotation marks keep their titles': [
    [
      'She pointed to reports that he called the winner “Miss Slow” and “Miss Late” as examples.',
      'She | pointed to | reports that he called the winner “Miss Slow” and “Miss Late” as examples',
      ' | reports | that he called the winner “Miss Slow” and “Miss Late” as examples',
    ],
    ['Miss Lee said it was late.', 'Miss Lee | said | it was late'],
  ],
  'a verb phrase goes on behind the speaker': [
    [
      'He would, he said, be writing to the council.',
      'he | said | He would … be writing to the council',
    ],
    ['They will not, the union said, give in.', 'the union | said | They will not … give in'],
    ['They gave all that he had, she said, in a letter.', 'she | said | They gave all that he had'],
  ],
  'a page that speaks of itself claims nothing': [
    ['This story has been updated to note that Mr. Lane posted the plan.'],
    ['An earlier version of this article said that Mr. Lane was a senator.'],
  ],
  'what is written, let in or shown is not said': [
    [
      'The man who wrote the speech says he will not vote.',
      'The man who wrote the speech | says | he will not vote',
    ],
    ['He took up claims that the report could not corroborate.'],
    ['The nurse admitted hitting two patients.', 'The nurse | admitted | hitting two patients'],
    ['Few senators would ever admit this, but he did.'],
    ['Few senators would admit this.', 'Few senators | would admit | this'],
  ],
};

describe('the borders of claims', () => {
  for (const [kind, cases] of Object.entries(CASES))
    describe(kind, () => {
      for (const [text, ...lines] of cases)
        it(text, () => {
          assertClaims(text, ...lines);
        });
    });
});
