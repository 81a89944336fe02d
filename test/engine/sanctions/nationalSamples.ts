import { strToU8, zipSync } from 'fflate';

// Invented parties in the columns and fields of published lists.

export const AUSTRALIA_CSV = `Reference,Name of Individual or Entity,Type,Name Type,Alias Strength,Address,Committees,Citizenship,IMO Number,Date of Birth,Place of Birth,Additional Information,Listing Information,Instrument of Designation,Control Date,Targeted Financial Sanction,Travel Ban,Arms Embargo,Maritime Restriction
101,Ivan TESTOV,Individual,Primary Name,,Perm,"Autonomous (Russia)","Russia, Cyprus",,1955-08-07,Perm,Deputy minister,,,2022-02-28,TRUE,TRUE,,
101a,Ivan Testoff,Individual,aka,Strong,,,,,,,,,,2022-02-28,,,,
101b,Vanya,Individual,aka,Weak,,,,,,,,,,2022-02-28,,,,
101c,Иван Тестов,Individual,Original Script,,,,,,,,,,,2022-02-28,,,,
102,NORTH EXAMPLE BANK,Entity,Primary Name,,Moscow,"Autonomous (Russia)",,,,,,,,2023-05-19,TRUE,,,
103,SEA EXAMPLE,Vessel,Primary Name,,,"Autonomous (DPRK)",,9187629,,,,,,2024-06-01,,,,TRUE
`;

export const NEW_ZEALAND_CSV = `Russia Sanctions Register,,,,,,,,,,,,,,,,,
Unique Identifier,Type,First name,Middle name(s),Last name,Title,Alias/Alternate Spellings,DOB,Place of Birth,Citizenship,Citizenship 2,Passport Number,Address,Date of Sanction,Travel Ban,Asset Freeze,General Rationale for Sanction,Additional Information
IND-0001,Individual,Ivan,Ivanovich,TESTOV,Deputy minister,Ivan Testoff; Vanya Testov,1955-08-07,Perm,Russia,Cyprus,770112233,,2022-03-18,TRUE,TRUE,A test.,
ENT-0002,Bank,,,North Example Bank,,"NEB, JSC",,,,,,Moscow,2022-04-06,,TRUE,,
AST-0003,Asset,,,Sea Example Yacht,,,,,,,,,2022-04-06,,TRUE,,
`;

/** The sheet of ships in New Zealand's register. */
export const NEW_ZEALAND_SHIPS = `Type,Unique Identifier,IMO Number,Name of Ship as of Date of Sanction,Date of Sanction,Alias/Alternate Names,Sanction Status,Ship Ban,Record Deleted Flag
Ship,SHP-1,9187629,Sea Example,19/06/2025,Old Example; Other Example,Sanctioned,Yes,
Ship,SHP-2,9288693,Gone Example,19/06/2025,,Sanctioned,Yes,Yes
`;

export const UKRAINE_JSON = JSON.stringify([
  {
    sid: 9001,
    name: 'Тестов Іван Іванович (Тестів Іван Іванович, Тестов Иван Иванович)',
    translit: 'Testov Ivan Ivanovych',
    aliases: ['Ivan Testoff'],
    citizenships: ['RU'],
    bd: ['1955-08-07'],
    dd: [],
    identifiers: [{ id: 'doc:passport', code: '770112233', iso2: 'RU', note: null }],
    attributes: [{ key: 'Місце народження', value: 'м. Перм' }],
    status: 'active',
  },
  {
    sid: 9002,
    name: 'Товариство «Приклад»',
    translit: 'Tovarystvo Pryklad',
    aliases: [],
    citizenships: ['RU'],
    bd: [],
    identifiers: [{ id: 'reg:odrn', code: '1027700000000' }],
    attributes: [],
    status: 'expired',
  },
]);

type Cells = readonly (readonly (string | number)[])[];

const xml = (inside: string): Uint8Array => strToU8(`<?xml version="1.0"?>${inside}`);
const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${OFFICE}/spreadsheetml/2006/main"`;

function sheetXml(rows: Cells): Uint8Array {
  const cell = (value: string | number, row: number, column: number): string => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    return typeof value === 'number'
      ? `<c r="${place}" s="1"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const inside = rows.map(
    (cells, i) => `<row r="${i + 1}">${cells.map((one, j) => cell(one, i, j)).join('')}</row>`,
  );
  return xml(`<worksheet ${MAIN}><sheetData>${inside.join('')}</sheetData></worksheet>`);
}

/** A workbook of one sheet: texts and, where a cell is a number, days as Excel counts them. */
export function workbookOf(name: string, rows: Cells): Uint8Array {
  return workbookOfSheets({ [name]: rows });
}

/** A workbook, its sheets by their names; see `workbookOf`. */
export function workbookOfSheets(sheets: Readonly<Record<string, Cells>>): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (all: string): Uint8Array =>
    xml(`<Relationships xmlns="${OFFICE}/package/2006/relationships">${all}</Relationships>`);
  const all = Object.entries(sheets);
  const entries = all.map(
    ([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}"/>`,
  );
  return zipSync({
    '[Content_Types].xml': xml(`<Types xmlns="${OFFICE}/package/2006/content-types"/>`),
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': xml(
      `<workbook ${MAIN} xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets>${entries.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      all
        .map((_, i) => relation(`s${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
        .join('') + relation('st', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': xml(
      `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      all.map(([, rows], i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(rows)]),
    ),
  });
}
