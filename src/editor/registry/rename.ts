import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { Registry, RegisteredEntry } from '../../desk/registry/registry.js';
import { sayPartlySearched } from '../host/findFiles.js';
import { settings } from '../host/settings.js';
import { sidecarOf } from '../../desk/decisions/sidecarNames.js';
import { readShownText } from '../host/vscodeHost.js';
import type { Mention } from '../../engine/annotation.js';
import { addAlias } from '../../engine/registry/edits/addAliasEdit.js';
import {
  parseRegistry,
  type RegistryEntry,
  type RegistryFile,
} from '../../engine/registry/parseRegistry.js';
import { setText } from '../../engine/registry/edits/setText.js';
import type { TextEdit } from '../../engine/registry/edits/textEdit.js';
import { withPin } from '../../engine/decisions/sidecar/decisionEdits.js';
import { quotedSpans } from '../../engine/text/quotedSpans.js';
import { type ActorHere, actorAt } from '../cursor/actorAtCursor.js';
import { MAX_NAME_CHARS } from '../cursor/nameInText.js';
import { rangeIn, rangesIn, spanAt } from '../kit/ranges.js';
import { entryNow } from './registryEdits.js';
import { idEdits, whyNotId } from './renameId.js';
import { nameBehind, renamedMention, type WrittenName } from './renames.js';

/** What is about to be renamed. */
interface Target {
  readonly here: ActorHere;
  readonly entry: RegisteredEntry;
  /** Null where it is the id. */
  readonly name: WrittenName | null;
}

/** An actor's name, and what it is to be. */
interface NewName {
  readonly entry: RegisteredEntry;
  readonly name: WrittenName;
  readonly words: string;
}

/**
 * Renames an actor: the name or the alias in the registry that the words at the cursor use, and on request, in VS Code's
 * preview, its mentions in the drafts, those in quotations apart. On an id in the registry, the id everywhere.
 */
export function registerRename(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  let provider: vscode.Disposable | undefined;
  // Not for '*': where VS Code knows of a renamer, F2 says that nothing can be renamed instead of doing nothing.
  const register = (): void => {
    if (provider) lifetime.release(provider);
    const folders = vscode.workspace.workspaceFolders ?? [];
    const languages = new Set([
      'yaml',
      ...[undefined, ...folders].flatMap((folder) => settings.draftLanguages.get(folder)),
    ]);
    provider = lifetime.own(
      vscode.languages.registerRenameProvider(
        [...languages].map((language) => ({ language })),
        {
          async prepareRename(document, position) {
            const { here, entry, name } = (await targetAt(desk, document, position)) ?? {};
            return here && entry
              ? { range: here.range, placeholder: name ? name.words : entry.actor.id }
              : undefined;
          },
          async provideRenameEdits(document, position, newName, token) {
            const target = await targetAt(desk, document, position);
            if (!target) return undefined;
            const words = newName.replace(/\s+/g, ' ').trim();
            if (target.name)
              return nameEdits(
                desk,
                target.here.registry,
                { ...target, name: target.name, words },
                token,
              );
            const wrong = whyNotId(words, target.here.registry);
            if (wrong) throw new Error(wrong);
            return idEdits(target.here.registry, target.entry.actor.id, words);
          },
        },
      ),
    );
  };
  lifetime.own(settings.draftLanguages.onDidChange(register));
  lifetime.own(vscode.workspace.onDidChangeWorkspaceFolders(register));
  register();
  return lifetime;
}

/** @throws Error that says to a person why the words here cannot be renamed */
async function targetAt(
  desk: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Target | undefined> {
  const here = await actorAt(desk, document, position);
  if (!here) {
    if (desk.drafts.of(document))
      throw new Error(vscode.l10n.t('No actor from the registry is named here.'));
    if (desk.registries.ofFile(document))
      throw new Error(vscode.l10n.t('Put the cursor on an id, a name or an alias.'));
    return undefined;
  }
  if (here.ids.length > 1)
    throw new Error(vscode.l10n.t('This name fits several actors. First pin one for this draft.'));
  const entry = here.ids.length === 1 ? here.registry.entries.get(here.ids[0]) : undefined;
  if (!entry)
    throw new Error(
      here.mention
        ? vscode.l10n.t('This name is not in the registry.')
        : vscode.l10n.t('The registry has no entry “{0}”.', here.ids[0]),
    );
  if (here.mention) return { here, entry, name: nameBehind(entry.actor, here.mention.mention) };
  const { path, words } = here.place!;
  return {
    here,
    entry,
    name:
      path.length === 0 || path[0] === 'affiliations'
        ? null
        : nameBehind(entry.actor, { text: words }),
  };
}

async function nameEdits(
  desk: Desk,
  registry: Registry,
  { entry: { uri, actor }, name, words }: NewName,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit> {
  if (words === '' || words.length > MAX_NAME_CHARS)
    throw new Error(vscode.l10n.t('A name has between 1 and {0} characters.', MAX_NAME_CHARS));
  const edit = new vscode.WorkspaceEdit();
  await registryEdits(edit, uri, actor, name, words);
  const inDrafts: vscode.WorkspaceEditEntryMetadata = {
    needsConfirmation: true,
    label: vscode.l10n.t('Mentions in drafts'),
    description: vscode.l10n.t('only if you choose them'),
  };
  const inQuotations: vscode.WorkspaceEditEntryMetadata = {
    needsConfirmation: true,
    label: vscode.l10n.t('Mentions in quotations (somebody else’s words)'),
    description: vscode.l10n.t('only if you choose them'),
  };
  for await (const { uri: draft, mentions, lines } of desk.mentions.search(registry, token)) {
    const changed = mentions.flatMap((mention) => {
      const after =
        mention.actor === actor.id && mention.status === 'certain'
          ? renamedMention(mention, actor, name.words, words)
          : undefined;
      return after === undefined || after === mention.text ? [] : [{ mention, after }];
    });
    if (changed.length === 0) continue;
    await pinEdits(edit, draft, actor.id, changed);
    const quotations = quotedSpans((await readShownText(draft)) ?? '');
    for (const { mention, after } of changed) {
      const quoted = spanAt(quotations, mention.start) !== undefined;
      edit.replace(draft, rangeIn(lines, mention), after, quoted ? inQuotations : inDrafts);
    }
  }
  const missed = desk.mentions.notSearched(registry);
  if (missed) sayPartlySearched(registry.root, missed);
  return edit;
}

/** What a draft's old names were pinned to, its new ones must be too; the old pins stay, for quotations may keep the old name. */
async function pinEdits(
  edit: vscode.WorkspaceEdit,
  draft: vscode.Uri,
  id: string,
  changed: readonly { readonly mention: Mention; readonly after: string }[],
): Promise<void> {
  const names = new Set(changed.filter(({ mention }) => mention.pinned).map(({ after }) => after));
  if (names.size === 0 || draft.scheme === 'untitled') return;
  const sidecar = sidecarOf(draft);
  const text = (await readShownText(sidecar)) ?? '';
  let pinned = text;
  for (const name of names) pinned = withPin(pinned, name, id) ?? pinned;
  const metadata: vscode.WorkspaceEditEntryMetadata = {
    needsConfirmation: true,
    label: vscode.l10n.t('Decisions on drafts'),
    description: vscode.l10n.t('pins for the new name, if you rename mentions'),
  };
  if (pinned !== text)
    edit.replace(sidecar, rangesIn(text)({ start: 0, end: text.length }), pinned, metadata);
}

/** The name where the registry writes it, the house's spelling with it; and, if the person likes, the old name as an alias. */
async function registryEdits(
  edit: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  actor: RegisteredEntry['actor'],
  { path, words: before }: WrittenName,
  words: string,
): Promise<void> {
  const file = parseRegistry((await readShownText(uri)) ?? '', uri.toString());
  const entry = entryNow(file, uri, actor);
  const main = entry && setText(file, entry, path, words);
  if (!entry || !main)
    throw new Error(
      vscode.l10n.t(
        '{0} has this name in a form that cannot be changed from here. Open the entry and change it there.',
        vscode.workspace.asRelativePath(uri),
      ),
    );
  const rangeOf = rangesIn(file.text);
  const put = (one: TextEdit, metadata?: vscode.WorkspaceEditEntryMetadata): void =>
    edit.replace(uri, rangeOf(one), one.newText, metadata);
  put(main, { needsConfirmation: false, label: vscode.l10n.t('Registry') });
  const preferred =
    entry.actor.style?.prefer === before ? setText(file, entry, ['style', 'prefer'], words) : null;
  if (preferred) put(preferred, { needsConfirmation: false, label: vscode.l10n.t('Registry') });
  const alias = path[0] === 'name' ? oldName(file, entry, before) : null;
  if (alias)
    put(alias, {
      // Without it nobody would be found under the old name.
      needsConfirmation: false,
      label: vscode.l10n.t('Keep the old name as an alias'),
      description: vscode.l10n.t('so that drafts that use it still name the actor'),
    });
}

function oldName(file: RegistryFile, entry: RegistryEntry, before: string): TextEdit | null {
  return entry.actor.aliases?.some(({ name }) => name === before)
    ? null
    : addAlias(file, entry, before);
}
