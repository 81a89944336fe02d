import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk.js';
import type { Registry } from '../../desk/registry/registry.js';
import { KINDS, PRONOUNS } from '../../engine/registry/registrySchema.js';
import { typedAt } from '../../engine/registry/typedAt.js';
import { factsLine, kindName } from '../wording/bioText.js';
import { factsOf } from '../wording/actorFacts.js';
import { COUNTRY_CODES } from '../kit/countryCodes.js';
import { findNames } from '../actors/symbolMatch.js';
import { countryName } from '../kit/localWords.js';

/** More ids than this nobody reads; another letter says more. */
const MOST = 100;

/** Completes what a registry refers to: other actors' ids, kinds, pronouns, countries. Works while the entry is half typed. */
export function registerRegistryCompletion(desk: Desk): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'yaml' },
    {
      async provideCompletionItems(document, position) {
        const registry = desk.registries.ofFile(document);
        const offset = document.offsetAt(position);
        const typed = registry && typedAt(document.getText(), offset);
        if (!registry || !typed) return undefined;
        await registry.loaded;
        const range = new vscode.Range(document.positionAt(typed.start), position);
        const [id, key, inner] = typed.keys;
        const list =
          key === 'affiliations' && inner === 'actor'
            ? idItems(registry, typed.words, id)
            : inner !== undefined
              ? undefined
              : // The schema that the YAML extension reads has these; twice would be once too many.
                key === 'kind' && !hasSchema()
                ? new vscode.CompletionList(
                    KINDS.map((kind) =>
                      item(kind, kindName(kind), vscode.CompletionItemKind.EnumMember),
                    ),
                  )
                : key === 'pronouns' && !hasSchema()
                  ? new vscode.CompletionList(
                      PRONOUNS.map((word) => item(word, '', vscode.CompletionItemKind.EnumMember)),
                    )
                  : key === 'country'
                    ? new vscode.CompletionList(COUNTRY_CODES.map((code) => country(code)))
                    : undefined;
        for (const one of list?.items ?? []) one.range = range;
        return list;
      },
    },
    ' ',
    '[',
    '{',
  );
}

/** Found by id or by name, as symbols are. */
function idItems(registry: Registry, words: string, own: string): vscode.CompletionList {
  const actors = [...registry.entries.values()]
    .map(({ actor }) => actor)
    .filter(({ id }) => id !== own);
  const begun = actors.filter(({ id }) => id.toLowerCase().startsWith(words.toLowerCase()));
  const named = findNames(actors, words, MOST).map(({ actor }) => actor);
  const all = [...new Set([...begun, ...named])];
  const items = all.slice(0, MOST).map((actor, i) => {
    const facts = factsOf(
      actor,
      localDay(new Date()),
      (other) => registry.entries.get(other)?.actor,
    );
    const one = item(
      actor.id,
      [actor.name, factsLine(facts) || kindName(actor.kind)].join(' · '),
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
