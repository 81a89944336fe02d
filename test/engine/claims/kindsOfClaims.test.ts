import assert from 'node:assert/strict';
import type { Claim } from '../../../src/engine/annotation.js';
import { claimsOf, wordsOf } from './claimsOf.js';

/** The one claim of a text. */
function claimOf(text: string): Claim {
  const claims = claimsOf(text);
  assert.equal(claims.length, 1);
  return claims[0];
}

describe('a stance, and its neighbour that is said', () => {
  const pairs: [stance: string, said: string][] = [
    [
      'It is understood by the mayor that rents will rise.',
      'It is understood that rents will rise.',
    ],
    ['The belief that rents will rise is new.', 'It is believed that rents will rise.'],
    ['He declined to drop the charge.', 'He wanted to know if it was late.'],
    ['He refused to drop the gun.', 'He refused to say who it was.'],
    ['He refused to drop the gun.', 'He declined to give a name.'],
    ['He declined to drop the charge.', 'He declined to comment.'],
    ['Many believe that it was late.', 'Many of his supporters believe that it was late.'],
    [
      'The voters, who believe that it was late, left.',
      'Ann Lee, who believes that it was late, left.',
    ],
    ['Many in the party believe that it was late.', 'Doctors believe that it was late.'],
    ['The mayor understands that rents will rise.', 'The BBC understands that rents will rise.'],
    ['The mayor has learned that rents will rise.', 'Reuters has learned that rents will rise.'],
    ['The mayor heard that he had lied.', 'The jury heard that he had lied.'],
    ['The firm dropped plans to build a wall.', 'The firm announced plans to build a wall.'],
    ['The mayor made plans to build a wall.', 'The mayor disclosed a plan to build a wall.'],
    ['The concern that rents will rise is new.', 'Concerns have been raised that rents will rise.'],
    ['The concern that rents will rise is new.', 'Ann Lee’s concern that rents will rise is new.'],
    ['The threat of a strike has grown.', 'The claim that rents will rise is new.'],
    ['The threat of a strike has grown.', 'His threat of a strike has spread.'],
    ['His plan to build a wall is new.', 'The report that rents will rise is new.'],
  ];
  for (const [stance, said] of pairs)
    it(`${stance} ${said}`, () => {
      assert.equal(claimOf(stance).stance, true);
      assert.equal(claimOf(said).stance, undefined);
    });
});

describe('the kind of a quotation, and the words with their marks', () => {
  const cases: [text: string, quotation: Claim['quotation'], ...content: string[]][] = [
    ['He said the law was void.', 'indirect', 'the law was void'],
    ['He said the law was “void.”', 'mixed', 'the law was “void.”'],
    ['He said, “The law is void.”', 'direct', '“The law is void.”'],
    ['He said, “The law is void,” and left.', 'direct', '“The law is void,”'],
    ['He said, “The law, it seems, is void.”', 'direct', '“The law, it seems, is void.”'],
    ['“The law,” he said, “is void.”', 'direct', '“The law,”', '“is void.”'],
    ['“Yes!” he said.', 'direct', '“Yes!”'],
    ['He said it was “5.”', 'mixed', 'it was “5.”'],
    ['He called for “an end” to it.', 'mixed', '“an end” to it'],
    ['He called it a “sad – and costly – day”.', 'mixed', 'it a “sad – and costly – day”'],
    ['The law is void, according to Ms. Lee.', 'indirect', 'The law is void'],
    ['“A disgrace,” according to Ms. Lee.', 'direct', '“A disgrace,”'],
    [
      'He said, “The law is void.\n\n“And rents will rise.”',
      'direct',
      '“The law is void.',
      '“And rents will rise.”',
    ],
    [
      'He said the law was void: “It is.\n\n“And rents will rise.”',
      'mixed',
      'the law was void: “It is.',
      '“And rents will rise.”',
    ],
    [
      'ANN LEE (D): It was late, and the bank was broke.',
      'indirect',
      'It was late, and the bank was broke.',
    ],
  ];
  for (const [text, quotation, ...content] of cases)
    it(text, () => {
      const claim = claimOf(text);
      assert.equal(claim.quotation, quotation);
      assert.deepEqual(
        claim.content.map((span) => wordsOf(text, [span])),
        content,
      );
    });
});

it('a cue that is a colon behind a bracket is the colon alone', () => {
  const text = 'ANN LEE (D): It was late, and the bank was broke.';
  const { source, cue } = claimOf(text);
  assert.deepEqual([wordsOf(text, source), wordsOf(text, cue)], ['ANN LEE', ':']);
});
