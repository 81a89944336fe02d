import * as vscode from 'vscode';
import type { Annotation, UnreadPassage } from '../../engine/annotation.js';

/** "1 paragraph not read" */
export function notReadCount(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 paragraph not read')
    : vscode.l10n.t('{0} paragraphs not read', count);
}

/** A sentence about each paragraph of a draft that was not read, with its line and what to do. */
export function notReadWords(
  document: vscode.TextDocument,
  unread: readonly UnreadPassage[],
): string[] {
  return unread.map((passage) => {
    if (isWhole(passage))
      return vscode.l10n.t(
        'Not read: this draft could not be read, so its names, claims and facts are unknown. Please report the error in the Copydesk log (Output view).',
      );
    const { start, reason } = passage;
    const line = document.positionAt(start).line + 1;
    return reason === 'too-long'
      ? vscode.l10n.t(
          'Not read: the paragraph on line {0} is too long. Split it up; until then its claims are missing from this list.',
          line,
        )
      : vscode.l10n.t(
          'Not read: the paragraph on line {0} takes too long to read. Split it into shorter sentences and paragraphs; until then its claims are missing from this list.',
          line,
        );
  });
}

/** Whether nothing at all is known of the draft. */
export function isWhole({ reason }: UnreadPassage): boolean {
  return reason === 'failed';
}

/** Why a draft's claims were not looked for; undefined where they were. Where they were not, nothing says that there are none. */
export function claimsNotRead({
  foreign,
  withoutClaims,
}: Pick<Annotation, 'foreign' | 'withoutClaims'>): string | undefined {
  if (withoutClaims) return vscode.l10n.t('Claims are turned off, so none were read.');
  return foreign
    ? vscode.l10n.t('This draft is not in English, so its claims were not read.')
    : undefined;
}

/** Why a draft's facts were not looked for; undefined where they were. Where they were not, nothing says that there are none. */
export function factsNotRead({
  foreign,
  withoutFacts,
}: Pick<Annotation, 'foreign' | 'withoutFacts'>): string | undefined {
  if (withoutFacts) return vscode.l10n.t('Facts are turned off, so none were read.');
  return foreign
    ? vscode.l10n.t('This draft is not in English, so its facts were not read.')
    : undefined;
}
