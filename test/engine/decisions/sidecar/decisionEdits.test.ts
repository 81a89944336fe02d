import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withPin } from '../../../../src/engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../../../src/engine/decisions/sidecar/sidecar.js';

const FULL = `# What we decided
version: 1   # of the format
date: 2025-11-22
pins:
  # the younger
  Luna:
    actor: anna-luna   # sure
    by: me

  Lund: rob-lund-1
reviews:
  abc: {decision: checked}
`;

describe('pinning', () => {
  const cases: [what: string, before: string, name: string, actor: string | null, after: string][] =
    [
      [
        'into nothing',
        '',
        'Luna',
        'anna-luna',
        '# Decisions about the draft of this name. Kept by Copydesk.\nversion: 1\npins:\n  Luna:\n    actor: anna-luna\n',
      ],
      [
        'the first',
        'version: 1\ndate: 2025-11-22\n',
        'Luna',
        'a',
        'version: 1\ndate: 2025-11-22\npins:\n  Luna:\n    actor: a\n',
      ],
      [
        'the first, without a last line break',
        'version: 1',
        'Luna',
        'a',
        'version: 1\npins:\n  Luna:\n    actor: a\n',
      ],
      [
        'under an empty key',
        'version: 1\npins: # ours\ndate: 2025-11-22\n',
        'Luna',
        'a',
        'version: 1\npins: # ours\n  Luna:\n    actor: a\ndate: 2025-11-22\n',
      ],
      [
        'into empty braces',
        'version: 1\npins: {}\n',
        'Luna',
        'a',
        'version: 1\npins: {Luna: {actor: a}}\n',
      ],
      [
        'in the place of null',
        'version: 1\npins: ~ # none\n',
        'Luna',
        'a',
        'version: 1\npins: {Luna: {actor: a}} # none\n',
      ],
      [
        'into braces, sorted',
        'version: 1\npins: {Luna: a, Lund: b}\n',
        'Lunb',
        'c',
        'version: 1\npins: {Luna: a, Lunb: {actor: c}, Lund: b}\n',
      ],
      [
        'before the others',
        FULL,
        'Ada',
        'a',
        FULL.replace('  Luna:', '  Ada:\n    actor: a\n  Luna:'),
      ],
      [
        'between the others',
        FULL,
        'Lunch',
        'a',
        FULL.replace('    by: me\n', '    by: me\n  Lunch:\n    actor: a\n'),
      ],
      [
        'behind the others',
        FULL,
        'Zelenskiy',
        'z',
        FULL.replace('  Lund: rob-lund-1\n', '  Lund: rob-lund-1\n  Zelenskiy:\n    actor: z\n'),
      ],
      ['another actor', FULL, 'Luna', 'someone', FULL.replace('anna-luna ', 'someone ')],
      [
        'another actor, in short',
        FULL,
        'Lund',
        'rob-lund-2',
        FULL.replace('rob-lund-1', 'rob-lund-2'),
      ],
      ['the same actor', FULL, 'Lund', 'rob-lund-1', FULL],
      [
        'nobody',
        FULL,
        'Luna',
        null,
        FULL.replace('  Luna:\n    actor: anna-luna   # sure\n    by: me\n', ''),
      ],
      ['nobody who was pinned', FULL, 'Ada', null, FULL],
      [
        'the last one away',
        'version: 1\npins:\n  Luna:\n    actor: a\n',
        'Luna',
        null,
        'version: 1\n',
      ],
      [
        'the last one away, but not a comment',
        'version: 1\npins:\n  # why\n  Luna: a\n',
        'Luna',
        null,
        'version: 1\npins:\n  # why\n',
      ],
      [
        'with CR LF',
        'version: 1\r\npins:\r\n  Luna: a\r\n',
        'Lund',
        'b',
        'version: 1\r\npins:\r\n  Luna: a\r\n  Lund:\r\n    actor: b\r\n',
      ],
      [
        'a name that YAML would read otherwise',
        'version: 1\n',
        'A: "b" #c',
        'a',
        `version: 1\npins:\n  'A: "b" #c':\n    actor: a\n`,
      ],
    ];
  for (const [what, before, name, actor, after] of cases) {
    it(what, () => {
      assert.equal(withPin(before, name, actor), after);
      assert.deepEqual(readSidecar(after).problems, []);
    });
  }

  for (const broken of [
    '<<<<<<< ours\npins: {A: a}\n=======\n>>>>>>> theirs\n',
    'version: 1\npins: {A: a\n',
    'version: 1\npins: [A]\n',
    'Prose.\n',
    'version: 2\n',
    'version: 1\n...\n',
  ]) {
    it(`leaves alone what must be mended first: ${JSON.stringify(broken)}`, () => {
      assert.equal(withPin(broken, 'Luna', 'a'), null);
    });
  }

  it('keeps every other byte and gives what was asked, whatever the names', () => {
    const names = fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        ':',
        '#',
        '"',
        "'",
        '[',
        '}',
        ',',
        '-',
        'é',
        '?',
        '*',
        '1',
        '\n',
        '\t',
        '<',
      ),
      minLength: 1,
      maxLength: 8,
    });
    const id = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(
          '',
          FULL,
          FULL.replaceAll('\n', '\r\n'),
          'version: 1\npins: {Luna: a, Lund: b}\n',
          '{"version": 1, "pins": {}}',
        ),
        fc.array(fc.tuple(names, fc.option(id)), { maxLength: 8 }),
        (start, steps) => {
          let text = start;
          const expected = new Map(readSidecar(text).decisions.pins);
          for (const [name, actor] of steps) {
            const after = withPin(text, name, actor);
            assert.ok(after !== null, JSON.stringify([text, name, actor]));
            if (actor === null) expected.delete(name);
            else expected.set(name, actor);
            text = after;
            assert.deepEqual(
              new Map([...readSidecar(text).decisions.pins].sort()),
              new Map([...expected].sort()),
            );
          }
          if (start.includes('reviews'))
            for (const kept of [
              '# What we decided',
              '# of the format',
              '# the younger',
              'abc: {decision: checked}',
            ])
              assert.ok(text.includes(kept), kept);
        },
      ),
      { numRuns: 120 },
    );
  });
});
