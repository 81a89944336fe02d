import { countriesOfPlace } from '../../english/states.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { usStateCalled } from '../../english/usStates.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';

/** Those who hold such an office do so abroad: "ambassador of Germany" is German, "correspondent, Moscow" is not Russian. */
const ABROAD =
  /\b(?:ambassador|envoy|consul|representative to|correspondent|coach|manager|expert|analyst)\b/iu;
/** "Senator, SC", "mayor of Austin, Texas". */
const BEHIND_COMMA = /, (\p{Lu}[\p{L}. ]*)$/u;
/** "president of the Czech Republic", "minister of Finance of Ukraine". */
const BEHIND_OF = / of (?:the )?(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})/gu;
/** "German chancellor", "South Korean foreign minister". */
const BEFORE = /^(?:[Ff]ormer |[Ee]x-|[Aa]cting )?(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?) \p{L}/u;

const known = new WeakMap<Actor, readonly string[]>();

/**
 * The ISO 3166-1 codes of the countries that an actor is from, in small letters: as the registry gives them, or, of a person of whom it
 * gives none, as the titles of the roles do ("former Representative, TN"). Empty where neither says.
 */
export function homeCountries(actor: Actor): readonly string[] {
  if (actor.country?.length) return actor.country;
  if (actor.kind !== 'person' || !actor.roles?.length) return [];
  let codes = known.get(actor);
  if (!codes) {
    const told = actor.roles.map(({ title }) => countryOfRole(title));
    codes = [...new Set(told.filter((code) => code !== undefined))];
    known.set(actor, codes);
  }
  return codes;
}

function countryOfRole(title: string): string | undefined {
  if (
    ABROAD.test(title) ||
    !fold(title)
      .split(/[^\p{L}-]+/u)
      .some(isTitleWord)
  )
    return undefined;
  const state = BEHIND_COMMA.exec(title)?.[1];
  if (state !== undefined && usStateCalled(state) !== undefined) return 'us';
  const before = BEFORE.exec(title)?.[1];
  return (
    codeOf(state) ??
    Array.from(title.matchAll(BEHIND_OF), ([, place]) => codeOf(place)).find(Boolean) ??
    codeOf(before) ??
    codeOf(before?.split(' ')[0])
  );
}

/** The one country that a place is or lies in: of Georgia that cannot be said. */
function codeOf(place: string | undefined): string | undefined {
  const codes = place === undefined ? [] : countriesOfPlace(fold(place).replace(/\.$/, ''));
  return codes.length === 1 ? codes[0] : undefined;
}
