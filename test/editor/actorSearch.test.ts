import assert from 'node:assert/strict';
import { ActorSearch } from '../../src/editor/actors/actorSearch.js';
import type { Actor } from '../../src/engine/registry/registrySchema.js';

const actor = (name: string, more: Partial<Actor> = {}): Actor =>
  ({ id: name.toLowerCase().replace(/\W+/g, '-'), name, kind: 'person', ...more }) as Actor;
const ACTORS = [
  actor('Kirill Dmitriev', {
    aliases: [{ name: 'Kirill Dmitriyev' }],
    roles: [{ title: 'Russian envoy' }],
  }),
  actor('Volodymyr Zelenskyy', {
    style: { avoid: ['Zelensky', 'Zelenskiy'] },
    roles: [{ title: 'president of Ukraine' }],
  }),
  actor('Vladimir Putin', { roles: [{ title: 'president of Russia' }] }),
  actor('Russian Direct Investment Fund', { aliases: [{ name: 'RDIF' }], kind: 'organization' }),
  actor('Jean-Noël Barrot', { roles: [{ title: 'French foreign minister' }] }),
  actor('Donald Trump', { roles: [{ title: 'president of the United States' }] }),
];

describe('looking up an actor', () => {
  const search = new ActorSearch(ACTORS);
  const first = (words: string): string | undefined => search.find(words)[0]?.name;
  it('finds a surname', () => assert.equal(first('putin'), 'Vladimir Putin'));
  it('finds a misspelt name', () => assert.equal(first('Dmitreiv'), 'Kirill Dmitriev'));
  it('finds a spelling that the house avoids', () =>
    assert.equal(first('Zelenskiy'), 'Volodymyr Zelenskyy'));
  it('finds an alias', () => assert.equal(first('rdif'), 'Russian Direct Investment Fund'));
  it('finds an accented name without accents', () =>
    assert.equal(first('jean noel'), 'Jean-Noël Barrot'));
  it('finds words in another order', () => assert.equal(first('Trump Donald'), 'Donald Trump'));
  it('finds a role', () =>
    assert.deepEqual(search.find('president of russia')[0].name, 'Vladimir Putin'));
  it('finds a name with a role', () =>
    assert.equal(first('president zelensky'), 'Volodymyr Zelenskyy'));
  it('prefers a whole word to a likeness', () => assert.equal(first('trump'), 'Donald Trump'));
  it('finds nobody for what is like nobody', () => assert.deepEqual(search.find('Qwxzj'), []));
  it('finds nobody without a word', () => assert.deepEqual(search.find('  '), []));
  it('reads a query of any length and marks', () =>
    assert.doesNotThrow(() => search.find('"[(*'.repeat(50))));
});
