import assert from 'node:assert/strict';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import type { Hit } from '../../../src/engine/names/recognition/hit.js';
import type { NameHits } from '../../../src/engine/names/recognition/scan.js';
import type { Candidates } from '../../../src/engine/names/resolution/candidates.js';
import { CoinedNames } from '../../../src/engine/names/resolution/coinedNames.js';
import { descriptionEvidence } from '../../../src/engine/names/resolution/descriptionEvidence.js';
import type {
  Introduction,
  Introductions,
} from '../../../src/engine/names/resolution/introductions.js';
import { OfficesInDraft } from '../../../src/engine/names/resolution/officesInDraft.js';
import { othersNames, withoutOthers } from '../../../src/engine/names/resolution/othersNames.js';
import type { Way } from '../../../src/engine/names/variants/way.js';
import { DraftReader } from '../../../src/engine/text/draftText.js';
import { actor, body, petrov } from './mentions.js';

const DAY = '2025-11-20';

/** What a draft says beside the name in brackets against or for an actor. */
function said(one: Actor, marked: string, isBare = false, day = DAY): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return (
    descriptionEvidence(one, {
      text: marked.replace(/[[\]]/g, ''),
      span: { start, end },
      day,
      isBare,
    })
      .map(({ verdict, ofBearer }) => verdict + (ofBearer ? '!' : ''))
      .join(' ') || '-'
  );
}

describe('what a draft says beside a name of who bears it', () => {
  it('is an age that is not the actor’s', () => {
    assert.equal(said(petrov(), '[Viktor Petrov], 55, left.'), '-');
    assert.equal(said(petrov(), '[Viktor Petrov], 30, left.'), 'doubt!');
    assert.equal(said(petrov(), '[Viktor Petrov], 45, left.'), 'slight!');
    assert.equal(said(petrov(), '[Viktor Petrov], 30, left.', false, ''), '-');
    assert.equal(said(petrov({ born: undefined }), '[Viktor Petrov], 30, left.'), '-');
  });
  it('is an age in which nobody holds an office', () => {
    const young = petrov({ born: undefined });
    assert.equal(said(young, '[Viktor Petrov], 20, left.'), 'doubt!');
    assert.equal(said(young, '[Viktor Petrov], 21, left.'), '-');
    assert.equal(said(young, '[Viktor Petrov] left.'), '-');
    assert.equal(said(petrov({ born: undefined, roles: [] }), '[Viktor Petrov], 20, left.'), '-');
    assert.equal(
      said(petrov({ born: undefined, roles: undefined }), '[Viktor Petrov], 20, left.'),
      '-',
    );
  });
  it('is an occupation of which the registry has no word', () => {
    assert.equal(said(petrov(), '[Viktor Petrov], a goalkeeper, left.').split(' ')[0], 'doubt!');
    assert.equal(
      said(petrov({ bio: 'Once a goalkeeper.' }), '[Viktor Petrov], a goalkeeper, left.'),
      '-',
    );
    assert.equal(
      said(petrov({ roles: [] }), '[Viktor Petrov], a goalkeeper, left.').split(' ')[0],
      'slight!',
    );
    const rare = petrov({ name: 'Viktor Veldthuizev' });
    assert.equal(said(rare, '[Viktor Veldthuizev], a goalkeeper, left.').split(' ')[0], 'slight!');
    assert.equal(said(rare, '[Veldthuizev], a goalkeeper, left.', true).split(' ')[0], 'doubt!');
  });
  it('is a home in another country', () => {
    assert.equal(said(petrov(), '[Viktor Petrov] of Ukraine left.').includes('slight!'), true);
    assert.equal(said(petrov(), '[Viktor Petrov] of Bulgaria left.'), '-');
    assert.equal(
      said(petrov({ country: undefined, roles: [] }), '[Viktor Petrov] of Ukraine left.'),
      '-',
    );
  });
  it('is an office and a place, both of which the registry gives', () => {
    const blumenthal = actor('b', 'Ann Blumenthal', {
      roles: [{ title: 'Senator from Connecticut' }],
    } as Partial<Actor>);
    assert.equal(said(blumenthal, '[Ann Blumenthal], the Connecticut senator, left.'), 'for');
    assert.equal(
      said(blumenthal, '[Ann Blumenthal], the Ohio senator, left.').includes('for'),
      false,
    );
    assert.equal(
      said(blumenthal, '[Ann Blumenthal], the Connecticut governor, left.').includes('for'),
      false,
    );
    assert.equal(
      said(blumenthal, '[Ann Blumenthal], the old senator, left.').includes('for'),
      false,
    );
    assert.equal(
      said(
        { ...blumenthal, roles: [] },
        '[Ann Blumenthal], the Connecticut senator, left.',
      ).includes('for'),
      false,
    );
    assert.equal(
      said(
        { ...blumenthal, roles: undefined },
        '[Ann Blumenthal], the Connecticut senator, left.',
      ).includes('for'),
      false,
    );
  });
  it('is that it is another, or a ship', () => {
    assert.equal(said(petrov(), 'Another [Viktor Petrov] sells tyres.').includes('doubt!'), true);
    assert.equal(said(petrov(), 'Another [Petrov] sells tyres.', true).includes('doubt!'), false);
  });
  it('is that it is a relative of the one whom the draft has just named', () => {
    const son = petrov({ name: 'Viktor B. Petrov' });
    const text = 'Viktor B. Petrov thanked his father, President [Viktor Petrov], and left.';
    assert.equal(said(son, text), 'against doubt');
    assert.equal(said(son, text, true), '-');
    assert.equal(said(petrov(), 'We met [Viktor Petrov] there.'), '-');
  });
  it('is a calling of which the registry has no word', () => {
    const judge = 'Judge [Viktor Petrov] of the Sofia City Court left.';
    assert.equal(said(petrov(), judge), 'doubt!');
    assert.equal(said(petrov({ bio: 'Once a judge.' }), judge), '-');
    assert.equal(said(petrov({ roles: [] }), judge), 'slight!');
  });
  it('is an office in another country', () => {
    const minister = '[Viktor Petrov], Ukraine’s energy minister, left.';
    assert.equal(said(petrov(), minister).includes('doubt!'), true);
    assert.equal(said(petrov({ country: ['ua'] }), minister).includes('doubt!'), false);
    assert.equal(said(petrov({ country: ['bg', 'ua'] }), minister).includes('doubt!'), false);
    assert.equal(
      said(petrov({ roles: [{ title: 'envoy to Ukraine' }] }), minister).includes('doubt!'),
      false,
    );
    assert.equal(
      said(petrov({ country: undefined, roles: [] }), minister).includes('doubt!'),
      false,
    );
  });
  it('is what a reader signs a letter with', () => {
    const letter = 'Sir, I do not agree.\n\n[Viktor Petrov]\nDunholme, Lincolnshire';
    assert.equal(said(petrov(), letter), 'doubt');
    assert.equal(said(petrov(), letter, true), '-');
  });
  it('is a body of another country', () => {
    const ministry = body('m', 'Ministry of Justice', { country: ['gb'] } as Partial<Actor>);
    assert.equal(said(ministry, 'Then Poland’s [Ministry of Justice] paid.'), 'doubt!');
    assert.equal(said(ministry, 'Then Britain’s [Ministry of Justice] paid.'), '-');
    assert.equal(said(ministry, 'Then the [Ministry of Justice] paid.'), '-');
    assert.equal(
      said({ ...ministry, country: [] }, 'Then Poland’s [Ministry of Justice] paid.'),
      '-',
    );
    assert.equal(
      said({ ...ministry, country: undefined }, 'Then Poland’s [Ministry of Justice] paid.'),
      '-',
    );
  });
});

const hit = (more: object): Hit =>
  ({
    start: 0,
    end: 5,
    title: null,
    surname: null,
    stranger: null,
    ways: [],
    bearers: [],
    evidence: [],
    ...more,
  }) as unknown as Hit;
const wayOf = (one: Actor, more: object = {}): Way =>
  ({ actor: one, form: 'acronym', made: true, ...more }) as unknown as Way;

describe('an acronym that a draft explains as another body’s', () => {
  const SEC = body('sec', 'Securities and Exchange Commission');
  /** Whose acronyms a text makes another's; the acronym stands in brackets, its places as the registry's. */
  const foreign = (text: string, acronym: string, ...ways: Way[]): string[] => {
    const { paragraphs } = new DraftReader('plaintext').read(text);
    const start = text.lastIndexOf(acronym);
    const found = [
      { hits: [hit({ start, end: start + acronym.length, ways })] },
    ] as unknown as NameHits[];
    return [...othersNames(paragraphs, found)];
  };
  it('is not the registry’s', () => {
    assert.deepEqual(
      foreign('The board says the Southeastern Conference (SEC) met.', 'SEC', wayOf(SEC)),
      ['SEC sec'],
    );
    assert.deepEqual(
      foreign('The board says the Southeastern Conference, or SEC, met.', 'SEC', wayOf(SEC)),
      ['SEC sec'],
    );
    assert.deepEqual(
      foreign('The board says the Southeastern Conference, or the SEC, met.', 'SEC', wayOf(SEC)),
      ['SEC sec'],
    );
  });
  it('is the registry’s where the name is, or is no name of the acronym', () => {
    for (const text of [
      'The board says the Securities and Exchange Commission (SEC) met.',
      'The board says the Security Exchange Commission (SEC) met.',
      'The board says the Southeastern Trust (SEC) met.',
      'The board says the Northern Conference (SEC) met.',
      'The board says the Securities Exchange (SEC) met.',
      'The board says the Security and Extra Commissariat (SEC) met.',
      'The board says the conference (SEC) met.',
      'He says Southeastern (SEC) met.',
      'Then the Southeastern Conference met the SEC there.',
    ])
      assert.deepEqual(foreign(text, 'SEC', wayOf(SEC)), [], text);
    const alias = { ...SEC, aliases: [{ name: 'Southeastern Conference' }] } as Actor;
    assert.deepEqual(
      foreign('The board says the Southeastern Conference (SEC) met.', 'SEC', wayOf(alias)),
      [],
    );
  });
  it('is another’s where the name is from elsewhere', () => {
    const ADB = body('adb', 'African Development Bank');
    assert.deepEqual(
      foreign('The board says the Asian Development Bank (ADB) met.', 'ADB', wayOf(ADB)),
      ['ADB adb'],
    );
  });
  it('is asked of acronyms alone', () => {
    const text = 'The board says the Southeastern Conference (SEC) met.';
    assert.deepEqual(foreign(text, 'SEC', wayOf(SEC, { form: 'name' })), []);
    assert.deepEqual(foreign(text, 'SEC', wayOf(SEC), wayOf(SEC, { form: 'name' })), []);
    assert.deepEqual(foreign(text, 'SEC'), []);
  });
  it('is left out where it was made from a name, and open where somebody wrote it', () => {
    const of = (ways: Way[], ...keys: string[]): string => {
      const left = withoutOthers(hit({ ways }), 'SEC', new Set(keys));
      return left ? left.evidence.map(({ verdict }) => verdict).join() || 'as it was' : 'nothing';
    };
    const written = wayOf(SEC, { made: false });
    const other = wayOf(body('o', 'Other'));
    assert.equal(of([wayOf(SEC)]), 'as it was');
    assert.equal(of([wayOf(SEC)], 'SEC other'), 'as it was');
    assert.equal(of([wayOf(SEC)], 'SEC sec'), 'nothing');
    assert.equal(of([written], 'SEC sec'), 'doubt');
    assert.equal(of([wayOf(SEC), other], 'SEC sec'), 'as it was');
    assert.equal(of([wayOf(SEC), other], 'SEC sec', 'SEC o'), 'nothing');
    assert.equal(of([wayOf(SEC), { ...other, made: false }], 'SEC sec', 'SEC o'), 'doubt');
    assert.equal(of([wayOf(SEC, { form: 'name' })], 'SEC sec'), 'as it was');
  });
});

describe('words that a draft itself makes names', () => {
  const introduced = (one: Actor, count = 1): Introduction =>
    ({ actor: one, count }) as unknown as Introduction;
  const zelensky = actor('z', 'Volodymyr Zelensky');
  const found = (names: CoinedNames, ...words: string[]): string[] => {
    const capitals = new Map(words.map((word, i) => [word, [{ start: i, end: i + 1 }]]));
    return [...names.in(capitals)].map(
      ([, { actors, form, evidence }]) =>
        `${actors.map(({ id }) => id).join()} ${form}${evidence.length > 0 ? ' loose' : ''}`,
    );
  };
  const spelled = (word: string, one: Actor = zelensky, isSurname = false): string[] => {
    const names = new CoinedNames();
    names.addSpellings([introduced(one)], [word], () => isSurname);
    return found(names, word, 'Some', 'Other');
  };
  it('are acronyms that it defines', () => {
    const names = new CoinedNames();
    assert.deepEqual(found(names, 'OHT'), []);
    names.add('OHT', [body('o', 'Omega')], 'acronym');
    assert.deepEqual(found(names, 'OHT'), ['o acronym']);
    assert.deepEqual(found(names, 'OHT', 'Some', 'Words'), ['o acronym']);
    assert.deepEqual(found(names, 'Some', 'Words'), []);
  });
  it('are other spellings of rare family names', () => {
    assert.deepEqual(spelled('Zelenskyy'), ['z surname loose']);
    assert.deepEqual(spelled('Zelensky'), []);
    assert.deepEqual(spelled('Selensky'), []);
    assert.deepEqual(spelled('Zelenograd'), []);
    assert.deepEqual(spelled('Zelenskyy', zelensky, true), []);
    assert.deepEqual(spelled('Zelenskyy', { ...zelensky, kind: 'organization' }), []);
    assert.deepEqual(spelled('Smythe', actor('s', 'Ann Smith')), []);
    assert.deepEqual(spelled('Zelky', actor('s', 'Ann Zelkyy')), []);
    assert.deepEqual(spelled('Zelkyy', actor('s', 'Ann Zelky')), []);
  });
});

describe('short forms of those whom a draft names in full', () => {
  const introduced = (one: Actor, count: number): Introduction =>
    ({ actor: one, count }) as unknown as Introduction;
  const [eu, other] = [body('eu', 'European Commission'), body('other', 'Venice Commission')];
  const whose = (isElsewhere: boolean, taken: boolean, ...some: Introduction[]): string => {
    const names = new CoinedNames();
    if (taken) names.add('Commission', [body('t', 'Taken')], 'acronym');
    names.addShortForms(
      some,
      () => false,
      () => (isElsewhere ? 1 : 0),
    );
    const found = [...names.in(new Map([['Commission', [{ start: 0, end: 10 }]]]))];
    return (
      found
        .map(([, { actors, evidence }]) => `${actors[0].id}${evidence.length > 0 ? '?' : ''}`)
        .join() || '-'
    );
  };
  it('are theirs who are named most often, and nobody’s of equals', () => {
    assert.equal(whose(false, false, introduced(eu, 1)), 'eu');
    assert.equal(whose(true, false, introduced(eu, 1)), 'eu?');
    assert.equal(whose(false, false, introduced(eu, 2), introduced(other, 1)), 'eu?');
    assert.equal(whose(false, false, introduced(eu, 1), introduced(other, 2)), 'other?');
    assert.equal(whose(false, false, introduced(eu, 2), introduced(other, 2)), '-');
    assert.equal(
      whose(
        false,
        false,
        introduced(eu, 2),
        introduced(other, 2),
        introduced(body('x', 'Ohio Commission'), 3),
      ),
      'x?',
    );
    assert.equal(
      whose(
        false,
        false,
        introduced(eu, 2),
        introduced(other, 2),
        introduced(body('x', 'Ohio Commission'), 1),
      ),
      '-',
    );
  });
  it('are not what the draft has made another’s', () =>
    assert.equal(whose(false, true, introduced(eu, 1)), 't'));
});

describe('the offices that a draft gives', () => {
  const [ann, bob] = [
    actor('a', 'Ann Brown', { roles: [{ title: 'President' }] } as Partial<Actor>),
    actor('b', 'Bob Brown'),
  ];
  const offices = (hits: Hit[], named: Actor[] = [ann, bob]): OfficesInDraft =>
    new OfficesInDraft(
      hits.map((one) => ({ hit: one })) as never,
      { options: { date: DAY } } as unknown as Candidates,
      {
        of: (one: Actor) => (named.includes(one) ? {} : undefined),
        several: (some: Actor[]) => some.filter((one) => named.includes(one)),
      } as unknown as Introductions,
    );
  const bearers = [wayOf(ann), wayOf(bob)];
  const ids = (ways: readonly Way[]): string[] => ways.map(({ actor: { id } }) => id);
  const titled = (title: string | null, more: object = {}): Hit =>
    hit({ title, surname: 'brown', bearers, ...more });

  it('are those of the registry, unless the draft gives them itself', () => {
    const one = offices([]);
    assert.deepEqual(ids(one.holdersOf('president', bearers)), ['a']);
    assert.deepEqual(ids(one.holdersOf('governor', bearers)), []);
    assert.deepEqual(ids(one.holdersOf(null, bearers)), []);
    one.calledBy({ title: 'president' }, [bob], true);
    assert.deepEqual(ids(one.holdersOf('president', bearers)), ['b']);
    one.calledBy({ title: 'governor' }, [bob], true);
    assert.deepEqual(ids(one.holdersOf('governor', bearers)), ['b']);
    assert.deepEqual(ids(one.holdersOf('president', bearers)), ['b']);
    one.calledBy({ title: 'senator' }, [ann, bob], true);
    one.calledBy({ title: null }, [ann], true);
    assert.deepEqual(ids(one.holdersOf('senator', bearers)), []);
  });
  it('tell whose a family name without a title is', () => {
    const who = (hits: Hit[], title: string | null = null, named?: Actor[]): string[] | undefined =>
      offices(hits, named)
        .highHolders(titled(title), bearers)
        ?.map(({ id }) => id);
    assert.deepEqual(who([titled('president')]), ['a']);
    assert.deepEqual(who([titled('president')], 'mr'), undefined);
    assert.deepEqual(who([titled('president')], null, [bob]), undefined);
    assert.deepEqual(who([]), undefined);
    assert.deepEqual(who([titled('captain')]), undefined);
    assert.deepEqual(who([titled('president', { surname: 'other' })]), undefined);
    assert.deepEqual(who([titled('president', { surname: null })]), undefined);
    assert.deepEqual(who([titled(null), titled('president')]), ['a']);
    assert.deepEqual(who([titled('president', { stranger: {} })]), undefined);
    assert.deepEqual(who([titled('president', { bearers: [] })]), undefined);
    assert.deepEqual(who([titled('president'), titled('president')]), ['a']);
  });
  it('leave a name open where none of several bearers holds a high one', () => {
    const open = (hits: Hit[], title: string | null, named?: Actor[]): boolean =>
      offices(hits, named).isOpenOffice(titled(title), bearers);
    assert.equal(open([], 'chancellor'), true);
    assert.equal(open([], 'president'), false);
    assert.equal(open([], 'captain'), false);
    assert.equal(open([], 'chancellor', [ann]), false);
    assert.equal(open([], null), false);
    assert.equal(open([titled('chancellor')], null), true);
    assert.equal(open([titled('president')], null), false);
  });
  it('are weighed before a bare family name', () => {
    const one = offices([]);
    const verdict = (title: string): string | undefined =>
      one.titleEvidence(titled(title), ann)[0]?.verdict;
    assert.equal(verdict('captain'), 'slight');
    one.calledBy({ title: 'captain' }, [ann], true);
    assert.equal(verdict('captain'), undefined);
  });
});
