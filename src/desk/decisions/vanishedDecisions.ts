import * as l10n from '@vscode/l10n';
import type { DeskHost } from '../host.js';
import type { DecisionDocument } from './decisionDocument.js';
import type { MadeChange } from './madeHere.js';

/**
 * Tells the person that another version of a file (git's, a backup's) lacks what was decided in this window, and makes
 * those decisions again where they say so.
 */
export async function tellVanished(
  { messages, folders }: Pick<DeskHost, 'messages' | 'folders'>,
  document: DecisionDocument,
  changes: readonly MadeChange[],
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
  await makeAgain(messages, document, changes);
}

/** Makes decisions again; what cannot be written down is told, and tried again where the person wants that. */
async function makeAgain(
  messages: DeskHost['messages'],
  document: DecisionDocument,
  changes: readonly MadeChange[],
): Promise<void> {
  const failed: MadeChange[] = [];
  let why = '';
  for (const made of changes)
    try {
      await document.edit(made.change, made.keys);
    } catch (error) {
      failed.push(made);
      why = (error as Error).message;
    }
  const again = l10n.t('Try Again');
  if (failed.length > 0 && (await messages.error(why, again)) === again)
    await makeAgain(messages, document, failed);
}
