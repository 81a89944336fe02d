import assert from 'node:assert/strict';
import { mergeRegistries } from '../../../src/engine/registry/mergeRegistries.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';

function registry(file: string, ...actors: string[]): ReturnType<typeof parseRegistry> {
  return parseRegistry(
    `version: 1\nactors:\n${actors.map((actor) => `  ${actor}\n`).join('')}`,
    file,
  );
}

/** "file: severity «place» message [related file «place» message]" */
function said(...files: ReturnType<typeof parseRegistry>[]): string[] {
  const text = new Map(files.map((file) => [file.file, file.text]));
  return [...mergeRegistries(files).problems].flatMap(([file, problems]) =>
    problems.map(
      ({ start, end, severity, message, related }) =>
        `${file}: ${severity} «${text.get(file)!.slice(start, end)}» ${message}${related ? ` [${related.file} «${text.get(related.file)!.slice(related.start, related.end)}» ${related.message}]` : ''}`,
    ),
  );
}

const ada = 'ada: {name: Ada, kind: person}';

describe('mergeRegistries', () => {
  it('joins files; of two entries with one id the first gives the place', () => {
    const { entries } = mergeRegistries([
      registry('a', ada, 'bob: {name: Bob, kind: person}'),
      registry('b', 'ada: {name: Other, kind: person}', 'eve: {name: Eve, kind: person}'),
    ]);
    assert.deepEqual(
      [...entries].map(([id, { entry, file }]) => [id, entry.actor.name, file.file]),
      [
        ['ada', 'Ada', 'a'],
        ['bob', 'Bob', 'a'],
        ['eve', 'Eve', 'b'],
      ],
    );
  });

  it('makes neither of two entries with one id certain', () => {
    const actor = (...sanctions: string[]) =>
      mergeRegistries(
        sanctions.map((one, i) => registry(`${i}`, `ada: {name: Ada, kind: person${one}}`)),
      ).entries.get('ada')!.entry.actor;
    const ofac = ', sanctions: [{authority: OFAC}]';
    assert.deepEqual(actor('', ofac).sanctions, [{ authority: 'OFAC', doubtful: true }]);
    assert.deepEqual(actor('', ofac).unread, ['id', 'sanctions']);
    assert.equal(actor(ofac, ofac).unread, undefined);
  });

  const cases: [what: string, files: ReturnType<typeof parseRegistry>[], ...problems: string[]][] =
    [
      ['nothing wrong', [registry('a', ada)]],
      [
        'one id twice in a file',
        [registry('a', ada, 'ada: {name: Other, kind: person}')],
        'a: error «ada» the id "ada" is used twice: rename or delete one; until then neither is certain [a «ada» first used here]',
        'a: error «ada» the id "ada" is used twice: rename or delete one; until then neither is certain [a «ada» used again here]',
      ],
      [
        'one id in two files',
        [registry('a', ada), registry('b', '"ada": {name: Other, kind: person}')],
        'b: error «"ada"» the id "ada" is used twice: rename or delete one; until then neither is certain [a «ada» first used here]',
        'a: error «ada» the id "ada" is used twice: rename or delete one; until then neither is certain [b «"ada"» used again here]',
      ],
      [
        'an affiliation with nobody',
        [
          registry(
            'a',
            'ada: {name: Ada, kind: person, affiliations: [{actor: bob}, {actor: eve}]}',
          ),
          registry('b', 'bob: {name: Bob, kind: person}'),
        ],
        'a: warning «eve» affiliations: item 2: there is no actor with the id "eve"',
      ],
      [
        'an affiliation with somebody whose entry is broken',
        [
          registry(
            'a',
            'ada: {name: Ada, kind: person, affiliations: [{actor: bob}]}',
            'bob: {name: Bob',
          ),
        ],
      ],
      [
        'one name twice',
        [registry('a', ada), registry('b', 'ada-2: {name: ADA, kind: person}')],
        'b: information «ADA» "ADA" is also the name of ada: in a draft it is ambiguous until it is pinned [a «ada» the other one]',
      ],
      [
        "an alias that is another's name",
        [registry('a', ada, 'eve: {name: Eve, kind: person, aliases: [E, Ada]}')],
        'a: information «Ada» aliases: item 2: "Ada" is the name of ada: in a draft it is ambiguous until it is pinned [a «ada» the actor of that name]',
      ],
      [
        "a weak alias that is another's name",
        [registry('a', ada, 'eve: {name: Eve, kind: person, aliases: {name: Ada, weak: true}}')],
        'a: warning «Ada» aliases: item 1: the weak alias "Ada" is the full name of ada: it will be read as ada [a «ada» the actor of that name]',
      ],
    ];
  for (const [what, files, ...problems] of cases)
    it(what, () => assert.deepEqual(said(...files), problems));
});
