import assert from 'node:assert/strict';
import { descriptionEvidence } from '../../../src/engine/names/resolution/descriptionEvidence.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { body, petrov } from './mentions.js';

/** What a draft of November 2025 says beside the name in brackets against or for an actor. */
function said(one: Actor, marked: string, isBare = false): string {
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const text = marked.replace(/[[\]]/g, '');
  return (
    descriptionEvidence(one, { text, span, day: '2025-11-20', isBare })
      .map(({ verdict, ofBearer }) => verdict + (ofBearer ? '!' : ''))
      .join(' ') || '-'
  );
}

describe('an age beside a name', () => {
  for (const [age, expected] of [
    [40, 'doubt!'],
    [41, 'slight!'],
    [53, '-'],
    [57, '-'],
    [70, 'doubt!'],
  ] as const)
    it(`${age}, of somebody born in 1970: ${expected}`, () =>
      assert.equal(said(petrov(), `[Viktor Petrov], ${age}, left.`), expected));
});

describe('what somebody says of oneself behind a family name', () => {
  const he = petrov({ pronouns: 'he' });
  it('tells the wrong gender, and nothing else', () => {
    assert.equal(said(he, '[Petrov] said that she left.', true), 'slight');
    assert.equal(said(he, '[Petrov] said she left.', true), 'slight');
    assert.equal(said(he, '[Petrov] said that he left.', true), '-');
    assert.equal(said(he, '[Petrov] left.', true), '-');
    assert.equal(said(he, '[Viktor Petrov] said that she left.'), '-');
    assert.equal(said(petrov({ pronouns: 'they' }), '[Petrov] said that he left.', true), '-');
  });
});

describe('a home, an office or a profession beside a name', () => {
  it('is elsewhere where the actor has none of its countries', () => {
    const ukrainian = (more: object): string =>
      said(petrov(more), '[Viktor Petrov] of Ukraine left.');
    assert.equal(ukrainian({}), 'slight!');
    assert.equal(ukrainian({ country: ['bg', 'ua'] }), '-');
    assert.equal(ukrainian({ country: undefined, roles: [{ title: 'minister of Ukraine' }] }), '-');
    assert.equal(
      ukrainian({ country: undefined, roles: [{ title: 'minister of Poland' }] }),
      'slight!',
    );
    assert.equal(said(petrov(), '[Viktor Petrov], who lives in Bulgaria, left.'), '-');
  });
  it('is the actor’s where one role has the office and the place', () => {
    const senator = (...titles: string[]): boolean =>
      said(
        petrov({ country: ['us'], roles: titles.map((title) => ({ title })) }),
        '[Viktor Petrov], the Connecticut senator, left.',
      ).includes('for');
    assert.equal(senator('Senator from Connecticut'), true);
    assert.equal(senator('Senator for Maine', 'Senator from Connecticut'), true);
    assert.equal(senator('Senator', 'clerk in Connecticut'), false);
    assert.equal(
      said(
        petrov({ country: ['us'], roles: [{ title: 'Senator from Connecticut' }] }),
        '[Viktor Petrov], the Connecticut and Ohio senator, left.',
      ).includes('for'),
      false,
    );
  });
  it('is one of another country unless any of the actor’s has such an office, or the registry says so', () => {
    const shadow = (more: object): string =>
      said(petrov(more), 'Shadow home secretary [Viktor Petrov] left.');
    assert.equal(shadow({ country: ['us'] }), 'doubt!');
    assert.equal(shadow({ country: ['us', 'gb'] }), '-');
    assert.equal(shadow({ country: ['us'], roles: [{ title: 'Shadow Home Secretary' }] }), '-');
    const polish = (...roles: object[]): string =>
      said(petrov({ country: ['ua'], roles }), 'Polish energy minister [Viktor Petrov] left.');
    assert.equal(polish({ title: 'minister' }), 'doubt!');
    assert.equal(polish({ title: 'minister' }, { title: 'envoy to Poland' }), '-');
  });
  it('is a profession that a role ends with or names among others', () => {
    const player = 'The tennis player [Viktor Petrov] left.';
    assert.equal(said(petrov(), player), 'doubt!');
    assert.equal(said(petrov({ roles: [{ title: 'tennis player' }] }), player), '-');
    assert.equal(said(petrov({ roles: [{ title: 'player and coach' }] }), player), '-');
  });
  it('is said of the bearer but for a relation that is denied', () => {
    assert.equal(said(petrov(), '[Viktor Petrov], no relation to the minister, left.'), 'slight');
    assert.equal(said(petrov(), 'The yacht [Viktor Petrov] sank.'), 'doubt!');
    const don = body('d', 'Don', { country: ['ru'] } as Partial<Actor>);
    assert.equal(said(don, 'Near the [Don] they met.'), 'slight');
    assert.equal(said(don, '[Don] beat Lindmark 3-2.'), 'slight!');
  });
});
