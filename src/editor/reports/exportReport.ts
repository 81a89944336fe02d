import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { currentWithLists } from '../../desk/drafts/currentWithLists.js';
import type { OpenDraft } from '../host/openDraft.js';
import { claimsReport } from '../../engine/reports/claimsReport.js';
import { REPORT_FORMATS, type ReportFormatName } from '../../engine/reports/reportFormats.js';
import { nameOfDraft } from '../drafts/draftEditor.js';
import { draftToReport, reportHead } from './reportInputs.js';

/** Where a report goes: into a file, or into a new document that is not saved yet. */
type Target = vscode.Uri | 'document';

/** Writes a report on the draft's claims in a format of the person's choice. */
export function registerExportReport(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.claims.exportReport',
    async (format?: string, target?: Target) => {
      const draft = desk.drafts.active;
      if (!draft)
        return void vscode.window.showInformationMessage(
          vscode.l10n.t('Open a draft to export a report on its claims.'),
        );
      const name = isFormat(format) ? format : await askForFormat(draft);
      if (!name) return undefined;
      const place = target ?? (await askForTarget(draft, name));
      return place && exportReport(desk, draft, name, place);
    },
  );
}

/** @returns where the report now is */
async function exportReport(
  desk: Desk,
  draft: OpenDraft,
  name: ReportFormatName,
  target: Target,
): Promise<vscode.Uri | undefined> {
  const annotation = await currentWithLists(desk.lists, draft);
  const { write, language } = REPORT_FORMATS[name];
  const drafts = [draftToReport(draft, annotation)];
  const content = write(claimsReport(reportHead(desk, draft), drafts), drafts);
  if (target === 'document') {
    const document = await vscode.workspace.openTextDocument({ content, language });
    await vscode.window.showTextDocument(document, { preview: false });
    return document.uri;
  }
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
  } catch (error) {
    desk.log.error(`cannot write ${target.toString()}`, error as Error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'The report could not be written to {0}. Choose another place.',
        vscode.workspace.asRelativePath(target),
      ),
    );
    return undefined;
  }
  void offerToOpen(target);
  return target;
}

async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('The report is in {0}.', vscode.workspace.asRelativePath(target)),
    open,
  );
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', target);
}

function isFormat(name: unknown): name is ReportFormatName {
  return typeof name === 'string' && Object.hasOwn(REPORT_FORMATS, name);
}

async function askForFormat(draft: OpenDraft): Promise<ReportFormatName | undefined> {
  const items: (vscode.QuickPickItem & { readonly name: ReportFormatName })[] = [
    {
      name: 'markdown',
      label: vscode.l10n.t('Markdown'),
      detail: vscode.l10n.t('To read and comment on'),
    },
    {
      name: 'html',
      label: vscode.l10n.t('Web Page'),
      description: 'HTML',
      detail: vscode.l10n.t('To read in a browser or print, for the editor and the lawyer'),
    },
    {
      name: 'annotated',
      label: vscode.l10n.t('Annotated Copy'),
      description: 'HTML',
      detail: vscode.l10n.t('The text with numbered notes, and the evidence behind each'),
    },
    {
      name: 'csv',
      label: vscode.l10n.t('Spreadsheet'),
      description: 'CSV',
      detail: vscode.l10n.t('One line per claim'),
    },
    {
      name: 'json',
      label: vscode.l10n.t('JSON'),
      detail: vscode.l10n.t('The full report, with a published schema'),
    },
    {
      name: 'claimreview',
      label: vscode.l10n.t('ClaimReview'),
      description: 'schema.org, JSON-LD',
      detail: vscode.l10n.t('Only claims found disputed or unsupported'),
    },
    {
      name: 'webannotation',
      label: vscode.l10n.t('Web Annotation'),
      description: 'W3C, JSON-LD',
      detail: vscode.l10n.t('Each claim with its passage'),
    },
  ];
  return (
    await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Export Claims Report of {0}', nameOfDraft(draft)),
      placeHolder: vscode.l10n.t('Which format?'),
      matchOnDescription: true,
      matchOnDetail: true,
    })
  )?.name;
}

async function askForTarget(draft: OpenDraft, name: ReportFormatName): Promise<Target | undefined> {
  const save = { label: vscode.l10n.t('Save as a File…'), iconPath: new vscode.ThemeIcon('save') };
  const show = {
    label: vscode.l10n.t('Open as a New Document'),
    iconPath: new vscode.ThemeIcon('new-file'),
  };
  const chosen = await vscode.window.showQuickPick([save, show], {
    title: vscode.l10n.t('Export Claims Report of {0}', nameOfDraft(draft)),
    placeHolder: vscode.l10n.t('Where should it go?'),
  });
  if (chosen === show) return 'document';
  if (!chosen) return undefined;
  const { ending } = REPORT_FORMATS[name];
  const { uri } = draft.document;
  const folder =
    uri.scheme === 'untitled'
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(uri, '..');
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Claims Report'),
    defaultUri:
      folder &&
      vscode.Uri.joinPath(
        folder,
        `${nameOfDraft(draft).replace(/\.(?:txt|md|markdown)$/i, '')}.claims.${ending}`,
      ),
    filters: { [vscode.l10n.t('Report')]: [ending.split('.').at(-1)!] },
  });
}
