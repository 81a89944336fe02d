import assert from 'node:assert/strict';
import { areNicknames } from '../../../src/engine/english/nicknames.js';
import { actor, assertMentions, SANCTIONED } from './mentions.js';

const HAMID = actor('h', 'Hamid Karimi', { ...SANCTIONED, country: ['ir'] });
const NOORZAI = actor('b', 'Hamid Noorzai', { ...SANCTIONED, country: ['af'] });
const ROBERT = actor('r', 'Robert Fricke', SANCTIONED);
const QASEM = actor('q', 'Qasem Zahrani', { ...SANCTIONED, country: ['lb'] });
const DMITRY = actor('d', 'Dmitry Zarensky', { ...SANCTIONED, country: ['ua'] });
const ALL = [HAMID, NOORZAI, ROBERT, QASEM, DMITRY];

describe('given names that a letter tells apart', () => {
  for (const pair of [
    'hamid hamed',
    'said sayed',
    'gerald gerard',
    'susan suzanne',
    'louis lewis',
    'christine christina',
    'julia julie',
  ])
    it(`are two: ${pair}`, () => {
      const [one, other] = pair.split(' ');
      assert.equal(areNicknames(one, other), false);
    });
  for (const pair of [
    'hamid hameed',
    'said saeed',
    'gerald gerry',
    'gerard gerry',
    'susan sue',
    'suzanne sue',
    'christina kristina',
    'julia yulia',
    'dmitry dmytro',
  ])
    it(`are one: ${pair}`, () => {
      const [one, other] = pair.split(' ');
      assert.equal(areNicknames(one, other), true);
    });
  for (const text of [
    '[Hamid Karimi=h] spoke in Tehran. Hamed Karimi left.',
    '[Hamid Noorzai=b] spoke in Kabul. Hamed Noorzai left. {Noorzai} smiled.',
    '[Hamid Noorzai=b] spoke in Kabul. {Hamod Noorzai} left.',
    '[Hamid Noorzai=b] spoke in Kabul. [Hameed Noorzai=b] left.',
    '[Qasem Zahrani=q] spoke. [Qassem Zahrani=q] left.',
    '[Dmitry Zarensky=d] spoke. [Dmytro Zarensky=d] left.',
    '[Robert Fricke=r] spoke. [Bob Fricke=r] left. [Robbert Fricke=r] slept.',
  ])
    it(text, () => assertMentions(ALL, text));
});

describe('two ways to write one person’s name in one sentence', () => {
  for (const text of [
    '[Hamid Karimi] and his brother Hamed Karimi met.',
    '[Robert Fricke] and {Bob Fricke} met.',
    '[Robert Fricke], 50, and his son {Bob Fricke}, 20, met.',
    '[Robert Fricke] met Mr. {Bob Fricke} in Oslo.',
    '{Bob Fricke} wrote to [Robert Fricke].',
    '[Qasem Zahrani], Ann Veld and {Kasem Zahrani} met.',
    '[Robert Fricke] left. Then [Robert] and {Bob Fricke} met.',
    '[Robert Fricke] and {Bob Fricke} met. {Fricke} left.',
    '[Robert Fricke] and {Bob Fricke} met. {Bob Fricke} spoke.',
  ])
    it(`are two people’s: ${text}`, () => assertMentions(ALL, text));
  for (const text of [
    '[Robert Fricke] left. [Bob Fricke] spoke.',
    '[Robert Fricke], known as [Bob Fricke], left.',
    '[Robert Fricke] (“[Bob Fricke]”) left.',
    '[Robert Fricke] left; [Bob Fricke] said so.',
    '[Robert Fricke] met Ann Veld, and [Fricke] left.',
    'Bob and [Robert Fricke] met.',
    '[Robert Fricke] and [Robert Fricke] met.',
    '[Robert Fricke] and Ann Veld met. Hamid and [Bob Fricke] left.',
  ])
    it(`are one’s: ${text}`, () => assertMentions(ALL, text));
  it('are one’s where somebody has said so', () =>
    assertMentions([ROBERT], '[Robert Fricke] and [Bob Fricke] met.', {
      pins: { 'Bob Fricke': 'r' },
    }));
  it('are possible where nobody is sanctioned', () =>
    assertMentions(
      [actor('r', 'Robert Fricke')],
      '[Robert Fricke] and his son {Bob Fricke} met. [Robert Fricke] left.',
    ));
});
