import type { ListSource } from './listing.js';

/** Programmes whose parties stand on the consolidated list of non-SDN sanctions, never on the SDN list. */
const NON_SDN_PROGRAMS: ReadonlySet<string> = new Set(['NS-PLC', 'CMIC-EO13959', 'NS-CMIC-EO13959']);

/** OFAC publishes two lists in the same formats; the files do not say which one they are, their programmes do. */
export function ofacSource(programs: ReadonlySet<string>, date: string | undefined): ListSource {
  const nonSdn = [...programs].some((program) => NON_SDN_PROGRAMS.has(program));
  return nonSdn
    ? { list: 'ofac-consolidated', title: 'OFAC Consolidated (non-SDN)', authority: 'OFAC', date }
    : { list: 'ofac-sdn', title: 'OFAC SDN', authority: 'OFAC', date };
}

/** OFAC's own page for a party. */
export function ofacUrl(id: string): string {
  return `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${encodeURIComponent(id)}`;
}
