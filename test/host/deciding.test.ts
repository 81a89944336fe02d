import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, exists, place, read, remove, show, write } from './deskFiles.js';

const TEXT =
  'Ann Brown said taxes would fall next year.\n\nIt rained in Iowa. Bob Cole said the plant would close in May.\n\nAxios reported that talks had failed.\n';

describe('deciding on claims', () => {
  let editor: vscode.TextEditor;
  const sidecar = 'decide.md.copydesk.yaml';
  const run = (verb: string): Thenable<unknown> =>
    vscode.commands.executeCommand(`copydesk.claim.${verb}`);
  const put = (words: string, length = 0): void => {
    const start = editor.document.getText().indexOf(words);
    editor.selection = new vscode.Selection(
      editor.document.positionAt(start),
      editor.document.positionAt(start + length),
    );
  };
  const decisions = async (): Promise<string[]> =>
    (await exists(sidecar))
      ? [...(await read(sidecar)).matchAll(/decision: (\w+)/g)].map(([, word]) => word).sort()
      : [];
  before(async () => {
    await show('decide.md', TEXT);
    editor = vscode.window.activeTextEditor!;
  });
  after(async () => {
    await closeAll();
    await remove('decide.md', sidecar, 'decided.md', 'decided.md.copydesk.yaml');
  });

  it('writes down what was decided on the claim at the cursor', async () => {
    put('taxes would fall');
    await run('markDisputed');
    await eventually(
      'nothing was written',
      () => read(sidecar),
      (text) =>
        /decision: disputed[\s\S]*exact: Ann Brown said taxes would fall next year/.test(text),
    );
  });

  it('decides on several at once, and takes it back', async () => {
    put('Ann Brown', TEXT.length);
    await run('markChecked');
    await eventually(
      'not all were decided',
      decisions,
      (found) => found.join() === 'checked,checked,checked',
    );
    put('taxes would fall');
    await run('markUnchecked');
    await eventually(
      'it was not taken back',
      decisions,
      (found) => found.join() === 'checked,checked',
    );
  });

  it('offers the decisions as code actions', async () => {
    const range = new vscode.Range(0, 12, 0, 12);
    const found = await eventually(
      'no action',
      async () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          editor.document.uri,
          range,
        ),
      (actions) =>
        actions.some(({ command }) => command?.command === 'copydesk.claim.markUnsupported'),
    );
    const { command } = found.find(
      (action) => action.command?.command === 'copydesk.claim.markUnsupported',
    )!;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    await eventually(
      'the action did nothing',
      decisions,
      (decided) => decided.join() === 'checked,checked,unsupported',
    );
  });

  it('leaves a damaged sidecar as it is', async () => {
    const good = await read(sidecar);
    const broken = `<<<<<<< ours\n${good}=======\n${good.replace('unsupported', 'disputed')}>>>>>>> theirs\n`;
    await write(sidecar, broken);
    const problems = await eventually(
      'no problem',
      () => vscode.languages.getDiagnostics(place(sidecar)),
      (found) => found.length > 0,
    );
    assert.match(problems[0].message, /unsupported.* or disputed/);
    put('taxes would fall');
    await run('markChecked');
    assert.equal(await read(sidecar), broken);
    await vscode.commands.executeCommand('notifications.clearAll');
    await write(sidecar, good);
    await eventually(
      'the problem stays',
      () => vscode.languages.getDiagnostics(place(sidecar)),
      (found) => found.length === 0,
    );
  });

  it('moves with the draft', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(editor.document.uri, place('decided.md'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually('the sidecar stayed behind', () => exists('decided.md.copydesk.yaml'));
    assert.ok(!(await exists(sidecar)));
  });
});
