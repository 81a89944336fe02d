import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { Registry } from '../../desk/registry/registry.js';
import type { DraftedName } from '../../engine/annotation.js';
import { draftedEntry, kindOfRole } from '../../engine/registry/edits/draftedEntry.js';
import { type ActorKind, KINDS } from '../../engine/registry/registrySchema.js';
import type { DraftedNode, DraftedSection } from '../actors/draftedModel.js';
import { guessKind } from '../cursor/nameInText.js';
import { registryHere } from './registryHere.js';
import { actorCount, KIND_ICONS, mentionCount } from '../wording/actorWords.js';
import { actorKindName } from '../wording/bioText.js';
import { tellDone } from '../kit/contextKeys.js';
import { createRegistry } from './createRegistry.js';
import { fileForEntry, sayNoFolder } from './newEntry.js';
import { alreadyWords } from './registryEdits.js';
import { fillIn, sayWritten, type WrittenEntries, writeEntries } from './writeEntries.js';

/** A name to add, with what the draft tells of it. */
export type NameToAdd = Pick<DraftedName, 'name' | 'role' | 'pronoun'> & {
  readonly kind?: DraftedName['kind'];
};

/** Adds names of the draft to the registry: one, those of the selected rows, or those that are ticked. */
export function registerAddNames(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.names.add',
    async (row?: DraftedNode | DraftedSection, rows?: readonly { readonly type: string }[]) => {
      const draft = desk.drafts.active;
      await draft?.current();
      const names = draft?.annotation?.names ?? [];
      if (!draft || names.length === 0)
        return void vscode.window.showInformationMessage(
          vscode.l10n.t('Copydesk found no names in this draft that are not in the registry.'),
        );
      const selected = (rows ?? (row ? [row] : []))
        .filter((one): one is DraftedNode => one.type === 'drafted')
        .map(({ drafted }) => drafted);
      if (selected.length === 1) return addOne(desk, draft, selected[0]);
      const chosen = selected.length > 1 ? selected : await tick(names);
      return chosen && chosen.length > 0 ? addSeveral(desk, draft, chosen) : undefined;
    },
  );
}

/** The kind that a name most likely has; what else is asked stands behind it. */
export function likelyKind({ name, kind, role }: NameToAdd): ActorKind | undefined {
  return kind === 'person' ? 'person' : (kindOfRole(role) ?? guessKind(name) ?? kind);
}

async function tick(names: readonly DraftedName[]): Promise<readonly DraftedName[] | undefined> {
  const items = names.map((drafted) => ({
    drafted,
    label: drafted.name,
    description: [actorKindName(likelyKind(drafted) ?? drafted.kind), drafted.role]
      .filter(Boolean)
      .join(' · '),
    detail: undefined,
    picked: drafted.kind === 'person',
  }));
  const chosen = await vscode.window.showQuickPick(
    items.map((item) => ({
      ...item,
      description: `${item.description} · ${mentionCount(item.drafted.mentions.length)}`,
    })),
    {
      title: vscode.l10n.t('Add to Registry'),
      placeHolder: vscode.l10n.t(
        'Select the names to add (people are selected already); role and country come from the draft',
      ),
      canPickMany: true,
      matchOnDescription: true,
    },
  );
  return chosen?.map(({ drafted }) => drafted);
}

/** Asks what one name is, the likeliest first, and adds it; the draft keeps the focus unless the entry is to be filled in. */
export async function addOne(
  desk: Desk,
  draft: OpenDraft | undefined,
  name: NameToAdd,
  known?: ActorKind,
): Promise<string | undefined> {
  const registry = await registryHere(desk, draft);
  if (!registry) return void sayNoFolder();
  const kind = known ?? (await askForKind(name, isWithout(registry)));
  if (!kind) return undefined;
  const written = await write(desk, draft, registry, [{ name, kind }]);
  if (!written) return undefined;
  const fill = vscode.l10n.t('Fill In…');
  tellDone('names');
  void sayWritten(vscode.l10n.t('{0} is in the registry now.', name.name), written, fill, () =>
    fillIn(written.uri, written.ids[0]),
  );
  return written.ids[0];
}

async function addSeveral(
  desk: Desk,
  draft: OpenDraft,
  names: readonly DraftedName[],
): Promise<readonly string[] | undefined> {
  const registry = await registryHere(desk, draft);
  if (!registry) return void sayNoFolder();
  const written = await write(
    desk,
    draft,
    registry,
    names.map((name) => ({ name, kind: likelyKind(name) ?? 'organization' })),
  );
  if (!written) return undefined;
  const open = vscode.l10n.t('Open Registry');
  const said = [
    vscode.l10n.t(
      '{0} added to {1}.',
      actorCount(written.ids.length),
      vscode.workspace.asRelativePath(written.uri),
    ),
    ...(written.known.length > 0 ? [alreadyWords(written.known)] : []),
  ].join(' ');
  tellDone('names');
  void sayWritten(said, written, open, () => vscode.window.showTextDocument(written.uri));
  return written.ids;
}

async function write(
  desk: Desk,
  draft: OpenDraft | undefined,
  registry: Registry,
  names: readonly { readonly name: NameToAdd; readonly kind: ActorKind }[],
): Promise<WrittenEntries | undefined> {
  try {
    const uri = isWithout(registry)
      ? await createRegistry(desk, registry.root, { show: false, example: false })
      : await fileForEntry(desk, registry);
    const date = draft?.annotation?.date;
    return (
      uri &&
      (await writeEntries(
        uri,
        registry,
        names.map(({ name, kind }) => ({
          ...draftedEntry(name, kind),
          // What a draft says holds for its day; whoever checks it takes this away.
          ...(date && name.role && { comment: `role as in a draft of ${date}` }),
        })),
      ))
    );
  } catch (error) {
    desk.log.error('cannot add to the registry', error as Error);
    return void vscode.window.showErrorMessage((error as Error).message, vscode.l10n.t('OK'));
  }
}

/** Whether there is certainly no file to add to. */
function isWithout({ uris, notSearched }: Registry): boolean {
  return uris.length === 0 && !notSearched;
}

/** @param isFirst whether the answer makes the registry, too */
async function askForKind(name: NameToAdd, isFirst: boolean): Promise<ActorKind | undefined> {
  const guess = likelyKind(name);
  const kinds = guess ? [guess, ...KINDS.filter((kind) => kind !== guess)] : KINDS;
  const items = kinds.map((kind) => ({
    actorKind: kind,
    label: actorKindName(kind),
    iconPath: new vscode.ThemeIcon(KIND_ICONS[kind]),
    description: kind === guess ? name.role : undefined,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Add “{0}” to Registry', name.name),
    placeHolder: isFirst
      ? vscode.l10n.t('What is it? Your answer creates a registry, actors.yaml, in this folder.')
      : vscode.l10n.t('What is it?'),
  });
  return chosen?.actorKind;
}
