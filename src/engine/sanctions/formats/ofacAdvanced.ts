import { type Element, readElements } from '../parsing/elements.js';
import type { ListedKind, ListedName, Listing, ListSource } from '../parsing/listing.js';
import { asPrinted, familyAndGiven } from '../parsing/printedNames.js';
import { OfacPrograms, ofacUrl } from './ofac.js';
import type { ListFile, ListReading } from '../parsing/listReading.js';

/** Code tables of the file's head: what the ids in the parties mean. */
class ReferenceValues {
  private readonly tables = new Map<string, Map<string, Element>>();

  constructor(sets: Element) {
    for (const set of sets.children)
      this.tables.set(
        set.name,
        new Map(set.children.map((value) => [value.attribute('ID'), value])),
      );
  }

  element(table: string, id: string): Element | undefined {
    return this.tables.get(table)?.get(id);
  }

  text(table: string, id: string): string {
    return this.element(table, id)?.text ?? '';
  }
}

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
  let values = new ReferenceValues({ children: [] } as unknown as Element);
  let date: string | undefined;
  const parties: { listing: Listing; line: number }[] = [];
  const sanctions = new Map<string, Sanction>();
  await readElements(file, {
    records: {
      DateOfIssue: (issue) => (date = dateOf(issue)),
      ReferenceValueSets: (sets) => (values = new ReferenceValues(sets)),
      DistinctParty: (party, line) => {
        for (const profile of party.all('Profile'))
          parties.push({ listing: listingOf(party, profile, values), line });
      },
      SanctionsEntry: (entry) => {
        const programs = entry
          .all('SanctionsMeasure')
          .filter(
            (measure) =>
              values.text('SanctionsTypeValues', measure.attribute('SanctionsTypeID')) ===
              'Program',
          )
          .map((measure) => measure.first('Comment'));
        sanctions.set(entry.attribute('ProfileID'), {
          programs: [...new Set(programs.filter(Boolean))],
          date: entry.all('EntryEvent', 'Date').map(dateOf).filter(Boolean).sort()[0],
        });
      },
    },
    onBroken: (line) => reading.skip(file.name, line, 'the record is never closed'),
  });
  const programs = new OfacPrograms();
  for (const { listing, line } of parties) {
    const sanction = sanctions.get(listing.id);
    programs.add(sanction?.programs ?? []);
    reading.deliver(
      { ...listing, programs: sanction?.programs ?? [], listedOn: sanction?.date },
      file.name,
      line,
    );
  }
  return programs.source(date);
}

function dateOf(element: Element): string | undefined {
  const [year, month, day] = ['Year', 'Month', 'Day'].map((part) => element.first(part));
  return year === ''
    ? undefined
    : [year, month, day]
        .filter(Boolean)
        .map((part) => part.padStart(2, '0'))
        .join('-');
}

function listingOf(party: Element, profile: Element, values: ReferenceValues): Listing {
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
    born: [],
    nationalities: [],
    url: ofacUrl(id),
  };
}

function isPrimary(alias: Element): boolean {
  return alias.attribute('Primary') === 'true';
}

function kindOf(subType: string, values: ReferenceValues): ListedKind {
  const element = values.element('PartySubTypeValues', subType);
  const name = element?.text ?? '';
  if (/vessel/i.test(name)) return 'vessel';
  if (/aircraft/i.test(name)) return 'aircraft';
  return /individual/i.test(values.text('PartyTypeValues', element?.attribute('PartyTypeID') ?? ''))
    ? 'person'
    : 'entity';
}

/** What each part of a name is ("Last Name", "Patronymic"), by the id that the parts carry. */
function partTypes(profile: Element, values: ReferenceValues): ReadonlyMap<string, string> {
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
