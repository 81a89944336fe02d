import { distance } from 'fastest-levenshtein';
import { fold } from '../names/matching/fold.js';
import type { Lexicon } from '../names/variants/lexicon.js';
import { parsePersonName } from '../names/variants/personName.js';
import { remembered } from '../names/matching/remembered.js';
import { isGivenName } from '../english/givenNameList.js';
import { isOrdinaryWord } from '../english/ordinaryWords.js';
import type { Actor } from '../registry/registrySchema.js';
import type { DraftView } from './draftView.js';
import type { ParagraphText } from './paragraphText.js';
import { type Finding, replacing } from './rule.js';

/** The shortest family name whose misspelling can be told from another name, in letters. */
const SHORTEST = 6;
/** As `SHORTEST`, where only one letter is off and the draft does not name the person otherwise. */
const SHORTEST_ALONE = 8;

/** A family name that registered people bear. */
interface Family {
  readonly name: string;
  readonly folded: string;
  readonly bearers: readonly Actor[];
}

/** A registry's family names, to be found by a word that is one slip of the keyboard away. */
class FamilyNames {
  private readonly byDeletion = new Map<string, Family[]>();
  readonly exact = new Map<string, { name: string; bearers: Actor[] }>();

  constructor(actors: Iterable<Actor>) {
    for (const actor of actors) {
      if (actor.kind !== 'person') continue;
      const spellings = [
        actor.name,
        ...(actor.aliases ?? []).map(({ name }) => name),
        ...(actor.style?.avoid ?? []),
      ];
      for (const spelling of spellings) {
        const [family] = parsePersonName(spelling).surnames;
        if (!family || family.includes(' ')) continue;
        const known = this.exact.get(fold(family));
        if (!known) this.exact.set(fold(family), { name: family, bearers: [actor] });
        else if (!known.bearers.includes(actor)) known.bearers.push(actor);
      }
    }
    for (const [folded, { name, bearers }] of this.exact) {
      if (folded.length < SHORTEST) continue;
      for (const key of deletions(folded)) {
        const families = this.byDeletion.get(key) ?? [];
        families.push({ name, folded, bearers });
        this.byDeletion.set(key, families);
      }
    }
  }

  /** The family names that a word is not, but nearly. */
  readonly near = remembered((folded: string): readonly Family[] => this.find(folded));

  private find(folded: string): readonly Family[] {
    if (folded.length < SHORTEST || this.exact.has(folded)) return [];
    const found = new Set<Family>();
    for (const key of deletions(folded))
      for (const family of this.byDeletion.get(key) ?? [])
        if (slipOf(folded, family.folded)) found.add(family);
    return [...new Map([...found].map((family) => [family.folded, family])).values()];
  }
}

/** A word, and the word without each one of its letters: two words one slip apart have one of these in common. */
function deletions(word: string): Set<string> {
  return new Set([
    word,
    ...Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1)),
  ]);
}

/** What slip of the keyboard makes one word of another: two letters swapped, or one too many, too few or wrong. The first letter is right. */
function slipOf(written: string, meant: string): 'swap' | 'letter' | undefined {
  if (written[0] !== meant[0]) return undefined;
  const apart = distance(written, meant);
  if (apart === 1) return 'letter';
  if (apart !== 2 || written.length !== meant.length) return undefined;
  const at = Array.from(written).findIndex((letter, i) => letter !== meant[i]);
  return written[at] === meant[at + 1] && written[at + 1] === meant[at] ? 'swap' : undefined;
}

/** Two spellings of one name, rather than a slip: a plural, a possessive, a doubled consonant, y for i. */
function isSpelling(written: string, meant: string): boolean {
  const plain = (word: string): string =>
    word
      .replace(/s$/, '')
      .replace(/(.)\1/g, '$1')
      .replace(/[yj]/g, 'i')
      .replace(/ph/g, 'f')
      .replace(/[ck]h?/g, 'k')
      .replace(/w/g, 'v')
      .replace(/(?:ii?e?)/g, 'i');
  return plain(written) === plain(meant);
}

const families = new WeakMap<Lexicon, FamilyNames>();
const NAME =
  /(?<![\p{L}\p{N}'’-])((?:(?:\p{Lu}\.|\p{Lu}\p{Ll}+)\s+){0,3})(\p{Lu}\p{Ll}{5,})(?![\p{L}\p{N}-])/gu;

/** A capitalised word that may be a family name, and those before it that may be given names, folded. */
interface Candidate {
  readonly given: readonly string[];
  readonly family: string;
  readonly at: number;
}
const candidates = new WeakMap<ParagraphText, readonly Candidate[]>();

function candidatesIn(said: ParagraphText): readonly Candidate[] {
  let found = candidates.get(said);
  if (!found) {
    found = Array.from(said.text.matchAll(NAME), ({ 0: all, 1: given, 2: family, index }) => ({
      given: fold(given).split(/\s+/).filter(Boolean),
      family,
      at: index + all.length - family.length,
    }));
    candidates.set(said, found);
  }
  return found;
}

/** A near miss of a registered person's name, with strong evidence: the right given name, and the person named rightly elsewhere or a slip that makes no other name. */
export function* misspelledNames(draft: DraftView): Generator<Finding> {
  let known = families.get(draft.lexicon);
  if (!known) families.set(draft.lexicon, (known = new FamilyNames(draft.lexicon.actors.values())));
  for (const [paragraph, { said }] of draft.paragraphs.entries()) {
    const places = draft.placesIn(paragraph);
    for (const { given, family, at } of candidatesIn(said)) {
      const folded = fold(family);
      const near = known.near(folded);
      if (near.length !== 1 || isOrdinaryWord(folded) || isGivenName(folded)) continue;
      const [meant] = near;
      // A mention that forgave the slip is one; any other is somebody's right name.
      const over = places.find(({ start, end }) => start < at + family.length && at < end);
      if (isSpelling(folded, meant.folded) || (over && over.mention.form !== 'variant')) continue;
      const actor = meant.bearers.find(
        (bearer) =>
          (!over?.actor || over.actor === bearer) && isMeant(draft, bearer, meant, given, folded),
      );
      if (!actor) continue;
      const span = draft.inDraft(paragraph, { start: at, end: at + family.length });
      yield {
        ...span,
        message: `“${family}” looks like a misspelling of ${actor.name}`,
        fixes: [replacing(span, meant.name)],
      };
    }
  }
}

function isMeant(
  draft: DraftView,
  actor: Actor,
  { folded: meant }: Family,
  given: readonly string[],
  written: string,
): boolean {
  const isNamed =
    draft.placesOf.get(actor)?.some(({ mention }) => mention.form !== 'variant') ?? false;
  const slip = slipOf(written, meant);
  const [first] = parsePersonName(actor.name).given;
  if (first && given.includes(first))
    return isNamed || slip === 'swap' || written.length >= SHORTEST_ALONE;
  // By the family name alone only where the draft names the person and the letters are all there.
  return isNamed && slip === 'swap' && !given.some(isGivenName);
}
