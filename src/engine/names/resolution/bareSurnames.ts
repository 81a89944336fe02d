import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import { holdsTitle } from '../variants/heldOffices.js';
import type { Way } from '../variants/way.js';
import type { Hit } from '../recognition/hit.js';
import type { Lexicon } from '../variants/lexicon.js';
import { countryWords, isOrigin } from '../../english/countries.js';
import { isHighOffice } from '../../english/offices.js';
import { isFrequentSurname, isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import { isPersonTitle, isTitleWord } from '../../english/titlesBeforeNames.js';

/** The one actor whom a family name may mean for which the draft gives nobody's given names, and what that rests on. */
export interface BareBearer {
  readonly actor: Actor;
  readonly evidence: readonly Evidence[];
}

const NAMED_NOWHERE: Evidence = {
  verdict: 'doubt',
  said: 'The draft never gives the full name, and nothing in it matches the entry: no office, no country.',
};

/**
 * Whom a family name means for which the draft gives nobody's given names: its one bearer, where the office or the country in the draft agrees
 * with the entry, or a title says that a person is meant. Readers are trusted to know who "President Obama" is; a rare name alone is only possible.
 * @param bearers the ways in which the actors with this family name are written so, those left out that the title rules out
 * @param isInDraft whether the draft has a word with a capital
 * @param year the latest that the draft may be about: nobody is known by an office that began after it
 */
export function meansItsBearer(
  hit: Hit,
  bearers: readonly Way[],
  lexicon: Lexicon,
  isInDraft: (word: string) => boolean,
  year: number,
): BareBearer | undefined {
  const actors = [...new Set(bearers.map((way) => way.actor))];
  const holders = actors.filter((actor) => holdsTitle(actor, hit.title, year));
  if (holders.length === 1) return { actor: holders[0], evidence: [] };
  const usual = bearers.filter((way) => !way.loose);
  const [actor, another] = new Set(usual.map((way) => way.actor));
  if (!actor || another) return undefined;
  const words = fold(usual[0].text).split(/[\s-]/);
  if (words.some((word) => isPlace(word) || isOrigin(word) || lexicon.isGivenName(word)))
    return undefined;
  const isOffice = hit.title !== null && isHighOffice(hit.title);
  const rare = !words.some(
    (word) =>
      isOrdinaryWord(word) ||
      isOrdinaryWord(word.replace(/s$/, '')) ||
      isTitleWord(word) ||
      isFrequentSurname(word),
  );
  if (isOffice) return { actor, evidence: rare ? [] : [NAMED_NOWHERE] };
  const agrees = isCountryNamed(actor, isInDraft);
  if (agrees && hit.title !== null && isPersonTitle(hit.title)) return { actor, evidence: [] };
  if (!rare || usual[0].text.length < 4) return undefined;
  return { actor, evidence: agrees ? [] : [NAMED_NOWHERE] };
}

/** Whether the draft names a country of the actor, or what belongs to it: "Chinese", "Russia". */
function isCountryNamed({ country }: Actor, isInDraft: (word: string) => boolean): boolean {
  return (country ?? [])
    .flatMap((code) => countryWords(code))
    .some((words) => words.split(' ').every((word) => isInDraft(word)));
}
