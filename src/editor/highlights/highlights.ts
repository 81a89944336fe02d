import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { Mention } from '../../engine/annotation.js';
import { whoseMention } from './markKinds.js';
import { candidatesOf, mentionAt } from '../drafts/mentions.js';
import { rangeOf } from '../kit/ranges.js';

/** VS Code draws every one of them, on screen or not. */
const MOST = 2000;

/** With the cursor on a mention, highlights every mention of the same actor, however it is written. */
export function registerHighlights(desk: Desk): vscode.Disposable {
  // A pattern weighs more than a bare '*', which is what VS Code's own highlighting of equal words is registered for.
  return vscode.languages.registerDocumentHighlightProvider(
    { pattern: '**' },
    {
      async provideDocumentHighlights(document, position, token) {
        const draft = desk.drafts.of(document);
        const annotation = await draft?.current();
        const mention = draft && mentionAt(draft, position);
        if (!annotation || !mention || token.isCancellationRequested) return undefined;
        return annotation.mentions
          .filter((other) => ofOneActor(mention, other))
          .slice(0, MOST)
          .map(
            (other) =>
              new vscode.DocumentHighlight(
                rangeOf(document, other),
                vscode.DocumentHighlightKind.Text,
              ),
          );
      },
    },
  );
}

/** Whether two mentions mean, or may mean, the same. */
function ofOneActor(mention: Mention, other: Mention): boolean {
  if (whoseMention(mention) === whoseMention(other)) return true;
  const ids = candidatesOf(mention);
  return candidatesOf(other).some((id) => ids.includes(id));
}
