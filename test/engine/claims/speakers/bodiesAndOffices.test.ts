import assert from 'node:assert/strict';
import { BodiesHeard } from '../../../../src/engine/claims/speakers/bodiesHeard.js';
import { Journal } from '../../../../src/engine/claims/speakers/journal.js';
import { OfficeHolders } from '../../../../src/engine/claims/speakers/officeHolders.js';

interface Body {
  readonly words: readonly string[];
}

function body(name: string): Body {
  return { words: name.toLowerCase().split(' ') };
}

describe('the bodies that a draft has named', () => {
  let bodies = new BodiesHeard<Body>(new Journal());
  beforeEach(() => {
    bodies = new BodiesHeard(new Journal());
  });
  const heard = (...names: string[]): Body[] =>
    names.map((name) => {
      const one = body(name);
      bodies.meet(one, 1, true);
      return one;
    });

  it('are found by the heads of their names', () => {
    const [board, grid, centre] = heard(
      'Harmon Board of Trade',
      'Dale Power Grid',
      'Centre for Good Homes',
    );
    assert.deepEqual(bodies.headed('board'), [board]);
    assert.deepEqual(bodies.headed('grid'), [grid]);
    assert.deepEqual(bodies.headed('centre'), [centre]);
    for (const word of ['trade', 'harmon', 'homes', 'of'])
      assert.deepEqual(bodies.headed(word), [], word);
    const [odd] = heard('For Good Homes');
    assert.deepEqual(bodies.headed('homes'), [odd], 'a name that begins with "for"');
  });

  it('are two at most by one head, each of them once', () => {
    const [one, two] = heard('Dale Board', 'Roe Board', 'Hill Board');
    assert.deepEqual(bodies.headed('board'), [one, two]);
    const [grid] = heard('Dale Grid');
    bodies.meet(grid, 2, false);
    assert.deepEqual(bodies.headed('grid'), [grid]);
  });

  it('are "the company" where one acted that may be a firm, up to three paragraphs before', () => {
    const [firm] = heard('Trellis Pipelines', 'Dale County Council', 'Labour Party', 'France');
    assert.equal(bodies.kindOf('company', 4), firm);
    assert.equal(bodies.kindOf('firm', 4), firm);
    assert.equal(bodies.kindOf('company', 5), null);
    assert.equal(bodies.kindOf('board', 1), null, 'another word');
    heard('Dale Motors');
    assert.equal(bodies.kindOf('company', 4), null, 'one of two');
  });

  it('are "the group" where one acted that is no public body', () => {
    const [group] = heard('Homes for All Charity', 'Dale County Council');
    assert.equal(bodies.kindOf('charity', 1), group);
    assert.equal(bodies.kindOf('organisation', 1), group);
    const [firm] = ((bodies = new BodiesHeard(new Journal())), heard('Trellis Pipelines'));
    assert.equal(bodies.kindOf('group', 1), firm);
  });

  it('are "the company" only where they acted', () => {
    bodies.meet(body('Trellis Pipelines'), 1, false);
    assert.equal(bodies.kindOf('company', 1), null);
  });

  it('are not "the company" where others have told of one more, or of that one alone', () => {
    const [firm] = heard('Trellis Pipelines');
    bodies.isTold(body('Dale Motors'), 1);
    assert.equal(bodies.kindOf('company', 1), null);
    assert.equal(bodies.kindOf('company', 5), null);
    bodies = new BodiesHeard(new Journal());
    bodies.isTold(firm, 1);
    assert.equal(bodies.kindOf('company', 1), null);
    bodies.meet(firm, 1, true);
    bodies.isTold(firm, 2);
    assert.equal(bodies.kindOf('company', 5), firm);
  });

  it('are no firm where they are an agency, a news service or a seat of power', () => {
    for (const name of [
      'Environmental Protection Agency',
      'Treasury',
      'Kremlin',
      'Reuters',
      'EPA',
      'NATO',
      'New York Times',
      'Financial Conduct Authority',
    ]) {
      const [named] = heard(name);
      assert.equal(bodies.kindOf('company', 1), null, name);
      bodies = new BodiesHeard(new Journal());
      assert.ok(named);
    }
    const [nato] = heard('NATO');
    assert.equal(bodies.kindOf('organisation', 1), nato);
  });

  it('are remembered where they acted last, up to nine of them', () => {
    const [firm] = heard('Trellis Pipelines');
    bodies.meet(firm, 3, true);
    assert.deepEqual(bodies.acting, [{ body: firm, at: 3, told: false }]);
    assert.equal(bodies.kindOf('company', 6), firm);
    for (let i = 0; i < 8; i++) heard(`Dale ${'abcdefgh'[i]} Council`);
    assert.equal(bodies.kindOf('company', 6), firm);
    heard('Roe Council');
    assert.equal(bodies.kindOf('company', 6), null);
  });
});

interface Holder {
  readonly name: string;
  readonly roles: Set<string>;
}

describe('the offices that people hold', () => {
  let offices = new OfficeHolders<Holder>(new Journal());
  let [ann, bob, tom]: Holder[] = [];
  beforeEach(() => {
    offices = new OfficeHolders(new Journal());
    [ann, bob, tom] = ['Ann', 'Bob', 'Tom'].map((name) => ({ name, roles: new Set() }));
  });

  it('name the only one who holds them', () => {
    assert.equal(offices.only('mayor'), null);
    offices.add(ann, 'mayor');
    assert.equal(offices.only('mayor'), ann);
    offices.add(ann, 'mayor');
    assert.equal(offices.only('mayor'), ann);
    offices.add(bob, 'mayor');
    assert.equal(offices.only('mayor'), null);
  });

  it('name two where two hold them', () => {
    offices.add(ann, 'trustee');
    assert.deepEqual(offices.two('trustee'), []);
    offices.add(bob, 'trustee');
    assert.deepEqual(offices.two('trustee'), [ann, bob]);
    offices.meetUnnamed('trustee');
    assert.deepEqual(offices.two('trustee'), []);
    offices.add(ann, 'trustee');
    assert.deepEqual(offices.two('trustee'), [ann, bob]);
    offices.add(tom, 'trustee');
    assert.deepEqual(offices.two('trustee'), []);
    assert.deepEqual(offices.two('mayor'), []);
  });

  it('name nobody where somebody without a name was met last', () => {
    offices.add(ann, 'spokeswoman');
    offices.meetUnnamed('spokeswoman');
    assert.equal(offices.only('spokeswoman'), null);
    offices.add(ann, 'spokeswoman');
    assert.equal(offices.only('spokeswoman'), ann);
  });

  it('have other names', () => {
    offices.add(ann, 'senator');
    for (const word of ['senator', 'lawmaker', 'politician']) assert.equal(offices.only(word), ann);
    offices.add(bob, 'constable');
    assert.equal(offices.only('officer'), bob);
    assert.equal(offices.only('judge'), null);
    assert.deepEqual([...bob.roles], ['constable', 'officer']);
  });

  it('name nobody who holds the same one for another field', () => {
    offices.add(ann, 'minister');
    assert.equal(offices.holder(['minister'], 'minister'), ann);
    assert.equal(offices.holder(['minister', 'health minister'], 'minister'), ann);
    offices.add(ann, 'finance minister');
    assert.equal(offices.holder(['minister', 'health minister'], 'minister'), null);
    assert.equal(offices.holder(['minister', 'finance minister'], 'minister'), ann);
    offices.add(bob, 'minister');
    assert.equal(offices.holder(['minister', 'finance minister'], 'minister'), ann);
    assert.equal(offices.holder(['minister', 'health minister'], 'minister'), null);
    assert.equal(offices.holder(['mayor', 'lord mayor'], 'mayor'), null);
  });
});
