import type { DraftedName } from '../../annotation.js';
import { genderOfTitle } from '../../english/gender.js';
import type { ActorKind } from '../registrySchema.js';
import type { NewActor } from './addActor.js';
import { readDraftedRole } from './draftedRole.js';

/**
 * What a draft tells of somebody, as the keys of a new entry: name and kind, the role that the draft gives, the country
 * where the role names it, the pronoun where a title tells it. Nothing is guessed.
 */
export function draftedEntry(
  { name, role, pronoun }: Pick<DraftedName, 'name' | 'role' | 'pronoun'>,
  kind: ActorKind,
): Omit<NewActor, 'id'> {
  const isKind = kind !== 'person' && kindOfRole(role) !== undefined;
  const said = isKind || !role ? undefined : readDraftedRole(role);
  const told = kind === 'person' ? (pronoun ?? pronounOf(role)) : undefined;
  return {
    name,
    kind,
    ...(said && { roles: [{ title: said.title }] }),
    ...(said?.country && { country: said.country }),
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
