import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { passageOf } from '../../engine/reports/readClaims.js';
import { spanOfRange } from '../kit/ranges.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { setContext } from '../kit/contextKeys.js';
import { isListed, mentionAt } from '../drafts/mentions.js';
import { isNamedOnList } from '../wording/namesOnLists.js';

const KEYS = [
  'copydesk.isDraft',
  'copydesk.onMention',
  'copydesk.onAmbiguous',
  'copydesk.onPinned',
  'copydesk.onListed',
  'copydesk.onClaim',
] as const;

/** Whether a claim is at the cursor or in the selection, as far as the draft is annotated as it now is. */
function isOnClaim({ document, annotation }: OpenDraft, selection: vscode.Range): boolean {
  if (annotation?.version !== document.version) return false;
  const here = spanOfRange(document, selection);
  return annotation.claims.some((claim) => {
    const { start, end } = passageOf(claim);
    return start <= here.end && here.start <= end;
  });
}

/** Keeps the context keys true that say what the cursor is in and on; keys and menus ask for them. */
export function registerCursorContext(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const said = new Map<string, boolean>();
  const say = (facts: readonly boolean[]): void =>
    KEYS.forEach((key, i) => {
      if (said.get(key) === facts[i]) return;
      said.set(key, facts[i]);
      setContext(key, facts[i]);
    });
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    // In a view or a panel no text editor is active: then the draft that the views speak of counts.
    const draft = editor ? desk.drafts.of(editor.document) : desk.drafts.active;
    const mention = editor && draft && mentionAt(draft, editor.selection.active);
    say([
      draft !== undefined,
      mention !== undefined,
      mention?.status === 'ambiguous',
      mention?.pinned ?? false,
      mention !== undefined && (isListed(mention) || isNamedOnList(mention, draft?.annotation)),
      editor !== undefined && draft !== undefined && isOnClaim(draft, editor.selection),
    ]);
  };
  lifetime.own(vscode.window.onDidChangeActiveTextEditor(update));
  lifetime.own(
    vscode.window.onDidChangeTextEditorSelection(
      ({ textEditor }) => textEditor === vscode.window.activeTextEditor && update(),
    ),
  );
  lifetime.own(desk.drafts.onDidAnnotate(update));
  lifetime.own(desk.drafts.onDidChangeActive(update));
  lifetime.own(new vscode.Disposable(() => say(KEYS.map(() => false))));
  update();
  return lifetime;
}
