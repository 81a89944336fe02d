import { fixture } from './listOf.js';
import {
  AUSTRALIA_CSV,
  NEW_ZEALAND_CSV,
  NEW_ZEALAND_SHIPS,
  UKRAINE_JSON,
} from './nationalSamples.js';
import {
  CANADA_XML,
  FRANCE_JSON,
  OFAC_ENHANCED,
  SWITZERLAND_XML,
  UK_XML,
  US_CSL_CSV,
  US_CSL_JSON,
} from './newSamples.js';

// Files of formats that cannot be committed as they are, made after the published field tables.

const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  `${rows.map((row) => row.map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join('\n')}\n`;

export const OPENSANCTIONS_CSV = csv([
  [
    'id',
    'schema',
    'name',
    'aliases',
    'birth_date',
    'countries',
    'addresses',
    'identifiers',
    'sanctions',
    'phones',
    'emails',
    'program_ids',
    'dataset',
    'first_seen',
    'last_seen',
    'last_change',
  ],
  [
    'NK-1',
    'Person',
    'Ivan Testov',
    'Ivan Ivanovich Testov;"Testov; Ivan";Иван Тестов',
    '1970-01-02',
    'ru;cy',
    '',
    '',
    'Executive Order 1',
    '',
    '',
    'US-TEST',
    'Test list',
    '2024-01-01T00:00:00',
    '2026-03-13T05:41:01',
    '2026-02-05T14:54:48',
  ],
  [
    'NK-2',
    'Vessel',
    'SEA TEST',
    '',
    '',
    'pa',
    '',
    'IMO9253325',
    '""',
    '',
    '',
    '',
    'Test list',
    '2024-01-01T00:00:00',
    '2026-03-12T05:41:01',
    '2026-02-05T14:54:48',
  ],
  ['NK-3', 'Security', 'Test bond', '', '', '', '', '', '', '', '', '', 'Test list', '', '', ''],
]);

export const OPENSANCTIONS_FTM = [
  {
    id: 'p1',
    schema: 'Person',
    target: true,
    last_seen: '2026-03-13T00:00:00',
    properties: {
      name: ['Ivan Testov'],
      weakAlias: ['Vanya'],
      alias: ['I. Testov'],
      topics: ['sanction'],
      birthDate: ['1970'],
      nationality: ['ru'],
    },
  },
  {
    id: 's1',
    schema: 'Sanction',
    target: false,
    properties: { entity: ['p1'], program: ['TEST'] },
  },
  {
    id: 'p2',
    schema: 'Person',
    target: true,
    last_seen: '2026-03-13T00:00:00',
    properties: { name: ['Minister Example'], topics: ['role.pep'] },
  },
  {
    id: 'pos',
    schema: 'Position',
    target: false,
    properties: { name: ['Prime Minister of Testland'] },
  },
]
  .map((entity) => `${JSON.stringify(entity)}\n`)
  .join('');

export const OPENSANCTIONS_NESTED = [
  {
    id: 'p1',
    schema: 'Person',
    last_seen: '2026-03-13T00:00:00',
    properties: {
      name: ['Ivan Testov'],
      topics: ['sanction'],
      sanctions: [
        { schema: 'Sanction', properties: { program: ['TEST'], startDate: ['2022-02-28'] } },
      ],
    },
  },
  {
    id: 'c1',
    schema: 'Company',
    last_seen: '2026-03-13T00:00:00',
    properties: {
      name: ['Test Works'],
      sanctions: [{ properties: { programId: ['UK-TEST'], listingDate: ['2021-01-01'] } }],
    },
  },
]
  .map((entity) => `${JSON.stringify(entity)}\n`)
  .join('');

const EU_HEADER = [
  'fileGenerationDate',
  'Entity_LogicalId',
  'Entity_EU_ReferenceNumber',
  'Entity_UnitedNationId',
  'Entity_DesignationDate',
  'Entity_DesignationDetails',
  'Entity_Remark',
  'Entity_SubjectType',
  'Entity_SubjectType_ClassificationCode',
  'Entity_Regulation_Programme',
  'Entity_Regulation_PublicationUrl',
  'NameAlias_LastName',
  'NameAlias_FirstName',
  'NameAlias_WholeName',
  'NameAlias_Remark',
  'BirthDate_BirthDate',
  'BirthDate_Year',
  'Citizenship_CountryDescription',
];
export const EU_CSV = `\uFEFF${csv(
  [
    EU_HEADER,
    [
      '13/02/2026',
      '13',
      'EU.1.1',
      '',
      '2022-02-28',
      '',
      'a "remark" of some length',
      '',
      'P',
      'UKR',
      'https://example.eu/1',
      'Testov',
      'Ivan',
      'Ivan Testov',
      '',
      '',
      '',
      '',
    ],
    [
      '13/02/2026',
      '13',
      'EU.1.1',
      '',
      '2022-02-28',
      '',
      '',
      '',
      'P',
      'UKR',
      '',
      '',
      '',
      'Vanya',
      'low quality alias',
      '',
      '',
      '',
    ],
    [
      '13/02/2026',
      '13',
      'EU.1.1',
      '',
      '2022-02-28',
      '',
      '',
      '',
      'P',
      'UKR',
      '',
      '',
      '',
      '',
      '',
      '1970-01-02',
      '',
      '',
    ],
    [
      '13/02/2026',
      '14',
      'EU.2.2',
      '',
      '2023-05-01',
      '',
      '',
      '',
      'E',
      'UKR',
      '',
      '',
      '',
      'Test Works',
      '',
      '',
      '',
      '',
    ],
  ],
  ';',
)}`;

export const CONLIST = `Last Updated,27/04/2020\n${csv([
  [
    'Name 6',
    'Name 1',
    'Name 2',
    'Name 3',
    'Name 4',
    'Name 5',
    'Title',
    'DOB',
    'Town of Birth',
    'Country of Birth',
    'Nationality',
    'Passport Details',
    'NI Number',
    'Position',
    'Address 1',
    'Address 2',
    'Address 3',
    'Address 4',
    'Address 5',
    'Address 6',
    'Post/Zip Code',
    'Country',
    'Other Information',
    'Group Type',
    'Alias Type',
    'Regime',
    'Listed On',
    'Last Updated',
    'Group ID',
  ],
  [
    'TESTOV',
    'Ivan',
    '',
    '',
    '',
    '',
    '',
    '00/00/1980',
    '',
    '',
    'Russia',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'Individual',
    'Prime Alias',
    'Russia',
    '17/03/2014',
    '17/03/2014',
    '12900',
  ],
  [
    'TESTOFF',
    'Ivan',
    '',
    '',
    '',
    '',
    '',
    '00/00/1980',
    '',
    '',
    'Russia',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'Individual',
    'AKA',
    'Russia',
    '17/03/2014',
    '17/03/2014',
    '12900',
  ],
])}`;

export const OFAC_ADVANCED = `<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML">
<DateOfIssue CalendarTypeID="1"><Year>2024</Year><Month>6</Month><Day>27</Day></DateOfIssue>
<ReferenceValueSets>
<PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType></PartyTypeValues>
<PartySubTypeValues><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType><PartySubType ID="1" PartyTypeID="2">Vessel</PartySubType></PartySubTypeValues>
<NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType><NamePartType ID="1523">Patronymic</NamePartType><NamePartType ID="1525">Entity Name</NamePartType></NamePartTypeValues>
<SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues>
</ReferenceValueSets>
<DistinctParties>
<DistinctParty FixedRef="34336"><Comment /><Profile ID="34336" PartySubTypeID="4"><Identity ID="1" FixedRef="34336" Primary="true" False="false">
<Alias FixedRef="34336" AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName ID="3"><DocumentedNamePart><NamePartValue NamePartGroupID="9" ScriptID="215" Acronym="false">THE ENVOY</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
<Alias FixedRef="34336" AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="7" ScriptID="215" Acronym="false">TESTOV</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="8" ScriptID="215" Acronym="false">Ivan</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
<NamePartGroups><MasterNamePartGroup><NamePartGroup ID="7" NamePartTypeID="1520" /></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="8" NamePartTypeID="1521" /></MasterNamePartGroup></NamePartGroups>
</Identity></Profile></DistinctParty>
<DistinctParty FixedRef="36"><Comment /><Profile ID="36" PartySubTypeID="3"><Identity ID="4" FixedRef="36" Primary="true" False="false">
<Alias FixedRef="36" AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="5"><DocumentedNamePart><NamePartValue NamePartGroupID="6" ScriptID="215" Acronym="false">TEST WORKS</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
</Identity></Profile></DistinctParty>
</DistinctParties>
<SanctionsEntries>
<SanctionsEntry ID="1" ProfileID="34336" ListID="1550"><EntryEvent ID="1"><Date CalendarTypeID="1"><Year>2022</Year><Month>2</Month><Day>28</Day></Date></EntryEvent><SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>RUSSIA-EO14024</Comment></SanctionsMeasure></SanctionsEntry>
</SanctionsEntries>
</Sanctions>
`;

/** Files of one format that are written in two ways. */
export const OTHER_SAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'opensanctions-json, nested': { 'targets.nested.json': OPENSANCTIONS_NESTED },
  'new-zealand, ships': { 'register.csv': NEW_ZEALAND_CSV, 'ships.csv': NEW_ZEALAND_SHIPS },
  'ofac-enhanced-xml, consolidated': {
    'CONS_ENHANCED.XML': OFAC_ENHANCED.replaceAll('SDN List', 'Consolidated List'),
  },
};

/** One good list of each format. */
export const SAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ofac-xml': { 'SDN.XML': fixture('consolidated.xml') },
  'ofac-csv': {
    'sdn.csv': fixture('sdn.csv'),
    'alt.csv': fixture('alt.csv'),
    'sdn_comments.csv': fixture('sdn_comments.csv'),
  },
  'un-xml': { 'consolidated.xml': fixture('un.xml') },
  'uk-csv': { 'UK-Sanctions-List.csv': fixture('uk.csv') },
  'eu-xml': { 'eu.xml': fixture('eu.xml') },
  'eu-csv': { 'eu.csv': EU_CSV },
  'opensanctions-csv': { 'targets.simple.csv': OPENSANCTIONS_CSV },
  'opensanctions-json': { 'entities.ftm.json': OPENSANCTIONS_FTM },
  'ofac-advanced-xml': { 'SDN_ADVANCED.XML': OFAC_ADVANCED },
  'uk-consolidated-csv': { 'ConList.csv': CONLIST },
  'us-csl-csv': { 'consolidated.csv': US_CSL_CSV },
  'us-csl-json': { 'consolidated.json': US_CSL_JSON },
  'uk-xml': { 'UK-Sanctions-List.xml': UK_XML },
  'ofac-enhanced-xml': { 'SDN_ENHANCED.XML': OFAC_ENHANCED },
  'canada-xml': { 'sema-lmes.xml': CANADA_XML },
  'switzerland-xml': { 'seco.xml': SWITZERLAND_XML },
  'france-json': { 'gels.json': FRANCE_JSON },
  australia: { 'dfat.csv': AUSTRALIA_CSV },
  'new-zealand': { 'mfat.csv': NEW_ZEALAND_CSV },
  'ukraine-json': { 'subjects.json': UKRAINE_JSON },
};
