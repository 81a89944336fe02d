import type { Listing } from './listing.js';
import type { ListReading } from './listReading.js';

type Facts = Omit<Listing, 'id'>;

/** Gathers the parties of a list that spreads each of them over several rows. */
export class Parties {
  private readonly byId = new Map<string, Facts & { readonly line: number }>();

  constructor(
    private readonly file: string,
    private readonly reading: ListReading,
  ) {}

  /** Adds what one row says of a party; blanks say nothing. */
  add(id: string, line: number, facts: Facts): void {
    if (id === '') return this.reading.skip(this.file, line, 'the row has no id');
    const known = this.byId.get(id);
    this.byId.set(id, {
      ...facts,
      ...known,
      line: known?.line ?? line,
      names: [...(known?.names ?? []), ...facts.names],
      programs: union(known?.programs, facts.programs),
      born: union(known?.born, facts.born),
      nationalities: union(known?.nationalities, facts.nationalities),
      listedOn: known?.listedOn ?? facts.listedOn,
      gender: known?.gender ?? facts.gender,
      imo: known?.imo ?? facts.imo,
      remarks: known?.remarks ?? facts.remarks,
      birthplaces: both(known?.birthplaces, facts.birthplaces),
      positions: both(known?.positions, facts.positions),
      identifiers: both(known?.identifiers, facts.identifiers),
      addresses: both(known?.addresses, facts.addresses),
      craft: both(known?.craft, facts.craft),
    });
  }

  deliver(): void {
    for (const [id, { line, ...facts }] of this.byId)
      this.reading.deliver({ id, ...facts }, this.file, line);
  }
}

function both(
  known: readonly string[] | undefined,
  more: readonly string[] | undefined,
): readonly string[] | undefined {
  return known && more ? union(known, more) : (known ?? more);
}

function union(known: readonly string[] = [], more: readonly string[]): string[] {
  return [...new Set([...known, ...more.map((one) => one.trim()).filter(Boolean)])];
}
