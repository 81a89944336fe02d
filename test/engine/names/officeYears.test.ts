import assert from 'node:assert/strict';
import { DraftReader } from '../../../src/engine/text/draftText.js';
import { latestYear } from '../../../src/engine/names/resolution/pastEvidence.js';
import { actor, assertMentions } from './mentions.js';

const kennedy = actor('k', 'John Kennedy', {
  country: ['us'],
  roles: [{ title: 'senator from Louisiana', since: '2017-01-03' }],
});

describe('a family name behind the title of an office', () => {
  it('is its holder’s where the draft tells of the years since', () => {
    assertMentions([kennedy], 'Then Senator [Kennedy] spoke of the law of 2021.');
    assertMentions([kennedy], 'Then Senator [Kennedy] spoke of the laws of 1996 and 2019.');
    assertMentions([kennedy], 'Then Senator [Kennedy] spoke.');
    assertMentions([kennedy], 'Then Senator [Kennedy] spoke.', { date: '2017-05-01' });
  });
  it('may be somebody else’s where all years that the draft names lie before the office began', () => {
    assertMentions([kennedy], 'Since 1992 much was done.\n\nThen Senator {Kennedy} spoke in 1996.');
    assertMentions([kennedy], 'Since 1992 much was done.\n\nThen Senator {Kennedy} spoke.');
  });
  it('may be somebody else’s in a draft of an earlier date', () =>
    assertMentions([kennedy], 'Then Senator {Kennedy} spoke of the law of 2021.', {
      date: '1996-01-23',
    }));
  it('is that of the one named in full all the same', () =>
    assertMentions([kennedy], 'Since 1992 Senator [John Kennedy] waited. [Kennedy] spoke.'));
});

describe('the latest year that a draft may be about', () => {
  const latest = (text: string, day: string): number =>
    latestYear(new DraftReader('plaintext').read(text), day);
  it('is the latest that it names, up to its date', () => {
    assert.equal(latest('Since 1992.\n\nIn 1996, and not in 1990.', '2026-01-01'), 1996);
    assert.equal(latest('By 2040.\n\nIn 1996.', '2026-01-01'), 2026);
    assert.equal(latest('In the spring.', '2026-01-01'), 2026);
  });
  it('is found in a paragraph of nothing but years', () =>
    assert.equal(latest('1996 1990 '.repeat(100_000), '2026-01-01'), 1996));
  it('is the latest that it names where the date cannot be read', () => {
    assert.equal(latest('In 1996.', ''), 1996);
    assert.equal(latest('In the spring.', ''), Infinity);
  });
});

describe('a campaign that is called after its candidate', () => {
  const obama = actor('o', 'Barack Obama');
  it('is not the candidate', () => {
    assertMentions([obama], '[Barack Obama] won. Obama for America sent letters.');
    assertMentions([obama], '[Barack Obama] won. The Obama for President campaign sent letters.');
    assertMentions([obama], '[Barack Obama] won. The Obama for Illinois Committee sent letters.');
  });
  it('but whoever is named for an office is', () => {
    assertMentions([obama], '[Barack Obama] won. They named [Obama] for President in May.');
    assertMentions([obama], '[Barack Obama] won. They blamed [Obama] for Americans’ fears.');
    assertMentions([obama], '[Barack Obama] won. They thanked [Obama] for Illinois.');
  });
});
