import type { DraftedName } from '../../annotation.js';
import { countryCodeOf } from '../../english/countries.js';
import { titleInFull } from '../../english/titlesBeforeNames.js';
import { usStateCalled } from '../../english/usStates.js';
import { genderOfTitle } from '../../english/gender.js';
import type { ActorKind } from '../registrySchema.js';
import type { NewActor } from './addActor.js';

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

/** What stands before a title's country: "former British prime minister". */
const WAS = /^(?:(?:former|late|ex|then|acting|retired|longtime|deputy|outgoing|incoming) )+/i;

/** "Danish Prime Minister" is prime minister, of Denmark; "prime minister of Denmark" says so itself. */
function readRole(role: string): { title: string; country?: string } {
  const full = titleInFull(role.replace(/^late /i, ''));
  const was = WAS.exec(full)?.[0] ?? '';
  const words = full.slice(was.length).split(' ');
  for (const length of [2, 1]) {
    const country = countryOf(words.slice(0, length).join(' '));
    // A governor is of the state, not of the country.
    if (country && words.length > length && !OF_STATE.test(full))
      return { title: was + words.slice(length).join(' '), country };
  }
  const of = / of (?:the )?(\p{Lu}[\p{L} .]{1,30})$/u.exec(full)?.[1];
  const isOfState = OF_STATE.test(full) && namesState(full);
  return {
    title: full.replace(OWNER, ''),
    country: isOfState ? 'us' : of && countryOf(of),
  };
}

/** Offices of the states of the US. */
const OF_STATE =
  /\b(?:senator|representative|congress(?:man|woman)|governor|lieutenant governor|attorney general|assembly(?:man|woman)|legislator|lawmaker|state (?:auditor|treasurer|senator|representative)|Supreme Court|Democrat|Republican)\b/i;

/** Whether words name a state of the US: "Ohio governor", "senator from New York". */
function namesState(words: string): boolean {
  const parts = words.split(/[ ,]+/);
  return parts.some((part, i) =>
    [part, `${part} ${parts[i + 1] ?? ''}`].some(
      (one) => /^\p{Lu}\p{L}{2}/u.test(one) && usStateCalled(one) !== undefined,
    ),
  );
}

function countryOf(words: string): string | undefined {
  const plain = words.toLowerCase().replace(/['’]s$/, '');
  return countryCodeOf(plain) ?? countryCodeOf(plain.replace(/\./g, ''));
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
