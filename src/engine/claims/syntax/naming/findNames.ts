import type { Prose } from '../prose.js';
import type { Phrase } from '../phrase.js';
import type { Token } from '../tagging/tagger.js';
import type { NameUse } from './nameUse.js';
import { officeKeys } from '../../../english/persons/officeKeys.js';
import { genderOfRoles, isRole } from './personTitles.js';
import { bodyWithOf } from './bodiesInText.js';
import { nameIn } from './properNames.js';

/** The names in a paragraph, and whom its subjects mean without a name ("a man"), in order. */
export function findNames(prose: Prose): NameUse[] {
  const names: NameUse[] = [];
  for (const { phrases } of prose.sentences) {
    const first = names.length;
    for (let i = 0; i < phrases.length; i++) {
      if (phrases[i].kind !== 'noun' && phrases[i].kind !== 'aside') continue;
      const body = bodyWithOf(prose.tokens, phrases, i);
      const use = body ? { ...body.use, subject: false } : nameAt(prose.tokens, phrases, i);
      if (use) names.push(use);
      if (body) i = body.last;
    }
    if (!names.slice(first).some(({ subject, body }) => subject && !body)) {
      const agent = names.findIndex((use, i) => i >= first && isAgent(prose, use));
      if (agent >= 0) names[agent] = { ...names[agent], subject: true };
    }
  }
  return names;
}

/** "a book by Philippe Sands": who made it acts, where nobody else in the sentence does. */
function isAgent({ text }: Prose, { start, person }: NameUse): boolean {
  return (
    person && /\bby (?:\p{Lu}\p{L}{0,12}\.? )?$/u.test(text.slice(Math.max(0, start - 24), start))
  );
}

function nameAt(tokens: readonly Token[], phrases: readonly Phrase[], i: number): NameUse | null {
  const use = nameIn(tokens, phrases[i]);
  const subject = isSubject(phrases, i);
  if (!use) return subject && !isApposed(tokens, phrases, i) ? unnamed(tokens, phrases[i]) : null;
  if (isVenue(tokens, phrases[i]))
    return { ...use, person: false, body: true, gender: null, subject };
  if (isCredit(tokens, phrases[i].from) || PARTY_AND_STATE.test(use.name)) return null;
  const whole = use.end === tokens[phrases[i].to - 1].end;
  const roles = whole ? [...use.roles, ...apposedRoles(tokens, phrases, i)] : use.roles;
  return {
    ...use,
    roles,
    person:
      use.person ||
      roles.some(
        (role) => !use.body || !/^(?:developer|owner|publisher|representative)$/.test(role),
      ) ||
      (!use.body && isPersonBeside(tokens, phrases, i)),
    gender: use.gender ?? genderOfRoles(roles.filter((role) => !ALSO_WOMEN.test(role))),
    subject: subject || isCleft(tokens, phrases, i) || isIntroduced(tokens, phrases[i]),
    ...(phrases[i - 1]?.kind === 'conjunction' &&
      phrases[i - 2]?.kind === 'noun' &&
      nameIn(tokens, phrases[i - 2]) && { joint: true }),
  };
}

/** "Smith, a baker from Leeds, said": what is set beside a name is nobody else. */
function isApposed(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  return (
    phrases[i - 1]?.kind === 'comma' &&
    phrases[i - 2]?.kind === 'noun' &&
    nameIn(tokens, phrases[i - 2]) !== null
  );
}

/** "the Albert Hall", "the Thomas Cook Arena": a person's name has no article. */
function isVenue(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return (
    to - from > 2 &&
    tokens[from].lower === 'the' &&
    tokens.slice(from + 1, to).every(({ text }) => /^\p{Lu}/u.test(text)) &&
    VENUES.test(tokens[to - 1].lower)
  );
}

const VENUES =
  /^(?:airport|arena|bridge|castle|cathedral|cent(?:er|re)|club|gallery|hall|hotel|library|museum|palace|park|square|stadium|theat(?:er|re)|tower)$/;

/** "Sen. Ann Hall (D-Conn.), who": the party and the state of the one who is named before. */
const PARTY_AND_STATE = /^(?:[DRI]|DFL)[-–]\p{Lu}/u;

/** What British and older copy calls women too. */
const ALSO_WOMEN = /\b(?:chair|spokes|alder|ombuds|fresh|council)man$/;

function isSubject(phrases: readonly Phrase[], i: number): boolean {
  const before = phrases[i - 1]?.kind;
  // "President Nestor Kirchner of Argentina arrived"
  // "Rep. Dale Hutchins (R-Ohio) disagrees"
  const end =
    phrases[i + 1]?.kind === 'preposition' && phrases[i + 2]?.kind === 'noun'
      ? i + 3
      : phrases[i + 1]?.kind === 'aside'
        ? i + 2
        : i + 1;
  const after = phrases[end]?.kind;
  return (
    before !== 'preposition' &&
    before !== 'verb' &&
    (after === 'verb' || after === 'comma' || after === 'adverb' || after === 'time')
  );
}

/** "Then there's Mr. Axelrod." */
function isIntroduced(tokens: readonly Token[], { from }: Phrase): boolean {
  return tokens[from - 2]?.lower === 'there' && /^(?:'s|is|was)$/.test(tokens[from - 1].lower);
}

/** "It was Mr. Trump who seemed changed" */
function isCleft(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  return (
    phrases[i - 1]?.kind === 'verb' &&
    phrases[i + 1]?.kind === 'relative' &&
    phrases[i - 2] !== undefined &&
    tokens[phrases[i - 2].from].lower === 'it'
  );
}

/** "Nora Feld, 46, a baker", "Feyisa Lilesa, who won", "Ines Duarte, a retired worker": a person, whatever the name looks like. */
function isPersonBeside(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  if (isAged(tokens, phrases, i)) return true;
  // "Her nephew, Grant Fitch,"
  const before = phrases[i - 1]?.kind === 'comma' ? phrases[i - 2] : undefined;
  if (
    before?.kind === 'noun' &&
    /^(?:his|her|their|the|a|an)$/.test(tokens[before.from].lower) &&
    PERSONS.test(tokens[before.to - 1].lower)
  )
    return true;
  const comma = phrases[i + 1]?.kind === 'aside' ? i + 2 : i + 1;
  const after = phrases[comma + 1];
  if (phrases[comma]?.kind !== 'comma' || after === undefined) return false;
  if (after.kind === 'relative') return tokens[after.from].lower === 'who';
  return (
    after.kind === 'noun' &&
    /^(?:a|an|the|his|her)$/.test(tokens[after.from].lower) &&
    PERSONS.test(tokens[after.to - 1].lower)
  );
}

/** What only a person is, and no office. */
const PERSONS =
  /^(?:supporter|fellow|resident|worker|volunteer|voter|retiree|graduate|tenant|neighbou?r|survivor|victim|witness|expert|critic|scholar|marathoner|runner|skater|swimmer|driver|carpenter|baker|plumber|electrician|engineer|architect|accountant|banker|lobbyist|delegate|democrat|republican|conservative|liberal|native|immigrant|refugee|pensioner|grandmother|grandfather|widow|widower|cousin|uncle|aunt|nephew|niece|novelist|musician|comedian|dancer|chef|barrister|campaigner|surgeon|nurse|midwife|psychologist|sociologist|midfielder|defender|goalkeeper|striker|winger|quarterback|pitcher|goaltender|sprinter|cyclist|golfer|boxer|jockey)$/;

/** "Nora Feld, 46, a baker" */
function isAged(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  const age = phrases[i + 2];
  return (
    phrases[i + 1]?.kind === 'comma' &&
    age !== undefined &&
    age.to === age.from + 1 &&
    /^[1-9]\d$/.test(tokens[age.from].text)
  );
}

/** "a man", "the spokesman", "one official": somebody whom the text does not name. */
function unnamed(tokens: readonly Token[], { from, to }: Phrase): NameUse | null {
  const word = tokens[to - 1].lower;
  if (
    !/^(?:a|an|the|one|another|his|her|their|its)$/.test(tokens[from].lower) &&
    !/^(?:'s|’s)$/.test(tokens[to - 3]?.lower ?? '') &&
    !tokens.slice(from, to).some(({ lower }) => lower === "'s")
  )
    return null;
  if (
    !isRole(word) &&
    !/^(?:man|woman|boy|girl|victim|witness|suspect|neighbou?r|resident|driver|baker|source|insider|critic|expert|lord|mp|mep|boss|chairman)$/.test(
      word,
    )
  )
    return null;
  return {
    start: tokens[from].start,
    end: tokens[to - 1].end,
    name: '',
    words: [word],
    person: true,
    body: false,
    gender: genderOfRoles([word]),
    roles: [],
    subject: true,
    unnamed: true,
  };
}

/** "Image: Jane Doe": who took a picture takes no part in what the text tells. */
function isCredit(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 1]?.text === ':' &&
    /^(?:image|images|photo|photos|picture|credit|photograph)$/.test(tokens[from - 2]?.lower ?? '')
  );
}

/** "Geoff Garin, a Democratic pollster": what follows the comma, or stands before one. */
function apposedRoles(tokens: readonly Token[], phrases: readonly Phrase[], i: number): string[] {
  const comma = phrases[i + 1]?.kind === 'aside' ? i + 2 : i + 1;
  // "At the Albert Hall, the chancellor said": with a verb directly behind it, it is somebody of whom more is told.
  const after =
    phrases[comma]?.kind === 'comma' &&
    phrases[comma + 1]?.kind === 'noun' &&
    phrases[comma + 2]?.kind !== 'verb'
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
    if (head && isRole(head))
      return officeKeys(
        tokens.slice(apposed.from, apposed.to - 1).map(({ lower }) => lower),
        head,
      );
  }
  return [];
}
