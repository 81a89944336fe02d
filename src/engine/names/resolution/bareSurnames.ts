import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import type { Way } from '../variants/forms.js';
import type { Hit } from '../recognition/hit.js';
import type { Lexicon } from '../variants/lexicon.js';
import { isOrigin } from '../../english/countries.js';
import { isFrequentSurname, isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import { isPersonTitle } from '../../english/titles.js';

/**
 * Whom a family name means for which the draft gives nobody's given names: its one bearer, where it is told from other
 * words by a title or by being rare. Readers are trusted to know who "President Obama" is.
 * @param bearers the ways in which the actors with this family name are written so
 */
export function meansItsBearer(
  hit: Hit,
  bearers: readonly Way[],
  lexicon: Lexicon,
): Actor | undefined {
  const usual = bearers.filter((way) => !way.loose);
  const actors = [...new Set(usual.map((way) => way.actor))];
  const bearer = actors.length === 1 ? actors[0] : onlyHolder(actors, hit.title);
  if (!bearer) return undefined;
  const words = fold(usual[0].text).split(/[\s-]/);
  if (words.some((word) => isPlace(word) || isOrigin(word))) return undefined;
  if (hit.title !== null && isPersonTitle(hit.title)) return bearer;
  const rare = !words.some(
    (word) => isOrdinaryWord(word) || isFrequentSurname(word) || lexicon.isGivenName(word),
  );
  return rare && usual[0].text.length > 3 ? bearer : undefined;
}

/** The only one of several whose roles hold the title. */
function onlyHolder(actors: readonly Actor[], title: string | null): Actor | undefined {
  if (title === null) return undefined;
  const holders = actors.filter(({ roles }) =>
    roles?.some((role) =>
      fold(role.title)
        .split(/[^\p{L}]+/u)
        .includes(title),
    ),
  );
  return holders.length === 1 ? holders[0] : undefined;
}
