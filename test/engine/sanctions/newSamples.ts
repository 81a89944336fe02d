// Files of formats that Copydesk has read since 2026, made after their published shapes with invented parties; see docs/list-formats.md.

const CSL_HEADER =
  '_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids';
const cslRow = (values: Readonly<Record<string, string>>): string =>
  CSL_HEADER.split(',')
    .map((field) => `"${values[field] ?? ''}"`)
    .join(',');

/** Each of the Consolidated Screening List's kinds of lists, and one that nobody knows. */
export const US_CSL_CSV = `${[
  CSL_HEADER,
  cslRow({
    _id: 'a1',
    source: 'Entity List (EL) - Bureau of Industry and Security',
    name: 'Example Chipworks Technologies Co., Ltd.',
    addresses: '1 Test Road, Shenzhen, CN',
    federal_register_notice: '84 FR 22961',
    start_date: '2019-05-16',
    alt_names: 'Example Chipworks; and Chipworks Research',
    source_information_url: 'https://www.bis.doc.gov/entity-list',
  }),
  cslRow({
    _id: '99001',
    source: 'Specially Designated Nationals (SDN) - Treasury Department',
    entity_number: '99001',
    type: 'Individual',
    programs: 'NPWMD; DPRK',
    name: 'TESTOK, Ryong Nam',
    dates_of_birth: '1978-12-05',
    nationalities: 'KP',
    ids: 'Passport, 836238033, KP; Gender, Male; Secondary sanctions risk:, section 510',
    source_information_url: 'https://home.treasury.gov/sdn',
  }),
  cslRow({
    _id: 'a2',
    source: 'Nonproliferation Sanctions (ISN) - State Department',
    programs: 'INKSNA',
    name: 'Example Import and Export Company; and any successor, sub-unit, or subsidiary thereof',
    start_date: '2023-07-19',
  }),
  cslRow({
    _id: 'a3',
    source: 'Denied Persons List (DPL) - Bureau of Industry and Security',
    name: 'Dana Denied Person',
    start_date: '2002-03-04',
  }),
  cslRow({ _id: 'a4', source: 'Unheard-of List (UHL) - Some Department', name: 'Example Nobody' }),
  cslRow({
    _id: '99002',
    source: 'Sectoral Sanctions Identifications List (SSI) - Treasury Department',
    entity_number: '99002',
    type: 'Vessel',
    name: 'SEA EXAMPLE',
    vessel_flag: 'Panama',
    vessel_type: 'Crude Oil Tanker',
    ids: 'Vessel Registration Identification, IMO 9187629',
  }),
].join('\n')}\n`;

export const US_CSL_JSON = JSON.stringify({
  total: 2,
  sources_used: [
    { source: 'Entity List (EL)', source_last_updated: '2026-10-01T04:05:06' },
    { source: 'SDN', source_last_updated: '2026-10-07T04:05:06' },
  ],
  results: [
    {
      id: 'a1',
      source: 'Entity List (EL) - Bureau of Industry and Security',
      name: 'Example Chipworks Technologies Co., Ltd.',
      alt_names: ['Example Chipworks', 'and Chipworks Research'],
      addresses: [{ address: '1 Test Road', city: 'Shenzhen', country: 'CN', state: null }],
      start_date: '2019-05-16',
      federal_register_notice: '84 FR 22961',
      source_information_url: 'https://www.bis.doc.gov/entity-list',
      ids: [],
    },
    {
      id: '99001',
      entity_number: 99001,
      source: 'Specially Designated Nationals (SDN) - Treasury Department',
      type: 'Individual',
      programs: ['NPWMD'],
      name: 'TESTOK, Ryong Nam',
      dates_of_birth: ['1978-12-05'],
      nationalities: ['KP'],
      ids: [
        { type: 'Passport', number: '836238033', country: 'KP' },
        { type: 'Gender', number: 'Male', country: null },
      ],
      source_information_url: 'https://home.treasury.gov/sdn',
    },
  ],
});

export const UK_XML = `<?xml version="1.0" encoding="utf-8"?>
<Designations>
  <DateGenerated>08/10/2026</DateGenerated>
  <Designation>
    <LastUpdated>01/02/2024</LastUpdated><DateDesignated>25/01/2001</DateDesignated>
    <UniqueID>TST0006</UniqueID><OFSIGroupID>7172</OFSIGroupID><UNReferenceNumber>TAi.002</UNReferenceNumber>
    <Names>
      <Name><Name1>IVAN</Name1><Name2>IVANOVICH</Name2><Name6>TESTOV</Name6><NameType>Primary Name</NameType></Name>
      <Name><Name1>VANYA</Name1><Name6>TESTOFF</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
      <Name><Name6>TESTIK</Name6><NameType>Alias</NameType></Name>
    </Names>
    <NonLatinNames><NonLatinName><NameNonLatinScript>Иван Иванович Тестов</NameNonLatinScript></NonLatinName></NonLatinNames>
    <RegimeName>The Test (Sanctions) (EU Exit) Regulations 2020</RegimeName>
    <IndividualEntityShip>Individual</IndividualEntityShip>
    <OtherInformation>A test.</OtherInformation>
    <Addresses><Address><AddressLine1>1 Test Street</AddressLine1><AddressCountry>Russia</AddressCountry></Address></Addresses>
    <IndividualDetails><Individual><DOBs><DOB>dd/mm/1950</DOB><DOB>07/08/1955</DOB></DOBs>
      <Nationalities><Nationality>Russia</Nationality></Nationalities>
      <PassportDetails><Passport><PassportNumber>770112233</PassportNumber></Passport></PassportDetails>
      <Positions><Position>Minister of Tests</Position></Positions>
      <BirthDetails><Location><TownOfBirth>Perm</TownOfBirth><CountryOfBirth>Russia</CountryOfBirth></Location></BirthDetails>
      <Genders><Gender>Male</Gender></Genders></Individual></IndividualDetails>
  </Designation>
  <Designation>
    <DateDesignated>01/03/2025</DateDesignated><UniqueID>TST3064</UniqueID>
    <Names><Name><Name6>EXAMPLE PROSPECT</Name6><NameType>Primary Name</NameType></Name></Names>
    <RegimeName>The Test (Sanctions) (EU Exit) Regulations 2020</RegimeName>
    <IndividualEntityShip>Ship</IndividualEntityShip>
    <ShipDetails><Ship><IMONumbers><IMONumber>IMO9826902</IMONumber></IMONumbers>
      <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Panama</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips></Ship></ShipDetails>
  </Designation>
</Designations>
`;

export const OFAC_ENHANCED = `<?xml version="1.0" encoding="utf-8"?>
<sanctionsData xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML">
<publicationInfo><dataAsOf>2025-11-13T10:00:00</dataAsOf><filters/></publicationInfo>
<referenceValues><referenceValue refId="1"><type>Script</type><value>Latin</value></referenceValue></referenceValues>
<entities>
<entity id="99001">
  <generalInfo><identityId>1</identityId><entityType refId="600">Individual</entityType><remarks>A test.</remarks><title>Minister of Tests</title></generalInfo>
  <sanctionsLists><sanctionsList refId="1" id="2" datePublished="2020-12-07">SDN List</sanctionsList></sanctionsLists>
  <sanctionsPrograms><sanctionsProgram refId="1" id="3">HK-EO13936</sanctionsProgram></sanctionsPrograms>
  <names>
    <name id="5"><isPrimary>false</isPrimary><aliasType refId="1">A.K.A.</aliasType><isLowQuality>true</isLowQuality><translations><translation id="6"><isPrimary>true</isPrimary><script refId="1">Latin</script><formattedLastName>UNCLE TEST</formattedLastName><formattedFullName>UNCLE TEST</formattedFullName></translation></translations></name>
    <name id="4"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
      <translation id="7"><isPrimary>true</isPrimary><script refId="1">Latin</script><formattedFirstName>Quanguo</formattedFirstName><formattedLastName>TEST</formattedLastName><formattedFullName>TEST, Quanguo</formattedFullName></translation>
      <translation id="8"><isPrimary>false</isPrimary><script refId="2">Chinese Simplified</script><formattedFirstName>全国</formattedFirstName><formattedLastName>陈</formattedLastName><formattedFullName>陈 全国</formattedFullName></translation></translations></name>
  </names>
  <addresses><address id="1"><country refId="1">China</country><translations><translation id="1"><isPrimary>true</isPrimary><script refId="1">Latin</script><addressParts><addressPart id="1"><type refId="1">CITY</type><value>Beijing</value></addressPart></addressParts></translation></translations></address></addresses>
  <features><feature id="1"><type featureTypeId="8">Birthdate</type><versionId>1</versionId><value>12 Nov 1955</value><isPrimary>true</isPrimary></feature>
    <feature id="2"><type featureTypeId="10">Nationality Country</type><versionId>1</versionId><value>China</value><isPrimary>true</isPrimary></feature>
    <feature id="3"><type featureTypeId="9">Place of Birth</type><versionId>1</versionId><value>Pingyu</value><isPrimary>true</isPrimary></feature></features>
  <identityDocuments><identityDocument id="1"><type refId="1">Passport</type><name nameId="4" nameTranslationId="7">x</name><documentNumber>E123</documentNumber><isValid>true</isValid><issuingCountry refId="1">China</issuingCountry></identityDocument></identityDocuments>
</entity>
<entity id="99002">
  <generalInfo><identityId>2</identityId><entityType refId="602">Vessel</entityType></generalInfo>
  <sanctionsLists><sanctionsList refId="1" id="2" datePublished="2022-01-02">SDN List</sanctionsList></sanctionsLists>
  <sanctionsPrograms><sanctionsProgram refId="1" id="3">TEST</sanctionsProgram></sanctionsPrograms>
  <names><name id="9"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations><translation id="9"><isPrimary>true</isPrimary><script refId="1">Latin</script><formattedLastName>SEA EXAMPLE</formattedLastName><formattedFullName>SEA EXAMPLE</formattedFullName></translation></translations></name></names>
  <features><feature id="4"><type featureTypeId="3">Vessel Flag</type><versionId>1</versionId><value>Panama</value><isPrimary>true</isPrimary></feature></features>
  <identityDocuments><identityDocument id="2"><type refId="1">Vessel Registration Identification</type><name nameId="9" nameTranslationId="9">x</name><documentNumber>IMO 9187629</documentNumber><isValid>true</isValid></identityDocument></identityDocuments>
</entity>
</entities>
</sanctionsData>
`;

export const CANADA_XML = `<?xml version="1.0" encoding="UTF-8"?>
<data-set xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <record><Country-Pays>Russia / Russie</Country-Pays><LastName-NomDeFamille>TESTOV</LastName-NomDeFamille><GivenName-Prenom>Ivan Ivanovich</GivenName-Prenom><Aliases-Alias>Ivan Testoff; Vanya</Aliases-Alias><DateOfBirthOrShipBuildDate-DateDeNaissanceOuDateDeConstructionDuNavire>1953-09-22</DateOfBirthOrShipBuildDate-DateDeNaissanceOuDateDeConstructionDuNavire><Schedule-Annexe>1, Part 1</Schedule-Annexe><Item-NumeroDarticle>94</Item-NumeroDarticle><DateOfListing-DateDinscription>2019-03-15</DateOfListing-DateDinscription></record>
  <record><Country-Pays>Russia / Russie</Country-Pays><EntityOrShip-EntiteOuNavire>Example Bank / Banque Exemple</EntityOrShip-EntiteOuNavire><Aliases-Alias>Bank Example, Ltd., Examplebank</Aliases-Alias><Schedule-Annexe>1, Part 2</Schedule-Annexe><Item-NumeroDarticle>1</Item-NumeroDarticle><DateOfListing-DateDinscription>2014-03-21</DateOfListing-DateDinscription></record>
  <record><Country-Pays>Russia / Russie</Country-Pays><EntityOrShip-EntiteOuNavire>M/V Example </EntityOrShip-EntiteOuNavire><TitleOrShipType-TitreOuTypeDeNavire>General Cargo | Cargo classique</TitleOrShipType-TitreOuTypeDeNavire><ShipIMONumber-NumeroOMIDuNavire>8517839</ShipIMONumber-NumeroOMIDuNavire><DateOfBirthOrShipBuildDate-DateDeNaissanceOuDateDeConstructionDuNavire>1986</DateOfBirthOrShipBuildDate-DateDeNaissanceOuDateDeConstructionDuNavire><Schedule-Annexe>1.1</Schedule-Annexe><Item-NumeroDarticle>2</Item-NumeroDarticle><DateOfListing-DateDinscription>2025-06-13</DateOfListing-DateDinscription></record>
</data-set>
`;

export const SWITZERLAND_XML = `<?xml version="1.0" encoding="UTF-8"?>
<swiss-sanctions-list list-type="whole-list" date="2026-09-28">
<sanctions-program ssid="20"><program-key lang="ger">Testland (D)</program-key><program-key lang="eng">Testland</program-key><sanctions-set ssid="4387" lang="eng">Annex 13</sanctions-set></sanctions-program>
<place ssid="7"><location>Perm</location><country iso-code="RU">Russia</country></place>
<target ssid="100"><sanctions-set-id>4387</sanctions-set-id>
  <individual sex="male"><identity ssid="1" main="true">
    <name ssid="2" name-type="primary-name" quality="good">
      <name-part ssid="3" order="1" name-part-type="family-name"><value>Testau</value><spelling-variant script="LATN">Testov</spelling-variant><spelling-variant script="CYRL">ТЕСТОВ</spelling-variant></name-part>
      <name-part ssid="4" order="2" name-part-type="given-name"><value>Ivan</value><spelling-variant script="CYRL">Иван</spelling-variant></name-part></name>
    <name ssid="5" name-type="alias" quality="low"><name-part ssid="6" order="1" name-part-type="whole-name"><value>Vanya</value></name-part></name>
    <day-month-year ssid="8" day="3" month="8" year="1954"/><place-of-birth ssid="9" place-id="7"/>
    <nationality ssid="10"><country iso-code="BY">Belarus</country></nationality>
    <identification-document ssid="11" document-type="passport"><number>MP123</number><issuer code="BY">Belarus</issuer></identification-document>
  </identity><justification ssid="12">A test.</justification></individual>
  <modification modification-type="amended" effective-date="2023-01-02" publication-date="2023-01-02"><removed><target ssid="100"><individual><identity><name><name-part order="1" name-part-type="whole-name"><value>Old Name</value></name-part></name></identity></individual></target></removed></modification>
  <modification modification-type="listed" effective-date="2022-03-16" publication-date="2022-03-16"/>
</target>
<target ssid="101"><sanctions-set-id>4387</sanctions-set-id>
  <entity><identity ssid="13" main="true"><name ssid="14" name-type="primary-name"><name-part ssid="15" order="1" name-part-type="whole-name"><value>Delisted Bank</value></name-part></name></identity></entity>
  <modification modification-type="de-listed" effective-date="2024-03-16"/><modification modification-type="listed" effective-date="2012-03-16"/>
</target>
<target ssid="102"><sanctions-set-id>4387</sanctions-set-id>
  <object object-type="vessel"><identity ssid="16" main="true"><name ssid="17" name-type="primary-name"><name-part ssid="18" order="1" name-part-type="whole-name"><value>Sea Example</value></name-part></name></identity><other-information ssid="19">IMO number: 9187629</other-information></object>
  <modification modification-type="listed" effective-date="2025-06-01"/>
</target>
</swiss-sanctions-list>
`;

export const FRANCE_JSON = JSON.stringify({
  Publications: {
    DatePublication: '2026-10-05T08:00:00',
    PublicationDetail: [
      {
        IdRegistre: 4408,
        Nature: 'Personne physique',
        Nom: 'TESTOV',
        RegistreDetail: [
          { TypeChamp: 'PRENOM', Valeur: [{ Prenom: 'Ivan' }] },
          { TypeChamp: 'SEXE', Valeur: [{ Sexe: 'Masculin' }] },
          { TypeChamp: 'ALIAS', Valeur: [{ Alias: 'Ivan Testoff' }, { Alias: 'Иван Тестов' }] },
          { TypeChamp: 'DATE_DE_NAISSANCE', Valeur: [{ Annee: '1955', Mois: '8', Jour: '7' }] },
          { TypeChamp: 'LIEU_DE_NAISSANCE', Valeur: [{ Lieu: 'Perm', Pays: 'Russie' }] },
          { TypeChamp: 'NATIONALITE', Valeur: [{ Pays: 'Russie' }] },
          { TypeChamp: 'PASSEPORT', Valeur: [{ NumeroPasseport: '770112233' }] },
          { TypeChamp: 'TITRE', Valeur: [{ Titre: 'Ministre' }] },
          {
            TypeChamp: 'FONDEMENT_JURIDIQUE',
            Valeur: [{ FondementJuridiqueLabel: 'Règlement 269/2014' }],
          },
          { TypeChamp: 'MOTIFS', Valeur: [{ Motifs: 'Un essai.' }] },
        ],
      },
      {
        IdRegistre: 5000,
        Nature: 'Navire',
        Nom: 'SEA EXAMPLE',
        RegistreDetail: [{ TypeChamp: 'NUMERO_OMI', Valeur: [{ NumeroOMI: '9187629' }] }],
      },
    ],
  },
});
