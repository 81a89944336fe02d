import assert from 'node:assert/strict';
import { Journal, takeBack } from '../../../../src/engine/claims/speakers/journal.js';
import type { KnownPersons } from '../../../../src/engine/claims/speakers/knownPersons.js';
import { type Member, Members } from '../../../../src/engine/claims/speakers/members.js';
import type { UseOfName } from '../../../../src/engine/claims/speakers/namesOfOne.js';
import type { Name } from '../../../../src/engine/claims/syntax/naming/nameUse.js';
import type { Gender } from '../../../../src/engine/english/gender.js';
import type { Actor } from '../../../../src/engine/registry/registrySchema.js';
import { nameUse, person } from './nameUses.js';

const ACTORS = new Map(
  [
    { id: 'cole', name: 'Mary Cole', kind: 'person', pronouns: 'she' },
    { id: 'bell', name: 'Tom Bell', kind: 'person', pronouns: 'they' },
    { id: 'acme', name: 'Acme', kind: 'organization' },
  ].map((one) => [one.id, one as Actor]),
);

describe('whom a name means', () => {
  let journal = new Journal();
  let genders = new Map<string, Gender | null>();
  let members = new Members(ACTORS, {} as KnownPersons, journal);
  beforeEach(() => {
    journal = new Journal();
    genders = new Map();
    const known = { gender: genders, full: new Set(), things: new Set(), bodies: new Set() };
    members = new Members(ACTORS, known as KnownPersons, journal);
  });
  const bearer = (use: Name, actor: string | null = null, more: Partial<UseOfName> = {}): Member =>
    members.bearerOf(use, actor, { paragraph: 0, ...more });
  const assertSame = (one: Name, other: Name): void => {
    const first = bearer(one);
    assert.equal(bearer(other), first, `${other.name} is ${one.name}`);
    assert.equal(members.all.size, 1);
  };
  const assertOther = (one: Name, other: Name): void => {
    const first = bearer(one);
    assert.notEqual(bearer(other), first, `${other.name} is not ${one.name}`);
  };

  it('is who was named so', () => assertSame(person('Mary Cole'), person('Mary Cole')));
  it('is who bears that family name', () => assertSame(person('Mary Cole'), nameUse('Cole')));
  it('is who was called by the family name first', () =>
    assertSame(nameUse('Cole'), person('Mary Cole')));
  it('is who has another given name besides', () =>
    assertSame(person('Mary Jane Cole'), person('Mary Cole')));
  it('is who is called by the second given name', () =>
    assertSame(person('Mary Jane Cole'), person('Jane Cole')));
  it('is nobody with another given name', () =>
    assertOther(person('Mary Cole'), person('John Cole')));
  it('is nobody of another gender', () =>
    assertOther(person('Mary Cole', { gender: 'she' }), person('Cole', { gender: 'he' })));
  it('is whoever has a given name for a family name', () =>
    assertSame(
      person('Stephanie Roy', { gender: 'she' }),
      nameUse('Roy', { gender: 'he', mayBeSurname: true }),
    ));
  it('is nobody of another gender where both are one word', () =>
    assertOther(
      nameUse('Roy', { gender: 'she' }),
      nameUse('Roy', { gender: 'he', mayBeSurname: true }),
    ));
  it('is nobody of another gender where it is more than one word', () =>
    assertOther(
      person('Ann Lee Roy', { gender: 'she' }),
      nameUse('Lee Roy', { gender: 'he', mayBeSurname: true }),
    ));

  describe('where two bear it', () => {
    const two = (): readonly [mary: Member, john: Member] => [
      bearer(person('Mary Cole', { gender: 'she' })),
      bearer(person('John Cole', { gender: 'he' })),
    ];

    it('is either, and goes on to be so', () => {
      const both = two();
      const either = bearer(nameUse('Cole'));
      assert.ok(!both.includes(either));
      assert.deepEqual(
        [either.name, either.actor, either.gender, either.person, either.unclear],
        ['Cole', null, null, true, true],
      );
      assert.equal(bearer(nameUse('Cole')), either);
      assert.deepEqual(members.called('cole'), [...both, either]);
    });

    it('is never whoever is named in full', () => {
      const [mary] = two();
      const either = bearer(nameUse('Cole'));
      assert.notEqual(bearer(person('Ann Cole')), either);
      assert.equal(bearer(person('Mary Cole')), mary);
      assert.equal(either.name, 'Cole');
    });

    it('is the one of whom the title tells', () => {
      const [mary, john] = two();
      john.roles.add('senator');
      assert.equal(bearer(person('Cole', { gender: 'she' })), mary);
      assert.equal(bearer(person('Cole', { roles: ['senator'] })), john);
      assert.equal(bearer(person('Cole', { gender: 'he' })), john);
    });

    it('is the one who is named three times as often, once the other is out of sight', () => {
      const [mary, john] = two();
      [mary.uses, john.uses, john.latest] = [6, 2, 2];
      assert.equal(bearer(nameUse('Cole'), null, { paragraph: 6 }), mary);
      assert.notEqual(bearer(nameUse('Cole'), null, { paragraph: 5 }), mary);
      mary.uses = 5;
      assert.notEqual(bearer(nameUse('Cole'), null, { paragraph: 6 }), mary);
    });

    it('is the one who is named six times as often, also while the other is in sight', () => {
      const [mary, john] = two();
      [mary.uses, john.uses, john.latest] = [12, 2, 5];
      assert.equal(bearer(nameUse('Cole'), null, { paragraph: 5 }), mary);
      mary.uses = 11;
      assert.notEqual(bearer(nameUse('Cole'), null, { paragraph: 5 }), mary);
    });

    it('is the one who is named more than a relative', () => {
      const [mary, john] = two();
      assert.equal(bearer(person('John Cole', { gender: 'he' }), null, { relative: true }), john);
      [mary.uses, john.uses] = [1, 1];
      assert.equal(bearer(nameUse('Cole')).unclear, true);
      mary.uses = 2;
      assert.equal(bearer(nameUse('Cole')), mary);
      mary.relative = true;
      assert.equal(bearer(nameUse('Cole')).unclear, true, 'who is one herself');
    });

    it('is no body where a person is called so', () => {
      const ann = bearer(person('Ann Bell'));
      bearer(nameUse('Radio Bell', { body: true }));
      assert.equal(bearer(person('Bell')), ann);
    });

    it('is whoever is called exactly so', () => {
      bearer(person('Ann Jane Hill'));
      const ann = bearer(person('Ann Mary Hill'));
      assert.equal(bearer(person('Ann Mary Hill')), ann);
      assert.equal(bearer(person('Ann Hill')).unclear, true);
    });

    it('is not told by one whom only actors bear', () => {
      const cole = bearer(person('Mary Cole'), 'cole');
      assert.equal(bearer(nameUse('Cole')), cole);
      const either = bearer(nameUse('Cole'), null, { ambiguous: true });
      assert.deepEqual([either.name, either.actor], ['Cole', null]);
      const bell = bearer(person('Ann Bell'));
      assert.equal(bearer(nameUse('Bell'), null, { ambiguous: true }), bell, 'nobody’s actor');
    });
  });

  it('is who has the name behind the words of a heading, and keeps it', () => {
    const hill = bearer(person('Leopold Hill'));
    assert.equal(bearer(nameUse('New Angle Leopold Hill')), hill);
    assert.equal(bearer(person('Angle Leopold Hill')), hill);
    assert.equal(hill.name, 'Leopold Hill');
  });

  it('is nobody with another middle name', () => {
    const [first, second] = ['George W. Bush', 'George H.W. Bush'].map((name) =>
      bearer(person(name)),
    );
    assert.notEqual(first, second);
    assert.deepEqual([first.name, second.name], ['George W. Bush', 'George H.W. Bush']);
    assert.equal(bearer(person('George W. Bush')), first);
    assert.equal(bearer(person('George Bush')).unclear, true);
    for (const [long, short] of [
      ['Mary Jane Ann Hill', 'Mary J. Hill'],
      ['Ursula van der Dale', 'Ursula Gertrud van der Dale'],
    ])
      assert.equal(bearer(person(short)), bearer(person(long)), short);
  });

  it('is one of the eight latest namesakes', () => {
    const all = 'abcdefghi'.split('').map((one) => bearer(person(`${one.toUpperCase()} Cole`)));
    all[1].uses = 2;
    all[0].uses = 3;
    assert.equal(bearer(nameUse('Cole'), null, { paragraph: 9 }), all[1]);
    assert.equal(bearer(person('A Cole')), all[0]);
  });

  it('is the knight of that given name', () => {
    const keir = bearer(person('Keir Hill'));
    assert.equal(bearer(nameUse('Keir', { given: true, gender: 'he', person: true })), keir);
    assert.equal(members.all.size, 1);
    assert.notEqual(bearer(nameUse('Paul', { given: true, person: true })), keir);
    bearer(nameUse('Robin', { gender: 'she' }));
    const robin = bearer(nameUse('Robin', { given: true, gender: 'he', person: true }));
    assert.equal(robin.gender, 'he', 'and not of another gender who is called so alone');
    const actor = bearer(nameUse('Keir', { given: true }), 'cole');
    assert.notEqual(actor, keir, 'another actor for certain');
  });

  it('is the knight whom the draft has called so in full', () => {
    const sir = (name: string): Name =>
      person(name, {
        gender: 'he',
        knighted: true,
        ...(name.includes(' ') ? {} : { given: true }),
      });
    const major = bearer(sir('John Major'));
    bearer(person('John Swinney', { gender: 'he' }));
    bearer(nameUse('John Lewis Partnership', { body: true }));
    assert.equal(bearer(sir('John')), major);
    bearer(sir('John Chilcot'));
    const either = bearer(sir('John'));
    assert.equal(either.name, 'John');
    assert.equal(bearer(sir('John')), either);
  });
  it('is no knight where two have that given name, and nobody called so for a family name', () => {
    const all = ['Angela Eagle', 'Angela Rayner', 'Elton Angela'].map((name) =>
      bearer(person(name)),
    );
    const dame = bearer(person('Angela', { gender: 'she', knighted: true, given: true }));
    assert.ok(!all.includes(dame));
  });
  it('is no knight who is a body', () => {
    const body = bearer(nameUse('John Lewis Partnership', { body: true }));
    assert.notEqual(bearer(person('John', { given: true, knighted: true })), body);
  });
  it('is who has the given name, once a family name is known to be theirs', () => {
    const keir = bearer(person('Hill'));
    bearer(person('Keir Hill'));
    assert.equal(bearer(person('Keir', { given: true, knighted: true })), keir);
  });

  it('is who is called by the given name', () =>
    assertSame(person('Aoife Brennock'), nameUse('Aoife')));
  it('is who has the title with the given name', () =>
    assertSame(person('Paul Brennock'), person('Paul', { roles: ['prince'] })));
  it('is whose family name stands first', () => assertSame(person('Wang Yan'), person('Wang')));
  it('is nobody called “Mr” with the given name', () =>
    assertOther(person('Paul Brennock'), person('Paul')));
  it('is nobody with another family name', () =>
    assertOther(person('Aoife Brennock'), nameUse('Aoife Lang')));
  it('is no body called so', () =>
    assertOther(person('Aoife Brennock'), nameUse('Aoife', { body: true })));
  it('is nobody called like a country', () =>
    assertOther(person('Jordan Brennock'), nameUse('Jordan')));
  it('is nobody of another gender with that given name', () => {
    assertOther(person('Kim Roe', { gender: 'she' }), nameUse('Kim', { gender: 'he' }));
  });
  it('is who has that given name, where one gender is not known', () => {
    const [one, other] = [bearer(person('Kim Roe', { gender: 'she' })), bearer(person('Lee Dale'))];
    assert.equal(bearer(nameUse('Kim')), one);
    assert.equal(bearer(nameUse('Kim', { gender: 'she' })), one);
    assert.equal(bearer(nameUse('Lee', { gender: 'he' })), other);
  });
  it('is nobody who is not shown to be a person', () =>
    assertOther(nameUse('Aoife Brennock'), nameUse('Aoife')));
  it('is none of two who have that given name', () => {
    const both = ['Aoife Roe', 'Aoife Dale'].map((name) => bearer(person(name)));
    assert.ok(!both.includes(bearer(nameUse('Aoife'))));
  });

  it('is the actor of the registry, whatever the name', () => {
    const cole = bearer(nameUse('Cole'));
    assert.equal(bearer(nameUse('Mary Cole'), 'cole'), cole);
    assert.equal(cole.actor, 'cole');
    assert.equal(bearer(nameUse('The Duchess'), 'cole'), cole);
    assert.equal(cole.name, 'Cole');
    assert.equal(bearer(nameUse('Cole')), cole);
    const bell = bearer(nameUse('Bell'), 'bell');
    assert.notEqual(bell, cole);
    assert.notEqual(bearer(nameUse('Cole'), 'acme'), cole);
    assert.equal(bearer(nameUse('The Tenor'), 'bell'), bell);
  });

  it('is an actor who has those given names, that pronoun, and is of that kind', () => {
    const wife = bearer(person('Ann Cole', { gender: 'she' }));
    const actor = bearer(nameUse('Cole'), 'cole');
    assert.notEqual(actor, wife, 'another given name');
    assert.equal(bearer(person('Ann Cole')), wife);
    assert.equal(wife.actor, null);
    const man = bearer(person('Bell', { gender: 'he' }));
    assert.equal(bearer(nameUse('Bell'), 'bell'), man, 'of no pronoun');
    const acme = bearer(person('Acme'));
    assert.notEqual(bearer(nameUse('Acme'), 'acme'), acme, 'a person');
  });
  it('is no actor of another pronoun', () => {
    const man = bearer(person('Cole', { gender: 'he' }));
    assert.notEqual(bearer(nameUse('Cole'), 'cole'), man);
  });
  it('is an actor who bears a nickname', () => {
    const tommy = bearer(person('Tommy Bell'));
    assert.equal(bearer(nameUse('Bell'), 'bell'), tommy);
  });
  it('is no actor of another given name who was met by the family name alone', () => {
    const cole = bearer(nameUse('Cole'), 'cole');
    assert.notEqual(bearer(person('Tom Cole')), cole);
    assert.equal(bearer(person('Mary Cole')), cole);
    const acme = bearer(nameUse('Acme'), 'acme');
    assert.notEqual(bearer(nameUse('Radio Acme')), acme);
  });

  it('is no person of that given name where it is another actor for certain', () => {
    const aoife = bearer(person('Aoife Brennock'));
    assert.notEqual(bearer(nameUse('Aoife'), 'bell'), aoife);
  });

  it('is entered as the registry has it', () => {
    const of = (use: Name, actor: string | null): unknown[] => {
      const { person, body, gender } = bearer(use, actor);
      return [person, body, gender];
    };
    genders.set('acme', 'he');
    assert.deepEqual(of(nameUse('Cole'), 'cole'), [true, false, 'she']);
    assert.deepEqual(of(person('Bell', { gender: 'he', body: true }), 'bell'), [true, false, 'he']);
    assert.deepEqual(of(person('Acme'), 'acme'), [false, true, 'he']);
    assert.deepEqual(of(person('Hill', { gender: 'he' }), 'none'), [true, false, 'he']);
    assert.deepEqual(of(nameUse('Dale', { body: true }), null), [false, true, null]);
  });

  it('has the pronoun that the draft tells of the family name, but for a relative’s', () => {
    genders.set('fitch', 'she').set('bell', 'she');
    assert.equal(bearer(person('Cordelia Fitch')).gender, 'she');
    assert.equal(bearer(person('Grant Fitch')).gender, null);
    assert.equal(bearer(person('Ben Fitch', { gender: 'he' })).gender, 'he');
    assert.equal(bearer(nameUse('Bell'), 'bell').gender, 'she');
    assert.equal(bearer(nameUse('Ann Bell'), 'acme').gender, 'she', 'after one word');
    assert.equal(bearer(nameUse('Bell'), 'none').gender, 'she', 'one word');
  });

  it('keeps the fullest form', () => {
    const cole = bearer(nameUse('Cole'));
    bearer(nameUse('Mary A Cole'));
    bearer(nameUse('Cole'));
    assert.equal(cole.name, 'Mary A Cole');
    assert.notEqual(bearer(nameUse('Mary B Cole')), cole);
    assert.deepEqual(cole.words, ['mary', 'a', 'cole']);
    const bell = bearer(person('Bell'));
    bearer(nameUse('Radio Bell'));
    assert.equal(bell.name, 'Bell', 'but for what may be no person');
    bearer(person('Ann Bell'));
    assert.equal(bell.name, 'Ann Bell');
  });

  it('is found by the last word of the name', () => {
    const cole = bearer(person('Mary Cole'));
    assert.deepEqual(members.called('cole'), [cole]);
    assert.deepEqual(members.called('mary'), []);
  });

  it('is the same object when the paragraph is read again, until that is forgotten', () => {
    const uses = [
      person('Mary Cole', { gender: 'she' }),
      nameUse('Bell'),
      nameUse('Dale Council', { body: true }),
    ];
    const again = (...names: readonly Name[]): Member[] => names.map((use) => bearer(use));
    const first = again(...uses);
    const changes = journal.take();
    takeBack(changes);
    members.remember(changes);
    assert.deepEqual(
      again(...uses).map((one, i) => one === first[i]),
      [true, true, true],
    );
    const reread = journal.take();
    for (const [i, use] of [
      person('Mary Cole'),
      person('Mary Cole', { gender: 'he' }),
      nameUse('Mary Cole', { gender: 'she' }),
      person('Mary Cole', { gender: 'she', body: true }),
      person('mary Cole', { gender: 'she' }),
      person('Mary Cole', { gender: 'she', words: ['cole'] }),
      person('Mary Cole', { gender: 'she', words: ['ann', 'cole'] }),
    ].entries()) {
      members = new Members(ACTORS, { gender: genders } as unknown as KnownPersons, journal);
      members.remember(
        reread.map((change) =>
          change.kind === 'add' ? { ...change, target: members.all } : change,
        ),
      );
      assert.notEqual(bearer(use), first[0], `another ${i}`);
    }
    assert.equal(bearer(nameUse('Bell'), 'none') === first[1], false, 'another actor');
    assert.equal(bearer(nameUse('Council Bell'), null) === first[1], false);
    members = new Members(ACTORS, { gender: genders } as unknown as KnownPersons, journal);
    members.remember(
      reread.map((change) => (change.kind === 'add' ? { ...change, target: members.all } : change)),
    );
    members.forget();
    assert.notEqual(bearer(uses[0]), first[0]);
  });
});
