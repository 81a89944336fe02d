import assert from 'node:assert/strict';
import { ListRefused, type Listing } from '../../../src/engine/sanctions/parsing/listing.js';
import { formatOf } from '../../../src/engine/sanctions/formats/listFormats.js';
import { strToU8, zipSync } from 'fflate';
import { markKind } from '../../../src/editor/highlights/markKinds.js';
import { summarizeLists } from '../../../src/engine/sanctions/compiled/importLists.js';
import { isExportRestricted } from '../../../src/engine/sanctions/screening/exportRestrictions.js';
import { withoutLegalForm } from '../../../src/engine/names/variants/legalForm.js';
import { fixture, listOf, namesOf } from './listOf.js';
import {
  CANADA_XML,
  FRANCE_JSON,
  OFAC_ENHANCED,
  SWITZERLAND_XML,
  UK_XML,
  US_CSL_CSV,
  US_CSL_JSON,
} from './newSamples.js';
import { SAMPLES } from './samples.js';
import { compiledList, listed, screened } from './screened.js';

const of = (listings: readonly Listing[], id: string): Listing =>
  listings.find((one) => one.id === id)!;

describe('the US Consolidated Screening List', () => {
  it('tells sanctions from export restrictions, and what nobody knows from both', async () => {
    const { summary, listings } = await listOf({ 'consolidated.csv': US_CSL_CSV });
    assert.deepEqual([summary.list, summary.records, summary.skippedCount], ['us-csl', 6, 0]);
    assert.deepEqual(
      listings.map(({ id, measure, kind }) => [id, measure, kind]),
      [
        ['a1', 'export-restrictions', 'entity'],
        ['99001', undefined, 'person'],
        ['a2', undefined, 'entity'],
        ['a3', 'export-restrictions', 'person'],
        ['a4', 'none', 'entity'],
        ['99002', undefined, 'vessel'],
      ],
    );
    assert.deepEqual(summary.otherMeasures, { 'export-restrictions': 2, none: 1 });
  });
  it('reads names, dates, numbers', async () => {
    const { listings } = await listOf({ 'consolidated.csv': US_CSL_CSV });
    assert.deepEqual(namesOf(listings, 'a1'), [
      'Example Chipworks Technologies Co., Ltd.',
      'Example Chipworks',
      'Chipworks Research',
    ]);
    assert.deepEqual(namesOf(listings, 'a2'), ['Example Import and Export Company']);
    const person = of(listings, '99001');
    assert.deepEqual(
      [person.names[0].spoken, person.born, person.gender, person.identifiers, person.programs],
      [
        'Ryong Nam TESTOK',
        ['1978-12-05'],
        'Male',
        ['Passport 836238033 (KP)'],
        ['Specially Designated Nationals (SDN)', 'NPWMD', 'DPRK'],
      ],
    );
    assert.deepEqual(
      [of(listings, '99002').imo, of(listings, '99002').craft],
      ['9187629', ['Crude Oil Tanker', 'flag: Panama']],
    );
  });
  it('says the same as JSON, with a date', async () => {
    const { summary, listings } = await listOf({ 'consolidated.json': US_CSL_JSON });
    assert.deepEqual([summary.date, summary.records], ['2026-10-07', 2]);
    const csv = (await listOf({ 'consolidated.csv': US_CSL_CSV })).listings;
    for (const id of ['a1', '99001'])
      assert.deepEqual(
        { ...of(listings, id), programs: [] },
        {
          ...JSON.parse(JSON.stringify(of(csv, id))),
          ...undefinedOf(of(listings, id)),
          programs: [],
        },
      );
    await assert.rejects(
      listOf({ 'c.json': US_CSL_JSON.replace('"total":2', '"total":20') }),
      /promises 20 records, and 2 are in it/,
    );
    await assert.rejects(listOf({ 'c.json': US_CSL_JSON.slice(0, -30) }), /damaged or breaks off/);
    const bare = (source: string): Promise<unknown> =>
      listOf({
        'c.json': JSON.stringify({ results: [{ id: 'z', source, name: 'Korvin Chips' }] }, null, 1),
      });
    await bare('Entity List (EL) - Bureau of Industry and Security');
    await bare('Capta List (CAP) - Treasury Department');
    await assert.rejects(bare('Staff List - Department of Parks'), /this JSON is not one of/);
  });
});

/** Properties that are there without a value, as literal objects have them. */
function undefinedOf(listing: Listing): object {
  return Object.fromEntries(Object.entries(listing).filter(([, value]) => value === undefined));
}

describe('the UK list as XML', () => {
  it('has what the CSV has', async () => {
    const { summary, listings } = await listOf({ 'UK.xml': UK_XML });
    assert.deepEqual([summary.list, summary.date, summary.records], ['uk', '2026-10-08', 2]);
    assert.deepEqual(namesOf(listings, 'TST0006'), [
      'IVAN IVANOVICH TESTOV',
      '(VANYA TESTOFF)',
      '(TESTIK)',
      'Иван Иванович Тестов',
    ]);
    const { born, identifiers, positions, birthplaces, gender, addresses, url } = listings[0];
    assert.deepEqual(
      [born, identifiers, positions, birthplaces, gender, addresses],
      [
        ['1950', '1955-08-07'],
        ['Passport 770112233'],
        ['Minister of Tests'],
        ['Perm, Russia'],
        'Male',
        ['1 Test Street, Russia'],
      ],
    );
    assert.equal(
      url,
      'https://search-uk-sanctions-list.service.gov.uk/designations/TST0006/Individual',
    );
    assert.deepEqual([listings[1].imo, listings[1].kind], ['9826902', 'vessel']);
  });
});

describe('OFAC enhanced xml', () => {
  it('has names in each script, dates of listing and identifying facts', async () => {
    const { summary, listings } = await listOf({ 'SDN_ENHANCED.XML': OFAC_ENHANCED });
    assert.deepEqual([summary.list, summary.date, summary.records], ['ofac-sdn', '2025-11-13', 2]);
    assert.deepEqual(namesOf(listings, '99001'), ['Quanguo TEST', '陈全国', '(UNCLE TEST)']);
    const { names, born, nationalities, birthplaces, identifiers, addresses, listedOn } =
      listings[0];
    assert.equal(names[1].family, '陈');
    assert.deepEqual(
      [born, nationalities, birthplaces, identifiers, addresses, listedOn],
      [
        ['12 Nov 1955'],
        ['China'],
        ['Pingyu'],
        ['Passport E123 (China)'],
        ['Beijing, China'],
        '2020-12-07',
      ],
    );
    assert.deepEqual([listings[1].imo, listings[1].craft], ['9187629', ['flag: Panama']]);
  });
});

describe('Canada', () => {
  it('reads persons, bodies and ships in both layouts', async () => {
    const older = CANADA_XML.replace(/<(\/?)([A-Z]\w+)-\w+>/g, '<$1$2>');
    for (const text of [CANADA_XML, older]) {
      const { summary, listings } = await listOf({ 'sema.xml': text });
      assert.deepEqual(summary.byKind, { person: 1, entity: 1, vessel: 1, aircraft: 0 });
      assert.deepEqual(
        listings.map(({ id, names }) => [id, names.map(({ spoken }) => spoken)]),
        [
          [
            'Russia, schedule 1, Part 1, item 94',
            ['Ivan Ivanovich TESTOV', 'Ivan Testoff', 'Vanya'],
          ],
          [
            'Russia, schedule 1, Part 2, item 1',
            ['Example Bank', 'Banque Exemple', 'Bank Example, Ltd.', 'Examplebank'],
          ],
          ['Russia, schedule 1.1, item 2', ['M/V Example']],
        ],
      );
      assert.deepEqual(
        [listings[0].born, listings[0].listedOn, listings[2].imo, listings[2].craft],
        [['1953-09-22'], '2019-03-15', '8517839', ['General Cargo', 'built: 1986']],
      );
    }
  });
});

describe('Switzerland', () => {
  it('reads who is listed now, and nothing of the list’s history', async () => {
    const { summary, listings } = await listOf({ 'seco.xml': SWITZERLAND_XML });
    assert.deepEqual([summary.date, summary.records, summary.skippedCount], ['2026-09-28', 2, 0]);
    assert.match(summary.remarks.join(), /1 parties were left out|1 party was left out/);
    assert.deepEqual(namesOf(listings, '100'), [
      'Ivan Testau',
      'Ivan Testov',
      'Иван ТЕСТОВ',
      '(Vanya)',
    ]);
    const { programs, born, birthplaces, nationalities, identifiers, listedOn } = listings[0];
    assert.deepEqual(
      [programs, born, birthplaces, nationalities, identifiers, listedOn],
      [
        ['Testland'],
        ['1954-08-03'],
        ['Perm, Russia'],
        ['Belarus'],
        ['passport MP123 (Belarus)'],
        '2022-03-16',
      ],
    );
    assert.deepEqual([listings[1].kind, listings[1].imo], ['vessel', '9187629']);
  });
});

describe('France', () => {
  it('reads the national register', async () => {
    const { summary, listings } = await listOf({ 'gels.json': FRANCE_JSON });
    assert.deepEqual([summary.list, summary.date, summary.records], ['france', '2026-10-05', 2]);
    assert.deepEqual(namesOf(listings, '4408'), ['Ivan TESTOV', 'Ivan Testoff', 'Иван Тестов']);
    const { born, birthplaces, identifiers, programs, positions } = listings[0];
    assert.deepEqual(
      [born, birthplaces, identifiers, programs, positions],
      [
        ['1955-08-07'],
        ['Perm, Russie'],
        ['Passeport 770112233'],
        ['Règlement 269/2014'],
        ['Ministre'],
      ],
    );
    assert.equal(listings[1].imo, '9187629');
  });
});

describe('identifying facts', () => {
  it('of the UK CSV: births in ISO 8601, a ship’s number with its letters, the party’s own page', async () => {
    const text = fixture('uk.csv').replace('9000000', 'IMO9826902');
    const { listings } = await listOf({ 'uk.csv': text });
    assert.equal(listings[0].imo, '9826902');
    assert.ok(
      listings.every(({ born }) => born.every((day) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day))),
    );
    assert.match(listings[1].url!, /designations\/AFG0006\/Individual$/);
  });
  it('of the UN: names in their own script, numbers, places', async () => {
    const { listings } = await listOf(SAMPLES['un-xml']);
    assert.ok(listings.some(({ identifiers, birthplaces }) => identifiers || birthplaces));
    const own = fixture('un.xml').replace(
      '<COMMENTS1>',
      '<NAME_ORIGINAL_SCRIPT>إريك بادجي</NAME_ORIGINAL_SCRIPT><COMMENTS1>',
    );
    assert.ok(
      namesOf((await listOf({ 'u.xml': own })).listings, listings[0].id).includes('إريك بادجي'),
    );
  });
  it('of OFAC’s remarks: a.k.a. in either mark, citizenship, numbers, place of birth', async () => {
    const remarks = `DOB 5 May 1970; POB Moscow, Russia; nationality Russia; citizen Cyprus; Gender Male; Passport 123 (Cyprus); Tax ID No. 77 (Russia); a.k.a. 'O'NEIL TEST'; f.k.a. \\"QUOTED NAME\\"; Linked To: OTHER 12.`;
    const { listings } = await listOf({
      'sdn.csv': `1,"TEST, Ivan","individual","X","Minister",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"${remarks.replaceAll('\\"', '""')}"\r\n\u001a`,
    });
    const { names, nationalities, birthplaces, gender, identifiers, positions } = listings[0];
    assert.deepEqual(
      names.map(({ spoken, strength }) => [spoken, strength]),
      [
        ['Ivan TEST', 'strong'],
        ["O'NEIL TEST", 'weak'],
        ['QUOTED NAME', 'weak'],
      ],
    );
    assert.deepEqual(
      [nationalities, birthplaces, gender, identifiers, positions],
      [
        ['Russia', 'Cyprus'],
        ['Moscow, Russia'],
        'Male',
        ['Passport 123 (Cyprus)', 'Tax ID No. 77 (Russia)'],
        ['Minister'],
      ],
    );
  });
  it('of the EU CSV: the list’s date with the day first, a person by the word', async () => {
    const { summary, listings } = await listOf(SAMPLES['eu-csv']);
    assert.equal(summary.date, '2026-02-13');
    assert.equal(listings[0].kind, 'person');
    const word = Object.values(SAMPLES['eu-csv'])[0].replace(';P;P;', ';person;person;');
    assert.equal((await listOf({ 'eu.csv': word })).listings[0].kind, 'person');
  });
  it('of SDN_ADVANCED: births, countries, documents; a ship’s number finds no person', async () => {
    const text = Object.values(SAMPLES['ofac-advanced-xml'])[0]
      .replace(
        '</ReferenceValueSets>',
        `<FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="10">Nationality Country</FeatureType></FeatureTypeValues><CountryValues><Country ID="11">Russia</Country></CountryValues><IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType><IDRegDocType ID="1626">Vessel Registration Identification</IDRegDocType></IDRegDocTypeValues></ReferenceValueSets><Locations><Location ID="5"><LocationCountry CountryID="11"/></Location></Locations>`,
      )
      .replace(
        /<Identity ID="(\d+)"/,
        '<Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="2"><DatePeriod><Start><From><Year>1970</Year><Month>1</Month><Day>1</Day></From></Start><End><To><Year>1970</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature><Feature ID="3" FeatureTypeID="10"><FeatureVersion ID="4"><VersionLocation LocationID="5"/></FeatureVersion></Feature><Identity ID="$1"',
      );
    const identity = /<Identity ID="(\d+)"/.exec(text)![1];
    const { listings } = await listOf({
      'a.xml': text.replace(
        '<DistinctParties>',
        `<IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="${identity}" IssuedBy-CountryID="11"><IDRegistrationNo>77 01</IDRegistrationNo></IDRegDocument><IDRegDocument ID="2" IDRegDocTypeID="1626" IdentityID="${identity}"><IDRegistrationNo>IMO 9187629</IDRegistrationNo></IDRegDocument></IDRegDocuments><DistinctParties>`,
      ),
    });
    assert.deepEqual(
      [listings[0].born, listings[0].nationalities, listings[0].identifiers, listings[0].imo],
      [
        ['1970'],
        ['Russia'],
        ['Passport 77 01 (Russia)', 'Vessel Registration Identification IMO 9187629'],
        undefined,
      ],
    );
  });
});

describe('a refusal', () => {
  for (const [head, wayOut] of [
    [
      'canonical_id,entity_id,prop,prop_type,schema,value\n',
      /statements\.csv.*Import targets\.simple\.csv/,
    ],
    ['{"DATA_SOURCE":"OS","RECORD_ID":"1"}\n', /senzing\.json.*Import targets/],
    ['36@AEROCARIBBEAN AIRLINES@-0-@CUBA\n', /SDN\.DEL\. Import SDN\.XML/],
    ['36|"AEROCARIBBEAN AIRLINES"|-0-|"CUBA"\n', /SDN\.PIP\. Import SDN\.XML/],
    ['%PDF-1.7\n', /PDF\. Take the XML or CSV/],
    [
      '<sanctionsData xmlns="https://x/api/DeltaFile/1.0"><a/>',
      /delta files.*Import SDN_ENHANCED\.XML/,
    ],
    ['[{"name":"x"}]', /JSON is not one of the lists/],
  ] as const)
    it(`names the way out: ${head.slice(0, 30).trim()}`, () =>
      assert.throws(
        () => formatOf(head, 'file'),
        (error) => error instanceof ListRefused && wayOut.test(error.message),
      ));
});

describe('a damaged name', () => {
  it('of quotation marks alone is read in time that grows with its length', () =>
    assert.equal(withoutLegalForm(`Test ${'"'.repeat(300_000)}x Ltd`).slice(0, 4), 'Test'));
});

describe('a ZIP archive', () => {
  const summariesOf = (name: string, bytes: Uint8Array) =>
    summarizeLists([
      {
        name,
        pieces: (async function* () {
          for (let from = 0; from < bytes.length; from += 100)
            yield bytes.subarray(from, from + 100);
        })(),
      },
    ]);
  it('is read as the list inside it, OFAC’s CSV files together too', async () => {
    const zipped = zipSync({
      'folder/SDN_ENHANCED.XML': strToU8(OFAC_ENHANCED),
      'readme.pdf': strToU8('%PDF'),
    });
    const [summary] = await summariesOf('SDN_ENHANCED.ZIP', zipped);
    assert.deepEqual(
      [summary.list, summary.records, summary.files],
      ['ofac-sdn', 2, ['SDN_ENHANCED.ZIP, SDN_ENHANCED.XML']],
    );
    const [csv] = await summariesOf(
      'all.zip',
      zipSync(
        Object.fromEntries(
          Object.entries(SAMPLES['ofac-csv']).map(([name, text]) => [name, strToU8(text)]),
        ),
      ),
    );
    assert.equal(csv.incomplete, undefined);
    assert.equal(csv.records, 18);
  });
  it('leaves out notes beside a list, and takes a text alone for what it is', async () => {
    const [summary, ...others] = await summariesOf(
      'SDN.ZIP',
      zipSync({
        'SDN_ENHANCED.XML': strToU8(OFAC_ENHANCED),
        'readme.txt': strToU8('About these files'),
        '__MACOSX/._SDN_ENHANCED.XML': strToU8('x'),
      }),
    );
    assert.deepEqual([summary.list, others.length], ['ofac-sdn', 0]);
    await assert.rejects(
      summariesOf('n.zip', zipSync({ 'names.txt': strToU8('Anna Veld\nBoris Tann\n') })),
      /names\.txt: this is a bare list of names/,
    );
  });
  it('is refused for what it is where it is a document of an office program', async () => {
    const inside = { mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') };
    await assert.rejects(
      summariesOf('UK-Sanctions-List.ods', zipSync(inside)),
      /UK-Sanctions-List\.ods: this is an OpenDocument file\. Take the list’s XML, CSV or JSON file instead\.$/,
    );
    await assert.rejects(
      summariesOf('list.docx', zipSync({ 'word/document.xml': strToU8('<a/>') })),
      /list\.docx: this is a Word document\. Take the list’s XML/,
    );
  });
  it('is refused with the way out where it is damaged or has no list in it', async () => {
    const zipped = zipSync({ 'SDN.XML': strToU8(OFAC_ENHANCED.repeat(20)) });
    await assert.rejects(
      summariesOf('a.zip', zipped.subarray(0, zipped.length - 40)),
      /a\.zip: this ZIP archive is damaged or cut off/,
    );
    await assert.rejects(
      summariesOf('b.zip', zipSync({ 'a.pdf': strToU8('%PDF') })),
      /b\.zip: this ZIP archive has no XML, CSV or JSON file in it\. Unzip it/,
    );
    await assert.rejects(
      summariesOf('c.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })),
      /c\.xlsx: this Excel workbook is damaged/,
    );
  });
});

describe('export restrictions', () => {
  it('are told apart in a draft, and never are sanctions', () => {
    const list = compiledList([
      { ...listed('entity', 'a1', 'EXAMPLE CHIPWORKS'), measure: 'export-restrictions' },
      listed('entity', 'b2', 'EXAMPLE STEELWORKS'),
    ]);
    const mentions = screened(
      [list],
      'Example Chipworks bought steel. Example Steelworks sold it.',
    );
    assert.deepEqual(
      mentions.map((mention) => [mention.text, mention.sanctioned, isExportRestricted(mention)]),
      [
        ['Example Chipworks', 'no', true],
        ['Example Steelworks', 'possible', false],
      ],
    );
    assert.deepEqual(mentions.map(markKind), ['restricted', 'possible']);
  });
});
