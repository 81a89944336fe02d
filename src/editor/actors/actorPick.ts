import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { DraftAnnotation } from '../../desk/drafts/draft.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { Registry, RegisteredEntry } from '../../desk/registry/registry.js';
import type { Actor } from '../../engine/registry/registrySchema.js';
import { actorFactsOf } from '../wording/actorFacts.js';
import { ActorSearch } from './actorSearch.js';
import { actorIcon, mentionCount, plainBio, sanctionsWord } from '../wording/actorWords.js';
import { factsLine } from '../wording/bioText.js';

export interface ActorItem extends vscode.QuickPickItem {
  readonly entry?: RegisteredEntry;
}

export interface ActorPickOptions {
  readonly title: string;
  readonly placeholder: string;
  /** What to look for at first. */
  readonly words: string;
  /** Without anybody like the words, show everybody. */
  readonly orAll?: boolean;
  /** The draft at hand: its actors come first, and its date counts. */
  readonly draft?: OpenDraft;
  readonly buttons?: (entry: RegisteredEntry) => vscode.QuickInputButton[];
  /** A button beside an entry was pressed; `words` is what was looked for. */
  readonly onButton?: (
    button: vscode.QuickInputButton,
    entry: RegisteredEntry,
    words: string,
  ) => unknown;
}

/**
 * Asks for an actor of a registry, found by anything that is like a name, an alias or a role.
 * @returns the entry and the words it was found by; undefined where none was chosen
 */
export function pickActor(
  registry: Registry,
  options: ActorPickOptions,
): Promise<{ entry: RegisteredEntry; words: string } | undefined> {
  const pick = vscode.window.createQuickPick<ActorItem>();
  pick.title = options.title;
  pick.placeholder = options.placeholder;
  pick.value =
    options.orAll && searchOf(registry).find(options.words).length === 0 ? '' : options.words;
  const show = (): void => void (pick.items = itemsFor(registry, pick.value, options));
  return new Promise((resolve) => {
    const following = registry.onDidChange(show);
    let chosen: { entry: RegisteredEntry; words: string } | undefined;
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const entry = pick.activeItems[0]?.entry;
      if (!entry) return;
      chosen = { entry, words: pick.value };
      pick.hide();
    });
    pick.onDidTriggerItemButton(({ button, item }) => {
      const words = pick.value;
      pick.hide();
      if (item.entry) options.onButton?.(button, item.entry, words);
    });
    pick.onDidHide(() => {
      following.dispose();
      pick.dispose();
      resolve(chosen);
    });
    show();
    pick.show();
  });
}

const searches = new WeakMap<ReadonlyMap<string, RegisteredEntry>, ActorSearch>();

function searchOf({ entries }: Registry): ActorSearch {
  let search = searches.get(entries);
  if (!search)
    searches.set(
      entries,
      (search = new ActorSearch([...entries.values()].map(({ actor }) => actor))),
    );
  return search;
}

function itemsFor(
  registry: Registry,
  words: string,
  { draft, buttons }: ActorPickOptions,
): ActorItem[] {
  const { entries } = registry;
  const annotation = draft?.annotation;
  const itemOf = (actor: Actor): ActorItem =>
    actorItem(entries.get(actor.id)!, registry, annotation, buttons);
  if (words.trim() !== '') {
    const found = searchOf(registry).find(words).map(itemOf);
    return found.length > 0
      ? found
      : [
          {
            label: vscode.l10n.t('No actor matches “{0}”', words),
            alwaysShow: true,
          },
        ];
  }
  const named = new Set(
    annotation?.mentions.flatMap(({ actor }) =>
      actor !== null && entries.has(actor) ? [actor] : [],
    ),
  );
  const byName = [...entries.values()]
    .map(({ actor }) => actor)
    .sort((a, b) => a.name.localeCompare(b.name, vscode.env.language));
  const others = byName.filter(({ id }) => !named.has(id));
  const separator = (label: string): ActorItem => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  return [
    ...(named.size > 0
      ? [
          separator(vscode.l10n.t('named in this draft')),
          ...[...named].map((id) => itemOf(entries.get(id)!.actor)),
        ]
      : []),
    ...(others.length > 0
      ? [separator(vscode.l10n.t('in the registry')), ...others.slice(0, MOST).map(itemOf)]
      : []),
  ];
}

/** Without a word to look for, this many do; the rest is found by typing. */
const MOST = 500;

function actorItem(
  entry: RegisteredEntry,
  registry: Registry,
  annotation: DraftAnnotation | undefined,
  buttons: ActorPickOptions['buttons'],
): ActorItem {
  const { actor } = entry;
  const facts = actorFactsOf(
    actor,
    annotation ?? localDay(new Date()),
    (id) => registry.entries.get(id)?.actor,
  );
  const sanctioned = facts.sanctions;
  const mentions = annotation?.mentions.filter((mention) => mention.actor === actor.id).length ?? 0;
  const also = (actor.aliases ?? []).map(({ name }) => name);
  return {
    entry,
    label: actor.name,
    iconPath: actorIcon(sanctioned, 'certain', actor.kind),
    description: [sanctionsWord(sanctioned), factsLine(facts)].filter(Boolean).join(' · '),
    detail:
      [
        mentions > 0 && mentionCount(mentions),
        plainBio(actor.bio ?? '') ||
          (also.length > 0 && vscode.l10n.t('also {0}', also.join(', '))),
      ]
        .filter(Boolean)
        .join(' · ') || undefined,
    buttons: buttons?.(entry),
    // Found by likeness, which VS Code's own filter would not see.
    alwaysShow: true,
  };
}
