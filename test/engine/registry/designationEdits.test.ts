import assert from 'node:assert/strict';
import {
  addDesignation,
  endDesignation,
} from '../../../src/engine/registry/edits/designationEdits.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import { applyEdit, type TextEdit } from '../../../src/engine/registry/edits/textEdit.js';
import type { RegistryEntry, RegistryFile } from '../../../src/engine/registry/registryFile.js';

const NEW = { authority: 'OFAC', list: 'SDN', program: 'RUSSIA-EO14024', id: '007' };

function edited(
  text: string,
  edit: (file: RegistryFile, entry: RegistryEntry) => TextEdit | null,
): string | null {
  const file = parseRegistry(text, 'actors.yaml');
  const made = edit(file, file.entries[0]);
  if (!made) return null;
  const after = applyEdit(text, made);
  assert.deepEqual(parseRegistry(after, 'actors.yaml').problems, [], after);
  return after;
}

const registry = (...lines: readonly string[]): string =>
  ['version: 1', 'actors:', '  ada:', ...lines.map((line) => `    ${line}`), ''].join('\n');

describe('designations of an entry', () => {
  it('are added behind the others, or behind another key', () => {
    assert.equal(
      edited(registry('name: Ada', 'kind: person # sure', 'bio: Hers'), (file, entry) =>
        addDesignation(file, entry, NEW),
      ),
      registry(
        'name: Ada',
        'kind: person # sure',
        'sanctions:',
        '  - {authority: OFAC, list: SDN, program: RUSSIA-EO14024, id: "007"}',
        'bio: Hers',
      ),
    );
    assert.match(
      edited(
        registry(
          'name: Ada',
          'kind: person',
          'sanctions:',
          '  - authority: UK # theirs',
          '    id: 7',
        ),
        (file, entry) => addDesignation(file, entry, NEW),
      )!,
      / {4}id: 7\n {6}- \{authority: OFAC/,
    );
    assert.match(
      edited(registry('name: Ada', 'kind: person', 'sanctions: [{authority: UK}]'), (file, entry) =>
        addDesignation(file, entry, NEW),
      )!,
      /\[\{authority: UK\}, \{authority: OFAC, .*\}\]/,
    );
    assert.match(
      edited(
        '{"version": 1, "actors": {"ada": {"name": "Ada", "kind": "person"}}}',
        (file, entry) => addDesignation(file, entry, NEW),
      )!,
      /"kind": "person", "sanctions": \[\{"authority":"OFAC",.*"id":"007"\}\]/,
    );
  });
  it('are ended in the style that they are written in', () => {
    assert.equal(
      edited(
        registry(
          'name: Ada',
          'kind: person',
          'sanctions:',
          '  - authority: UK',
          '    id: 7 # theirs',
        ),
        (file, entry) => endDesignation(file, entry, 0, '2025-11-20'),
      ),
      registry(
        'name: Ada',
        'kind: person',
        'sanctions:',
        '  - authority: UK',
        '    id: 7 # theirs',
        '    until: 2025-11-20',
      ),
    );
    assert.match(
      edited(
        registry('name: Ada', 'kind: person', 'sanctions: [{authority: UK}, {authority: EU}]'),
        (file, entry) => endDesignation(file, entry, 1, '2025-11-20'),
      )!,
      /\{authority: EU, until: 2025-11-20\}/,
    );
    assert.match(
      edited(registry('name: Ada', 'kind: person', 'sanctions: {authority: UK}'), (file, entry) =>
        endDesignation(file, entry, 0, '2025-11-20'),
      )!,
      /\{authority: UK, until: 2025-11-20\}/,
    );
    assert.equal(
      edited(
        registry('name: Ada', 'kind: person', 'sanctions: [{authority: UK, until: 2020}]'),
        (file, entry) => endDesignation(file, entry, 0, '2025-11-20'),
      ),
      null,
    );
  });
  it('are ended where they end themselves, whatever their last key holds', () => {
    const end = (text: string, index: number): string | null =>
      edited(text, (file, entry) => endDesignation(file, entry, index, '2025-11-20'));
    const folded = [
      '  - authority: UK',
      '    note: >-',
      '      Lifted on appeal,',
      '      as she says.',
    ];
    const head = ['name: Ada', 'kind: person', 'sanctions:'];
    const until = '    until: 2025-11-20';
    for (const behind of [
      ['  - authority: EU'],
      ['bio: Hers'],
      ['', 'bio: Hers'],
      [],
      ['', '  # theirs', '  - {authority: EU}'],
    ]) {
      const text = registry(...head, ...folded, ...behind);
      const after = registry(...head, ...folded, until, ...behind);
      assert.equal(end(text, 0), after);
      assert.equal(end(after, 0), null);
      assert.equal(end(text.replaceAll('\n', '\r\n'), 0), after.replaceAll('\n', '\r\n'));
    }
    const literal = registry(...head, '  - authority: UK', '    note: |', '      Hers', '');
    assert.equal(
      end(literal.trimEnd(), 0),
      literal.trimEnd() + '\n' + ' '.repeat(8) + 'until: 2025-11-20',
    );
  });
  it('are left alone where they are not counted as the file has them, or others may repeat them', () => {
    const made = (text: string, index: number): TextEdit | null => {
      const file = parseRegistry(text, 'actors.yaml');
      return endDesignation(file, file.entries[0], index, '2025-11-20');
    };
    const of = (...sanctions: string[]): string =>
      registry('name: Ada', 'kind: person', ...sanctions);
    assert.notEqual(made(of('sanctions: [{authority: UK}]'), 0), null);
    assert.equal(made(of('sanctions: [7, {authority: UK}]'), 0), null);
    assert.equal(made(of('sanctions: &all [{authority: UK}]'), 0), null);
    assert.equal(made(of('sanctions:', '  - &one', '    authority: UK'), 0), null);
    assert.equal(made(of('sanctions: [{authority: UK}]').replace('ada:', 'ada: &ada'), 0), null);
  });
});
