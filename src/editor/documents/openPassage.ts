import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { editorOf } from '../drafts/draftEditor.js';
import { documentNamed, openDocument } from './documentPages.js';
import { nothingFoundWords } from './documentWords.js';
import { quotationAt } from './quotationAt.js';

/** Opens the passage that a quotation is from, beside the draft: of the quotation at the cursor, or of the one that a hover names by its start. */
export function registerOpenPassage(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.quotation.openPassage',
    async (uri?: string, start?: number) => {
      const draft =
        typeof uri === 'string'
          ? desk.drafts.open.find(({ document }) => document.uri.toString() === uri)
          : desk.drafts.active;
      if (!draft)
        return void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
      const { quotations } = await draft.current();
      const position = editorOf(draft)?.selection.active;
      const quotation =
        typeof start === 'number'
          ? quotations?.find((one) => one.start === start)
          : position && quotationAt(draft, position);
      if (!quotation?.document || !quotation.passage)
        return void vscode.window.showInformationMessage(
          quotations && !quotation
            ? vscode.l10n.t('First put the cursor on a quotation of five words or more.')
            : nothingFoundWords(
                desk.documents.of(draft.document.uri),
                vscode.l10n.t('None of the attached documents has these words.'),
              ),
        );
      const document = documentNamed(desk, draft.document.uri, quotation.document);
      return document && openDocument(draft.document.uri, document, quotation.passage);
    },
  );
}
