import { fold } from '../names/matching/fold.js';
import type { DirectoryOffice, DirectoryPerson } from './directoryPerson.js';

/**
 * People of whom several records are told, as one each: those of one Wikidata id, else those of one name and year of
 * birth who share an office or are the source's own record. Two of one name whom Wikidata or the source itself gives different ids stay two.
 */
export function mergePeople(people: Iterable<DirectoryPerson>): DirectoryPerson[] {
  const merged: DirectoryPerson[] = [];
  const byKey = new Map<string, number>();
  for (const person of people) {
    const keys = keysOf(person);
    const known = keys
      .map((key) => byKey.get(key))
      .find((at) => at !== undefined && areCompatible(merged[at], person));
    const at = known ?? merged.length;
    merged[at] = known === undefined ? person : together(merged[known], person);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, at);
  }
  return merged;
}

/** What tells a person from all others: the same for two records of one person in two editions of a directory. */
export function personKey({ ids, name, born, offices }: DirectoryPerson): string {
  if (ids.wikidata) return ids.wikidata;
  if (ids.source) return ids.source;
  return [fold(name), born ?? '', fold(offices[0]?.title ?? '')].join('|');
}

function keysOf({ ids, name, names = [], born, offices }: DirectoryPerson): string[] {
  const keys: string[] = [];
  if (ids.wikidata) keys.push(`wikidata ${ids.wikidata}`);
  if (ids.source) keys.push(`source ${ids.source}`);
  for (const one of [name, ...names])
    for (const { title } of offices) keys.push(`${fold(one)}|${born ?? ''}|${fold(title)}`);
  return keys;
}

function areCompatible(one: DirectoryPerson, other: DirectoryPerson): boolean {
  const [id, otherId] = [one.ids.wikidata, other.ids.wikidata];
  if (id && otherId) return id === otherId;
  if (haveOwnIds(one.ids.source, other.ids.source)) return false;
  const [born, otherBorn] = [one.born, other.born];
  return !born || !otherBorn || born === otherBorn;
}

/** Whether one issuer has numbered two records as two: a record of Congress has a Bioguide id, or only the number of another register. */
function haveOwnIds(one: string | undefined, other: string | undefined): boolean {
  return !!one && !!other && one !== other && issuerOf(one) === issuerOf(other);
}

/** Who has given an id, as far as its shape tells: "ocd-person/" before a slash, a mere number, or whoever else. */
function issuerOf(id: string): string {
  return /^\d+$/.test(id) ? 'number' : id.slice(0, Math.max(id.indexOf('/'), 0));
}

function together(one: DirectoryPerson, other: DirectoryPerson): DirectoryPerson {
  const names = [...new Set([...(one.names ?? []), other.name, ...(other.names ?? [])])].filter(
    (name) => name !== one.name,
  );
  const country = [...new Set([...(one.country ?? []), ...(other.country ?? [])])];
  return {
    ...other,
    ...one,
    ...(names.length > 0 && { names }),
    ...(country.length > 0 && { country }),
    offices: joinedTerms([...one.offices, ...other.offices]),
    ids: { ...other.ids, ...one.ids },
  };
}

/** Days between two terms of one office that are no break: an election's result may be sworn in some days late. */
const BREAK_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Terms of one office that follow on each other as one, the earliest first; those without a beginning last. */
export function joinedTerms(offices: readonly DirectoryOffice[]): DirectoryOffice[] {
  const sorted = offices.toSorted((a, b) => {
    // Of two that begin on one day the one whose end is known comes last, and its end counts.
    if (a.since && a.since === b.since) return (a.until ?? '').localeCompare(b.until ?? '');
    return (a.since ?? '9').localeCompare(b.since ?? '9');
  });
  const joined: DirectoryOffice[] = [];
  const latest = new Map<string, number>();
  for (const office of sorted) {
    const key = fold(office.title);
    const at = latest.get(key);
    const before = at === undefined ? undefined : joined[at];
    if (before && goesOn(before, office))
      joined[at!] = {
        ...before,
        ...office,
        since: before.since,
        until: endOfBoth(before.until, office.until),
      };
    else {
      latest.set(key, joined.length);
      joined.push(office);
    }
  }
  return joined.map(
    (office) =>
      Object.fromEntries(
        Object.entries(office).filter(([, one]) => one),
      ) as unknown as DirectoryOffice,
  );
}

function goesOn(before: DirectoryOffice, { since, until }: DirectoryOffice): boolean {
  if (before.since === since && before.until === until) return true;
  if (!since || !before.since) return false;
  if (!before.until) return true;
  return Date.parse(since) - Date.parse(before.until) <= BREAK_DAYS * DAY_MS;
}

/** The end of two terms that follow on each other. An earlier one without an end lasted until the later one at most. */
function endOfBoth(
  earlier: string | null | undefined,
  later: string | null | undefined,
): string | undefined {
  if (!later) return undefined;
  return earlier && earlier > later ? earlier : later;
}
