import assert from 'node:assert/strict';
import { Groups, isJoining, spouseOf } from '../../../../src/engine/claims/speakers/groups.js';

interface Named {
  readonly words: readonly string[];
}

function named(name: string): Named {
  return { words: name.toLowerCase().split(' ') };
}

const [ANN, JANE, TOM, BILL] = ['Ann Roe', 'Jane Roe', 'Tom Dale', 'Bill Hill'].map(named);

describe('those who were named together', () => {
  let groups = new Groups<Named>();
  beforeEach(() => {
    groups = new Groups();
  });

  it('are nobody where nobody was', () => {
    for (const source of ['Both', 'The former', 'The couple', 'The sisters'])
      assert.deepEqual(groups.meant(source, 1), [], source);
  });

  it('are "both" and "the two", up to three paragraphs later', () => {
    groups.meet(JANE, TOM, 1, false);
    groups.meet(ANN, TOM, 1, false);
    for (const source of ['Both', 'both men', 'The two', 'the pair', 'The two leaders']) {
      assert.deepEqual(groups.meant(source, 4), [ANN, TOM], source);
      assert.deepEqual(groups.meant(source, 5), [], source);
    }
    for (const source of ['Both of them', 'The two banks', 'Either'])
      assert.deepEqual(groups.meant(source, 1), [], source);
  });

  it('are "the former" and "the latter", up to one paragraph later', () => {
    groups.meet(ANN, TOM, 1, false);
    assert.deepEqual(groups.meant('The former', 2), [ANN]);
    assert.deepEqual(groups.meant('latter', 2), [TOM]);
    assert.deepEqual(groups.meant('The former', 3), []);
    assert.deepEqual(groups.meant('The former mayor', 1), []);
  });

  it('are "the couple" where they live together, up to eight paragraphs later', () => {
    groups.meet(ANN, TOM, 1, true);
    groups.meet(JANE, BILL, 1, false);
    assert.deepEqual(groups.meant('The couple', 9), [ANN, TOM]);
    assert.deepEqual(groups.meant('The couple', 10), []);
    assert.deepEqual(groups.meant('The couple next door', 1), []);
    groups.meet(JANE, BILL, 1, true);
    assert.deepEqual(groups.meant('The couple', 1), [], 'one of two couples');
  });

  it('stay a couple when they are named together again, in either order', () => {
    groups.meet(ANN, TOM, 1, true);
    groups.meet(TOM, ANN, 8, false);
    assert.deepEqual(groups.pairs, [{ members: [TOM, ANN], paragraph: 8, isCouple: true }]);
    assert.deepEqual(groups.meant('The couple', 12), [TOM, ANN]);
    groups.meet(ANN, JANE, 8, false);
    groups.meet(BILL, TOM, 8, false);
    assert.equal(groups.pairs.length, 3, 'with others they are others');
    assert.deepEqual(
      groups.pairs.map(({ isCouple }) => isCouple),
      [true, false, false],
    );
  });

  it('are "the sisters" where they share the family name', () => {
    groups.meet(ANN, TOM, 1, false);
    groups.meet(ANN, JANE, 1, false);
    groups.meet(TOM, BILL, 1, false);
    for (const source of ['The sisters', 'the two siblings', 'the twins'])
      assert.deepEqual(groups.meant(source, 9), [ANN, JANE], source);
    assert.deepEqual(groups.meant('Sisters', 1), []);
  });

  it('are forgotten where eight others were since', () => {
    const others = Array.from({ length: 9 }, (_, i) =>
      named(`Guest ${String.fromCharCode(97 + i)}`),
    );
    groups.meet(ANN, TOM, 1, true);
    for (let i = 0; i < 7; i++) groups.meet(others[i], others[i + 1], 1, false);
    assert.deepEqual(groups.meant('The couple', 1), [ANN, TOM]);
    groups.meet(others[7], others[8], 1, false);
    assert.deepEqual(groups.meant('The couple', 1), []);
  });
});

describe('the words between two names', () => {
  it('join them', () => {
    for (const between of [
      ' and ',
      ' & ',
      ', and ',
      ', 24, and ',
      ', aged 24, and ',
      ' (24) and ',
      ' and his wife, ',
      ' and her brother ',
      ' and Mr. ',
      ' and Gov ',
    ])
      assert.ok(isJoining(between), between);
  });

  it('do not, where something else stands there', () => {
    for (const between of [
      ', ',
      ' met ',
      ' and so did ',
      ' and their friend ',
      ' of Leeds and ',
      `and his ${'very'.repeat(9)} `,
      ` and his ${'x'.repeat(31)} `,
    ])
      assert.ok(!isJoining(between), between);
  });

  it('join them over a word as long as they come', () => {
    assert.ok(isJoining(` and his ${'x'.repeat(30)} `));
  });
});

describe('the words before a name', () => {
  const spouse = (before: string): string | null =>
    spouseOf(`${before}Tom Orr left.`, before.length);

  it('tell whose wife or husband somebody is', () => {
    assert.equal(spouse('Her husband, '), 'she');
    assert.equal(spouse('His wife '), 'he');
    assert.equal(spouse('It was cold in Leeds, and they met his fiancée, '), 'he');
    assert.equal(spouse('It was cold in Leeds, and they met HIS partner '), 'he');
  });

  it('tell it of nobody where they stand elsewhere', () => {
    assert.equal(spouse('Her husband met '), null);
    assert.equal(spouse('Her brother, '), null);
    assert.equal(spouse(''), null);
    assert.equal(spouseOf('Tom Orr met her husband, ', 3), null);
  });
});
