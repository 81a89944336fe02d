import assert from 'node:assert/strict';
import { readClaims, saying } from '../../../src/engine/reports/readClaims.js';
import { claimsOf } from '../claims/claimsOf.js';

/** Cue and content of each claim in a line. */
const sayings = (text: string): string[] =>
  readClaims(text, claimsOf(text, { stances: false }), () => undefined).map(saying);

describe('a claim in a line', () => {
  it('reads on from its cue', () => {
    assert.deepEqual(sayings('Ann Brown denied that she had lied.'), ['denied that she had lied']);
    assert.deepEqual(sayings('Ann Brown declined to comment.'), ['declined to comment']);
    assert.deepEqual(sayings('Ann Brown insisted Russia would win.'), [
      'insisted Russia would win',
    ]);
  });
  it('has a colon before a quotation, and where the words come first', () => {
    assert.deepEqual(sayings('Ann Brown insisted: “We won.”'), ['insisted: “We won.”']);
    assert.deepEqual(sayings('The plan was dead, Ann Brown insisted.'), [
      'insisted: The plan was dead',
    ]);
  });
  it('has a colon behind a noun, unless the words go on from it', () => {
    assert.deepEqual(sayings('Ann Brown’s claim that it was late was false.'), [
      'claim that it was late',
    ]);
    assert.deepEqual(sayings('Ann Brown’s denial of fraud was heard.'), ['denial: fraud']);
  });
  it('has a passive in brackets, with adverbs in it too', () => {
    assert.deepEqual(sayings('The plan was called “a disaster” by Ann Brown.'), [
      '(was called): The plan … “a disaster”',
    ]);
    assert.deepEqual(
      sayings('The plan had previously been rejected by Ann Brown as “a disaster.”'),
      ['(had previously been rejected): The plan … as “a disaster.”'],
    );
  });
});
