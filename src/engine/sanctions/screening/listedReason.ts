import type { MentionForm } from '../../annotation.js';
import type { ListedName, Listing } from '../parsing/listing.js';
import { fold } from '../../names/matching/fold.js';
import { listedForms } from '../compiled/listedForms.js';
import { isFathersName } from '../compiled/listedPersonForms.js';
import { soundOf } from '../../names/variants/sound.js';

/** Why words of a draft match a listing. */
export type ReasonKind =
  | 'strong'
  | 'weak'
  | 'father'
  | 'shortened'
  | 'legal-form'
  | 'longer'
  | 'initial'
  | 'spelling'
  | 'surname'
  | 'acronym'
  | 'number';

export interface ListedReason {
  readonly kind: ReasonKind;
  /** The listed name that the match rests on, as the list prints it. */
  readonly printed: string;
}

/**
 * Why a mention matches a listing: which of its names, and what had to be left out or forgiven.
 * @param words the draft's words, for a shorter form those of the name that it rests on
 * @param form how the mention is written
 */
export function listedReason(listing: Listing, words: string, form: MentionForm): ListedReason {
  const { kind, printed } = nameReason(listing, words);
  return { kind: form === 'surname' || form === 'acronym' ? form : kind, printed };
}

function nameReason(listing: Listing, written: string): ListedReason {
  // A nickname in quotation marks is none of the listed words.
  return reasonFor(listing, written.replace(/ ["“”'‘’][^"“”]{2,24}["“”'‘’](?= )/u, ''));
}

function reasonFor(listing: Listing, words: string): ListedReason {
  const { names, imo } = listing;
  const [primary] = names;
  const written = plain(words);
  if (imo !== undefined && written === imo) return { kind: 'number', printed: primary.printed };
  const strength = ({ strength, printed }: ListedName): ListedReason => ({
    kind: strength,
    printed,
  });
  const asListed = names.filter((name) =>
    [name.spoken, name.printed].some((one) => plain(one) === written),
  );
  if (asListed.length > 0)
    return strength(asListed.find((name) => name.strength === 'strong') ?? asListed[0]);
  const derived = (spoken: string): ListedName | undefined =>
    names.find((name) =>
      listedForms({ ...listing, names: [name] }).some(({ text }) => plain(text) === spoken),
    );
  const shortened = derived(written);
  if (shortened)
    return shortened.strength === 'weak'
      ? strength(shortened)
      : {
          kind: listing.kind === 'person' ? leftOut(shortened.spoken, written) : 'legal-form',
          printed: shortened.printed,
        };
  const bare = plain(words.replace(/(?<=\s)\p{Lu}\.?(?=\s)/gu, ' '));
  const initialed =
    bare === written
      ? undefined
      : (names.find((name) => plain(name.spoken) === bare) ?? derived(bare));
  if (initialed) return { kind: 'initial', printed: initialed.printed };
  const sounds = sound(written);
  const alike = names.find((name) =>
    listedForms({ ...listing, names: [name] }).some(({ text }) => sound(plain(text)) === sounds),
  );
  if (alike) return { kind: 'spelling', printed: alike.printed };
  const longer = names.find((name) => ` ${plain(name.spoken)} `.includes(` ${written} `));
  return longer
    ? { kind: 'longer', printed: longer.printed }
    : { kind: 'spelling', printed: primary.printed };
}

/** What a person's listed name has that the draft's words leave out: the father's name, or a second given or family name. */
function leftOut(spoken: string, written: string): ReasonKind {
  const words = new Set(written.split(' '));
  return plain(spoken)
    .split(' ')
    .every((word) => words.has(word) || isFathersName(word))
    ? 'father'
    : 'shortened';
}

/** A name's words, folded, without what stands between them. */
function plain(name: string): string {
  return fold(name)
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const sound = (name: string): string => name.split(' ').map(soundOf).join(' ');
