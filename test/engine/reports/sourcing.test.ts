import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../src/engine/annotation.js';
import { sourcingProfile } from '../../../src/engine/reports/sourcing.js';
import { claim, spansOf } from '../../editor/drafted.js';

const TEXT =
  '---\nlang: en\n---\nAda Veld said it would rain. “It will,” officials said. Veld added: “And snow.”\n';
const [rain, will, snow] = spansOf(TEXT, 'it would rain', '“It will,”', '“And snow.”');
const CLAIMS: Claim[] = [
  claim('a', {
    source: spansOf(TEXT, 'Ada Veld'),
    cue: spansOf(TEXT, 'said'),
    content: [rain],
    speaker: { name: 'Ada Veld' },
  }),
  claim('b', {
    source: spansOf(TEXT, 'officials'),
    content: [will],
    anonymous: true,
    quotation: 'direct',
  }),
  claim('c', { content: [snow], speaker: { name: 'ADA VELD' }, quotation: 'direct' }),
  claim('d', { content: [{ start: rain.start, end: rain.start + 2 }], parent: 'a' }),
];
const profile = sourcingProfile(
  TEXT,
  CLAIMS,
  () => undefined,
  (id) => (id === 'a' ? 'checked' : 'unchecked'),
);

describe('the sourcing profile', () => {
  it('counts claims and words for each speaker, whatever the capitals', () =>
    assert.deepEqual(
      profile.sources.map(({ voice, names, claims, words }) => [
        voice,
        names[0] ?? '',
        claims,
        words,
      ]),
      [
        ['named', 'Ada Veld', 2, 5],
        ['unnamed', 'officials', 1, 2],
        ['none', '', 1, 1],
      ],
    ));
  it('counts a word inside of two claims once', () =>
    assert.deepEqual([profile.claims, profile.words], [4, 7]));
  it('leaves front matter out', () =>
    assert.deepEqual(
      [profile.draftWords, TEXT.slice(profile.extent.start).trim().startsWith('Ada')],
      [14, true],
    ));
  it('tells direct from indirect, named from unnamed, checked from open', () => {
    assert.deepEqual(
      [profile.quotations.direct, profile.quotations.indirect.claims],
      [{ claims: 2, words: 4 }, 2],
    );
    assert.deepEqual(
      [profile.voices.named.claims, profile.voices.unnamed.claims, profile.voices.none.claims],
      [2, 1, 1],
    );
    assert.deepEqual(profile.standings, {
      checked: 1,
      unchecked: 3,
      disputed: 0,
      unsupported: 0,
      changed: 0,
    });
  });
  it('says where each speaks', () =>
    assert.deepEqual(
      profile.sources[0].passages.map(({ claim: id, start }) => [id, start]),
      [
        ['a', TEXT.indexOf('Ada')],
        ['c', snow.start],
      ],
    ));
  it('adds up, whatever the claims', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const some = fc.array(
      fc.record({
        content: fc.array(span, { minLength: 1, maxLength: 3 }),
        anonymous: fc.boolean(),
        speaker: fc.option(fc.constantFrom({ name: 'A' }, { actor: 'b' })),
        quotation: fc.constantFrom<Claim['quotation']>('direct', 'indirect', 'mixed'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (parts) => {
        const found = sourcingProfile(
          TEXT,
          parts.map((part, i) => claim(`c${i}`, part)),
          () => undefined,
          () => 'unchecked',
        );
        const sum = (counts: readonly { claims: number }[]): number =>
          counts.reduce((total, { claims }) => total + claims, 0);
        assert.deepEqual(
          [
            sum(found.sources),
            sum(Object.values(found.voices)),
            sum(Object.values(found.quotations)),
            found.standings.unchecked,
          ],
          [parts.length, parts.length, parts.length, parts.length],
        );
        for (const source of found.sources)
          assert.ok(source.words <= found.words && source.passages.length === source.claims);
      }),
    );
  });
});
