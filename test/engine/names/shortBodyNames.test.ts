import { assertMentions, body, SANCTIONED } from './mentions.js';

const ministry = (name: string, ...country: string[]) =>
  body('m', name, { ...SANCTIONED, kind: 'public-body', ...(country.length > 0 && { country }) });
const RUSSIAN = ministry('Ministry of Defense', 'ru');
const UKRAINIAN = body('m', 'Ministry of Defense', { kind: 'public-body', country: ['ua'] });
const BRITISH = body('m', 'Ministry of Defense', { kind: 'public-body', country: ['gb'] });

describe('a short name by which one country’s news calls its own body', () => {
  for (const [actor, text] of [
    [RUSSIAN, 'Russian losses rose again, the MoD said in its daily update.'],
    [UKRAINIAN, 'The MoD in London said two jets took off.'],
    [body('m', 'Ministry of Defense'), 'The MoD said so.'],
    [body('m', 'Department of Justice', { country: ['ph'] }), 'The DOJ sued.'],
    [body('m', 'House of Commons', { country: ['kp'] }), 'The Commons sat late.'],
  ] as const)
    it(`is no other’s: ${text}`, () => assertMentions([actor], text));
  for (const [actor, text] of [
    [RUSSIAN, 'The Russian [MoD] said so.'],
    [RUSSIAN, 'The [Ministry of Defense] ([MoD]) of Russia said so. Then the [MoD] left.'],
    [BRITISH, 'The [MoD] denied it.'],
    [ministry('Ministry of Defence', 'gb'), 'The British [MoD] denied it.'],
    [body('m', 'Ministry of Defence'), 'The [MoD] denied it.'],
    [body('m', 'House of Commons', { country: ['ca'] }), 'The [Commons] sat late.'],
    [body('m', 'Department of Justice', { country: ['us'] }), 'The [DOJ] sued.'],
  ] as const)
    it(`is theirs, or whose the draft makes it: ${text}`, () => assertMentions([actor], text));
  for (const [actor, text] of [
    [RUSSIAN, 'Russia’s [Ministry of Defense] fired. The {MoD} said so.'],
    [UKRAINIAN, 'Ukraine’s [Ministry of Defense] spoke. The {MoD} in London did, too.'],
    [
      body('m', 'National Security Agency', { country: ['bh'] }),
      'The [National Security Agency] spoke. The {NSA} did, too.',
    ],
  ] as const)
    it(`is possibly theirs where the draft has them: ${text}`, () => assertMentions([actor], text));
  it('is everybody’s, however spelled, where there is one such body', () =>
    assertMentions(
      [body('i', 'International Labor Organisation', { country: ['ch'] })],
      'The [ILO] met in Geneva.',
    ));
});
