import assert from 'node:assert/strict';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { CompiledList } from '../../../src/engine/sanctions/compiled/compiledList.js';
import { ListCompiler } from '../../../src/engine/sanctions/compiled/listCompiler.js';
import { listedForms } from '../../../src/engine/sanctions/compiled/listedForms.js';
import { entryOfListing } from '../../../src/engine/sanctions/compiled/listingEntry.js';
import type {
  Listing,
  ListSource,
  ListSummary,
} from '../../../src/engine/sanctions/parsing/listing.js';
import {
  listingsOf,
  reconcile,
  spellingsOnList,
} from '../../../src/engine/sanctions/screening/reconcileRegistry.js';
import { actor, body } from '../names/mentions.js';
import { listed } from './screened.js';

function sdn(...listings: readonly Listing[]): CompiledList {
  return listOf({ list: 'ofac-sdn', title: 'OFAC SDN', authority: 'OFAC' }, ...listings);
}

function listOf(source: ListSource, ...listings: readonly Listing[]): CompiledList {
  const compiler = new ListCompiler(() => {}, listedForms);
  for (const one of listings) compiler.add(one);
  return CompiledList.open(compiler.finish(source as ListSummary, '2025-11-20T00:00:00.000Z'));
}

const DMITRIEV = listed('person', '1', 'DMITRIEV, Kirill Aleksandrovich', 'LUNA');
const FUND = listed('entity', '2', 'LUNA FUND', 'LUNA');
const SHIP = listed('vessel', '3', 'LUNA STAR');
const PLANE = listed('aircraft', '4', 'YV-1234');
const parties = (): CompiledList => sdn(DMITRIEV, FUND, SHIP, PLANE);
const OFAC = { authority: 'OFAC', list: 'SDN' };

/** What is found of an actor: `code name-or-number`. */
function found(
  one: Actor,
  list = parties(),
  ignores: Parameters<typeof reconcile>[3] = [],
): string[] {
  return reconcile(one, [list], '2025-11-20', ignores).map((two) =>
    two.code === 'list-unmarked'
      ? `unmarked ${two.name}: ${list.party(two.listing).id}`
      : `lifted ${two.designation}`,
  );
}

const kirill = (sanctions: object[] = [], more: object = {}): Actor =>
  actor('k', 'Kirill Dmitriev', { ...more, sanctions } as Partial<Actor>);

describe('an actor whom a list has and whose entry does not say so', () => {
  it('is told by the designations of the list’s own authority', () => {
    assert.deepEqual(found(kirill()), ['unmarked Kirill Dmitriev: 1']);
    assert.deepEqual(found(kirill([{ authority: 'EU' }])), ['unmarked Kirill Dmitriev: 1']);
    assert.deepEqual(found(kirill([{ authority: ' ofac ' }])), []);
  });
  it('is not told by a list that republishes a designation in force, and is by one that does not carry it', () => {
    const collection = listOf(
      { list: 'opensanctions', title: 'OpenSanctions', authority: 'OpenSanctions' },
      DMITRIEV,
    );
    const screening = listOf(
      { list: 'us-csl', title: 'US Consolidated Screening List', authority: 'US' },
      DMITRIEV,
    );
    const eu = listOf({ list: 'eu', title: 'EU financial sanctions', authority: 'EU' }, DMITRIEV);
    const unmarked = ['unmarked Kirill Dmitriev: 1'];
    for (const authority of ['OFAC', 'EU', 'UK', 'OpenSanctions'])
      assert.deepEqual(found(kirill([{ authority }]), collection), [], authority);
    for (const authority of ['OFAC', 'US', 'U.S. Treasury', 'State Department'])
      assert.deepEqual(found(kirill([{ authority }]), screening), [], authority);
    for (const authority of ['EU', 'UK', 'HM Treasury', 'Ukraine', 'USSR'])
      assert.deepEqual(found(kirill([{ authority }]), screening), unmarked, authority);
    assert.deepEqual(found(kirill([OFAC]), eu), unmarked);
    assert.deepEqual(found(kirill([{ authority: 'OpenSanctions' }]), eu), unmarked);
    assert.deepEqual(found(kirill(), collection), unmarked);
    assert.deepEqual(found(kirill([{ ...OFAC, until: '2024-01-01' }]), collection), unmarked);
  });
  it('is not told where one is in force, only from a later day, or of doubtful days', () => {
    assert.deepEqual(found(kirill([{ ...OFAC, since: '2026-01-01' }])), []);
    assert.deepEqual(found(kirill([{ ...OFAC, until: '2026-01-01' }])), []);
    assert.deepEqual(found(kirill([{ ...OFAC, until: '2024-01-01' }])), [
      'unmarked Kirill Dmitriev: 1',
    ]);
  });
  it('is not told where one was written down as lifted under that number', () => {
    assert.deepEqual(found(kirill([{ ...OFAC, id: '1', until: '2024-01-01' }])), []);
    assert.deepEqual(found(kirill([{ ...OFAC, id: '9', until: '2024-01-01' }])), [
      'unmarked Kirill Dmitriev: 1',
      // and the lifted one is no oversight either
    ]);
  });
  it('is not told by a weak alias, nor a person by one word', () => {
    const alias = (more: object): Actor =>
      actor('k', 'K. D.', { aliases: [{ name: 'Kirill Dmitriev', ...more }] } as Partial<Actor>);
    assert.deepEqual(found(alias({})), ['unmarked Kirill Dmitriev: 1']);
    assert.deepEqual(found(alias({ weak: true })), []);
    assert.deepEqual(found(actor('k', 'Luna')), []);
    assert.deepEqual(found(actor('k', ' Luna ')), []);
    assert.deepEqual(found(body('f', 'Luna')), ['unmarked Luna: 2']);
  });
  it('is of the same kind', () => {
    assert.deepEqual(found(body('f', 'Luna Star')), []);
    assert.deepEqual(found(actor('s', 'Luna Star', { kind: 'vessel' })), ['unmarked Luna Star: 3']);
    assert.deepEqual(found(actor('s', 'Luna Fund', { kind: 'vessel' })), []);
    // A registry calls an aircraft a vessel, as Copydesk writes it down there.
    const entry = entryOfListing(PLANE, parties().head, 'YV-1234', '2025-11-20');
    assert.equal(entry.kind, 'vessel');
    assert.deepEqual(found(actor('p', 'YV-1234', { kind: 'vessel' })), ['unmarked YV-1234: 4']);
    assert.deepEqual(found(body('p', 'YV-1234')), []);
    assert.deepEqual(found(actor('k', 'Luna Fund')), []);
  });
  it('is one of the parties that have the name as it is, before those of which it is made', () => {
    const printed = listed('entity', 'printed', 'ALPHA TRADING');
    const made = listed('entity', 'made', 'ALPHA TRADING LLC');
    assert.deepEqual(found(body('a', 'Alpha Trading'), sdn(made, printed)), [
      'unmarked Alpha Trading: printed',
    ]);
    assert.deepEqual(found(body('a', 'Alpha Trading'), sdn(made)), [
      'unmarked Alpha Trading: made',
    ]);
  });
  it('may be several bodies, but not several people', () => {
    const [one, two] = ['1', '2'].map((id) => listed('entity', id, 'ALPHA TRADING'));
    assert.deepEqual(found(body('a', 'Alpha Trading'), sdn(one, two)), [
      'unmarked Alpha Trading: 1',
    ]);
    const [she, her] = ['1', '2'].map((id) => listed('person', id, 'VELD, Ada'));
    assert.deepEqual(found(actor('v', 'Ada Veld'), sdn(she, her)), []);
  });
  it('is none whose exports alone are restricted', () => {
    const restricted: Listing = { ...FUND, measure: 'export-restrictions' };
    assert.deepEqual(found(body('f', 'Luna Fund'), sdn(restricted)), []);
  });
  it('is none of whom the desk has said that it is another', () => {
    const ignore = {
      kind: 'listing',
      name: 'kirill  DMITRIEV ',
      list: 'ofac-sdn',
      id: '1',
    } as const;
    assert.deepEqual(found(kirill(), parties(), [ignore]), []);
    assert.deepEqual(found(kirill(), parties(), [{ ...ignore, id: '2' }]), [
      'unmarked Kirill Dmitriev: 1',
    ]);
    assert.deepEqual(found(kirill(), parties(), [{ ...ignore, list: 'eu' }]), [
      'unmarked Kirill Dmitriev: 1',
    ]);
    const note = { kind: 'note', code: 'spelling' } as const;
    assert.deepEqual(found(kirill(), parties(), [note]), ['unmarked Kirill Dmitriev: 1']);
  });
});

describe('a designation whose number is on its list no more', () => {
  const gone = (designation: object): string[] => found(kirill([{ ...OFAC, ...designation }]));
  it('is told where it says that list, by whatever name', () => {
    assert.deepEqual(gone({ id: '77' }), ['lifted 0']);
    assert.deepEqual(gone({ id: '77', list: ' ofac sdn ' }), ['lifted 0']);
    assert.deepEqual(gone({ id: '77', list: 'ofac-sdn' }), ['lifted 0']);
    assert.deepEqual(gone({ id: '1' }), []);
    assert.deepEqual(gone({ id: '3' }), []);
  });
  it('is not told of another list, of none, without a number, or once it is over', () => {
    assert.deepEqual(gone({ id: '77', list: 'Consolidated' }), []);
    assert.deepEqual(gone({ id: '77', list: undefined }), []);
    assert.deepEqual(gone({}), []);
    assert.deepEqual(
      found(
        kirill([
          { ...OFAC, id: '1' },
          { ...OFAC, authority: 'EU', id: '77' },
        ]),
      ),
      [],
    );
    assert.deepEqual(
      found(
        kirill([
          { ...OFAC, id: '1' },
          { ...OFAC, id: '77', until: '2024-01-01' },
        ]),
      ),
      [],
    );
    assert.deepEqual(
      found(
        kirill([
          { ...OFAC, id: '1' },
          { ...OFAC, id: '77' },
        ]),
      ),
      ['lifted 1'],
    );
  });
});

describe('the listings that an entry names by their numbers', () => {
  const ids = (...sanctions: object[]): string[] =>
    listingsOf(kirill(sanctions), [parties()]).map(({ id }) => id);
  it('are those on the lists that it says', () => {
    assert.deepEqual(ids({ ...OFAC, id: '1' }, { ...OFAC, id: '2' }), ['1', '2']);
    assert.deepEqual(
      ids({ ...OFAC, id: '77' }, { ...OFAC }, { authority: 'EU', list: 'SDN', id: '1' }),
      [],
    );
    assert.deepEqual(listingsOf(actor('k', 'Kirill Dmitriev'), [parties()]), []);
  });
});

describe('the names that a list has and a registry does not recognise', () => {
  const none = (): boolean => false;
  it('are strong ones, a person’s of two words, each once and three at most', () => {
    assert.deepEqual(
      spellingsOnList(listed('person', '1', 'VELD, Ada', 'LUNA', '(VELDT, Ada)'), none),
      ['Ada Veld'],
    );
    assert.deepEqual(
      spellingsOnList(listed('entity', '1', 'LUNA', 'LUNA LLC'), none),
      ['LUNA'].map((name) => spellingsOnList(listed('entity', '1', name), none)[0]),
    );
    const many = listed('entity', '1', 'ALPHA ONE', 'BETA ONE', 'GAMMA ONE', 'DELTA ONE');
    assert.equal(spellingsOnList(many, none).length, 3);
    assert.deepEqual(
      spellingsOnList(many, (name) => /^(?:alpha|gamma)/i.test(name)).map((name) =>
        name.toLowerCase(),
      ),
      ['beta one', 'delta one'],
    );
  });
});
