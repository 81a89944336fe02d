import assert from 'node:assert/strict';
import {
  anothersBody,
  bodyAbroad,
} from '../../../src/engine/names/resolution/bodies/bodiesElsewhere.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { assertMentions, body, SANCTIONED } from './mentions.js';

/** What a rule says of the body in brackets. */
function verdict(rule: typeof bodyAbroad, one: Actor, marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const found = rule(one, marked.replace(/[[\]]/g, ''), { start, end });
  return found.map(({ verdict, ofBearer }) => verdict + (ofBearer ? '!' : '')).join(' ') || '-';
}

describe('a body that the draft gives to a country or state', () => {
  const of = (country: string[] | undefined, marked: string, name = 'Senate'): string =>
    verdict(bodyAbroad, body('b', name, { country } as Partial<Actor>), marked);
  it('is not the registry’s of another country', () => {
    assert.equal(of(['gb'], 'Then Poland’s [Ministry of Justice] paid.'), 'doubt!');
    assert.equal(of(['gb'], 'Then Poland’s [Lindmark] paid.'), 'slight!');
    assert.equal(of(['pl'], 'Then Poland’s [Lindmark] paid.'), '-');
    assert.equal(of(['gb', 'pl'], 'Then Poland’s [Lindmark] paid.'), '-');
    assert.equal(of(['gb'], 'Then the [Lindmark] paid.'), '-');
    assert.equal(of([], 'Then Poland’s [Lindmark] paid.'), '-');
    assert.equal(of(undefined, 'Then Poland’s [Lindmark] paid.'), '-');
  });
  it('is not the country’s where it is a state’s, unless that is its name', () => {
    assert.equal(of(['us'], 'Then the Kansas [Senate] met.'), 'doubt!');
    assert.equal(of(['us'], 'Then the Kansas [Senate] met.', 'Kansas Senate'), '-');
    assert.equal(of(['us'], 'Then the Kansas [Senate] met.', 'Ohio Senate'), 'doubt!');
    assert.equal(of(['us'], 'Then the [Senate] met.'), '-');
  });
});

describe('a country behind a body’s or an office-holder’s name', () => {
  const ministry = (name: string, country: string): Actor =>
    body('m', name, { ...SANCTIONED, kind: 'public-body', country: [country] });
  const bank = body('b', 'Central Bank', { ...SANCTIONED, country: ['ru'] });
  for (const [one, text] of [
    [
      ministry('Ministry of Defense', 'sy'),
      'The {Ministry of Defense} of Ukraine Spokesman Ivan Holm said no arms had gone to Syria.',
    ],
    [
      ministry('Ministry of Justice', 'gb'),
      'The {Ministry of Justice} of Ukraine Deputy Minister Anna Holm said London had agreed.',
    ],
    [
      ministry('Ministry of Justice', 'gb'),
      'The {Ministry of Justice} of Ukraine Press Service said London had agreed.',
    ],
    [
      ministry('Ministry of Justice', 'gb'),
      'The {Ministry of Justice} of Zambia Anna Holm led sued London.',
    ],
    [bank, 'The [Central Bank] of Russia Governor Anna Holm left.'],
  ] as const)
    it(`is its country, whoever follows: ${text}`, () => assertMentions([one], text));
  for (const text of [
    'The [Ministry of Justice] of Panama City said so in London.',
    'The [Ministry of Justice] of Jordan Valley said so in London.',
    'The [Ministry of Justice] of Ukraine Airways said so in London.',
  ])
    it(`is none where a longer name follows: ${text}`, () =>
      assertMentions([ministry('Ministry of Justice', 'gb')], text));
});

describe('a body that the draft gives to a town, to somebody or to a league', () => {
  const guards = body('g', 'Harbour Guards', {
    country: ['ir'],
    bio: 'Once led by Colonel Pak.',
  } as Partial<Actor>);
  const of = (marked: string): string => verdict(anothersBody, guards, marked);
  it('is a club where it plays', () => {
    assert.equal(of('The [Harbour Guards] beat Lindmark 3-2.'), 'slight!');
    assert.equal(of('The [Harbour Guards]’s goalkeeper fell.'), 'slight!');
    assert.equal(of('The [Harbour Guards]’s young striker fell.'), 'slight!');
    assert.equal(of('The [Harbour Guards] beat the men.'), '-');
    assert.equal(of('The [Harbour Guards]’s commander fell.'), '-');
  });
  it('is another’s of whom the registry says nothing', () => {
    assert.equal(of('Toowoomba’s [Harbour Guards] met.'), 'slight!');
    assert.equal(of('Pak’s [Harbour Guards] met.'), '-');
    assert.equal(of('Iran’s [Harbour Guards] met.'), '-');
    assert.equal(of('The [Harbour Guards] met.'), '-');
  });
});

describe('two bodies of one name', () => {
  const labour = (id: string, code: string, more: object = {}): Actor =>
    body(id, 'Labour Party', { country: [code], ...more } as Partial<Actor>);
  it('are told apart by the country that the draft speaks of, but never for certain where one is sanctioned', () => {
    const [norse, british] = [labour('no', 'no'), labour('gb', 'gb')];
    assertMentions([norse, british], 'The [Labour Party=gb] won, Westminster heard.');
    assertMentions([norse, british], 'The [Labour Party=no] won, Norway heard.');
    assertMentions([norse, british], 'The <Labour Party> won.');
    assertMentions(
      [norse, labour('gb', 'gb', SANCTIONED)],
      'The <Labour Party> won, Westminster heard.',
    );
  });
});
