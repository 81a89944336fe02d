import { wordSet } from './wordSet.js';

/** Currencies by their signs and codes, to ISO 4217. */
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
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
};
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  rupees: 'INR',
  franc: 'CHF',
  francs: 'CHF',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  lira: 'TRY',
  liras: 'TRY',
  shekel: 'ILS',
  shekels: 'ILS',
  peso: 'MXN',
  pesos: 'MXN',
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

/** The ISO 4217 code of a currency's sign or code; undefined where it is none. */
export function currencyOfSign(sign: string): string | undefined {
  const key = sign.toLowerCase();
  return Object.hasOwn(CURRENCY_SIGNS, key) ? CURRENCY_SIGNS[key] : undefined;
}

/** The ISO 4217 code of a currency's name in small letters ("euros"); undefined where it is none. */
export function currencyOfWord(word: string): string | undefined {
  return Object.hasOwn(CURRENCY_WORDS, word) ? CURRENCY_WORDS[word] : undefined;
}

/** Whether a word in small letters is a unit of measure ("percent", "miles"). */
export function isMeasureUnit(word: string): boolean {
  return UNITS.has(word);
}
