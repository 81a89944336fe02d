import * as vscode from 'vscode';
import type { DocumentOfDraft } from '../../desk/documents/draftDocuments.js';
import type { DocumentKind } from '../../engine/decisions/decision.js';

/** What a document is, for people. */
export function kindName(kind: DocumentKind): string {
  const names: Readonly<Record<DocumentKind, string>> = {
    transcript: vscode.l10n.t('Transcript'),
    document: vscode.l10n.t('Paper or Web Page'),
    recording: vscode.l10n.t('Recording (Captions)'),
    interview: vscode.l10n.t('Interview'),
    observation: vscode.l10n.t('Own Observation'),
  };
  return names[kind];
}

/** How a document stands, in a few words; empty where all is well. */
export function standingWords({ standing }: DocumentOfDraft): string {
  switch (standing.state) {
    case 'reading':
      return vscode.l10n.t('is being read');
    case 'missing':
      return vscode.l10n.t('the file is missing');
    case 'unread':
      return vscode.l10n.t('not read on this computer');
    case 'refused':
      return standing.message;
    case 'read':
      return standing.isChanged
        ? vscode.l10n.t('changed since it was attached')
        : standing.text.notes.join('; ');
  }
}

/**
 * Why there is nothing to be shown of a draft's documents: there are none, none of them has it, or some could not be read.
 * @param nothingFound what is said of the documents that were read
 */
export function nothingFoundWords(
  documents: readonly DocumentOfDraft[],
  nothingFound: string,
): string {
  if (documents.length === 0)
    return vscode.l10n.t(
      'No document is attached to this draft. Use Attach Document… to attach one.',
    );
  const unread = documents.filter(({ standing }) => standing.state !== 'read');
  return [
    ...(unread.length < documents.length ? [nothingFound] : []),
    ...unread.map((one) =>
      vscode.l10n.t('Not searched: “{0}” ({1}).', one.attached.title, standingWords(one)),
    ),
  ].join(' ');
}
