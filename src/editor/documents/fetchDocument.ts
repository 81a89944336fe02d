import * as vscode from 'vscode';
import { READS_EVERY_SITE } from '../../desk/node/crossOrigin.js';
import { download } from '../../desk/lists/download.js';
import { MAX_DOCUMENT_BYTES } from '../../engine/documents/readers/documentFormats.js';
import { DocumentRefused } from '../../engine/documents/readers/documentText.js';

/** Fetches what an address leads to; asked for by a person each time. @throws DocumentRefused, DownloadFailed */
export async function fetchDocument(
  url: string,
): Promise<{ bytes: Uint8Array; type: string | undefined }> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Fetching {0}', url),
      cancellable: true,
    },
    async (_progress, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      const found = await download([url], { signal: abort.signal, pauses: [] }).catch(
        (error: Error) => {
          if (READS_EVERY_SITE) throw error;
          throw new DocumentRefused(
            vscode.l10n.t(
              'cannot be fetched by VS Code in a browser: save the page, and attach the file',
            ),
          );
        },
      );
      if (found === 'unchanged')
        throw new DocumentRefused(
          vscode.l10n.t('was not sent by its server: save the page, and attach the file'),
        );
      const pieces: Uint8Array[] = [];
      let size = 0;
      for await (const piece of found.files[0].pieces) {
        size += piece.length;
        if (size > MAX_DOCUMENT_BYTES)
          throw new DocumentRefused(vscode.l10n.t('is larger than 50 MB'));
        pieces.push(piece);
      }
      const bytes = new Uint8Array(size);
      let at = 0;
      for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
      }
      // What has no telling ending is a page, as most addresses are.
      return { bytes, type: 'text/html' };
    },
  );
}
