import assert from 'node:assert/strict';
import { nameBehind, renamedMention } from '../../src/editor/registry/renames.js';
import type { Actor } from '../../src/engine/registry/registrySchema.js';

const actor: Actor = {
  id: 'kd',
  name: 'Kirill Dmitriev',
  kind: 'person',
  aliases: [{ name: 'K. A. Dmitriev' }, { name: 'the envoy' }],
};

describe('the name behind a mention', () => {
  const cases: [text: string, name: string][] = [
    ['Kirill Dmitriev', 'name Kirill Dmitriev'],
    ['KIRILL\nDMITRIEV', 'name Kirill Dmitriev'],
    ['K. A. Dmitriev', 'aliases.0.name K. A. Dmitriev'],
    ['Dmitriev', 'name Kirill Dmitriev'],
  ];
  for (const [text, name] of cases)
    it(JSON.stringify(text), () =>
      assert.equal(
        `${nameBehind(actor, { text }).path.join('.')} ${nameBehind(actor, { text }).words}`,
        name,
      ),
    );
});

describe('a mention of somebody whose name is changed', () => {
  const after = (text: string, before: string, now: string, kind: Actor['kind'] = 'person') =>
    renamedMention({ text }, { kind }, before, now);
  it('changes where it writes the name', () =>
    assert.equal(
      after('Kirill Dmitriev', 'Kirill Dmitriev', 'Kirill Dmitriyev'),
      'Kirill Dmitriyev',
    ));
  it('stays in capitals', () =>
    assert.equal(
      after('KIRILL DMITRIEV', 'Kirill Dmitriev', 'Kirill Dmitriyev'),
      'KIRILL DMITRIYEV',
    ));
  it('changes where it is the family name, and that changes', () => {
    assert.equal(after('Dmitriev', 'Kirill Dmitriev', 'Kirill Dmitriyev'), 'Dmitriyev');
    assert.equal(after('Dmitriev', 'Kirill Dmitriev', 'Kirill A. Dmitriev'), undefined);
  });
  it('stays where it is another name', () => {
    assert.equal(after('the envoy', 'Kirill Dmitriev', 'Kirill Dmitriyev'), undefined);
    assert.equal(after('Fund', 'Harbour Fund', 'Harbour Trust', 'company'), undefined);
  });
});
