import assert from 'node:assert/strict';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import {
  candidateEvidence,
  genderEvidence,
  genderOfActor,
  generationEvidence,
  officeEvidence,
} from '../../../src/engine/names/resolution/candidateEvidence.js';
import { DraftCountries } from '../../../src/engine/names/resolution/draftCountries.js';
import { pastEvidence } from '../../../src/engine/names/resolution/pastEvidence.js';
import {
  namesakeEvidence,
  rarityEvidence,
} from '../../../src/engine/names/resolution/rarityEvidence.js';
import {
  fitsGender,
  likeliestByGender,
  titleEvidence,
} from '../../../src/engine/names/resolution/rivals.js';
import type {
  Introductions,
  Stranger,
} from '../../../src/engine/names/resolution/introductions.js';
import {
  bodiesAtHome,
  sharedBodyEvidence,
} from '../../../src/engine/names/resolution/bodies/bodiesElsewhere.js';
import type { Evidence } from '../../../src/engine/names/variants/evidence.js';
import type { Generation } from '../../../src/engine/names/variants/generation.js';
import { parsePersonName } from '../../../src/engine/names/variants/personName.js';
import type { Way } from '../../../src/engine/names/variants/way.js';
import { actor, body } from './mentions.js';

const verdicts = (evidence: readonly Evidence[]): string =>
  evidence.map(({ verdict }) => verdict).join(' ') || '-';
const DAY = '2025-11-20';

/** A way to write an actor by a name, in full unless said otherwise. */
function wayOf(one: Actor, text = one.name, more: Partial<Way> = {}): Way {
  return {
    actor: one,
    text,
    form: 'name',
    person: one.kind === 'person' ? parsePersonName(one.name) : null,
    evidence: [],
    ...more,
  } as unknown as Way;
}

describe('a courtesy title', () => {
  const cases: [title: string | null, name: string, more: Partial<Actor>, verdicts: string][] = [
    [null, 'Vladimir Petrov', {}, '-'],
    ['president', 'Vladimir Petrov', {}, '-'],
    ['mrs', 'Vladimir Petrov', {}, 'against'],
    ['mr', 'Vladimir Petrov', {}, '-'],
    ['mr', 'Margaret Thatcher', {}, 'against'],
    ['mrs', 'Margaret Thatcher', {}, '-'],
    ['mrs', 'Vladimir Petrov', { pronouns: 'she' }, '-'],
    ['mr', 'Margaret Thatcher', { pronouns: 'he' }, '-'],
    ['mr', 'Vladimir Petrov', { pronouns: 'she' }, 'against'],
    // Nobody knows: only what says that it is a woman is worth a word.
    ['mrs', 'Kwabla Ekdal', {}, 'slight'],
    ['mr', 'Kwabla Ekdal', {}, '-'],
    ['mrs', 'Vladimir Petrov', { pronouns: 'they' }, 'slight'],
    ['mr', 'Margaret Thatcher', { pronouns: 'they' }, '-'],
  ];
  for (const [title, name, more, expected] of cases)
    it(`“${title}” before ${name} ${JSON.stringify(more)}: ${expected}`, () =>
      assert.equal(verdicts(genderEvidence({ title }, actor('a', name, more))), expected));

  it('is of the pronouns that the entry gives, or the given names', () => {
    assert.equal(genderOfActor(actor('a', 'Vladimir Petrov')), 'he');
    assert.equal(genderOfActor(actor('a', 'Margaret Thatcher')), 'she');
    assert.equal(genderOfActor(actor('a', 'Kwabla Ekdal')), null);
    assert.equal(genderOfActor(actor('a', 'Vladimir Petrov', { pronouns: 'they' })), null);
    const one = actor('a', 'Vladimir Petrov');
    assert.equal(genderOfActor(one), genderOfActor(one));
  });
  it('fits a stranger of whom nothing else is known', () => {
    const stranger = (given: string, gender: Stranger['gender'] = null): Stranger =>
      ({ given, gender }) as Stranger;
    assert.equal(fitsGender(stranger('anna maria'), 'she'), true);
    assert.equal(fitsGender(stranger('anna'), 'he'), false);
    assert.equal(fitsGender(stranger('kwabla'), 'he'), true);
    assert.equal(fitsGender(stranger('anna', 'he'), 'he'), true);
    assert.equal(fitsGender(stranger('anna', 'he'), 'she'), false);
  });
  it('leaves those whom the draft names and it fits', () => {
    const [walter, harley, anna] = ['Walter', 'Kwabla', 'Anna'].map((given) =>
      actor(given, `${given} Dunmore`),
    );
    const named = (...some: Actor[]): Introductions =>
      ({ of: (one: Actor) => (some.includes(one) ? {} : undefined) }) as unknown as Introductions;
    const all = [walter, harley, anna];
    const left = (told: 'he' | 'she' | null, actors: Actor[], ...some: Actor[]): string[] =>
      likeliestByGender(actors, told, named(...some)).map(({ id }) => id);
    assert.deepEqual(left('he', all, ...all), ['Walter']);
    assert.deepEqual(left('she', all, ...all), ['Anna']);
    assert.deepEqual(left(null, all, ...all), ['Walter', 'Kwabla', 'Anna']);
    assert.deepEqual(left('he', all, harley, anna), ['Walter', 'Kwabla', 'Anna']);
    assert.deepEqual(left('she', [walter], walter), ['Walter']);
  });
});

describe('a generation', () => {
  const cases: [
    name: string,
    text: string,
    written: Generation | null,
    form: string,
    verdicts: string,
  ][] = [
    ['Ivan Petrov Jr.', 'Ivan Petrov Jr.', null, 'name', '-'],
    ['Ivan Petrov Jr.', 'Ivan Petrov', null, 'name', 'slight'],
    ['Ivan Petrov Jr.', 'Petrov', null, 'surname', '-'],
    ['Ivan Petrov Jr.', 'Ivan Petrov', 'junior', 'name', 'for'],
    ['Ivan Petrov Jr.', 'Petrov', 'junior', 'surname', 'for'],
    ['Ivan Petrov Jr.', 'Ivan Petrov', 'senior', 'name', 'against'],
    ['Ivan Petrov', 'Ivan Petrov', null, 'name', '-'],
    ['Ivan Petrov', 'Ivan Petrov', 'junior', 'name', 'against'],
    ['Ivan Petrov', 'Ivan Petrov', 'elder', 'name', 'doubt'],
    ['Ivan Petrov Sr.', 'Ivan Petrov', 'elder', 'name', 'for'],
    ['Charles III', 'Charles', null, 'name', '-'],
  ];
  for (const [name, text, written, form, expected] of cases)
    it(`${name}, “${text}”, ${written ?? 'none'}: ${expected}`, () => {
      const one = actor('a', name);
      const found = generationEvidence(written, wayOf(one, text, { form } as Partial<Way>), one);
      assert.equal(verdicts(found), expected);
    });
  it('that the draft leaves out is settled where it names the actor in full', () => {
    const one = actor('a', 'Ivan Petrov Jr.');
    const [left] = generationEvidence(null, wayOf(one, 'Ivan Petrov'), one);
    assert.equal(left.untilNamed, true);
    assert.match(left.said, /the draft leaves out “Jr\.?”\.$/);
    const plain = actor('a', 'Ivan Petrov');
    const [open] = generationEvidence('elder', wayOf(plain), plain);
    assert.equal(open.untilNamed, undefined);
    assert.match(open.said, /^The draft says “elder”/);
  });
  it('is no body’s', () =>
    assert.equal(
      verdicts(generationEvidence('junior', wayOf(body('b', 'Luna II')), body('b', 'Luna II'))),
      '-',
    ));
});

describe('an office before a name', () => {
  const roles = (...titles: (string | object)[]): Partial<Actor> =>
    ({
      roles: titles.map((one) => (typeof one === 'string' ? { title: one } : one)),
    }) as Partial<Actor>;
  const cases: [title: string | null, more: Partial<Actor>, verdicts: string][] = [
    ['senator', roles('Senator, OH'), 'for'],
    ['senator', roles('former Senator'), 'for'],
    ['governor', roles('Senator, OH'), 'doubt'],
    ['governor', roles('chief of staff', 'Senator, OH'), 'doubt'],
    ['governor', roles('Senator, OH', 'Governor of Ohio'), 'for'],
    ['governor', roles('dancer'), '-'],
    ['governor', roles(), '-'],
    ['governor', {}, '-'],
    ['mr', roles('Senator, OH'), '-'],
    [null, roles('Senator, OH'), '-'],
  ];
  for (const [title, more, expected] of cases)
    it(`“${title}” of ${JSON.stringify(more)}: ${expected}`, () =>
      assert.equal(
        verdicts(officeEvidence({ title }, actor('a', 'Ann Brown', more), DAY)),
        expected,
      ));
  it('says whether the registry has it still', () => {
    const said = (role: object): string =>
      officeEvidence({ title: 'senator' }, actor('a', 'Ann Brown', roles(role)), DAY)[0].said;
    assert.equal(said({ title: 'Senator, OH' }), 'The registry has Ann Brown as Senator, OH.');
    assert.equal(
      said({ title: 'Senator, OH', until: '2020-01-01' }),
      'The registry had Ann Brown as Senator, OH.',
    );
    const both = roles({ title: 'Senator', until: '2020-01-01' }, { title: 'Senator, OH' });
    assert.match(
      officeEvidence({ title: 'senator' }, actor('a', 'Ann Brown', both), DAY)[0].said,
      /^The registry has/,
    );
  });
  it('that tells people apart wants the registry or the draft to have it', () => {
    const of = (title: string | null, more: Partial<Actor>, offices?: string[]): string =>
      verdicts(
        titleEvidence({ title }, actor('a', 'Ann Bagheri', more), offices && new Set(offices)),
      );
    assert.equal(of('captain', roles('judge')), 'slight');
    assert.equal(of('captain', roles('captain of the guard')), '-');
    assert.equal(of(null, roles('judge')), '-');
    assert.equal(of('mr', roles('judge')), '-');
    assert.equal(
      of('captain', { ...roles('judge'), bio: 'A captain once.' } as Partial<Actor>),
      '-',
    );
    assert.equal(of('captain', roles('judge'), ['captain']), '-');
    assert.equal(of('captain', roles('judge'), ['judge']), 'slight');
    assert.equal(of('president', {}), '-');
    assert.equal(of('president', roles('judge')), 'slight');
  });
  it('and the title, the generation and the way it is written are weighed together', () => {
    const hit = { title: 'mrs', titled: null, generation: 'senior' as Generation, evidence: [] };
    const written: Evidence = { verdict: 'slight', said: 'written otherwise' };
    const son = actor('a', 'Ivan Petrov Jr.');
    assert.equal(
      verdicts(candidateEvidence(hit, wayOf(son, 'Ivan Petrov', { evidence: [written] }), DAY)),
      'slight against against',
    );
    const firm = body('b', 'Ivan Petrov Jr.');
    assert.equal(
      verdicts(candidateEvidence(hit, wayOf(firm, 'Ivan Petrov', { evidence: [written] }), DAY)),
      'slight',
    );
  });
});

describe('a year beside a name', () => {
  const said = (
    name: string,
    born: string | number | undefined,
    marked: string,
    text?: string,
  ): string => {
    const one = actor('a', name, (born === undefined ? {} : { born }) as Partial<Actor>);
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    return verdicts(
      pastEvidence(
        wayOf(one, text ?? marked.slice(start + 1, end + 1)),
        marked.replace(/[[\]]/g, ''),
        { start, end },
        DAY,
      ),
    );
  };
  it('does not fit who was not born or not grown up', () => {
    assert.equal(said('Ann Brown', '1960-01-02', 'In 1950 [Ann Brown] left.'), 'doubt');
    assert.equal(said('Ann Brown', 1960, 'In 1950 [Ann Brown] left.'), 'doubt');
    assert.equal(said('Ann Brown', '1960', '[Ann Brown] left in 1975.'), 'doubt');
    assert.equal(said('Ann Brown', '1960', '[Ann Brown] left in 1976.'), '-');
    assert.equal(said('Ann Brown', '1960', '[Ann Brown], born in 1960, left.'), '-');
    assert.equal(said('Ann Brown', '1960', '[Ann Brown] left in 1760.'), '-');
    assert.equal(said('Ann Brown', '1960', '[Ann Brown] left in 1761.'), 'doubt');
    assert.equal(said('Ann Brown', '1960', '[Ann Brown] honored the soldiers of 1945.'), '-');
    assert.equal(said('Ann Brown', '1960', '[Ann Brown] sent 1900 troops.'), '-');
    assert.equal(said('Ann Brown', '1960', '[Ann Brown] left 1,950 men and $1950 and 19500.'), '-');
    assert.equal(said('Ann Brown', undefined, 'In 1950 [Ann Brown] left.'), '-');
    assert.equal(said('Ann Brown', '1960', '[Ann Brown] left in 2001, and in 1950.'), 'doubt');
  });
  it('is the bearer’s own in which one did something, held an office or was elected', () => {
    for (const text of [
      '[Ann Brown], who in 1906 was elected to the Duma, fled.',
      '[Ann Brown], who in 1906 as a minister fled, came back.',
      '[Ann Brown], who since 1906 has sat there, fled.',
      '[Ann Brown], a minister since 1903, fled.',
      '[Ann Brown] has sat there since 1903.',
      '[Ann Brown] said she had sat there since 1903.',
      'Since 1903 [Ann Brown] has sat there.',
      '[Ann Brown] spoke of her youth in 1906.',
      '[Ann Brown], the priest since 1903, fled.',
      '[Ann Brown], in the Duma from 1906, fled.',
      '[Ann Brown] won the 1906 elections.',
      '[Ann Brown] won the 1906 election.',
      'In 1906 deputies met [Ann Brown].',
      'By 1906 standards [Ann Brown] was rich.',
      '[Ann Brown] was one of the ministers of 1906.',
      '[Ann Brown] fled in the summer of 1906.',
      '[Ann Brown] was elected to the Duma of 1906.',
      'Her letter of 1906 made [Ann Brown] known.',
      'Her last novel of 1906 made [Ann Brown] known.',
      'In 1905, [Ann Brown] told the Duma that the tsar must go.',
      'By 1911, [Ann Brown] said no.',
      'On May 3, 1911, [Ann Brown] said no.',
      'When the tsar fell in 1917, [Ann Brown] said no.',
      'In a speech that was given in 1905, [Ann Brown] warned the tsar.',
      'A minister elected in 1906, [Ann Brown] said no.',
      'In 1905, “Down,” [Ann Brown] said.',
      '[Ann Brown] wrote the novel in 1906.',
      '[Ann Brown] wrote that novel in 1906.',
      '[Ann Brown] wrote the novel and was shot in 1906.',
      '[Ann Brown] claimed the Kola coast in 1896.',
      '[Ann Brown] knew the tsar in 1905.',
      '[Ann Brown] knew the man who was tsar in 1905.',
      '[Ann Brown] added a wing in 1890.',
      '[Ann Brown] warned the tsar in 1905.',
      '[Ann Brown] recalled the envoy in 1905.',
    ])
      assert.equal(said('Ann Brown', '1960', text), 'doubt', text);
  });
  it('is no bearer’s that says how many, of whom, or how long there was none such', () => {
    for (const text of [
      '[Ann Brown] thanked the heroes of 1945.',
      '[Ann Brown] spoke of the war of 1939.',
      '[Ann Brown] sent 1900 troops.',
      '[Ann Brown] began Europe’s largest war since 1945.',
      '[Ann Brown] was the first minister since 1945 to resign.',
      '[Ann Brown] ended the second-longest strike since 1945.',
      '[Ann Brown] did what had not been seen since 1945.',
      '[Ann Brown] struck down a decree from 1936.',
      '[Ann Brown] said Europe had been at peace since 1945.',
      '[Ann Brown] said that the house had stood since 1945.',
      '“Europe has been at peace since 1945,” [Ann Brown] said.',
      'Europe has been at peace since 1945, [Ann Brown] said.',
      'In 1945 Europe was at war, [Ann Brown] said.',
      '“In 1905 the tsar went,” [Ann Brown] said.',
      '[Ann Brown] believed the tsar had gone in 1905.',
      '[Ann Brown] invoked the 1941 pact.',
      'No minister since 1945 has been as lonely as [Ann Brown].',
      '[Ann Brown] has been richer than any minister since 1945.',
      '[Ann Brown] has ruled longer than anyone since 1953.',
      '[Ann Brown] spoke of the summer of 1941.',
      '[Ann Brown] recalled the summer of 1941.',
      '[Ann Brown] likened it to the summer of 1941.',
    ])
      assert.equal(said('Ann Brown', '1960', text), '-', text);
  });
  it('says nothing of a body that was founded some years before', () => {
    const bank = body('b', 'Lindmark Bank', { born: '1990' } as Partial<Actor>);
    const span = { start: 8, end: 21 };
    assert.deepEqual(pastEvidence(wayOf(bank), 'In 1995 Lindmark Bank grew.', span, DAY), []);
  });
  it('is one within sixty characters', () => {
    const far = 'and so it was then '.repeat(4);
    assert.equal(said('Ann Brown', '1960', `In 1950 ${far}[Ann Brown] left.`), '-');
    assert.equal(said('Ann Brown', '1960', `[Ann Brown] left ${far}in 1950.`), '-');
    assert.equal(said('Ann Brown', '1960', `${far}in 1950 [Ann Brown] left ${far}.`), 'doubt');
  });
  it('a generation ago is the father’s where the son is named plainly', () => {
    assert.equal(said('Ivan Petrov Jr.', undefined, '[Ivan Petrov] ruled until 1986.'), 'doubt');
    assert.equal(said('Ivan Petrov Jr.', undefined, '[Ivan Petrov] ruled until 1994.'), 'doubt');
    assert.equal(said('Ivan Petrov Jr.', undefined, '[Ivan Petrov] ruled until 1995.'), '-');
    assert.equal(said('Ivan Petrov Jr.', undefined, '[Ivan Petrov] ruled.'), '-');
    assert.equal(
      said('Ivan Petrov Jr.', undefined, '[Ivan Petrov Jr.] ruled until 1986.', 'Ivan Petrov Jr.'),
      '-',
    );
    assert.equal(said('Ivan Petrov', undefined, '[Ivan Petrov] ruled until 1986.'), '-');
    assert.equal(said('Ivan Petrov', '1940', '[Ivan Petrov] ruled until 1986.'), '-');
  });
});

describe('a name that thousands bear', () => {
  const smith = (more: object = {}): Actor =>
    actor('s', 'John Smith', {
      roles: [{ title: 'MP for Dunholme' }],
      country: ['gb'],
      ...more,
    } as Partial<Actor>);
  const rarity = (one: Actor, words: string, others: string[] = []): string => {
    const capitals = new Set(words.split(' ').filter(Boolean));
    return verdicts(
      rarityEvidence(one, capitals, new DraftCountries(capitals), (code) => others.includes(code)),
    );
  };
  it('is doubted in a draft about another country than the actor’s', () => {
    assert.equal(rarity(smith(), 'Ohio France'), 'doubt');
    assert.equal(rarity(smith(), 'France Britain'), '-');
    assert.equal(rarity(smith(), 'France Dunholme'), '-');
    assert.equal(rarity(smith(), 'France', ['gb']), '-');
    assert.equal(rarity(smith(), 'France', ['fr']), 'doubt');
    assert.equal(rarity(smith(), 'Monday'), '-');
    assert.equal(rarity(smith(), ''), '-');
  });
  it('is not where the registry says too little, or few bear it', () => {
    assert.equal(rarity(smith({ roles: [] }), 'France'), '-');
    assert.equal(rarity(smith({ roles: undefined }), 'France'), '-');
    assert.equal(rarity(smith({ name: 'Jonas Pellworth' }), 'France'), '-');
    assert.equal(rarity(smith({ kind: 'organization' }), 'France'), '-');
    assert.equal(rarity(smith({ country: [], roles: [{ title: 'dancer' }] }), 'France'), '-');
    assert.equal(rarity(smith({ country: ['gb', 'fr'] }), 'France'), '-');
  });

  const known = 'john smith mp for dunholme';
  const namesake = (marked: string, one = smith()): string => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const [found] = namesakeEvidence(one, marked.replace(/[[\]]/g, ''), { start, end }, known);
    return found ? `${found.verdict} ${/“([^”]*)”/.exec(found.said)![1]}` : '-';
  };
  it('is somebody else’s where the draft says of them what the registry does not know', () => {
    assert.equal(namesake('[John Smith], a dentist in Seoul, left.'), 'slight a dentist in Seoul');
    assert.equal(namesake('Then [John Smith], the dentist.'), 'slight the dentist');
    assert.equal(namesake('[John Smith], MEP, left.'), 'slight MEP');
    assert.equal(namesake('Dr [John Smith] left.'), 'slight doctor');
    assert.equal(namesake('Then Professor [John Smith] left.'), 'slight doctor');
    assert.equal(namesake('Then Cllr. [John Smith] left.'), 'slight doctor');
  });
  it('is not where it knows a word of that, or nothing is said', () => {
    for (const marked of [
      '[John Smith], the MP for Dunholme, left.',
      '[John Smith], MP for Leeds, left.',
      '[John Smith] left.',
      '[John Smith], who danced, left.',
      '[John Smith], a lawyer said, left.',
      '[John Smith], dancing, left.',
      '[John Smith], Bob Day, left.',
      'Then Mandr [John Smith] left.',
      '[John Smith], a dentist in Seoul',
      '[John Smith], of the, left.',
    ])
      assert.equal(namesake(marked), '-', marked);
    assert.equal(
      namesake('[John Smith], a dentist, left.', smith({ name: 'Jonas Pellworth' })),
      '-',
    );
    assert.equal(namesake('[John Smith], a dentist, left.', smith({ kind: 'organization' })), '-');
  });
});

describe('bodies that several countries have of one name', () => {
  const labour = (id: string, country?: string[], more: object = {}): Actor =>
    body(id, 'Labour Party', { ...(country && { country }), ...more } as Partial<Actor>);
  const spoken = (words: string): DraftCountries => new DraftCountries(new Set(words.split(' ')));
  const shared = (one: Actor, written: string, words: string, others: string[] = []): string =>
    verdicts(sharedBodyEvidence(one, written, spoken(words), (code) => others.includes(code)));
  it('are doubted in a draft about another of the countries', () => {
    assert.equal(
      shared(
        body('r', 'Republicans', { country: ['fr'] } as Partial<Actor>),
        'Republicans',
        'Ohio',
      ),
      'doubt',
    );
    assert.equal(
      shared(
        body('r', 'Republicans', { country: ['fr'] } as Partial<Actor>),
        'Republicans',
        'Monday',
        ['us'],
      ),
      'doubt',
    );
    assert.equal(
      shared(
        body('r', 'Republicans', { country: ['fr'] } as Partial<Actor>),
        'Republicans',
        'Ohio France',
      ),
      '-',
    );
    assert.equal(
      shared(
        body('r', 'Republicans', { country: ['fr'] } as Partial<Actor>),
        'Republicans',
        'Ohio',
        ['fr'],
      ),
      '-',
    );
    assert.equal(
      shared(
        body('r', 'Republicans', { country: ['fr'] } as Partial<Actor>),
        'Republicans',
        'Monday',
      ),
      '-',
    );
    assert.equal(shared(body('r', 'Republicans'), 'Republicans', 'Ohio'), '-');
    assert.equal(
      shared(
        actor('r', 'Republicans', { country: ['fr'] } as Partial<Actor>),
        'Republicans',
        'Ohio',
      ),
      '-',
    );
    assert.equal(
      shared(
        body('r', 'Lunar Friends', { country: ['fr'] } as Partial<Actor>),
        'Lunar Friends',
        'Ohio',
      ),
      '-',
    );
  });

  const [british, norse] = [labour('gb', ['gb']), labour('no', ['no'])];
  const atHome = (
    words: string,
    actors: Actor[],
    sanctioned: string[] = [],
    others: string[] = [],
  ): string[] =>
    bodiesAtHome(
      actors.map((one) => wayOf(one)),
      spoken(words),
      () => (code) => others.includes(code),
      ({ id }) => sanctioned.includes(id),
    ).map(({ actor: { id } }) => id);
  it('are those whose country the draft speaks of', () => {
    assert.deepEqual(atHome('Britain', [british, norse]), ['gb']);
    assert.deepEqual(atHome('Norway', [british, norse]), ['no']);
    assert.deepEqual(atHome('Monday', [british, norse], [], ['no']), ['no']);
    assert.deepEqual(atHome('Britain Norway', [british, norse]), ['gb', 'no']);
    assert.deepEqual(atHome('France', [british, norse]), ['gb', 'no']);
  });
  it('are all where one that would be left is sanctioned, is a person, or has no country', () => {
    assert.deepEqual(atHome('Britain', [british, norse], ['gb']), ['gb', 'no']);
    assert.deepEqual(atHome('Britain', [british, norse], ['no']), ['gb']);
    assert.deepEqual(atHome('Britain', [british, labour('x')]), ['gb', 'x']);
    assert.deepEqual(
      atHome('Britain', [
        british,
        actor('p', 'Labour Party', { country: ['no'] } as Partial<Actor>),
      ]),
      ['gb', 'p'],
    );
    assert.deepEqual(atHome('Norway', [british]), ['gb']);
  });
});

describe('the countries that a draft speaks of', () => {
  const speaks = (words: string, code: string): boolean =>
    new DraftCountries(new Set(words.split(' '))).speaksOf(code);
  it('are told by names, adjectives, seats and parts', () => {
    for (const [words, code] of [
      ['Russia', 'ru'],
      ['Russian', 'ru'],
      ['Kremlin', 'ru'],
      ['Moscow', 'ru'],
      ['Ohio', 'us'],
      ['Senate', 'us'],
      ['South Korea', 'kr'],
      ['Whitehall', 'gb'],
    ])
      assert.equal(speaks(words, code), true, words);
    for (const [words, code] of [
      ['Russia', 'us'],
      ['Korea', 'ru'],
      ['Georgia', 'us'],
      ['Georgia', 'fr'],
      ['Or In', 'us'],
      ['Monday', 'us'],
    ])
      assert.equal(speaks(words, code), false, words);
  });
  it('are some where one word tells', () => {
    const any = (words: string): boolean =>
      new DraftCountries(new Set(words.split(' '))).speaksOfAny;
    assert.equal(any('Russia Monday'), true);
    assert.equal(any('Monday'), false);
  });
  it('are the same when they are asked for again', () => {
    const spoken = new DraftCountries(new Set(['Russia']));
    assert.deepEqual(
      ['ru', 'us', 'ru', 'us'].map((code) => spoken.speaksOf(code)),
      [true, false, true, false],
    );
  });
});
