import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  countActors,
  mentionLineOf,
  mentionNodes,
  namedActors,
} from '../../src/editor/actors/actorsModel.js';
import { mention } from './drafted.js';

const TEXT =
  'Axios wrote of Putin and Dmitriev. Later Putin, a certain Kim and perhaps Maduro spoke; Noriega was there.';
const MENTIONS = [
  mention(TEXT, 'Axios', { actor: 'axios' }),
  mention(TEXT, 'Putin', { actor: 'putin', sanctioned: 'yes' }),
  mention(TEXT, 'Dmitriev', { actor: 'dmitriev', sanctioned: 'yes' }),
  mention(TEXT, 'Putin', { actor: 'putin', sanctioned: 'yes' }, 1),
  mention(TEXT, 'Kim', {
    status: 'ambiguous',
    candidates: [
      { actor: 'kim1', name: 'Kim Jong Un' },
      { actor: 'kim2', name: 'Kim Yo Jong' },
    ],
  }),
  mention(TEXT, 'Maduro', {
    status: 'possible',
    sanctioned: 'possible',
    listing: { list: 'OFAC SDN', id: '1', name: 'MADURO MOROS, Nicolas', strength: 'weak' },
  }),
  mention(TEXT, 'Noriega', { actor: 'noriega', sanctioned: 'lifted' }),
];
const NAMES: Record<string, string> = {
  axios: 'Axios',
  putin: 'Vladimir Putin',
  dmitriev: 'Kirill Dmitriev',
};

describe('who is named', () => {
  const nodes = namedActors(MENTIONS, (id) => NAMES[id]);
  const names = nodes.map(
    ({ kind, children }) => `${kind}: ${children.map(({ name }) => name).join(' + ')}`,
  );
  it('puts sanctioned ones on top and uncertain ones apart', () =>
    assert.deepEqual(names, [
      'sanctioned: Vladimir Putin + Kirill Dmitriev',
      'named: Axios + Noriega',
      'possible: Maduro',
      'ambiguous: Kim',
    ]));
  it('calls a listed party as the draft does, and keeps what the list calls it', () =>
    assert.equal(nodes[2].children[0].listedAs, 'MADURO MOROS, Nicolas'));
  it('gathers the mentions of each', () =>
    assert.deepEqual(
      mentionNodes(nodes[0].children[0]).map(({ id }) => id),
      ['certain:actor:putin#0', 'certain:actor:putin#1'],
    ));
  it('counts them', () =>
    assert.deepEqual(countActors(MENTIONS), { actors: 4, sanctioned: 2, unsure: 2 }));
  it('keeps what is possible apart from what is certain of the same actor', () => {
    const both = [
      mention('Kim Kim', 'Kim', { actor: 'kim' }),
      mention('Kim Kim', 'Kim', { actor: 'kim', status: 'possible' }, 1),
    ];
    assert.deepEqual(
      namedActors(both, () => undefined).map(({ kind }) => kind),
      ['named', 'possible'],
    );
  });
  it('never puts what is only possible under sanctioned', () => {
    for (const parts of [
      { sanctioned: 'possible' },
      { sanctioned: 'yes', status: 'possible' },
      { sanctioned: 'lifted' },
    ] as const) {
      assert.notEqual(
        namedActors([mention('Kim', 'Kim', { actor: 'kim', ...parts })], () => undefined)[0].kind,
        'sanctioned',
      );
    }
  });
  it('says the worst of an actor whose mentions differ', () => {
    const both = [
      mention('Kim Kim', 'Kim', { actor: 'kim', sanctioned: 'lifted' }),
      mention('Kim Kim', 'Kim', { actor: 'kim', sanctioned: 'yes' }, 1),
    ];
    assert.equal(namedActors(both, () => undefined)[0].kind, 'sanctioned');
  });
});

describe('a mention in its line', () => {
  const shown = (text: string, words: string): string => {
    const {
      text: line,
      highlight: [from, to],
    } = mentionLineOf(text, mention(text, words));
    return `${line.slice(0, from)}[${line.slice(from, to)}]${line.slice(to)}`;
  };
  it('shows a short line whole', () =>
    assert.equal(shown('one\nMr. Putin spoke.\nthree', 'Putin'), 'Mr. [Putin] spoke.'));
  it('cuts a long line before it, at a word', () =>
    assert.equal(
      shown('The quick brown fox jumps over the lazy dog of Putin.', 'Putin'),
      '…over the lazy dog of [Putin].',
    ));
  it('cuts where nothing may be cut', () =>
    assert.equal(shown(`${'x'.repeat(60)}Putin`, 'Putin'), `…${'x'.repeat(24)}[Putin]`));
  it('reads a name over a line break in one line', () =>
    assert.equal(
      shown('by Vladimir\nPutin himself', 'Vladimir\nPutin'),
      'by [Vladimir Putin] himself',
    ));
  it('highlights just the mention, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const text = `${before}Putin${after}`;
        const {
          text: line,
          highlight: [from, to],
        } = mentionLineOf(text, { start: before.length, end: before.length + 5 });
        assert.equal(line.slice(from, to), 'Putin');
      }),
    );
  });
});
