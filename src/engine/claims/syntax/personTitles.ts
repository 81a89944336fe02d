import type { Gender } from '../../english/gender.js';

/** Titles before a name, and what they call a person in running text. */
export const TITLES: Readonly<Record<string, string>> = {
  'mr.': '',
  mr: '',
  miss: '',
  dame: '',
  baroness: '',
  baron: '',
  'mrs.': '',
  mrs: '',
  'ms.': '',
  ms: '',
  'dr.': 'doctor',
  dr: 'doctor',
  'sen.': 'senator',
  'sens.': 'senator',
  senator: 'senator',
  'rep.': 'representative',
  'reps.': 'representative',
  representative: 'representative',
  congressman: 'congressman',
  congresswoman: 'congresswoman',
  'gov.': 'governor',
  governor: 'governor',
  president: 'president',
  vice: '',
  prime: '',
  minister: 'minister',
  chancellor: 'chancellor',
  secretary: 'secretary',
  'gen.': 'general',
  general: 'general',
  'col.': 'colonel',
  judge: 'judge',
  justice: 'justice',
  mayor: 'mayor',
  king: 'king',
  queen: 'queen',
  prince: 'prince',
  princess: 'princess',
  pope: 'pope',
  'prof.': 'professor',
  professor: 'professor',
  speaker: 'speaker',
  director: 'director',
  ambassador: 'ambassador',
  counsel: 'counsel',
  special: '',
  attorney: '',
  chairman: 'chairman',
  chairwoman: 'chairwoman',
  sir: '',
  lord: '',
  lady: '',
  'rev.': 'reverend',
  'lt.': 'lieutenant',
  'sgt.': 'sergeant',
  'capt.': 'captain',
  captain: 'captain',
  commissioner: 'commissioner',
  former: '',
  then: '',
  'pres.': 'president',
  deputy: '',
  acting: '',
  press: '',
  candidate: 'candidate',
  'adm.': 'admiral',
  admiral: 'admiral',
  rabbi: 'rabbi',
  sheriff: 'sheriff',
  mp: 'lawmaker',
  mep: 'lawmaker',
  msp: 'lawmaker',
  chairwomen: '',
  councillor: 'councillor',
  taoiseach: 'minister',
  premier: 'premier',
};
/** Words for what a person is, as apposition or before a name. */
export const ROLES: ReadonlySet<string> = new Set(
  `president minister chancellor secretary senator governor mayor judge justice director chief head leader candidate lawyer attorney adviser advisor aide
  strategist pollster analyst economist professor author historian editor reporter columnist journalist host actor actress singer farmer doctor nurse
  teacher student activist organizer founder owner co-owner co-founder executive manager ambassador envoy diplomat general colonel admiral officer commander veteran
  official nominee representative speaker counsel prosecutor investigator commissioner businessman billionaire developer mogul scientist researcher
  consultant lobbyist operative father mother brother sister wife husband son daughter friend coach player pastor priest bishop pope rabbi imam king
  queen prince princess librarian biologist mathematician philosopher writer poet artist filmmaker politician lawmaker legislator`.split(
    /\s+/,
  ),
);

/** Whether a word says what a person is ("spokesman"). */
export function isRole(word: string): boolean {
  return ROLES.has(word) || /(?:man|woman|person)$/.test(word);
}

/** The pronoun that what somebody is called tells: "spokeswoman", "father". */
export function genderOfRoles(roles: readonly string[]): Gender | null {
  if (
    roles.some((role) => /(?:woman|mother|sister|wife|daughter|actress|queen|princess)$/.test(role))
  )
    return 'she';
  return roles.some(
    (role) =>
      /(?:[^o]man|father|brother|husband|\bson|\bactor|king|prince)$/.test(role) &&
      role !== 'woman',
  )
    ? 'he'
    : null;
}
