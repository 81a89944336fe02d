import * as vscode from 'vscode';
import type { HostWindow } from '../../desk/host.js';

/** What the person sees of VS Code, as the desk asks for it. */
export const vscodeWindow: HostWindow<vscode.TextDocument> = {
  get visible() {
    return vscode.window.visibleTextEditors.map(({ document }) => document);
  },
  get active() {
    return vscode.window.activeTextEditor?.document;
  },
  get tabs() {
    return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : [])),
    );
  },
  onDidChangeVisible: (listener) => vscode.window.onDidChangeVisibleTextEditors(listener),
  onDidChangeActive: (listener) => vscode.window.onDidChangeActiveTextEditor(listener),
  onDidFocus: (listener) =>
    vscode.window.onDidChangeWindowState(({ focused }) => focused && listener(undefined)),
};
