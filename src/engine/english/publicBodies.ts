/** Public bodies that readers know by a short name and that are the only ones of their name, by their folded full names: the short names count once the registry has the body. */
const OF_ONE_BODY: Readonly<Record<string, readonly string[]>> = {
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
  'federal reserve': ['Fed'],
  'federal reserve system': ['Federal Reserve', 'Fed'],
  'united states department of homeland security': ['DHS'],
  'united states department of justice': ['DOJ'],
  'united states department of defense': ['Pentagon'],
  'united states house of representatives': ['House'],
  'immigration and customs enforcement': ['ICE'],
  'national aeronautics and space administration': ['NASA'],
  'office of foreign assets control': ['OFAC'],
  'bank of england': ['BoE'],
  'foreign, commonwealth and development office': ['FCDO'],
  'islamic revolutionary guard corps': [
    'Revolutionary Guard Corps',
    'Revolutionary Guards Corps',
    'Revolutionary Guards',
    'Revolutionary Guard',
  ],
  'scottish national party': ['SNP'],
  'british broadcasting corporation': ['BBC'],
  'american civil liberties union': ['ACLU'],
  'royal canadian mounted police': ['RCMP'],
  'canadian broadcasting corporation': ['CBC'],
  'european court of justice': ['ECJ'],
  'european court of human rights': ['ECHR'],
  'international committee of the red cross': ['ICRC'],
  'food and agriculture organization': ['FAO'],
  'international labour organization': ['ILO'],
  'united nations children’s fund': ['UNICEF'],
};

/** Short names by which one country's news calls a body whose full name other countries have for their own, by ISO 3166-1 codes and folded full names. */
const OF_ONE_COUNTRY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  us: {
    'central intelligence agency': ['CIA'],
    'national security agency': ['NSA'],
    'securities and exchange commission': ['SEC'],
    'federal trade commission': ['FTC'],
    'federal communications commission': ['FCC'],
    'federal election commission': ['FEC'],
    'food and drug administration': ['FDA'],
    'environmental protection agency': ['EPA'],
    'internal revenue service': ['IRS'],
    'department of homeland security': ['DHS'],
    'department of justice': ['DOJ'],
    'centers for disease control and prevention': ['CDC'],
    'drug enforcement administration': ['DEA'],
    'house of representatives': ['House'],
    'government accountability office': ['GAO'],
    'congressional budget office': ['CBO'],
    'democratic national committee': ['DNC'],
    'republican national committee': ['RNC'],
    'national rifle association': ['NRA'],
  },
  gb: {
    'national health service': ['NHS'],
    'house of commons': ['Commons'],
    'house of lords': ['Lords'],
    'ministry of defence': ['MoD'],
    'department for work and pensions': ['DWP'],
    'office for national statistics': ['ONS'],
    'office for budget responsibility': ['OBR'],
    'institute for fiscal studies': ['IFS'],
    'crown prosecution service': ['CPS'],
    'trades union congress': ['TUC'],
    'democratic unionist party': ['DUP'],
    'metropolitan police': ['Met'],
  },
  ca: { 'house of commons': ['Commons'] },
  ru: { 'federal security service': ['FSB'] },
};

/** A folded name as it is looked up, with hyphens and the like or without. */
function plainName(name: string): string {
  return name
    .replace(/co-operat/g, 'cooperat')
    .replace(/ & /g, ' and ')
    .replace(/’/g, "'");
}

/** The same, whether British or American. */
function inAnySpelling(name: string): string {
  return plainName(name)
    .replace(/organis/g, 'organiz')
    .replace(/defence/g, 'defense')
    .replace(/labour/g, 'labor')
    .replace(/\bcentre/g, 'center');
}

/** Short names of a full name, and whose news have it so: all, where there is no code. */
interface ShortNames {
  readonly plain: string;
  readonly code?: string;
  readonly short: readonly string[];
}

const BY_ANY_SPELLING: ReadonlyMap<string, readonly ShortNames[]> = (() => {
  const found = new Map<string, ShortNames[]>();
  const add = (names: Readonly<Record<string, readonly string[]>>, code?: string): void => {
    for (const [name, short] of Object.entries(names)) {
      const key = inAnySpelling(name);
      found.set(key, [...(found.get(key) ?? []), { plain: plainName(name), code, short }]);
    }
  };
  add(OF_ONE_BODY);
  for (const [code, names] of Object.entries(OF_ONE_COUNTRY)) add(names, code);
  return found;
})();

/**
 * The short names by which a public body is known to everybody: "EU", "Fed". What is one country's way to speak counts for a body of that country, and for
 * one of none that is spelled as that country has it: "MoD" is neither Syria's Ministry of Defence nor anybody's Ministry of Defense.
 * @param name its folded full name, however English spells it
 * @param countries ISO 3166-1 codes of its countries
 */
export function wellKnownShortNames(name: string, countries?: readonly string[] | null): string[] {
  return shortNamesWhere(
    name,
    ({ plain, code }) =>
      code === undefined ||
      (countries?.length ? countries.includes(code) : plain === plainName(name)),
  );
}

/** The short names that a body's namesake in another country is known by, and it is not: "MoD" for Syria's Ministry of Defence. See `wellKnownShortNames`. */
export function shortNamesAbroad(name: string, countries?: readonly string[] | null): string[] {
  const own = wellKnownShortNames(name, countries);
  return shortNamesWhere(name, () => true).filter((short) => !own.includes(short));
}

function shortNamesWhere(name: string, isSuch: (one: ShortNames) => boolean): string[] {
  const known = BY_ANY_SPELLING.get(inAnySpelling(name)) ?? [];
  return known.filter(isSuch).flatMap(({ short }) => short);
}

const ALL_SHORT: ReadonlySet<string> = new Set(
  [...BY_ANY_SPELLING.values()]
    .flat()
    .flatMap(({ short }) => short.map((name) => name.toLowerCase())),
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
