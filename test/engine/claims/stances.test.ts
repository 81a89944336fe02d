import assert from 'node:assert/strict';
import { claimsOf } from './claimsOf.js';

describe('stances', () => {
  for (const text of [
    'Many voted for John Edward James.',
    'Voters backed the plan.',
    'Theresa May has been scrambling to save her deal.',
    'She is in her fourth year and plans to go to law school.',
    'They made the bold decision to move the show.',
    'He loves fast cars.',
    'Mr Lane appointed Mr Cross.',
    'That is what everyone expects him to do.',
    'The mayor’s plan to halve the police force could spell trouble.',
    'Figures show that prices rose.',
    'Voters who think that prices rose stayed away.',
    'The group dropped plans to build a wall.',
    'The popular view that prices rose is wrong.',
  ])
    it(`are not listed unless asked for: ${text}`, () => {
      assert.deepEqual(claimsOf(text, { stances: false }), []);
      assert.ok(claimsOf(text).every(({ stance }) => stance === true));
    });

  for (const text of [
    'Ann Brown believes that taxes will fall.',
    'Ann Brown promised to cut taxes.',
    'Ann Brown demanded an apology.',
    'Ann Brown supports “a strong and open Europe.”',
    'Ann Brown voiced concerns about the law.',
    'The firm announced plans Tuesday to build a wall.',
    'Ann Brown, who thinks that prices rose, left.',
    'Some experts who think that the case is clear left.',
  ])
    it(`what is said is none: ${text}`, () => {
      const claims = claimsOf(text, { stances: false });
      assert.equal(claims.length, 1);
      assert.equal(claims[0].stance, undefined);
    });
});
