import { assertRead } from './oddRecords.js';

// Records in XML and JSON that look odd and are real ones: partial births, several nationalities, elements left empty, other years' layouts.

const ukDesignation = (id: string, type: string, inside: string): string =>
  `<Designation><LastUpdated>01/02/2024</LastUpdated><DateDesignated>25/01/2001</DateDesignated><UniqueID>${id}</UniqueID><OFSIGroupID/><UNReferenceNumber/>${inside}<RegimeName>Test</RegimeName><IndividualEntityShip>${type}</IndividualEntityShip></Designation>`;
const ukXml = (inside: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\r\n<Designations xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><DateGenerated>08/10/2026</DateGenerated>${inside}</Designations>\r\n`;

describe('odd records of the UK’s XML', () => {
  assertRead([
    {
      what: 'with empty elements, one word for a name, and births that are partly unknown',
      files: {
        'a.xml': ukXml(
          ukDesignation(
            'AFG0901',
            'Individual',
            `<Names><Name><Name1/><Name6>GUL&amp;AGHA</Name6><NameType>Primary Name</NameType></Name><Name><Name6>MULLAH</Name6><NameType>Alias</NameType><AliasStrength/></Name></Names><IndividualDetails><Individual><DOBs><DOB>dd/mm/1972</DOB><DOB>dd/03/1973</DOB><DOB/></DOBs><Nationalities><Nationality>Afghanistan</Nationality><Nationality>Pakistan</Nationality><Nationality/></Nationalities></Individual></IndividualDetails>`,
          ),
        ),
      },
      records: {
        AFG0901: {
          names: ['GUL&AGHA', '(MULLAH)'],
          born: ['1972', '1973-03'],
          nationalities: ['Afghanistan', 'Pakistan'],
          listedOn: '2001-01-25',
        },
      },
      summary: { date: '2026-10-08' },
    },
    {
      what: 'with a ship of two numbers’ elements and its owner',
      files: {
        'a.xml': ukXml(
          ukDesignation(
            'RUS0902',
            'Ship',
            `<Names><Name><Name6>SEVER HERON</Name6><NameType>Primary Name</NameType></Name></Names><ShipDetails><IMONumbers><IMONumber>IMO9826902</IMONumber></IMONumbers><CurrentOwnerOperators><CurrentOwnerOperator>Heron Shipping</CurrentOwnerOperator></CurrentOwnerOperators><TypeOfShipDetails><TypeOfShip>Crude Oil Tanker</TypeOfShip></TypeOfShipDetails></ShipDetails>`,
          ),
        ),
      },
      records: {
        RUS0902: {
          kind: 'vessel',
          imo: '9826902',
          craft: ['Crude Oil Tanker', 'owner or operator: Heron Shipping'],
        },
      },
    },
    {
      what: 'that is cut off inside a party',
      files: {
        'a.xml': ukXml(
          ukDesignation('RUS0902', 'Ship', '<Names><Name><Name6>A B</Name6></Name></Names>'),
        ).slice(0, -140),
      },
      refused: /ends before <\/Designations> does/,
    },
  ]);
});

const sdnXml = (
  inside: string,
  count: number,
  namespace = 'http://tempuri.org/sdnList.xsd',
): string =>
  `<?xml version="1.0" standalone="yes"?>\n<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="${namespace}"><publshInformation><Publish_Date>07/02/2024</Publish_Date><Record_Count>${count}</Record_Count></publshInformation>${inside}</sdnList>`;

describe('odd records of OFAC’s XML', () => {
  assertRead([
    {
      what: 'with an alias without a name, a birth between years and a nationality beside citizenships',
      files: {
        'a.xml': sdnXml(
          `<sdnEntry><uid>1</uid><firstName>Ho Jin</firstName><lastName>RI</lastName><title>Colonel</title><sdnType>Individual</sdnType><programList><program>DPRK3</program><program>NPWMD</program></programList><akaList><aka><uid>2</uid><type>a.k.a.</type><category>strong</category><lastName/></aka><aka><uid>3</uid><type>f.k.a.</type><category>weak</category><lastName>HOJIN</lastName></aka><aka><uid>4</uid><type>a.k.a.</type><category>strong</category><lastName>YI</lastName><firstName>Ho-chin</firstName></aka></akaList><nationalityList><nationality><uid>5</uid><country>Korea, North</country><mainEntry>true</mainEntry></nationality></nationalityList><citizenshipList><citizenship><uid>6</uid><country>China</country><mainEntry>false</mainEntry></citizenship></citizenshipList><dateOfBirthList><dateOfBirthItem><uid>7</uid><dateOfBirth>1965 to 1968</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem><dateOfBirthItem><uid>8</uid><dateOfBirth>Mar 1969</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem></dateOfBirthList></sdnEntry>`,
          1,
        ),
      },
      records: {
        1: {
          names: ['Ho Jin RI', '(HOJIN)', 'Ho-chin YI'],
          born: ['1965 to 1968', 'Mar 1969'],
          nationalities: ['Korea, North', 'China'],
          programs: ['DPRK3', 'NPWMD'],
        },
      },
      summary: { date: '2024-07-02' },
    },
    {
      what: 'with a namespace of its own prefix, and an aircraft',
      files: {
        'a.xml': `<?xml version="1.0"?><o:sdnList xmlns:o="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"><o:publshInformation><o:Publish_Date>10/07/2026</o:Publish_Date><o:Record_Count>1</o:Record_Count></o:publshInformation><o:sdnEntry><o:uid>9</o:uid><o:lastName>EP-XYZ</o:lastName><o:sdnType>Aircraft</o:sdnType><o:programList><o:program>SDGT</o:program></o:programList></o:sdnEntry></o:sdnList>`,
      },
      records: { 9: { kind: 'aircraft', names: ['EP-XYZ'] } },
      summary: { date: '2026-10-07' },
    },
    {
      what: 'whose header promises more than is there',
      files: {
        'a.xml': sdnXml(
          '<sdnEntry><uid>1</uid><lastName>ONE BODY</lastName><sdnType>Entity</sdnType></sdnEntry>',
          900,
        ),
      },
      refused: /promises 900 records/,
    },
  ]);
});

const unXml = (individuals: string, entities = ''): string =>
  `<?xml version='1.0' encoding='UTF-8'?><CONSOLIDATED_LIST xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' dateGenerated='2026-02-27T00:00:09.554Z'><INDIVIDUALS>${individuals}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`;

describe('odd records of the UN’s list', () => {
  assertRead([
    {
      what: 'with blanks around values, a name in Arabic, an alias that is several and control characters',
      files: {
        'a.xml': unXml(
          `<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME> HASAN </FIRST_NAME><SECOND_NAME>TESTI\u0019</SECOND_NAME><THIRD_NAME/><UN_LIST_TYPE>Taliban</UN_LIST_TYPE><REFERENCE_NUMBER>TAi.901 </REFERENCE_NUMBER><LISTED_ON>2001-01-25-05:00</LISTED_ON><NAME_ORIGINAL_SCRIPT>حسن تيستي</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Afghanistan</VALUE></NATIONALITY><NATIONALITY><VALUE>Pakistan</VALUE></NATIONALITY><INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Hassan Testi; Hasan Tisti;</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>MAJOR</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH><LAST_DAY_UPDATED><VALUE>2003-09-03</VALUE><VALUE>2011-11-29</VALUE></LAST_DAY_UPDATED></INDIVIDUAL>`,
        ),
      },
      records: {
        'TAi.901': {
          names: ['HASAN TESTI', 'Hassan Testi', 'Hasan Tisti', '(MAJOR)', 'حسن تيستي'],
          born: ['1955 to 1958'],
          nationalities: ['Afghanistan', 'Pakistan'],
          listedOn: '2001-01-25',
        },
      },
      summary: { date: '2026-02-27' },
    },
    {
      what: 'whose last one has no end, which is counted, and one with a part that has none',
      files: {
        'a.xml': unXml(
          `<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>TESTI</FIRST_NAME><SECOND_NAME>ONE</SECOND_NAME><REFERENCE_NUMBER>TAi.901</REFERENCE_NUMBER></INDIVIDUAL>\n<INDIVIDUAL><DATAID>2</DATAID><FIRST_NAME>TESTI</FIRST_NAME><SECOND_NAME>TWO</SECOND_NAME><REFERENCE_NUMBER>TAi.902</REFERENCE_NUMBER><NATIONALITY><VALUE>Afghanistan</NATIONALITY></INDIVIDUAL>\n<INDIVIDUAL><DATAID>3</DATAID><FIRST_NAME>TESTI</FIRST_NAME><SECOND_NAME>THREE</SECOND_NAME><REFERENCE_NUMBER>TAi.903</REFERENCE_NUMBER>`,
        ),
      },
      records: { 'TAi.901': {}, 'TAi.902': { nationalities: ['Afghanistan'] } },
      summary: {
        records: 2,
        skippedCount: 1,
        skipped: [{ file: 'a.xml', line: 3, reason: 'the record is never closed' }],
      },
    },
    {
      what: 'of a body with a former name and a ship’s number',
      files: {
        'a.xml': unXml(
          '',
          `<ENTITY><DATAID>2</DATAID><FIRST_NAME>TESTI MARITIME CO., LTD</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.901</REFERENCE_NUMBER><LISTED_ON>2014-07-28</LISTED_ON><COMMENTS1>IMO Number: 1790183</COMMENTS1><ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>TESTI OCEAN</ALIAS_NAME></ENTITY_ALIAS><ENTITY_ALIAS><QUALITY/><ALIAS_NAME/></ENTITY_ALIAS></ENTITY>`,
        ),
      },
      records: { 'KPe.901': { names: ['TESTI MARITIME CO., LTD', 'TESTI OCEAN'], imo: '1790183' } },
    },
  ]);
});

const euXml = (inside: string): string =>
  `<?xml version="1.1" encoding="UTF-8"?>\n<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-10-08T12:00:00.000+02:00" globalFileId="1">${inside}</export>`;

describe('odd records of the EU’s XML', () => {
  assertRead([
    {
      what: 'with names in several languages, an attribute in single quotation marks and a birth without a day',
      files: {
        'a.xml': euXml(
          `<sanctionEntity designationDate="" designationDetails="" unitedNationId="" euReferenceNumber='EU.901.1' logicalId="901"><regulation programme="BLR" publicationDate="2020-12-17" numberTitle="2020/2129"><publicationUrl>https://example.eu/1</publicationUrl></regulation><subjectType code="person" classificationCode="P"/><nameAlias firstName="" middleName="" lastName="" wholeName="Maryia Dubrova" nameLanguage="" strong="true" function="Judge"/><nameAlias firstName="Марыя" lastName="ДУБРОВА" wholeName="Марыя ДУБРОВА" nameLanguage="BE" strong="true"/><nameAlias wholeName="D’ubrova &quot;Masha&quot;" strong="false"/><birthdate circa="false" calendarType="GREGORIAN" city="" zipCode="" birthdate="" dayOfMonth="" monthOfYear="" year="1971" countryIso2Code="00" countryDescription="UNKNOWN"/><citizenship countryIso2Code="BY" countryDescription="BELARUS"/><citizenship countryIso2Code="PL" countryDescription="POLAND"/></sanctionEntity>`,
        ),
      },
      records: {
        'EU.901.1': {
          kind: 'person',
          names: ['Maryia Dubrova', 'Марыя ДУБРОВА', '(D’ubrova "Masha")'],
          born: ['1971'],
          nationalities: ['BELARUS', 'POLAND'],
          listedOn: '2020-12-17',
          birthplaces: undefined,
        },
      },
      summary: { date: '2026-10-08' },
    },
    ...(
      [
        ['of an act that amends another', undefined, ['amendment 2020-01-14']],
        [
          'of acts that amend or repeal',
          undefined,
          ['repealing 2017-08-31', 'Amendment 2020-01-14'],
        ],
        [
          'of the earliest act that lists',
          '2012-05-01',
          ['amendment 2011-01-01', 'basic 2014-01-01', 'regulation 2012-05-01'],
        ],
      ] as const
    ).map(([what, listedOn, acts]) => ({
      what: `with no day of designation, but the day ${what}`,
      files: {
        'a.xml': euXml(
          `<sanctionEntity euReferenceNumber="EU.1.1" logicalId="1">${acts
            .map((act) => act.split(' '))
            .map(
              ([type, day]) =>
                `<regulation regulationType="${type}" publicationDate="${day}" programme="TERR"/>`,
            )
            .join(
              '',
            )}<subjectType code="enterprise"/><nameAlias wholeName="Dubrova Works" strong="true"/></sanctionEntity>`,
        ),
      },
      records: { 'EU.1.1': { listedOn, programs: ['TERR'] } },
    })),
    {
      what: 'without any name that is a name',
      files: {
        'a.xml': euXml(
          `<sanctionEntity euReferenceNumber="EU.1.1" logicalId="1"><subjectType code="enterprise"/><nameAlias wholeName="—" strong="true"/></sanctionEntity><sanctionEntity euReferenceNumber="EU.2.1" logicalId="2"><subjectType code="enterprise"/><nameAlias wholeName="Dubrova Works" strong="true"/></sanctionEntity>`,
        ),
      },
      records: { 'EU.2.1': { names: ['Dubrova Works'] } },
      summary: { records: 1, skippedCount: 1 },
    },
  ]);
});

const enhanced = (inside: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><sanctionsData xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML"><publicationInfo><dataAsOf>2026-10-07T10:00:00</dataAsOf><filters><lists><list>SDN List</list></lists></filters></publicationInfo><entities>${inside}</entities></sanctionsData>`;
const enhancedName = (primary: boolean, low: boolean, ...translations: string[]): string =>
  `<name id="1"><isPrimary>${primary}</isPrimary><aliasType refId="1400">A.K.A.</aliasType><isLowQuality>${low}</isLowQuality><translations>${translations.map((one, i) => `<translation id="${i}"><isPrimary>${i === 0}</isPrimary><script refId="215">Latin</script>${one}</translation>`).join('')}</translations></name>`;

describe('odd records of OFAC’s SDN_ENHANCED', () => {
  assertRead([
    {
      what: 'with one name in three scripts, a weak one first, and births that are not days',
      files: {
        'a.xml': enhanced(
          `<entity id="9001"><generalInfo><identityId>1</identityId><entityType refId="600">Individual</entityType></generalInfo><sanctionsLists><sanctionsList datePublished="2024-11-13">SDN List</sanctionsList></sanctionsLists><sanctionsPrograms><sanctionsProgram>CYBER2</sanctionsProgram></sanctionsPrograms><names>${enhancedName(false, true, '<formattedFullName>GHOST</formattedFullName>')}${enhancedName(true, false, '<formattedFirstName>Jun</formattedFirstName><formattedLastName>TEST</formattedLastName><formattedFullName>TEST, Jun</formattedFullName>', '<formattedFirstName>军</formattedFirstName><formattedLastName>测</formattedLastName><formattedFullName>测, 军</formattedFullName>')}</names><features><feature id="1"><type featureTypeId="8">Birthdate</type><value>1961 to 1963</value></feature><feature id="2"><type featureTypeId="8">Birthdate</type><value/></feature><feature id="3"><type featureTypeId="10">Nationality Country</type><value>China</value></feature><feature id="4"><type featureTypeId="11">Citizenship Country</type><value>China</value></feature></features></entity>`,
        ),
      },
      records: {
        9001: {
          names: ['Jun TEST', '测军', '(GHOST)'],
          born: ['1961 to 1963'],
          nationalities: ['China'],
          listedOn: '2024-11-13',
          programs: ['CYBER2'],
        },
      },
      summary: { date: '2026-10-07', list: 'ofac-sdn' },
    },
    ...[
      { lists: ['SDN List,Consolidated List'], list: 'ofac-sdn' },
      { lists: ['SDN List', 'Consolidated List'], list: 'ofac-sdn' },
      { lists: ['SDN List', 'Consolidated List', 'Consolidated List'], list: 'ofac-consolidated' },
    ].map(({ lists, list }) => ({
      what: `of which more than half are on no SDN list, or not: ${lists.join('; ')}`,
      files: {
        'a.xml': enhanced(
          lists
            .map(
              (all, i) =>
                `<entity id="${i + 1}"><generalInfo><entityType>Entity</entityType></generalInfo><sanctionsLists>${all
                  .split(',')
                  .map((one) => `<sanctionsList>${one}</sanctionsList>`)
                  .join(
                    '',
                  )}</sanctionsLists><names>${enhancedName(true, false, `<formattedFullName>TEST ${i} WORKS</formattedFullName>`)}</names></entity>`,
            )
            .join(''),
        ),
      },
      summary: { list },
    })),
    {
      what: 'of the consolidated list alone',
      files: {
        'a.xml': enhanced(
          `<entity id="9002"><generalInfo><entityType>Entity</entityType></generalInfo><sanctionsLists><sanctionsList datePublished="2021-06-03">Non-SDN Chinese Military-Industrial Complex Companies List</sanctionsList></sanctionsLists><names>${enhancedName(true, false, '<formattedFullName>TEST OPTICS CO., LTD.</formattedFullName>')}</names></entity>`,
        ),
      },
      records: { 9002: { kind: 'entity', names: ['TEST OPTICS CO., LTD.'] } },
      summary: { list: 'ofac-consolidated' },
    },
  ]);
});

const value = (group: string, text: string): string =>
  `<DocumentedNamePart><NamePartValue NamePartGroupID="${group}" ScriptID="215">${text}</NamePartValue></DocumentedNamePart>`;
const alias = (primary: boolean, low: boolean, ...parts: string[]): string =>
  `<Alias AliasTypeID="${primary ? 1403 : 1400}" Primary="${primary}" LowQuality="${low}"><DocumentedName ID="1">${parts.join('')}</DocumentedName></Alias>`;
const advanced = (parties: string, entries: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><Sanctions xmlns="http://www.un.org/sanctions/1.0" Version="1"><DateOfIssue CalendarTypeID="1"><Year>2024</Year><Month>7</Month><Day>2</Day></DateOfIssue><ReferenceValueSets><PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="3">Transport</PartyType></PartyTypeValues><PartySubTypeValues><PartySubType ID="1" PartyTypeID="3">Vessel</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues><NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType><NamePartType ID="1526">Vessel Name</NamePartType></NamePartTypeValues><SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues><FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="10">Nationality Country</FeatureType></FeatureTypeValues><CountryValues><Country ID="11">Cuba</Country><Country ID="12">Spain</Country></CountryValues></ReferenceValueSets><Locations><Location ID="5"><LocationCountry CountryID="11"/></Location><Location ID="6"><LocationCountry CountryID="12"/></Location></Locations><DistinctParties>${parties}</DistinctParties><SanctionsEntries>${entries}</SanctionsEntries></Sanctions>`;
const GROUPS =
  '<NamePartGroups><MasterNamePartGroup><NamePartGroup ID="7" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="8" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups>';

describe('odd records of OFAC’s SDN_ADVANCED', () => {
  assertRead([
    {
      what: 'in the namespace of before 2025, two nationalities, a birth of a month, a weak name and no measure',
      files: {
        'a.xml': advanced(
          `<DistinctParty FixedRef="901"><Profile ID="77" PartySubTypeID="4"><Identity ID="1">${alias(false, true, value('7', 'EL TEST'))}${alias(true, false, value('8', 'José'), value('7', 'TEST PEREZ'))}${GROUPS}</Identity><Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start Approximate="false"><From><Year>1961</Year><Month>4</Month><Day>1</Day></From></Start><End Approximate="false"><To><Year>1961</Year><Month>4</Month><Day>30</Day></To></End></DatePeriod></FeatureVersion></Feature><Feature FeatureTypeID="10"><FeatureVersion><VersionLocation LocationID="5"/></FeatureVersion></Feature><Feature FeatureTypeID="10"><FeatureVersion><VersionLocation LocationID="6"/></FeatureVersion></Feature></Profile></DistinctParty>`,
          `<SanctionsEntry ProfileID="77" ListID="1550"><EntryEvent><Date><Year>2019</Year><Month>7</Month><Day>1</Day></Date></EntryEvent></SanctionsEntry>`,
        ),
      },
      records: {
        901: {
          kind: 'person',
          names: ['José TEST PEREZ', '(EL TEST)'],
          born: ['1961-04-01 to 1961-04-30'],
          nationalities: ['Cuba', 'Spain'],
          listedOn: '2019-07-01',
          programs: [],
        },
      },
      summary: { date: '2024-07-02' },
    },
    {
      what: 'of a ship without documents, and of nobody with a name',
      files: {
        'a.xml': advanced(
          `<DistinctParty FixedRef="902"><Profile ID="902" PartySubTypeID="1"><Identity ID="2">${alias(true, false, value('9', 'TEST STAR'))}</Identity></Profile></DistinctParty><DistinctParty FixedRef="903"><Profile ID="903" PartySubTypeID="4"><Identity ID="3"></Identity></Profile></DistinctParty>`,
          '',
        ),
      },
      records: { 902: { kind: 'vessel', names: ['TEST STAR'], imo: undefined } },
      summary: { records: 1, skippedCount: 1 },
    },
    {
      what: 'with an entry for each list that the party is on',
      files: {
        'a.xml': advanced(
          `<DistinctParty FixedRef="902"><Profile ID="78" PartySubTypeID="4"><Identity ID="1">${alias(true, false, value('8', 'José'), value('7', 'TEST PEREZ'))}${GROUPS}</Identity></Profile></DistinctParty>`,
          [
            ['2019', 'TEST-ONE', 'TEST-BOTH'],
            ['2014', 'TEST-BOTH', 'TEST-TWO'],
          ]
            .map(
              ([year, ...programs]) =>
                `<SanctionsEntry ProfileID="78" ListID="${year}"><EntryEvent><Date><Year>${year}</Year><Month>7</Month><Day>1</Day></Date></EntryEvent>${programs.map((one) => `<SanctionsMeasure SanctionsTypeID="1"><Comment>${one}</Comment></SanctionsMeasure>`).join('')}</SanctionsEntry>`,
            )
            .join(''),
        ),
      },
      records: {
        902: { listedOn: '2014-07-01', programs: ['TEST-ONE', 'TEST-BOTH', 'TEST-TWO'] },
      },
    },
  ]);
});

const canada = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<data-set xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n${inside}</data-set>`;

describe('odd records of Canada’s list', () => {
  assertRead([
    {
      what: 'of other years, without births or aliases, a family name alone',
      files: {
        'a.xml': canada(
          `<record><Country>Myanmar</Country><LastName>Aung Testi</LastName><GivenName/><Schedule>1</Schedule><Item>12</Item></record><record><Country>Myanmar</Country><Entity>Testi Gems Ltd.</Entity><Aliases>TGL, Testi Gems Co., Ltd.</Aliases><Schedule>2</Schedule><Item>1</Item></record>`,
        ),
      },
      records: {
        'Myanmar, schedule 1, item 12': { kind: 'person', names: ['Aung Testi'] },
        'Myanmar, schedule 2, item 1': {
          kind: 'entity',
          names: ['Testi Gems Ltd.', 'TGL', 'Testi Gems Co., Ltd.'],
        },
      },
      summary: { remarks: [] },
    },
    {
      what: 'with a birth that has its day first, as in the files of before 2024',
      files: {
        'a.xml': canada(
          `<record><Country>Belarus</Country><LastName>Testau</LastName><GivenName>Ihar</GivenName><DateOfBirth>05-06-1961</DateOfBirth><Schedule>1</Schedule><Item>9</Item></record>`,
        ),
      },
      records: { 'Belarus, schedule 1, item 9': { born: ['1961-06-05'] } },
    },
    {
      what: 'with two births, and a party that two schedules hold',
      files: {
        'a.xml': canada(
          `<record><Country>Russia</Country><LastName>Testov</LastName><GivenName>Yuri</GivenName><DateOfBirthOrShipBuildDate>1957-08-12 or 1958</DateOfBirthOrShipBuildDate><Schedule>1, Part 1</Schedule><Item>7</Item><DateOfListing>2022-02-24</DateOfListing></record><record><Country>Russia</Country><LastName>Testov</LastName><GivenName>Yuri</GivenName><Schedule>1, Part 1.1</Schedule><Item>7</Item></record>`,
        ),
      },
      records: {
        'Russia, schedule 1, Part 1, item 7': {
          born: ['1957-08-12 or 1958'],
          listedOn: '2022-02-24',
        },
        'Russia, schedule 1, Part 1.1, item 7': { names: ['Yuri Testov'] },
      },
      summary: { records: 2 },
    },
  ]);
});

const swiss = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><swiss-sanctions-list list-type="whole-list" date="2026-09-28"><sanctions-program ssid="1"><program-key lang="eng">Belarus</program-key><sanctions-set ssid="11" lang="eng">Annex 1</sanctions-set></sanctions-program>${inside}</swiss-sanctions-list>`;
const swissName = (parts: string, type = 'primary-name', quality = 'good'): string =>
  `<name name-type="${type}" quality="${quality}">${parts}</name>`;
const part = (order: number, type: string, value: string, more = ''): string =>
  `<name-part order="${order}" name-part-type="${type}"><value>${value}</value>${more}</name-part>`;

describe('odd records of Switzerland’s list', () => {
  assertRead([
    {
      what: 'with a father’s name, a grandfather’s name and no family name',
      files: {
        'a.xml': swiss(
          `<target ssid="5" sanctions-set-id="11"><individual sex="male"><identity main="true">${swissName(part(1, 'given-name', 'Abdul') + part(2, 'father-name', 'Testi') + part(3, 'grand-father-name', 'Rahim'))}<day-month-year year="1963" month="0"/><nationality><country>Iraq</country></nationality><nationality><country>Jordan</country></nationality></identity></individual><modification modification-type="listed" publication-date="2003-06-27"/></target>`,
        ),
      },
      records: {
        5: {
          names: ['Abdul Testi Rahim'],
          born: ['1963'],
          nationalities: ['Iraq', 'Jordan'],
          listedOn: '2003-06-27',
        },
      },
      summary: { remarks: [] },
    },
    {
      what: 'amended after it was taken off and listed again',
      files: {
        'a.xml': swiss(
          `<target ssid="6" sanctions-set-id="11"><entity><identity main="true">${swissName(part(1, 'whole-name', 'Testi Motors'))}</identity></entity><modification modification-type="amended" effective-date="2025-03-01"/><modification modification-type="de-listed" effective-date="2023-03-01"/><modification modification-type="listed" effective-date="2024-03-01"/></target><target ssid="7" sanctions-set-id="11"><entity><identity main="true">${swissName(part(1, 'whole-name', 'Gone Motors'))}</identity></entity><modification modification-type="amended" effective-date="2022-03-01"/><modification modification-type="de-listed" effective-date="2023-03-01"/></target>`,
        ),
      },
      records: { 6: { names: ['Testi Motors'] } },
      summary: { records: 1 },
    },
    {
      what: 'amended after it was taken off, which lists nobody again',
      files: {
        'a.xml': swiss(
          `<target ssid="8" sanctions-set-id="11"><entity><identity main="true">${swissName(part(1, 'whole-name', 'Gone Works'))}</identity></entity><modification modification-type="amended" effective-date="2025-03-01"/><modification modification-type="de-listed" effective-date="2023-03-01"/></target><target ssid="9" sanctions-set-id="11"><entity><identity main="true">${swissName(part(1, 'whole-name', 'Testi Works'))}</identity></entity></target>`,
        ),
      },
      records: { 9: { names: ['Testi Works'] } },
      summary: { records: 1 },
    },
  ]);
});

const france = (records: readonly object[]): string =>
  JSON.stringify({
    Publications: { DatePublication: '2026-10-05T00:00:00', PublicationDetail: records },
  });
const field = (type: string, ...values: readonly object[]) => ({ TypeChamp: type, Valeur: values });

describe('odd records of Switzerland’s list, once more', () => {
  assertRead([
    {
      what: 'of which a modification has no date: the first in the file counts',
      files: {
        'a.xml': swiss(
          `<target ssid="8" sanctions-set-id="11"><entity><identity main="true">${swissName(part(1, 'whole-name', 'Gone Works'))}</identity></entity><modification modification-type="de-listed"/><modification modification-type="listed" effective-date="2023-03-01"/></target><target ssid="9" sanctions-set-id="11"><entity><identity main="true">${swissName(part(1, 'whole-name', 'Testi Works'))}</identity></entity><modification modification-type="amended"/><modification modification-type="listed" enactment-date="2021-08-11"/></target>`,
        ),
      },
      records: { 9: { names: ['Testi Works'], listedOn: '2021-08-11' } },
      summary: { records: 1 },
    },
    {
      what: 'that do not say whether they are the whole list',
      files: {
        'a.xml': swiss(
          `<target ssid="9"><entity><identity main="true">${swissName(part(1, 'whole-name', 'Testi Works'))}</identity></entity></target>`,
        ).replace(' list-type="whole-list"', ''),
      },
      summary: { records: 1 },
    },
    {
      what: 'that are only what changed between two days',
      files: { 'a.xml': swiss('').replace('whole-list', 'delta-list') },
      refused: /a\.xml: this is only what changed in Switzerland's list/,
    },
  ]);
});

describe('odd records of France’s register', () => {
  assertRead([
    {
      what: 'with a birth of a year alone, several nationalities and aliases',
      files: {
        'a.json': france([
          {
            IdRegistre: 901,
            Nature: 'Personne physique',
            Nom: 'TESTI',
            RegistreDetail: [
              field('PRENOM', { Prenom: 'Hervé' }),
              field(
                'DATE_DE_NAISSANCE',
                { Jour: '', Mois: '', Annee: '1964' },
                { Jour: '3', Mois: '2', Annee: '1965' },
              ),
              field('NATIONALITE', { Pays: 'Haïti' }, { Pays: 'France' }),
              field('ALIAS', { Alias: 'Hervé Testy' }, { Alias: '' }),
            ],
          },
        ]),
      },
      records: {
        901: {
          names: ['Hervé TESTI', 'Hervé Testy'],
          born: ['1964', '1965-02-03'],
          nationalities: ['Haïti', 'France'],
        },
      },
      summary: { date: '2026-10-05' },
    },
    {
      what: 'with a ship’s number behind letters, and details that are missing',
      files: {
        'a.json': france([
          {
            IdRegistre: 902,
            Nature: 'Navire',
            Nom: 'HÉRON',
            RegistreDetail: [field('NUMERO_OMI', { NumeroOMI: 'OMI 9826902' })],
          },
          { IdRegistre: 903, Nature: 'Personne morale', Nom: 'Testi Négoce', RegistreDetail: null },
          { IdRegistre: 904, Nature: 'Personne morale', Nom: '' },
        ]),
      },
      summary: { skipped: [{ file: 'a.json', line: 3, reason: 'record 904 has no name' }] },
      records: {
        902: { kind: 'vessel', imo: '9826902' },
        903: { kind: 'entity', names: ['Testi Négoce'] },
      },
    },
  ]);
});

describe('odd records of Ukraine’s register', () => {
  assertRead([
    {
      what: 'with births of which one is a year, two citizenships, and aliases of one text',
      files: {
        'a.json': JSON.stringify([
          {
            sid: 901,
            name: 'Тестенко Олена Ігорівна',
            translit: 'Testenko Olena Ihorivna',
            aliases: 'Elena Testenko',
            citizenships: ['RU', 'UA'],
            bd: ['1970', '1971-03-04'],
            identifiers: [{ id: 'doc:passport', code: 'AA 11', iso2: 'UA' }],
            attributes: [],
            status: 'active',
          },
        ]),
      },
      records: {
        901: {
          kind: 'person',
          names: ['Тестенко Олена Ігорівна', 'Testenko Olena Ihorivna', 'Elena Testenko'],
          born: ['1970', '1971-03-04'],
          nationalities: ['RU', 'UA'],
          measure: undefined,
        },
      },
    },
    {
      what: 'that do not say what a subject is: papers of people, Cyrillic names of people, and the rest',
      files: {
        'a.json': JSON.stringify([
          {
            sid: 1,
            name: 'Test Only',
            translit: 'Test Only',
            identifiers: [{ id: 'doc:passport', code: 'A 1' }],
          },
          {
            sid: 2,
            name: 'Test Only',
            translit: '',
            identifiers: [{ id: 'reg:person_ro', code: '7' }],
          },
          {
            sid: 3,
            name: 'Test Works LLC',
            translit: 'Test Works LLC',
            identifiers: [{ id: 'tax:inn', code: '7' }],
          },
          {
            sid: 4,
            name: 'Тестенко Іван (Testenko Ivan, Тестенко Иван)',
            translit: 'Testenko Ivan',
          },
          { sid: 5, name: '«Тестенко Іван»', translit: 'Testenko Ivan' },
        ]),
      },
      records: {
        1: { kind: 'person', names: ['Test Only'] },
        2: { kind: 'person', names: ['Test Only'] },
        3: { kind: 'entity', names: ['Test Works LLC'] },
        4: { kind: 'person', names: ['Тестенко Іван', 'Testenko Ivan', 'Тестенко Иван'] },
        5: { kind: 'entity' },
      },
    },
    {
      what: 'of sanctions that ended, were stopped or were lifted',
      files: {
        'a.json': JSON.stringify(
          ['expired', 'excluded', 'terminated', 'Active'].map((status, i) => ({
            sid: i + 1,
            name: `Товариство «Тест ${i}»`,
            translit: `Tovarystvo Test ${i}`,
            identifiers: [],
            status,
          })),
        ),
      },
      records: {
        1: { measure: 'none' },
        2: { measure: 'none' },
        3: { measure: 'none' },
        4: { measure: undefined },
      },
    },
  ]);
});

const OS_HEADER =
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change';

describe('odd records of OpenSanctions', () => {
  assertRead([
    {
      what: 'in the 15 columns of before 2025, with quotation marks and semicolons inside cells',
      files: {
        'a.csv': `${OS_HEADER}\nNK-1,Person,Tibor Varga,"""Varga; Tibor"";Tibi ""the Bear"" Varga",1960;1961-02-03,hu;rs,,,Test act,,,Test Sanctions,2023-01-01,2026-03-13,2026-03-13\n`,
      },
      records: {
        'NK-1': {
          names: ['Tibor Varga', 'Varga; Tibor', 'Tibi "the Bear" Varga'],
          born: ['1960', '1961-02-03'],
          nationalities: ['HU', 'RS'],
        },
      },
      summary: {
        remarks: [
          'OpenSanctions data are licensed CC BY-NC 4.0: commercial use needs a license from opensanctions.org.',
          'This export does not mark weak aliases; import entities.ftm.json for fewer false alarms.',
        ],
      },
    },
    {
      what: 'with an alias that is weak, a former name and a topic of a relative',
      files: {
        'a.json': `${JSON.stringify({ id: 'Q1', schema: 'Person', target: true, last_seen: '2026-03-13T00:00:00', properties: { name: ['Tibor Varga'], weakAlias: ['Tibi'], previousName: ['Tibor Vargo'], topics: ['sanction'], birthDate: ['1960'] } })}\n${JSON.stringify({ id: 'Q2', schema: 'Person', target: true, last_seen: '2026-03-13', properties: { name: ['Anna Varga'], topics: ['sanction.linked'] } })}\n`,
      },
      records: { Q1: { names: ['Tibor Varga', 'Tibor Vargo', '(Tibi)'], measure: undefined } },
      summary: { records: 1 },
    },
    {
      what: 'with values that are none, lines that are no entities, and days in any order',
      files: {
        'a.json': [
          {
            id: 'Q3',
            schema: 'Person',
            last_seen: '2026-03-14',
            properties: {
              name: ['Tibor Varga', '', 7, null],
              alias: 'Varga',
              topics: ['sanction'],
              birthDate: ['', '1960'],
              sanctions: [{}, { properties: {} }, null],
            },
          },
          null,
          7,
          'text',
          {
            id: 'Q4',
            schema: 'Person',
            last_seen: '2026-03-12',
            properties: { name: ['Anna Varga'], topics: ['sanction'], programId: [] },
          },
          {
            id: 'Q5',
            schema: 'Person',
            last_seen: 20260399,
            properties: { name: ['Ada Varga'], topics: ['sanction'] },
          },
        ]
          .map((one) => `${JSON.stringify(one)}\n`)
          .join(''),
      },
      records: { Q3: { names: ['Tibor Varga'], born: ['1960'], programs: [] } },
      summary: { records: 3, skippedCount: 3, date: '2026-03-14' },
    },
    {
      what: 'with a ship, whose number stands behind letters',
      files: {
        'a.json': `${JSON.stringify({ id: 'V1', schema: 'Vessel', target: true, last_seen: '2026-03-13', properties: { name: ['HERON'], topics: ['sanction'], imoNumber: ['IMO9826902'], flag: ['ga'] } })}\n`,
      },
      records: { V1: { kind: 'vessel', imo: '9826902' } },
    },
  ]);
});

describe('odd copies of the US Consolidated Screening List in JSON', () => {
  assertRead([
    {
      what: 'with null for what is not known',
      files: {
        'a.json': JSON.stringify({
          results: [
            {
              id: 'x1',
              source: 'Entity List (EL) - Bureau of Industry and Security',
              name: 'Aero Works Harbin',
              alt_names: null,
              addresses: null,
              ids: null,
              programs: null,
              type: null,
              source_list_url: 'https://example.gov',
            },
            {
              id: '77',
              source: 'Foreign Sanctions Evaders (FSE) - Treasury Department',
              type: 'Individual',
              name: 'TESTI, Hasan',
              dates_of_birth: ['1971'],
              nationalities: ['IR', 'TR'],
              ids: [],
            },
          ],
        }),
      },
      records: {
        x1: { measure: 'export-restrictions', names: ['Aero Works Harbin'] },
        77: {
          kind: 'person',
          names: ['Hasan TESTI'],
          nationalities: ['IR', 'TR'],
          measure: undefined,
        },
      },
    },
  ]);
});
