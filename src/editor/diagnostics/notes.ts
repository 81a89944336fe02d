import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { Note } from '../../engine/annotation.js';
import { UnfinishedParagraph } from './unfinishedParagraph.js';
import { pageOf } from './notesPages.js';
import { rangeOf } from '../kit/ranges.js';
import { VSCODE_SEVERITIES } from '../kit/severities.js';

/** Shows the notes of the open drafts in the text and in Problems. */
export function registerNotes(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const shown = lifetime.own(vscode.languages.createDiagnosticCollection('copydesk-notes'));
  const typing = lifetime.own(
    new UnfinishedParagraph((document) => {
      const draft = desk.drafts.of(document);
      if (draft) show(draft);
    }),
  );
  const show = ({ document, annotation }: OpenDraft): void => {
    // Of an older text: VS Code moves what is shown along with the edits until the next annotation.
    if (annotation?.version !== document.version) return;
    const notes = annotation.notes
      .filter((note) => !typing.holdsBack(document, note))
      .map((note) => diagnosticOf(document, note));
    const before = shown.get(document.uri) ?? [];
    if (notes.length > 0 || before.length > 0) shown.set(document.uri, notes);
  };
  lifetime.own(desk.drafts.onDidAnnotate(show));
  lifetime.own(desk.drafts.onDidClose(({ uri }) => shown.delete(uri)));
  desk.drafts.open.forEach(show);
  return lifetime;
}

/** A note as VS Code has it. */
export function diagnosticOf(document: vscode.TextDocument, note: Note): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, note),
    note.message,
    VSCODE_SEVERITIES[note.severity],
  );
  diagnostic.source = 'Copydesk';
  diagnostic.code = { value: note.code, target: pageOf(note.code) };
  if (note.related.length > 0) {
    diagnostic.relatedInformation = note.related.map(
      (place) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(document.uri, rangeOf(document, place)),
          place.message,
        ),
    );
  }
  return diagnostic;
}
