import assert from 'node:assert/strict';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import { nameSpan, entryStanding } from '../../../src/engine/registry/standing.js';

const GOOD =
  'version: 1\nactors:\n  ada:\n    kind: person\n    name: Ada Lovelace\n  bob: {name: Bob, kind: person}\n';
const [ada, bob] = parseRegistry(GOOD, 'f').entries;

describe('where an entry stands', () => {
  it('is where it was read', () => {
    const file = parseRegistry(`# moved down\n${GOOD}`, 'f');
    const { entry, id } = entryStanding(file, ada)!;
    assert.equal(file.text.slice(id.start, id.end), 'ada');
    assert.equal(
      file.text.slice(entry.start, entry.end),
      'ada:\n    kind: person\n    name: Ada Lovelace',
    );
    const name = nameSpan(file, ada)!;
    assert.equal(file.text.slice(name.start, name.end), 'Ada Lovelace');
  });
  it('is found by the name while a field of the entry cannot be read', () => {
    const file = parseRegistry(GOOD.replace('kind: person\n', 'kind: perso\n'), 'f');
    assert.deepEqual(
      file.entries.map(({ actor }) => actor.id),
      ['ada', 'bob'],
    );
    const { start, end } = nameSpan(file, ada)!;
    assert.equal(file.text.slice(start, end), 'Ada Lovelace');
  });
  it('is nowhere when the entry is gone', () =>
    assert.equal(entryStanding(parseRegistry(GOOD.replace(/ {2}bob.*\n/, ''), 'f'), bob), null));
  it('is the one that was meant of two with one id', () => {
    const file = parseRegistry(`${GOOD}  ada: {name: Ada Byron, kind: person}\n`, 'f');
    assert.equal(entryStanding(file, file.entries[2])!.id.start, file.entries[2].idSpan.start);
  });
});
