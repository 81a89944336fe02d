import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { OpenDraft } from '../host/openDraft.js';
import type { Registry, RegisteredEntry } from '../../desk/registry/registry.js';
import { actorFactsOf } from '../wording/actorFacts.js';
import { mentionCount, plainBio } from '../wording/actorWords.js';
import { factsLine } from '../wording/bioText.js';
import { designationLine, tieLine } from '../wording/factLines.js';
import { wrapWords } from '../kit/wrapWords.js';

/** What can be done with an actor that was looked up. */
export type ActorAction = 'insertName' | 'firstMention' | 'openEntry' | 'copyBio';

interface ActionItem {
  readonly action: ActorAction;
  readonly icon: string;
  readonly label: string;
  readonly description?: string;
  /** Whether a list of actors offers it beside each. */
  readonly inList: boolean;
}

/** What can be done with an actor here and now. */
export function actionsFor(
  { actor, uri }: RegisteredEntry,
  draft: OpenDraft | undefined,
): ActionItem[] {
  const mentions =
    draft?.annotation?.mentions.filter((mention) => mention.actor === actor.id) ?? [];
  const name = actor.style?.prefer ?? actor.name;
  const actions: ActionItem[] = [
    {
      action: 'openEntry',
      icon: 'go-to-file',
      label: vscode.l10n.t('Open Registry Entry'),
      description: vscode.workspace.asRelativePath(uri),
      inList: true,
    },
  ];
  if (draft)
    actions.unshift({
      action: 'insertName',
      icon: 'insert',
      label: vscode.l10n.t('Insert “{0}”', name),
      inList: true,
    });
  if (mentions.length > 0) {
    const line = draft!.document.positionAt(mentions[0].start).line + 1;
    actions.push({
      action: 'firstMention',
      icon: 'target',
      label: vscode.l10n.t('Go to First Mention'),
      description: vscode.l10n.t('line {0}, {1}', line, mentionCount(mentions.length)),
      inList: true,
    });
  }
  if (actor.bio)
    actions.push({
      action: 'copyBio',
      icon: 'copy',
      label: vscode.l10n.t('Copy Bio'),
      inList: false,
    });
  return actions;
}

interface CardItem extends vscode.QuickPickItem {
  readonly action?: ActorAction;
}

/** As wide as a line of the bio may be, in characters, to show whole. */
const WIDTH = 84;

/** Shows who an actor is, to be read with the arrow keys, and asks what to do. */
export async function showCard(
  entry: RegisteredEntry,
  registry: Registry,
  draft: OpenDraft | undefined,
): Promise<ActorAction | undefined> {
  const { actor } = entry;
  const facts = actorFactsOf(
    actor,
    draft?.annotation ?? localDay(new Date()),
    (id) => registry.entries.get(id)?.actor,
  );
  const section = (title: string, lines: readonly string[], icon?: string): CardItem[] =>
    lines.length === 0
      ? []
      : [
          { label: title, kind: vscode.QuickPickItemKind.Separator },
          ...lines.map((label) => ({
            label,
            ...(icon && { iconPath: new vscode.ThemeIcon(icon) }),
          })),
        ];
  const items: CardItem[] = [
    ...actionsFor(entry, draft).map(({ action, icon, label, description }) => ({
      action,
      label,
      description,
      iconPath: new vscode.ThemeIcon(icon),
    })),
    ...section(
      vscode.l10n.t('sanctions'),
      facts.designations.map(designationLine),
      facts.sanctioned ? 'error' : 'info',
    ),
    ...section(vscode.l10n.t('bio'), wrapWords(plainBio(actor.bio ?? ''), WIDTH)),
    ...section(vscode.l10n.t('affiliations'), facts.ties.map(tieLine)),
    ...section(
      vscode.l10n.t('also written'),
      wrapWords((actor.aliases ?? []).map(({ name }) => name).join(', '), WIDTH),
    ),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: actor.name,
    placeHolder: factsLine(facts) || actor.name,
  });
  return chosen?.action;
}
