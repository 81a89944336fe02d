import type { Listing } from './listing.js';
import type { ListReading } from './listReading.js';

type Facts = Omit<Listing, 'id'>;
/** Facts of which each row may have another. */
const GATHERED = ['birthplaces', 'positions', 'identifiers', 'addresses', 'craft'] as const;

/** What is known of a party so far. Rows are added in place: a damaged file may have them all for one party. */
interface Party {
  readonly line: number;
  facts: Facts;
  readonly names: Listing['names'][number][];
  readonly programs: Set<string>;
  readonly born: Set<string>;
  readonly nationalities: Set<string>;
  readonly gathered: Map<(typeof GATHERED)[number], Set<string>>;
}

/** Gathers the parties of a list that spreads each of them over several rows. */
export class Parties {
  private readonly byId = new Map<string, Party>();

  constructor(
    private readonly file: string,
    private readonly reading: ListReading,
  ) {}

  /** Adds what one row says of a party; blanks say nothing, and of a fact that is one only the first counts, of days of listing the earliest. */
  add(id: string, line: number, facts: Facts): void {
    if (id === '') return this.reading.skip(this.file, line, 'the row has no id');
    let party = this.byId.get(id);
    if (party) {
      const { listedOn, gender, imo, remarks } = party.facts;
      party.facts = {
        ...party.facts,
        listedOn: earliest(listedOn, facts.listedOn),
        gender: gender ?? facts.gender,
        imo: imo ?? facts.imo,
        remarks: remarks ?? facts.remarks,
      };
    } else {
      party = {
        line,
        facts,
        names: [],
        programs: new Set(),
        born: new Set(),
        nationalities: new Set(),
        gathered: new Map(),
      };
      this.byId.set(id, party);
    }
    party.names.push(...facts.names);
    addAll(party.programs, facts.programs);
    addAll(party.born, facts.born);
    addAll(party.nationalities, facts.nationalities);
    for (const fact of GATHERED) {
      const values = facts[fact];
      if (!values) continue;
      const known = party.gathered.get(fact) ?? new Set();
      addAll(known, values);
      party.gathered.set(fact, known);
    }
  }

  deliver(): void {
    for (const [id, party] of this.byId) {
      const { line, facts, names, programs, born, nationalities, gathered } = party;
      const of = (fact: (typeof GATHERED)[number]): string[] | undefined => {
        const values = gathered.get(fact);
        return values && [...values];
      };
      this.reading.deliver(
        {
          id,
          ...facts,
          names,
          programs: [...programs],
          born: [...born],
          nationalities: [...nationalities],
          birthplaces: of('birthplaces'),
          positions: of('positions'),
          identifiers: of('identifiers'),
          addresses: of('addresses'),
          craft: of('craft'),
        },
        this.file,
        line,
      );
    }
  }
}

/** The earlier of two days in ISO 8601, as far as they are known. */
export function earliest(one: string | undefined, other: string | undefined): string | undefined {
  return one !== undefined && other !== undefined && other < one ? other : (one ?? other);
}

function addAll(known: Set<string>, values: readonly string[]): void {
  for (const value of values) {
    const text = value.trim();
    if (text !== '') known.add(text);
  }
}
