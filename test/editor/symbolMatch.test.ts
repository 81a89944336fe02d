import assert from 'node:assert/strict';
import { matchNames } from '../../src/editor/actors/symbolMatch.js';
import type { Actor } from '../../src/engine/registry/registrySchema.js';

const actors: Actor[] = [
  { id: 'a', name: 'Kirill Dmitriev', kind: 'person', aliases: [{ name: 'Kirill Dmitriyev' }] },
  {
    id: 'b',
    name: 'Russian Direct Investment Fund',
    kind: 'organization',
    aliases: [{ name: 'RDIF' }, { name: 'the fund' }],
  },
  { id: 'c', name: 'José Peña', kind: 'person' },
];
const found = (query: string, most = 10): string[] =>
  matchNames(actors, query, most).map(({ name, alias }) => (alias ? `also ${name}` : name));

describe('finding actors as symbols', () => {
  it('takes letters in order, as editors do', () =>
    assert.deepEqual(found('kdm'), ['Kirill Dmitriev']));
  it('finds an alias where the name does not hold them', () =>
    assert.deepEqual(found('dmitriyev'), ['also Kirill Dmitriyev']));
  it('takes the name where it does', () =>
    assert.deepEqual(found('rdif'), ['Russian Direct Investment Fund']));
  it('forgives case and accents', () => assert.deepEqual(found('jose pena'), ['José Peña']));
  it('finds everybody for nothing, up to a limit', () => {
    assert.equal(found('').length, 3);
    assert.equal(found('', 2).length, 2);
  });
  it('finds nobody else', () => assert.deepEqual(found('zq'), []));
});
