import { countriesWithBody } from '../../../english/publicBodies.js';
import type { Span } from '../../../annotation.js';
import type { Actor } from '../../../registry/registrySchema.js';
import { fold } from '../../matching/fold.js';
import { scoreBehind } from '../../recognition/callings.js';
import {
  countryOfBody,
  isInMany,
  placeOfBody,
  stateOfBody,
} from '../../recognition/nationalities.js';
import { registeredWords } from '../../variants/heldOffices.js';
import type { Evidence } from '../../variants/evidence.js';
import type { Way } from '../../variants/way.js';
import type { DraftCountries } from '../draftCountries.js';

/**
 * What leaves it open that a party or chamber is meant which other countries have of the same name: the draft speaks of one of those, and nowhere of the
 * actor's own. "Most Republicans want the tax cuts to stay, Ohio's governor said" is no party of France.
 * @param written the name as the draft has it
 * @param spoken the countries that the draft speaks of
 * @param isOthers whether any other actor whom the draft may name is from a country
 */
export function sharedBodyEvidence(
  { kind, country }: Actor,
  written: string,
  spoken: DraftCountries,
  isOthers: (code: string) => boolean,
): Evidence[] {
  if (kind === 'person' || !country?.length) return [];
  const others = countriesWithBody(fold(written));
  if (others.length === 0 || country.some((code) => spoken.speaksOf(code))) return [];
  if (country.some(isOthers)) return [];
  if (!others.some((code) => spoken.speaksOf(code) || isOthers(code))) return [];
  return [
    {
      verdict: 'doubt',
      said: `Other countries have a body called “${written}” too, and the draft is about one of them, not about the country in the registry.`,
    },
  ];
}

/**
 * Of several bodies of one name those whose country the draft speaks of, where it does of some and not of others: "the Labour Party" between London and
 * Westminster is not Norway's. All of them where one that would be left is sanctioned: to call the wrong one so is libel.
 * @param isSanctioned whether a designation of the actor may be in force
 */
export function bodiesAtHome(
  ways: readonly Way[],
  spoken: DraftCountries,
  othersFrom: (actors: ReadonlySet<Actor>) => (code: string) => boolean,
  isSanctioned: (actor: Actor) => boolean,
): readonly Way[] {
  const actors = new Set(ways.map(({ actor }) => actor));
  if (actors.size < 2 || [...actors].some(({ kind, country }) => kind === 'person' || !country))
    return ways;
  const isOthers = othersFrom(actors);
  const home = ways.filter(({ actor }) =>
    actor.country!.some((code) => spoken.speaksOf(code) || isOthers(code)),
  );
  return home.length === 0 || home.some(({ actor }) => isSanctioned(actor)) ? ways : home;
}

/** What it says of a body that the draft gives it to another country or state than the registry: "Poland’s Ministry of Justice" is not Britain's. */
export function bodyAbroad({ name, country }: Actor, text: string, span: Span): Evidence[] {
  if (!country?.length) return [];
  const code = countryOfBody(text, span);
  const state = stateOfBody(text, span);
  const isAnothers =
    code === undefined ? state !== undefined && !name.includes(state) : !country.includes(code);
  if (!isAnothers) return [];
  return [
    {
      verdict: isInMany(text.slice(span.start, span.end)) ? 'doubt' : 'slight',
      said: `The draft means a body of another country or state; the registry’s ${name} is not from there.`,
      ofBearer: true,
    },
  ];
}

/** "Severstal’s goalkeeper". */
const PLAYERS =
  /^['’]s (?:\p{Ll}+ )?(?:goalkeeper|goaltender|goalie|striker|winger|midfielder|centre-back|quarterback|head coach|power play|penalty shoot-?out)(?!\p{L})/u;
const IS_A_CLUB: Evidence = {
  verdict: 'slight',
  said: 'The draft mentions a match or players: a club of that name may be meant.',
  ofBearer: true,
};

/** What it says of a body that the draft gives it to somebody or to a town of whom the registry has no word, or has it win matches: "Toowoomba’s Wagner Group", "the Lazarus Group, a Denver consultancy", "Severstal beat Lokomotiv 3-2". */
export function anothersBody(actor: Actor, text: string, span: Span): Evidence[] {
  if (scoreBehind(text, span.end) || PLAYERS.test(text.slice(span.end, span.end + 40)))
    return [IS_A_CLUB];
  const whose = placeOfBody(text, span);
  if (whose === undefined || registeredWords(actor).includes(fold(whose))) return [];
  return [
    {
      verdict: 'slight',
      said: `The draft links this body to “${whose}”, which its registry entry does not mention.`,
      ofBearer: true,
    },
  ];
}
