import { isCountryName } from './countries.js';
import { wordSet } from './wordSet.js';

/** The ISO 3166-1 codes of countries by their seats of government, by which news call the government itself. */
const SEATS: ReadonlyMap<string, string> = new Map(
  `
  ng:abuja jo:amman tr:ankara gr:athens iq:baghdad th:bangkok cn:beijing lb:beirut rs:belgrade de:berlin ch:berne ch:bern co:bogota sk:bratislava br:brasilia be:brussels ro:bucharest hu:budapest eg:cairo
  au:canberra ve:caracas lk:colombo dk:copenhagen sy:damascus in:delhi bd:dhaka qa:doha ie:dublin gb:edinburgh vn:hanoi zw:harare cu:havana fi:helsinki pk:islamabad id:jakarta il:jerusalem af:kabul ug:kampala
  np:kathmandu sd:khartoum ua:kiev rw:kigali cd:kinshasa ua:kyiv pe:lima pt:lisbon si:ljubljana gb:london ao:luanda es:madrid ph:manila by:minsk ru:moscow ke:nairobi no:oslo ca:ottawa fr:paris cz:prague
  za:pretoria kp:pyongyang ec:quito lv:riga sa:riyadh it:rome cl:santiago ba:sarajevo kr:seoul bg:sofia se:stockholm tw:taipei ee:tallinn ge:tbilisi ir:tehran al:tirana jp:tokyo ly:tripoli tn:tunis at:vienna
  lt:vilnius pl:warsaw us:washington am:yerevan hr:zagreb`
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(3), entry.slice(0, 2)] as const),
);
const OTHERS = wordSet(
  'england scotland wales holland britain america texas florida georgia virginia california',
);

/** Whether a folded word is a country's name or its seat of government's, which act in news as persons do: "London said it would respond". */
export function isMetonym(word: string): boolean {
  return SEATS.has(word) || OTHERS.has(word) || isCountryName(word);
}

/** The ISO 3166-1 code of the country that is governed from a folded place: "ru" for "moscow". */
export function countryOfSeat(place: string): string | undefined {
  return SEATS.get(place);
}
