import * as vscode from 'vscode';
import { html } from '../../engine/reports/markup.js';

/** Where the pages' script and style sheet lie; nothing else of the extension can be read by a page. */
export function pagesFolder({ extensionUri }: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'pages');
}

/** A page before it has its content: our one script and style sheet, and nothing from anywhere else. */
export function shell(webview: vscode.Webview, folder: vscode.Uri, title: string): string {
  const nonce = randomWord();
  const file = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  return String(html`<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${file('page.css')}">
</head>
<body>
<main id="page" aria-busy="true"><h1>${title}</h1><p>${vscode.l10n.t('Reading the draft')} …</p></main>
<script nonce="${nonce}" src="${file('page.js')}"></script>
</body>
</html>
`);
}

function randomWord(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
