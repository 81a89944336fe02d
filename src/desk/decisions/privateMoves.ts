import * as l10n from '@vscode/l10n';
import { type URI, Utils } from 'vscode-uri';
import type { DeskHost } from '../host.js';
import { privateFileOf, type PrivateRefusal, refusalOf } from './privateFile.js';

/**
 * Takes a draft's private file along when the draft was renamed. It stays where it is, and the person is told, where a
 * repository would track it at its new place or where the renamed draft has one already.
 */
export async function movePrivateFile(host: DeskHost, oldDraft: URI, newDraft: URI): Promise<void> {
  const [from, to] = [privateFileOf(oldDraft), privateFileOf(newDraft)];
  if ((await host.files.kind(from)) !== 'file') return;
  const refusal = await refusalOf(host, to);
  if (!refusal && (await host.files.rename(from, to))) return;
  const [name, where] = [Utils.basename(newDraft), host.folders.nameOf(from)];
  void host.messages.warn(whyItStays(refusal, name, where), l10n.t('OK'));
}

function whyItStays(refusal: PrivateRefusal | undefined, name: string, where: string): string {
  if (!refusal)
    return l10n.t(
      'The contacts of “{0}” stay in “{1}”: the renamed draft already has a file of contacts.',
      name,
      where,
    );
  return refusal.why === 'open' || refusal.why === 'tracked'
    ? l10n.t(
        'The contacts of “{0}” stay in “{1}”: git would track them beside the renamed draft.',
        name,
        where,
      )
    : l10n.t(
        'The contacts of “{0}” stay in “{1}”: git may track them beside the renamed draft.',
        name,
        where,
      );
}
