import assert from 'node:assert/strict';
import fc from 'fast-check';
import { yamlPlaceAt } from '../../../src/engine/registry/placeAt.js';

const BLOCK = `version: 1
actors:
  ada: # the first
    name: "Ada Lovelace"
    kind: person
    aliases:
      - Countess
      - {name: AAL, weak: true}
    affiliations:
      - actor: bob
        role: friend
      - {actor: engine-makers, role: founder}
    bio: |
      actor: nobody
      Two.
    country: [gb, fr] # actor: bob
  'bob': {name: Bob, kind: person, aliases: [B, Bobby], affiliations: [{actor: ada}]}
`;
const JSON_FILE = JSON.stringify(
  {
    version: 1,
    actors: {
      ada: { name: 'Ada Lovelace', kind: 'person', affiliations: [{ actor: 'bob' }] },
      bob: { name: 'Bob', kind: 'person' },
    },
  },
  null,
  2,
);

/** What stands at the mark `|` in the words, which stand in the text without it. */
function at(text: string, marked: string): string | null {
  const cursor = marked.indexOf('|');
  const words = marked.replace('|', '');
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  const found = yamlPlaceAt(text, start + cursor);
  if (!found) return null;
  assert.equal(text.slice(found.start, found.end).replace(/^["']|["']$/g, ''), found.words);
  return `${found.id}: ${[...found.path, ''].join('.')}${found.part} ${found.words}`;
}

describe('what stands at a place of a registry', () => {
  const cases: [marked: string, found: string | null][] = [
    ['a|da: #', 'ada: key ada'],
    ['ada|: #', 'ada: key ada'],
    ['# the| first', null],
    ["'b|ob'", 'bob: key bob'],
    ['na|me: "Ada', 'ada: name.key name'],
    ['"Ada Love|lace"', 'ada: name.value Ada Lovelace'],
    ['kind: |person\n', 'ada: kind.value person'],
    ['- Count|ess', 'ada: aliases.0.value Countess'],
    ['{name: A|AL', 'ada: aliases.1.name.value AAL'],
    ['actor: b|ob\n', 'ada: affiliations.0.actor.value bob'],
    ['engine-mak|ers', 'ada: affiliations.1.actor.value engine-makers'],
    ['act|or: engine', 'ada: affiliations.1.actor.key actor'],
    ['[gb, f|r]', 'ada: country.1.value fr'],
    ['# actor: b|ob', null],
    ['[B, Bob|by]', 'bob: aliases.1.value Bobby'],
    ['{actor: a|da}', 'bob: affiliations.0.actor.value ada'],
    ['ver|sion', null],
  ];
  const texts: [string, string][] = [
    ['LF', BLOCK],
    ['CR LF', BLOCK.replaceAll('\n', '\r\n')],
    ['anchors', `x-a: &a 1\nx-b: *a\n${BLOCK}`],
  ];
  for (const [kind, text] of texts) {
    for (const [marked, found] of cases) {
      const words = kind === 'CR LF' ? marked.replaceAll('\n', '\r\n') : marked;
      it(`${kind}: ${marked.trim()}`, () => assert.equal(at(text, words), found));
    }
  }
  it('is the bio in a block of text, keys in it included', () => {
    const { path, words } = yamlPlaceAt(BLOCK, BLOCK.indexOf('nobody'))!;
    assert.deepEqual([path, words], [['bio'], 'actor: nobody\nTwo.\n']);
  });
  it('reads JSON', () => {
    assert.equal(at(JSON_FILE, '"actor": "b|ob"'), 'ada: affiliations.0.actor.value bob');
    assert.equal(at(JSON_FILE, '"b|ob": {'), 'bob: key bob');
  });
  it('reads one entry while another is half typed', () => {
    const broken = `version: 1\nactors:\n  ada: {name: "Ada\n  bob:\n    name: Bob\n    affiliations: [{actor: ada}]\n`;
    assert.equal(at(broken, '{actor: a|da}'), 'bob: affiliations.0.actor.value ada');
    assert.equal(
      at(`${broken}  carl:\n    affiliations:\n      - {actor: ada\n`, '- {actor: a|da\n'),
      'carl: affiliations.0.actor.value ada',
    );
  });
  it('never throws, and what it finds stands there', () => {
    fc.assert(
      fc.property(
        fc.nat(BLOCK.length),
        fc.nat(20),
        fc.string({ maxLength: 5 }),
        fc.nat(BLOCK.length),
        (from, length, typed, cursor) => {
          const text = BLOCK.slice(0, from) + typed + BLOCK.slice(from + length);
          const at = Math.min(cursor, text.length);
          const found = yamlPlaceAt(text, at);
          if (found)
            assert.ok(
              found.start >= 0 && found.start <= at && at <= found.end && found.end <= text.length,
              JSON.stringify([found, at, text]),
            );
        },
      ),
      { numRuns: 200 },
    );
  });
});
