import type { Gender } from '../../../english/gender.js';

/** Titles before a name, and what they call a person in running text. */
export const TITLES: Readonly<Record<string, string>> = {
  'mr.': '',
  mr: '',
  miss: '',
  dame: '',
  baroness: 'peer',
  baron: 'peer',
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
  lord: 'peer',
  lady: '',
  'rev.': 'reverend',
  reverend: 'reverend',
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
  mp: 'mp',
  mep: 'mep',
  msp: 'msp',
  td: 'td',
  mla: 'mla',
  mpp: 'mpp',
  chairwomen: '',
  councillor: 'councillor',
  cllr: 'councillor',
  'cllr.': 'councillor',
  'coun.': 'councillor',
  'const.': 'constable',
  constable: 'constable',
  'insp.': 'inspector',
  inspector: 'inspector',
  'supt.': 'superintendent',
  superintendent: 'superintendent',
  'det.': 'detective',
  detective: 'detective',
  'cpl.': 'corporal',
  'maj.': 'major',
  'cmdr.': 'commander',
  'ald.': 'alderman',
  'pte.': 'private',
  'msgr.': '',
  'amb.': 'ambassador',
  sergeant: 'sergeant',
  taoiseach: 'taoiseach',
  tánaiste: 'tánaiste',
  councilor: 'councillor',
  premier: 'premier',
  archbishop: 'archbishop',
  cardinal: 'cardinal',
  administrator: 'administrator',
  undersecretary: 'secretary',
  comptroller: 'comptroller',
  clerk: 'clerk',
  trustee: 'trustee',
  supervisor: 'supervisor',
  assessor: 'assessor',
  auditor: 'auditor',
  lieutenant: 'lieutenant',
  major: '',
  bishop: 'bishop',
  // British papers write them without a point.
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  prof: 'professor',
  rev: 'reverend',
  lt: 'lieutenant',
  col: 'colonel',
  capt: 'captain',
  cpl: 'corporal',
  adm: 'admiral',
  det: 'detective',
  sgt: 'sergeant',
  supt: 'superintendent',
  insp: 'inspector',
};
/** Words for what a person is, as apposition or before a name. */
export const ROLES: ReadonlySet<string> = new Set(
  `president minister chancellor secretary senator governor mayor judge justice director chief head leader candidate lawyer attorney adviser advisor aide
  strategist pollster analyst economist professor author historian editor reporter columnist journalist host actor actress singer farmer doctor nurse
  teacher student activist organizer founder owner co-owner co-founder executive manager ambassador envoy diplomat general colonel admiral officer commander veteran
  official nominee representative speaker counsel prosecutor investigator commissioner businessman billionaire developer mogul scientist researcher
  consultant lobbyist operative father mother brother sister wife husband son daughter friend coach player pastor priest bishop pope rabbi imam king
  queen prince princess librarian biologist mathematician philosopher writer poet artist filmmaker politician lawmaker legislator mp mep msp td mla mpp peer councilor tánaiste archbishop cardinal councillor constable sergeant detective inspector premier taoiseach sheriff
  captain lieutenant superintendent administrator undersecretary coroner critic negotiator registrar ombudsman treasurer comptroller solicitor provost chancellor whip backbencher clerk trustee supervisor assessor auditor alderman chair novelist playwright barrister surgeon`.split(
    /\s+/,
  ),
);

/** Compounds for what somebody does, and not "Roman", "Herman", "Osman", which are names. */
const DOES =
  /^(?:(?:co|vice|ex)-)?(?:|spokes|chair|congress|assembly|states|business|sales|police|crafts|fire|fisher|country|council|noble|hench|yeo|anchor|gun|ombuds|clergy|crew|camera|sports|weather|alder|fore|service|lay|mail|post|milk|middle|front|strong|watch|trades|towns|bar|door|rifle|horse|church|news|draughts|gentle|tribes|stunt|hang|hit|con|plains|boat|work|show|pit|ad|print|select)(?:man|woman|person)$|(?:ologist|iatrist|ographer|atistician)$/;

/** Whether a word says what a person is ("spokesman"). */
export function isRole(word: string): boolean {
  return ROLES.has(word) || DOES.test(word);
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
