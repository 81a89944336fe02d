import { rootOf } from './xmlRoot.js';

const FORMATS =
  'OFAC, UN, UK, EU, OpenSanctions, the US Consolidated Screening List, Canada, Switzerland, France, Australia, New Zealand and Ukraine; https://github.com/copydesk/copydesk/blob/main/docs/lists.md names their files';

/** The columns of OpenSanctions' targets.simple.csv, in which a newsroom may write a list of its own. */
export const OWN_COLUMNS =
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen';

/** Files that somebody may take for a list, by what they begin with, and what to take instead. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /^PK\u0003\u0004/,
    'this is a ZIP archive with no list in it that can be read. Unzip it, and import the file inside.',
  ],
  [/^\u001f/, 'this file is compressed (gzip). Unpack it, and import the file inside.'],
  [/^%PDF/, 'this is a PDF. Take the XML or CSV file of the list instead.'],
  [
    /^(?:\u00d0\u00cf|\ufffd\ufffd\u0011)/,
    'this is an old Excel file. Save it as CSV, or take the list’s own XML or CSV file.',
  ],
  [
    /^"?canonical_id"?,"?entity_id"?,/,
    'this is OpenSanctions statements.csv, which has a line for each statement. Import targets.simple.csv or entities.ftm.json instead.',
  ],
  [
    /^\s*\{[^\n]{0,400}"(?:DATA_SOURCE|RECORD_ID)"/,
    'this is OpenSanctions senzing.json. Import targets.simple.csv or entities.ftm.json instead.',
  ],
  [/^\d+@/, 'this is OFAC’s SDN.DEL. Import SDN.XML instead.'],
  [/^\d+\|/, 'this is OFAC’s SDN.PIP. Import SDN.XML instead.'],
];

/** Why a file is none that can be imported, and what to do instead, in words for a person. @param head its first characters */
export function whyNot(head: string): string {
  if (head.trim() === '') return 'the file is empty. Download it again.';
  const known = KNOWN.find(([pattern]) => pattern.test(head));
  if (known) return known[1];
  if (/^\s*<!doctype html\b/i.test(head) || rootOf(head)?.toLowerCase() === 'html')
    return 'this is a web page, not a list: the download answered with an error or a sign-in page. Open the address in a browser, then download again.';
  if (rootOf(head) === 'sanctionsData')
    return 'this is one of OFAC’s delta files, which hold only what changed. Import SDN_ENHANCED.XML or SDN.XML instead.';
  if (/^\s*[[{]/.test(head))
    return `this JSON is not one of the lists that can be imported (${FORMATS}).`;
  if (/^\s*</.test(head))
    return `this XML is not a sanctions list that can be imported (${FORMATS}).`;
  if (isNamesTxt(head))
    return 'this is a bare list of names (OpenSanctions names.txt?), without ids or kinds and with names of offices in it, so it does not identify anybody. Import targets.simple.csv or entities.ftm.json instead.';
  const refusal = `this is not a sanctions list that can be imported (${FORMATS}).`;
  return isTable(head) ? `${refusal} ${OWN_LIST}` : refusal;
}

const OWN_LIST =
  `A list of your own can be imported if its first line is ${OWN_COLUMNS} (schema: Person, Organization, Company or Vessel; sanctions: by whom and what for; several aliases: joined by semicolons). ` +
  'A few people or firms are better written into the registry, with “sanctions:”.';

/** Whether a text begins like a table: two lines with as many cells, three or more. */
function isTable(head: string): boolean {
  const lines = head.split(/\r?\n/, 3).slice(0, 2);
  return [',', ';', '\t'].some((delimiter) => {
    const [header, row] = lines.map((line) => line.split(delimiter).length);
    return header >= 3 && row >= header;
  });
}

/** More commas than a name has. */
const MOST_COMMAS = 3;

/** Whether lines are names and nothing else: no table, in which each line has as many commas, and no numbered rows. */
function isNamesTxt(head: string): boolean {
  const lines = head.split(/\r?\n/).slice(0, 50).filter(Boolean);
  const commas = new Set(lines.map((line) => line.split(',').length - 1));
  const numbered = lines.filter((line) => /^"?\d/.test(line)).length;
  return (
    lines.length > 1 &&
    // A table below a title has more cells than a name has commas.
    lines.filter((line) => line.split(',').length > MOST_COMMAS + 1).length * 5 < lines.length &&
    (commas.size > 1 || commas.has(0)) &&
    numbered * 5 < lines.length &&
    lines.every(
      (line) => line.length < 300 && !/[;\t]|","|\d{4}-\d{2}/.test(line) && /\p{L}/u.test(line),
    )
  );
}
