import assert from 'node:assert/strict';
import { CompiledDirectory } from '../../../src/engine/directories/compiled/compiledDirectory.js';
import { directoryChanges } from '../../../src/engine/directories/compiled/directoryChanges.js';
import {
  DirectoryRefused,
  UnknownColumns,
} from '../../../src/engine/directories/directoryPerson.js';
import { directoryLines } from '../../../src/engine/directories/formats/copydeskDirectory.js';
import { joinedTerms } from '../../../src/engine/directories/mergePeople.js';
import { opened, readTexts, starterDirectories } from './starter.js';

const CONGRESS = `- id:
    bioguide: D000001
    wikidata: Q11
    wikipedia: Dana Doe (politician)
  name: {first: Daniela, middle: Maria, last: Doe, nickname: Dana, official_full: Daniela M. Doe}
  bio: {birthday: '1960-03-04', gender: F}
  terms:
  - {type: rep, start: '2001-01-03', end: '2003-01-03', state: OH, district: 3, party: Democrat, phone: 202-555-0100}
  - {type: rep, start: '2003-01-07', end: '2005-01-03', state: OH, district: 3, party: Democrat}
  - {type: sen, start: '2005-01-03', end: '2029-01-03', state: OH, party: Democrat, url: 'https://doe.senate.gov'}
- id: {bioguide: S000001}
  name: {first: Ann, last: Smith}
  bio: {gender: F}
  terms:
  - {type: rep, start: '2021-01-03', end: '2027-01-03', state: PR, party: Republican}
`;
const OPEN_STATES = `id: ocd-person/0b0e
name: Pat Roe
given_name: Pat
family_name: Roe
gender: Male
email: roe@example.org
party:
- name: Democratic
roles:
- {start_date: '2023-01-02', end_date: '2027-01-02', type: governor, jurisdiction: 'ocd-jurisdiction/country:us/state:oh/government'}
`;
const POPOLO = JSON.stringify({
  persons: [
    {
      id: 'p1',
      name: 'Aino Virtanen',
      gender: 'female',
      birth_date: '1971-05-06',
      email: 'a@example.org',
      identifiers: [{ scheme: 'wikidata', identifier: 'Q21' }],
      other_names: [{ name: 'Aino Maria Virtanen', lang: 'en' }],
    },
  ],
  organizations: [
    { id: 'o1', name: 'Eduskunta' },
    { id: 'o2', name: 'Centre Party' },
  ],
  events: [{ id: 't1', start_date: '2015-04-22', end_date: '2019-04-16' }],
  areas: [{ id: 'a1', name: 'Lapland' }],
  memberships: [
    {
      person_id: 'p1',
      organization_id: 'o1',
      on_behalf_of_id: 'o2',
      area_id: 'a1',
      role: 'member',
      legislative_period_id: 't1',
    },
  ],
});
const FTM = [
  {
    id: 'Q31',
    schema: 'Person',
    properties: {
      name: ['Jan Kowal'],
      topics: ['role.pep', 'sanction'],
      birthDate: ['1950-01-01'],
      gender: ['male'],
      citizenship: ['pl'],
      position: ['ignored where there are occupancies'],
    },
  },
  { id: 'x', schema: 'Person', properties: { name: ['Nobody Special'], topics: ['sanction'] } },
  { id: 'pos', schema: 'Position', properties: { name: ['Minister of Culture'] } },
  {
    id: 'occ',
    schema: 'Occupancy',
    properties: { holder: ['Q31'], post: ['pos'], startDate: ['2020-05'] },
  },
]
  .map((one) => JSON.stringify(one))
  .join('\n');
const WIKIDATA_CSV = `person,personLabel,position,positionLabel,start,end
http://www.wikidata.org/entity/Q41,Mia Berg,http://www.wikidata.org/entity/Q9,Prime Minister of Norway,2021-10-14T00:00:00Z,
http://www.wikidata.org/entity/Q41,Mia Berg,http://www.wikidata.org/entity/Q8,Minister of Finance,2013-10-16T00:00:00Z,2021-10-14T00:00:00Z
http://www.wikidata.org/entity/Q42,Q42,http://www.wikidata.org/entity/Q9,Prime Minister of Norway,1999-01-01T00:00:00Z,
`;
const WIKIDATA_JSON = JSON.stringify({
  head: { vars: ['person', 'personLabel', 'positionLabel', 'start'] },
  results: {
    bindings: [
      {
        person: { type: 'uri', value: 'http://www.wikidata.org/entity/Q41' },
        personLabel: { value: 'Mia Berg' },
        positionLabel: { value: 'Prime Minister of Norway' },
        start: { value: '2021-10-14T00:00:00Z' },
      },
    ],
  },
});
const REGISTRY = `version: 1
actors:
  jo-blum:
    name: Jo Blum
    kind: person
    pronouns: she
    bio: Nobody else's business.
    born: 1980-02-03
    links: {wikidata: Q51}
    roles:
      - {title: mayor of Trier, since: 2022}
    sanctions:
      - {authority: EU}
  a-body:
    name: A Body
    kind: organization
`;

async function onlyDirectory(name: string, text: string, options = {}) {
  const [read, ...more] = await readTexts({ [name]: text }, options);
  assert.equal(more.length, 0);
  return read;
}

describe('files of directories', () => {
  it('reads congress-legislators YAML: terms joined, the usual name first, no more than is needed', async () => {
    const { source, people } = await onlyDirectory('legislators.yaml', CONGRESS);
    assert.equal(source.directory, 'us-congress');
    assert.deepEqual(people, [
      {
        name: 'Dana Doe',
        names: ['Daniela M. Doe', 'Daniela Doe', 'Daniela Maria Doe'],
        sex: 'female',
        born: '1960',
        country: ['us'],
        offices: [
          {
            title: 'U.S. representative from Ohio',
            since: '2001-01-03',
            until: '2005-01-03',
            party: 'Democrat',
            state: 'Ohio',
          },
          {
            title: 'U.S. senator from Ohio',
            since: '2005-01-03',
            until: '2029-01-03',
            party: 'Democrat',
            state: 'Ohio',
          },
        ],
        ids: { wikidata: 'Q11', source: 'D000001' },
      },
      {
        name: 'Ann Smith',
        sex: 'female',
        country: ['us'],
        offices: [
          {
            title: 'resident commissioner of Puerto Rico',
            since: '2021-01-03',
            until: '2027-01-03',
            party: 'Republican',
            state: 'Puerto Rico',
          },
        ],
        ids: { source: 'S000001' },
      },
    ]);
  });

  it('reads Open States files together, and files of several formats as several directories', async () => {
    const read = await readTexts({
      'a.yml': OPEN_STATES,
      'c.yaml': CONGRESS,
      'b.yml': OPEN_STATES.replace('0b0e', '0b0f').replaceAll('Pat', 'Kit'),
    });
    assert.deepEqual(
      read.map(({ source, people }) => [source.directory, people.map(({ name }) => name)]),
      [
        ['us-states', ['Pat Roe', 'Kit Roe']],
        ['us-congress', ['Dana Doe', 'Ann Smith']],
      ],
    );
    assert.deepEqual(read[0].people[0].offices, [
      {
        title: 'governor of Ohio',
        since: '2023-01-02',
        until: '2027-01-02',
        party: 'Democrat',
        state: 'Ohio',
      },
    ]);
    assert.doesNotMatch(JSON.stringify(read), /example\.org|555-0100|https?:|03-04/);
  });

  it('reads Popolo JSON', async () => {
    const { source, people } = await onlyDirectory('ep-popolo-v1.0.json', POPOLO);
    assert.equal(source.title, 'ep-popolo-v1.0');
    assert.deepEqual(people, [
      {
        name: 'Aino Virtanen',
        names: ['Aino Maria Virtanen'],
        sex: 'female',
        born: '1971',
        offices: [
          {
            title: 'member of the Eduskunta',
            since: '2015-04-22',
            until: '2019-04-16',
            party: 'Centre Party',
            state: 'Lapland',
          },
        ],
        ids: { wikidata: 'Q21', source: 'p1' },
      },
    ]);
  });

  it('reads Follow the Money entities: people in public life alone, without any sanctions', async () => {
    const { people } = await onlyDirectory('peps.ftm.json', FTM);
    assert.deepEqual(people, [
      {
        name: 'Jan Kowal',
        sex: 'male',
        born: '1950',
        country: ['pl'],
        offices: [{ title: 'Minister of Culture', since: '2020-05' }],
        ids: { wikidata: 'Q31', source: 'Q31' },
      },
    ]);
  });

  it('reads results of Wikidata queries, rows of one person together, and leaves out who has no name', async () => {
    const { people, skippedCount, skipped } = await onlyDirectory('leaders.csv', WIKIDATA_CSV);
    assert.deepEqual(people, [
      {
        name: 'Mia Berg',
        offices: [
          { title: 'Minister of Finance', since: '2013-10-16', until: '2021-10-14' },
          { title: 'Prime Minister of Norway', since: '2021-10-14' },
        ],
        ids: { wikidata: 'Q41' },
      },
    ]);
    assert.equal(skippedCount, 1);
    assert.deepEqual(skipped, [{ file: 'leaders.csv', line: 4, reason: 'the person has no name' }]);
    const json = await onlyDirectory('query.json', WIKIDATA_JSON);
    assert.deepEqual(json.people[0].offices, [
      { title: 'Prime Minister of Norway', since: '2021-10-14' },
    ]);
  });

  it('reads tables by their headings, and asks where these do not say which is the name', async () => {
    const table = 'Nachname;Vorname;Amt;seit\nBlum;Jo;Bürgermeisterin;2022\n';
    await assert.rejects(onlyDirectory('rat.csv', table), (error) => {
      assert.ok(error instanceof UnknownColumns);
      assert.deepEqual(error.headings, ['Nachname', 'Vorname', 'Amt', 'seit']);
      assert.match(error.message, /^rat\.csv, line 1: none of the columns .*name/);
      return true;
    });
    const { people } = await onlyDirectory('rat.csv', table, {
      columns: { family: 'Nachname', given: 'Vorname', office: 'Amt', since: 'seit' },
    });
    assert.deepEqual(people, [
      { name: 'Jo Blum', offices: [{ title: 'Bürgermeisterin', since: '2022' }], ids: {} },
    ]);
    const usual = await onlyDirectory(
      'members.csv',
      'Full Name,Role,Party,Country,Date of Birth,Gender\n"Blum, Jo",Mayor,Greens,Germany,1980-02-03,F\n',
    );
    assert.deepEqual(usual.people, [
      {
        name: 'Jo Blum',
        sex: 'female',
        born: '1980',
        country: ['de'],
        offices: [{ title: 'Mayor', party: 'Greens' }],
        ids: {},
      },
    ]);
  });

  it('reads another registry: people and roles, never bios or sanctions', async () => {
    const { people } = await onlyDirectory('their.actors.yaml', REGISTRY);
    assert.deepEqual(people, [
      {
        name: 'Jo Blum',
        sex: 'female',
        born: '1980',
        offices: [{ title: 'mayor of Trier', since: '2022' }],
        ids: { wikidata: 'Q51', source: 'jo-blum' },
      },
    ]);
  });

  it('reads what it writes itself', async () => {
    const [congress] = await readTexts({ 'legislators.yaml': CONGRESS });
    const written = directoryLines({ ...congress.source, date: '2026-06-15' }, congress.people);
    const [again] = await readTexts({ 'own.jsonl': written });
    assert.deepEqual(again.people, congress.people);
    assert.equal(again.source.date, '2026-06-15');
  });

  for (const [what, name, text, message] of [
    ['an empty file', 'a.csv', ' \n', /^a\.csv: the file is empty/],
    [
      'prose',
      'a.txt',
      'Dear reader, this is a letter.\n',
      /^a\.txt, line 1: this is not a directory/,
    ],
    ['a web page', 'a.html', '<!doctype html><html>', /^a\.html, line 1: this is not a directory/],
    ['a file that breaks off', 'a.json', POPOLO.slice(0, -20), /^a\.json: .*breaks off/],
    [
      'damaged YAML',
      'a.yaml',
      `${CONGRESS}- id: {bioguide: "X\n`,
      /^a\.yaml, line \d+: this record/,
    ],
    [
      'entities without people in public life',
      'a.json',
      FTM.split('\n')[1],
      /^a\.json: no person in it has the topic role\.pep/,
    ],
    ['a damaged entity', 'a.json', `${FTM}\n{"id":`, /^a\.json, line 5: this is not one entity/],
    ['a table without rows', 'a.csv', 'name,office\n', /^a\.csv: this table has no rows/],
    [
      'a registry of bodies',
      'a.yaml',
      REGISTRY.replace(/ {2}jo-blum[^]*(?= {2}a-body)/, ''),
      /^a\.yaml: nobody was found/,
    ],
  ] as const)
    it(`refuses ${what}, with file and reason`, async () => {
      await assert.rejects(onlyDirectory(name, text), (error) => {
        assert.ok(error instanceof Error && /Refused/.test(error.name), String(error));
        assert.match(error.message, message);
        return true;
      });
    });

  it('tells two of one name apart by their Wikidata ids, and by their years of birth', async () => {
    const { people } = await onlyDirectory(
      'a.csv',
      [
        'name,office,born,wikidata',
        'Ann Lee,member of parliament,1960,Q1',
        'Ann Lee,member of parliament,1960,Q2',
        'Bo Ray,member of parliament,1950,',
        'Bo Ray,member of parliament,1990,',
        'Bo Ray,member of parliament,1950,Q3',
      ].join('\n'),
    );
    assert.deepEqual(
      people.map(({ name, born, ids }) => [name, born, ids.wikidata]),
      [
        ['Ann Lee', '1960', 'Q1'],
        ['Ann Lee', '1960', 'Q2'],
        ['Bo Ray', '1950', 'Q3'],
        ['Bo Ray', '1990', undefined],
      ],
    );
  });

  it('tells two of one name apart by the ids that the source gives them', async () => {
    const hunt = (id: string, district: number): string => `id: ocd-person/${id}
name: John Hunt
roles:
- {type: lower, district: '${district}', jurisdiction: 'ocd-jurisdiction/country:us/state:nh/government', start_date: '2023-01-02'}
`;
    const [states] = await readTexts({
      'a.yml': hunt('a', 5),
      'b.yml': hunt('b', 19),
      'again.yml': hunt('b', 19),
    });
    assert.deepEqual(
      states.people.map(({ ids }) => ids.source),
      ['ocd-person/a', 'ocd-person/b'],
    );
    const popolo = JSON.stringify({
      persons: ['7', '9'].map((id) => ({ id, name: 'John Hunt' })),
      organizations: [{ id: 'o', name: 'House' }],
      memberships: ['7', '9'].map((id) => ({ person_id: id, organization_id: 'o' })),
    });
    assert.equal((await onlyDirectory('p.json', popolo)).people.length, 2);
    for (const [table, ids] of [
      ['id,name,position\n5,John Hunt,MP\n19,John Hunt,MP\n', ['5', '19']],
      ['id,name,position\n1,John Hunt,MP\n2,John Hunt,MP\n', ['1', '2']],
      ['id,name,position\n,John Hunt,MP\n,John Hunt,MP\n', [undefined]],
      // One person's terms, whose rows are numbered or named by the person's own id.
      ['id,name,office,start,end\n1,Ann Lee,MP,2010,2014\n2,Ann Lee,MP,2014,2018\n', [undefined]],
      ['id,name,office,start,end\na1,Ann Lee,MP,2010,2014\na1,Ann Lee,MP,2014,2018\n', ['a1']],
    ] as const)
      assert.deepEqual(
        (await onlyDirectory('t.csv', table)).people.map((person) => person.ids.source),
        ids,
        table,
      );
  });
  it('joins records that different registers number, where the name or Wikidata does', async () => {
    const record = (ids: string, type: string): string => `- id:
    ${ids}
  name: {first: Dana, last: Doe}
  bio: {gender: F}
  terms:
  - {type: ${type}, start: '2001-01-03', end: '2003-01-03', state: OH}
`;
    const joined = async (one: string, other: string, type = 'viceprez'): Promise<number> =>
      (await readTexts({ 'a.yaml': record(one, 'rep'), 'b.yaml': record(other, type) }))[0].people
        .length;
    assert.equal(await joined('bioguide: D000001', 'bioguide: D000001'), 1);
    assert.equal(
      await joined('bioguide: D000001\n    wikidata: Q1', 'govtrack: 400001\n    wikidata: Q1'),
      1,
    );
    assert.equal(await joined('bioguide: D000001', 'govtrack: 400001', 'rep'), 1);
    assert.equal(await joined('bioguide: D000001', 'bioguide: D000002', 'rep'), 2);
  });
  it('tells columns by what most of their cells hold, not by the first row', async () => {
    const people = async (table: string): Promise<unknown[]> =>
      (await onlyDirectory('t.csv', table)).people.map(({ name, offices, ids }) => [
        name,
        offices[0]?.title,
        ids.wikidata,
      ]);
    assert.deepEqual(
      await people(
        'name,office,wikidata\nAnn Smith,MP,\nGareth Thomas,MP,Q1\nGareth Thomas,MP,Q2\n',
      ),
      [
        ['Ann Smith', 'MP', undefined],
        ['Gareth Thomas', 'MP', 'Q1'],
        ['Gareth Thomas', 'MP', 'Q2'],
      ],
    );
    const items = 'http://www.wikidata.org/entity/';
    assert.deepEqual(
      await people(
        `person,personLabel,positionLabel\n${items}Q1,Q1,Q4164871\n${items}Q2,Mia Berg,Q4164871\n${items}Q3,Bo Ray,mayor\n${items}Q4,Jo Blum,judge\n`,
      ),
      [
        ['Mia Berg', undefined, 'Q2'],
        ['Bo Ray', 'mayor', 'Q3'],
        ['Jo Blum', 'judge', 'Q4'],
      ],
    );
    assert.deepEqual(await people('person,office\nMia Berg,mayor\nBo Ray,judge\n'), [
      ['Mia Berg', 'mayor', undefined],
      ['Bo Ray', 'judge', undefined],
    ]);
    // A column that holds nothing gives way to one that does.
    assert.deepEqual(
      await people(`wikidata,person,name,label,office\n,${items}Q2,,Mia Berg,mayor\n`),
      [['Mia Berg', 'mayor', 'Q2']],
    );
    const late = `name,office,wikidata\n${Array.from({ length: 60 }, (_, i) => `Ann ${String.fromCharCode(65 + (i % 26))}${'abc'[Math.floor(i / 26)]}x,MP,\n`).join('')}Gareth Thomas,MP,Q1\nGareth Thomas,MP,Q2\n`;
    assert.deepEqual((await people(late)).slice(60), [
      ['Gareth Thomas', 'MP', 'Q1'],
      ['Gareth Thomas', 'MP', 'Q2'],
    ]);
    const json = await onlyDirectory(
      'query.json',
      JSON.stringify([
        { person: `${items}Q1`, personLabel: 'Q1', positionLabel: 'Q7' },
        { person: `${items}Q2`, personLabel: 'Mia Berg', positionLabel: 'mayor' },
        { person: `${items}Q3`, personLabel: 'Bo Ray', positionLabel: 'judge' },
      ]),
    );
    assert.deepEqual(
      json.people.map(({ name, offices }) => [name, offices[0].title]),
      [
        ['Mia Berg', 'mayor'],
        ['Bo Ray', 'judge'],
      ],
    );
  });
  it('reads a comma as order, and honors behind a name as no given name', async () => {
    const names = {
      'Blum, Jo': 'Jo Blum',
      'Blum, Philip': 'Philip Blum',
      'LEE, J. K.': 'J. K. LEE',
      'LEE, JO': 'JO LEE',
      'VAN DER BERG, JO': 'JO VAN DER BERG',
      'van den BOSCH, JO': 'JO van den BOSCH',
      'Vance, JD': 'JD Vance',
      'Jane Doe, OBE': 'Jane Doe',
      'Jane Dean, OBE, QC': 'Jane Dean',
      'Jane Dove, CMG DSO': 'Jane Dove',
      'Sir Ed Davey, KCB': 'Sir Ed Davey',
      'Mark Roe, Esq.': 'Mark Roe',
      'Bo Ray, Jr.': 'Bo Ray, Jr.',
      'Bo Rue, III': 'Bo Rue, III',
      'Al Orr, M.D.': 'Al Orr, M.D.',
    };
    const rows = Object.keys(names).map((name) => `"${name}",mayor\n`);
    assert.deepEqual(
      (await onlyDirectory('t.csv', `name,office\n${rows.join('')}`)).people.map(
        ({ name }) => name,
      ),
      Object.values(names),
    );
  });
});

describe('terms of one office', () => {
  const joined = (...terms: readonly (readonly [string?, string?])[]): string[] =>
    joinedTerms(terms.map(([since, until]) => ({ title: 'mayor', since, until }))).map(
      ({ since = '', until = '' }) => `${since}/${until}`,
    );
  it('end where the last of them ends, whatever an earlier one leaves open', () => {
    assert.deepEqual(joined(['2002'], ['2006', '2007-12-18']), ['2002/2007-12-18']);
    assert.deepEqual(joined(['2006', '2007-12-18'], ['2002']), ['2002/2007-12-18']);
    assert.deepEqual(joined(['2006', '2007'], ['2006']), ['2006/2007']);
    assert.deepEqual(joined(['2002'], ['2006', '2007'], ['2010']), ['2002/2007', '2010/']);
  });
  it('are one where they adjoin, overlap or go on, and in office where the last one is open', () => {
    assert.deepEqual(joined(['2002', '2006-01-01'], ['2006-02-20', '2007']), ['2002/2007']);
    assert.deepEqual(joined(['2002', '2006-01-01'], ['2006-04-20', '2007']), [
      '2002/2006-01-01',
      '2006-04-20/2007',
    ]);
    assert.deepEqual(joined(['2002', '2010'], ['2004', '2006']), ['2002/2010']);
    assert.deepEqual(joined(['2002', '2006'], ['2006']), ['2002/']);
    assert.deepEqual(joined(['2002'], ['2006']), ['2002/']);
    assert.deepEqual(joined([], ['2006']), ['2006/', '/']);
  });
});

describe('compiled directories', () => {
  it('says what an update changed: who is new, who left office, who died', async () => {
    const table = (rows: string): string => `name,office,end,died,wikidata\n${rows}`;
    const [before] = await readTexts(
      {
        'a.csv': table(
          'Ann Lee,mayor,,,Q1\nBo Ray,mayor,,,Q2\nCy Orr,judge,,,Q3\nDi Fox,judge,,,Q4\n',
        ),
      },
      { date: '2025-01-01' },
    );
    const [after] = await readTexts(
      {
        'a.csv': table(
          'Ann Lee,mayor,2025-06-01,,Q1\nBo Ray,mayor,,2025-05-05,Q2\nDi Fox,judge,,,Q4\nEd Ash,mayor,,,Q5\n',
        ),
      },
      { date: '2026-01-01' },
    );
    assert.deepEqual(directoryChanges(opened(before), opened(after), '2026-01-01'), {
      added: [{ name: 'Ed Ash', title: 'mayor' }],
      leftOffice: [
        { name: 'Ann Lee', title: 'mayor' },
        { name: 'Cy Orr', title: 'judge' },
      ],
      died: [{ name: 'Bo Ray', title: 'mayor' }],
    });
  });

  it('refuses what is damaged or of another version', () => {
    for (const buffer of [new ArrayBuffer(0), new ArrayBuffer(64)])
      assert.throws(() => CompiledDirectory.open(buffer), DirectoryRefused);
  });

  it('ships people in office with source and date, and nothing that is private', async () => {
    const directories = await starterDirectories();
    assert.deepEqual(
      directories.map(({ head }) => [head.directory, head.date, head.source]),
      [
        ['us-congress', '2026-06-15', 'unitedstates/congress-legislators (CC0)'],
        ['us-states', '2026-08-05', 'openstates/people (CC0)'],
      ],
    );
    const people = directories.flatMap((directory) => [...directory.people()]);
    assert.ok(people.length > 700);
    for (const person of people) {
      assert.ok(person.offices.length > 0, person.name);
      assert.match(person.born ?? '1900', /^\d{4}$/);
      assert.doesNotMatch(
        JSON.stringify(person),
        /https?:|@|\d{3}\)?[ -]\d{3}-\d{4}\b/,
        person.name,
      );
    }
  });
});
