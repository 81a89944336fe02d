import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../src/engine/names/matching/fold.js';

const CASES: readonly [written: string, folded: string][] = [
  ['Vladimir PUTIN', 'vladimir putin'],
  ['Şırnak İstanbul', 'sirnak istanbul'],
  ['Ölstykke Ølstykke', 'olstykke olstykke'],
  ['Strauß STRAUẞ', 'strauss strauss'],
  ['Łukasz Đinđić', 'lukasz dindic'],
  ['Æsir Œuvre Þór Guðmundur', 'aesir oeuvre thor gudmundur'],
  ['Əliyev', 'aliyev'],
  ['José Jose\u0301', 'jose jose'],
  ['Nguyễn Phú Trọng', 'nguyen phu trong'],
  ['ﬁnance Ｐｕｔｉｎ 𝐏utin', 'finance putin putin'],
  ['Семён Алексей', 'семен алексеи'],
  ['Ὀδυσσεύς', 'οδυσσευσ'],
  ['مُحَمَّد إيران', 'محمد ايران'],
  ['بِنیامین', 'بنيامين'],
  ['שָׁלוֹם', 'שלום'],
  ['कि कु', 'कि कु'],
  ['٢٠٢٢ ２０２２', '2022 2022'],
  ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
  ["O'Brien & Co.", "o'brien & co."],
];

describe('fold', () => {
  for (const [written, folded] of CASES)
    it(`folds ${written}`, () => assert.equal(fold(written), folded));

  it('keeps what it has folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        assert.equal(fold(fold(text)), fold(text)),
      ),
    );
  });

  it('takes composed and decomposed letters for the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        assert.equal(fold(text.normalize('NFD')), fold(text.normalize('NFC'))),
      ),
    );
  });
});
