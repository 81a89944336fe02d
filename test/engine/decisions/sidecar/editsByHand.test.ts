import assert from 'node:assert/strict';
import type {
  AttachedDocument,
  Clearance,
  FactReview,
  Ignore,
  Review,
} from '../../../../src/engine/decisions/decision.js';
import {
  withClearance,
  withDocument,
  withFactReviews,
  withIgnore,
  withoutDocument,
  withoutFactReview,
  withoutIgnore,
  withoutReview,
  withPin,
  withReview,
  withReviews,
} from '../../../../src/engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../../../src/engine/decisions/sidecar/sidecar.js';

const review = (id: string, more: Partial<Review> = {}): Review => ({
  id,
  decision: 'checked',
  evidence: [],
  alike: [],
  target: [],
  ...more,
});
const fact = (id: string, more: Partial<FactReview> = {}): FactReview => ({
  ...review(id),
  kind: 'figure',
  ...more,
});
/** A sidecar with these lines under `reviews:`. */
const reviews = (...lines: string[]): string =>
  `version: 1\nreviews:\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('a block that is changed', () => {
  const cases: [what: string, before: string, changed: Review, after: string][] = [
    [
      'gets a new key behind the nearest that comes before it',
      reviews('a:', '  decision: checked', '  by: Ann', '  note: why'),
      review('a', { by: 'Ann', on: '2025-11-22', note: 'why' }),
      reviews('a:', '  decision: checked', '  by: Ann', '  on: 2025-11-22', '  note: why'),
    ],
    [
      'gets a value behind a colon that has none',
      reviews('a:', '  decision: checked', '  note:', '  by: Ann'),
      review('a', { by: 'Ann', note: 'why' }),
      reviews('a:', '  decision: checked', '  note: why', '  by: Ann'),
    ],
    [
      'gets a value in the place of null',
      reviews('a:', '  decision: checked', '  note: ~ # later'),
      review('a', { note: 'why' }),
      reviews('a:', '  decision: checked', '  note: why # later'),
    ],
    [
      'keeps a list in lines in lines',
      reviews(
        'a:',
        '  decision: checked',
        '  evidence:',
        '    - url: https://example.org/a',
        '  later: 7',
      ),
      review('a', { evidence: [{ file: 'a.pdf' }, { file: 'b.pdf' }] }),
      reviews(
        'a:',
        '  decision: checked',
        '  evidence:',
        '    - file: a.pdf',
        '    - file: b.pdf',
        '  later: 7',
      ),
    ],
    [
      'keeps a list in brackets in brackets',
      reviews('a:', '  decision: checked', '  evidence: [{file: a.pdf}]', '  later: 7'),
      review('a', { evidence: [{ file: 'b.pdf' }] }),
      reviews('a:', '  decision: checked', '  evidence: [{file: b.pdf}]', '  later: 7'),
    ],
    [
      'keeps a list in braces on its line',
      reviews('a: {decision: checked, evidence: [a.pdf], later: 7}'),
      review('a', { evidence: [{ file: 'b.pdf' }] }),
      reviews('a: {decision: checked, evidence: [{file: b.pdf}], later: 7}'),
    ],
    [
      'loses its first key and keeps its name',
      reviews('a:', '  by: Ann', '  decision: checked'),
      review('a'),
      reviews('a:', '  decision: checked'),
    ],
    [
      'loses its first key within braces',
      reviews('a: {by: Ann, decision: checked}'),
      review('a'),
      reviews('a: {decision: checked}'),
    ],
    [
      'loses its last key within braces',
      reviews('a: {decision: checked, by: Ann}'),
      review('a'),
      reviews('a: {decision: checked}'),
    ],
    [
      'keeps what it says by what stands elsewhere',
      reviews(
        'a:',
        '  decision: checked',
        '  note: &n why',
        'b:',
        '  decision: checked',
        '  note: *n',
      ),
      review('b', { decision: 'disputed', note: 'why' }),
      reviews(
        'a:',
        '  decision: checked',
        '  note: &n why',
        'b:',
        '  decision: disputed',
        '  note: *n',
      ),
    ],
    [
      'has no reply where nothing is said of one',
      'version: 1\n',
      review('a', { reply: {} }),
      reviews('a:', '  decision: checked'),
    ],
    [
      'is the same where it says so already',
      reviews("a: {'decision':   checked , by:  Ann}"),
      review('a', { by: 'Ann' }),
      reviews("a: {'decision':   checked , by:  Ann}"),
    ],
  ];
  for (const [what, before, changed, after] of cases)
    it(what, () => assert.equal(withReview(before, changed), after));

  it('is changed together with others, in whatever order they come', () => {
    const text = reviews(
      'a:',
      '  decision: checked',
      'b:',
      '  decision: checked',
      'c:',
      '  decision: checked',
    );
    assert.equal(
      withReviews(text, [
        review('c', { decision: 'disputed' }),
        review('a', { decision: 'unsupported' }),
      ]),
      reviews(
        'a:',
        '  decision: unsupported',
        'b:',
        '  decision: checked',
        'c:',
        '  decision: disputed',
      ),
    );
  });
});

describe('blocks that are taken out', () => {
  const block = (id: string): string[] => [`${id}:`, '  decision: checked'];
  const without = (text: string, ...ids: string[]): string | null =>
    withReviews(
      text,
      ids.map((id) => review(id, { decision: 'unchecked' })),
    );
  it('go with their lines, and the list’s name with the last', () => {
    const three = reviews(...block('a'), ...block('b'), ...block('c'));
    assert.equal(without(three, 'b'), reviews(...block('a'), ...block('c')));
    assert.equal(without(three, 'c', 'a'), reviews(...block('b')));
    assert.equal(without(three, 'a', 'b', 'c'), 'version: 1\n');
    assert.equal(without(three, 'x'), three);
  });
  it('go where the file has no last line break', () =>
    assert.equal(
      withoutReview(reviews(...block('a'), ...block('b')).trimEnd(), 'b'),
      reviews(...block('a')),
    ));
  it('go out of braces, wherever they stand there', () => {
    const braces = (...ids: string[]): string =>
      `version: 1\nreviews: {${ids.map((id) => `${id}: {decision: checked}`).join(', ')}}\n`;
    const four = braces('a', 'b', 'c', 'd');
    assert.equal(without(four, 'a'), braces('b', 'c', 'd'));
    assert.equal(without(four, 'b'), braces('a', 'c', 'd'));
    assert.equal(without(four, 'd'), braces('a', 'b', 'c'));
    assert.equal(without(four, 'a', 'b'), braces('c', 'd'));
    assert.equal(without(four, 'a', 'c'), braces('b', 'd'));
    assert.equal(without(four, 'c', 'd'), braces('a', 'b'));
    assert.equal(without(four, 'a', 'b', 'c', 'd'), 'version: 1\nreviews: {}\n');
  });
});

describe('blocks that are added', () => {
  const ids = (text: string | null): string[] =>
    [...text!.matchAll(/(?:^ {2}|[{ ])([a-z]):/gmu)].map(([, id]) => id);
  const list = (...names: string[]): string =>
    reviews(...names.flatMap((id) => [`${id}:`, '  decision: checked']));
  it('stand by their ids, in whatever order they come', () => {
    assert.deepEqual(ids(withReviews(list('a', 'd'), [review('c'), review('b')])), [
      'a',
      'b',
      'c',
      'd',
    ]);
    assert.deepEqual(ids(withReviews('', [review('c'), review('a'), review('b')])), [
      'a',
      'b',
      'c',
    ]);
  });
  it('stand behind the last lesser id of a longer list out of order', () =>
    assert.deepEqual(ids(withReviews(list('a', 'd', 'e', 'b', 'f'), [review('c')])), [
      'a',
      'd',
      'e',
      'b',
      'c',
      'f',
    ]));
  it('stand within the braces of the file', () => {
    assert.equal(
      withPin('{version: 1}\n', 'Luna', 'a'),
      '{version: 1, pins: {Luna: {actor: a}}}\n',
    );
    assert.equal(
      withPin('{pins: , version: 1}\n', 'Luna', 'a'),
      '{pins: {Luna: {actor: a}} , version: 1}\n',
    );
  });
  it('are refused under an id that YAML takes for no key', () => {
    assert.equal(withReview('', review('a'.repeat(1001))), null);
    assert.equal(withReviews('', [review('a'), review('a'.repeat(1001))]), null);
    const long = withReview('', review('a'.repeat(1000)))!;
    assert.deepEqual(
      readSidecar(long).decisions.reviews.map(({ id }) => id.length),
      [1000],
    );
  });
});

describe('a decision that says nothing', () => {
  const SAYING: Partial<Review>[] = [
    { note: 'why' },
    { evidence: [{ file: 'a.pdf' }] },
    { reply: { party: 'Ann' } },
    { history: [{ decision: 'checked' }] },
    { decision: 'disputed' },
  ];
  const kept = (text: string | null): boolean => /^ {2}a:/m.test(text!);
  it('is taken out, and one that says something is kept', () => {
    const text = withReview('', review('a'))!;
    assert.ok(!kept(withReviews(text, [review('a', { decision: 'unchecked', by: 'Ann' })])));
    for (const more of SAYING)
      assert.ok(
        kept(withReviews(text, [review('a', { decision: 'unchecked', ...more })])),
        JSON.stringify(more),
      );
  });
  it('is taken out of the facts unless a person made or dismissed the fact', () => {
    const text = withFactReviews('', [fact('a')])!;
    const unchecked = (more: Partial<FactReview>): string | null =>
      withFactReviews(text, [fact('a', { decision: 'unchecked', ...more })]);
    assert.ok(!kept(unchecked({})));
    assert.ok(kept(unchecked({ added: true })));
    assert.ok(kept(unchecked({ dismissed: true })));
    assert.ok(kept(unchecked({ note: 'why' })));
    assert.match(withoutFactReview(text, 'a')!, /version: 1\n$/);
  });
});

describe('a decision on a fact, as it is written', () => {
  it('says all that finds it again', () => {
    const one = fact('a', { added: true, dismissed: true, sentence: 's1', twins: 2 });
    const text = withFactReviews('', [one])!;
    assert.match(
      text,
      /facts:\n {2}a:\n {4}kind: figure\n {4}decision: checked\n {4}added: true\n {4}dismissed: true\n {4}sentence: s1\n {4}twins: 2\n$/,
    );
    assert.deepEqual(readSidecar(text).decisions.facts, [one]);
  });
  it('says nothing that is not so', () =>
    assert.match(
      withFactReviews('', [fact('a', { added: false, twins: 0 })])!,
      /decision: checked\n$/,
    ));
});

describe('documents and clearances, as they are written', () => {
  const paper: AttachedDocument = {
    id: 'd',
    title: 'Paper',
    kind: 'document',
    url: 'https://example.org/p',
    speakers: [],
  };
  it('say nothing of speakers and open items where there are none', () => {
    assert.match(
      withDocument('', paper)!,
      /documents:\n {2}d:\n {4}title: Paper\n {4}kind: document\n {4}url: https:\/\/example\.org\/p\n$/,
    );
    const one: Clearance = {
      id: 'k',
      at: '2025-11-22T10:00:00Z',
      hash: '0'.repeat(64),
      sentences: [],
      open: [],
    };
    assert.match(withClearance('', one)!, /at: 2025-11-22T10:00:00Z\n {4}hash: "?0{64}"?\n$/);
  });
  it('are read as they were written, and a document is taken away', () => {
    const text = withDocument(withDocument('', paper)!, { ...paper, id: 'e', speakers: ['Ann'] })!;
    assert.deepEqual(readSidecar(text).decisions.documents, [
      paper,
      { ...paper, id: 'e', speakers: ['Ann'] },
    ]);
    assert.deepEqual(readSidecar(withoutDocument(text, 'e')!).decisions.documents, [paper]);
  });
});

describe('ignores of much the same', () => {
  const note = (more: object): Ignore => ({
    kind: 'note',
    code: 'spelling',
    exact: 'Kiev',
    ...more,
  });
  const listing = (more: object): Ignore => ({
    kind: 'listing',
    name: 'Mark Taylor',
    list: 'ofac',
    id: '1',
    ...more,
  });
  const several: Ignore[][] = [
    [note({}), note({ exact: 'Lvov' }), note({ code: 'style' })],
    [
      note({ prefix: 'chicken ' }),
      note({ prefix: 'in ' }),
      note({ suffix: ' cake' }),
      note({ suffix: ' city' }),
    ],
    [listing({}), listing({ name: 'M. Taylor' }), listing({ list: 'eu' }), listing({ id: '2' })],
    [listing({}), note({}), listing({ name: 'm'.repeat(1200) })],
  ];
  for (const ignores of several)
    it(`are as many as they are about: ${JSON.stringify(ignores).slice(0, 60)}…`, () => {
      const text = ignores.reduce((now, one) => withIgnore(now, 'draft', one)!, '');
      const left = (from: string): Set<string> =>
        new Set(readSidecar(from).decisions.ignores.map((one) => JSON.stringify(one)));
      assert.deepEqual(left(text), new Set(ignores.map((one) => JSON.stringify(one))));
      for (const one of ignores)
        assert.deepEqual(
          left(withoutIgnore(text, 'draft', one)!),
          new Set(ignores.filter((other) => other !== one).map((other) => JSON.stringify(other))),
        );
    });
  it('are left alone by one that is not there', () => {
    const text = withIgnore('', 'draft', note({}))!;
    assert.equal(withoutIgnore(text, 'draft', note({ exact: 'Lvov' })), text);
  });
  it('begin with what they are about', () =>
    assert.match(
      withIgnore('', 'draft', note({ by: 'Ann', note: 'house style' }))!,
      /code: spelling\n {4}exact: Kiev\n {4}note: house style\n {4}by: Ann\n$/,
    ));
});
