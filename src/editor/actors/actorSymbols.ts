import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { parseRegistry } from '../../engine/registry/parseRegistry.js';
import type { Actor, ActorKind } from '../../engine/registry/registrySchema.js';
import { actorFactsOf } from '../wording/actorFacts.js';
import { sanctionsWord } from '../wording/actorWords.js';
import { factsLine, actorKindName } from '../wording/bioText.js';
import { placeOfId, rangesOfFile } from '../registry/entryPlaces.js';
import { matchNames } from './symbolMatch.js';

/** More than this nobody reads; another letter says more. */
const MOST = 300;

const SYMBOLS: Readonly<Record<ActorKind, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  company: vscode.SymbolKind.Package,
  'public-body': vscode.SymbolKind.Namespace,
  media: vscode.SymbolKind.Interface,
  country: vscode.SymbolKind.Constant,
  vessel: vscode.SymbolKind.Object,
};

/** The registry's actors as symbols: in "Go to Symbol in Workspace", and, in a registry file, in its outline. */
export function registerActorSymbols(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        const registries = desk.registries.all();
        await Promise.all(registries.map(({ loaded }) => loaded));
        if (token.isCancellationRequested) return [];
        return registries.flatMap((registry) =>
          matchNames(actorsOf(registry.entries), query, MOST).flatMap(({ actor, name, alias }) => {
            const place = placeOfId(registry, registry.entries.get(actor.id)!);
            const said = describe(actor, (id) => registry.entries.get(id)?.actor);
            return place
              ? [
                  new vscode.SymbolInformation(
                    name,
                    SYMBOLS[actor.kind],
                    alias ? [actor.name, said].join(' · ') : said,
                    place,
                  ),
                ]
              : [];
          }),
        );
      },
    }),
    vscode.languages.registerDocumentSymbolProvider(
      { language: 'yaml' },
      {
        async provideDocumentSymbols(document) {
          const registry = desk.registries.ofFile(document);
          await registry?.loaded;
          if (!registry) return undefined;
          // The desk reads a moment after an edit; what it read last makes this reading cheap.
          const text = document.getText();
          const known = registry.file(document.uri);
          const file =
            known?.text === text ? known : parseRegistry(text, document.uri.toString(), known);
          const rangeOf = rangesOfFile(file);
          return file.entries.map(
            ({ actor, span, idSpan }) =>
              new vscode.DocumentSymbol(
                actor.name,
                describe(actor, (id) => registry.entries.get(id)?.actor),
                SYMBOLS[actor.kind],
                rangeOf(span),
                rangeOf(idSpan),
              ),
          );
        },
      },
      { label: vscode.l10n.t('Copydesk') },
    ),
  );
}

function* actorsOf(entries: ReadonlyMap<string, { readonly actor: Actor }>): Generator<Actor> {
  for (const { actor } of entries.values()) yield actor;
}

/** Whether somebody is sanctioned, then role and country, else the kind. */
function describe(actor: Actor, others: (id: string) => Actor | undefined): string {
  const facts = actorFactsOf(actor, localDay(new Date()), others);
  return [sanctionsWord(facts.sanctions), factsLine(facts) || actorKindName(actor.kind)]
    .filter(Boolean)
    .join(' · ');
}
