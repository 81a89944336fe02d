import { NameIndexBuilder } from '../../src/engine/names/matching/nameIndexBuilder.js';
import type { Peers } from './peers.js';

/** Finds names in texts: the longest of whole words, in order. */
export interface Matcher {
  /** What was found, in the engine's own terms. */
  find(text: string): readonly unknown[];
  /** The names found: what all engines must agree on. */
  named(found: readonly unknown[]): readonly string[];
}

/** For engines whose own terms are the names. */
function byName(find: (text: string) => readonly string[]): Matcher {
  return { find, named: (found) => found as readonly string[] };
}

export interface Engine {
  readonly name: string;
  /** The most names that it can be given in bearable time, and in a run of three minutes. */
  readonly most: number;
  readonly mostInShort: number;
  build(names: readonly string[]): Matcher;
}

export function engines(peers: Peers): Engine[] {
  return [
    { name: 'Copydesk', most: Infinity, mostInShort: Infinity, build: copydesk },
    {
      name: 'flashtext.js',
      most: 1_000_000,
      mostInShort: 200_000,
      build: (names) => flashtext(names, peers.KeywordProcessor),
    },
    {
      name: 'ahocorasick',
      most: 40_000,
      mostInShort: 1000,
      build: (names) => ahocorasick(names, peers.AhoCorasick),
    },
    { name: 'V8, one alternation', most: 40_000, mostInShort: 1000, build: alternation },
    { name: 'words and a Map', most: Infinity, mostInShort: Infinity, build: wordsAndMap },
  ];
}

function copydesk(names: readonly string[]): Matcher {
  const builder = new NameIndexBuilder();
  for (const [id, name] of names.entries()) builder.add(name, id);
  const index = builder.build();
  const find = (text: string): number[] => {
    const found: number[] = [];
    index.scan(text, (_start, _end, name) => {
      found.push(name);
    });
    return found;
  };
  return { find, named: (found) => found.map((name) => names[name as number]) };
}

function flashtext(names: readonly string[], KeywordProcessor: Peers['KeywordProcessor']): Matcher {
  const processor = new KeywordProcessor(true);
  for (const name of names) processor.addKeyword(name);
  return byName((text) => processor.extractKeywords(text));
}

/** The automaton finds every occurrence, inside words too: the longest of whole words are picked from them. */
function ahocorasick(names: readonly string[], AhoCorasick: Peers['AhoCorasick']): Matcher {
  const automaton = new AhoCorasick([...names]);
  return byName((text) => {
    const found: string[] = [];
    let start = -1;
    let end = 0;
    for (const [last, words] of automaton.search(text)) {
      if (isWordCharacter(text.charCodeAt(last + 1))) continue;
      for (const word of words) {
        const from = last + 1 - word.length;
        if (isWordCharacter(text.charCodeAt(from - 1))) continue;
        if (from >= end) found.push(word);
        else if (from <= start) found[found.length - 1] = word;
        else continue;
        start = from;
        end = last + 1;
      }
    }
    return found;
  });
}

function alternation(names: readonly string[]): Matcher {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g');
  return byName((text) => text.match(pattern) ?? []);
}

/** Words cut out by hand and looked up by the names' first words. */
function wordsAndMap(names: readonly string[]): Matcher {
  const known = new Set(names);
  const longest = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    longest.set(words[0], Math.max(longest.get(words[0]) ?? 0, words.length));
  }
  return byName((text) => {
    const found: string[] = [];
    for (let at = 0; at < text.length;) {
      if (!isWordCharacter(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const end = wordEnd(text, at);
      let next = end;
      for (
        let count = 1, to = end, most = longest.get(text.slice(at, end)) ?? 0;
        count <= most;
        count++
      ) {
        const name = text.slice(at, to);
        if (known.has(name)) {
          if (next > end) found.pop();
          found.push(name);
          next = to;
        }
        if (text.charCodeAt(to) !== 0x20) break;
        to = wordEnd(text, to + 1);
      }
      at = next;
    }
    return found;
  });
}

function wordEnd(text: string, at: number): number {
  while (isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f
  );
}
