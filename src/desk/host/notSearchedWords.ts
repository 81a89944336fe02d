import * as l10n from '@vscode/l10n';
import type { HostFolders, NotSearched } from '../host.js';

/** How many folders a reason names. */
const NAMED = 3;

/** Why not all of a folder was looked through, to stand behind a colon. */
export function notSearchedWords(
  folders: Pick<HostFolders, 'nameOf'>,
  { isTooLarge, unreadable }: NotSearched,
): string {
  const named = unreadable.slice(0, NAMED).map((uri) => `“${folders.nameOf(uri)}”`);
  const more = unreadable.length - named.length;
  return [
    ...(isTooLarge
      ? [l10n.t('it is too large or too deep for a file system that VS Code cannot search')]
      : []),
    ...(unreadable.length === 0
      ? []
      : more === 0
        ? [l10n.t('cannot read {0}', named.join(', '))]
        : [l10n.t('cannot read {0} and {1} more', named.join(', '), more)]),
    ...(!isTooLarge && unreadable.length === 0 ? [l10n.t('the search was stopped')] : []),
  ].join('; ');
}
