import type { DocumentIndex } from '../documentIndex.js';
import { MAX_PLACES_OF_TRIGRAM } from '../findPassage.js';
import type { FoundPassage } from '../foundPassage.js';

/** Words that stand in more places are a form of words. */
const MAX_PLACES = 20;

/** The other places at which the documents have a passage word for word: one may ask or repeat what another says. In the order of the documents. */
export function equalPassages(index: DocumentIndex, found: FoundPassage): FoundPassage[] {
  const said = found.pairs.flatMap((pair) => (pair.said >= 0 ? [pair.said] : []));
  const from = found.document.from + said[0];
  const length = said[said.length - 1] - said[0] + 1;
  if (length < 3) return [];
  const rarest = rarestTrigram(index, found, said[0], length);
  const [a, b, c] = [0, 1, 2].map((i) => index.wordAt(from + rarest + i));
  const places: FoundPassage[] = [];
  index.trigrams(a, b, c, MAX_PLACES_OF_TRIGRAM, (at) => {
    const start = at - rarest;
    if (start === from || start < 0 || places.length >= MAX_PLACES) return;
    for (let i = 0; i < length; i++) if (index.wordAt(start + i) !== index.wordAt(from + i)) return;
    const document = index.documentAt(start);
    const by = start - document.from - said[0];
    const pairs = found.pairs.map(({ quoted, said: word }) => ({
      quoted,
      said: word < 0 ? word : word + by,
    }));
    places.push({ ...found, document, pairs });
  });
  return places;
}

/** Where in a passage those three words begin that are the rarest together. */
function rarestTrigram(
  index: DocumentIndex,
  { document: { words } }: FoundPassage,
  from: number,
  length: number,
): number {
  let [rarest, most] = [0, -1];
  for (let i = 0; i + 2 < length; i++) {
    const weight = [0, 1, 2].reduce((sum, k) => sum + index.weight(words.norm(from + i + k)), 0);
    if (weight > most) [rarest, most] = [i, weight];
  }
  return rarest;
}
