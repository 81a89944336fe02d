import type { StoredList } from './storeLayout.js';

export function newestOf(all: readonly StoredList[]): StoredList[] {
  const newest = new Map<string, StoredList>();
  for (const stored of all) {
    const { list } = stored.head.summary;
    const other = newest.get(list);
    if (!other || isNewer(stored, other)) newest.set(list, stored);
  }
  return [...newest.values()];
}

/** By the order of imports, not by the clock, which may have been wrong; the clock decides between two windows that imported at once. */
function isNewer(a: StoredList, b: StoredList): boolean {
  const order = (one: StoredList): readonly (number | string)[] => [
    one.head.generation ?? 0,
    one.head.rebuilt ?? 0,
    one.head.imported,
    one.folder,
  ];
  const [ours, others] = [order(a), order(b)];
  const differing = ours.findIndex((value, i) => value !== others[i]);
  return differing >= 0 && ours[differing] > others[differing];
}
