import * as vscode from 'vscode';

/** One setting, typed; the default stands in package.json. */
export class Setting<T> {
  constructor(readonly id: string) {}

  get(scope?: vscode.ConfigurationScope): T {
    return vscode.workspace.getConfiguration(undefined, scope).get(this.id) as T;
  }

  /** The value where nobody has set one. */
  get standard(): T {
    return vscode.workspace.getConfiguration().inspect(this.id)?.defaultValue as T;
  }

  /** Calls back when the value may have changed anywhere. */
  onDidChange(listener: () => void): vscode.Disposable {
    return vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(this.id)) listener();
    });
  }

  /** Writes the value where it is set now, else for the user. */
  async update(value: T, scope?: vscode.ConfigurationScope): Promise<void> {
    const configuration = vscode.workspace.getConfiguration(undefined, scope);
    const set = configuration.inspect(this.id);
    const target =
      set?.workspaceFolderValue !== undefined
        ? vscode.ConfigurationTarget.WorkspaceFolder
        : set?.workspaceValue !== undefined
          ? vscode.ConfigurationTarget.Workspace
          : vscode.ConfigurationTarget.Global;
    await configuration.update(this.id, value, target);
  }
}

export const settings = {
  registryCodeLens: new Setting<boolean>('copydesk.registry.codeLens'),
  draftLanguages: new Setting<string[]>('copydesk.drafts.languages'),
  completionEnabled: new Setting<boolean>('copydesk.completion.enabled'),
  marksEnabled: new Setting<boolean>('copydesk.marks.enabled'),
  marksFirstMentionOnly: new Setting<boolean>('copydesk.marks.firstMentionOnly'),
  listsEnabled: new Setting<boolean>('copydesk.lists.enabled'),
  /** Where the token stood before it was kept as a secret. */
  listsEuToken: new Setting<string>('copydesk.lists.euToken'),
  listsStaleAfterDays: new Setting<number>('copydesk.lists.staleAfterDays'),
  reviewsMargin: new Setting<boolean>('copydesk.reviews.margin'),
  reviewsBy: new Setting<string>('copydesk.reviews.by'),
  assistantTools: new Setting<boolean>('copydesk.assistant.tools'),
  outlineEnabled: new Setting<boolean>('copydesk.outline.enabled'),
  factsEnabled: new Setting<boolean>('copydesk.facts.enabled'),
  factsDone: new Setting<'strike' | 'dim'>('copydesk.facts.done'),
} as const;
