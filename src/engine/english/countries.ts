import { wordSet } from './wordSet.js';

/** What belongs to a country is called by, after its ISO 3166-1 code: the adjective, and other ways to write the country. */
const COUNTRIES: Readonly<Record<string, readonly [adjective: string, ...names: string[]]>> = {
  us: ['American', 'United States', 'U.S.', 'US', 'USA'],
  gb: ['British', 'United Kingdom', 'U.K.', 'UK', 'Britain'],
  ae: ['Emirati', 'United Arab Emirates', 'UAE'],
  af: ['Afghan', 'Afghanistan'],
  al: ['Albanian', 'Albania'],
  dz: ['Algerian', 'Algeria'],
  ao: ['Angolan', 'Angola'],
  ar: ['Argentine', 'Argentina'],
  am: ['Armenian', 'Armenia'],
  au: ['Australian', 'Australia'],
  at: ['Austrian', 'Austria'],
  az: ['Azerbaijani', 'Azerbaijan'],
  bh: ['Bahraini', 'Bahrain'],
  bd: ['Bangladeshi', 'Bangladesh'],
  by: ['Belarusian', 'Belarus'],
  be: ['Belgian', 'Belgium'],
  bo: ['Bolivian', 'Bolivia'],
  ba: ['Bosnian', 'Bosnia and Herzegovina', 'Bosnia'],
  br: ['Brazilian', 'Brazil'],
  bg: ['Bulgarian', 'Bulgaria'],
  kh: ['Cambodian', 'Cambodia'],
  cm: ['Cameroonian', 'Cameroon'],
  ca: ['Canadian', 'Canada'],
  cl: ['Chilean', 'Chile'],
  cn: ['Chinese', 'China'],
  co: ['Colombian', 'Colombia'],
  cd: ['Congolese', 'Congo'],
  hr: ['Croatian', 'Croatia'],
  cu: ['Cuban', 'Cuba'],
  cy: ['Cypriot', 'Cyprus'],
  cz: ['Czech', 'Czech Republic', 'Czechia'],
  dk: ['Danish', 'Denmark'],
  ec: ['Ecuadorian', 'Ecuador'],
  eg: ['Egyptian', 'Egypt'],
  ee: ['Estonian', 'Estonia'],
  et: ['Ethiopian', 'Ethiopia'],
  fi: ['Finnish', 'Finland'],
  fr: ['French', 'France'],
  ge: ['Georgian', 'Georgia'],
  de: ['German', 'Germany'],
  gh: ['Ghanaian', 'Ghana'],
  gr: ['Greek', 'Greece'],
  hu: ['Hungarian', 'Hungary'],
  is: ['Icelandic', 'Iceland'],
  in: ['Indian', 'India'],
  id: ['Indonesian', 'Indonesia'],
  ir: ['Iranian', 'Iran'],
  iq: ['Iraqi', 'Iraq'],
  ie: ['Irish', 'Ireland'],
  il: ['Israeli', 'Israel'],
  it: ['Italian', 'Italy'],
  jp: ['Japanese', 'Japan'],
  jo: ['Jordanian', 'Jordan'],
  kz: ['Kazakh', 'Kazakhstan'],
  ke: ['Kenyan', 'Kenya'],
  kp: ['North Korean', 'North Korea'],
  kr: ['South Korean', 'South Korea'],
  kw: ['Kuwaiti', 'Kuwait'],
  kg: ['Kyrgyz', 'Kyrgyzstan'],
  lv: ['Latvian', 'Latvia'],
  lb: ['Lebanese', 'Lebanon'],
  ly: ['Libyan', 'Libya'],
  lt: ['Lithuanian', 'Lithuania'],
  lu: ['Luxembourgish', 'Luxembourg'],
  mk: ['Macedonian', 'North Macedonia', 'Macedonia'],
  my: ['Malaysian', 'Malaysia'],
  ml: ['Malian', 'Mali'],
  mt: ['Maltese', 'Malta'],
  mx: ['Mexican', 'Mexico'],
  md: ['Moldovan', 'Moldova'],
  mn: ['Mongolian', 'Mongolia'],
  me: ['Montenegrin', 'Montenegro'],
  ma: ['Moroccan', 'Morocco'],
  mm: ['Burmese', 'Myanmar', 'Burma'],
  np: ['Nepalese', 'Nepal'],
  nl: ['Dutch', 'Netherlands'],
  nz: ['New Zealand', 'New Zealand'],
  ni: ['Nicaraguan', 'Nicaragua'],
  ng: ['Nigerian', 'Nigeria'],
  no: ['Norwegian', 'Norway'],
  om: ['Omani', 'Oman'],
  pk: ['Pakistani', 'Pakistan'],
  ps: ['Palestinian', 'Palestine'],
  pa: ['Panamanian', 'Panama'],
  pe: ['Peruvian', 'Peru'],
  ph: ['Philippine', 'Philippines'],
  pl: ['Polish', 'Poland'],
  pt: ['Portuguese', 'Portugal'],
  qa: ['Qatari', 'Qatar'],
  ro: ['Romanian', 'Romania'],
  ru: ['Russian', 'Russia'],
  rw: ['Rwandan', 'Rwanda'],
  sa: ['Saudi', 'Saudi Arabia'],
  sn: ['Senegalese', 'Senegal'],
  rs: ['Serbian', 'Serbia'],
  sg: ['Singaporean', 'Singapore'],
  sk: ['Slovak', 'Slovakia'],
  si: ['Slovenian', 'Slovenia'],
  so: ['Somali', 'Somalia'],
  za: ['South African', 'South Africa'],
  ss: ['South Sudanese', 'South Sudan'],
  es: ['Spanish', 'Spain'],
  lk: ['Sri Lankan', 'Sri Lanka'],
  sd: ['Sudanese', 'Sudan'],
  se: ['Swedish', 'Sweden'],
  ch: ['Swiss', 'Switzerland'],
  sy: ['Syrian', 'Syria'],
  tw: ['Taiwanese', 'Taiwan'],
  tj: ['Tajik', 'Tajikistan'],
  tz: ['Tanzanian', 'Tanzania'],
  th: ['Thai', 'Thailand'],
  tn: ['Tunisian', 'Tunisia'],
  tr: ['Turkish', 'Turkey'],
  tm: ['Turkmen', 'Turkmenistan'],
  ug: ['Ugandan', 'Uganda'],
  ua: ['Ukrainian', 'Ukraine'],
  uy: ['Uruguayan', 'Uruguay'],
  uz: ['Uzbek', 'Uzbekistan'],
  va: ['Vatican', 'Vatican'],
  ve: ['Venezuelan', 'Venezuela'],
  vn: ['Vietnamese', 'Vietnam'],
  ye: ['Yemeni', 'Yemen'],
  zm: ['Zambian', 'Zambia'],
  zw: ['Zimbabwean', 'Zimbabwe'],
};

/** How the country with an ISO 3166-1 alpha-2 code is written before a noun: the adjective, then its names. */
export function countryWords(code: string): readonly string[] {
  return Object.hasOwn(COUNTRIES, code) ? COUNTRIES[code] : [];
}

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRIES).flatMap(([code, words]) =>
    words.map((word) => [word.toLowerCase(), code] as const),
  ),
);

/** The ISO 3166-1 alpha-2 code of a country, by its folded name or adjective. */
export function countryCodeOf(name: string): string | undefined {
  return CODES.get(name);
}

/** Whether a folded word is a country's name, and not what belongs to it: "russia", but not "russian". */
export function isCountryName(word: string): boolean {
  const [adjective, ...names] = COUNTRIES[countryCodeOf(word) ?? ''] ?? [];
  return adjective?.toLowerCase() !== word && names.some((name) => name.toLowerCase() === word);
}

/** Where Spanish is spoken, as ISO 3166-1 codes. */
const SPANISH = wordSet('ar bo cl co cr cu do ec es gq gt hn mx ni pa pe pr py sv uy ve');

/** Whether people of a country have two family names, father's and mother's, and are called by the first of them. */
export function haveTwoFamilyNames(code: string): boolean {
  return SPANISH.has(code);
}

/** The adjectives and names of all countries of the table, in small letters. */
export function everyCountry(): Iterable<string> {
  return CODES.keys();
}

/** Adjectives of origin that no country of the table gives. */
const ORIGINS = wordSet(`
  european asian african arab latin western eastern northern southern american english scottish welsh bavarian prussian saxon swabian catalan basque kurdish chechen
  tibetan uighur uyghur jewish muslim christian catholic protestant orthodox sunni shiite anglo franco sino russo soviet nazi roman ottoman persian filipino scandinavian
  nordic baltic balkan berlin-based texan californian parisian yugoslav flemish bosnian-serb croat serb turk dane swede finn pole briton scot dutch czech`);

const DEMONYMS: ReadonlySet<string> = new Set([
  ...ORIGINS,
  ...Object.values(COUNTRIES).flatMap(([adjective]) => adjective.toLowerCase().split(' ')),
  ...Object.values(COUNTRIES).flatMap(([, ...names]) => names.map((name) => name.toLowerCase())),
]);

/** Whether a folded word says where somebody comes from ("German", "US"); it stands before a name without being part of it. */
export function isOrigin(word: string): boolean {
  return DEMONYMS.has(word);
}
