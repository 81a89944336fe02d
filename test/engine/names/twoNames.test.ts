import assert from 'node:assert/strict';
import { areNicknames, areTwoNames } from '../../../src/engine/english/nicknames.js';
import { actor, assertMentions, SANCTIONED } from './mentions.js';

const HAMID = actor('h', 'Hamid Karimi', { ...SANCTIONED, country: ['ir'] });
const NOORZAI = actor('b', 'Hamid Noorzai', { ...SANCTIONED, country: ['af'] });
const ROBERT = actor('r', 'Robert Fricke', SANCTIONED);
const QASEM = actor('q', 'Qasem Zahrani', { ...SANCTIONED, country: ['lb'] });
const DMITRY = actor('d', 'Dmitry Zarensky', { ...SANCTIONED, country: ['ua'] });
const SAEED = actor('s', 'Saeed Durrani', { ...SANCTIONED, country: ['af'] });
const ELENA = actor('e', 'Elena Marlova', { ...SANCTIONED, country: ['ru'] });
const BASHIR = actor('a', 'Bashir Durani', { ...SANCTIONED, country: ['af'] });
const ALL = [HAMID, NOORZAI, ROBERT, QASEM, DMITRY, SAEED, ELENA, BASHIR];

describe('given names that a letter tells apart', () => {
  for (const pair of [
    'hamid hamed',
    'said sayed',
    'helen elena',
    'irina irene',
    'natalia natalie',
    'nathan nathaniel',
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
    'Sayed Durrani opened a bakery.',
    'Sayyed Durrani opened a bakery, and Durrani Sayed closed one.',
    '[Saeed Durrani=s] spoke. Sayed Durrani left.',
    '[Saeed Durrani=s] spoke. [Said Durrani=s] left.',
    '[Elena Marlova=e] spoke. [Yelena Marlova=e] left. Helen Marlova slept.',
    '[Bashir Durani=a] spoke. [Basheer Durani=a] left.',
  ])
    it(text, () => assertMentions(ALL, text));
});

describe('given names that only sound alike', () => {
  it('are two in whichever line they stand', () => {
    assert.equal(areTwoNames('saeed', 'sayed'), true);
    assert.equal(areTwoNames('gerald', 'gerry'), false);
    assert.equal(areTwoNames('bashir', 'basheer'), false);
    assert.equal(areTwoNames('saeed', 'saeeda'), false);
  });
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
    '[Robert Fricke] met Capt. {Bob Fricke} in Oslo.',
    '[Robert Fricke] met Sgt. Maj. {Bob Fricke} in Oslo.',
    '[Robert Fricke] met the Rev. {Bob Fricke} and Cllr. Ann Veld.',
    '[Robert Fricke], a U.S. banker, and {Bob Fricke} met.',
    '[Robert Fricke] of Veld Ltd. and {Bob Fricke} met.',
    '[Robert Fricke] and {Bob Fricke} met on Nov. 3.',
    'On Nov. 3 [Robert Fricke], who came on Nov. 2, met {Bob Fricke}.',
    '[Robert Fricke] (R-Ohio) and {Bob Fricke} met.',
    '[Robert Fricke] said “no” and {Bob Fricke} said “yes”.',
    '[Robert Fricke], who had come to Oslo from the north by the night train with two suitcases and a dog that nobody liked, met {Bob Fricke}.',
    'Igor, [Robert] and {Bob Fricke} met. [Robert Fricke] left.',
    '[Robert Fricke] and {Bob Fricke} met. {Fricke} left.',
    '[Robert Fricke] left. {Bob Fricke}, his brother, stayed.',
    '[Robert Fricke] said: “{Bob Fricke} is my brother.”',
    '[Robert Fricke] (his brother is {Bob Fricke}) left.',
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
    'They left the U.S. [Robert Fricke] stayed in the U.K. [Fricke] slept.',
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
