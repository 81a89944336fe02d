import { Growing } from './growing.js';

/** The ids of names, while they are gathered: most names have one. */
export class NameIds {
  private readonly first = new Growing(Uint32Array);
  /** Further ids, and the names that they are of. */
  private readonly more = new Growing(Uint32Array);
  private readonly moreNames = new Growing(Uint32Array);

  /** How many names there are. */
  get size(): number {
    return this.first.length;
  }

  /** @returns the new name's number */
  addName(id: number): number {
    return this.first.push(id);
  }

  addId(name: number, id: number): void {
    if (this.first.values[name] === id) return;
    this.more.push(id);
    this.moreNames.push(name);
  }

  /** All ids, those of each name ascending and once; and where each name's begin (nothing when each has one). */
  listed(): { ids: Uint32Array; starts: Uint32Array } {
    const { size } = this;
    if (this.more.length === 0)
      return { ids: this.first.values.subarray(0, size), starts: new Uint32Array(0) };
    const starts = new Uint32Array(size + 1);
    for (let i = 0; i < this.more.length; i++) starts[this.moreNames.values[i] + 1]++;
    for (let name = 0; name < size; name++) starts[name + 1] += starts[name] + 1;
    const ids = new Uint32Array(starts[size]);
    const next = starts.slice(0, size);
    for (let name = 0; name < size; name++) ids[next[name]++] = this.first.values[name];
    for (let i = 0; i < this.more.length; i++)
      ids[next[this.moreNames.values[i]]++] = this.more.values[i];
    let kept = 0;
    for (let name = 0; name < size; name++) {
      const own = ids.subarray(starts[name], starts[name + 1]).sort();
      starts[name] = kept;
      for (let i = 0; i < own.length; i++)
        if (i === 0 || own[i] !== ids[kept - 1]) ids[kept++] = own[i];
    }
    starts[size] = kept;
    return { ids: ids.subarray(0, kept), starts };
  }
}
