import { wordSet } from './wordSet.js';

/**
 * Words that stand before a person's name without being part of it: offices, ranks, honorifics, professions and what
 * a party calls its members. A name phrase ends to the right of them ("Chancellor Merkel", "Democrat Bernie Sanders").
 */
const TITLES = wordSet(`
  president vice-president presidents premier premiers chancellor vice-chancellor ministers minister secretary undersecretary subsecretary deputy
  senator senators representative representatives congressman congresswoman congressmen lawmaker delegate governor lieutenant-governor mayor
  ambassador envoy consul commissioner commissioners chairman chairwoman chairperson chair co-chair speaker spokesman spokeswoman spokesperson
  whip leader leaders co-leader boss head chief chiefs director directors manager coach trainer captain judge justice magistrate prosecutor
  attorney counsel counselor councillor councilor councilman councilwoman sheriff marshal inspector superintendent detective officer constable
  king queen prince princess duke duchess earl count countess baron baroness emperor empress sultan emir sheikh shaikh shah tsar czar kaiser
  pope pontiff cardinal archbishop bishop patriarch metropolitan rabbi imam mullah ayatollah hojatoleslam mufti lama pastor reverend father
  sister brother mother saint dean rector provost principal chaplain abbot monsignor
  editor publisher author writer poet novelist journalist reporter correspondent columnist blogger anchor moderator presenter
  analyst economist historian sociologist philosopher theologian scientist researcher physicist chemist biologist expert professor lecturer
  lawyer barrister solicitor notary doctor surgeon physician nurse architect engineer banker investor entrepreneur businessman businesswoman
  billionaire millionaire tycoon magnate oligarch mogul founder co-founder owner executive adviser advisor aide strategist pollster
  activist dissident whistleblower campaigner lobbyist rebel warlord militant terrorist jihadist commander strongman dictator autocrat
  actor actress singer musician composer conductor pianist violinist rapper comedian director filmmaker designer model artist painter
  striker midfielder defender goalkeeper keeper winger forward referee player champion olympian cyclist driver boxer golfer sprinter swimmer
  candidate nominee contender challenger incumbent frontrunner rival politician statesman parliamentarian diplomat negotiator mediator
  general admiral colonel major lieutenant sergeant corporal private commodore brigadier commandant marshall airman
  administrator archivist coroner comptroller treasurer auditor ombudsman laureate victim suspect defendant inmate hostage
  husband wife widow son daughter uncle aunt cousin grandfather grandmother colleague comrade successor predecessor
  vizier regent viceroy taoiseach tanaiste secretary-general general-secretary director-general governor-general attorney-general`);

const ABBREVIATED = wordSet(`
  mr mrs ms mx mme mlle dr prof sen sens rep reps gov govs gen lt lieut col maj capt cpt sgt cpl adm cmdr brig rev fr hon pres amb atty supt st cllr cllrs insp det`);

const COURTESIES = wordSet(`
  miss sir dame lord lady monsieur madame herr frau senor senora don dona signor signora sheikha hajj hajji haji sayyid sayyed seyyed mullah maulana ayatollah`);

const ADJECTIVES = wordSet(`
  former ex late then acting interim incoming outgoing incumbent current new old retired longtime longest-serving elder younger
  prime foreign interior exterior defense defence finance economics economy environment transport health education justice labor labour
  culture family agriculture energy development trade security national federal state regional local senior junior lead top veteran
  supreme grand first second chief special republican democratic conservative liberal socialist communist nationalist populist centrist
  opposition presidential vice congressional white press elect designate emeritus general nobel`);

const MEMBERS = wordSet(`
  democrat democrats republican republicans conservative conservatives liberal liberals socialist socialists tory labourite independent
  communist green greens communists nationalist islamist marxist libertarian centrist
  party`);

/** "Criminologist", "photographer": professions by their endings. */
const SCHOLARS = /.{2}(?:olog|onom|ograph)(?:ists?|ers?)$/;

/** Whether a folded word, without its point, may stand before a name as a title or as a part of one. */
export function isTitleWord(word: string): boolean {
  return isPersonTitle(word) || ADJECTIVES.has(word) || MEMBERS.has(word);
}

/** Whether a folded word makes whoever stands after it a person: "Mr", "President", "Gen", "ex-president". */
export function isPersonTitle(word: string): boolean {
  return (
    TITLES.has(word.replace(/^(?:ex|then|co)-/, '')) || isShortTitle(word) || SCHOLARS.test(word)
  );
}

/** Whether a folded word is written with a point that ends no sentence: "Mr.", "Sen.". */
export function isTitleAbbreviation(word: string): boolean {
  return ABBREVIATED.has(word);
}

/** Whether a folded word is an abbreviated title or one of courtesy: "sen", "sir". */
export function isShortTitle(word: string): boolean {
  return ABBREVIATED.has(word) || COURTESIES.has(word);
}

/** Abbreviated titles of one person, and those of several as news write them before the first of their names. */
const IN_FULL: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  adm: 'admiral',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  prof: 'professor',
  amb: 'ambassador',
  pres: 'president',
  rev: 'reverend',
  sens: 'senator',
  reps: 'representative',
  govs: 'governor',
  senators: 'senator',
  representatives: 'representative',
  governors: 'governor',
  presidents: 'president',
  ministers: 'minister',
};

/** A title with its last word written out and in the singular, as an entry has it: "Ohio Gov." is "Ohio governor". */
export function titleInFull(title: string): string {
  const from = title.lastIndexOf(' ') + 1;
  const word = title.slice(from).replace(/\.$/, '').toLowerCase();
  return Object.hasOwn(IN_FULL, word) ? title.slice(0, from) + IN_FULL[word] : title;
}
