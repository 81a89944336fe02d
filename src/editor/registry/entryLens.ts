import * as vscode from 'vscode';
import { Debounce } from '../../desk/host/debounce.js';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { Registry } from '../../desk/registry/registry.js';
import { settings } from '../host/settings.js';
import { parseRegistry } from '../../engine/registry/parseRegistry.js';
import { rangesIn } from '../kit/ranges.js';

/** VS Code is given a line above every entry; beyond this it grows slow. */
const MOST = 5000;
/** Counting again waits until the registry, or a draft, has rested this long, in milliseconds. */
const COUNT_AFTER = 1000;

class EntryLens extends vscode.CodeLens {
  constructor(
    range: vscode.Range,
    readonly registry: Registry,
    readonly uri: vscode.Uri,
    readonly id: string,
  ) {
    super(range);
  }
}

/** Says above each entry of a registry in how many drafts its actor is named, and leads there. Counted when it comes into sight. */
export function registerEntryLens(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const changed = lifetime.own(new vscode.EventEmitter<void>());
  const last = new WeakMap<Registry, ReadonlyMap<string, number>>();
  let resting = true;
  const recount = lifetime.own(
    new Debounce(COUNT_AFTER, () => {
      resting = true;
      changed.fire();
    }),
  );
  lifetime.own(
    desk.mentions.onDidChange(() => {
      resting = false;
      recount.trigger();
    }),
  );
  lifetime.own(settings.registryCodeLens.onDidChange(() => changed.fire()));
  lifetime.own(
    vscode.languages.registerCodeLensProvider(
      { language: 'yaml' },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses(document) {
          const registry = settings.registryCodeLens.get(document)
            ? desk.registries.ofFile(document)
            : undefined;
          if (!registry) return [];
          const text = document.getText();
          const rangeOf = rangesIn(text);
          return parseRegistry(text, document.uri.toString(), registry.file(document.uri))
            .entries.slice(0, MOST)
            .map(
              ({ actor, idSpan }) =>
                new EntryLens(rangeOf(idSpan), registry, document.uri, actor.id),
            );
        },
        async resolveCodeLens(lens) {
          if (!(lens instanceof EntryLens)) return lens;
          const { registry, uri, id } = lens;
          // While somebody types, what was counted before is near enough.
          const known = resting ? undefined : last.get(registry);
          const counts = known ?? (await desk.mentions.counts(registry));
          last.set(registry, counts);
          const count = counts.get(id) ?? 0;
          lens.command = {
            title: draftCount(count, desk.mentions.notSearched(registry) !== undefined),
            command: count > 0 ? 'copydesk.actor.findMentions' : '',
            arguments: [uri, id],
          };
          return lens;
        },
      },
    ),
  );
  return lifetime;
}

function draftCount(count: number, isPartial: boolean): string {
  if (isPartial) {
    if (count === 0) return vscode.l10n.t('in none of the drafts searched');
    return count === 1
      ? vscode.l10n.t('in at least 1 draft')
      : vscode.l10n.t('in at least {0} drafts', count);
  }
  if (count === 0) return vscode.l10n.t('in no draft');
  return count === 1 ? vscode.l10n.t('in 1 draft') : vscode.l10n.t('in {0} drafts', count);
}
