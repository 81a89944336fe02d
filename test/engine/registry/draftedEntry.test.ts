import assert from 'node:assert/strict';
import { addActors } from '../../../src/engine/registry/edits/addActors.js';
import { draftedEntry, kindOfRole } from '../../../src/engine/registry/edits/draftedEntry.js';
import { applyEdit } from '../../../src/engine/registry/edits/textEdit.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';

describe('an entry from a draft', () => {
  for (const [role, title, country] of [
    ['Danish Prime Minister', 'Prime Minister', 'dk'],
    ['U.S. Treasury Secretary', 'Treasury Secretary', 'us'],
    ['South Korean president', 'president', 'kr'],
    ['Poland’s foreign minister', 'foreign minister', 'pl'],
    ['president of France', 'president of France', 'fr'],
    ['Sen.', 'senator', undefined],
    ['party’s leader', 'leader', undefined],
    ["fund's finance director", 'finance director', undefined],
    ['Lund’s spokeswoman', 'Lund’s spokeswoman', undefined],
    ['children’s minister', 'children’s minister', undefined],
    ['women’s officer', 'women’s officer', undefined],
    ['head of the Bank of Montreal', 'head of the Bank of Montreal', undefined],
    ['French', 'French', undefined],
    // A lawmaker of a country, and one of a state of the same name.
    ['Canadian lawmaker', 'lawmaker', 'ca'],
    ['Georgian lawmaker', 'lawmaker', 'ge'],
    ['Georgia lawmaker', 'Georgia lawmaker', 'us'],
    ['Georgia Secretary of State', 'Georgia Secretary of State', 'us'],
    ['Georgia’s prime minister', 'prime minister', 'ge'],
    ['Brazilian Supreme Court justice', 'Supreme Court justice', 'br'],
    ['U.S. District Judge', 'District Judge', 'us'],
    ['Ukrainian Air Force spokesman', 'Air Force spokesman', 'ua'],
    ['Indian Oil Minister', 'Oil Minister', 'in'],
    // What stands behind a country's adjective may be the rest of another name.
    ['American Airlines chief executive', 'American Airlines chief executive', undefined],
    ['British Columbia Premier', 'British Columbia Premier', undefined],
    ['British Columbia Finance Minister', 'British Columbia Finance Minister', undefined],
    ['Mexico City Mayor', 'Mexico City Mayor', undefined],
    ['Turkish Cypriot leader', 'Turkish Cypriot leader', undefined],
    ['Bosnian Serb leader', 'Bosnian Serb leader', undefined],
    ['Germany’s Norland Bank chief', 'Norland Bank chief', 'de'],
    // Names of three words, and what a title of courtesy stands behind.
    ['United Arab Emirates President Sheikh', 'President', 'ae'],
    ['Bosnia and Herzegovina Foreign Minister', 'Foreign Minister', 'ba'],
    ['Sheikh', 'Sheikh', undefined],
    // What one country alone has tells the country and stays.
    ['Kremlin spokesman', 'Kremlin spokesman', 'ru'],
    ['White House press secretary', 'White House press secretary', 'us'],
    ['Scottish First Minister', 'Scottish First Minister', 'gb'],
    ['Paris mayor', 'Paris mayor', undefined],
  ] as const)
    it(`reads “${role}”`, () => {
      const { roles, country: found } = draftedEntry({ name: 'Ann Lee', role }, 'person');
      assert.deepEqual([roles, found], [[{ title }], country]);
    });

  it('has no role where the words say what several people are', () => {
    for (const role of ['finance ministers of Cyprus and Greece', 'co-leaders'])
      assert.equal(draftedEntry({ name: 'Ann Lee', role }, 'person').roles, undefined, role);
  });

  it('has no role, country or pronoun that the draft does not tell', () => {
    assert.deepEqual(draftedEntry({ name: 'Ann Lee' }, 'person'), {
      name: 'Ann Lee',
      kind: 'person',
    });
  });

  it('takes what a body is called for its kind, and not for a role', () => {
    assert.equal(kindOfRole('company'), 'company');
    assert.equal(kindOfRole('newspaper'), 'media');
    assert.equal(kindOfRole('news agency'), 'media');
    for (const role of ['agency', 'oil company', 'director', undefined])
      assert.equal(kindOfRole(role), undefined);
    assert.deepEqual(draftedEntry({ name: 'Norland Freight', role: 'company' }, 'company'), {
      name: 'Norland Freight',
      kind: 'company',
    });
    assert.deepEqual(
      draftedEntry({ name: 'Norland Freight', role: 'oil company' }, 'company').roles,
      [{ title: 'oil company' }],
    );
  });

  it('takes the pronoun from a title, and for a person alone', () => {
    const of = (role: string, kind: 'person' | 'company') =>
      draftedEntry({ name: 'Ann Lee', role }, kind).pronouns;
    assert.equal(of('spokeswoman for the ministry', 'person'), 'she');
    assert.equal(of('congressman', 'person'), 'he');
    assert.equal(of('sister company', 'company'), undefined);
  });
});

describe('adding several actors', () => {
  const actors = [
    { id: 'ann-lee', name: 'Ann Lee', kind: 'person' as const, comment: 'from a draft' },
    { id: 'acme', name: 'Acme', kind: 'company' as const },
  ];
  const added = (text: string): string => applyEdit(text, addActors(text, actors)!.edit);

  it('is one edit, with an empty line between entries, that keeps comments and order', () => {
    const text =
      '# ours\nversion: 1\nactors:\n  b: # first\n    name: B\n    kind: person\n# the end\n';
    assert.equal(
      added(text),
      '# ours\nversion: 1\nactors:\n  b: # first\n    name: B\n    kind: person\n\n' +
        '  ann-lee: # from a draft\n    name: Ann Lee\n    kind: person\n\n  acme:\n    name: Acme\n    kind: company\n# the end\n',
    );
    const { edit } = addActors(text, actors)!;
    assert.equal(edit.start, edit.end, 'something was taken away');
  });

  for (const text of [
    '',
    'version: 1\n',
    'version: 1\nactors: {a: {name: A, kind: person}}\n',
    '{"version": 1, "actors": {"a": {"name": "A", "kind": "person"}}}',
    'version: 1\r\nactors:\r\n  a: {name: A, kind: person}\r\n',
  ])
    it(`can be read again in ${JSON.stringify(text)}`, () => {
      const { entries, problems } = parseRegistry(added(text), 'actors.yaml');
      assert.deepEqual(problems, []);
      assert.deepEqual(
        entries.map(({ actor }) => actor.id).filter((id) => id !== 'a'),
        ['ann-lee', 'acme'],
      );
    });

  it('leaves a broken registry alone', () => {
    assert.equal(addActors('actors: [\n', actors), null);
  });
});
