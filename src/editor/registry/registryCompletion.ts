import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { Registry } from '../../desk/registry/registry.js';
import { KINDS, PRONOUNS } from '../../engine/registry/registrySchema.js';
import { typedAt, type TypedValue } from '../../engine/registry/typing/typedAt.js';
import { isDateTyped, type TypedKey, typedKeyAt } from '../../engine/registry/typing/typedKey.js';
import { factsLine, actorKindName } from '../wording/bioText.js';
import { actorFactsOf } from '../wording/actorFacts.js';
import { COUNTRY_CODES } from '../kit/countryCodes.js';
import { matchNames } from '../actors/symbolMatch.js';
import { countryName } from '../kit/localWords.js';

/** More ids than this nobody reads; another letter says more. */
const MOST = 100;

/** Completes what an entry may hold: its keys, other actors' ids, kinds, pronouns, countries, dates. Works while the entry is half typed. */
export function registerRegistryCompletion(desk: Desk): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'yaml' },
    {
      async provideCompletionItems(document, position) {
        const registry = desk.registries.ofFile(document);
        if (!registry) return undefined;
        await registry.loaded;
        const text = document.getText();
        const offset = document.offsetAt(position);
        // What begins a list's item may be a value or a key: "- fr", "- title".
        const value = typedAt(text, offset);
        const values = value && valueItems(registry, value);
        const key = values || hasSchema() ? null : typedKeyAt(text, offset);
        const list = values ?? (key && keyItems(key));
        if (!list) return undefined;
        const start = key?.start ?? value!.start;
        const range = new vscode.Range(document.positionAt(start), position);
        for (const one of list.items) one.range = range;
        return list;
      },
    },
    ' ',
    '[',
    '{',
  );
}

function valueItems(
  registry: Registry,
  { keys, words }: TypedValue,
): vscode.CompletionList | undefined {
  const [id, key, inner] = keys;
  if (isDateTyped(keys)) return new vscode.CompletionList(dateItems());
  if (key === 'affiliations' && inner === 'actor') return idItems(registry, words, id);
  if (inner !== undefined) return undefined;
  if (key === 'country')
    return new vscode.CompletionList(COUNTRY_CODES.map((code) => country(code)));
  // The schema that the YAML extension reads has these; twice would be once too many.
  if (hasSchema()) return undefined;
  if (key === 'kind')
    return new vscode.CompletionList(
      KINDS.map((kind) => item(kind, actorKindName(kind), vscode.CompletionItemKind.EnumMember)),
    );
  if (key === 'pronouns')
    return new vscode.CompletionList(
      PRONOUNS.map((word) => item(word, '', vscode.CompletionItemKind.EnumMember)),
    );
  return undefined;
}

/** Today, and what is said of it where the day is not known. */
function dateItems(): vscode.CompletionItem[] {
  const today = localDay(new Date());
  return [
    [today, vscode.l10n.t('today')],
    [today.slice(0, 7), vscode.l10n.t('this month')],
    [today.slice(0, 4), vscode.l10n.t('this year')],
  ].map(([day, says], i) => {
    const one = item(day, says, vscode.CompletionItemKind.Value);
    one.label = { label: day, description: says };
    one.sortText = String(i);
    return one;
  });
}

function keyItems({ known }: TypedKey): vscode.CompletionList {
  return new vscode.CompletionList(
    known.map(({ name, says }, i) => {
      const one = item(name, says, vscode.CompletionItemKind.Property);
      one.insertText = `${name}: `;
      one.sortText = String(i).padStart(2, '0');
      // What may stand behind it is offered at once.
      one.command = { command: 'editor.action.triggerSuggest', title: '' };
      return one;
    }),
  );
}

/** Found by id or by name, as symbols are. */
function idItems(registry: Registry, words: string, own: string): vscode.CompletionList {
  const actors = [...registry.entries.values()]
    .map(({ actor }) => actor)
    .filter(({ id }) => id !== own);
  const begun = actors.filter(({ id }) => id.toLowerCase().startsWith(words.toLowerCase()));
  const named = matchNames(actors, words, MOST).map(({ actor }) => actor);
  const all = [...new Set([...begun, ...named])];
  const items = all.slice(0, MOST).map((actor, i) => {
    const facts = actorFactsOf(
      actor,
      localDay(new Date()),
      (other) => registry.entries.get(other)?.actor,
    );
    const one = item(
      actor.id,
      [actor.name, factsLine(facts) || actorKindName(actor.kind)].join(' · '),
      vscode.CompletionItemKind.Reference,
    );
    one.label = { label: actor.id, description: actor.name };
    one.filterText = actor.id.toLowerCase().startsWith(words.toLowerCase())
      ? actor.id
      : `${words} ${actor.id}`;
    one.sortText = String(i).padStart(4, '0');
    return one;
  });
  return new vscode.CompletionList(
    items,
    all.length > MOST || named.length === MOST || words !== '',
  );
}

function country(code: string): vscode.CompletionItem {
  const name = countryName(code, vscode.env.language);
  const one = item(code, name, vscode.CompletionItemKind.Constant);
  one.label = { label: code, description: name };
  one.filterText = `${code} ${name}`;
  return one;
}

function item(
  words: string,
  detail: string,
  kind: vscode.CompletionItemKind,
): vscode.CompletionItem {
  const one = new vscode.CompletionItem(words, kind);
  one.insertText = words;
  if (detail) one.detail = detail;
  return one;
}

function hasSchema(): boolean {
  return vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}
