import assert from 'node:assert/strict';
import { formatOf } from '../../../src/engine/sanctions/formats/listFormats.js';
import { ListRefused } from '../../../src/engine/sanctions/parsing/listing.js';
import { fixture, listOf, namesOf } from './listOf.js';
import {
  CONLIST,
  EU_CSV,
  OFAC_ADVANCED,
  OPENSANCTIONS_CSV,
  OPENSANCTIONS_FTM,
  OPENSANCTIONS_NESTED,
  SAMPLES,
} from './samples.js';

describe('OFAC csv', () => {
  const files = SAMPLES['ofac-csv'];
  it('joins sdn, alt and comments', async () => {
    const { summary } = await listOf(files);
    assert.deepEqual(summary.byKind, { person: 6, entity: 7, vessel: 3, aircraft: 2 });
    assert.deepEqual([summary.list, summary.records, summary.skippedCount], ['ofac-sdn', 18, 0]);
    // Three rows of alt.csv and one of sdn_comments.csv belong to 17016, which this cut of sdn.csv leaves out.
    assert.equal(summary.orphans, 4);
  });
  it('turns persons round and leaves entities with a comma alone', async () => {
    const { listings } = await listOf(files);
    assert.deepEqual(namesOf(listings, '34336'), [
      'Kirill Aleksandrovich DMITRIEV',
      'Kirill DMITRIYEV',
    ]);
    assert.ok(namesOf(listings, '537').includes('CIMEX, S.A.'));
  });
  it('finds weak names in the remarks and in what sdn_comments.csv adds to them', async () => {
    const { listings } = await listOf(files);
    assert.deepEqual(namesOf(listings, '34036'), ['RUSSIAN DIRECT INVESTMENT FUND', '(RDIF)']);
    assert.ok(
      namesOf(listings, '4108').includes('(DOCTOR M.R.O.)'),
      namesOf(listings, '4108').join(),
    );
    assert.ok(
      namesOf(listings, '27307').includes('(APT-C-26)') &&
        namesOf(listings, '27307').includes('(APPLEWORM)'),
    );
  });
  it('reads programmes, birth, nationality and a ship’s number', async () => {
    const { listings } = await listOf(files);
    const of = (id: string) => listings.find((listing) => listing.id === id)!;
    assert.deepEqual(of('4695').programs, ['FTO', 'SDGT']);
    assert.deepEqual([of('34336').born, of('34336').nationalities], [['12 Apr 1975'], ['Russia']]);
    assert.equal(of('4243').imo, '7406784');
  });
  it('may come in any pieces', async () => {
    const whole = await listOf(files);
    for (const piece of [1, 7, 64]) assert.deepEqual(await listOf(files, piece), whole);
  });
  it('reads a copy that a spreadsheet saved: header, quotation marks lost, padding', async () => {
    const alt = `ent_num,alt_num,alt_type,alt_name,alt_remarks\n${fixture('alt.csv').replaceAll('"', '').replace('\u001a', '\u001a,,,,')}`;
    const { summary, listings } = await listOf({
      ...files,
      'alt.csv': alt.replaceAll(/^(\d+,\d+,aka,)(.*), (.*),-0- $/gm, '$1"$2, $3",-0- '),
    });
    assert.equal(summary.skippedCount, 0);
    assert.deepEqual(namesOf(listings, '34336'), [
      'Kirill Aleksandrovich DMITRIEV',
      'Kirill DMITRIYEV',
    ]);
  });
  it('reads names with commas that have lost their quotation marks', async () => {
    const bare = (name: string): string => files[name].replaceAll('"', '');
    const { summary, listings } = await listOf({
      ...files,
      'sdn.csv': bare('sdn.csv'),
      'alt.csv': bare('alt.csv'),
    });
    const whole = await listOf(files);
    assert.deepEqual([summary.byKind, summary.skippedCount], [whole.summary.byKind, 0]);
    for (const id of ['34336', '537', '36', '4695'])
      assert.deepEqual(namesOf(listings, id), namesOf(whole.listings, id));
    const person = `1,2,aka,DMITRIYEV, Kirill,-0- \n`;
    await assert.rejects(listOf({ 'alt.csv': person }), /only the aliases/);
  });
  it('knows kinds of parties however they are capitalised', async () => {
    const { summary } = await listOf({
      ...files,
      'sdn.csv': files['sdn.csv'].replaceAll('"individual"', '"Individual"'),
    });
    assert.deepEqual(summary.byKind, (await listOf(files)).summary.byKind);
  });
  it('says that without alt.csv aliases are missing', async () =>
    assert.match(
      (await listOf({ 'sdn.csv': files['sdn.csv'] })).summary.incomplete ?? '',
      /alt\.csv/,
    ));
  it('refuses the other files without sdn.csv, and says what they are and what is missing', async () => {
    await assert.rejects(
      listOf({ 'alt.csv': files['alt.csv'] }),
      /^ListRefused: alt\.csv: of OFAC's list this is only the aliases \(alt\.csv\).*Choose sdn\.csv .*together with it\.$/,
    );
    const resaved = `ent_num,alt_num,alt_type,alt_name,alt_remarks\n${files['alt.csv'].replaceAll('"', '')}`;
    await assert.rejects(
      listOf({ 'saved again.csv': resaved, 'sdn_comments.csv': files['sdn_comments.csv'] }),
      /^ListRefused: saved again\.csv, sdn_comments\.csv: .*the aliases \(alt\.csv\) and the rest of long remarks/,
    );
  });
  it('refuses a file that breaks off', async () =>
    assert.rejects(
      listOf({ 'sdn.csv': files['sdn.csv'].slice(0, 1500) }),
      /sdn\.csv: the file breaks off on line 9/,
    ));
  it('skips a broken row and says which', async () => {
    const { summary } = await listOf({
      'sdn.csv': files['sdn.csv'].replace('173,"ANGLO-CARIBBEAN CO., LTD.",-0- ,', '173,x\r\n174,'),
    });
    assert.deepEqual(
      summary.skipped.map(({ line, reason }) => [line, reason]),
      [
        [2, 'the row has 2 cells, not 12'],
        [3, 'the row has 10 cells, not 12'],
      ],
    );
  });
  it('reads a quotation mark that nobody closed to its line’s end only', async () => {
    const { summary } = await listOf({
      'sdn.csv': files['sdn.csv'].replace('"BANCO NACIONAL DE CUBA"', '"BANCO NACIONAL DE CUBA'),
    });
    assert.ok(summary.records >= 16, String(summary.records));
  });
});

describe('OFAC xml', () => {
  const xml = fixture('consolidated.xml');
  it('reads parties, strong and weak names', async () => {
    const { summary, listings } = await listOf({ 'x.xml': xml });
    assert.deepEqual(
      [summary.list, summary.date, summary.records, summary.declaredRecords],
      ['ofac-consolidated', '2025-03-28', 5, undefined],
    );
    assert.deepEqual(namesOf(listings, '9639'), [
      'Ismail Abdul Salah HANIYA',
      'Ismail HANIYA',
      'Ismaeel HANIYYA',
    ]);
    assert.ok(summary.weakNames > 0);
  });
  it('knows the elements by any namespace', async () =>
    assert.equal(
      (
        await listOf({
          'x.xml': xml.replace(/xmlns="[^"]*"/, 'xmlns="http://tempuri.org/sdnList.xsd"'),
        })
      ).summary.records,
      5,
    ));
  it('is refused when the header promises more records; fewer are said', async () => {
    await assert.rejects(
      listOf({ 'x.xml': xml.replace('<Record_Count>5', '<Record_Count>443') }),
      /x\.xml: the file's header promises 443 records, and 5 are in it/,
    );
    assert.equal(
      (await listOf({ 'x.xml': xml.replace('<Record_Count>5', '<Record_Count>4') })).summary
        .declaredRecords,
      4,
    );
  });
  it('refuses a truncated download', async () =>
    assert.rejects(
      listOf({ 'x.xml': xml.slice(0, 5000) }),
      /x\.xml: the file ends before <\/sdnList> does/,
    ));
  it('skips a record without an end, and one without a name', async () => {
    const { summary } = await listOf({
      'x.xml': xml
        .replace('</sdnEntry>', '')
        .replace(
          /<sdnEntry>\s*<uid>9641[\s\S]*?<\/sdnEntry>/,
          '<sdnEntry><uid>9641</uid><lastName/><akaList><aka/></akaList></sdnEntry>',
        ),
    });
    assert.deepEqual(
      summary.skipped.map(({ reason }) => reason),
      ['the record is never closed', 'record 9641 has no name'],
    );
    assert.equal(summary.skipped[0].line, 7);
    assert.equal(summary.records, 3);
  });
});

describe('UN xml', () => {
  it('reads names in spoken order, low quality as weak', async () => {
    const { summary, listings } = await listOf(SAMPLES['un-xml']);
    assert.deepEqual(
      [summary.list, summary.date, summary.byKind.person, summary.byKind.entity],
      ['un-sc', '2026-02-27', 3, 2],
    );
    assert.deepEqual(namesOf(listings, 'CDi.001'), ['ERIC BADEGE']);
    assert.equal(listings[0].listedOn, '2012-12-31');
    assert.ok(summary.weakNames > 0);
  });
  it('reads several aliases of one element', async () =>
    assert.ok(
      (
        await listOf({
          'u.xml': fixture('un.xml').replace(
            '<ALIAS_NAME/>',
            '<ALIAS_NAME>One Name; Other Name</ALIAS_NAME>',
          ),
        })
      ).listings[0].names.some(({ spoken }) => spoken === 'Other Name'),
    ));
  it('reads over control characters', async () =>
    assert.equal(
      (await listOf({ 'u.xml': fixture('un.xml').replace('ERIC', 'ERIC\u0019') })).summary.records,
      5,
    ));
});

describe('UK csv', () => {
  it('reads parties by Unique ID', async () => {
    const { summary, listings } = await listOf(SAMPLES['uk-csv']);
    assert.deepEqual([summary.list, summary.date, summary.records], ['uk', '2026-02-13', 2]);
    assert.deepEqual(namesOf(listings, 'AFG0006'), ['MOHAMMAD HASSAN AKHUND', 'محمد حسن آخوند']);
    assert.deepEqual([listings[1].kind, listings[1].listedOn], ['person', '2001-01-25']);
  });
  it('joins the rows of a party, and takes low quality and one blank word for weak', async () => {
    const row = fixture('uk.csv').split(/\r?\n/)[3];
    const alias = (name6: string, strength: string): string =>
      row
        .replace('AKHUND,MOHAMMAD,HASSAN', `${name6},,`)
        .replace('Primary Name,,', `Alias,${strength},`);
    const { summary, listings } = await listOf({
      'uk.csv': `${fixture('uk.csv').trimEnd()}\n${alias('HASSAN TEST', '')}\n${alias('SHORTY', '')}\n${alias('LOW NAME', 'Low quality a.k.a')}\n`,
    });
    assert.equal(summary.records, 2);
    assert.deepEqual(namesOf(listings, 'AFG0006').slice(2), [
      'HASSAN TEST',
      '(SHORTY)',
      '(LOW NAME)',
    ]);
  });
  it('reads the archive of the old list', async () => {
    const { summary, listings } = await listOf({ 'ConList.csv': CONLIST });
    assert.deepEqual(
      [summary.list, summary.date, summary.records],
      ['uk-consolidated-archive', '2020-04-27', 1],
    );
    assert.deepEqual(namesOf(listings, '12900'), ['Ivan TESTOV', 'Ivan TESTOFF']);
    assert.deepEqual(listings[0].born, ['1980']);
  });
});

describe('EU', () => {
  it('reads xml', async () => {
    const { summary, listings } = await listOf(SAMPLES['eu-xml']);
    assert.deepEqual([summary.list, summary.date, summary.records], ['eu', '2020-04-15', 7]);
    assert.deepEqual(namesOf(listings, 'EU.2026.82').slice(0, 2), [
      'Abid Hammadou',
      'Abdelhamid Abou Zeid',
    ]);
    assert.deepEqual(
      [listings[0].listedOn, listings[0].programs, listings[0].nationalities],
      ['2008-07-03', ['TAQA'], ['ALGERIA']],
    );
  });
  it('takes strong="false" and a remark for weak', async () => {
    const xml = fixture('eu.xml')
      .replace('strong="true"', 'strong="false"')
      .replace("(a) Mother's name", '(low quality a.k.a.)');
    assert.equal((await listOf({ 'eu.xml': xml })).summary.weakNames, 2);
  });
  it('reads csv', async () => {
    const { summary, listings } = await listOf({ 'eu.csv': EU_CSV });
    assert.equal(summary.records, 2);
    assert.deepEqual(namesOf(listings, 'EU.1.1'), ['Ivan Testov', '(Vanya)']);
    assert.deepEqual(
      [listings[0].kind, listings[1].kind, listings[0].born],
      ['person', 'entity', ['1970-01-02']],
    );
  });
});

describe('OpenSanctions', () => {
  it('reads targets.simple.csv', async () => {
    const { summary, listings } = await listOf({ 't.csv': OPENSANCTIONS_CSV });
    assert.deepEqual([summary.date, summary.records, summary.skippedCount], ['2026-03-13', 2, 0]);
    assert.match(summary.remarks.join(), /1 row is not a party/);
    assert.deepEqual(namesOf(listings, 'NK-1'), [
      'Ivan Testov',
      'Ivan Ivanovich Testov',
      'Testov; Ivan',
      'Иван Тестов',
    ]);
    assert.deepEqual([listings[0].programs, listings[1].imo], [['US-TEST'], '9253325']);
  });
  it('reads 15 columns too', async () => {
    const older = OPENSANCTIONS_CSV.split('\n')
      .filter(Boolean)
      .map((row) =>
        row
          .replace('program_ids,', '')
          .replace('US-TEST,', '')
          .replace('"""""",,,,Test', '"""""",,,Test'),
      )
      .join('\n');
    assert.equal((await listOf({ 't.csv': older })).summary.records, 2);
  });
  it('takes the designated of entities.ftm.json, and weak names for weak', async () => {
    const { summary, listings } = await listOf({ 'e.json': OPENSANCTIONS_FTM });
    assert.deepEqual([summary.records, summary.skippedCount], [1, 0]);
    assert.deepEqual(namesOf(listings, 'p1'), ['Ivan Testov', 'I. Testov', '(Vanya)']);
  });
  it('refuses a download that broke off, and skips a line in the middle that is no JSON', async () => {
    await assert.rejects(
      listOf({ 'e.json': OPENSANCTIONS_FTM.slice(0, -40) }),
      /e\.json: the file breaks off on line 4, so a part of the list is missing/,
    );
    const { summary } = await listOf({ 'e.json': OPENSANCTIONS_FTM.replace('\n', '\n{"id": \n') });
    assert.deepEqual(
      [summary.records, summary.skipped],
      [1, [{ file: 'e.json', line: 2, reason: 'the line is not JSON' }]],
    );
    await assert.rejects(
      listOf({ 't.csv': OPENSANCTIONS_CSV.slice(0, -20) }),
      /t\.csv: the file breaks off on line 4/,
    );
    await assert.rejects(
      listOf({ 't.csv': OPENSANCTIONS_CSV.slice(0, OPENSANCTIONS_CSV.indexOf('"Testov') + 4) }),
      /t\.csv: the file breaks off on line 2/,
    );
    await assert.rejects(
      listOf({ 'eu.csv': EU_CSV.trimEnd().slice(0, -20) }),
      /eu\.csv: the file breaks off on line 5/,
    );
  });
  it('takes a file of exposed persons for one, and says that nobody in it is sanctioned', async () => {
    const { summary, listings } = await listOf({
      'e.json': OPENSANCTIONS_FTM.split('\n').slice(2).join('\n'),
    });
    assert.deepEqual(
      listings.map(({ id, measure }) => [id, measure]),
      [['p2', 'none']],
    );
    assert.match(summary.remarks.join(), /No party of this file is sanctioned/);
  });
  it('takes no bare string for a name: in files that somebody has added to they hold offices', async () => {
    // "previousName" of one entity of a real file was the string "Deputy Minister of Defence", in letters that a count of names may take for one name each.
    const added = OPENSANCTIONS_FTM.replace(
      '"weakAlias":["Vanya"]',
      '"weakAlias":["Vanya"],"previousName":"Deputy Minister of Defence"',
    );
    assert.deepEqual(namesOf((await listOf({ 'e.json': added })).listings, 'p1'), [
      'Ivan Testov',
      'I. Testov',
      '(Vanya)',
    ]);
    const nameless =
      OPENSANCTIONS_FTM.replace(
        '"name":["Ivan Testov"],"weakAlias":["Vanya"],"alias":["I. Testov"]',
        '"name":"Ivan Testov"',
      ) + OPENSANCTIONS_FTM.split('\n')[0].replace('"p1"', '"p9"');
    assert.deepEqual((await listOf({ 'e.json': nameless })).summary.skipped, [
      { file: 'e.json', line: 1, reason: 'record p1 has no name' },
    ]);
  });
  it('reads targets.nested.json with programmes and dates', async () => {
    const { listings } = await listOf({ 'n.json': OPENSANCTIONS_NESTED });
    assert.deepEqual(
      listings.map(({ programs, listedOn }) => [programs, listedOn]),
      [
        [['TEST'], '2022-02-28'],
        [['UK-TEST'], '2021-01-01'],
      ],
    );
  });
});

describe('OFAC advanced xml', () => {
  it('joins parties with the programmes and dates that come after them', async () => {
    const { summary, listings } = await listOf({ 'a.xml': OFAC_ADVANCED });
    assert.deepEqual([summary.list, summary.date, summary.records], ['ofac-sdn', '2024-06-27', 2]);
    assert.deepEqual(namesOf(listings, '34336'), ['Ivan TESTOV', '(THE ENVOY)']);
    assert.deepEqual(
      [listings[0].kind, listings[0].programs, listings[0].listedOn],
      ['person', ['RUSSIA-EO14024'], '2022-02-28'],
    );
    assert.equal(listings[1].kind, 'entity');
  });
});

describe('the format of a file', () => {
  for (const [format, files] of Object.entries(SAMPLES))
    it(`is ${format} by its content`, () =>
      assert.equal(formatOf(Object.values(files)[0].slice(0, 4096), 'download').id, format));
  const refused = (why: RegExp, head: string) => () =>
    assert.throws(
      () => formatOf(head, 'file'),
      (error) =>
        error instanceof ListRefused &&
        why.test(error.message) &&
        error.message.startsWith('file: '),
    );
  it('is refused when empty', refused(/empty/, ' \n'));
  it(
    'is refused for a web page',
    refused(/web page/, '<!DOCTYPE html><html><body>503</body></html>'),
  );
  it(
    'is refused for bare names',
    refused(/bare list of names/, 'Vladimir Putin\nPrime Minister of Lebanon\nKirill Dmitriev\n'),
  );
  it(
    'is refused for other XML',
    refused(/XML is not a sanctions list/, '<?xml version="1.0"?><rss></rss>'),
  );
  it('is refused for other JSON', refused(/JSON is not one/, '{"a":1}'));
  it('is refused for other text', refused(/not a sanctions list/, 'a;b;c\n1;2;3\n'));
});

describe("OFAC's two lists", () => {
  const row = (id: number, programs: string): string =>
    `${id},"BODY ${id}",-0- ,"${programs}",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n`;
  const listOfRows = async (programs: (id: number) => string): Promise<string> =>
    (
      await listOf({
        'sdn.csv': `${Array.from({ length: 100 }, (_, i) => row(i + 1, programs(i))).join('')}\u001a`,
      })
    ).summary.list;

  it('are told by their programmes, of which a party of the SDN list may have a consolidated one besides', async () => {
    assert.equal(await listOfRows((i) => (i < 2 ? 'SDGT] [NS-PLC' : 'SDGT')), 'ofac-sdn');
    assert.equal(
      await listOfRows((i) => (i % 3 === 0 ? 'CMIC-EO13959' : 'UKRAINE-EO13662')),
      'ofac-consolidated',
    );
  });
});
