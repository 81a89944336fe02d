import assert from 'node:assert/strict';
import type { Listing, ListSummary } from '../../../src/engine/sanctions/parsing/listing.js';
import type { ListHead } from '../../../src/engine/sanctions/compiled/compiledList.js';
import {
  compareParties,
  editionOf,
  factChanges,
  type ListChanges,
  type PartyChanges,
} from '../../../src/engine/sanctions/compiled/listChanges.js';
import { ListCompiler } from '../../../src/engine/sanctions/compiled/listCompiler.js';
import { ListingNames } from '../../../src/engine/sanctions/compiled/listingNames.js';
import { PartyTable } from '../../../src/engine/sanctions/compiled/partyTable.js';
import {
  changedListings,
  listChangesReport,
  type Touched,
} from '../../../src/engine/reports/changedListings.js';

const listing = (id: string, name: string, more: Partial<Listing> = {}): Listing => ({
  id,
  kind: 'person',
  names: [{ printed: name, spoken: name, strength: 'strong' }],
  programs: [],
  born: [],
  nationalities: [],
  ...more,
});

function tableOf(listings: readonly Listing[]): PartyTable {
  const compiler = new ListCompiler(() => {});
  for (const one of listings) compiler.add(one);
  return new PartyTable(compiler.finish({} as ListSummary, '').parties);
}

function compared(before: readonly Listing[], after: readonly Listing[]): PartyChanges {
  const steps = compareParties(tableOf(before), tableOf(after));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

describe('two editions of a list', () => {
  const ANNA = listing('1', 'Anna Alder');
  const BORIS = listing('2', 'Boris Birch');
  const CLARA = listing('3', 'Clara Cedar');

  it('differ in who is new, gone and changed, whatever the order', () => {
    assert.deepEqual(compared([ANNA, BORIS], [BORIS, ANNA]), {
      added: [],
      gone: [],
      differing: [],
    });
    const renamed = listing('2', 'Boris Beech');
    assert.deepEqual(compared([ANNA, BORIS], [CLARA, renamed]), {
      added: [0],
      gone: [0],
      differing: [[1, 1]],
    });
  });
  it('count a party once that is printed twice', () => {
    assert.deepEqual(compared([ANNA, ANNA], [ANNA]), { added: [], gone: [], differing: [] });
    assert.deepEqual(compared([], [ANNA, ANNA]), { added: [0], gone: [], differing: [] });
  });
  it('differ in facts, not in their order', () => {
    const before = listing('1', 'Anna Alder', { programs: ['A', 'B'], remarks: 'old' });
    assert.deepEqual(factChanges(before, { ...before, programs: ['B', 'A'] }), []);
    assert.deepEqual(
      factChanges(before, {
        ...before,
        programs: ['B', 'C'],
        remarks: undefined,
        names: [{ printed: 'Anna Alder', spoken: 'Anna Alder', strength: 'weak' }],
      }),
      [
        { fact: 'names', gone: ['Anna Alder'], added: [] },
        { fact: 'weakNames', gone: [], added: ['Anna Alder'] },
        { fact: 'programs', gone: ['A'], added: ['C'] },
        { fact: 'remarks', gone: ['old'], added: [] },
      ],
    );
  });

  describe('in a report', () => {
    const changes: ListChanges = {
      list: 'x',
      title: 'Test | List',
      before: { date: '2026-01-01', imported: '2026-01-02T00:00:00Z', records: 2 },
      after: { imported: '2026-02-02T00:00:00Z', records: 1200 },
      added: [
        listing('7', 'Dora <b>Dogwood</b>', {
          programs: ['P1'],
          listedOn: '2026-01-20',
          url: 'https://example.org/7',
        }),
      ],
      gone: [BORIS],
      changed: [{ listing: CLARA, changes: [{ fact: 'born', gone: ['1970'], added: ['1971'] }] }],
      untold: { added: 5, gone: 0, changed: 0 },
    };
    const untouched: Touched = {
      actors: [],
      drafts: [],
      looked: '2 open drafts',
      compared: 3,
      unreadRegistries: [],
      unreadDrafts: [],
    };
    it('say what is new, changed and gone, and whom of the desk it touches', () => {
      const report = listChangesReport(changes, {
        ...untouched,
        actors: [{ what: 'Boris Birch', listings: [1] }],
      });
      assert.match(report, /^# What changed: Test \\\| List\n/);
      assert.match(
        report,
        /The list imported 2026-02-02 \(1,200 records\), against the list of 2026-01-01 \(2 records\): 6 new, 1 changed, 1 gone\./,
      );
      assert.match(report, /- \*\*Boris Birch\*\*: Boris Birch \(gone\)/);
      assert.match(report, /Of 2 open drafts, none was found to mention such a name\./);
      assert.match(
        report,
        /## New\n\n- \*\*Dora &lt;b&gt;Dogwood&lt;\/b&gt;\*\* · person · P1 · listed on 2026-01-20 · no\. \[7\]\(<https:\/\/example\.org\/7>\)\n- and 5 more\n/,
      );
      assert.match(
        report,
        /## Changed\n\n- \*\*Clara Cedar\*\*.*\n {2}- born: no longer 1970, now 1971\n/,
      );
    });
    const told = { ...changes, untold: { added: 0, gone: 0, changed: 0 } };
    it('say that nobody is touched where everything was compared', () => {
      const report = listChangesReport(told, untouched);
      assert.match(report, /No actor in the registry has any of these names or numbers\./);
      assert.match(report, /Of 2 open drafts, none mentions such a name\./);
      assert.doesNotMatch(report, /not everything/);
    });
    it('say that who is gone may only have been left out', () => {
      const summary = { records: 1, skippedCount: 2 } as ListSummary;
      const after = editionOf({ imported: '2026-02-02T00:00:00Z', summary } as ListHead);
      const words =
        /Who is told as gone may be among the 2 rows that were left out of the new list\./;
      assert.match(listChangesReport({ ...told, after }, untouched), words);
      assert.doesNotMatch(listChangesReport({ ...told, after, gone: [] }, untouched), /left out/);
      assert.doesNotMatch(listChangesReport(told, untouched), /left out/);
    });
    for (const [what, of, more, gap, inBoth] of [
      [
        'parties that are only counted',
        changes,
        {},
        /- 5 more parties are new, changed or gone, whose names were not looked for/g,
        true,
      ],
      [
        'more files than are looked through',
        told,
        { mostFiles: 5000 },
        /- there are more than 5,000 files: the others were not looked through/g,
        false,
      ],
      [
        'folders that were not looked through',
        told,
        { isTooLarge: true },
        /- the workspace is too large or too deep to be looked through: some folders were not/g,
        false,
      ],
      [
        'folders that cannot be read',
        told,
        { unreadFolders: ['desk/a', 'desk/b'] },
        /- these folders could not be looked into: desk\/a, desk\/b$/gm,
        false,
      ],
      [
        'drafts that cannot be read',
        told,
        { unreadDrafts: ['a_b.md', 'c.md'] },
        /- could not be read: a\\_b\\?\.md, c\\?\.md/g,
        false,
      ],
    ] as const)
      it(`say that nobody was found, and what was not compared: ${what}`, () => {
        const report = listChangesReport(of, { ...untouched, ...more });
        assert.doesNotMatch(report, /none mentions/);
        assert.match(report, /none was found to mention such a name\.\n\nBut not everything was/);
        assert.equal(report.match(gap)?.length, inBoth ? 2 : 1, report);
        assert.equal(/No actor in the registry has/.test(report), !inBoth);
        const touched = { actors: [], drafts: [{ what: 'x.md', listings: [0] }] };
        assert.match(listChangesReport(of, { ...untouched, ...more, ...touched }), gap);
      });
    for (const more of [{ compared: 0 }, { unreadRegistries: ['actors.yaml'] }])
      it(`say that no actor was found, and what was not compared: ${JSON.stringify(more)}`, () => {
        const report = listChangesReport(told, { ...untouched, ...more });
        assert.match(
          report,
          /No actor was found in the registry.*\n\nBut not everything was compared:\n\n- (?:there is no actor in the registry|could not be read, or only in part: actors\\?\.yaml)\n/,
        );
        assert.match(report, /Of 2 open drafts, none mentions such a name\.\n\nWeak names/);
      });
    it('find actors by name, alias and number, and drafts by whole names in capitals', () => {
      const names = new ListingNames(
        changedListings({
          ...changes,
          added: [
            listing('7', 'SAID', { kind: 'vessel' }),
            listing('8', 'Khan SAID'),
            listing('9', 'Acme Works', { kind: 'entity' }),
          ],
        }),
      );
      assert.deepEqual(
        names.ofActor({
          id: 'b',
          name: 'Boris B.',
          kind: 'person',
          aliases: [{ name: 'Boris Birch' }],
        }),
        [3],
      );
      assert.deepEqual(
        names.ofActor({
          id: 'c',
          name: 'Nobody',
          kind: 'person',
          sanctions: [{ authority: 'OFAC', id: '8' }],
        }),
        [1],
      );
      assert.deepEqual(
        names.inText('Khan said that Acme Works was closed. Clara Cedar agreed.'),
        [2, 4],
      );
      assert.deepEqual(names.inText('He said SAID sailed.'), []);
    });
  });
});
