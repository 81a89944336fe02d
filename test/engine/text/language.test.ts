import assert from 'node:assert/strict';
import { isPlainlyForeign } from '../../../src/engine/text/language.js';

describe('language', () => {
  const foreign = [
    'La rencontre de Miami a inquiété les responsables américains, selon une source proche du dossier.',
    'Die Ministerin sagte am Montag im Bundestag, die Steuern würden im nächsten Jahr steigen.',
    'El presidente dijo el lunes que subirán los impuestos este año, según fuentes del gobierno.',
    'Президент заявил в понедельник, что налоги вырастут, сообщили источники в правительстве.',
    'O ministro disse na segunda-feira que os impostos vão subir no próximo ano, segundo fontes.',
  ];
  const english = [
    'The minister said on Monday that taxes would rise next year, according to government sources.',
    'Kirill Dmitriev, Rustem Umerov, Volodymyr Zelenskiy, Steve Witkoff, Jared Kushner',
    'Trump sagt nein',
    'Poll: Clinton leads',
    '',
    '12345 67890 '.repeat(20),
    'Officials increasingly alarmed by recent meeting involving sanctioned Russian envoy',
  ];
  for (const text of foreign)
    it(`foreign: ${text}`, () => assert.equal(isPlainlyForeign(text), true));
  for (const text of english)
    it(`not plainly foreign: ${text.slice(0, 60)}`, () =>
      assert.equal(isPlainlyForeign(text), false));
});
