import assert from 'node:assert/strict';
import { Cast, type Meeting } from '../../../../src/engine/claims/speakers/cast.js';
import { Journal } from '../../../../src/engine/claims/speakers/journal.js';
import type { Member } from '../../../../src/engine/claims/speakers/members.js';
import type { Name } from '../../../../src/engine/claims/syntax/naming/nameUse.js';
import type { Gender } from '../../../../src/engine/english/gender.js';
import type { Actor } from '../../../../src/engine/registry/registrySchema.js';
import { nameUse, person } from './nameUses.js';

const ACTORS = new Map(
  [
    { id: 'cole', name: 'Mary Cole', kind: 'person', pronouns: 'she' },
    { id: 'acme', name: 'Acme Group', kind: 'organization' },
  ].map((one) => [one.id, one as Actor]),
);

describe('the cast of a draft', () => {
  const genders = new Map<string, Gender | null>([['orr', null]]);
  const known = {
    gender: genders,
    full: new Set(['zuzka holm']),
    things: new Set(['wimpey']),
    bodies: new Set(['kilroe fabrics']),
  };
  let cast = new Cast(ACTORS, known, new Journal());
  let at = 0;
  beforeEach(() => {
    cast = new Cast(ACTORS, known, new Journal());
    at = 0;
  });
  const meet = (
    use: Name & { readonly subject?: boolean },
    meeting: Partial<Meeting> = {},
  ): Member => cast.meet(use, { actor: null, paragraph: 1, at: ++at, ...meeting });
  const hear = (member: Member, paragraph = 1): Member => {
    cast.heard(member, paragraph, ++at);
    return member;
  };
  const named = (use: Name): Name => ({ ...use, subject: false }) as Name;

  it('learns of whom it meets', () => {
    const cole = meet(nameUse('Cole'));
    assert.deepEqual([cole.uses, cole.latest, cole.person], [1, 1, false]);
    meet(person('Cole', { gender: 'she', roles: ['mayor'] }), { paragraph: 2 });
    assert.deepEqual(
      [cole.uses, cole.latest, cole.person, cole.gender, cole.body],
      [2, 2, true, 'she', false],
    );
    assert.equal(cast.offices.only('mayor'), cole);
    cast.tellGender(cole, 'he');
    assert.equal(cole.gender, 'she', 'once and for all');
  });

  it('learns no pronoun of whoever of several is meant', () => {
    meet(person('Ann Brown'));
    meet(person('Tom Brown'));
    const either = meet(nameUse('Brown'));
    cast.tellGender(either, 'she');
    assert.deepEqual([either.unclear, either.gender], [true, null]);
  });

  it('takes a body for a person where a person’s title says so', () => {
    const dale = meet(nameUse('Dale', { body: true }));
    meet(nameUse('Dale', { body: true }));
    assert.ok(dale.body);
    meet(person('Dale'));
    assert.ok(!dale.body && dale.person);
  });

  it('notes who was named together, in the draft’s own words', () => {
    const [ann, bob] = [meet(person('Ann Roe')), meet(person('Bob Dale', { joint: true }))];
    assert.deepEqual(cast.groups.meant('Both', 1), [ann, bob]);
    meet(person('Bob Dale', { joint: true }));
    assert.equal(cast.groups.pairs.length, 1, 'nobody with himself');
    meet(person('Tom Hill'));
    meet(person('Jane Hill', { joint: true }), { told: true });
    assert.equal(cast.groups.pairs.length, 1, 'nobody in what another says');
    cast = new Cast(ACTORS, known, new Journal());
    meet(person('Jane Hill', { joint: true }));
    assert.deepEqual(cast.groups.pairs, [], 'nobody with nobody');
  });

  it('sees who acts, alone or with another', () => {
    const bob = meet(person('Bob Dale', { gender: 'he' }));
    assert.equal(cast.sight.focused('he', 1)?.member, bob);
    meet(named(person('Tom Hill', { gender: 'he' })));
    assert.equal(cast.sight.focused('he', 1)?.member, bob, 'not who is only named');
    meet(person('Tom Hill', { gender: 'he' }), { told: true });
    assert.equal(cast.sight.focused('he', 1)?.member, bob, 'nor who acts in what another says');
    meet(person('Paul Lee', { gender: 'he', joint: true }));
    assert.equal(cast.sight.focused('he', 1)?.member, null, 'neither of two');
    meet(nameUse('Acme Grid', { body: true }));
    assert.equal(cast.sight.focused('she', 1), null, 'no body');
  });

  it('knows who was named, whether they act or not', () => {
    const bob = meet(named(person('Bob Dale', { gender: 'he' })));
    assert.equal(cast.sight.meant('he', 1, false), bob);
    meet(named(nameUse('Tom Grid', { body: true, gender: 'he' })));
    assert.equal(cast.sight.meant('he', 1, false), bob);
  });

  it('hears who speaks', () => {
    const bob = hear(meet(named(person('Bob Dale', { gender: 'he' }))));
    meet(person('Tom Hill', { gender: 'he' }));
    assert.equal(cast.sight.meant('he', 1, true), bob);
    assert.equal(cast.sight.loneSpeaker, null);
  });

  it('hears who speaks under a single word that may be a person’s name', () => {
    for (const name of ['Trump', 'O’Brien', 'McKee', 'DeWitt', 'Smith-jones', "D'arcy"]) {
      const member = hear(meet(named(nameUse(name))));
      assert.equal(cast.sight.loneSpeaker, member, name);
    }
    cast = new Cast(ACTORS, known, new Journal());
    for (const name of ['Big Trump', 'Wimpey', 'Labour', 'Reuters', 'Norway', 'NATO', 'Gov1'])
      hear(meet(named(nameUse(name))));
    hear(meet(named(nameUse('Grid', { body: true }))));
    hear(meet(named(nameUse('Acme')), { actor: 'acme' }));
    hear(meet(named(person('Cole'))));
    assert.equal(cast.sight.loneSpeaker, null);
  });

  describe('has a body that speaks on as "it"', () => {
    const grid = (): Member => hear(meet(nameUse('Dale Grid', { body: true })));

    it('in the same paragraph and the next', () => {
      const one = grid();
      assert.deepEqual(
        [1, 2, 3].map((paragraph) => cast.speakingBody(paragraph)),
        [one, one, null],
      );
    });

    it('until somebody else acts in the draft’s own words', () => {
      const one = grid();
      meet(nameUse('Dale Grid', { body: true }));
      meet(named(person('Bob Hill')));
      meet(person('Bob Hill'), { told: true });
      assert.equal(cast.speakingBody(1), one);
      meet(person('Bob Hill'));
      assert.equal(cast.speakingBody(1), null);
    });

    it('until somebody else speaks, under a name or not', () => {
      grid();
      hear(meet(named(person('Bob Hill'))));
      assert.equal(cast.speakingBody(1), null);
      grid();
      hear(meet(named(nameUse('Hill'))));
      assert.equal(cast.speakingBody(1), null);
      grid();
      cast.heardUnnamed();
      assert.equal(cast.speakingBody(1), null);
    });

    it('where the registry has it', () => {
      const acme = hear(meet(named(nameUse('Acme')), { actor: 'acme' }));
      assert.equal(cast.speakingBody(1), acme);
      hear(meet(named(nameUse('Cole')), { actor: 'cole' }));
      assert.equal(cast.speakingBody(1), null);
    });
  });

  it('has only one person, where it has only one', () => {
    assert.equal(cast.onlyPerson(), null);
    const bob = meet(person('Bob Dale'));
    meet(nameUse('Dale Grid', { body: true }));
    meet(nameUse('Trump'));
    assert.equal(cast.onlyPerson(), bob);
    meet(person('Ann Roe'));
    assert.equal(cast.onlyPerson(), null);
    cast = new Cast(ACTORS, known, new Journal());
    const lone = hear(meet(nameUse('Trump')));
    assert.equal(cast.onlyPerson(), lone);
  });

  it('tells persons from others', () => {
    const isPerson = (use: Name, actor: string | null = null): boolean =>
      cast.isPerson(meet(use, { actor }));
    assert.ok(isPerson(nameUse('Cole'), 'cole'));
    assert.ok(!isPerson(nameUse('Acme'), 'acme'));
    assert.ok(isPerson(person('Ann Roe')));
    assert.ok(!isPerson(nameUse('Ann Lee')));
    assert.ok(isPerson(nameUse('Zuzka Holm')));
    assert.ok(!isPerson(nameUse('Zuzka Holm'), 'acme'), 'the registry knows better');
    assert.ok(!isPerson(nameUse('Zuzka Holm Council', { body: true })));
    assert.ok(isPerson(nameUse('Orr')));
    assert.ok(!isPerson(nameUse('Steel')));
    assert.ok(!isPerson(nameUse('Jane Orr', { body: true })));
    cast = new Cast(ACTORS, known, new Journal());
    assert.ok(!isPerson(nameUse('Corus Orr')), 'a longer name by its last word');
    assert.ok(!isPerson(nameUse('Hill', { body: true })));
    cast = new Cast(ACTORS, known, new Journal());
    assert.ok(!isPerson(nameUse('Orr', { body: true })));
  });

  it('tells what "it" may be used of', () => {
    const mayBeBody = (use: Name, actor: string | null = null): boolean => {
      cast = new Cast(ACTORS, known, new Journal());
      return cast.mayBeBody(meet(use, { actor }));
    };
    assert.ok(mayBeBody(nameUse('Acme'), 'acme'));
    assert.ok(!mayBeBody(nameUse('Cole'), 'cole'));
    assert.ok(mayBeBody(nameUse('Dale Grid', { body: true, gender: 'he', roles: ['mayor'] })));
    assert.ok(mayBeBody(nameUse('Borussia Lund')));
    assert.ok(!mayBeBody(person('Ann Roe')));
    assert.ok(!mayBeBody(nameUse('Ann Roe', { gender: 'she' })));
    assert.ok(!mayBeBody(nameUse('Ann Roe', { roles: ['mayor'] })));
    assert.ok(!mayBeBody(nameUse('Orr')));
  });

  it('knows the only body that is called so', () => {
    const state = meet(nameUse('State Department', { body: true }));
    meet(person('Ann Department'));
    const called = (word: string, owner: string | null = null): Member | null =>
      cast.bodyCalled(word, owner, 1);
    assert.equal(called('department'), state);
    assert.equal(called('department', 'stat'), state);
    assert.equal(called('department', 'norway'), null);
    assert.equal(called('board'), null);
    meet(nameUse('Health Department', { body: true }));
    assert.equal(called('department'), null);
  });

  it('knows a body by its head too, and once by both', () => {
    const of = (use: Name, meeting?: Partial<Meeting>): Member => meet(named(use), meeting);
    const board = of(nameUse('Dale Board of Trade', { body: true }));
    const kilroe = of(nameUse('Kilroe Fabrics'));
    const acme = of(nameUse('Acme Pipelines'), { actor: 'acme' });
    of(nameUse('Hill Board of Trade'), { actor: 'cole' });
    of(nameUse('Some Board of Trade'));
    assert.equal(cast.bodyCalled('board', null, 1), board);
    assert.equal(cast.bodyCalled('fabrics', null, 1), kilroe);
    assert.equal(cast.bodyCalled('pipelines', null, 1), acme);
  });

  it('knows "the company" where nobody owns it', () => {
    const firm = meet(nameUse('Trellis Pipelines', { body: true }));
    assert.equal(cast.bodyCalled('company', null, 4), firm);
    assert.equal(cast.bodyCalled('company', 'dale', 1), null);
    assert.equal(cast.bodyCalled('company', null, 5), null);
    hear(firm, 5);
    assert.equal(cast.bodyCalled('company', null, 8), firm);
    cast = new Cast(ACTORS, known, new Journal());
    meet(named(nameUse('Trellis Pipelines', { body: true })));
    assert.equal(cast.bodyCalled('company', null, 1), null, 'it has not acted');
    cast = new Cast(ACTORS, known, new Journal());
    const kilroe = meet(nameUse('Kilroe Fabrics'));
    meet(nameUse('Some Thing'));
    assert.equal(cast.bodyCalled('company', null, 1), kilroe);
  });

  it('knows no body of more than eight whose names end so', () => {
    const met = 'abcdefgh'.split('').map((one) => meet(person(`${one.toUpperCase()} Grid`)));
    const body = met[7];
    body.person = false;
    assert.equal(cast.bodyCalled('grid', null, 1), body);
    meet(person('Ivy Grid'));
    assert.equal(cast.bodyCalled('grid', null, 1), null);
  });

  it('names speakers as the registry does', () => {
    assert.deepEqual(cast.speakerOf(meet(nameUse('Cole'), { actor: 'cole' })), {
      actor: 'cole',
      name: 'Mary Cole',
    });
    assert.deepEqual(cast.speakerOf(meet(nameUse('Roe'), { actor: 'none' })), {
      actor: 'none',
      name: 'Roe',
    });
    assert.deepEqual(cast.speakerOf(meet(nameUse('Bell'))), { name: 'Bell' });
  });

  it('goes to another place of the draft', () => {
    const grid = hear(meet(nameUse('Dale Grid', { body: true })));
    cast.delayed.meetRole('mayor', 'The mayor', 1);
    const then = cast.moment;
    const bob = hear(meet(person('Bob Hill', { gender: 'he' })));
    meet(person('Ann Roe', { joint: true }));
    cast.delayed.meetRole('judge', 'The judge', 1);
    const { moment } = cast;
    cast.goTo(then);
    assert.deepEqual(cast.moment, then);
    assert.deepEqual(
      [then.voice?.member, then.latest, then.pairs.length, then.announced?.role, then.isBegun],
      [grid, grid, 0, 'mayor', true],
    );
    assert.equal(cast.sight.meant('he', 1, false), null);
    cast.goTo(moment);
    assert.deepEqual(cast.moment, moment);
    assert.equal(cast.sight.meant('he', 1, true), bob);
    assert.deepEqual([moment.voice, moment.pairs.length, moment.announced], [null, 1, null]);
    assert.equal(moment.acting.length, 1);
  });
});
