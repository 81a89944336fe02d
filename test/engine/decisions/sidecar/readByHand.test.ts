import assert from 'node:assert/strict';
import { readSidecar } from '../../../../src/engine/decisions/sidecar/sidecar.js';
import { keepLast } from '../../../../src/engine/decisions/sidecar/keepLast.js';

const read = (...lines: string[]): ReturnType<typeof readSidecar>['decisions'] =>
  readSidecar(['version: 1', ...lines, ''].join('\n')).decisions;

describe('decisions as people write them', () => {
  it('stand where their words stood, as far as that is said', () => {
    const [{ target }] = read(
      'reviews:',
      '  a:',
      '    decision: checked',
      '    target:',
      '      - {exact: No}',
      '      - {exact: No, start: 5}',
      '      - {exact: No, start: 5, end: 9, prefix: Oh, suffix: so}',
    ).reviews;
    assert.deepEqual(target, [
      { exact: 'No', prefix: '', suffix: '', start: 0, end: 2 },
      { exact: 'No', prefix: '', suffix: '', start: 5, end: 7 },
      { exact: 'No', prefix: 'Oh', suffix: 'so', start: 5, end: 9 },
    ]);
  });
  it('have a history where there is one', () => {
    const [a, b] = read(
      'reviews:',
      '  a: {decision: checked, history: []}',
      '  b: {decision: checked, history: [{decision: disputed, by: Ann}]}',
    ).reviews;
    assert.ok(!('history' in a));
    assert.deepEqual(b.history, [{ decision: 'disputed', by: 'Ann' }]);
  });
  it('have earlier requests for comment where there are some', () => {
    const [a, b] = read(
      'reviews:',
      '  a: {decision: checked, reply: {party: Ann, earlier: []}}',
      '  b: {decision: checked, reply: {party: Ann, earlier: [{askedOn: 2025-11-20}]}}',
    ).reviews;
    assert.deepEqual(a.reply, { party: 'Ann' });
    assert.deepEqual(b.reply, { party: 'Ann', earlier: [{ askedOn: '2025-11-20' }] });
  });
  it('rest on files and addresses in one word', () =>
    assert.deepEqual(
      read('reviews:', '  a: {decision: checked, evidence: [a.pdf, https://example.org]}')
        .reviews[0].evidence,
      [{ file: 'a.pdf' }, { url: 'https://example.org' }],
    ));
  it('are on other facts where no kind is said', () =>
    assert.equal(read('facts:', '  a: {decision: checked}').facts[0].kind, 'other'));
  it('ignore a listing where a list is named, and a problem where none is', () =>
    assert.deepEqual(
      read(
        'ignores:',
        '  a: {name: Mark Taylor, list: ofac, id: 1, code: x}',
        '  b: {code: spelling}',
      ).ignores.map(({ kind }) => kind),
      ['listing', 'note'],
    ));
  it('are on documents by file or address', () =>
    assert.deepEqual(
      read(
        'documents:',
        '  a: {file: notes\\call.pdf, title: Call, kind: document}',
        '  b: {url: https://example.org, title: Page, kind: document}',
      ).documents?.map(({ file, url }) => file ?? url),
      ['notes/call.pdf', 'https://example.org'],
    ));
  it('have the sentences of a clearance, however many blanks are between them', () =>
    assert.deepEqual(
      read(
        'clearances:',
        `  k: {at: '2025-11-22T10:00:00Z', hash: '${'0'.repeat(64)}', sentences: 'a1  b2 '}`,
      ).clearances[0].sentences,
      ['a1', 'b2'],
    ));
  it('have ids that are texts, whatever YAML takes them for', () =>
    assert.deepEqual(
      [...read('pins:', '  2011: a', '  true: b', '  0x10: c', '  "1.0": d', '  Ann: e').pins],
      [
        ['2011', 'a'],
        ['true', 'b'],
        ['0x10', 'c'],
        ['1.0', 'd'],
        ['Ann', 'e'],
      ],
    ));
});

describe('what is wrong with a sidecar', () => {
  it('is that it is too long, beyond two million characters', () => {
    const text = (length: number): string => `version: 1\npins: {Lund: a}\n#${'x'.repeat(length)}`;
    const spare = 2_000_000 - text(0).length;
    assert.deepEqual(readSidecar(text(spare)).problems, []);
    const { decisions, problems } = readSidecar(text(spare + 1));
    assert.equal(decisions.pins.size, 0);
    assert.deepEqual(
      problems.map(({ code, message }) => [code, message]),
      [['file-too-long', 'decisions about one draft hold at most 2 million characters']],
    );
    assert.deepEqual([problems[0].start, problems[0].end], [0, 0]);
  });
  it('is told once where it is no YAML, and at its beginning where there is nothing in it', () => {
    assert.equal(readSidecar('[a').problems.length, 1);
    const [{ start, end, code }] = readSidecar('# nothing yet\n').problems;
    assert.deepEqual([start, end, code], [0, 0, 'not-decisions']);
  });
  it('names the file where something stands twice', () => {
    const [{ related }] = readSidecar('version: 1\npins:\n  A: a\n  A: b\n', 'x.yaml').problems;
    assert.equal(related?.file, 'x.yaml');
    assert.ok(related.message);
  });
  it('names a block by forty characters of its id', () => {
    const [{ message }] = readSidecar(`version: 1\npins:\n  ${'a'.repeat(60)}: {}\n`).problems;
    assert.match(message, /^pins: a{40}: /);
  });
  it('is one thing of a value that is wrong in two ways', () =>
    assert.equal(readSidecar('version: 1\ndate: soon\n').problems.length, 1));
  it('leaves the date unknown where it has one that cannot be read, and never today’s', () => {
    const date = (text: string): string | undefined => readSidecar(text).decisions.date;
    assert.equal(date('version: 1\ndate: soon\n'), '');
    assert.equal(date('version: 1\ndate: 2022-02-31\n'), '');
    assert.equal(date('{version: 1, date: soon}\n'), '');
    assert.equal(date('version: 1\ndate: 2025-11-22\n]\n: - {\n'), '2025-11-22');
    assert.equal(date(`version: 1\ndate: 2025-11-22\n${'#'.repeat(2_000_000)}\n`), '');
    assert.equal(date('version: 1\npins: {}\n'), undefined);
    assert.equal(date('version: 1\ndate: # not known yet\n'), undefined);
    for (const nothing of ['null', '~', 'null # not known yet', '~\r'])
      assert.equal(date(`version: 1\ndate: ${nothing}\npins: {}\n`), undefined, nothing);
    assert.equal(date('version: 1\ndate: nullish\n'), '');
    assert.equal(date('version: 1\ndate: 2025-11-22\n'), '2025-11-22');
  });
});

describe('two versions of a sidecar side by side', () => {
  const conflict = (ours: string, theirs: string): string =>
    `version: 1\n<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
  const message = (ours: string, theirs: string): string =>
    readSidecar(conflict(ours, theirs)).problems[0].message;
  const said = (rest: string): string => `reviews:\n  a: {decision: ${rest}}\n`;
  it('have a date where both have the same', () => {
    const date = (ours: string, theirs: string): string | undefined =>
      readSidecar(conflict(ours, theirs)).decisions.date;
    assert.equal(date('date: 2025-11-22\n', 'date: 2025-11-23\n'), '');
    assert.equal(date('date: 2025-11-22\n', ''), '');
    assert.equal(date('date: 2025-11-22\n', 'pins: {}\n'), '');
    assert.equal(date('pins: {}\n', 'date: 2025-11-22\n'), '');
    assert.equal(date('- date\n', 'date: 2025-11-22\n'), '');
    assert.equal(date('date: 2025-11-22\n]\n', 'date: 2025-11-22\n: - {\n'), '2025-11-22');
    assert.equal(date('date: 2025-11-22\npins: {}\n', 'date: 2025-11-22\n'), '2025-11-22');
    assert.ok(!('date' in readSidecar(conflict('pins: {}\n', 'pins: {A: a}\n')).decisions));
  });
  it('are told where they decided differently, by whom and when', () => {
    assert.match(
      message(said('checked, by: Ann, on: 2025-11-22'), said('disputed')),
      / \(a: checked by Ann on 2025-11-22, or disputed\)$/,
    );
    assert.match(message(said('checked'), 'pins: {A: a}\n'), />>>>>>>$/);
    assert.match(message(said('checked'), `${said('checked')}pins: {A: a}\n`), />>>>>>>$/);
  });
});

describe('a function that keeps its last answers', () => {
  const counted = (count?: number): [(text: string) => string, string[]] => {
    const asked: string[] = [];
    const answer = (text: string): string => {
      asked.push(text.slice(0, 9));
      return text;
    };
    return [count === undefined ? keepLast(answer) : keepLast(answer, count), asked];
  };
  it('is asked once for each of three texts', () => {
    const [kept, asked] = counted();
    for (const text of ['a', 'b', 'c', 'a', 'b', 'c']) assert.equal(kept(text), text);
    assert.deepEqual(asked, ['a', 'b', 'c']);
  });
  it('forgets the one that was asked for longest ago', () => {
    const [kept, asked] = counted(2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) kept(text);
    assert.deepEqual(asked, ['a', 'b', 'c', 'b']);
  });
  it('keeps no text of more than 600,000 characters', () => {
    const [kept, asked] = counted();
    for (const length of [600_000, 600_000, 600_001, 600_001]) kept('x'.repeat(length));
    assert.equal(asked.length, 3);
  });
});
