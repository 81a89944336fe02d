import * as vscode from 'vscode';
import type { CheckedQuotation, QuotationVerdict } from '../../engine/annotation.js';

/** How a quotation compares with what its document has, in a sentence. */
export function verdictText({ verdict, cutBehind }: CheckedQuotation): string {
  const words: Readonly<Record<QuotationVerdict, string>> = {
    verbatim: vscode.l10n.t('The document has these words.'),
    tidied: vscode.l10n.t('The document has these words, apart from fillers and small words.'),
    marked: vscode.l10n.t('The document has these words, as marked by ellipses or brackets.'),
    elided: vscode.l10n.t(
      'The document has more words here; the draft does not mark the omission.',
    ),
    stitched: vscode.l10n.t(
      'In the document these parts are further apart; the draft does not mark the gap.',
    ),
    altered: vscode.l10n.t('The document has other words.'),
    negation: vscode.l10n.t('The document and the draft differ by a “not”.'),
    'not-found': vscode.l10n.t('None of the attached documents has these words.'),
  };
  return cutBehind === undefined
    ? words[verdict]
    : vscode.l10n.t('The document has “{0}” right before these words.', cutBehind);
}

/** What differs, a line for each; what changes nothing is left out. */
export function differenceLines({ differences }: CheckedQuotation): string[] {
  return differences
    .filter(({ kind }) => kind !== 'tidied' && kind !== 'marked')
    .map(({ quoted, said }) =>
      said === ''
        ? vscode.l10n.t('The draft has “{0}”; the document does not', quoted)
        : quoted === ''
          ? vscode.l10n.t('The document has “{0}”; the draft does not', said)
          : vscode.l10n.t('The document has “{0}”, the draft “{1}”', said, quoted),
    );
}
