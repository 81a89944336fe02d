import assert from 'node:assert/strict';
import { annotate } from '../../../../src/engine/annotate.js';
import { compileLexicon } from '../../../../src/engine/names/variants/lexicon.js';
import type { Actor } from '../../../../src/engine/registry/registrySchema.js';
import { describeSpeakers } from '../claimsOf.js';

describe('whoever shares a name', () => {
  describeSpeakers({
    'is not told by the family name alone': [
      [
        'Ann Brown and Tom Brown both stood. Brown said taxes would rise. Brown said it was late.',
        'Brown',
        'Brown',
      ],
      ['Ann Brown and Tom Brown both stood. Ms. Brown said taxes would rise.', 'Ann Brown'],
      ['Ann Brown stood. Tom Brown said it was late.', 'Tom Brown'],
      [
        'Ted Cruz spoke. Mr. Cruz said he would win. His father, Rafael Cruz, came too. Mr. Cruz said it was late.',
        'Ted Cruz',
        'Ted Cruz',
      ],
    ],
    'is not told by the given name alone': [
      [
        'Sir John Major said the plan was mad. John Swinney defended it. Sir John said it would fail.',
        'John Major',
        'John Swinney',
        'John Major',
      ],
      [
        'Sir Keir Starmer left. The John Lewis Partnership closed a shop. Sir Keir said it was late.',
        'Keir Starmer',
      ],
      [
        'Keir Starmer left. The Keir Lewis Partnership closed a shop. Sir Keir said it was late.',
        'Keir Starmer',
      ],
      ['Angela Eagle met Angela Rayner. Dame Angela said it was late.', 'Angela'],
    ],
    'may have another middle name': [
      [
        'George W. Bush said the war was right. George H.W. Bush said it was wrong. George W. Bush said it was over.',
        'George W. Bush',
        'George H.W. Bush',
        'George W. Bush',
      ],
      [
        'Mary Jane Cole left. Mary Cole said it was late. Jane Cole said it was over.',
        'Mary Jane Cole',
        'Mary Jane Cole',
      ],
    ],
  });

  /** The actor and the name of the speaker of each claim; the first name is a sanctioned actor's. */
  function speakersIn(text: string, ...names: string[]): string[] {
    const actors = names.map((name, i) => ({
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      kind: 'person',
      ...(i === 0 && { sanctions: [{ authority: 'OFAC', list: 'SDN' }] }),
    }));
    const lexicon = compileLexicon(actors as Actor[]);
    const { claims } = annotate(text, 'plaintext', lexicon, { date: '2025-11-22' });
    return claims.map(({ speaker }) => `${speaker?.actor ?? '-'} ${speaker?.name ?? '-'}`);
  }

  it('is not the actor of that family name who is met later', () => {
    const text =
      'Melania Trump arrived on Monday. President Donald Trump said the deal was done. Trump said it was late. Melania Trump said she was glad.';
    assert.deepEqual(speakersIn(text, 'Donald Trump').at(-1), '- Melania Trump');
    assert.deepEqual(
      speakersIn(
        'Melania Trump arrived on Monday. President Trump said the deal was done. Donald Trump left. Melania Trump said she was glad.',
        'Donald Trump',
      ).at(-1),
      '- Melania Trump',
    );
  });

  it('is one of the registry only where the draft tells which', () => {
    const both = ['Ann Brown', 'Tom Brown'];
    assert.deepEqual(
      speakersIn('Ann Brown and Tom Brown both stood. Brown said taxes would rise.', ...both),
      ['- Brown'],
    );
    assert.deepEqual(speakersIn('Cole left. Mary Cole said it was late.', 'Mary Cole'), [
      'mary-cole Mary Cole',
    ]);
  });
});
