import assert from 'node:assert/strict';
import type { Mention } from '../../../src/engine/annotation.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import type { Hit } from '../../../src/engine/names/recognition/hit.js';
import type { NameHits } from '../../../src/engine/names/recognition/scan.js';
import { meansItsBearer } from '../../../src/engine/names/resolution/bareSurnames.js';
import type { Candidates } from '../../../src/engine/names/resolution/candidates.js';
import { Compatriots } from '../../../src/engine/names/resolution/compatriots.js';
import { designationOn, sanctionedOn } from '../../../src/engine/names/resolution/designations.js';
import { DraftCountries } from '../../../src/engine/names/resolution/draftCountries.js';
import type {
  Introduction,
  Owners,
  Stranger,
} from '../../../src/engine/names/resolution/introductions.js';
import {
  articleEvidence,
  plainBodyEvidence,
} from '../../../src/engine/names/resolution/bodies/plainBodies.js';
import {
  isAnotherFamilys,
  mayBe,
  relativesOf,
  rivalEvidence,
  surnamesIn,
  unlessSanctioned,
} from '../../../src/engine/names/resolution/rivals.js';
import { isSameHit } from '../../../src/engine/names/resolution/sameHit.js';
import {
  mergeMentions,
  settledMention,
} from '../../../src/engine/names/resolution/settledMention.js';
import type { Evidence } from '../../../src/engine/names/variants/evidence.js';
import type { Lexicon } from '../../../src/engine/names/variants/lexicon.js';
import { parsePersonName } from '../../../src/engine/names/variants/personName.js';
import type { Way } from '../../../src/engine/names/variants/way.js';
import { actor, body } from './mentions.js';

const verdicts = (evidence: readonly Evidence[]): string =>
  evidence.map(({ verdict }) => verdict).join(' ') || '-';

function wayOf(one: Actor, text = one.name, more: Partial<Way> = {}): Way {
  const person = one.kind === 'person' ? parsePersonName(one.name) : null;
  return { actor: one, text, person, loose: false, grounds: 'name', ...more } as unknown as Way;
}

const hit = (more: object): Hit =>
  ({
    start: 0,
    end: 5,
    title: null,
    ways: [],
    bearers: [],
    relativeAt: null,
    ...more,
  }) as unknown as Hit;

describe('a family name that a sanctioned person and others bear', () => {
  const introduced = (name: string, count: number, start: number): Introduction => ({
    actor: actor(name, name),
    count,
    first: { start, end: start + 5 },
    exact: true,
    open: false,
    said: [],
  });
  const [one, two] = [introduced('Vladimir Petrov', 2, 10), introduced('Ivan Petrov', 1, 50)];
  const stranger: Stranger = {
    given: 'anna',
    count: 2,
    at: 0,
    onlyTitled: false,
    byGiven: false,
    gender: null,
  };
  const owned = (
    owners: Introduction[],
    rival: Stranger | null = null,
    strangers = false,
  ): Owners => ({
    owners,
    rival,
    strangers,
  });
  const settled = (
    whose: Owners,
    all: Introduction[],
    sanctioned: Introduction[],
    at = 100,
  ): string => {
    const { owners, rival, strangers } = unlessSanctioned(whose, { introduced: all, at }, (who) =>
      sanctioned.includes(who),
    );
    return `${owners.map(({ actor: { id } }) => id.split(' ')[0]).join(' ') || 'nobody'}${rival ? `, not ${rival.given}` : ''}${strangers ? ', a stranger' : ''}`;
  };

  it('is whose it is where nobody is sanctioned', () => {
    assert.equal(settled(owned([one]), [one, two], []), 'Vladimir');
    assert.equal(settled(owned([], stranger, true), [one], []), 'nobody, not anna, a stranger');
  });
  it('is only possibly the sanctioned owner’s where another is named, too', () => {
    assert.equal(settled(owned([one]), [one, two], [one]), 'Vladimir, not ivan');
    assert.equal(settled(owned([one], stranger), [one, two], [one]), 'Vladimir, not anna');
    assert.equal(settled(owned([one]), [one, two], [two]), 'Vladimir');
    assert.equal(settled(owned([one]), [one], [one]), 'Vladimir');
  });
  it('is open between those who are named as often', () => {
    const equal = introduced('Ivan Petrov', 2, 50);
    assert.equal(settled(owned([one]), [one, equal], [equal]), 'Vladimir Ivan');
    assert.equal(settled(owned([one]), [one, equal, two], [one]), 'Vladimir Ivan');
    assert.equal(settled(owned([one, equal]), [one, equal], [one]), 'Vladimir Ivan');
  });
  it('is the stranger’s unless the sanctioned person was named before, as often', () => {
    const whose = owned([], stranger, true);
    assert.equal(settled(whose, [one], [one]), 'Vladimir, not anna');
    assert.equal(settled(whose, [one], [one], 10), 'nobody, not anna, a stranger');
    assert.equal(settled(whose, [one], [one], 11), 'Vladimir, not anna');
    assert.equal(settled(whose, [two], [two]), 'nobody, not anna, a stranger');
    const equal = introduced('Ivan Petrov', 2, 50);
    assert.equal(settled(whose, [one, equal], [one]), 'Vladimir Ivan, not anna');
    assert.equal(settled(owned([], null, true), [two], [two]), 'Ivan');
  });
  it('says whom else the draft names', () =>
    assert.match(rivalEvidence({ ...stranger, given: 'anna maria' }).said, /“Anna Maria”\.$/));
});

describe('a family name that is the first of the owner’s two', () => {
  const zardari = actor('z', 'Bilawal Bhutto Zardari');
  const owner = (one: Actor): Introduction =>
    ({ actor: one, first: { start: 50, end: 60 } }) as Introduction;
  const rival = (at: number): Stranger => ({ given: 'benazir', at }) as Stranger;
  const is = (owners: Introduction[], by: Stranger | null, ...bearers: Way[]): boolean =>
    isAnotherFamilys({ owners, rival: by, strangers: false }, bearers);
  const second = wayOf(zardari, 'bhutto', {
    person: { secondFamily: 'bhutto' },
  } as unknown as Partial<Way>);
  const last = wayOf(zardari, 'zardari', {
    person: { secondFamily: 'bhutto' },
  } as unknown as Partial<Way>);
  it('is that of a stranger whom the draft names before', () => {
    assert.equal(is([owner(zardari)], rival(0), second), true);
    assert.equal(is([owner(zardari)], rival(50), second), true);
    assert.equal(is([owner(zardari)], rival(51), second), false);
    assert.equal(is([owner(zardari)], null, second), false);
    assert.equal(is([], rival(0), second), false);
    assert.equal(is([owner(zardari)], rival(0), last), false);
    assert.equal(is([owner(zardari)], rival(0), second, last), false);
    assert.equal(
      is([owner(zardari)], rival(0), second, wayOf(actor('x', 'Ann Bhutto'), 'bhutto')),
      true,
    );
  });
  it('is the owner’s where people are called by the first of two', () => {
    const spanish = actor('s', 'Ana Bhutto Zardari', { country: ['es'] } as Partial<Actor>);
    const way = wayOf(spanish, 'bhutto', {
      person: { secondFamily: 'bhutto' },
    } as unknown as Partial<Way>);
    assert.equal(is([owner(spanish)], rival(0), way), false);
    const british = actor('s', 'Ana Bhutto Zardari', { country: ['gb'] } as Partial<Actor>);
    assert.equal(is([owner(british)], rival(0), { ...way, actor: british }), true);
  });
});

describe('those whom a hit may name', () => {
  const [ann, firm] = [actor('a', 'Margaret Brown'), body('f', 'Luna')];
  it('fit a pronoun unless the registry says otherwise', () => {
    assert.equal(mayBe(hit({ ways: [wayOf(ann)] }), 'she'), true);
    assert.equal(mayBe(hit({ ways: [wayOf(ann)] }), 'he'), false);
    assert.equal(mayBe(hit({ bearers: [wayOf(ann)] }), 'she'), true);
    assert.equal(mayBe(hit({ ways: [wayOf(firm)] }), 'she'), false);
    assert.equal(mayBe(hit({ ways: [wayOf(firm), wayOf(ann)] }), 'she'), true);
    assert.equal(mayBe(hit({ ways: [wayOf(actor('k', 'Kwabla Ekdal'))] }), 'he'), true);
    assert.equal(mayBe(hit({}), 'he'), false);
  });
  it('have family names', () => {
    assert.deepEqual(surnamesIn(hit({ ways: [wayOf(ann), wayOf(firm)] })), ['brown']);
    assert.deepEqual(surnamesIn(hit({ bearers: [wayOf(ann)] })), ['brown']);
  });
  it('are relatives of whoever is named beside in full', () => {
    const father = hit({
      start: 10,
      end: 25,
      ways: [wayOf(ann), wayOf(firm, 'Luna', { grounds: 'surname' })],
    });
    const of = (relativeAt: number | null): string[] =>
      [...relativesOf(hit({ relativeAt }), [hit({ start: 0, end: 5 }), father])].map(
        ({ id }) => id,
      );
    assert.deepEqual(of(10), ['a']);
    assert.deepEqual(of(25), ['a']);
    assert.deepEqual(of(12), []);
    assert.deepEqual(of(null), []);
  });
});

describe('a family name for which the draft gives nobody’s given names', () => {
  const lexicon = {
    isGivenName: (word: string): boolean => word === 'luca',
  } as unknown as Lexicon;
  const means = (title: string | null, capitals: string, ...bearers: (Actor | Way)[]): string => {
    const ways = bearers.map((one) =>
      'actor' in one ? one : wayOf(one, one.name.split(' ').at(-1)!),
    );
    const found = meansItsBearer(
      hit({ title }),
      ways,
      lexicon,
      (word) => capitals.split(' ').includes(word),
      2026,
    );
    return found ? `${found.actor.id} ${verdicts(found.evidence)}` : '-';
  };
  const zelensky = actor('z', 'Volodymyr Zelenskyv', { country: ['ua'] } as Partial<Actor>);
  const holder = actor('h', 'Ann Zelenskyv', {
    roles: [{ title: 'president of Ukraine' }],
  } as Partial<Actor>);
  it('is the holder’s of the office before it', () => {
    assert.equal(means('president', '', zelensky, holder), 'h -');
    assert.equal(means('president', '', { ...holder, id: 'other' }, holder), '-');
  });
  it('is its one bearer’s, for certain where office or country agrees', () => {
    assert.equal(means('president', '', zelensky), 'z -');
    assert.equal(means('mr', 'Ukraine', zelensky), 'z -');
    assert.equal(means(null, 'Ukraine', zelensky), 'z -');
    assert.equal(means(null, 'Ukrainian', zelensky), 'z -');
    assert.equal(means(null, 'Russia', zelensky), 'z doubt');
    assert.equal(means('mr', '', zelensky), 'z doubt');
    assert.equal(means(null, '', zelensky, actor('y', 'Yuri Zelenskyv')), '-');
    assert.equal(means(null, ''), '-');
  });
  it('is not told by a way that forgives something', () => {
    const loose = wayOf(actor('y', 'Yuri Zelenskyv'), 'Zelenskyv', { loose: true });
    assert.equal(means(null, '', zelensky, loose), 'z doubt');
    assert.equal(means(null, '', loose), '-');
  });
  it('is nobody’s where it is a place, a given name, an everyday word or short', () => {
    assert.equal(means('president', '', actor('p', 'Ann London')), '-');
    assert.equal(means('president', '', actor('p', 'Ann French')), '-');
    assert.equal(means('president', '', actor('p', 'Ann Luca')), '-');
    assert.equal(means(null, '', actor('p', 'Ann Smith')), '-');
    assert.equal(means(null, '', actor('p', 'Ann Green')), '-');
    assert.equal(means(null, '', actor('p', 'Ann Waters')), '-');
    assert.equal(means(null, '', wayOf(actor('p', 'Ann'), 'von London')), '-');
    assert.equal(means(null, '', wayOf(actor('p', 'Ann'), 'Xyqv Smith')), '-');
    assert.equal(means(null, '', actor('p', 'Ann Xyq')), '-');
    assert.equal(means(null, '', actor('p', 'Ann Xyqv')), 'p doubt');
    assert.equal(means('president', '', actor('p', 'Ann Smith')), 'p doubt');
    assert.equal(
      means('mr', 'Ukraine', actor('p', 'Ann Smith', { country: ['ua'] } as Partial<Actor>)),
      'p -',
    );
    assert.equal(
      means(null, 'Ukraine', actor('p', 'Ann Smith', { country: ['ua'] } as Partial<Actor>)),
      '-',
    );
  });
});

describe('one word of which much is called', () => {
  const don = body('d', 'Don', { country: ['ru'] } as Partial<Actor>);
  const article = (marked: string, one: Actor = body('a', 'Aurora')): string => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    return verdicts(articleEvidence(one, marked.replace(/[[\]]/g, ''), { start, end }));
  };
  it('is rather another thing with an article, but for a firm’s', () => {
    assert.equal(article('We met aboard the [Aurora] there.'), 'slight');
    assert.equal(article('The [Aurora] sank.'), 'slight');
    assert.equal(article('We met aboard [Aurora] there.'), '-');
    assert.equal(article('We bathe [Aurora] there.'), '-');
    assert.equal(article('Then the [Aurora] deal fell.'), '-');
    assert.equal(article('The [Aurora] sank.', body('c', 'Aurora', { kind: 'country' })), '-');
    assert.equal(article('Then the [Rosneft] sank.', body('r', 'Rosneft')), '-');
    assert.equal(article('Then the [Aurora] sank.', actor('p', 'Aurora')), '-');
  });
  const plain = (one: Actor, written: string, words = 'Monday', others: string[] = []): string =>
    verdicts(
      plainBodyEvidence(one, written, new DraftCountries(new Set(words.split(' '))), (code) =>
        others.includes(code),
      ),
    );
  it('is doubted where the draft does not speak of the body’s country', () => {
    const rt = body('rt', 'RT', { country: ['ru'] } as Partial<Actor>);
    assert.equal(plain(rt, 'RT'), 'slight');
    assert.equal(plain(rt, 'RT', 'Russia'), '-');
    assert.equal(plain(rt, 'RT', 'Monday', ['ru']), '-');
    assert.equal(plain(rt, 'RTV'), 'slight');
    assert.equal(plain(rt, 'RTVX'), '-');
    assert.equal(plain(rt, 'Aurora'), 'slight');
    assert.equal(plain(rt, 'Rosneft'), '-');
    assert.equal(plain(don, 'R T'), '-');
    assert.equal(plain(don, 'R-T'), '-');
    assert.equal(plain(actor('p', 'RT'), 'RT'), '-');
    assert.equal(plain(body('c', 'RT', { kind: 'country' }), 'RT'), '-');
    const two = body('t', 'RT', { country: ['ru', 'by'] } as Partial<Actor>);
    assert.equal(plain(two, 'RT', 'Russia'), '-');
    assert.equal(plain(body('x', 'RT'), 'RT', 'Russia'), 'slight');
  });
  it('is settled by the full name where it is not that', () => {
    const of = (name: string): true | undefined =>
      plainBodyEvidence(body('x', name), 'RT', new DraftCountries(new Set()), () => false)[0]
        .untilNamed;
    assert.equal(of('Russia Today'), true);
    assert.equal(of('RT'), undefined);
  });
});

describe('compatriots', () => {
  it('are all whom the draft may name and who are from a country, but for some', () => {
    const [ann, bob] = ['a', 'b'].map((id) =>
      actor(id, id, { country: ['ru', 'by'] } as Partial<Actor>),
    );
    const found = [{ hits: [hit({ ways: [wayOf(ann), wayOf(bob)] })] }] as unknown as NameHits[];
    const others = (...but: Actor[]) => new Compatriots(found).othersThan(new Set(but));
    assert.equal(others(ann)('ru'), true);
    assert.equal(others(ann, bob)('ru'), false);
    assert.equal(others(ann)('by'), true);
    assert.equal(others(ann)('fr'), false);
  });
});

describe('whether an actor is sanctioned on a day', () => {
  const on = (day: string, ...sanctions: object[]): string =>
    sanctionedOn(actor('a', 'Ann Brown', { sanctions } as unknown as Partial<Actor>), day);
  it('is told by the surest of the designations', () => {
    const [now, over, later, open] = [
      { since: '2022-02-28' },
      { since: '2020-01-01', until: '2021-01-01' },
      { since: '2030-01-01' },
      { since: '2025' },
    ];
    assert.equal(on('2025-06-01', over, now), 'yes');
    assert.equal(on('2025-06-01', over), 'lifted');
    assert.equal(on('2025-06-01', later), 'no');
    assert.equal(on('2025-06-01'), 'no');
    assert.equal(on('2025-06-01', open), 'possible');
    assert.equal(on('2025-06-01', open, now), 'yes');
    assert.equal(on('2025-06-01', open, over), 'possible');
    assert.equal(sanctionedOn(actor('a', 'Ann Brown'), '2025-06-01'), 'no');
  });
  it('is possible where something of the sanctions could not be read', () => {
    const unread = (what: string, ...sanctions: object[]): string =>
      sanctionedOn(
        actor('a', 'Ann', { sanctions, unread: [what] } as unknown as Partial<Actor>),
        '2025-06-01',
      );
    assert.equal(unread('sanctions'), 'possible');
    assert.equal(unread('bio'), 'no');
    assert.equal(unread('sanctions', { since: '2022-01-01' }), 'yes');
  });
  it('is known without a beginning as long as the entry says so', () => {
    const since = (reviewed: string | undefined, date: string): string =>
      designationOn({ reviewed } as Actor, { authority: 'EU' } as never, {
        date,
        today: '2025-11-20',
      });
    assert.equal(since(undefined, '2025-11-20'), 'in-force');
    assert.equal(since(undefined, '2025-11-19'), 'possible');
    assert.equal(since('2025-06-01', '2025-06-01'), 'in-force');
    assert.equal(since('2025-06-01', '2025-05-31'), 'possible');
    assert.equal(since('2026-06-01', '2025-11-20'), 'in-force');
    assert.equal(since('2026-06-01', '2025-11-19'), 'possible');
  });
});

describe('a mention that is settled', () => {
  const settle = (
    actors: Actor[],
    sanctions: Record<string, string>,
    exact: boolean,
    evidence: Evidence[] = [],
  ): string => {
    const candidates = {
      sanctionsOn: ({ id }: Actor) => sanctions[id] ?? 'no',
    } as unknown as Candidates;
    const mention = settledMention(
      { text: 'Brown', start: 3, end: 8 },
      actors,
      'surname',
      { exact, antecedent: null, evidence, pinned: false },
      candidates,
    );
    return [
      mention.status,
      mention.actor ?? '-',
      mention.sanctioned,
      mention.candidates.length,
      mention.weighed?.join() ?? '',
    ]
      .join(' ')
      .trim();
  };
  const [ann, bob] = [actor('a', 'Ann Brown'), actor('b', 'Bob Brown')];
  const slight: Evidence = { verdict: 'slight', said: 'odd' };
  it('is certain of one alone, with nothing forgiven where they are sanctioned', () => {
    assert.equal(settle([ann], {}, true), 'certain a no 0');
    assert.equal(settle([ann], {}, false), 'certain a no 0');
    assert.equal(settle([ann], { a: 'yes' }, true), 'certain a yes 0');
    assert.equal(settle([ann], { a: 'lifted' }, true), 'certain a lifted 0');
    assert.equal(settle([ann], { a: 'yes' }, false), 'possible - possible 1');
    assert.equal(settle([ann], { a: 'possible' }, false), 'possible - possible 1');
    assert.equal(settle([ann, bob], {}, true), 'ambiguous - no 2');
    assert.equal(settle([ann, bob], { b: 'yes' }, true), 'ambiguous - possible 2');
    assert.equal(settle([ann, bob], { b: 'possible' }, true), 'ambiguous - possible 2');
    assert.equal(settle([ann, bob], { b: 'lifted' }, true), 'ambiguous - no 2');
  });
  it('says what left it open', () => {
    assert.equal(settle([ann], { a: 'yes' }, true, [slight]), 'possible - possible 1 odd');
    assert.equal(settle([ann], {}, true, [slight]), 'certain a no 0');
    assert.equal(
      settle([ann], {}, true, [{ verdict: 'doubt', said: 'odder' }]),
      'possible - no 1 odder',
    );
  });
  it('is not certain where two entries have the id', () => {
    const twice = { ...ann, unread: ['id'] } as unknown as Actor;
    assert.equal(settle([twice], {}, true), 'possible - no 1');
    assert.equal(
      settle([{ ...ann, unread: ['bio'] } as unknown as Actor], {}, true),
      'certain a no 0',
    );
  });
  it('names those whom it may mean, and nothing that was not weighed', () => {
    const candidates = { sanctionsOn: () => 'no' } as unknown as Candidates;
    const grounds = { exact: true, antecedent: null, evidence: [], pinned: true };
    const at = { text: 'Brown', start: 3, end: 8 };
    assert.deepEqual(settledMention(at, [ann, bob], 'surname', grounds, candidates), {
      ...at,
      form: 'surname',
      antecedent: null,
      pinned: true,
      listing: null,
      actor: null,
      candidates: [
        { actor: 'a', name: 'Ann Brown' },
        { actor: 'b', name: 'Bob Brown' },
      ],
      status: 'ambiguous',
      sanctioned: 'no',
    });
  });
  it('stands in one order with others that it does not overlap', () => {
    const spans = (...some: [number, number][]): Mention[] =>
      some.map(([start, end]) => ({ start, end }) as Mention);
    const merged = (one: Mention[], more: Mention[]): string =>
      mergeMentions(one, more)
        .map(({ start, end }) => `${start}-${end}`)
        .join(' ');
    assert.equal(
      merged(spans([10, 20], [30, 40]), spans([0, 5], [20, 30], [45, 50])),
      '0-5 10-20 20-30 30-40 45-50',
    );
    assert.equal(
      merged(spans([10, 20], [30, 40]), spans([5, 11], [19, 22], [28, 31], [39, 45])),
      '10-20 30-40',
    );
    assert.equal(merged(spans([10, 20]), spans([2, 10], [20, 22])), '2-10 10-20 20-22');
    assert.equal(merged(spans([10, 20]), spans([12, 15])), '10-20');
    assert.equal(merged([], spans([2, 10])), '2-10');
    assert.equal(merged(spans([10, 20]), []), '10-20');
  });
});

describe('hits that say the same', () => {
  const way = wayOf(actor('a', 'Ann Brown'));
  const other = wayOf(actor('b', 'Ann Brown'));
  const same = (one: object, two: object, among: Hit[] = [], others: Hit[] = []): boolean =>
    isSameHit(hit(one), hit(two), among, others);
  it('mean the same people in the same way, wherever they stand', () => {
    assert.equal(same({ ways: [way] }, { ways: [way], start: 9, end: 14 }), true);
    assert.equal(same({ ways: [way] }, { ways: [other] }), false);
    assert.equal(same({ ways: [way] }, { ways: [way, other] }), false);
    assert.equal(same({ ways: [way, other] }, { ways: [way] }), false);
    assert.equal(same({ bearers: [way] }, { bearers: [other] }), false);
    assert.equal(same({ title: 'mr' }, { title: 'mrs' }), false);
  });
  it('have the same relative beside them', () => {
    const hits = [hit({ start: 0, end: 5 }), hit({ start: 10, end: 15 })];
    const moved = [hit({ start: 3, end: 8 }), hit({ start: 13, end: 18 })];
    assert.equal(same({ relativeAt: 10 }, { relativeAt: 13 }, hits, moved), true);
    assert.equal(same({ relativeAt: 15 }, { relativeAt: 13 }, hits, moved), true);
    assert.equal(same({ relativeAt: 0 }, { relativeAt: 13 }, hits, moved), false);
    assert.equal(same({ relativeAt: null }, { relativeAt: 13 }, hits, moved), false);
  });
});
