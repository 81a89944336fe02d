import type { Span } from '../../annotation.js';
import { fold } from '../../names/matching/fold.js';
import { yearsOffBirth } from '../../names/recognition/agesGiven.js';
import {
  countriesOfHome,
  describedBeside,
  placeBehind,
} from '../../names/recognition/descriptions.js';
import { isRareFamily } from '../../names/recognition/fullNames.js';
import { isBorneByMany } from '../../names/variants/frequentNames.js';
import { sentenceAround, sentenceStarts } from '../../text/sentences.js';
import { type ListedPossibility, listingKey } from './listedHit.js';
import { countriesOfOrigin, hasWordOfOrigin, isTalkOfLists, needsAgreement } from './rarity.js';

/**
 * Tells which listed people a draft's names do not mean, because what it says beside them contradicts the list: an age or a birth year, what ordinary people
 * do for a living, a home elsewhere. To be asked in the order of the text: a name that many bear and that the draft introduces as somebody else's stays
 * that one's.
 */
export class Contradictions {
  private starts?: readonly number[];
  private readonly isStrangers = new Map<string, boolean>();

  /** @param draftYear 0 where the draft's date cannot be read: then no age is compared */
  constructor(
    private readonly text: string,
    private readonly draftYear: number,
  ) {}

  /** Whether a name in the draft is somebody else's than a listed person's. */
  isSomebodyElse(span: Span, one: ListedPossibility): boolean {
    if (one.kind === 'entity') return this.isElsewhere(span, one);
    if (one.kind !== 'person') return false;
    const written = this.text.slice(span.start, span.end);
    const others = mayBeAnothers(written, one);
    const contradicted =
      this.isOtherAge(span, one) || (others && this.isDescribedOtherwise(span, written, one));
    const key = `${fold(written)} ${listingKey(one)}`;
    const introduced = this.isStrangers.get(key);
    if (introduced === undefined) this.isStrangers.set(key, contradicted);
    return contradicted || (introduced === true && others && !isTalkOfLists(this.around(span)));
  }

  /** A body of everyday words in another country: "United Aircraft in Connecticut". */
  private isElsewhere(span: Span, one: ListedPossibility): boolean {
    const place = placeBehind(this.text, span.end);
    const countries = place === undefined ? [] : countriesOfHome(place);
    if (countries.length === 0 || !needsAgreement(this.text, span, one)) return false;
    const origin = countriesOfOrigin(one.list.parties.originOf(one.listing));
    return !countries.some((code) => origin.has(code));
  }

  private isOtherAge(span: Span, { list, listing }: ListedPossibility): boolean {
    return yearsOffBirth(this.text, span, list.parties.birthYearsOf(listing), this.draftYear) > 0;
  }

  private isDescribedOtherwise(
    span: Span,
    written: string,
    { list, listing }: ListedPossibility,
  ): boolean {
    const { occupation: told, homes } = describedBeside(this.text, span);
    // Compiled lists keep occupations of one word: of a listed racing driver nothing would say so.
    const occupation = told?.includes(' ') ? null : told;
    if (occupation === null && homes.length === 0) return false;
    const near = this.around(span);
    if (isTalkOfLists(near)) return false;
    if (occupation !== null && !list.parties.occupationsOf(listing).includes(occupation))
      return true;
    if (homes.length === 0 || isRareFamily(written)) return false;
    const origin = list.parties.originOf(listing);
    const countries = countriesOfOrigin(origin);
    const known = homes.flatMap(countriesOfHome);
    if (known.length > 0) return !known.some((code) => countries.has(code));
    return !hasWordOfOrigin(near, origin);
  }

  /** The sentence that a name stands in. */
  private around({ start, end }: Span): string {
    this.starts ??= sentenceStarts(this.text);
    const sentence = sentenceAround(this.text, this.starts, start);
    return this.text.slice(sentence.start, Math.max(sentence.end, end));
  }
}

/** Whether a name may easily be somebody else's: many bear it or its family name, or the list itself does not print it like this. */
function mayBeAnothers(written: string, { strength }: ListedPossibility): boolean {
  return (
    strength === 'derived' ||
    strength === 'shortened' ||
    isBorneByMany(written) ||
    !isRareFamily(written)
  );
}
