import assert from 'node:assert/strict';
import Ajv from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  type Ignore,
  type Review,
  REVIEW_DECISIONS,
} from '../../../../src/engine/decisions/decision.js';
import {
  withIgnore,
  withoutIgnore,
  withoutReview,
  withReview,
} from '../../../../src/engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../../../src/engine/decisions/sidecar/sidecar.js';
import { PUBLISHED } from '../../../../scripts/publishedSchemas.js';

const HEAD = '# Decisions about the draft of this name. Kept by Copydesk.\nversion: 1\n';

const CHECKED: Review = {
  id: 'c1',
  decision: 'checked',
  by: 'Ann',
  on: '2025-11-22',
  evidence: [
    { url: 'https://example.org/a', note: 'the transcript' },
    { file: 'notes/call.pdf', page: '12' },
  ],
  alike: [],
  target: [
    {
      exact: 'Smith said: “Taxes will fall”',
      prefix: 'It rained. ',
      suffix: '.',
      start: 11,
      end: 40,
    },
  ],
};

const WRITTEN = `reviews:
  c1:
    decision: checked
    by: Ann
    on: 2025-11-22
    evidence:
      - url: https://example.org/a
        note: the transcript
      - file: notes/call.pdf
        page: "12"
    target:
      - exact: "Smith said: “Taxes will fall”"
        prefix: "It rained. "
        suffix: .
        start: 11
        end: 40
`;

const SHARED = `version: 1
reviews:
  # from the morning
  c0: {decision: unchecked}
  c1:
    decision: 'disputed'   # by the ministry
    later: 7
    note: |
      Two lines,
      as they stand.
    evidence: [https://example.org/b]
  c2:
    decision: checked
pins:
  Lund: rob-lund-1
`;

describe('a review', () => {
  it('is a block under its id, read back as it was written', () => {
    assert.equal(withReview('', CHECKED), HEAD + WRITTEN);
    assert.deepEqual(readSidecar(HEAD + WRITTEN).decisions.reviews, [CHECKED]);
  });

  it('stands among the others by id', () => {
    const text = withReview(SHARED, { ...CHECKED, id: 'c11' })!;
    assert.deepEqual(
      readSidecar(text).decisions.reviews.map(({ id }) => id),
      ['c0', 'c1', 'c11', 'c2'],
    );
    assert.equal(withoutReview(text, 'c11'), SHARED);
  });

  it('changes key by key: comments, order, later keys and quotation marks stay', () => {
    const [, before] = readSidecar(SHARED).decisions.reviews;
    assert.deepEqual(
      [before.note, before.evidence],
      ['Two lines,\nas they stand.\n', [{ url: 'https://example.org/b' }]],
    );
    const text = withReview(SHARED, { ...before, decision: 'checked', by: 'Bob' })!;
    assert.equal(
      text,
      SHARED.replace(
        `'disputed'   # by the ministry\n`,
        `'checked'   # by the ministry\n    by: Bob\n`,
      ).replace('[https://example.org/b]', '[{url: https://example.org/b}]'),
    );
  });

  it('loses a key that has no value any more', () =>
    assert.equal(
      withReview(HEAD + WRITTEN, { ...CHECKED, by: undefined, evidence: [] }),
      HEAD +
        WRITTEN.replace(/ {4}by: Ann\n/, '').replace(/ {4}evidence:\n[\s\S]*(?= {4}target)/, ''),
    ));
  it('gives way to nothing', () => assert.equal(withoutReview(HEAD + WRITTEN, 'c1'), HEAD));
  it('is changed within braces', () =>
    assert.match(
      withReview(SHARED, {
        id: 'c0',
        decision: 'checked',
        by: 'Ann, the editor',
        evidence: [],
        alike: [],
        target: [],
      })!,
      /c0: \{decision: checked, by: "Ann, the editor"\}/,
    ));
  it('holds the right of reply', () => {
    const review: Review = {
      ...CHECKED,
      reply: {
        party: 'Smith',
        askedOn: '2025-11-20',
        how: 'e-mail',
        earlier: [
          { askedOn: '2025-11-18' },
          { askedOn: '2025-11-19', how: 'telephone: no answer' },
        ],
        answered: true,
        answeredOn: '2025-11-21',
        words: '“No comment”, she said: none.',
      },
    };
    assert.deepEqual(
      readSidecar(withReview(SHARED, review)!).decisions.reviews[1].reply,
      review.reply,
    );
    assert.deepEqual(
      readSidecar(
        withReview(withReview(SHARED, review)!, {
          ...review,
          reply: { party: 'Smith', answered: false },
        })!,
      ).decisions.reviews[1].reply,
      { party: 'Smith', answered: false },
    );
  });

  for (const [what, text, problem] of [
    [
      'another decision',
      'version: 1\nreviews:\n  c1: {decision: check}\n',
      /«check[^»]*»|«\{decision: check\}» reviews: c1: decision: must be one of unchecked, checked, disputed, unsupported; did you mean "checked"\?/,
    ],
    [
      'no decision',
      'version: 1\nreviews:\n  c1: {note: a}\n',
      /reviews: c1: "decision" is missing/,
    ],
    ['a list', 'version: 1\nreviews: [c1]\n', /reviews: must be ids with a colon/],
    [
      'evidence that cannot be followed',
      'version: 1\nreviews:\n  c1: {decision: checked, evidence: [{url: "javascript:alert(1)"}]}\n',
      /evidence/,
    ],
  ] as const)
    it(`is refused: ${what}`, () => {
      const [found] = readSidecar(text).problems;
      assert.match(`«${text.slice(found.start, found.end)}» ${found.message}`, problem);
      assert.equal(withReview(text, CHECKED), null);
    });

  const words = fc
    .string({
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
        '“',
        '1',
        '\n',
        '\r\n',
        '|',
        '%',
        '@',
        '\u2028',
        '\u00A0',
        'é',
      ),
      minLength: 1,
      maxLength: 12,
    })
    .filter((text) => /\S/.test(text));
  const day = fc.constantFrom('2025-11-20', '2024-02-29');
  const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(arbitrary, { nil: undefined });
  const review: fc.Arbitrary<Review> = fc.record({
    id: fc.stringMatching(/^c[a-c]$/),
    decision: fc.constantFrom(...REVIEW_DECISIONS),
    note: some(words),
    by: some(words),
    on: some(day),
    evidence: fc.array(
      fc.oneof(
        fc.record({ url: fc.constantFrom('https://a.example/x?y=1#z', 'http://b.example') }),
        fc.record({ file: words, page: words }),
      ),
      { maxLength: 2 },
    ),
    reply: some(fc.record({ party: words, answered: fc.boolean(), words })),
    speaker: some(fc.oneof(fc.record({ name: words }), fc.record({ actor: words, name: words }))),
    alike: fc.array(words, { maxLength: 2 }),
    target: fc.array(
      fc.record({
        exact: words,
        prefix: fc.string(),
        suffix: words,
        start: fc.nat(),
        end: fc.nat(),
      }),
      { maxLength: 2 },
    ),
  });
  const plain = (one: unknown): unknown => JSON.parse(JSON.stringify(one));

  it('is read back whatever was written, and leaves the others alone', () => {
    const validate = new Ajv({ strict: false }).compile(
      PUBLISHED['media/schemas/draft.schema.json'](),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('', SHARED, SHARED.replaceAll('\n', '\r\n'), '{"version": 1}'),
        fc.array(fc.tuple(review, fc.boolean()), { maxLength: 5 }),
        (start, steps) => {
          let text = start;
          const expected = new Map(
            readSidecar(text).decisions.reviews.map((one) => [one.id, plain(one)]),
          );
          for (const [one, stays] of steps) {
            const after = stays ? withReview(text, one) : withoutReview(text, one.id);
            assert.ok(after !== null, JSON.stringify([text, one]));
            text = after;
            if (stays) expected.set(one.id, plain(one));
            else expected.delete(one.id);
          }
          const byId = (a: [string, unknown], b: [string, unknown]): number =>
            a[0] < b[0] ? -1 : 1;
          assert.deepEqual(
            readSidecar(text)
              .decisions.reviews.map((one): [string, unknown] => [one.id, plain(one)])
              .sort(byId),
            [...expected].sort(byId),
          );
          if (text !== '') assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
          if (start.includes('# from'))
            for (const kept of [
              '# from the morning',
              "'disputed'   # by the ministry",
              'later: 7',
              'Lund: rob-lund-1',
            ])
              assert.ok(text.includes(kept), kept);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('an ignore', () => {
  const NOT_HIM: Ignore = {
    kind: 'listing',
    name: 'Mark Taylor',
    list: 'ofac-sdn',
    id: '12345',
    by: 'Ann',
    on: '2025-11-22',
  };
  const HOUSE: Ignore = {
    kind: 'note',
    code: 'spelling',
    exact: 'Kiev',
    prefix: 'chicken ',
    suffix: '',
  };

  it('is a block under an id that says what it is about', () => {
    assert.equal(
      withIgnore('version: 1\n', 'draft', NOT_HIM),
      'version: 1\nignores:\n  ofac-sdn 12345 Mark Taylor:\n    name: Mark Taylor\n    list: ofac-sdn\n    id: "12345"\n    by: Ann\n    on: 2025-11-22\n',
    );
    assert.match(
      withIgnore('', 'ignore', { kind: 'note', code: 'weasel' })!,
      /Kept by Copydesk\.\nversion: 1\nignores:\n {2}weasel:\n {4}code: weasel\n$/,
    );
  });

  it('is read back, written once, and taken back by what it is about', () => {
    const text = withIgnore(withIgnore('', 'draft', NOT_HIM)!, 'draft', HOUSE)!;
    assert.deepEqual(readSidecar(text).decisions.ignores, [NOT_HIM, HOUSE]);
    assert.equal(withIgnore(text, 'draft', HOUSE), text);
    assert.deepEqual(
      readSidecar(withoutIgnore(text, 'draft', { ...NOT_HIM, by: undefined })!).decisions.ignores,
      [HOUSE],
    );
    const byHand =
      'version: 1\nignores:\n  not him: {name: Mark Taylor, list: ofac-sdn, id: 12345}\n';
    assert.equal(
      withoutIgnore(byHand, 'draft', NOT_HIM),
      'version: 1\nignores:\n  {}\n'.replace('\n  {}', '').replace('ignores:\n', ''),
    );
  });

  it('is refused where it does not say what it is about', () =>
    assert.match(
      readSidecar('version: 1\nignores:\n  a: {name: Mark Taylor}\n').problems[0].message,
      /^ignores: a: .*(list|listing)/,
    ));
});
