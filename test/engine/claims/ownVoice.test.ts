import assert from 'node:assert/strict';
import { settledOf } from './claimsOf.js';

describe("the draft's own hedged statements", () => {
  const cases: [text: string, hedge: string | null, statement?: string][] = [
    [
      'It remains unclear whether the plan was read.',
      'It remains unclear',
      'It remains unclear whether the plan was read.',
    ],
    ['Whether he knew of the plan is not known.', null],
    ['It was not immediately clear why the talks failed.', 'It was not immediately clear why'],
    [
      'How much was paid could not be independently verified.',
      'could not be independently verified',
    ],
    ['The proposal, which is long, appears to contradict the law.', 'appears to'],
    ['The meeting may have taken place in Miami.', 'may have'],
    ['The meeting took place in May and ended in June.', null],
    ['He is the likely nominee of his party this year.', null],
    ['“It remains unclear whether anybody read it,” said Ann Brown.', null],
    ['Ann Brown said it remains unclear whether anybody read it.', null],
    [
      'While Ann Brown said the plan was read, it remains unclear whether it was signed.',
      'it remains unclear',
      'it remains unclear whether it was signed.',
    ],
    ['The minister said taxes would fall.', null],
  ];
  for (const [text, hedge, statement] of cases) {
    it(text, () => {
      const { hedgedStatements } = settledOf(text);
      assert.deepEqual(
        hedgedStatements.map((one) => text.slice(one.hedge.start, one.hedge.end)),
        hedge === null ? [] : [hedge],
      );
      if (statement)
        assert.equal(text.slice(hedgedStatements[0].start, hedgedStatements[0].end), statement);
      for (const { why } of hedgedStatements) assert.ok(why.includes(`“${hedge}”`));
    });
  }

  it('stand at their place in the draft', () => {
    const text = 'The talks ended on Monday.\n\n**It remains unclear** whether they failed.';
    const [statement] = settledOf(text, { markup: 'markdown' }).hedgedStatements;
    assert.equal(text.slice(statement.hedge.start, statement.hedge.end), 'It remains unclear');
  });
});
