import assert from 'node:assert/strict';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { wordList } from '../../../src/engine/registry/wordList.js';

describe('the word list of a registry', () => {
  const actors: Actor[] = [
    {
      id: 'a',
      kind: 'person',
      name: 'Volodymyr Zelenskiy',
      aliases: [{ name: 'Zelenskyy’s Office' }],
      style: { prefer: 'Volodymyr Zelenskiy', avoid: ['Volodymyr Zelensky'] },
    },
    { id: 'b', kind: 'person', name: "Alexandria O'Casey-Cortez III" },
    { id: 'c', kind: 'organization', name: 'G7 Büro', aliases: [{ name: 'Zelensky Fund' }] },
  ];

  it('has each word of the names once, sorted, one on a line', () => {
    assert.equal(
      wordList(actors),
      [
        'Alexandria',
        'Büro',
        'Cortez',
        'Fund',
        'III',
        "O'Casey",
        'Office',
        'Volodymyr',
        'Zelenskiy',
        'Zelenskyy’s',
      ]
        .map((word) => `${word}\n`)
        .join(''),
    );
  });

  it('has no spelling that the newsroom avoids', () => {
    assert.doesNotMatch(wordList(actors), /Zelensky$/m);
  });

  it('is empty for a registry without entries', () => assert.equal(wordList([]), ''));
});
