import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Contributes {
  commands: { command: string }[];
  views: Record<string, { id: string }[]>;
  viewsContainers: Record<string, { id: string }[]>;
}

describe('commands', () => {
  let declared: string[];
  let registered: string[];
  before(async () => {
    const extension = vscode.extensions.getExtension<unknown>('copydesk.copydesk')!;
    await extension.activate();
    const { commands, views, viewsContainers } = (
      extension.packageJSON as { contributes: Contributes }
    ).contributes;
    declared = commands.map(({ command }) => command).sort();
    /** VS Code makes commands for each view: focus, open, toggleVisibility … */
    const ofViews = [
      ...Object.values(views)
        .flat()
        .map(({ id }) => `${id}.`),
      ...Object.values(viewsContainers)
        .flat()
        .map(({ id }) => `workbench.view.extension.${id}`),
    ];
    const made = (command: string) =>
      ofViews.some((view) => command.startsWith(view)) && !declared.includes(command);
    registered = (await vscode.commands.getCommands(true))
      .filter((command) => command.startsWith('copydesk.') && !made(command))
      .sort();
  });

  it('are registered as they are declared, and no other', () => {
    assert.ok(declared.length > 0);
    assert.deepEqual(registered, declared);
  });
});
