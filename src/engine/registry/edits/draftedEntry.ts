import type { DraftedName } from '../../annotation.js';
import { countryCodeOf } from '../../english/countries.js';
import { genderOfTitle } from '../../english/gender.js';
import type { ActorKind } from '../registrySchema.js';
import type { NewActor } from './addActor.js';

/** Abbreviated titles, as an entry writes them. */
const IN_FULL: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  adm: 'admiral',
  col: 'colonel',
  prof: 'professor',
  amb: 'ambassador',
  pres: 'president',
};

/**
 * What a draft tells of somebody, as the keys of a new entry: name and kind, the role that the draft gives, the country
 * where the role names it, the pronoun where a title tells it. Nothing is guessed.
 */
export function draftedEntry(
  { name, role, pronoun }: Pick<DraftedName, 'name' | 'role' | 'pronoun'>,
  kind: ActorKind,
): Omit<NewActor, 'id'> {
  const isKind = kind !== 'person' && kindOfRole(role) !== undefined;
  const said = readRole(isKind ? '' : (role ?? ''));
  const told = kind === 'person' ? (pronoun ?? pronounOf(role)) : undefined;
  return {
    name,
    kind,
    ...(said.title && { roles: [{ title: said.title }] }),
    ...(said.country && { country: said.country }),
    ...(told && { pronouns: told }),
  };
}

/** What a body is, where the draft calls it so and no more: "the company, Norland Freight". */
export function kindOfRole(role: string | undefined): ActorKind | undefined {
  const word = role?.toLowerCase() ?? '';
  if (/^(?:company|firm|corporation|conglomerate)$/.test(word)) return 'company';
  const isMedia =
    /^(?:newspaper|magazine|broadcaster|tabloid|news (?:agency|outlet|site|website))$/;
  return isMedia.test(word) ? 'media' : undefined;
}

/** "the party's leader": whose he is stands elsewhere in the draft. "Children's minister" is one title. */
const OWNER = /^(?!(?:wo)?men|children|people)\p{Ll}[\p{L}-]{0,40}['’]s (?=\S)/u;

/** "Danish Prime Minister" is prime minister, of Denmark; "prime minister of Denmark" says so itself. */
function readRole(role: string): { title: string; country?: string } {
  const words = role.split(' ');
  for (const length of [2, 1]) {
    const country = countryOf(words.slice(0, length).join(' '));
    if (country && words.length > length)
      return { title: inFull(words.slice(length).join(' ')), country };
  }
  const of = / of (?:the )?(\p{Lu}[\p{L} .]{1,30})$/u.exec(role)?.[1];
  return { title: inFull(role.replace(OWNER, '')), country: of && countryOf(of) };
}

function countryOf(words: string): string | undefined {
  const plain = words.toLowerCase().replace(/['’]s$/, '');
  return countryCodeOf(plain) ?? countryCodeOf(plain.replace(/\./g, ''));
}

function inFull(title: string): string {
  const abbreviated = title.replace(/\.$/, '').toLowerCase();
  return Object.hasOwn(IN_FULL, abbreviated) ? IN_FULL[abbreviated] : title;
}

/** "spokeswoman for the ministry" */
function pronounOf(role: string | undefined): 'he' | 'she' | undefined {
  const told = new Set(
    (role ?? '')
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .map(genderOfTitle)
      .filter((one) => one !== null),
  );
  return told.size === 1 ? [...told][0] : undefined;
}
