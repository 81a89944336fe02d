import { type Element, readElements } from '../parsing/elements.js';
import type { ListedKind, ListedName, Listing, ListSource } from '../parsing/listing.js';
import { asPrinted, familyAndGiven } from '../parsing/printedNames.js';
import { OfacPrograms, ofacUrl } from './ofac.js';
import { AdvancedReferences, dateOf, factsOfProfile } from './ofacAdvancedFacts.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';
import { earliest } from '../parsing/parties.js';

interface Sanction {
  readonly programs: readonly string[];
  readonly date?: string;
}

/**
 * OFAC's SDN_ADVANCED.XML (the UN's advanced sanctions data model): the only file of OFAC's with listing dates, names in
 * other scripts and acronyms. Programmes and dates come after all the parties, so the parties wait for them.
 */
export async function readOfacAdvanced(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  const references = new AdvancedReferences();
  let date: string | undefined;
  const parties: { listing: Listing; profile: string; line: number }[] = [];
  const sanctions = new Map<string, Sanction>();
  await readElements(file, reading, {
    records: {
      DateOfIssue: (issue) => (date = dateOf(issue)),
      ReferenceValueSets: (sets) => references.addValues(sets),
      Location: (location) => references.addLocation(location),
      IDRegDocument: (document) => references.addDocument(document),
      DistinctParty: (party, line) => {
        for (const profile of party.all('Profile'))
          parties.push({
            listing: listingOf(party, profile, references),
            profile: profile.attribute('ID'),
            line,
          });
      },
      SanctionsEntry: (entry) => {
        const programs = entry
          .all('SanctionsMeasure')
          .filter(
            (measure) =>
              references.text('SanctionsTypeValues', measure.attribute('SanctionsTypeID')) ===
              'Program',
          )
          .map((measure) => measure.first('Comment'));
        const profile = entry.attribute('ProfileID');
        // A party that is on both lists has an entry for each.
        const before = sanctions.get(profile);
        sanctions.set(profile, {
          programs: [...new Set([...(before?.programs ?? []), ...programs.filter(Boolean)])],
          date: earliest(
            before?.date,
            entry.all('EntryEvent', 'Date').map(dateOf).filter(Boolean).sort()[0],
          ),
        });
      },
    },
  });
  const programs = new OfacPrograms();
  for (const { listing, profile, line } of parties) {
    const sanction = sanctions.get(profile);
    programs.add(sanction?.programs ?? []);
    reading.deliver(
      { ...listing, programs: sanction?.programs ?? [], listedOn: sanction?.date },
      file.name,
      line,
    );
  }
  return programs.source(date);
}

function listingOf(party: Element, profile: Element, values: AdvancedReferences): Listing {
  const kind = kindOf(profile.attribute('PartySubTypeID'), values);
  const id = party.attribute('FixedRef');
  const aliases = profile.all('Identity', 'Alias');
  const groups = partTypes(profile, values);
  return {
    id,
    kind,
    names: [...aliases.filter(isPrimary), ...aliases.filter((alias) => !isPrimary(alias))].flatMap(
      (alias) => namesOf(alias, kind, groups),
    ),
    programs: [],
    ...factsOfProfile(profile, values),
    remarks: party.first('Comment') || undefined,
    url: ofacUrl(id),
  };
}

function isPrimary(alias: Element): boolean {
  return alias.attribute('Primary') === 'true';
}

function kindOf(subType: string, values: AdvancedReferences): ListedKind {
  const element = values.element('PartySubTypeValues', subType);
  const name = element?.text ?? '';
  if (/vessel/i.test(name)) return 'vessel';
  if (/aircraft/i.test(name)) return 'aircraft';
  return /individual/i.test(values.text('PartyTypeValues', element?.attribute('PartyTypeID') ?? ''))
    ? 'person'
    : 'entity';
}

/** What each part of a name is ("Last Name", "Patronymic"), by the id that the parts carry. */
function partTypes(profile: Element, values: AdvancedReferences): ReadonlyMap<string, string> {
  return new Map(
    profile
      .all('Identity', 'NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup')
      .map((group) => [
        group.attribute('ID'),
        values.text('NamePartTypeValues', group.attribute('NamePartTypeID')),
      ]),
  );
}

function namesOf(
  alias: Element,
  kind: ListedKind,
  groups: ReadonlyMap<string, string>,
): ListedName[] {
  const strength = alias.attribute('LowQuality') === 'true' ? 'weak' : 'strong';
  return alias.all('DocumentedName').map((documented) => {
    const parts = documented.all('DocumentedNamePart', 'NamePartValue').map((part) => ({
      text: part.text,
      type: groups.get(part.attribute('NamePartGroupID')) ?? '',
    }));
    const of = (...types: string[]): string =>
      parts
        .filter(({ type }) => types.includes(type))
        .map(({ text }) => text)
        .join(' ');
    const family = of('Last Name');
    const given = [
      'First Name',
      'Middle Name',
      'Patronymic',
      'Matronymic',
      'Maiden Name',
      'Nickname',
    ]
      .map((type) => of(type))
      .filter(Boolean)
      .join(' ');
    if (kind === 'person' && family !== '') return familyAndGiven(family, given, strength);
    return asPrinted(parts.map(({ text }) => text).join(' '), strength);
  });
}
