import type { Attribution } from '../attribution.js';
import type { Attributions } from './attributions.js';

/** How many paragraphs away from a doubtful turn a certain one stands at most. */
const NEAR = 4;
/** So many certain turns in which somebody speaks of himself or to somebody make a transcript. */
const FEWEST_TURNS = 2;

/**
 * In a transcript what a label opens is a speaker's turn, even where the label by itself may head an item of news ("BUSH: No.", "PRICE: I left
 * early.") or the words are few. Elsewhere the paragraphs stay as they are.
 */
export function confirmTurns(found: readonly Attributions[]): readonly Attributions[] {
  if (!found.some(({ mayBeTurn }) => mayBeTurn)) return found;
  if (found.filter(isConversing).length < FEWEST_TURNS) return found;
  const turns = found.flatMap(({ found: [first] }, i) => (first?.pattern === 'turn' ? [i] : []));
  return found.map((paragraph, i) =>
    paragraph.mayBeTurn && turns.some((turn) => Math.abs(turn - i) <= NEAR)
      ? asTurn(paragraph, paragraph.mayBeTurn)
      : paragraph,
  );
}

/** Whether a paragraph is somebody's turn who speaks of himself or to somebody. */
function isConversing({ found: [first] }: Attributions): boolean {
  return (
    first?.pattern === 'turn' &&
    /\b(?:I|[Ww]e|[Mm]y|[Yy]ou|[Yy]our|[Oo]ur)\b/.test(first.words.content)
  );
}

const confirmed = new WeakMap<Attributions, Attributions>();

/** The paragraph as a speaker's turn: the very object that it was before, while the paragraph stays as it is. */
function asTurn(paragraph: Attributions, turn: Attribution): Attributions {
  let made = confirmed.get(paragraph);
  if (!made) {
    const others = paragraph.found.filter((attribution) => !isOfSpeaker(attribution));
    made = { ...paragraph, found: [turn, ...others], orphans: [] };
    confirmed.set(paragraph, made);
  }
  return made;
}

/** What the speaker thinks and says of himself is the content of the turn, and no claim inside it. */
function isOfSpeaker({ attitude, pattern, source, words }: Attribution): boolean {
  return (
    attitude ||
    pattern === 'noun' ||
    pattern === 'adverb' ||
    source.length === 0 ||
    /^(?:i|we|you|me)\b/i.test(words.source)
  );
}
