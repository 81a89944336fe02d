import { isCountryName } from './countries.js';
import { wordSet } from './wordSet.js';

/** Seats of government, by which news call the government itself. */
const SEATS = wordSet(`
  abuja amman ankara athens baghdad bangkok beijing beirut belgrade berlin berne bern bogota bratislava brasilia brussels bucharest budapest cairo canberra caracas colombo copenhagen damascus delhi dhaka doha
  dublin edinburgh hanoi harare havana helsinki islamabad jakarta jerusalem kabul kampala kathmandu khartoum kiev kigali kinshasa kyiv lima lisbon ljubljana london luanda madrid manila minsk moscow nairobi
  oslo ottawa paris prague pretoria pyongyang quito riga riyadh rome santiago sarajevo seoul sofia stockholm taipei tallinn tbilisi tehran tirana tokyo tripoli tunis vienna vilnius warsaw washington yerevan zagreb`);
const OTHERS = wordSet(
  'england scotland wales holland britain america texas florida georgia virginia california',
);

/** Whether a folded word is a country's name or its seat of government's, which act in news as persons do: "London said it would respond". */
export function isMetonym(word: string): boolean {
  return SEATS.has(word) || OTHERS.has(word) || isCountryName(word);
}
