import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { readClaims } from '../../engine/reports/readClaims.js';
import { runsOf } from '../../engine/decisions/anchoring/decidedWords.js';
import { chosenClaims, selectedClaims } from '../cursor/decidedClaims.js';
import { reviewsByClaim, standingOf } from '../../engine/decisions/claimStanding.js';
import { reviewLines, standingWord } from '../wording/reviewText.js';
import { wrapWords } from '../kit/wrapWords.js';

const SCHEME = 'copydesk-claim';

/** Shows, in VS Code's own comparison, how a claim's words differ from those that were decided on; and in a hover what was decided. */
export function registerClaimChange(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    // The words travel in the address: nothing has to be kept for them.
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ query }) => query,
    }),
    vscode.commands.registerCommand(
      'copydesk.claim.showChange',
      async (
        ...args: Parameters<typeof chosenClaims> extends [unknown, ...infer Rest] ? Rest : never
      ) => {
        const chosen = await chosenClaims(desk, ...args);
        const annotation = chosen && (await chosen.draft.current());
        const anchored = annotation?.reviews.find(
          ({ claim, state }) =>
            claim !== undefined && chosen!.ids.includes(claim) && state === 'changed',
        );
        const claim = annotation?.claims.find(({ id }) => id === anchored?.claim);
        if (!anchored || !claim) {
          if (chosen)
            void vscode.window.showInformationMessage(
              vscode.l10n.t('This claim has not changed since it was decided on.'),
            );
          return;
        }
        const text = chosen!.draft.document.getText();
        const now = runsOf(text, claim)
          .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
          .join(' … ');
        const page = (name: string, words: string): vscode.Uri =>
          vscode.Uri.from({
            scheme: SCHEME,
            path: `/${name}`,
            query: `${wrapWords(words, 80).join('\n')}\n`,
          });
        const [then, is] = [vscode.l10n.t('as it was decided on'), vscode.l10n.t('as it is now')];
        await vscode.commands.executeCommand(
          'vscode.diff',
          page(then, anchored.before ?? ''),
          page(is, now),
          vscode.l10n.t('Claim: {0} ↔ {1}', then, is),
        );
      },
    ),
    vscode.languages.registerHoverProvider('*', {
      async provideHover(document, position) {
        const draft = desk.drafts.of(document);
        const annotation = draft && (await draft.current());
        const [id] = draft ? await selectedClaims(draft, new vscode.Range(position, position)) : [];
        const anchored =
          annotation && id !== undefined ? reviewsByClaim(annotation).get(id) : undefined;
        const claim = annotation?.claims.find((one) => one.id === id);
        if (!anchored || !claim) return undefined;
        const [read] = readClaims(
          document.getText(),
          [claim],
          (actor) => draft!.registry?.entries.get(actor)?.actor.name,
        );
        const words = new vscode.MarkdownString();
        words
          .appendMarkdown('**')
          .appendText(standingWord(standingOf(anchored)))
          .appendMarkdown('** ')
          .appendText(read.voice.words);
        for (const line of reviewLines(anchored)) words.appendMarkdown('  \n').appendText(line);
        return new vscode.Hover(words);
      },
    }),
  );
}
