import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cpuTime } from '../../cpuTime.js';
import { NameIndex } from '../../../src/engine/names/matching/nameIndex.js';
import { NameIndexBuilder } from '../../../src/engine/names/matching/nameIndexBuilder.js';
import { type NaiveMatch, naiveMatches, type NaiveName } from './naiveMatcher.js';

function indexOf(names: readonly (string | NaiveName)[]): NameIndex {
  const builder = new NameIndexBuilder();
  for (const [id, name] of names.entries()) {
    if (typeof name === 'string') builder.add(name, id);
    else builder.add(name.text, id, name);
  }
  return builder.build();
}

function matches(
  index: NameIndex,
  text: string,
  refuses: (match: NaiveMatch) => boolean = () => false,
): NaiveMatch[] {
  const found: NaiveMatch[] = [];
  index.scan(text, (start, end, name) => {
    const match = { start, end, name: index.idsOf(name)[0] };
    if (refuses(match)) return false;
    found.push(match);
    return true;
  });
  return found;
}

const found = (names: readonly (string | NaiveName)[], text: string): string[] =>
  matches(indexOf(names), text).map(({ start, end }) => text.slice(start, end));

describe('NameIndex', () => {
  const CASES: readonly [name: string, text: string, found: string[]][] = [
    [
      'Vladimir Putin',
      'Vladimir Putin, Vladimir  Putin and Vladimir\u00a0Putin',
      ['Vladimir Putin', 'Vladimir  Putin', 'Vladimir\u00a0Putin'],
    ],
    ['Putin', "Putin’s men, Putin's men, PUTIN'S MEN", ['Putin', 'Putin', 'PUTIN']],
    ['Putin', 'Rasputin, Putinism, Putin2, putin', []],
    [
      'Putin',
      '(Putin) "Putin" Putin-style *Putin* _Putin_ [Putin]',
      ['Putin', 'Putin', 'Putin', 'Putin', 'Putin', 'Putin'],
    ],
    ['Vladimir Putin', 'Vladimir. Putin, Vladimir, Putin; Vladimir\nPutin; Vladimir - Putin', []],
    [
      'Jean-Luc Mélenchon',
      'Jean Luc Melenchon and Jean‑Luc Me\u0301lenchon',
      ['Jean Luc Melenchon', 'Jean‑Luc Me\u0301lenchon'],
    ],
    ["O'Brien", "O’Brien, OBrien, O'BRIEN's", ['O’Brien', 'OBrien', "O'BRIEN"]],
    ["Moody's", "Moody's, Moody’s and Moody", ["Moody's", 'Moody’s']],
    [
      'U.S. government',
      'the US government, the U.S. government',
      ['US government', 'U.S. government'],
    ],
    ['US', 'in the U.S. and the US', ['U.S.', 'US']],
    ['J.K. Rowling', 'J.K. Rowling, JK Rowling', ['J.K. Rowling', 'JK Rowling']],
    ['George W Bush', 'George W. Bush', ['George W. Bush']],
    ['Acme Co Ltd', 'Acme Co. Ltd.', ['Acme Co. Ltd']],
    ['CIMEX, S.A.', 'Cimex, S.A. or Cimex SA', ['Cimex, S.A.', 'Cimex SA']],
    [
      'Procter & Gamble',
      'Procter and Gamble, Procter & Gamble',
      ['Procter and Gamble', 'Procter & Gamble'],
    ],
    ['al-Qaida', 'al-Qaida, Al Qaida, AL-QAIDA', ['al-Qaida', 'Al Qaida', 'AL-QAIDA']],
    ['al-Qaida', 'Qaida, royal Qaida, al. Qaida', []],
    ['von der Leyen', 'Mrs von der Leyen’s. Von der Leyen', ['von der Leyen', 'Von der Leyen']],
    ['eBay', 'eBay, Ebay, ebay', ['eBay', 'Ebay']],
    ['Iran', "l’Iran, d'Iran, l’iran, L’Iran", ['Iran', 'Iran', 'Iran']],
    ['Valéry Giscard d’Estaing', "Valery Giscard D'ESTAING", ["Valery Giscard D'ESTAING"]],
    ["Isma'il Haniyeh", 'Ismail Haniyeh, Ismaʿil Haniyeh', ['Ismail Haniyeh', 'Ismaʿil Haniyeh']],
    ['Владимир Путин', 'Владимир Путин, владимир путин', ['Владимир Путин']],
    ['محمد', 'قال مُحمّد اليوم', ['مُحمّد']],
    ['习近平', '据习近平说', ['习近平']],
    ['17 November', 'on 17 November', ['17 November']],
    ['𝐏utin', '𝐏utin and Putin', ['𝐏utin', 'Putin']],
    ['the fund', 'The fund and the fund', ['The fund']],
  ];
  for (const [name, text, expected] of CASES)
    it(`finds ${name} in: ${text.replace('\n', '⏎')}`, () =>
      assert.deepEqual(found([name], text), expected));

  it('reports the longest name, and none inside it', () => {
    assert.deepEqual(
      found(
        ['Putin', 'Vladimir Putin', 'Vladimir', 'Putin Bridge Company'],
        'Vladimir Putin Bridge',
      ),
      ['Vladimir Putin'],
    );
    assert.deepEqual(
      found(
        ['von der Leyen', 'Leyen', 'Ursula von der Leyen'],
        'Ursula von der Leyen, von der Leyen, Leyen',
      ),
      ['Ursula von der Leyen', 'von der Leyen', 'Leyen'],
    );
  });

  it('finds a name in small letters only if it was added for any case', () => {
    assert.deepEqual(
      found(
        [
          { text: 'the fund', anyCase: true },
          { text: 'Fox', anyCase: false },
        ],
        'the fund, a fox, Fox',
      ),
      ['the fund', 'Fox'],
    );
  });

  it('offers shorter names when a match is refused', () => {
    const index = indexOf(['Vladimir', 'Vladimir Putin', 'Putin']);
    assert.deepEqual(
      matches(index, 'Vladimir Putin', ({ name }) => name === 1).map(({ name }) => name),
      [0, 2],
    );
  });

  it('keeps several ids of a name and several names of an id', () => {
    const builder = new NameIndexBuilder();
    const added: [string, number][] = [
      ['Ali Khan', 9],
      ['ALI KHAN', 2 ** 32 - 1],
      ['Ali Khan', 9],
      ['Ali Khán', 3],
      ['A. Khan', 9],
    ];
    for (const [name, id] of added) assert.equal(builder.add(name, id), true);
    const index = builder.build();
    assert.equal(index.size, 2);
    assert.deepEqual([...index.idsOf(index.lookup('Ali-Khan'))], [3, 9, 2 ** 32 - 1]);
    assert.deepEqual([...index.idsOf(index.lookup('A Khan'))], [9]);
    assert.equal(index.lookup('Ali'), -1);
    assert.equal(index.lookup(''), -1);
  });

  it('says so when a name cannot be found', () => {
    const builder = new NameIndexBuilder();
    for (const name of ['', ' ', '--', 'x'.repeat(300), 'a '.repeat(65)])
      assert.equal(builder.add(name, 1), false, name);
    assert.equal(builder.build().size, 0);
  });

  it('can be asked while it scans', () => {
    const index = indexOf(['Putin', 'Assad']);
    const names: number[] = [];
    index.scan('Putin met Assad', (_start, _end, name) => {
      assert.equal(index.lookup('Assad'), 1);
      index.scan('Assad, Assad', () => {});
      names.push(name);
    });
    assert.deepEqual(names, [0, 1]);
  });

  it('reads texts of any length', () => {
    const index = indexOf(['Vladimir Putin']);
    for (const filler of ['“lower case”\n', 'lower “case” ', 'Ж\n']) {
      const text = `${filler.repeat(20_000)}Vladimir Putin`;
      assert.deepEqual(
        matches(index, `${text}\n${text}`),
        [text.length - 14, text.length * 2 - 13].map((start) => ({
          start,
          end: start + 14,
          name: 0,
        })),
      );
    }
  });

  it('takes no longer for a character of a long text than of a short one', () => {
    const index = indexOf(['Abu Ali', 'Abu Ali Abu Ali Abu Ali Abu', 'A', "O'A", 'al-A']);
    for (const unit of [
      'Abu Ali ',
      'A.',
      'A ',
      'a',
      'aA',
      "O'",
      "l'A'",
      'al-',
      "a's",
      ' ',
      '-',
      'a\u0301',
      '习',
      '\ud800',
      'A1',
      'م',
    ]) {
      const text = unit.repeat(200_000 / unit.length);
      const began = cpuTime();
      index.scan(text, () => {});
      assert.ok(cpuTime() - began < 5000, unit);
    }
  });
});

describe('NameIndex, for any names and texts', () => {
  const SYLLABLES = [
    'a',
    'B',
    'Al',
    'an',
    "d'",
    "O'",
    'S',
    "'s",
    '’S',
    's',
    'É',
    'e\u0301',
    'ß',
    'Ж',
    'и',
    '習',
    'ع',
    '𝐀',
    '5',
    'I',
    'İ',
    '\u00ad',
  ];
  const GAPS = [
    ' ',
    ' ',
    ' ',
    '-',
    ', ',
    '. ',
    '.',
    '&',
    ' & ',
    "'",
    '’',
    '  ',
    '\n',
    '“',
    ' - ',
    '·',
    '',
    '\u00a0',
    '\ud800',
    '                  ',
  ];
  const word = fc
    .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(''));
  const phrase = (longest: number): fc.Arbitrary<string> =>
    fc
      .array(fc.tuple(word, fc.constantFrom(...GAPS)), { minLength: 1, maxLength: longest })
      .map((parts) => parts.flat().join(''));
  const names = fc.array(fc.record({ text: phrase(4), anyCase: fc.boolean() }), { maxLength: 12 });
  // Words that agree often, small ones first: what begins before its first capital is rare among random words.
  const particles = fc
    .array(
      fc.tuple(
        fc.constantFrom('al', 'von', "d'", 'Al', 'Be', 'a', 'B.', "B's", '&'),
        fc.constantFrom(' ', ' ', '-', ', ', "'"),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.flat().join(''));
  const ledNames = fc.array(
    particles.map((text) => ({ text: text.split(' ').slice(-4).join(' '), anyCase: false })),
    { maxLength: 6 },
  );

  it('finds what a naive matcher finds', () => {
    fc.assert(
      fc.property(names, phrase(30), (given, text) =>
        assert.deepEqual(matches(indexOf(given), text), naiveMatches(given, text)),
      ),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(names, phrase(30), (given, text) => {
        const exact = given.map((name) => ({ ...name, anyCase: false }));
        assert.deepEqual(matches(indexOf(exact), text), naiveMatches(exact, text));
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(ledNames, particles, (given, text) =>
        assert.deepEqual(matches(indexOf(given), text), naiveMatches(given, text)),
      ),
      { numRuns: 200 },
    );
  });

  it('finds it when matches are refused, too', () => {
    fc.assert(
      fc.property(names, phrase(30), fc.integer({ min: 1, max: 5 }), (given, text, odd) => {
        const refuses = ({ start, end }: NaiveMatch): boolean => (start + end) % odd === 1;
        assert.deepEqual(
          matches(indexOf(given), text, refuses),
          naiveMatches(given, text, refuses),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('reports whole words inside the text, in order, not overlapping', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (given, text) => {
          let last = 0;
          for (const { start, end } of matches(indexOf(given), `${text} ${given.join(' ')}`)) {
            const all = `${text} ${given.join(' ')}`;
            assert.ok(last <= start && start < end && end <= all.length);
            assert.match(all.slice(start, end), /^[\p{L}\p{Nl}\p{Nd}&＆]/u);
            assert.doesNotMatch(all.slice(end - 1, end + 1), /^[a-z][a-z]$/i);
            assert.doesNotMatch(all.slice(Math.max(0, start - 1), start + 1), /^[a-z][a-z]$/i);
            last = end;
          }
        },
      ),
    );
  });

  it('is the same after loading', () => {
    fc.assert(
      fc.property(names, phrase(30), (given, text) => {
        const index = indexOf(given);
        const loaded = NameIndex.load(structuredClone(index.buffer));
        assert.equal(loaded.size, index.size);
        assert.deepEqual(matches(loaded, text), matches(index, text));
        for (const { text: name } of given) assert.equal(loaded.lookup(name), index.lookup(name));
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a damaged buffer', () => {
    const whole = new Uint8Array(indexOf(['Vladimir Putin', 'al-Qaida', 'CIMEX, S.A.']).buffer);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = whole.slice();
        damaged[at] ^= change;
        assert.throws(
          () => NameIndex.load(damaged.buffer),
          /not a name index|has version|is damaged/,
        );
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        assert.throws(
          () => NameIndex.load(whole.slice(0, length).buffer),
          /not a name index|has version|is damaged/,
        );
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
        assert.throws(() => NameIndex.load(Uint8Array.from(bytes).buffer), /not a name index/),
      ),
    );
    assert.throws(
      () => NameIndex.load(new Uint8Array([...whole, 0, 0, 0, 0]).buffer),
      /is damaged/,
    );
  });
});
