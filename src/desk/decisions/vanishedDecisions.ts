import * as l10n from '@vscode/l10n';
import type { DeskHost } from '../host.js';
import type { DecisionDocument } from './decisionDocument.js';
import type { MissingDecision } from './madeHere.js';

/**
 * Tells the person that another version of a file (git's, a backup's) lacks what was decided in this window, and makes
 * those decisions again where they say so, all in one edit. Where that fails none of them is forgotten.
 */
export async function tellVanished(
  { messages, folders }: Pick<DeskHost, 'messages' | 'folders'>,
  document: DecisionDocument,
  decisions: readonly MissingDecision[],
): Promise<void> {
  const again = l10n.t('Save Them Again');
  const answer = await messages.error(
    l10n.t(
      '“{0}” was replaced by another version, which lacks decisions made in this window.',
      folders.nameOf(document.uri),
    ),
    again,
    l10n.t('Leave It'),
  );
  if (answer !== again) return;
  for (;;)
    try {
      return await document.makeAgain(decisions);
    } catch (error) {
      const retry = l10n.t('Try Again');
      if ((await messages.error((error as Error).message, retry)) === retry) continue;
      return document.putBack(decisions);
    }
}
