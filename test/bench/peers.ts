import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Peers {
  readonly KeywordProcessor: new (caseSensitive: boolean) => {
    addKeyword(name: string): void;
    extractKeywords(text: string): string[];
  };
  readonly AhoCorasick: new (names: string[]) => { search(text: string): [number, string[]][] };
  /** An annotator of English by rules. */
  readonly compromise: (text: string) => { quotations(): Selected; people(): Selected };
  /** Loaded when it is asked for: it takes a second. */
  readonly spelling: () => Promise<CheckSpelling>;
}

/** A spelling checker, as an editor calls it: its whole job on a text. */
export type CheckSpelling = (text: string) => Promise<number>;

interface Selected {
  out(format: 'array'): string[];
}

const PACKAGES = {
  'flashtext.js': '1.0.5',
  ahocorasick: '1.0.2',
  compromise: '14.17.0',
  'cspell-lib': '9.8.0',
};

/** The matchers to compare with, installed where nothing else looks, because Copydesk itself needs none of them. */
export function loadPeers(folder: string): Peers {
  const missing = Object.keys(PACKAGES).filter(
    (name) => !existsSync(join(folder, 'node_modules', name)),
  );
  if (missing.length > 0) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
    const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
    execFileSync(
      'npm',
      ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
    );
  }
  const require = createRequire(join(folder, 'package.json'));
  return {
    KeywordProcessor: require('flashtext.js') as Peers['KeywordProcessor'],
    AhoCorasick: require('ahocorasick') as Peers['AhoCorasick'],
    compromise: require('compromise') as Peers['compromise'],
    spelling: () => loadSpelling(folder),
  };
}

interface Cspell {
  getDefaultBundledSettingsAsync(): Promise<object>;
  spellCheckDocument(
    document: object,
    options: object,
    settings: object,
  ): Promise<{ readonly checked: boolean; readonly issues: readonly unknown[] }>;
}

/** A module of the kind that only `import` takes. */
async function loadSpelling(folder: string): Promise<CheckSpelling> {
  const { getDefaultBundledSettingsAsync, spellCheckDocument } = (await import(
    pathToFileURL(join(folder, 'node_modules/cspell-lib/dist/index.js')).href
  )) as Cspell;
  const settings = {
    ...(await getDefaultBundledSettingsAsync()),
    maxNumberOfProblems: 1_000_000,
    maxDuplicateProblems: 1_000_000,
  };
  return async (text) => {
    const { checked, issues } = await spellCheckDocument(
      { uri: 'file:///draft.txt', text, languageId: 'plaintext', locale: 'en' },
      { generateSuggestions: false, noConfigSearch: true },
      settings,
    );
    assert.ok(checked, 'cspell-lib checks nothing');
    return issues.length;
  };
}
