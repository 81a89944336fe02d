import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { applyEdit } from '../../../src/engine/registry/edits/textEdit.js';
import type { Note } from '../../../src/engine/annotation.js';
import { type Ignore, NO_DECISIONS } from '../../../src/engine/decisions/decision.js';
import { CompiledList } from '../../../src/engine/sanctions/compiled/compiledList.js';
import { ListCompiler } from '../../../src/engine/sanctions/compiled/listCompiler.js';
import type { Listing, ListSummary } from '../../../src/engine/sanctions/parsing/listing.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { RULES } from '../../../src/engine/diagnostics/rules.js';
import type { RuleSettings } from '../../../src/engine/diagnostics/ruleSettings.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import type { Markup } from '../../../src/engine/text/draftText.js';

/** Actors out of the entries of a registry, as YAML in flow style: `ann: {name: Ann Lee, kind: person}`. */
export function actors(...entries: string[]): Actor[] {
  const { entries: read, problems } = parseRegistry(
    `version: 1\nactors:\n${entries.map((entry) => `  ${entry}\n`).join('')}`,
    'test',
  );
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    [],
  );
  return read.map(({ actor }) => actor);
}

export interface Desk {
  readonly actors?: readonly Actor[];
  readonly date?: string;
  readonly markup?: Markup;
  readonly rules?: RuleSettings;
  readonly lists?: readonly CompiledList[];
  readonly ignores?: readonly Ignore[];
}

/** The notes of one rule about a draft; the rule is on, and no other. */
export function notesOf(
  code: string,
  text: string,
  {
    actors: known = [],
    date = '2025-11-22',
    markup = 'plaintext',
    rules,
    lists,
    ignores = [],
  }: Desk = {},
): Note[] {
  assert.ok(
    RULES.some((rule) => rule.code === code),
    `there is no rule ${code}`,
  );
  const severity = Object.fromEntries(
    RULES.map((rule) => [rule.code, rule.code === code ? ('warning' as const) : ('off' as const)]),
  );
  return [
    ...annotate(text, markup, compileLexicon(known), {
      date,
      rules: { ...rules, severity },
      screening: lists && { lists, vessels: false },
      decisions: { ...NO_DECISIONS, ignores },
    }).notes,
  ];
}

/** OFAC's list, of these parties. */
export function sdn(...listings: readonly Listing[]): CompiledList {
  const compiler = new ListCompiler(() => {});
  for (const one of listings) compiler.add(one);
  return CompiledList.open(
    compiler.finish(
      { list: 'ofac-sdn', title: 'OFAC SDN', authority: 'OFAC', date: '2025-11-01' } as ListSummary,
      '2025-11-20T00:00:00.000Z',
    ),
  );
}

/** Asserts what words of a draft a rule speaks of. */
export function assertNotes(
  code: string,
  text: string,
  words: readonly string[],
  desk?: Desk,
): Note[] {
  const notes = notesOf(code, text, desk);
  assert.deepEqual(
    notes.map(({ start, end }) => text.slice(start, end)),
    words,
    notes.map(({ message }) => message).join('; '),
  );
  return notes;
}

/** The draft after the first fix of each note of a rule. */
export function fixed(code: string, text: string, desk?: Desk): string {
  const edits = notesOf(code, text, desk).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return [...edits].sort((a, b) => b.start - a.start).reduce(applyEdit, text);
}
