import assert from 'node:assert/strict';
import { FORMATS, formatOf } from '../../../src/engine/sanctions/formats/listFormats.js';
import { groupFiles } from '../../../src/engine/sanctions/formats/readLists.js';
import { ListRefused } from '../../../src/engine/sanctions/parsing/listing.js';
import { fileOf, listOf } from './listOf.js';
import { SAMPLES } from './samples.js';

const ofacRow = (id: number, name: string, rest = ''): string =>
  `${id},"${name}","individual","X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,${rest === '' ? '-0- ' : `"${rest}"`}\r\n`;

describe('the format of a file', () => {
  it('is told by what is in it, for each sample and each file of it', () => {
    for (const [format, files] of Object.entries(SAMPLES))
      for (const [name, text] of Object.entries(files))
        assert.equal(formatOf(text.slice(0, 4096), 'any name').id, format, name);
  });

  for (const [what, head] of [
    ['an XML export of somebody else’s', '<export xmlns="http://example.eu/other"><item/>'],
    ['words of the EU in another file', '<items xmlns="http://europa.eu/fpi/fsd/export"><item/>'],
    ['an XML data set of somebody else’s', '<data-set><record><Price>1</Price></record>'],
    ['Canada’s elements in another file', '<rows><record><Country>Russia</Country></record>'],
    ['JSON with a schema alone', '{"schema":"Person","name":"x"}'],
    ['JSON with properties alone', '{"type":"object","properties":{}}'],
    ['a text that speaks of both', 'The "schema": and the "properties": of it'],
    ['JSON of publications', '{"Publications":[]}'],
    ['JSON of details', '{"PublicationDetail":[]}'],
    ['a text about France’s file', 'It has "Publications" and "PublicationDetail".'],
    ['a table of references', 'Reference,Title,Author\n1,x,y\n'],
    ['another table of names', 'Name of Individual or Entity,Type of Work\nx,y\n'],
    ['an array of subjects', '[{"sid": 1, "name": "x"}]'],
    ['an array of words', '[{"translit": "x"}]'],
    ['a text about Ukraine’s file', 'There are "sid": and "translit": in it.'],
    ['delta files', '<sanctionsData xmlns="x/DeltaFile/1.0"><a/>'],
  ] as const)
    it(`is none of a list’s: ${what}`, () => assert.throws(() => formatOf(head, 'x'), ListRefused));

  it('comes to lists in the order of their importance, those that belong together in one', async () => {
    const files = [
      ...Object.entries(SAMPLES['us-csl-csv']),
      ...Object.entries(SAMPLES['ofac-csv']),
      ...Object.entries(SAMPLES['un-xml']),
    ].map(([name, text]) => fileOf(name, text));
    const groups = await groupFiles([
      ...files,
      fileOf('other un.xml', SAMPLES['un-xml']['consolidated.xml']),
    ]);
    assert.deepEqual(
      groups.map(({ format, files: { length } }) => [format.id, length]),
      [
        ['ofac-csv', 3],
        ['un-xml', 1],
        ['un-xml', 1],
        ['us-csl-csv', 1],
      ],
    );
    assert.deepEqual(
      FORMATS.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i),
      [],
    );
  });
});

describe('a file that is no list', () => {
  const why = (head: string): string => {
    try {
      formatOf(head, 'file');
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('it is taken');
  };
  it('is called a web page, in capitals, with a prolog or without', () => {
    for (const head of [
      '<!DOCTYPE html><p>',
      '  <!doctype HTML>',
      '<html>',
      '<?xml version="1.0"?><HTML lang="en">',
    ])
      assert.match(why(head), /this is a web page/, head);
    assert.match(why('<htmlx>'), /this XML is not a sanctions list/);
  });
  it('is called a bare list of names only where it is one', () => {
    const names = 'Angela Merkel\nBarack Obama\nJr., Al Gore\n';
    assert.match(why(names), /bare list of names/);
    assert.match(why('Angela Merkel\nBarack Obama\n'), /bare list of names/);
    assert.match(why(names.repeat(100)), /bare list of names/);
    for (const other of [
      // One line; a table, in which each line has as many commas; numbered rows; longer lines; other marks; dates; no letters.
      'Angela Merkel',
      'Merkel, Angela\nObama, Barack\n',
      '1 Angela Merkel\n2 Barack Obama\nJr., Al Gore\n',
      `${names}${'x'.repeat(300)}\n`,
      `${names}a;b\n`,
      `${names}a\tb\n`,
      `${names}"a","b"\n`,
      `${names}2024-01\n`,
      `${names}...\n`,
    ])
      assert.match(
        why(other),
        /file: this is not a sanctions list that can be imported/,
        other.slice(0, 60),
      );
    assert.match(why(`${names}${'x'.repeat(299)}\n`), /bare list of names/);
    assert.match(why(`${names}1 of 5\nAda Veld\nBo Veld\n`), /bare list of names/);
  });
});

describe('rows of OFAC’s CSV files', () => {
  const sdn = (...rows: readonly string[]): Record<string, string> => ({
    'sdn.csv': `${Array.from({ length: 150 }, (_, i) => ofacRow(i + 1, `TEST${i}, Ivan`)).join('')}${rows.join('')}\u001a`,
  });
  const good = (row: string): string => `${row}\r\n`.repeat(20);
  const skips = async (files: Record<string, string>): Promise<string[]> =>
    (await listOf(files)).summary.skipped.map(
      ({ file, line, reason }) => `${file}:${line}: ${reason}`,
    );

  it('that cannot be read are left out, each with its reason', async () => {
    const long = 'x'.repeat(60);
    assert.deepEqual(
      await skips(
        sdn(
          ofacRow(1, 'TWICE, Ivan'),
          ofacRow(190, 'KIND, Of').replace('individual', long),
          `${long},"a"\r\n`,
        ),
      ),
      [
        'sdn.csv:151: record 1 is in the file twice',
        `sdn.csv:152: the third cell must be OFAC's kind of party (individual, vessel, aircraft or -0-), not "${'x'.repeat(40)}"`,
        `sdn.csv:153: the first cell must be the record's number, not "${'x'.repeat(40)}"`,
      ],
    );
    assert.deepEqual(
      await skips({
        ...sdn(),
        'alt.csv': `${good('1,1,"aka","A, B",-0- ')}1,2,"aka"\r\n1,3,"${long}","C",-0- \r\n1,4,"aka",-0- ,-0- \r\n${long},5,"aka","D",-0- \r\n\u001a`,
        'add.csv': `${good('1,1,"a","b","c",-0- ')}x,3,"a","b","c",-0- \r\n\u001a`,
        'sdn_comments.csv': `${good('1,"; DOB 1950"')}x,"y"\r\n\u001a`,
      }),
      [
        `sdn_comments.csv:21: the first cell must be the record's number, not "x"`,
        'alt.csv:21: the row has 3 cells, not 4 or more',
        `alt.csv:22: the third cell must be aka, fka or nka, not "${'x'.repeat(40)}"`,
        'alt.csv:23: an alias of record 1 has no name',
        `alt.csv:24: the first cell must be the record's number, not "${'x'.repeat(40)}"`,
        `add.csv:21: the first cell must be the record's number, not "x"`,
      ],
    );
  });
  it('may have a header on the first line alone', async () => {
    const header = 'ent_num,SDN_Name,SDN_Type,Program\r\n';
    assert.deepEqual(await skips({ 'sdn.csv': header + sdn()['sdn.csv'] }), []);
    assert.deepEqual(await skips(sdn(header)), [
      `sdn.csv:151: the first cell must be the record's number, not "ent_num"`,
    ]);
    assert.deepEqual(await skips({ 'sdn.csv': `number,x\r\n${sdn()['sdn.csv']}` }), [
      `sdn.csv:1: the first cell must be the record's number, not "number"`,
    ]);
  });
  it('of remarks: a name that is not closed or empty is none, and a long statement is no number', async () => {
    const { listings } = await listOf({
      'sdn.csv': `${ofacRow(1, 'TEST, Ivan', `a.k.a. 'NOT CLOSED; a.k.a. ''; a.k.a. ' '; f.k.a. ' SPACED '; Passport 1${'x'.repeat(189)}; Passport 2${'x'.repeat(190)}; DOB  5 May 1970 `)}\u001a`,
    });
    const [{ names, identifiers, born }] = listings;
    assert.deepEqual(
      names.map(({ spoken }) => spoken),
      ['Ivan TEST', 'SPACED'],
    );
    assert.deepEqual(identifiers, [`Passport 1${'x'.repeat(189)}`]);
    assert.deepEqual(born, ['5 May 1970']);
  });
});
