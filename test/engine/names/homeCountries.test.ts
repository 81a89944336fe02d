import assert from 'node:assert/strict';
import { homeCountries } from '../../../src/engine/names/resolution/homeCountries.js';
import { actor, assertMentions, body } from './mentions.js';

const merton = actor('merton', 'John Merton', { roles: [{ title: 'former Representative, TN' }] });
const hale = actor('hale', 'Ruth Hale', { country: ['gb'], roles: [{ title: 'MP' }] });

describe('the countries that an actor is from', () => {
  for (const [title, code] of [
    ['former Representative, TN', 'us'],
    ['Senator, Ohio', 'us'],
    ['governor of Texas', 'us'],
    ['president of the Czech Republic', 'cz'],
    ['minister of Finance of Ukraine', 'ua'],
    ['German chancellor', 'de'],
    ['former South Korean foreign minister', 'kr'],
    ['MP for Leeds', undefined],
    ['president', undefined],
    ['ambassador of Germany to Poland', undefined],
    ['Moscow correspondent, Russia', undefined],
    ['president of Georgia', undefined],
    ['Senator, Georgia', 'us'],
    ['premier of Ontario', 'ca'],
    ['premier of New South Wales', 'au'],
    ['Brazilian waxing', undefined],
  ] as const)
    it(`are told by “${title}”: ${code ?? 'none'}`, () =>
      assert.deepEqual(
        homeCountries(actor('a', 'Ann Veld', { roles: [{ title }] })),
        code ? [code] : [],
      ));

  it('are those of the registry, where it gives any, and of all roles otherwise', () => {
    const roles = [{ title: 'Senator, OH' }, { title: 'president of Poland' }];
    assert.deepEqual(homeCountries(actor('a', 'Ann Veld', { roles })), ['us', 'pl']);
    assert.deepEqual(homeCountries(actor('a', 'Ann Veld', { roles, country: ['lv'] })), ['lv']);
    assert.deepEqual(homeCountries(body('b', 'Veld & Sons', { roles })), []);
    assert.deepEqual(homeCountries(actor('a', 'Ann Veld')), []);
  });
});

describe('an office of which the actor’s country has none', () => {
  for (const text of [
    'Shadow home secretary {John Merton} resigned.',
    'Conservative shadow home secretary {John Merton} resigned, and Mr {Merton} left.',
    'The senior shadow cabinet members {John Merton} and Ruth Hay met.',
    'Tory leadership hopeful {John Merton} spoke.',
    '{John Merton}, the shadow education secretary, spoke.',
    '{John Merton}, Conservative MP for Dunholme, spoke.',
    '{John Merton} MP spoke.',
    'Sir {John Merton} spoke.',
    'Australian prime minister {John Merton} spoke.',
  ])
    it(`is somebody else’s: ${text}`, () => assertMentions([merton], text));

  for (const text of [
    '[John Merton] spoke of the shadow home secretary.',
    'The shadow over [John Merton] grew.',
    'He met the prime minister. [John Merton] left.',
    'Secretary [John Merton] spoke.',
    'Former Rep. [John Merton] of Tennessee spoke.',
    'In the shadow of the secretary, [John Merton] spoke.',
    'Yes, sir, [John Merton] said.',
  ])
    it(`says nothing of what stands apart or is had there: ${text}`, () =>
      assertMentions([merton], text));

  it('counts both ways, and never where the registry itself says so', () => {
    assertMentions([hale], 'Sen. {Ruth Hale} spoke.');
    assertMentions([hale], '{Ruth Hale}, a Democratic congresswoman, spoke.');
    assertMentions([hale], 'Shadow chancellor [Ruth Hale] spoke. [Ruth Hale] MP voted.');
    const both = { ...merton, roles: [...merton.roles!, { title: 'MP for Dunholme' }] };
    assertMentions([both], '[John Merton], MP for Dunholme, spoke.');
    const unknown = actor('merton', 'John Merton', { roles: [{ title: 'representative' }] });
    assertMentions([unknown], 'Shadow home secretary [John Merton] resigned.');
  });
});
