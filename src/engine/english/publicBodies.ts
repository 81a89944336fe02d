/** Public bodies that readers know by a short name, by their folded full names: the short names count once the registry has the body. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'european union': ['EU'],
  'united nations': ['UN'],
  'world health organization': ['WHO'],
  'world trade organization': ['WTO'],
  'north atlantic treaty organization': ['NATO'],
  'international monetary fund': ['IMF'],
  'european central bank': ['ECB'],
  'international atomic energy agency': ['IAEA'],
  'international criminal court': ['ICC'],
  'international court of justice': ['ICJ'],
  'organization for security and co-operation in europe': ['OSCE'],
  'organisation for economic co-operation and development': ['OECD'],
  'organization of the petroleum exporting countries': ['OPEC'],
  'african union': ['AU'],
  'association of southeast asian nations': ['ASEAN'],
  'federal bureau of investigation': ['FBI'],
  'central intelligence agency': ['CIA'],
  'national security agency': ['NSA'],
  'securities and exchange commission': ['SEC'],
  'federal reserve': ['Fed'],
  'federal reserve system': ['Federal Reserve', 'Fed'],
  'federal trade commission': ['FTC'],
  'federal communications commission': ['FCC'],
  'federal election commission': ['FEC'],
  'food and drug administration': ['FDA'],
  'environmental protection agency': ['EPA'],
  'internal revenue service': ['IRS'],
  'department of homeland security': ['DHS'],
  'united states department of homeland security': ['DHS'],
  'centers for disease control and prevention': ['CDC'],
  'immigration and customs enforcement': ['ICE'],
  'drug enforcement administration': ['DEA'],
  'national aeronautics and space administration': ['NASA'],
  'office of foreign assets control': ['OFAC'],
  'house of representatives': ['House'],
  'united states house of representatives': ['House'],
  'national health service': ['NHS'],
  'bank of england': ['BoE'],
  'foreign, commonwealth and development office': ['FCDO'],
  'federal security service': ['FSB'],
  'islamic revolutionary guard corps': [
    'Revolutionary Guard Corps',
    'Revolutionary Guards Corps',
    'Revolutionary Guards',
    'Revolutionary Guard',
  ],
  'house of commons': ['Commons'],
  'house of lords': ['Lords'],
  'ministry of defence': ['MoD'],
  'department for work and pensions': ['DWP'],
  'office for national statistics': ['ONS'],
  'office for budget responsibility': ['OBR'],
  'institute for fiscal studies': ['IFS'],
  'crown prosecution service': ['CPS'],
  'trades union congress': ['TUC'],
  'scottish national party': ['SNP'],
  'democratic unionist party': ['DUP'],
  'metropolitan police': ['Met'],
  'british broadcasting corporation': ['BBC'],
  'government accountability office': ['GAO'],
  'congressional budget office': ['CBO'],
  'department of justice': ['DOJ'],
  'united states department of justice': ['DOJ'],
  'united states department of defense': ['Pentagon'],
  'democratic national committee': ['DNC'],
  'republican national committee': ['RNC'],
  'american civil liberties union': ['ACLU'],
  'national rifle association': ['NRA'],
  'royal canadian mounted police': ['RCMP'],
  'canadian broadcasting corporation': ['CBC'],
  'european court of justice': ['ECJ'],
  'european court of human rights': ['ECHR'],
  'international committee of the red cross': ['ICRC'],
  'food and agriculture organization': ['FAO'],
  'international labour organization': ['ILO'],
  'united nations children’s fund': ['UNICEF'],
};

/** A folded name as it is looked up, whether British or American, with hyphens or without. */
function plainName(name: string): string {
  return name
    .replace(/organis/g, 'organiz')
    .replace(/co-operat/g, 'cooperat')
    .replace(/defence/g, 'defense')
    .replace(/labour/g, 'labor')
    .replace(/\bcentre/g, 'center')
    .replace(/ & /g, ' and ')
    .replace(/’/g, "'");
}

const BY_PLAIN_NAME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SHORT_NAMES).map(([name, short]) => [plainName(name), short]),
);

/** The short names by which a public body with a folded full name, however English spells it, is known to everybody: "EU", "Fed". */
export function wellKnownShortNames(name: string): readonly string[] {
  return BY_PLAIN_NAME.get(plainName(name)) ?? [];
}

const ALL_SHORT: ReadonlySet<string> = new Set(
  Object.values(SHORT_NAMES).flatMap((names) => names.map((name) => name.toLowerCase())),
);

/** Whether a name in lower case is one of those short names: "epa", "nato". */
export function isShortOfPublic(name: string): boolean {
  return ALL_SHORT.has(name);
}

/** What parties and chambers are called in more than one country, folded and without the article, by ISO 3166-1 codes of countries whose news calls its own so. */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map(
  `
  republicans: us fr
  republican party: us tr cl lb
  democrats: us se it gr
  democratic party: us it mm kr hk
  senate: us fr it es au ca ie nl be pl cz ro br ar mx co cl ph pk ng ke za jo th kh
  congress: us in es pe ar br co mx ph np
  house of representatives: us au nz jp nl ph my ng id co
  national assembly: fr kr pk ke hu sk si vn ve ec ni tr cd zm ci sn bg rs
  supreme court: us gb in il ca es br mx pk no dk se ua ke ve jp
  constitutional court: de at it es za kr tr ro hu ru ua co id th
  labour party: gb nl no ie il nz mt
  labor party: au us il
  labour: gb nl no ie il nz mt
  conservatives: gb ca no dk se
  conservative party: gb ca no co
  liberals: gb ca au dk nl se de
  liberal party: gb ca au ph co nl
  liberal democrats: gb
  greens: de au at nz nl fr ie fi ca gb us
  green party: de gb us ca nz ie au se cz at
  socialists: fr es pt be it hu rs al
  socialist party: fr pt nl be ie al rs ar hu
  social democrats: de dk se at ie ro
  social democratic party: de at pt dk se fi jp
  national party: nz au za sc
  people's party: dk pk es at ch pa
  justice party: ng my in
  workers' party: br sg ie kp
  reform party: us ca gb`
    .trim()
    .split('\n')
    .map((line) => line.trim().split(': '))
    .map(([name, codes]) => [name, codes.split(' ')]),
);

/** The ISO 3166-1 codes of countries whose news calls a party or chamber of its own by a folded name: "republicans", "senate"; none where the name is one body's. */
export function countriesWithBody(name: string): readonly string[] {
  return SHARED.get(name.replace(/^the /, '')) ?? [];
}
