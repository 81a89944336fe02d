import * as vscode from 'vscode';
import { safeParse } from 'valibot';
import { findFiles, sayPartlySearched } from '../host/findFiles.js';
import type { Registry } from '../../desk/registry/registry.js';
import { readShownText } from '../host/vscodeHost.js';
import { parseRegistry } from '../../engine/registry/parseRegistry.js';
import { actorIdSchema } from '../../engine/registry/schemaParts.js';
import { setText } from '../../engine/registry/edits/setText.js';
import type { TextEdit } from '../../engine/registry/edits/textEdit.js';
import { withPin } from '../../engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import { rangesIn } from '../kit/ranges.js';

/** Why words cannot be an id of a registry; undefined where they can. */
export function whyNotId(words: string, registry: Registry): string | undefined {
  if (!safeParse(actorIdSchema, words).success)
    return vscode.l10n.t(
      'An id is made of letters (a to z), digits and single hyphens, such as kirill-dmitriev.',
    );
  return registry.entries.has(words)
    ? vscode.l10n.t('The registry already has an entry “{0}”.', words)
    : undefined;
}

/** Changes an actor's id: the entry's own, that in the affiliations of all files, and, if the person likes, in pins beside drafts. */
export async function idEdits(
  registry: Registry,
  before: string,
  after: string,
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const uri of registry.uris) {
    const file = parseRegistry(
      (await readShownText(uri)) ?? '',
      uri.toString(),
      registry.file(uri),
    );
    const rangeOf = rangesIn(file.text);
    for (const entry of file.entries) {
      const {
        actor: { id, affiliations },
        idSpan,
      } = entry;
      const quote = /^["']/.exec(file.text.slice(idSpan.start))?.[0] ?? '';
      const edits: (TextEdit | null)[] =
        id === before ? [{ ...idSpan, newText: quote + after + quote }] : [];
      for (const [i, { actor }] of (affiliations ?? []).entries())
        if (actor === before) edits.push(setText(file, entry, ['affiliations', i, 'actor'], after));
      for (const one of edits)
        if (one)
          edit.replace(uri, rangeOf(one), one.newText, {
            needsConfirmation: false,
            label: vscode.l10n.t('Registry'),
          });
    }
  }
  const metadata: vscode.WorkspaceEditEntryMetadata = {
    needsConfirmation: true,
    label: vscode.l10n.t('Decisions on drafts'),
    description: vscode.l10n.t('pins to this actor'),
  };
  const { uris, notSearched } = await findFiles(registry.root, ['**/*.copydesk.yaml']);
  if (notSearched) sayPartlySearched(registry.root, notSearched);
  for (const uri of uris) {
    const text = (await readShownText(uri).catch(() => null)) ?? '';
    const pinned = [...readSidecar(text).decisions.pins].filter(([, actor]) => actor === before);
    let changed = text;
    for (const [name] of pinned) changed = withPin(changed, name, after) ?? changed;
    if (changed !== text)
      edit.replace(uri, rangesIn(text)({ start: 0, end: text.length }), changed, metadata);
  }
  return edit;
}
