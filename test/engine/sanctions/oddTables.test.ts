import { assertRead } from './oddRecords.js';

// Records and layouts that look odd and are real ones: of other years, saved again by a program, with elements left empty.

const UK_HEADER =
  'Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Regime Name,Designation Type,Sanctions Imposed,Other Information,Address Line 1,Address Country,Date Designated,D.O.B,Nationality(/ies),Passport number,Position,Gender,Town of birth,Country of birth,IMO number,Current believed flag of ship,Type of ship';
const UK_COLUMNS = UK_HEADER.split(',');
const quoted = (cell: string): string =>
  /[",\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const rowOf =
  (columns: readonly string[], delimiter = ',') =>
  (cells: Readonly<Record<string, string>>): string =>
    columns.map((column) => quoted(cells[column] ?? '')).join(delimiter);
const ukRow = rowOf(UK_COLUMNS);
const PUTNIK = {
  'Unique ID': 'RUS9001',
  'OFSI Group ID': '1',
  'Name 6': 'PUTNIK',
  'Name 1': 'Oleg',
  'Name type': 'Primary Name',
  'Regime Name': 'Russia',
  'Designation Type': 'Individual',
  'Date Designated': '24/02/2022',
  'D.O.B': 'dd/mm/1966',
};
const ukFile = (rows: readonly Readonly<Record<string, string>>[], end = '\n'): string =>
  ['Report Date: 08-Oct-2026', UK_HEADER, ...rows.map(ukRow)].join(end) + end;

describe('an odd copy of the UK list', () => {
  assertRead([
    {
      what: 'with line breaks of Windows and one inside a cell',
      files: {
        'a.csv': ukFile(
          [{ ...PUTNIK, 'Other Information': 'Head of a bank.\r\nSon of a minister.' }],
          '\r\n',
        ),
      },
      records: {
        RUS9001: {
          names: ['Oleg PUTNIK'],
          born: ['1966'],
          listedOn: '2022-02-24',
          remarks: 'Head of a bank.\nSon of a minister.',
        },
      },
      summary: { date: '2026-10-08', records: 1 },
    },
    {
      what: 'with each cell of the header in quotation marks',
      files: {
        'a.csv': `"Report Date: 08-Oct-2026"\n${UK_COLUMNS.map((one) => `"${one}"`).join(',')}\n${ukRow(PUTNIK)}\n`,
      },
      records: { RUS9001: { names: ['Oleg PUTNIK'] } },
      summary: { date: '2026-10-08' },
    },
    {
      what: 'with rows whose cells do not stand under their headings, which are left out and counted',
      files: {
        'a.csv': `${ukFile([PUTNIK, { ...PUTNIK, 'Unique ID': 'RUS9002' }])}${[
          // A comma without its quotation marks, a line break without them, and a mark without its second.
          ukRow({ ...PUTNIK, 'Unique ID': 'RUS9003' }).replace('Primary Name', 'Primary, Name'),
          ukRow({ ...PUTNIK, 'Unique ID': 'RUS9004' }).replace('Primary', 'Pri\nmary'),
          ukRow({ ...PUTNIK, 'Unique ID': 'RUS9005' }).replace('Oleg', '"Oleg,Ole'),
          ...Array.from({ length: 120 }, (_, i) => ukRow({ ...PUTNIK, 'Unique ID': `RUS${i}` })),
        ].join('\n')}\n`,
      },
      records: { RUS9001: { kind: 'person' }, RUS9002: { kind: 'person' } },
      summary: {
        records: 122,
        skippedCount: 4,
        byKind: { person: 122, entity: 0, vessel: 0, aircraft: 0 },
      },
    },
    {
      what: 'with empty cells at the end of its rows left away, or too many of them',
      files: {
        'a.csv': `${UK_HEADER}\n${ukRow(PUTNIK).replace(/,+$/, '')}\n${ukRow({ ...PUTNIK, 'Unique ID': 'RUS9002' })},,,\n`,
      },
      records: {
        RUS9001: { kind: 'person', names: ['Oleg PUTNIK'] },
        RUS9002: { kind: 'person', names: ['Oleg PUTNIK'] },
      },
      summary: { skippedCount: 0 },
    },
    {
      what: 'with aliases of low quality in another script, which are as weak as in Latin letters',
      files: {
        'a.csv': ukFile([
          PUTNIK,
          ...[
            ['RUS9001', 'Alias', 'Low quality a.k.a', 'Боцман'],
            ['RUS9001', 'Alias', 'Good quality a.k.a', 'Олег Путник'],
            ['RUS9001', 'Alias', 'Low quality a.k.a', 'Олег Путник'],
          ].map(([id, type, strength, script]) => ({
            ...PUTNIK,
            'Unique ID': id,
            'Name 1': '',
            'Name 6': 'Bo Tsman',
            'Name type': type,
            'Alias strength': strength,
            'Name non-latin script': script,
          })),
        ]),
      },
      records: { RUS9001: { names: ['Oleg PUTNIK', 'Bo Tsman', '(Боцман)', 'Олег Путник'] } },
    },
    {
      what: 'without the line of its date',
      files: { 'a.csv': `${UK_HEADER}\n${ukRow(PUTNIK)}\n` },
      records: { RUS9001: { names: ['Oleg PUTNIK'] } },
      summary: { date: undefined, records: 1 },
    },
    {
      what: 'with a header in capitals',
      files: {
        'a.csv': `Report Date: 08-Oct-2026\n${UK_HEADER.toUpperCase()}\n${ukRow(PUTNIK)}\n`,
      },
      records: { RUS9001: { names: ['Oleg PUTNIK'], born: ['1966'] } },
    },
    {
      what: 'with columns in another order, and some that nobody knows',
      files: {
        'a.csv': (() => {
          const columns = ['Analyst', ...UK_COLUMNS.slice().reverse()];
          return `Report Date: 08-Oct-2026\n${columns.join(',')}\n${rowOf(columns)({ ...PUTNIK, Analyst: 'x' })}\n`;
        })(),
      },
      records: { RUS9001: { names: ['Oleg PUTNIK'], born: ['1966'], listedOn: '2022-02-24' } },
    },
    {
      what: 'saved with semicolons, as a spreadsheet of many countries does',
      files: {
        'a.csv': `Report Date: 08-Oct-2026\n${UK_COLUMNS.join(';')}\n${rowOf(UK_COLUMNS, ';')(PUTNIK)}\n`,
      },
      records: { RUS9001: { names: ['Oleg PUTNIK'] } },
    },
    {
      what: 'with a byte order mark, a party of several births and nationalities, and a name that is repeated',
      files: {
        'a.csv': `\uFEFF${ukFile([
          { ...PUTNIK, 'Nationality(/ies)': 'Russia | Malta', 'D.O.B': '01/02/1966' },
          { ...PUTNIK, 'Nationality(/ies)': 'Malta', 'D.O.B': 'dd/mm/1967' },
          { ...PUTNIK, 'Name 6': 'OLEG', 'Name 1': '', 'Name type': 'Alias', 'D.O.B': '' },
          {
            ...PUTNIK,
            'Name 6': 'ПУТНИК',
            'Name 1': 'Олег',
            'Name type': 'Alias',
            'Alias strength': 'Good quality a.k.a',
          },
        ])}`,
      },
      records: {
        RUS9001: {
          names: ['Oleg PUTNIK', '(OLEG)', 'Олег ПУТНИК'],
          born: ['1966-02-01', '1967', '1966'],
          nationalities: ['Russia', 'Malta'],
        },
      },
      summary: { date: '2026-10-08', strongNames: 2, weakNames: 1 },
    },
    {
      what: 'with a ship whose number has a blank, and one that has two',
      files: {
        'a.csv': ukFile([
          {
            ...PUTNIK,
            'Name 6': 'BALTIC HERON',
            'Name 1': '',
            'Designation Type': 'Ship',
            'D.O.B': '',
            'IMO number': 'IMO 9826902',
            'Current believed flag of ship': 'Gabon',
            'Type of ship': 'Crude Oil Tanker',
          },
        ]),
      },
      records: {
        RUS9001: {
          kind: 'vessel',
          imo: '9826902',
          craft: ['Crude Oil Tanker', 'flag: Gabon'],
        },
      },
    },
    {
      what: 'of the closed list of 2022, in Windows-1252 made UTF-8, with dates that are partly unknown',
      files: {
        'ConList.csv':
          'Last Updated,11/05/2022,,,\r\nName 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID\r\n' +
          'D’ORAZIO,Piero,,,,,,,,,00/00/1980,,,Italy,,,,,,,,,,,,,,,Individual,Primary name,,Libya,01/03/2011,,11/05/2022,7001\r\n' +
          'ORAZIO,,,,,,,Орацио,,,00/06/1981,,,,,,,,,,,,,,,,,,Individual,AKA,Low,Libya,01/03/2011,,11/05/2022,7001\r\n',
      },
      records: {
        7001: {
          names: ['Piero D’ORAZIO', '(ORAZIO)', '(Орацио)'],
          born: ['1980', '1981-06'],
          listedOn: '2011-03-01',
        },
      },
      summary: { date: '2022-05-11' },
    },
  ]);
});

const AU =
  'Reference,Name of Individual or Entity,Type,Name Type,Alias Strength,Address,Committees,Citizenship,IMO Number,Date of Birth,Place of Birth,Additional Information,Listing Information,Instrument of Designation,Control Date,Targeted Financial Sanction,Travel Ban,Arms Embargo,Maritime Restriction'.split(
    ',',
  );
const auRow = rowOf(AU);
const GRANIT = {
  Reference: '5001',
  'Name of Individual or Entity': 'GRANIT, Oksana',
  Type: 'Individual',
  'Name Type': 'Primary Name',
  Committees: 'Autonomous (Russia)',
  'Control Date': '18/03/2022',
};

describe('an odd copy of Australia’s list', () => {
  assertRead([
    {
      what: 'with a line above the header and capitals in it',
      files: {
        'a.csv': `DFAT Consolidated List,,,\r\n${AU.map((one) => one.toUpperCase()).join(',')}\r\n${auRow(GRANIT)}\r\n`,
      },
      records: { 5001: { names: ['Oksana GRANIT'], listedOn: '2022-03-18' } },
    },
    {
      what: 'with births between years, a number by letters, and aliases of each strength',
      files: {
        'a.csv': `${AU.join(',')}\n${auRow({ ...GRANIT, 'Date of Birth': 'Between 1953 and 1958' })}\n${auRow({ ...GRANIT, Reference: '5001a', 'Name of Individual or Entity': 'Ksenia', 'Name Type': 'aka', 'Alias Strength': 'Weak' })}\n${auRow({ ...GRANIT, Reference: '5001b', 'Name of Individual or Entity': 'Гранит Оксана', 'Name Type': 'Original Script' })}\n`,
      },
      records: {
        5001: {
          names: ['Oksana GRANIT', '(Ksenia)', 'Гранит Оксана'],
          born: ['Between 1953 and 1958'],
        },
      },
    },
    {
      what: 'with a ship whose number stands behind the letters',
      files: {
        'a.csv': `${AU.join(',')}\n${auRow({ ...GRANIT, 'Name of Individual or Entity': 'BLUE HERON', Type: 'Vessel', 'IMO Number': 'IMO: 9826902' })}\n`,
      },
      records: { 5001: { kind: 'vessel', imo: '9826902' } },
    },
    {
      what: 'that says when a party was listed, beside the day of its last change',
      files: {
        'a.csv': `${AU.join(',')}\n${auRow({ ...GRANIT, 'Listing Information': '24/02/2022', 'Control Date': '2023-05-19' })}\n`,
      },
      records: { 5001: { listedOn: '2022-02-24' } },
    },
    {
      what: 'without what is Australian about it',
      files: {
        'a.csv': 'Reference,Name,Type\n1,Oksana Granit,Individual\n2,Piero Orazio,Individual\n',
      },
      refused: /is not a sanctions list|bare list/,
    },
  ]);
});

const NZ =
  'Unique Identifier,Type,First name,Middle name(s),Last name,Title,Alias/Alternate Spellings,DOB,Place of Birth,Citizenship,Citizenship 2,Passport Number,Address,Date of Sanction,Travel Ban,Asset Freeze,General Rationale for Sanction,Additional Information'.split(
    ',',
  );
const nzRow = rowOf(NZ);
const MOROZ = {
  'Unique Identifier': 'IND-0900',
  Type: 'Individual',
  'First name': 'Galina',
  'Last name': 'MOROZ',
  DOB: '7/8/1955',
  'Date of Sanction': '18/03/2022',
};

describe('an odd copy of New Zealand’s register', () => {
  assertRead([
    {
      what: 'with a header in small letters',
      files: {
        'a.csv': `Register\n${NZ.map((one) => one.toLowerCase()).join(',')}\n${nzRow(MOROZ)}\n`,
      },
      records: { 'IND-0900': { names: ['Galina MOROZ'], born: ['1955-08-07'] } },
    },
    {
      what: 'with line breaks inside the header and inside a cell of aliases',
      files: {
        'a.csv': `Register,,\r\n${NZ.map((one) => (one === 'Date of Sanction' ? '"Date of\nSanction"' : one)).join(',')}\r\n${nzRow({ ...MOROZ, 'Alias/Alternate Spellings': 'Halyna Moroz\nGalina Morozova' })}\r\n`,
      },
      records: {
        'IND-0900': {
          names: ['Galina MOROZ', 'Halyna Moroz', 'Galina Morozova'],
          listedOn: '2022-03-18',
        },
      },
    },
    {
      what: 'with a ship, a body with a comma of its own, and an aircraft',
      files: {
        'a.csv': `${NZ.join(',')}\n${nzRow({ 'Unique Identifier': 'SHP-1', Type: 'Ship', 'Last name': 'SEVER', 'Additional Information': 'IMO 9826902' })}\n${nzRow({ 'Unique Identifier': 'ENT-1', Type: 'Entity', 'Last name': 'Sever Trading', 'Alias/Alternate Spellings': 'ST, LLC, Severtrade' })}\n`,
      },
      records: {
        'SHP-1': { kind: 'vessel', imo: '9826902' },
        'ENT-1': { names: ['Sever Trading', 'ST, LLC', 'Severtrade'] },
      },
    },
    {
      what: 'with people whose sanctions were revoked or have expired',
      files: {
        'a.csv': (() => {
          const columns = [...NZ, 'Sanction Status'];
          const row = rowOf(columns);
          return `${columns.join(',')}\n${[
            'Active',
            '',
            'Revoked',
            'Expired 7 October 2025',
            'De-listed',
            'Removed',
          ]
            .map((status, i) =>
              row({ ...MOROZ, 'Unique Identifier': `IND-${i}`, 'Sanction Status': status }),
            )
            .join('\n')}\n`;
        })(),
      },
      records: { 'IND-0': { names: ['Galina MOROZ'] }, 'IND-1': { names: ['Galina MOROZ'] } },
      summary: { records: 2, remarks: ['4 parties were left out as no longer sanctioned.'] },
    },
  ]);
});

const EU_COLUMNS =
  'fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_Type;Entity_Regulation_OrganisationType;Entity_Regulation_PublicationDate;Entity_Regulation_EntryIntoForceDate;Entity_Regulation_NumberTitle;Entity_Regulation_Programme;Entity_Regulation_PublicationUrl;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;NameAlias_NameLanguage;NameAlias_Gender;NameAlias_Title;NameAlias_Function;NameAlias_LogicalId;NameAlias_RegulationLanguage;NameAlias_Remark;BirthDate_BirthDate;BirthDate_Day;BirthDate_Month;BirthDate_Year;BirthDate_CountryDescription;Identification_Number;Identification_TypeCode;Identification_TypeDescription;Identification_CountryDescription;Citizenship_CountryDescription'.split(
    ';',
  );
const euRow = rowOf(EU_COLUMNS, ';');
const LESNIK = {
  fileGenerationDate: '05/08/2026',
  Entity_LogicalId: '900',
  Entity_EU_ReferenceNumber: 'EU.900.1',
  Entity_SubjectType: 'P',
  Entity_Regulation_PublicationDate: '2022-02-25',
  Entity_Regulation_Programme: 'UKR',
};

describe('an odd copy of the EU’s CSV', () => {
  assertRead([
    {
      what: 'with a name that begins with a quotation mark of its own, which takes no other rows in',
      files: {
        'a.csv': `${[
          EU_COLUMNS.join(';'),
          ...['"Abu Ali" Hasan', 'Foo Bar', '"Baz Qux"'].map((name, i) =>
            euRow({
              Entity_EU_ReferenceNumber: `EU.${i + 1}.0`,
              Entity_SubjectType: 'P',
              NameAlias_WholeName: 'NAME',
            }).replace('NAME', name),
          ),
        ].join('\n')}\n`,
      },
      records: {
        'EU.1.0': { names: ['"Abu Ali" Hasan'] },
        'EU.2.0': { names: ['Foo Bar'] },
        'EU.3.0': { names: ['Baz Qux'] },
      },
      summary: { records: 3, skippedCount: 0 },
    },
    {
      what: 'with days of acts, of which those that amend or repeal say nothing of the listing',
      files: {
        'a.csv': `${EU_COLUMNS.join(';')}\n${[
          ['EU.1.0', '2020-01-14', 'amendment'],
          ['EU.2.0', '2020-01-14', 'amendment'],
          ['EU.2.0', '2018-03-01', 'basic'],
          ['EU.2.0', '2016-05-01', 'regulation'],
          ['EU.3.0', '2017-08-31', 'repealing'],
        ]
          .map(([id, day, type]) =>
            euRow({
              ...LESNIK,
              NameAlias_WholeName: 'Lesnik',
              Entity_EU_ReferenceNumber: id,
              Entity_Regulation_PublicationDate: day,
              Entity_Regulation_Type: type,
            }),
          )
          .join('\n')}\n`,
      },
      records: {
        'EU.1.0': { listedOn: undefined },
        'EU.2.0': { listedOn: '2016-05-01' },
        'EU.3.0': { listedOn: undefined },
      },
    },
    {
      what: 'with quotation marks inside a name that has none around it',
      files: {
        'a.csv': `\uFEFF${EU_COLUMNS.join(';')}\r\n${euRow({
          ...LESNIK,
          Entity_SubjectType: 'E',
          NameAlias_WholeName: '@',
        })
          .replace('"@"', '@')
          .replace('@', 'Joint Stock Company "Lesnik" Works')}\r\n`,
      },
      records: { 'EU.900.1': { kind: 'entity', names: ['Joint Stock Company "Lesnik" Works'] } },
      summary: { date: '2026-08-05' },
    },
    {
      what: 'with rows for names in several languages, births in parts and several citizenships',
      files: {
        'a.csv': `${EU_COLUMNS.join(';')}\n${(<readonly Readonly<Record<string, string>>[]>[
          {
            NameAlias_WholeName: 'Yuri Lesnik',
            NameAlias_LastName: 'Lesnik',
            NameAlias_NameLanguage: 'EN',
          },
          {
            NameAlias_WholeName: 'Юрий ЛЕСНИК',
            NameAlias_LastName: 'ЛЕСНИК',
            NameAlias_NameLanguage: 'RU',
          },
          { NameAlias_WholeName: 'Yura', NameAlias_Remark: 'Low quality alias' },
          { BirthDate_Day: '0', BirthDate_Month: '4', BirthDate_Year: '1961' },
          { BirthDate_BirthDate: '1962-05-01' },
          { Citizenship_CountryDescription: 'RUSSIAN FEDERATION' },
          { Citizenship_CountryDescription: 'UNKNOWN' },
          { Citizenship_CountryDescription: 'MALTA' },
        ])
          .map((one) => euRow({ ...LESNIK, ...one }))
          .join('\n')}\n`,
      },
      records: {
        'EU.900.1': {
          kind: 'person',
          names: ['Yuri Lesnik', 'Юрий ЛЕСНИК', '(Yura)'],
          born: ['1961-04', '1962-05-01'],
          nationalities: ['RUSSIAN FEDERATION', 'MALTA'],
          listedOn: '2022-02-25',
        },
      },
    },
    {
      what: 'with each cell of the header in quotation marks',
      files: {
        'a.csv': `${EU_COLUMNS.map((one) => `"${one}"`).join(';')}\n${euRow({ ...LESNIK, NameAlias_WholeName: 'Yuri Lesnik' })}\n`,
      },
      records: { 'EU.900.1': { names: ['Yuri Lesnik'] } },
    },
    {
      what: 'saved with tabs',
      files: {
        'a.csv': `${EU_COLUMNS.join('\t')}\n${rowOf(EU_COLUMNS, '\t')({ ...LESNIK, NameAlias_WholeName: 'Yuri Lesnik' })}\n`,
      },
      records: { 'EU.900.1': { names: ['Yuri Lesnik'], listedOn: '2022-02-25' } },
    },
    {
      what: 'saved with commas, its header in small letters',
      files: {
        'a.csv': `${EU_COLUMNS.map((one) => one.toLowerCase()).join(',')}\n${rowOf(EU_COLUMNS)({ ...LESNIK, NameAlias_WholeName: 'Yuri Lesnik' })}\n`,
      },
      records: { 'EU.900.1': { names: ['Yuri Lesnik'] } },
    },
  ]);
});

const CSL =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids'.split(
    ',',
  );
const cslRow = rowOf(CSL);

describe('an odd copy of the US Consolidated Screening List', () => {
  assertRead([
    {
      what: 'with every cell quoted, a line break in an address and several births',
      files: {
        'a.csv': `${CSL.map((one) => `"${one}"`).join(',')}\r\n${cslRow({ _id: '7001', source: 'Specially Designated Nationals (SDN) - Treasury Department', type: 'Individual', programs: 'SDGT', name: 'VARGA, Tibor', addresses: '1 Fő utca\nBudapest, HU', dates_of_birth: '1960-02-01; circa 1961', nationalities: 'HU; RS', alt_names: 'VARGA, Tibi; TIBI THE BEAR' })}\r\n`,
      },
      records: {
        7001: {
          kind: 'person',
          names: ['Tibor VARGA', 'Tibi VARGA', 'TIBI THE BEAR'],
          born: ['1960-02-01', 'circa 1961'],
          nationalities: ['HU', 'RS'],
          measure: undefined,
        },
      },
    },
    {
      what: 'with military end users, unverified and debarred, who are not sanctioned',
      files: {
        'a.csv': `${CSL.join(',')}\n${[
          [
            'm1',
            'Military End User (MEU) List - Bureau of Industry and Security',
            'Aero Works Harbin',
          ],
          ['u1', 'Unverified List (UVL) - Bureau of Industry and Security', 'Optic Lab Xi’an'],
          ['d1', 'ITAR Debarred (DTC) - State Department', 'Dana Example Person'],
          [
            'c1',
            'Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department',
            'Chip Works',
          ],
        ]
          .map(([_id, source, name]) => cslRow({ _id, source, name }))
          .join('\n')}\n`,
      },
      records: {
        m1: { measure: 'export-restrictions', kind: 'entity' },
        u1: { measure: 'export-restrictions' },
        d1: { measure: 'export-restrictions', kind: 'person' },
        c1: { measure: undefined },
      },
    },
    {
      what: 'as its TSV, which is published too',
      files: {
        'a.tsv': `${CSL.join('\t')}\n${rowOf(CSL, '\t')({ _id: '7002', source: 'Specially Designated Nationals (SDN) - Treasury Department', type: 'Individual', name: 'VARGA, Tibor', alt_names: 'VARGA, Tibi', remarks: 'He said "no".' })}\n`,
      },
      records: { 7002: { names: ['Tibor VARGA', 'Tibi VARGA'], remarks: 'He said "no".' } },
    },
    {
      what: 'whose header is in capitals',
      files: {
        'a.csv': `${CSL.map((one) => one.toUpperCase()).join(',')}\n${cslRow({ _id: 'm1', source: 'Entity List (EL) - Bureau of Industry and Security', name: 'Aero Works Harbin' })}\n`,
      },
      records: { m1: { measure: 'export-restrictions' } },
    },
  ]);
});

const SDN = (id: string, name: string, type: string, remarks: string, program = 'SDGT'): string =>
  `${id},"${name}",${type === '' ? '-0- ' : `"${type}"`},"${program}",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,${remarks === '' ? '-0- ' : `"${remarks}"`}\r\n`;
const END = '\u001a';
const ALT = `99,991,"aka","SOMEBODY ELSE",-0- \r\n${END}`;

describe('odd rows of OFAC’s CSV', () => {
  assertRead([
    {
      what: 'births of each sort, citizenships, and weak names with marks and points in them',
      files: {
        'sdn.csv': `${SDN('1', "AL-TESTI, Abu 'Umar", 'individual', "DOB 1961 to 1963; alt. DOB circa 1965; alt. DOB 03 Mar 1966; nationality Iraq; alt. nationality Jordan; citizen Syria; alt. citizen Iraq; a.k.a. 'ABU-'UMAR'; f.k.a. 'DOCTOR M.R.O.'.")}${END}`,
        'alt.csv': `1,11,"aka","TESTI, Umar",-0- \r\n${END}`,
      },
      records: {
        1: {
          names: ["Abu 'Umar AL-TESTI", 'Umar TESTI', "(ABU-'UMAR)", '(DOCTOR M.R.O.)'],
          born: ['1961 to 1963', 'circa 1965', '03 Mar 1966'],
          nationalities: ['Iraq', 'Jordan', 'Syria'],
        },
      },
    },
    {
      what: 'a body with commas, of two programs, that was called otherwise before',
      files: {
        'sdn.csv': `${SDN('2', 'TESTIMEX, S.A. DE C.V.', '', "Tax ID No. 771 (Mexico); Linked To: OTHER, Party; f.k.a. 'TX'.", 'SDNTK] [ILLICIT-DRUGS-EO14059')}${END}`,
        'alt.csv': `2,21,"fka","TESTIMEX, LTD.",-0- \r\n${END}`,
      },
      records: {
        2: {
          kind: 'entity',
          names: ['TESTIMEX, S.A. DE C.V.', 'TESTIMEX, LTD.', '(TX)'],
          programs: ['SDNTK', 'ILLICIT-DRUGS-EO14059'],
          identifiers: ['Tax ID No. 771 (Mexico)'],
        },
      },
    },
    {
      what: 'a ship with its number, and a person whose remarks name a ship',
      files: {
        'sdn.csv': `3,"HERON STAR","vessel","NPWMD",-0- ,"5IM316","Crude Oil Tanker",-0- ,-0- ,"Tanzania","Heron Shipping","Vessel Registration Identification IMO 9187629; MMSI 677049000 (vessel)."\r\n${SDN('4', 'HERON, Jack', 'individual', 'DOB 1970; Linked To: HERON STAR, IMO 9187629.')}${END}`,
        'alt.csv': ALT,
      },
      records: {
        3: {
          kind: 'vessel',
          imo: '9187629',
          craft: [
            'Crude Oil Tanker',
            'flag: Tanzania',
            'call sign: 5IM316',
            'owner: Heron Shipping',
          ],
        },
        4: { kind: 'person', imo: undefined },
      },
    },
    {
      what: 'remarks that go on in the other file, and a quotation mark there that nobody closed',
      files: {
        'sdn.csv': `${SDN('5', 'LONGMAN, Ray', 'individual', 'DOB 1970; a.k.a. ')}${END}`,
        'alt.csv': ALT,
        'sdn_comments.csv': `5,"'BLACKJACK'; nationality Iran; a.k.a. "blackjack1987"."\r\n${END}`,
      },
      records: {
        5: { names: ['Ray LONGMAN', '(BLACKJACK)', '(blackjack1987)'], nationalities: ['Iran'] },
      },
    },
    {
      what: 'a name that is cut between two words, and one inside a word',
      files: {
        'sdn.csv': `${SDN('7', 'LONGMAN, Roy', 'individual', "DOB 1970; a.k.a. 'DARK ")}${SDN('8', 'LONGMAN, Rob', 'individual', "DOB 1971; a.k.a. 'DARK")}${END}`,
        'alt.csv': ALT,
        'sdn_comments.csv': `7,"HORSE'; nationality Iran."\r\n8," HORSESHOE'."\r\n${END}`,
      },
      records: {
        7: { names: ['Roy LONGMAN', '(DARK HORSE)'], nationalities: ['Iran'] },
        8: { names: ['Rob LONGMAN', '(DARK HORSESHOE)'] },
      },
    },
    {
      what: 'padded with empty cells, quoted or not from row to row, and without the end mark',
      files: {
        'sdn.csv': `${SDN('9', 'KLEIN, Otto', 'individual', 'DOB 1970.').trimEnd()},,,\r\n${SDN('10', 'KLEIN', 'vessel', '').replaceAll('"', '').trimEnd()},,,\r\n`,
        'alt.csv': '9,91,aka,"KLEIN, Ottokar",-0- ,,,\r\n',
        'add.csv': `9,92,"1 Test Street","Perm","Russia",-0- ,,,\r\n${END}`,
        'sdn_comments.csv': `9,"; nationality Malta",,,,\r\n${END}`,
      },
      records: {
        9: {
          names: ['Otto KLEIN', 'Ottokar KLEIN'],
          addresses: ['1 Test Street, Perm, Russia'],
          nationalities: ['Malta'],
        },
        10: { kind: 'vessel', names: ['KLEIN'] },
      },
    },
    ...([';', '\t'] as const).map((delimiter) => ({
      what: `saved again by a spreadsheet with ${delimiter === ';' ? 'semicolons' : 'tabs'}, which needs no quotation marks for commas`,
      files: {
        'sdn.csv':
          `6@KLEIN, Otto@individual@SDGT@-0- @-0- @-0- @-0- @-0- @-0- @-0- @DOB 1970.\r\n`.replaceAll(
            '@',
            delimiter,
          ),
        'alt.csv': '6@61@aka@KLEIN, Ottokar@-0- \r\n'.replaceAll('@', delimiter),
      },
      records: { 6: { names: ['Otto KLEIN', 'Ottokar KLEIN'], born: ['1970'] } },
    })),
  ]);
});
