import type { Span } from '../../annotation.js';
import { genderOf, type Gender } from '../../english/gender.js';
import type { Prose } from './prose.js';
import type { Phrase } from './phrases.js';
import type { Token } from './tagger.js';

/** A proper name that a paragraph uses, outside of quotations; offsets of its reading. */
export interface NameUse extends Span {
  /** The name without titles: "Geoff Garin" of "Mr. Geoff Garin". */
  readonly name: string;
  /** Its words in lower case. */
  readonly words: readonly string[];
  readonly person: boolean;
  /** Surely not a person: a committee, a place. */
  readonly body: boolean;
  readonly gender: Gender | null;
  /** What the text calls the person, in lower case: "spokeswoman", "senator". */
  readonly roles: readonly string[];
  /** Subject of a verb: whom a pronoun soon after means. */
  readonly subject: boolean;
}

/** Titles before a name, and what they call a person in running text. */
const TITLES: Readonly<Record<string, string>> = {
  'mr.': '',
  mr: '',
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
};
/** The last word of a name that is a body's, a place's or a thing's. */
const BODY =
  /^(?:administration|academy|act|agency|army|assembly|associates|association|authority|bank|brotherhood|board|branch|brothers|bureau|campaign|capitol|caucus|center|centre|church|city|club|coalition|college|commission|committee|company|conference|congress|convention|corp\.?|corporation|council|county|court|department|desk|district|division|east|europe|examiner|facebook|federation|force|forum|foundation|fund|government|group|guard|herald|hospital|house|inc\.?|industries|institute|institution|island|journal|judiciary|kingdom|league|magazine|media|ministry|mission|monitor|movement|museum|nation|nations|network|news|north|observer|office|organization|party|partners|press|project|post|press|radio|reform|register|republic|review|school|senate|service|services|society|south|square|state|states|street|studies|system|team|television|territory|times|today|tribune|trust|tv|twitter|union|university|watch|west|america|democrats|republicans|pac)$/i;
/** Seats of government, outlets and firms that are written like a person's name. */
const SEATS = `washington russia china ukraine israel iran iraq syria britain france germany moscow london paris berlin brussels beijing kyiv tehran ankara warsaw congress
  pentagon kremlin google twitter facebook apple cnn nbc abc cbs fox msnbc reuters bloomberg politico axios breitbart huffpost`;
/** By one of these words alone who speaks is named, though no person. */
const INSTITUTIONS = wordsOf(
  `${SEATS} kiev jerusalem parliament hamas hezbollah nato microsoft amazon meta bbc npr interfax tass xinhua`,
);
/** By one of these words alone nobody is named. */
const PLACES = wordsOf(`${SEATS}
  alabama alaska arizona arkansas colorado connecticut delaware hawaii idaho illinois indiana kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri montana nebraska nevada oklahoma oregon pennsylvania tennessee utah vermont wisconsin wyoming miami chicago boston
  philadelphia kabul doha dubai riyadh geneva vienna istanbul tokyo seoul delhi cairo canada mexico brazil argentina venezuela cuba colombia japan india
  pakistan afghanistan turkey egypt libya sudan nigeria kenya poland hungary italy spain portugal greece sweden norway finland denmark belgium austria
  switzerland australia vietnam taiwan belarus gaza lebanon yemen qatar iowa texas ohio florida new california america europe january february march april june
  july august september october november december monday tuesday wednesday thursday friday saturday sunday english spanish russian chinese american republican
  democratic republicans democrats americans christmas thanksgiving internet god abstract full i but and the`);

/** Any one of the words, in capitals or not. */
function wordsOf(words: string): RegExp {
  return new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'i');
}

/** Many people, whatever they are called: "Labour MPs". */
const GROUP =
  /^(?:MPs|MEPs|MSPs|TDs|Tories|Lords|Democrats|Republicans|Conservatives|Liberals|Greens|Socialists|Senators|Congressmen|Ministers|Governors)$/;

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

/** The names in a paragraph, in order. */
export function findNames(prose: Prose): NameUse[] {
  const names: NameUse[] = [];
  for (const { phrases } of prose.sentences) {
    for (let i = 0; i < phrases.length; i++) {
      if (phrases[i].kind !== 'noun' && phrases[i].kind !== 'aside') continue;
      const use = nameIn(prose.tokens, phrases[i]);
      if (!use || isCredit(prose.tokens, phrases[i].from)) continue;
      const [before, after] = [phrases[i - 1], phrases[i + 1]];
      const roles = [...use.roles, ...apposedRoles(prose.tokens, phrases, i)];
      const subject =
        before?.kind !== 'preposition' &&
        before?.kind !== 'verb' &&
        (after?.kind === 'verb' ||
          after?.kind === 'comma' ||
          after?.kind === 'adverb' ||
          after?.kind === 'time');
      names.push({
        ...use,
        roles,
        person: use.person || roles.length > 0,
        gender: use.gender ?? genderOfRoles(roles),
        subject,
      });
    }
  }
  return names;
}

/** "Image: Jane Doe": who took a picture takes no part in what the text tells. */
function isCredit(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 1]?.text === ':' &&
    /^(?:image|images|photo|photos|picture|credit|photograph)$/.test(tokens[from - 2]?.lower ?? '')
  );
}

/** The name that a noun phrase ends with, or that begins it as a possessive. */
export function nameIn(
  tokens: readonly Token[],
  { from, to }: Pick<Phrase, 'from' | 'to'>,
): Omit<NameUse, 'subject'> | null {
  let end = to;
  // "Trump's campaign": the possessor.
  for (let t = from; t < to; t++) {
    if (!/^(?:'s|’s|')$/.test(tokens[t].lower)) continue;
    // "Poland's Radoslaw Sikorski": whoever belongs there has a whole name.
    if (to - t > 2 && tokens.slice(t + 1, to).every(isNameWord))
      return nameIn(tokens, { from: t + 1, to });
    end = t;
    break;
  }
  while (end > from && !isNameWord(tokens[end - 1])) end--;
  let start = end;
  while (
    start > from &&
    (isNameWord(tokens[start - 1]) ||
      (/^(?:de|von|van|bin|al|el|du|la|-)$/i.test(tokens[start - 1].text) && start - 1 > from))
  )
    start--;
  if (
    start === end ||
    (end < to &&
      tokens[end]?.pos === 'NOUN' &&
      !isRole(tokens[to - 1].lower) &&
      !/^(?:'s|'|image|photo)$/.test(tokens[end].lower))
  )
    return null;
  const roles: string[] = [];
  // "Secretary of State Marco Rubio"
  if (
    tokens[from - 1]?.lower === 'of' &&
    /^(?:secretary|minister|department|director|attorney)$/.test(tokens[from - 2]?.lower ?? '') &&
    end - start > 2
  ) {
    roles.push(tokens[from - 2].lower);
    start++;
  }
  let title: Gender | null = null;
  let titled = false;
  for (let t = from; t < end - 1; t++) {
    const role = TITLES[tokens[t].lower];
    if (role === undefined && !isRole(tokens[t].lower)) continue;
    if (t + 1 < end) start = Math.max(start, t + 1);
    titled ||= role !== undefined || /^\p{Lu}/u.test(tokens[t].text);
    if (role ?? tokens[t].lower) roles.push(role ?? tokens[t].lower);
    title ??= /^(?:mr\.?|sir|lord|king|prince|congressman)$/.test(tokens[t].lower)
      ? 'he'
      : /^(?:mrs\.?|ms\.?|lady|queen|princess|congresswoman)$/.test(tokens[t].lower)
        ? 'she'
        : null;
  }
  while (start < end && !/^\p{L}/u.test(tokens[start].text)) start++;
  if (start >= end) return null;
  const words = tokens.slice(start, end);
  if (GROUP.test(words[words.length - 1].text)) return null;
  if (words.length === 1 && (PLACES.test(words[0].text) || words[0].text.length < 2)) return null;
  const last = words[words.length - 1].text;
  const gender = title ?? genderOf(words[0].text);
  const body =
    BODY.test(last) ||
    (PLACES.test(words[0].text) && words.length > 1 && gender === null && !titled);
  const name = joined(words);
  const person = !body && (titled || roles.length > 0 || (gender !== null && words.length > 1));
  return {
    start: tokens[start].start,
    end: tokens[end - 1].end,
    name,
    words: name.toLowerCase().split(' '),
    person,
    body,
    gender: body ? null : gender,
    roles,
  };
}

/** The one word, at the end of a phrase, by which a government, an outlet or a firm is named: "the Kremlin", "Reuters". */
export function institutionIn(
  tokens: readonly Token[],
  { from, to }: Pick<Phrase, 'from' | 'to'>,
): Omit<NameUse, 'subject'> | null {
  const last = tokens[to - 1];
  if (
    !isNameWord(last) ||
    !INSTITUTIONS.test(last.text) ||
    to - from > 2 ||
    (to - from === 2 && tokens[from].lower !== 'the')
  )
    return null;
  return {
    start: last.start,
    end: last.end,
    name: last.text,
    words: [last.lower],
    person: false,
    body: true,
    gender: null,
    roles: [],
  };
}

/** A body that is called after whose it is: "Netanyahu's office", "the Trump campaign". It is not that person who speaks. Null for "the campaign". */
export function bodyOf(
  tokens: readonly Token[],
  { from, to }: Pick<Phrase, 'from' | 'to'>,
): Omit<NameUse, 'subject'> | null {
  if (!tokens.slice(from, to).some(isNameWord)) return null;
  const words = tokens.slice(
    /^(?:the|a|an)$/.test(tokens[from].lower) && to - from > 1 ? from + 1 : from,
    to,
  );
  const name = joined(words);
  return {
    start: words[0].start,
    end: words[words.length - 1].end,
    name,
    words: name.toLowerCase().split(' '),
    person: false,
    body: true,
    gender: null,
    roles: [],
  };
}

function isNameWord({ pos, text }: Token): boolean {
  return pos === 'PROPN' && /^\p{Lu}/u.test(text);
}

function joined(words: readonly Token[]): string {
  let name = '';
  words.forEach(
    (word, i) => (name += (i > 0 && word.start > words[i - 1].end ? ' ' : '') + word.text),
  );
  return name;
}

/** "Geoff Garin, a Democratic pollster": what follows the comma, or stands before one. */
function apposedRoles(tokens: readonly Token[], phrases: readonly Phrase[], i: number): string[] {
  const comma = phrases[i + 1]?.kind === 'aside' ? i + 2 : i + 1;
  const after =
    phrases[comma]?.kind === 'comma' && phrases[comma + 1]?.kind === 'noun'
      ? phrases[comma + 1]
      : undefined;
  // "The head of NATO, Jaap Scheffer, ...": the role stands before the name.
  const before =
    phrases[i - 1]?.kind !== 'comma'
      ? undefined
      : phrases[i - 3]?.kind === 'preposition' && phrases[i - 2]?.kind === 'noun'
        ? phrases[i - 4]
        : phrases[i - 2];
  for (const apposed of [
    after,
    phrases[comma]?.kind === 'comma' &&
    before?.kind === 'noun' &&
    (/^(?:the|a|an|his|her|their|its)$/.test(tokens[before.from].lower) ||
      tokens[before.from].pos === 'PROPN')
      ? before
      : undefined,
  ]) {
    const head = apposed && tokens[apposed.to - 1].lower;
    if (head && isRole(head)) return [head];
  }
  return [];
}

function genderOfRoles(roles: readonly string[]): Gender | null {
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

/** Whether a word says what a person is ("spokesman"). */
export function isRole(word: string): boolean {
  return ROLES.has(word) || /(?:man|woman|person)$/.test(word);
}
