import { fold } from '../../engine/names/matching/fold.js';
import type { Actor } from '../../engine/registry/registrySchema.js';

/** A name that goes on as somebody has begun to type. */
export interface BegunName {
  readonly actor: Actor;
  /** The name or alias, and from which of its characters on it is what was typed. */
  readonly name: string;
  readonly from: number;
}

interface Key extends BegunName {
  readonly key: string;
}

/** No more keys than this are looked at for what was typed; who types another letter sees the rest. */
const MOST_LOOKED_AT = 2000;

/** The names of a registry in the order of the alphabet, from each of their words on, so that a beginning is found by halving. */
export class NamePrefixes {
  private readonly keys: readonly Key[];

  constructor(actors: Iterable<Actor>) {
    const keys: Key[] = [];
    for (const actor of actors) {
      for (const name of [
        actor.name,
        actor.style?.prefer,
        ...(actor.aliases ?? []).map((alias) => alias.name),
      ]) {
        if (!name) continue;
        // A name is begun with a word that has a capital, or with its first: "of the Treasury" is no beginning.
        for (const { index, 0: word } of name.matchAll(/[\p{L}\p{N}][^\s-]*/gu)) {
          if (index === 0 || /^[\p{Lu}\p{Lo}\p{N}]/u.test(word))
            keys.push({ actor, name, from: index, key: keyOf(name.slice(index)) });
        }
      }
    }
    this.keys = keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.from - b.from));
  }

  /**
   * The actors with a name, or a part of one, that begins so; each once, by the name that is nearest to its beginning.
   * Case and accents do not count.
   * @param typed nothing finds everybody, up to the limit
   * @param rank what comes first: lower before higher; equal ones in the order of the alphabet
   * @param most how many at most
   */
  find(
    typed: string,
    rank: (actor: Actor) => number,
    most: number,
  ): { readonly names: readonly BegunName[]; readonly more: boolean } {
    const wanted = keyOf(typed);
    const best = new Map<Actor, BegunName>();
    const first = this.firstFrom(wanted);
    let at = first;
    for (
      ;
      at < this.keys.length && at - first < MOST_LOOKED_AT && this.keys[at].key.startsWith(wanted);
      at++
    ) {
      const known = best.get(this.keys[at].actor);
      if (!known || this.keys[at].from < known.from) best.set(this.keys[at].actor, this.keys[at]);
    }
    const names = [...best.values()].sort(
      (a, b) => rank(a.actor) - rank(b.actor) || Number(a.from > 0) - Number(b.from > 0),
    );
    return {
      names: names.slice(0, most),
      more: names.length > most || at - first === MOST_LOOKED_AT,
    };
  }

  private firstFrom(wanted: string): number {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.keys[middle].key < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function keyOf(text: string): string {
  return fold(text).replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ').trimStart();
}

/** A name has no more words than this before the one that is being typed. */
const MOST_WORDS = 5;

/**
 * Where a name that is being typed may begin in a line, the longest first: "met Kirill Dm" gives the places of Kirill
 * and of Dm. None in the middle of an address, an at-sign's or a path.
 * @param line up to the cursor
 * @param anyCase whether the word may begin with a small letter
 */
export function typedNames(line: string, anyCase: boolean): number[] {
  const starts: number[] = [];
  // slow-regex: at most 40 characters are looked at
  const word = /(?<![\p{L}\p{M}\p{N}/@#_\\.:&=?~`-])[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*$/u;
  let end = line.length;
  for (let words = 0; words < MOST_WORDS; words++) {
    const found = word.exec(line.slice(Math.max(0, end - 40), end));
    if (!found) break;
    const start = end - found[0].length;
    if (
      anyCase ? words === 0 || /^[\p{Lu}\p{Lo}]/u.test(found[0]) : /^[\p{Lu}\p{Lo}]/u.test(found[0])
    )
      starts.push(start);
    else if (words === 0) break;
    if (line[start - 1] !== ' ') break;
    end = start - 1;
  }
  return starts.reverse();
}

/** Whether a line ends inside what is not prose and not closed yet: a link's target, code. */
export function isUnclosed(line: string): boolean {
  return (
    line.lastIndexOf('](') > line.lastIndexOf(')') ||
    (line.match(/`+/g)?.length ?? 0) % 2 === 1 ||
    /<\S/.test(line.slice(line.lastIndexOf('>') + 1)) ||
    /[a-z]:\/\//i.test(/(?<!\S)\S*$/.exec(line)![0])
  );
}
