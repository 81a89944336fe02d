import { fold } from '../../names/matching/fold.js';
import type { Lexicon } from '../../names/variants/lexicon.js';
import { parsePersonName } from '../../names/variants/personName.js';
import { isGivenName } from '../../english/givenNameList.js';
import { areNicknames } from '../../english/nicknames.js';
import { isFrequentSurname, isOrdinaryWord } from '../../english/ordinaryWords.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { DraftView } from '../draftView.js';
import { oncePerParagraph, type ParagraphText } from '../paragraphText.js';
import { type RuleFinding, replacing } from '../rule.js';
import { type Family, FamilyNames, slipOf } from './familyNames.js';

/** As `SHORTEST`, where only one letter is off and the draft does not name the person otherwise. */
const SHORTEST_ALONE = 8;

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

/** A capitalised word that may be a family name and is no everyday word, and those before it that may be given names, folded. */
interface Candidate {
  readonly given: readonly string[];
  readonly family: string;
  readonly folded: string;
  readonly at: number;
}

const candidatesIn = oncePerParagraph((said): readonly Candidate[] =>
  Array.from(said.text.matchAll(NAME)).flatMap(({ 0: all, 1: given, 2: family, index }) => {
    const folded = fold(family);
    if (isOrdinaryWord(folded) || isGivenName(folded)) return [];
    return [
      {
        given: fold(given).split(/\s+/).filter(Boolean),
        family,
        folded,
        at: index + all.length - family.length,
      },
    ];
  }),
);

/**
 * A near miss of a registered person's name: a mention that forgave a slip, or no mention, with strong evidence: the right given name, and the person
 * named rightly elsewhere or a slip that makes no other name.
 */
export function* misspelledNames(draft: DraftView): Generator<RuleFinding> {
  const found: RuleFinding[] = [];
  for (const slip of forgivenSlips(draft)) found.push(slip);
  yield* found;
  for (const miss of missedNames(draft))
    if (!found.some(({ start, end }) => start < miss.end && miss.start < end)) yield miss;
}

/** The words of mentions that are a slip of the keyboard away from the person's name: "Vladmir Putin", "Kamela Harris". */
function* forgivenSlips(draft: DraftView): Generator<RuleFinding> {
  for (const mention of draft.mentions) {
    const { actor: id, candidates, form, start, text } = mention;
    if (form !== 'variant') continue;
    const [candidate, another] = candidates;
    const actor = draft.lexicon.actors.get(id ?? (another ? '' : (candidate?.actor ?? '')));
    if (actor?.kind !== 'person') continue;
    const slip = slipIn(text, actor);
    if (!slip) continue;
    const span = { start: start + slip.at, end: start + slip.at + slip.written.length };
    yield {
      ...span,
      message: `“${slip.written}” looks like a misspelling of ${actor.name}`,
      fixes: [replacing(span, slip.meant)],
    };
  }
}

interface Slip {
  /** Where the word begins, in offsets of the name. */
  readonly at: number;
  readonly written: string;
  readonly meant: string;
}

/** The one word of a written name that is misspelt, where the others are those of one of the person's names. */
function slipIn(name: string, { name: own, aliases, style }: Actor): Slip | undefined {
  const words = [...name.matchAll(/[\p{L}\p{M}'’-]+/gu)];
  if (words.length < 2) return undefined;
  const slips: Slip[] = [];
  for (const one of [own, ...(aliases ?? []).map((alias) => alias.name), style?.prefer ?? own]) {
    const known = one.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    if (known.length !== words.length) continue;
    const off = words.flatMap(([word], i) => (fold(word) === fold(known[i]) ? [] : [i]));
    // Written as in one of the names, whatever the others are like.
    if (off.length === 0) return undefined;
    const [i] = off;
    const { 0: written, index: at } = words[i];
    if (off.length === 1 && isSlipOf(fold(written), fold(known[i])))
      slips.push({ at, written, meant: known[i] });
  }
  return slips[0];
}

/** Whether a word is a known one misspelt, rather than another name or the same name in another romanisation. */
function isSlipOf(written: string, meant: string): boolean {
  return (
    slipOf(written, meant) !== undefined &&
    !isGivenName(written) &&
    !areNicknames(written, meant) &&
    !isFrequentSurname(written) &&
    romanised(written) !== romanised(meant)
  );
}

/** A word with what romanisations differ in made alike; doubled letters are kept, since nobody romanises Putin as Puttin. */
function romanised(word: string): string {
  return word
    .replace(/[yj]/g, 'i')
    .replace(/e?i+e?/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/ff?$/, 'v')
    .replace(/ph/g, 'f')
    .replace(/[ckq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/([aou])e/g, '$1');
}

/** A candidate that is nearly one registered family name, and no other spelling of it. */
interface NearMiss extends Candidate {
  readonly meant: Family;
}

const misses = new WeakMap<
  ParagraphText,
  { readonly families: FamilyNames; readonly found: readonly NearMiss[] }
>();

function nearMisses(said: ParagraphText, families: FamilyNames): readonly NearMiss[] {
  const kept = misses.get(said);
  if (kept?.families === families) return kept.found;
  const found = candidatesIn(said).flatMap((candidate): NearMiss[] => {
    const [meant, another] = families.near(candidate.folded);
    return !meant || another || isSpelling(candidate.folded, meant.folded)
      ? []
      : [{ ...candidate, meant }];
  });
  misses.set(said, { families, found });
  return found;
}

function* missedNames(draft: DraftView): Generator<RuleFinding> {
  let known = families.get(draft.lexicon);
  if (!known) families.set(draft.lexicon, (known = new FamilyNames(draft.lexicon.actors.values())));
  for (const [paragraph, { said }] of draft.paragraphs.entries()) {
    for (const { given, family, folded, at, meant } of nearMisses(said, known)) {
      // A mention that forgave the slip is one; any other is somebody's right name.
      const over = draft
        .placesIn(paragraph)
        .find(({ start, end }) => start < at + family.length && at < end);
      if (over && over.mention.form !== 'variant') continue;
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
