import assert from 'node:assert/strict';
import { ListRefused } from '../../../src/engine/sanctions/parsing/listing.js';
import { fixture, listOf } from './listOf.js';

const SDN_ROW = '36,"TEST AIR",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n';
const EVERY_DAY = Array.from({ length: 40 }, (_, i) => i + 1);

async function refusal(text: string): Promise<string> {
  try {
    const { summary } = await listOf({ 'table.csv': text });
    return `taken for ${summary.title}`;
  } catch (error) {
    assert.ok(error instanceof ListRefused, String(error));
    return error.message;
  }
}

describe("a table that is not OFAC's", () => {
  for (const [what, text] of [
    ['letters', '1,a,b,c,d,e,f,g,h,i,j,k\n'],
    [
      'members of a parliament',
      EVERY_DAY.map((i) => `${i},Member Number${i},CDU,1954,f,x,y,z,,,,end\n`).join(''),
    ],
    [
      "kinds like OFAC's in the third column, and no null of OFAC's",
      EVERY_DAY.map(
        (i) => `${i},Person ${i},Individual,Primary Name,1970,Kabul,AF,,,Taliban,01/02/2001,x\n`,
      ).join(''),
    ],
    [
      "a null of OFAC's in a stranger's table",
      EVERY_DAY.map((i) => `${i},Person ${i},CDU,-0- ,1970,a,b,c,d,e,f,g\n`).join(''),
    ],
    ['two columns of numbers', EVERY_DAY.map((i) => `${i},${i * 2}\n`).join('')],
    ['addresses', EVERY_DAY.map((i) => `${i},${i},Main St ${i},Berlin,Germany,x\n`).join('')],
  ] as const)
    it(`is refused: ${what}`, async () =>
      assert.match(await refusal(text), /^table\.csv: (?:this is no|of OFAC's list this is only)/));

  it("is refused where it begins like OFAC's and goes on otherwise", async () =>
    assert.match(
      await refusal(
        SDN_ROW.replace('36', '1') +
          Array.from({ length: 30 }, (_, i) => SDN_ROW.replace('36', String(i + 2))).join('') +
          EVERY_DAY.map((i) => `${i + 100},Person ${i},CDU,x,1970,a,b,c,d,e,f,g\r\n`).join('') +
          '\u001a',
      ),
      /40 of 71 records of this OFAC SDN file cannot be read \(line 32: the third cell must be OFAC's kind/,
    ));

  it('is no bare list of names, whatever stands above its header', async () => {
    for (const title of ['', 'Members of a parliament\n', 'Members,of,a,parliament\n\n'])
      assert.match(
        await refusal(
          `${title}Key,First name,Last name,Party,Seat\n${EVERY_DAY.map((i) => `K${i},Anna,Muster${'x'.repeat(i)},CDU,Seat ${i}\n`).join('')}`,
        ),
        /this is not a sanctions list/,
      );
    assert.match(
      await refusal('Testov, Ivan\nIvan Testov\nExample Works, Ltd., Moscow\nTestoff\n'),
      /this is a bare list of names/,
    );
  });

  it('is told the columns of a list of one’s own, which are read', async () => {
    const message = await refusal('Name,Born,Reason\nTestov,1970,fraud\nExample Works,,fraud\n');
    assert.match(
      message,
      /A list of your own can be imported if its first line is id,schema,name,/,
    );
    assert.match(message, /into the registry, with “sanctions:”/);
    const [columns] = /id,schema,name,[a-z_,]+/.exec(message)!;
    const { listings } = await listOf({
      'own.csv': `${columns}\n1,Person,Ivan Testov,I. Testov;Vanya Testov,1970-01-01,ru,,,Ministry: fraud,,,own,2026-01-01,2026-05-01\n`,
    });
    assert.deepEqual(
      listings.map(({ names, measure }) => [names.map(({ spoken }) => spoken), measure]),
      [[['Ivan Testov', 'I. Testov', 'Vanya Testov'], undefined]],
    );
  });

  it('is refused without its header in other words', async () =>
    assert.match(
      await refusal(
        `Number,Name,Party\n${EVERY_DAY.map((i) => `${i},Member Number${i},CDU,1954,f,x,y,z,,,,end\n`).join('')}`,
      ),
      /this is not a sanctions list/,
    ));

  it("costs a copy of OFAC's list nothing: header, lost quotation marks, padding, a few bad rows", async () => {
    const rows = Array.from({ length: 100 }, (_, i) => SDN_ROW.replace('36', String(i + 1)));
    const whole = `${rows.join('')}\u001a`;
    for (const copy of [
      whole,
      `ent_num,SDN_Name,SDN_Type\n${whole}`,
      whole.replaceAll('"', ''),
      whole.replaceAll('\r\n', ',,,,\n'),
      whole.replace('50,"TEST AIR"', 'fifty,"TEST AIR"'),
      `1000,"OTHER, ODD AND ODDER","individual","SDGT","x",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1970"\r\n${whole}`,
    ])
      assert.equal(
        (await listOf({ 'sdn.csv': copy })).summary.title,
        'OFAC SDN',
        copy.slice(0, 60),
      );
  });

  it("is refused where its rows end before OFAC's end mark, and nobody has saved it again", async () => {
    const cut = (name: string): string => {
      const lines = fixture(name).split('\r\n');
      return `${lines.slice(0, -2).join('\r\n')}\r\n`;
    };
    for (const name of ['sdn.csv', 'alt.csv', 'sdn_comments.csv'])
      await assert.rejects(
        listOf({ 'sdn.csv': fixture('sdn.csv'), [name]: cut(name) }),
        new RegExp(`ListRefused: ${name.replace('.', '\\.')}: the file breaks off on line \\d+`),
      );
    const resaved = cut('sdn.csv').replaceAll('"', '');
    assert.match(
      (await listOf({ 'sdn.csv': resaved })).summary.remarks.join(),
      /does not end with OFAC's end mark/,
    );
  });
});

const HEADER =
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change\n';
const csvRow = (id: string, name: string, sanctions: string, programs: string, set: string) =>
  `${id},Person,${name},,1954,de,,,${sanctions},,,${programs},${set},2025-01-01,2026-03-13,2026-03-13\n`;
const target = (id: string, name: string, properties: object, nested = false) =>
  `${JSON.stringify({ id, schema: 'Person', ...(!nested && { target: true }), last_seen: '2026-03-13', properties: { name: [name], ...properties } })}\n`;

/** The same parties in the three formats: one that is sanctioned, and some that OpenSanctions holds for other reasons. */
const PARTIES = {
  sanctioned: {
    csv: csvRow('s', 'Ivan Testov', 'Executive Order 1', 'US-TEST', 'Test list'),
    ftm: target('s', 'Ivan Testov', { topics: ['sanction', 'role.pep'] }),
    nested: target(
      's',
      'Ivan Testov',
      { topics: ['sanction'], sanctions: [{ properties: { program: ['TEST'] } }] },
      true,
    ),
  },
  politician: {
    csv: csvRow('p', 'Greta Beispiel', '', '', 'German Bundestag'),
    ftm: target('p', 'Greta Beispiel', { topics: ['role.pep'] }),
    nested: target('p', 'Greta Beispiel', { topics: ['role.pep'] }, true),
  },
  debarred: {
    csv: csvRow('d', 'Dora Beispiel', 'Fraud', '', 'World Bank Debarred Providers'),
    ftm: target('d', 'Dora Beispiel', { topics: ['debarment'] }),
    nested: target(
      'd',
      'Dora Beispiel',
      { topics: ['debarment'], sanctions: [{ properties: { reason: ['Fraud'] } }] },
      true,
    ),
  },
  relative: {
    csv: csvRow('r', 'Rita Testova', '', '', 'Test list'),
    ftm: target('r', 'Rita Testova', { topics: ['sanction.linked'] }),
    nested: target('r', 'Rita Testova', { topics: ['sanction.linked', 'role.rca'] }, true),
  },
};
type Party = keyof typeof PARTIES;
const COLLECTIONS: Readonly<Record<string, readonly Party[]>> = {
  sanctions: ['sanctioned'],
  peps: ['politician', 'relative'],
  default: ['politician', 'sanctioned', 'debarred', 'relative'],
};

describe('an OpenSanctions collection', () => {
  for (const format of ['csv', 'ftm', 'nested'] as const)
    for (const [collection, parties] of Object.entries(COLLECTIONS))
      it(`never has anybody sanctioned who is not: ${collection} as ${format}`, async () => {
        const { summary, listings } = await listOf({
          [`${collection}.${format}`]:
            (format === 'csv' ? HEADER : '') +
            parties.map((party) => PARTIES[party][format]).join(''),
        });
        const sanctioned = listings.filter(({ measure }) => measure === undefined);
        assert.deepEqual(
          sanctioned.map(({ id }) => id),
          parties.includes('sanctioned') ? ['s'] : [],
        );
        const said = summary.remarks.join(' ');
        if (collection === 'peps') {
          assert.equal(summary.otherMeasures?.none, parties.length);
          assert.match(said, /No party of this file is sanctioned/);
        } else assert.equal(summary.records, 1);
        assert.equal(/3 parties were left out/.test(said), collection === 'default', said);
      });
});
