import assert from 'node:assert/strict';
import { withPin } from '../../../../src/engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../../../src/engine/decisions/sidecar/sidecar.js';

/** Date, pins and problems, each problem with the stretch it points to. */
function read(text: string): [string | undefined, Record<string, string>, string[]] {
  const {
    decisions: { date, pins },
    problems,
  } = readSidecar(text, 'draft.md.copydesk.yaml');
  return [
    date,
    Object.fromEntries(pins),
    problems.map(({ start, end, message }) => `«${text.slice(start, end)}» ${message}`),
  ];
}

describe('readSidecar', () => {
  const good: [
    what: string,
    text: string,
    date: string | undefined,
    pins: Record<string, string>,
  ][] = [
    ['nothing', '', undefined, {}],
    ['a comment before it', '# ours\nversion: 1\n', undefined, {}],
    ['empty keys', 'version: 1\ndate:\npins:\n', undefined, {}],
    ['a date', 'version: 1\ndate: 2025-11-22\n', '2025-11-22', {}],
    [
      'pins, in blocks and short',
      'version: 1\npins:\n  Lund:\n    actor: rob-lund-1\n  Luna: anna-luna\n',
      undefined,
      { Lund: 'rob-lund-1', Luna: 'anna-luna' },
    ],
    [
      'names that look like something else',
      'version: 1\npins: {2011: a, "true": b, 007: c}\n',
      undefined,
      { 2011: 'a', true: 'b', '007': 'c' },
    ],
    [
      'what a later version wrote',
      'version: 1\nreviews:\n  abc: {decision: checked}\npins:\n  Lund: {actor: a, by: me}\n',
      undefined,
      { Lund: 'a' },
    ],
    ['CR LF', 'version: 1\r\npins:\r\n  Lund:\r\n    actor: a\r\n', undefined, { Lund: 'a' }],
    [
      'a name from JavaScript',
      'version: 1\npins:\n  constructor: {actor: a}\n',
      undefined,
      { constructor: 'a' },
    ],
  ];
  for (const [what, text, date, pins] of good)
    it(what, () => assert.deepEqual(read(text), [date, pins, []]));

  for (const [what, text, pins] of [
    ['comments alone: a script may be called so', '#!/bin/sh\n# nothing yet\n', {}],
    ['a map that says no version', 'pins: {Lund: a}\n', { Lund: 'a' }],
    ['a workflow', 'on: push\njobs: {}\n', {}],
    ['a list', '- a\n', {}],
    ['JSON of a package', '{"name": "x", "scripts": {}}\n', {}],
  ] as const)
    it(`is not a sidecar that may be written to: ${what}`, () => {
      const [, found, problems] = read(text);
      assert.deepEqual(found, pins);
      assert.match(problems.join(), /not what Copydesk writes beside a draft/);
      assert.equal(withPin(text, 'Ada', 'a'), null);
    });

  const bad: [
    text: string,
    date: string | undefined,
    pins: Record<string, string>,
    problem: string,
  ][] = [
    [
      'version: 1\ndate: 22 November\npins: {Lund: a}\n',
      '',
      { Lund: 'a' },
      '«22 November» date: must be a date such as 2022-02-28, 2022-02 or 2022',
    ],
    ['version: 1\ndate: 2025-11\n', '', {}, '«2025-11» date: must be a day such as 2025-11-20'],
    [
      'version: 2\npins: {Lund: a}\n',
      undefined,
      { Lund: 'a' },
      '«2» version: must be 1, the version of the format that this Copydesk reads',
    ],
    [
      'version: 1\npins:\n  Lund: {actor: }\n  Luna: a\n',
      undefined,
      { Luna: 'a' },
      '«{actor: }» pins: Lund: actor: must not be empty',
    ],
    [
      'version: 1\npins: [Lund]\n',
      undefined,
      {},
      '«[Lund]» pins: must be names with a colon, and under each "actor:" with an id',
    ],
    [
      'Lund means Rob.\n',
      undefined,
      {},
      '«Lund means Rob.» not what Copydesk writes beside a draft: it begins with "version: 1"',
    ],
    [
      'version: 1\npins:\n  Lund: *a\n',
      undefined,
      {},
      '«Lund» pins: Lund: Unresolved alias (the anchor must be set before the alias): a',
    ],
    [
      'version: 1\npins:\n  Lund: a\n  Lund: b\n',
      undefined,
      { Lund: 'b' },
      '«Lund» the key "Lund" is here twice: delete one, or join them',
    ],
  ];
  for (const [text, date, pins, problem] of bad)
    it(problem, () => assert.deepEqual(read(text), [date, pins, [problem]]));

  it('says that it is not YAML, and where', () =>
    assert.match(
      read('version: 1\npins: {Lund: a\n')[2][0],
      /a bracket, .* is not closed before this line/,
    ));
  it('refuses what is meant to do harm', () =>
    assert.match(read(`version: 1\npins: ${'['.repeat(10_000)}`)[2][0], /nested more than/));

  it('holds what both sides of a conflict say, and reports each conflict', () => {
    const text =
      'version: 1\ndate: 2025-11-22\npins:\n  Both:\n    actor: a\n<<<<<<< ours\n  Lund:\n    actor: rob-lund-1\n||||||| base\n  Lund:\n    actor: nobody\n=======\n  Lund:\n    actor: rob-lund-2\n>>>>>>> theirs\n';
    const [date, pins, problems] = read(text);
    assert.deepEqual([date, pins], ['2025-11-22', { Both: 'a' }]);
    assert.equal(problems.length, 1);
    assert.match(problems[0], /^«<<<<<<< ours» from here on there are two versions/);
  });
  it('takes a line of equals signs in a note for what it is', () =>
    assert.deepEqual(read('version: 1\nnote: |\n  Title\n=======\n')[2].length, 1));
  it('is not misled by marks within lines', () =>
    assert.deepEqual(read('version: 1\nnote: a <<<<<<< b\n')[2], []));
});
