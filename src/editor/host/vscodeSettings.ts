import * as vscode from 'vscode';
import type { HostSettings } from '../../desk/host/settingTypes.js';
import { Setting } from './settings.js';

/** VS Code's settings as the desk asks for them. */
export const vscodeSettings: HostSettings = {
  get: (id, scope) => vscode.workspace.getConfiguration(undefined, scope).get(id)!,
  update: (id, value) => new Setting(id).update(value),
  onDidChange: (ids, listener) =>
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (ids.some((id) => event.affectsConfiguration(id))) listener();
    }),
};
