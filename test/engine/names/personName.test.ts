import assert from 'node:assert/strict';
import { parsePersonName } from '../../../src/engine/names/variants/personName.js';

/** A name as written, its given names and its family names. */
const NAMES: readonly (readonly [name: string, given: string, family: string])[] = [
  ['Kirill Dmitriev', 'kirill', 'Dmitriev'],
  ['Vladimir Vladimirovich Putin', 'vladimir vladimirovich', 'Putin'],
  ['PUTIN Vladimir Vladimirovich', 'vladimir vladimirovich', 'Putin'],
  ['Putin Vladimir Vladimirovich', 'vladimir vladimirovich', 'Putin'],
  ['Frost, William W.', 'william w', 'Frost'],
  ['Ursula von der Leyen', 'ursula', 'von der Leyen|der Leyen|Leyen'],
  ['Jean-Marie Le Pen', 'jean marie', 'Le Pen'],
  ['Bashar al-Assad', 'bashar', 'al-Assad|Assad'],
  ['Mohammed bin Salman', 'mohammed', 'bin Salman'],
  ['Kim Jong-un', 'jong un', 'Kim'],
  ['Xi Jinping', 'jinping', 'Xi'],
  ['Kim Philby', 'kim', 'Philby'],
  ['Lee Harvey Oswald', 'lee harvey', 'Oswald'],
  ['Robert S. Mueller III', 'robert s', 'Mueller'],
  ['Martin Luther King Jr.', 'martin luther', 'King'],
  ['Pope Benedict XVI', '', 'Benedict XVI|Benedict'],
  ['Madonna', '', 'Madonna'],
  ['Владимир Путин', 'vladimir', 'Putin'],
];

describe('the parts of a personal name', () => {
  for (const [name, given, family] of NAMES) {
    it(name, () => {
      const parsed = parsePersonName(name);
      assert.equal(parsed.given.join(' '), given);
      assert.equal(parsed.surnames.join('|'), family);
    });
  }
});
