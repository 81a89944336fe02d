import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/engine/decisions/decision.js';
import { type Hit, PLAIN_HIT } from '../../../src/engine/names/recognition/hit.js';
import {
  actorsOf,
  Candidates,
  ownWords,
  type SettleOptions,
} from '../../../src/engine/names/resolution/candidates.js';
import { SaidBeside } from '../../../src/engine/names/resolution/saidBeside.js';
import type { Evidence } from '../../../src/engine/names/variants/evidence.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { parsePersonName } from '../../../src/engine/names/variants/personName.js';
import { ALWAYS, type Way } from '../../../src/engine/names/variants/way.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { actor, body, SANCTIONED } from './mentions.js';

const petrov = actor('p', 'Viktor Petrov', {
  born: '1970-05-01',
  country: ['bg'],
  roles: [{ title: 'minister of energy' }],
});

function wayOf(one: Actor, more: Partial<Way> = {}): Way {
  return {
    actor: one,
    text: one.name,
    form: 'name',
    grounds: 'name',
    person: one.kind === 'person' ? parsePersonName(one.name) : null,
    period: ALWAYS,
    loose: false,
    made: false,
    evidence: [],
    ...more,
  } as unknown as Way;
}

const hit = (more: Partial<Hit> = {}): Hit => ({
  ...PLAIN_HIT,
  start: 0,
  end: 5,
  opens: false,
  ...more,
});
const candidates = (
  text = '',
  options: Partial<SettleOptions> = {},
  beside?: SaidBeside,
): Candidates =>
  new Candidates(
    text,
    compileLexicon([petrov]),
    { date: '2025-11-20', decisions: NO_DECISIONS, ...options },
    beside,
  );
const verdicts = (evidence: readonly Evidence[]): string =>
  evidence.map(({ verdict }) => verdict).join(' ') || '-';

describe('those whom words may name', () => {
  it('are those whom title and generation do not rule out', () => {
    const vera = actor('v', 'Vera Petrov', { pronouns: 'she' });
    const son = actor('s', 'Ivan Petrov Jr.');
    const left = (about: Partial<Hit>, ...some: Actor[]): string =>
      candidates()
        .fitting(
          hit(about),
          some.map((one) => wayOf(one, { text: one.name.replace(' Jr.', '') })),
        )
        .map(({ actor: { id } }) => id)
        .join(' ');
    assert.equal(left({ title: 'mrs' }, petrov, vera), 'v');
    assert.equal(left({ title: 'mr' }, petrov, vera), 'p');
    assert.equal(left({}, petrov, vera), 'p v');
    assert.equal(left({ generation: 'junior' }, petrov, son), 's');
    assert.equal(left({ generation: 'senior' }, petrov, son), 'p');
    assert.equal(left({}, petrov, son), 'p s');
  });
  it('are those whose name was in use on the day', () => {
    const now = wayOf(petrov);
    const then = wayOf(actor('t', 'Twitter'), { period: { since: '2010', until: '2023-07' } });
    const inForce = (...ways: Way[]): number => candidates().inForce(ways).length;
    assert.equal(inForce(now, now), 2);
    assert.equal(inForce(now, then), 1);
    assert.equal(inForce(then), 0);
    const days: [string, number][] = [
      ['2009-12-31', 0],
      ['2010-01-01', 1],
      ['2023-07-31', 1],
      ['2023-08-01', 0],
    ];
    for (const [date, count] of days)
      assert.equal(candidates('', { date }).inForce([then]).length, count, date);
  });
  it('are named so that a sanctions mark may rest on it by a whole name in use alone', () => {
    const isExact = (more: Partial<Way>, date = '2025-11-20'): boolean =>
      candidates('', { date }).isExact(wayOf(petrov, more));
    assert.equal(isExact({}), true);
    assert.equal(isExact({ loose: true }), false);
    assert.equal(isExact({ form: 'surname' }), false);
    assert.equal(isExact({ form: 'alias' }), true);
    const period = { since: '2010', until: '2023-07' };
    assert.equal(isExact({ period }, '2015-01-01'), true);
    assert.equal(isExact({ period }, '2010-05-05'), false);
    assert.equal(isExact({ period }), false);
  });
  it('are, of one name, those who have it from the registry, if there are any', () => {
    const [own, made] = [wayOf(petrov), wayOf(actor('m', 'Other'), { made: true })];
    assert.deepEqual(ownWords([own, made]), [own]);
    assert.deepEqual(ownWords([made]), [made]);
    assert.deepEqual(ownWords([]), []);
    assert.deepEqual(actorsOf([own, wayOf(petrov), made]), [petrov, made.actor]);
    assert.deepEqual(actorsOf([own]), [petrov]);
    assert.deepEqual(actorsOf([]), []);
  });
  it('are whom an editor has said they are, by the very words', () => {
    const pins = (words: string, id: string): Actor | undefined =>
      candidates('We met Petrov.', {
        decisions: { ...NO_DECISIONS, pins: new Map([[words, id]]) },
      }).pinnedTo({ start: 7, end: 13 });
    assert.equal(pins('Petrov', 'p')?.id, 'p');
    assert.equal(pins('Petrov.', 'p'), undefined);
    assert.equal(pins('Petrov', 'gone'), undefined);
    assert.equal(candidates('We met Petrov.').pinnedTo({ start: 7, end: 13 }), undefined);
  });
});

describe('what speaks for and against an actor whom words may name', () => {
  const odd: Evidence = { verdict: 'slight', said: 'odd' };
  const text = 'Then Viktor Petrov, 30, left.';
  const span = { start: 5, end: 18 };
  const told = (
    about: Partial<Hit>,
    ways: Way[],
    one = petrov,
    beside?: SaidBeside,
    of = text,
  ): string =>
    verdicts(candidates(of, {}, beside).evidenceFor({ hit: hit(about), span }, ways, one));
  it('is what the words, the way they are written and what stands beside them say', () => {
    assert.equal(told({}, [wayOf(petrov)]), 'doubt');
    assert.equal(told({ evidence: [odd] }, [wayOf(petrov)]), 'slight doubt');
    assert.equal(told({ evidence: [odd], title: 'mrs' }, [wayOf(petrov)]), 'slight against doubt');
    assert.equal(told({ title: 'mrs' }, [wayOf(petrov)], petrov, undefined, ''), 'against');
    assert.equal(told({}, [wayOf(petrov, { evidence: [odd] })]), 'slight doubt');
    assert.equal(told({ evidence: [odd] }, [wayOf(petrov)], actor('o', 'Other')), 'slight');
    assert.equal(told({}, [], petrov), '-');
  });
  it('is asked of the way in which the actor is written', () => {
    const other = wayOf(actor('o', 'Other Petrov', { born: '1995-01-01' }));
    assert.equal(told({}, [other, wayOf(petrov)]), 'doubt');
    assert.equal(told({}, [wayOf(petrov), other], other.actor), '-');
  });
  it('is read from the draft once for a name, and anew for another', () => {
    const beside = new SaidBeside();
    const one = hit();
    const ways = [wayOf(petrov)];
    const of = (draft: string, about = one): string =>
      verdicts(candidates(draft, {}, beside).evidenceFor({ hit: about, span }, ways, petrov));
    assert.equal(of(text), 'doubt');
    assert.equal(of('Then Viktor Petrov, 55, left.'), 'doubt');
    assert.equal(of('Then Viktor Petrov, 55, left.', hit()), '-');
  });
  it('takes a family name for one by its form or its grounds', () => {
    const she = 'Then Viktor Petrov said that she left.';
    const bare = (more: Partial<Way>): string =>
      told({}, [wayOf(petrov, more)], petrov, undefined, she);
    assert.equal(bare({}), '-');
    assert.equal(bare({ form: 'surname' }), 'slight');
    assert.equal(bare({ grounds: 'surname' }), 'slight');
  });
  it('goes by the draft’s date, whoever asks when', () => {
    const of = (date: SettleOptions['date']): string =>
      verdicts(
        candidates(text, { date }).evidenceFor({ hit: hit(), span }, [wayOf(petrov)], petrov),
      );
    assert.equal(of('2000-06-01'), '-');
    assert.equal(of({ date: '2000-06-01', today: '2025-11-20' } as SettleOptions['date']), '-');
    assert.equal(of({ date: '2025-11-20', today: '2000-06-01' } as SettleOptions['date']), 'doubt');
  });
  it('leaves open whom it leaves open, and a sanctioned actor by less', () => {
    const listed = actor('l', 'Viktor Petrov', SANCTIONED);
    const isOpen = (one: Actor, exact: boolean, ...evidence: Evidence[]): boolean =>
      candidates().isOpen(one, evidence, exact);
    const doubt: Evidence = { verdict: 'doubt', said: 'odder' };
    assert.deepEqual(
      [isOpen(petrov, true), isOpen(petrov, false), isOpen(petrov, false, odd)],
      [false, false, false],
    );
    assert.equal(isOpen(petrov, true, doubt), true);
    assert.deepEqual(
      [isOpen(listed, true), isOpen(listed, false), isOpen(listed, true, odd)],
      [false, true, true],
    );
    const once = actor('o', 'Viktor Petrov', {
      sanctions: [{ authority: 'EU', since: '2000-01-01', until: '2001-01-01' }],
    } as Partial<Actor>);
    assert.equal(isOpen(once, false, odd), false);
  });
  it('knows whether somebody is sanctioned on the draft’s date', () => {
    const listed = body('l', 'Luna', SANCTIONED);
    assert.equal(candidates().sanctionsOn(listed), 'yes');
    assert.equal(candidates('', { date: '2022-02-27' }).sanctionsOn(listed), 'no');
    const one = candidates();
    assert.deepEqual([one.sanctionsOn(listed), one.sanctionsOn(petrov)], ['yes', 'no']);
    assert.deepEqual([one.sanctionsOn(listed), one.sanctionsOn(petrov)], ['yes', 'no']);
  });
});
