import type { Span } from '../../annotation.js';
import { isFunctionWord } from '../../english/ordinaryWords.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import { isBorneByMany, isBorneByManyAbroad } from '../variants/frequentNames.js';
import type { DraftCountries } from './draftCountries.js';
import { homeCountries } from './homeCountries.js';

/**
 * What it says that thousands bear a name and the draft is about another country than the actor's: it names one, and neither the actor's, nor a place or a
 * body of the roles, nor anybody else from there. Empty where the registry says too little of the actor to compare.
 * @param capitals the draft's words with a capital that name no actor
 * @param spoken the countries that those speak of
 * @param isOthers whether any other actor whom the draft may name is from a country
 */
export function rarityEvidence(
  actor: Actor,
  capitals: ReadonlySet<string>,
  spoken: DraftCountries,
  isOthers: (code: string) => boolean,
): Evidence[] {
  const { kind, name, roles } = actor;
  if (kind !== 'person' || !roles?.length || !isBorneByMany(name)) return [];
  const homes = homeCountries(actor);
  if (homes.length === 0 || homes.some((code) => spoken.speaksOf(code) || isOthers(code)))
    return [];
  const places = roles.flatMap(({ title }) => title.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []);
  if (places.some((word) => capitals.has(word))) return [];
  if (!spoken.speaksOfAny) return [];
  return [
    {
      verdict: 'doubt',
      said: `Many people are called ${name}, and the draft names a different country from the one in the registry.`,
      untilNamed: true,
    },
  ];
}

/** ", MP for Dunholme,", ", a dentist in Seoul,": what is said of a person behind the name. */
const APPOSITION = /^, ((?:(?:an?|the) )?(?:[\p{L}\p{N}.'’-]+ ){0,8}[\p{L}\p{N}'’-]+)(?=[,.;)])/u;
/** A degree or a profession before the name: "Dr Ali Khan". */
const SCHOLAR = /(?:^|[^\p{L}])(?:Dr|Prof|Professor|Cllr|Councillor)\.? $/u;
/** What stands behind a comma and is no apposition: "Ali Khan, who", "Ali Khan, a lawyer said,". */
const SAYS_NOTHING =
  /^(?:who|which|however|too|also|and|but|then|from|of|in|at|on|with|by|for)\b|(?:\b(?:said|says|told|added|argued|wrote|claimed|insisted|warned|is|was|were|are|has|had)|ing)$|^\p{L}+ed$/u;
/** "Ali Khan, Bob Day," is a list of names. */
const SAYS_SOMETHING = /\bM[ES]?P\b|(?:^|[ -])\p{Ll}/u;
/** So much is looked at behind a name, in UTF-16 code units. */
const REACH = 90;

/**
 * What it says, where sanctions rest on a name that thousands bear, that a text calls its bearer something of which the registry has no word.
 * @param known all that the registry says of the actor, folded
 */
export function namesakeEvidence(
  { kind, name }: Actor,
  text: string,
  { start, end }: Span,
  known: string,
): Evidence[] {
  if (kind !== 'person' || !(isBorneByMany(name) || isBorneByManyAbroad(name))) return [];
  const scholar = SCHOLAR.test(text.slice(Math.max(0, start - 12), start));
  const behind = APPOSITION.exec(text.slice(end, end + REACH))?.[1];
  const said = behind ?? (scholar ? 'doctor' : undefined);
  if (said === undefined || SAYS_NOTHING.test(said) || !SAYS_SOMETHING.test(said)) return [];
  const words = fold(said)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 1 && !isFunctionWord(word));
  if (words.length === 0 || words.some((word) => known.includes(word))) return [];
  return [
    {
      verdict: 'slight',
      said: `Many people are called ${name}, and the registry does not have what the draft says of this one: “${said}”.`,
      ofBearer: true,
    },
  ];
}
