import { wordSet } from './wordSet.js';

/** Currencies by their signs and codes, to ISO 4217; a sign that several countries write stays itself. */
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': '¥',
  '₽': 'RUB',
  '₴': 'UAH',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₿': 'BTC',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  chf: 'CHF',
  rub: 'RUB',
  jpy: 'JPY',
  cny: 'CNY',
  cad: 'CAD',
  aud: 'AUD',
  nzd: 'NZD',
};
/** Whose dollar it is, by what stands before the sign or the word. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s.': 'USD',
  american: 'USD',
  a: 'AUD',
  au: 'AUD',
  australian: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  canadian: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  hong: 'HKD',
  s: 'SGD',
  singapore: 'SGD',
  nt: 'TWD',
  taiwan: 'TWD',
};
/** Currencies by their names, to ISO 4217; a name that several countries use stays itself. */
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: '$',
  dollars: '$',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'pounds',
  pounds: 'pounds',
  sterling: 'GBP',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'rupees',
  rupees: 'rupees',
  franc: 'francs',
  francs: 'francs',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  lira: 'TRY',
  liras: 'TRY',
  shekel: 'ILS',
  shekels: 'ILS',
  peso: 'pesos',
  pesos: 'pesos',
  won: 'KRW',
  krone: 'NOK',
  kroner: 'NOK',
  krona: 'SEK',
  kronor: 'SEK',
  zloty: 'PLN',
  zlotys: 'PLN',
  rial: 'IRR',
  rials: 'IRR',
  riyal: 'SAR',
  riyals: 'SAR',
  dirham: 'AED',
  dirhams: 'AED',
  forint: 'HUF',
  forints: 'HUF',
  koruna: 'CZK',
  korunas: 'CZK',
  crown: 'crowns',
  crowns: 'crowns',
  leva: 'BGN',
  lei: 'RON',
  rand: 'ZAR',
  naira: 'NGN',
  cedi: 'GHS',
  cedis: 'GHS',
  shilling: 'shillings',
  shillings: 'shillings',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dinar: 'dinars',
  dinars: 'dinars',
  reais: 'BRL',
  tenge: 'KZT',
  birr: 'ETB',
  taka: 'BDT',
  lari: 'GEL',
  cent: 'cent',
  cents: 'cent',
  pence: 'penny',
  bitcoin: 'BTC',
  bitcoins: 'BTC',
};

/** Units of measure that belong to the figure before them. */
const UNITS = wordSet(`
  percent per cent percentage point points pct km kilometer kilometers kilometre kilometres mile miles meter meters metre metres
  foot feet inch inches yard yards centimeter centimeters centimetre centimetres cm mm kg kilo kilos kilogram kilograms gram grams
  ton tons tonne tonnes lb lbs ounce ounces liter liters litre litres gallon gallons barrel barrels bpd acre acres hectare hectares
  sq square cubic degree degrees celsius fahrenheit mph kph knots kilowatt kilowatts megawatt megawatts mw gigawatt gigawatts gw
  terawatt-hours kilowatt-hours volt volts watt watts hertz gigabyte gigabytes megabyte megabytes terabyte terabytes basis bps
  nautical cubic light-years carat carats calories kilotons megatons troy`);

/** The ISO 4217 code of a currency's sign or code, the sign itself where several currencies have it; undefined where it is none. */
export function currencyOfSign(sign: string): string | undefined {
  const key = sign.toLowerCase();
  return Object.hasOwn(CURRENCY_SIGNS, key) ? CURRENCY_SIGNS[key] : undefined;
}

/** The ISO 4217 code of a currency's name in small letters ("euros"), a word or sign for it where several countries use it; undefined where it is none. */
export function currencyOfWord(word: string): string | undefined {
  return Object.hasOwn(CURRENCY_WORDS, word) ? CURRENCY_WORDS[word] : undefined;
}

/** The ISO 4217 code of the dollar that a prefix or adjective in small letters names ("c", "canadian"); undefined where it names none. */
export function dollarOf(country: string): string | undefined {
  return Object.hasOwn(DOLLARS, country) ? DOLLARS[country] : undefined;
}

/** Whether a word in small letters is a unit of measure ("percent", "miles"). */
export function isMeasureUnit(word: string): boolean {
  return UNITS.has(word);
}
