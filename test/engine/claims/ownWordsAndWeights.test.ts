import assert from 'node:assert/strict';
import { claimWords, weightyWords } from '../../../src/engine/claims/patterns/spokenWords.js';
import { claimsOf, settledOf, wordsOf } from './claimsOf.js';

describe('words of weight', () => {
  const cases: [text: string, ...words: string[]][] = [
    ['cities studied', 'city', 'study'],
    ['closing closed closes close closely', 'clos'],
    ['repeatedly', 'repeat'],
    ['dies lied runs', 'dies', 'lied', 'runs'],
    ['boxes bone', 'box', 'bone'],
    ['The G7 met on 5 May at no 9', 'g7', '5', '9'],
    ['tie run'],
    ['U.S. 3.4m €5', '3.4m', '5'],
    ['He said that they would make it'],
    ['Kyiv’s aims', 'kyiv', 'aims'],
  ];
  for (const [text, ...words] of cases)
    it(text, () => assert.deepEqual([...weightyWords(text)], words));

  it('each has a number, and the same word the same', () => {
    const weightsOf = (content: string): number[] => [...claimWords('', '', content).weights];
    assert.equal(weightsOf('the plant of the plants').length, 1);
    assert.deepEqual(weightsOf('plant'), weightsOf('plants'));
    assert.notDeepEqual(weightsOf('plant'), weightsOf('tnalp'));
  });
});

describe('what a claim does by its words', () => {
  const cases: [content: string, ...does: string[]][] = [
    ['Will you go?', 'asks'],
    ['“Will you go?”', 'asks'],
    ['Will you go? ', 'asks'],
    ['Will you go? No.', 'denies'],
    ['“Will you go?” and'],
    ['it isn’t late', 'denies'],
    ["it isn't late", 'denies'],
    ['neither left', 'denies'],
    ['notable men know'],
    ['that is false', 'rebuts'],
    ['that’s a lie', 'rebuts'],
    ['“it was not true”', 'denies', 'rebuts'],
    ['the old claim was false', 'rebuts'],
    ['her old account is wrong', 'rebuts'],
    ['Smith’s claim is wrong', 'rebuts'],
    ['that is a false alarm'],
    ['that is wrong of him'],
    ['the house is false'],
  ];
  for (const [content, ...does] of cases)
    it(content, () => {
      const { asks, denied, rebuts } = claimWords('Ms. Lee', 'said', content);
      assert.deepEqual(
        [asks && 'asks', denied && 'denies', rebuts && 'rebuts'].filter(Boolean),
        does,
      );
    });

  it('the hedge in the cue comes before the one in what is said', () => {
    const hedgeOf = (cue: string, content: string): string | null =>
      claimWords('Ms. Lee', cue, content).hedge;
    assert.equal(hedgeOf('reportedly said', 'it may be late'), 'reportedly');
    assert.equal(hedgeOf('said', 'it may be late'), 'may be');
    assert.equal(hedgeOf('said', 'it is late'), null);
  });
});

describe('hedged parts of a sentence', () => {
  const cases: [text: string, ...statements: string[]][] = [
    ['Perhaps so.'],
    ['Perhaps not.', 'Perhaps not.'],
    ['“Perhaps it was early in Leeds.”'],
    [
      'Perhaps it was early. “It was late,” she said. Perhaps it was late.',
      'Perhaps it was early.',
      'Perhaps it was late.',
    ],
    ['Ann Brown said it was early; perhaps it was early.', 'perhaps it was early.'],
    ['Ann Brown said it was early, and perhaps it was early.'],
    ['He called it “old”, and perhaps it is not.', 'perhaps it is not.'],
    ['He called it “old”, but perhaps it is not.', 'perhaps it is not.'],
    ['He called it “old”, while perhaps it is not.', 'perhaps it is not.'],
    ['He called it “old”, although perhaps it is not.', 'perhaps it is not.'],
    ['He called it “old”, though perhaps it is not.', 'perhaps it is not.'],
    ['He called it “old” – perhaps it is not.', 'perhaps it is not.'],
    ['He called it “old”, perhaps.'],
    ['The house may have been sold — “nobody” knew.', 'The house may have been sold'],
    ['The house may have been sold, “nobody” knew.', 'The house may have been sold'],
  ];
  for (const [text, ...statements] of cases)
    it(text, () =>
      assert.deepEqual(
        settledOf(text).hedgedStatements.map(({ start, end }) => text.slice(start, end)),
        statements,
      ),
    );
});

describe('what the draft says against a claim', () => {
  const cases: [text: string, by?: string][] = [
    ['But that is false.', 'But that is false.'],
    ['Those claims are misleading.', 'Those claims are misleading.'],
    ['The safe plant is misleading.', 'The safe plant is misleading.'],
    [
      'There is no evidence that the plant is safe.',
      'There is no evidence that the plant is safe.',
    ],
    ['Records of the plant belie how safe it was.', 'Records of the plant belie how safe it was.'],
    ['There is no evidence that rents rose.'],
    ['The mayor is wrong.'],
    ['That is true.'],
  ];
  for (const [text, by] of cases)
    it(text, () => {
      const draft = `John Reyes said the plant was safe. ${text}`;
      assert.deepEqual(
        claimsOf(draft).map(({ contestedBy }) => contestedBy && wordsOf(draft, contestedBy.spans)),
        [by],
      );
    });

  it('said before it, it says nothing against it', () =>
    assert.equal(
      claimsOf('That is false. John Reyes said the plant was safe.')[0].contested,
      false,
    ));
});
