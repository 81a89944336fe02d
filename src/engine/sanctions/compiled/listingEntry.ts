import type { ListHead } from './compiledList.js';
import { countryCodeOf } from '../../english/countries.js';
import { dayMonthNameYear, isoDay } from '../parsing/listDates.js';
import type { ListedKind, Listing } from '../parsing/listing.js';
import type { ActorInput, ActorKind, Designation } from '../../registry/registrySchema.js';
import { fold } from '../../names/matching/fold.js';
import { withoutLegalForm } from '../../names/variants/legalForm.js';

/** What a listed party is in a registry, which has no kind of its own for aircraft. */
const KINDS: Readonly<Record<ListedKind, ActorKind>> = {
  person: 'person',
  entity: 'organization',
  vessel: 'vessel',
  aircraft: 'vessel',
};

/** Whether a listed party may be an actor of a registry by what both are: a person, a ship or aircraft, or some body. */
export function isOfKind(listed: ListedKind, actor: ActorKind): boolean {
  const kind = KINDS[listed];
  return kind === 'organization' ? actor !== 'person' && actor !== 'vessel' : kind === actor;
}

/**
 * What a registry says of a party that an editor has confirmed: everything that the list says and a registry has a place for. Only whom somebody has
 * sanctioned gets a designation.
 * @param head of the list that the party is on
 * @param name the actor's name: as the draft writes it in full
 * @param day when the editor confirmed it, ISO 8601
 */
export function entryOfListing(
  listing: Listing,
  head: ListHead,
  name: string,
  day: string,
): ActorInput {
  const { kind, names, born, nationalities, url } = listing;
  const dates = [...new Set(born.map(dateIn))];
  const countries = [
    ...new Set(
      nationalities
        .map((nationality) => countryCodeOf(fold(nationality)))
        .filter((code) => code !== undefined),
    ),
  ];
  const aliases = names
    .map(({ spoken, strength }) => ({ name: inCapitals(spoken), weak: strength === 'weak' }))
    .filter(
      (alias, i, all) =>
        fold(alias.name) !== fold(name) &&
        all.findIndex((other) => fold(other.name) === fold(alias.name)) === i,
    );
  return {
    name,
    kind:
      kind === 'entity' && withoutLegalForm(names[0].spoken) !== names[0].spoken
        ? 'company'
        : KINDS[kind],
    ...(aliases.length > 0 && {
      aliases: aliases.map((alias) => (alias.weak ? { name: alias.name, weak: true } : alias.name)),
    }),
    // Lists that are not sure give several dates; then none is written down for certain.
    ...(dates.length === 1 && dates[0] !== undefined && { born: dates[0] }),
    ...(countries.length > 0 && { country: countries }),
    ...whatListingMeans(listing, head),
    ...(url !== undefined && /^https?:\/\//.test(url) && { sources: [url] }),
    reviewed: day,
  };
}

/** Of export restrictions, which are no sanctions, a registry has the bio alone; of other reasons for a listing, nothing. */
function whatListingMeans(
  listing: Listing,
  head: ListHead,
): Pick<ActorInput, 'sanctions'> | Pick<ActorInput, 'bio'> {
  const { measure, programs, id } = listing;
  if (measure === undefined) return { sanctions: [designationOf(listing, head)] };
  if (measure === 'none') return {};
  const under = programs.length > 0 ? ` (${programs.join(', ')})` : '';
  return {
    bio: `Under export restrictions, not sanctions: ${head.summary.title}${under}, no. ${id}.`,
  };
}

/** The designation that a listing is, as a registry writes it. */
export function designationOf(
  { id, programs, listedOn, url }: Listing,
  { summary: { authority, title } }: ListHead,
): Designation {
  const list = title.startsWith(`${authority} `)
    ? title.slice(authority.length + 1)
    : title === authority
      ? undefined
      : title;
  return {
    authority,
    ...(list && { list }),
    ...(programs.length > 0 && { program: programs.join(', ') }),
    id,
    ...(listedOn !== undefined && { since: listedOn }),
    ...(url !== undefined && /^https?:\/\//.test(url) && { url }),
  };
}

/** A date of birth as lists print them, in ISO 8601; none of what is only about ("circa 1965", "1960 to 1963"). */
function dateIn(printed: string): string | undefined {
  if (/circa|approx|between| to /i.test(printed)) return undefined;
  return dayMonthNameYear(printed) ?? isoDay(printed) ?? /^(\d{4})$/.exec(printed.trim())?.[1];
}

/** A name that a list prints in capitals, or a part of it, as a text writes it: "Kirill Dmitriev", "Bank VTB" (what is short may be an acronym). */
export function inCapitals(name: string): string {
  return name.replace(/[\p{L}\p{M}'’]+/gu, (word) => {
    if (!/^[^\p{Ll}]+$/u.test(word) || word.length < 4) return word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}
