import { factsOf } from '../parsing/identifyingFacts.js';
import type { ListedKind, ListSource } from '../parsing/listing.js';

/** Programmes of the consolidated list of non-SDN sanctions. A party of the SDN list has one of them at most beside another. */
const NON_SDN_PROGRAMS: ReadonlySet<string> = new Set([
  'NS-PLC',
  'CMIC-EO13959',
  'NS-CMIC-EO13959',
  '561-Related',
]);

/**
 * Tells which of OFAC's two lists a file is: both have the same formats and do not say so, but of the consolidated list's parties a third stand
 * under programmes that the SDN list knows from two of 15,000.
 */
export class OfacPrograms {
  private parties = 0;
  private nonSdn = 0;

  add(programs: readonly string[]): void {
    this.parties++;
    if (programs.some((program) => NON_SDN_PROGRAMS.has(program))) this.nonSdn++;
  }

  source(date: string | undefined): ListSource {
    return ofacSource(this.nonSdn * 10 > this.parties ? 'non-sdn' : 'sdn', date);
  }
}

export function ofacSource(list: 'sdn' | 'non-sdn', date: string | undefined): ListSource {
  return list === 'sdn'
    ? { list: 'ofac-sdn', title: 'OFAC SDN', authority: 'OFAC', date }
    : { list: 'ofac-consolidated', title: 'OFAC Consolidated (non-SDN)', authority: 'OFAC', date };
}

/** @param type as OFAC's files write it: "individual", "Vessel" */
export function ofacKind(type: string): ListedKind {
  switch (type.toLowerCase()) {
    case 'individual':
      return 'person';
    case 'vessel':
      return 'vessel';
    case 'aircraft':
      return 'aircraft';
    default:
      return 'entity';
  }
}

/** OFAC's own page for a party. */
export function ofacUrl(id: string): string {
  return `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${encodeURIComponent(id)}`;
}

/** What OFAC's files say of a ship or aircraft, in words. */
export function craftFacts(craft: {
  readonly type: string;
  readonly flag: string;
  readonly callSign: string;
  readonly owner: string;
}): readonly string[] | undefined {
  return factsOf([
    craft.type,
    craft.flag && `flag: ${craft.flag}`,
    craft.callSign && `call sign: ${craft.callSign}`,
    craft.owner && `owner: ${craft.owner}`,
  ]);
}
