import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../src/engine/annotation.js';
import {
  claimAt,
  type ClaimNode,
  claimTree,
  type Grouping,
  claimItemsOf,
  NO_FILTER,
} from '../../src/editor/claims/claimsModel.js';
import { passageOf, readClaims, wordsInSpans } from '../../src/engine/reports/readClaims.js';
import { claim, spansOf } from './drafted.js';

const TEXT =
  'Zelenskiy said he would not yield. Officials warned that “Putin,” as Rubio put it,\n“wants more”. Reportedly, talks go on.';
const [zelenskiy, officials, put, rubio, wants, reportedly, said, warned] = spansOf(
  TEXT,
  'Zelenskiy',
  'Officials',
  '“Putin,”',
  'Rubio',
  '“wants more”',
  'Reportedly',
  'said',
  'warned',
);
const CLAIMS: Claim[] = [
  claim('a', {
    source: [zelenskiy],
    cue: [said],
    content: spansOf(TEXT, 'he would not yield'),
    speaker: { actor: 'zelenskiy' },
  }),
  claim('b', {
    source: [officials],
    cue: [warned],
    content: [{ start: put.start, end: wants.end }],
    anonymous: true,
    quotation: 'mixed',
  }),
  claim('c', {
    source: [rubio],
    cue: spansOf(TEXT, 'put it'),
    content: [put, wants],
    speaker: { name: 'Marco Rubio' },
    quotation: 'direct',
    parent: 'b',
  }),
  claim('d', {
    cue: [reportedly],
    content: spansOf(TEXT, 'talks go on'),
    unattributed: true,
    hedged: true,
  }),
];
const READ = readClaims(TEXT, CLAIMS, (id) =>
  id === 'zelenskiy' ? 'Volodymyr Zelenskiy' : undefined,
);

/** `b(c) d`, with groups before a colon. */
const shape = (nodes: readonly ClaimNode[]): string =>
  nodes
    .map((node) =>
      node.type === 'group'
        ? `${node.id}: ${shape(node.children)};`
        : node.id + (node.children.length > 0 ? `(${shape(node.children)})` : ''),
    )
    .join(' ');
const tree = (grouping: Grouping, filter: Partial<typeof NO_FILTER> = {}): string =>
  shape(claimTree(READ, grouping, { ...NO_FILTER, ...filter }));

describe('claims in words', () => {
  it('joins spans and lines', () =>
    assert.equal(wordsInSpans(TEXT, [put, wants]), '“Putin,” … “wants more”'));
  it('reads a hard-wrapped span in one line', () =>
    assert.equal(READ[1].content, '“Putin,” as Rubio put it, “wants more”'));
  it("calls an actor by the registry's name", () =>
    assert.deepEqual(READ[0].voice, {
      kind: 'named',
      words: 'Volodymyr Zelenskiy',
      actor: 'zelenskiy',
    }));
  it("calls an unnamed source by the draft's words", () =>
    assert.deepEqual(READ[1].voice, { kind: 'unnamed', words: 'Officials' }));
  it('never makes a speaker up', () =>
    assert.deepEqual(READ[3].voice, { kind: 'none', words: '' }));
  it('tells a pronoun that nobody could resolve', () => {
    const [read] = readClaims(
      'He said so.',
      [claim('x', { source: [{ start: 0, end: 2 }] })],
      () => undefined,
    );
    assert.deepEqual(read.voice, { kind: 'unresolved', words: 'He' });
  });
  it('spans a passage from the first to the last word', () =>
    assert.deepEqual(passageOf(CLAIMS[2]), { start: put.start, end: wants.end }));
});

describe('the tree of claims', () => {
  it('lists them in order, inner under outer ones', () => assert.equal(tree('order'), 'a b(c) d'));
  it('groups by speaker, those without a name last', () =>
    assert.equal(
      tree('speaker'),
      'speaker:actor:zelenskiy: a; speaker:name:marco rubio: c; speaker:unnamed: b; speaker:none: d;',
    ));
  it('groups by kind', () =>
    assert.equal(tree('kind'), 'kind:direct: c; kind:mixed: b; kind:indirect: a d;'));
  it('shows an inner claim whose outer one is filtered out', () =>
    assert.equal(tree('order', { traits: new Set(['direct']) }), 'c'));
  it('shows any of the flags that were ticked', () =>
    assert.equal(tree('order', { traits: new Set(['anonymous', 'hedged']) }), 'b d'));
  it('looks for all words, whatever their case and accents', () =>
    assert.equal(tree('order', { words: 'ZELENSKÍY yield' }), 'a'));
  it('looks for words in what the registry calls the speaker', () =>
    assert.equal(tree('order', { words: 'volodymyr' }), 'a'));
  it('asks for words and flags together', () =>
    assert.equal(tree('order', { words: 'talks', traits: new Set(['anonymous']) }), ''));
  it('survives a claim that stands inside itself', () =>
    assert.equal(
      shape(
        claimTree(
          readClaims('x', [claim('a', { parent: 'a' })], () => undefined),
          'order',
        ),
      ),
      'a',
    ));
  it("knows each item's parent", () => {
    for (const grouping of ['order', 'speaker', 'kind'] as const)
      for (const root of claimTree(READ, grouping)) {
        for (const child of root.children) assert.equal(child.parent, root);
      }
  });
  it('shows every claim exactly once, however claims are nested', () => {
    const forest = fc.array(
      fc.record({
        outer: fc.nat(),
        anonymous: fc.boolean(),
        named: fc.option(fc.constantFrom('A', 'B')),
        quotation: fc.constantFrom('direct', 'indirect', 'mixed'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        forest,
        fc.constantFrom<Grouping>('order', 'speaker', 'kind'),
        (some, grouping) => {
          const claims = some.map(({ outer, anonymous, named, quotation }, i) =>
            claim(`c${i}`, {
              anonymous,
              quotation: quotation as Claim['quotation'],
              speaker: named ? { name: named } : null,
              parent: i > 0 && outer % 3 > 0 ? `c${outer % i}` : null,
            }),
          );
          const shown = [
            ...claimItemsOf(
              claimTree(
                readClaims('x', claims, () => undefined),
                grouping,
              ),
            ),
          ].map(({ id }) => id);
          assert.deepEqual(shown.sort(), claims.map(({ id }) => id).sort());
        },
      ),
    );
  });
});

describe('the claim at the cursor', () => {
  const at = (start: number, end = start): string | undefined =>
    claimAt(READ, { start, end })?.claim.id;
  it('is the one around it', () => assert.equal(at(said.start), 'a'));
  it('is the innermost one', () => assert.equal(at(rubio.start), 'c'));
  it('is the outer one where that was selected', () =>
    assert.equal(at(officials.start, wants.end), 'b'));
  it('is none between claims', () => assert.equal(at(TEXT.indexOf('. Officials') + 1), undefined));
});
