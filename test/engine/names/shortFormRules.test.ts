import assert from 'node:assert/strict';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import {
  isShortFormAlone,
  shortFormsOf,
  standsTheSame,
} from '../../../src/engine/names/resolution/shortForms.js';
import { actor, assertMentions, body } from './mentions.js';

/** The words by which a draft may go on to call an actor: `the` before those that need the article, `?` behind those that are others’, too. */
const forms = (one: Actor): string =>
  shortFormsOf(one)
    .map(
      ({ word, behindArticle, isLoose }) =>
        `${behindArticle ? 'the ' : ''}${word}${isLoose ? '?' : ''}`,
    )
    .join(', ') || '-';

describe('the one word by which a draft goes on to call', () => {
  for (const [name, expected] of [
    ['Thaksin Shinawatra', 'Thaksin'],
    ['Bhumibol Adulyadej', 'Bhumibol'],
    ['Michelle Obama', '-'],
    ['Thaksin', '-'],
    ['Xyq Veldt', '-'],
    ['Xyqv Veldt', 'Xyqv'],
    ['Paris Lovett', '-'],
    ['Hope Lovett', '-'],
    ['Green Lovett', '-'],
    ['Kim Jong Un', '-'],
    ['Quanguo Chen', 'Quanguo'],
    ['von Veldt', '-'],
  ] as const)
    it(`a person: ${name} (${expected})`, () => assert.equal(forms(actor('a', name)), expected));

  for (const [name, expected] of [
    ['European Commission', 'the Commission'],
    ['The European Commission', 'the Commission'],
    ['the European Commission', 'the Commission'],
    ['European Commission (Brussels)', 'the Commission'],
    ['Commission', '-'],
    ['The Commission', '-'],
    ['Commission (Brussels)', '-'],
    ['Council of Europe', 'the Council'],
    ['Ministry for Trade', 'the Ministry'],
    ['Committee on Trade', 'the Committee'],
    ['Front against Hunger', 'the Front'],
    ['Bank Veldt Group', 'the Group'],
    ['Bank under Veldt', '-'],
    ['Veldt commission', '-'],
    ['Veldt Wagons', '-'],
    ['Wagner Group', 'the Group, Wagner?'],
    ['The Wagner Group', 'the Group, Wagner?'],
    ['Veldmar Shipping LLC', 'Veldmar?'],
    ['Orion Shipping LLC', '-'],
    ['Rosneft Trading SA', 'Rosneft?'],
    ['Veldmar Great Shipping', '-'],
    ['Veldmar Wagons', '-'],
    ['Victor Capital', '-'],
    ['Paris Media', '-'],
    ['Green Energy', '-'],
    ['French Shipping', '-'],
    ['Xyq Shipping', '-'],
    ['Xyqv Shipping', 'Xyqv?'],
    ['XYQV Shipping', '-'],
    ['xyqv Shipping', '-'],
  ] as const)
    it(`a body: ${name} (${expected})`, () => assert.equal(forms(body('b', name)), expected));
});

/** A text with one word in brackets, and where that stands. */
const placed = (marked: string): [text: string, span: { start: number; end: number }] => [
  marked.replace(/[[\]]/g, ''),
  { start: marked.indexOf('['), end: marked.indexOf(']') - 1 },
];

describe('a short form that stands by itself', () => {
  const alone = (marked: string, behindArticle = false): boolean =>
    isShortFormAlone(...placed(marked), { behindArticle });
  for (const text of [
    'Fighters of [Wagner] left.',
    'On Monday [Wagner] left.',
    'In [Wagner] they trust.',
    'They left. Then [Wagner] said so.',
    '[Wagner] said so.',
    'The men, [Wagner] among them, left.',
    'A man from [Wagner]’s camp left.',
  ])
    it(`is one: ${text}`, () => assert.equal(alone(text), true));
  for (const text of [
    'The firm [Wagner] Steel left.',
    'They met Otto [Wagner] there.',
    'They met at [Wagner]-Halle.',
    'They met at [Wagner]‑Halle.',
    'They met the Wolf-[Wagner] pair.',
    'They met the Wolf‑[Wagner] pair.',
    'They saw a Green [Wagner] van.',
    'They left. Veldt [Wagner] said so.',
  ])
    it(`is none: ${text}`, () => assert.equal(alone(text), false));
  it('is one before a dash and behind a number', () => {
    assert.equal(alone('They met [Wagner]- and left.'), true);
    assert.equal(alone('The 2-[Wagner] plan failed.'), true);
  });
  it('wants its article where it is what a body is, and nothing that makes it another’s', () => {
    for (const text of ['Then the [Commission] left.', 'The [Commission] left, of course.'])
      assert.equal(alone(text, true), true, text);
    for (const text of [
      'Then [Commission] men left.',
      'Then a [Commission] left.',
      'The [Commission] of Inquiry left.',
      'The [Commission], of Inquiry, left.',
      'The [Commission] on Trade left.',
      'The [Commission] for Trade left.',
      'The [Commission] President left.',
      'The old [Commission] left.',
      '[Commission] left.',
    ])
      assert.equal(alone(text, true), false, text);
    assert.equal(alone('The [Commission] offered terms.', true), true);
    assert.equal(alone('Fighters of [Wagner] of Moscow left.'), true);
  });
});

describe('a word after an edit', () => {
  const same = (one: string, other: string): boolean =>
    standsTheSame(...placed(one), ...placed(other));
  it('stands for the same where it still may be a family name or a short form', () => {
    assert.equal(same('On Monday [Wagner] left.', 'By Friday [Wagner] came.'), true);
    assert.equal(same('They met Otto [Wagner].', 'They met Hans [Wagner].'), true);
    assert.equal(same('Then the [Council] left.', 'Soon the [Council] came.'), true);
    assert.equal(same('They met B. [Wagner].', 'They met O. [Wagner].'), true);
  });
  it('does not where it may be one no more', () => {
    assert.equal(same('They met Otto [Wagner].', 'They met Veldt [Wagner].'), false);
    assert.equal(same('They met A. [Wagner].', 'They met Zz [Wagner].'), false);
    assert.equal(same('The men met [Wagner].', 'The men met [Wagner] Steel.'), false);
    assert.equal(same('Then the [Council] left.', 'Then a [Council] left.'), false);
    assert.equal(same('They met Veldt [Wagner].', 'They met O. [Wagner].'), false);
  });
  it('knows an initial from the article and the pronoun', () => {
    assert.equal(same('They say A [Wagner] left.', 'They say of [Wagner] left.'), true);
    assert.equal(same('They say I [Wagner] left.', 'They say of [Wagner] left.'), true);
    assert.equal(same('They say A. [Wagner] left.', 'They say of [Wagner] left.'), false);
    assert.equal(same('They say I. [Wagner] left.', 'They say of [Wagner] left.'), false);
    assert.equal(same('They say B [Wagner] left.', 'They say Veldt [Wagner] left.'), false);
  });
});

describe('a word that is a firm’s and a family’s', () => {
  const [plant, train] = ['company', 'person'].map((kind) =>
    actor('f', 'Ford', { kind } as Partial<Actor>),
  );
  it('leaves the firm open where the draft has somebody of that name', () => {
    assertMentions([plant], 'Gerald Ford left. Then {Ford} closed.');
    assertMentions([plant], 'Then [Ford] closed.');
    assertMentions([{ ...plant, kind: 'media' }], 'Gerald Ford left. Then {Ford} closed.');
    assertMentions([{ ...plant, kind: 'organization' }], 'Gerald Ford left. Then {Ford} closed.');
    assertMentions([{ ...plant, kind: 'public-body' }], 'Gerald Ford left. Then [Ford] closed.');
    assertMentions([{ ...train, kind: 'country' }], 'Gerald Ford left. Then [Ford] closed.');
  });
  it('leaves it open only for sanctions where the draft has the firm by a longer name', () => {
    const motors = actor('f', 'Ford', {
      kind: 'company',
      aliases: [{ name: 'Ford Motors' }],
    } as Partial<Actor>);
    const listed = { ...motors, sanctions: [{ authority: 'EU', since: '2022-01-01' }] } as Actor;
    assertMentions([motors], 'Gerald Ford left [Ford Motors]. Then [Ford] closed.');
    assertMentions([listed], 'Gerald Ford left [Ford Motors]. Then {Ford} closed.');
    assertMentions([motors], 'Gerald Ford left. Then {Ford} closed.');
    assertMentions([motors], 'Gerald Ford left. Then [Ford Motors] closed.');
  });
});
