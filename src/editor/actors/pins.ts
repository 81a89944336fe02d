import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { RegisteredEntry } from '../../desk/registry/registry.js';
import type { Mention } from '../../engine/annotation.js';
import { type ActorFacts, actorFactsOf } from '../wording/actorFacts.js';
import { factsLine, actorKindName } from '../wording/bioText.js';
import { candidatesOf, mentionAt } from '../drafts/mentions.js';
import { doOrTell } from '../kit/doOrTell.js';
import { plainLabel } from '../kit/plainLabel.js';
import { registerPinActions } from './pinActions.js';

/** Pins a mention to an actor for one draft, and unpins it: from a hover with what to pin, else what is at the cursor. */
export function registerPins(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    registerPinActions(desk),
    vscode.commands.registerCommand(
      'copydesk.mention.pin',
      async (draft?: vscode.Uri | string, name?: string, actor?: string) => {
        const uri = uriOf(draft);
        if (uri && name && actor) await decide(desk, uri, name, actor);
        else await choose(desk);
      },
    ),
    vscode.commands.registerCommand(
      'copydesk.mention.unpin',
      async (draft?: vscode.Uri | string, name?: string) => {
        const uri = uriOf(draft);
        if (uri && name) return decide(desk, uri, name, null);
        const there = await atCursor(desk);
        return there && decide(desk, there.draft.document.uri, there.mention.text, null);
      },
    ),
  );
}

interface ActorItem extends vscode.QuickPickItem {
  /** Null: left open again. */
  readonly actor?: string | null;
}

async function choose(desk: Desk): Promise<void> {
  const there = await atCursor(desk);
  if (!there) return;
  const { draft, mention } = there;
  const chosen = await vscode.window.showQuickPick(itemsFor(draft, mention), {
    title: vscode.l10n.t('Who Is “{0}” in This Draft?', mention.text.replace(/\s+/g, ' ')),
    placeHolder: vscode.l10n.t('Choose an actor'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.actor !== undefined)
    await decide(desk, draft.document.uri, mention.text, chosen.actor);
}

/** Those who may be meant, then the rest of the registry. */
function itemsFor(draft: OpenDraft, mention: Mention): ActorItem[] {
  const entries = draft.registry?.entries ?? new Map<string, RegisteredEntry>();
  const called = (entry: RegisteredEntry): boolean =>
    [entry.actor.name, ...(entry.actor.aliases ?? []).map(({ name }) => name)].includes(
      mention.text,
    );
  const namesakes = [...entries.values()].filter(called).map(({ actor }) => actor.id);
  const likely = new Set([...candidatesOf(mention), ...namesakes].filter((id) => entries.has(id)));
  const item = (id: string): ActorItem =>
    itemOf(
      actorFactsOf(entries.get(id)!.actor, draft.annotation!, (other) => entries.get(other)?.actor),
    );
  const others = [...entries.keys()]
    .filter((id) => !likely.has(id))
    .map(item)
    .sort((a, b) => a.label.localeCompare(b.label));
  const heading = (label: string): ActorItem => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  return [
    ...(mention.pinned
      ? [{ label: `$(pinned) ${vscode.l10n.t('Unpin: leave it open again')}`, actor: null }]
      : []),
    heading(vscode.l10n.t('may be meant')),
    ...[...likely].map(item),
    heading(vscode.l10n.t('others in the registry')),
    ...others,
  ];
}

function itemOf(facts: ActorFacts): ActorItem {
  const { actor, sanctioned } = facts;
  return {
    label: plainLabel(actor.name),
    description: [sanctioned && vscode.l10n.t('sanctioned'), actorKindName(actor.kind)]
      .filter(Boolean)
      .join(' · '),
    detail: plainLabel(factsLine(facts)),
    actor: actor.id,
    ...(sanctioned && {
      iconPath: new vscode.ThemeIcon('error', new vscode.ThemeColor('copydesk.sanctioned')),
    }),
  };
}

async function decide(
  desk: Desk,
  draft: vscode.Uri,
  name: string,
  actor: string | null,
): Promise<void> {
  await doOrTell(() => desk.decisions.pin(draft, name, actor));
}

async function atCursor(desk: Desk): Promise<{ draft: OpenDraft; mention: Mention } | undefined> {
  const editor = vscode.window.activeTextEditor;
  const draft = editor && desk.drafts.of(editor.document);
  await draft?.current();
  const mention = draft && mentionAt(draft, editor!.selection.active);
  if (!mention) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('First put the cursor on a highlighted name.'),
    );
    return undefined;
  }
  return { draft, mention };
}

/** A hover's link brings a URI as plain data. */
function uriOf(value: vscode.Uri | string | undefined): vscode.Uri | undefined {
  if (value === undefined || value instanceof vscode.Uri) return value;
  return typeof value === 'string' ? vscode.Uri.parse(value, true) : undefined;
}
