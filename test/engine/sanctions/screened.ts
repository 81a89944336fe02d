import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import type { AnnotateOptions } from '../../../src/engine/annotateOptions.js';
import type { Mention } from '../../../src/engine/annotation.js';
import type {
  ListedKind,
  ListedName,
  Listing,
  ListSummary,
} from '../../../src/engine/sanctions/parsing/listing.js';
import { asPrinted, personFromComma } from '../../../src/engine/sanctions/parsing/printedNames.js';
import { CompiledList } from '../../../src/engine/sanctions/compiled/compiledList.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { ListCompiler } from '../../../src/engine/sanctions/compiled/listCompiler.js';
import { listedForms } from '../../../src/engine/sanctions/compiled/listedForms.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import type { Markup } from '../../../src/engine/text/draftText.js';

/** A listed party: names as a list prints them, weak ones in parentheses. */
export function listed(kind: ListedKind, id: string, ...printed: readonly string[]): Listing {
  const names = printed.map((one): ListedName => {
    const strength = one.startsWith('(') ? 'weak' : 'strong';
    const name = one.replace(/^\(|\)$/g, '');
    return kind === 'person' ? personFromComma(name, strength) : asPrinted(name, strength);
  });
  return { id, kind, names, programs: ['TEST'], born: [], nationalities: [] };
}

/** A compiled list of these parties. */
export function compiledList(listings: readonly Listing[], list = 'test'): CompiledList {
  const compiler = new ListCompiler(() => {}, listedForms);
  for (const listing of listings) compiler.add(listing);
  return CompiledList.open(
    compiler.finish(
      { list, title: list, authority: 'Test' } as ListSummary,
      '2025-11-20T00:00:00.000Z',
    ),
  );
}

export interface ScreenSetting extends Partial<AnnotateOptions> {
  readonly actors?: readonly Actor[];
  readonly vessels?: boolean;
  readonly markup?: Markup;
}

export function screened(
  lists: readonly CompiledList[],
  text: string,
  { actors = [], vessels = false, markup = 'plaintext', ...options }: ScreenSetting = {},
): Mention[] {
  return [
    ...annotate(text, markup, compileLexicon(actors), {
      date: '2025-11-20',
      screening: { lists, vessels },
      ...options,
    }).mentions,
  ];
}

const BRACKETS: Readonly<Record<Mention['status'], readonly [string, string]>> = {
  certain: ['[', ']'],
  possible: ['{', '}'],
  ambiguous: ['<', '>'],
};

/** Checks what is marked: `[a registry's actor]`, `{a listing, possible}`, `<several>`. */
export function assertScreened(
  listings: readonly Listing[],
  marked: string,
  setting?: ScreenSetting,
): Mention[] {
  const text = marked.replace(/[[\]{}<>]/g, '');
  const mentions = screened([compiledList(listings)], text, setting);
  let shown = '';
  let at = 0;
  for (const { start, end, status } of mentions) {
    const [open, close] = BRACKETS[status];
    shown += `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
  }
  assert.equal(shown + text.slice(at), marked);
  return mentions;
}
