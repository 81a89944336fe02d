import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  exists,
  place,
  read,
  remove,
  replaceAll,
  show,
  write,
} from './deskFiles.js';

const TEXT =
  'Ann Brown said taxes would fall next year.\n\nBob Cole said the plant would close in May.\n';
const SIDECAR = 'kept.md.copydesk.yaml';
const FOREIGN = 'f0: {decision: disputed, target: [{exact: somebody else decided}]}';

describe('decisions are on disk', () => {
  let editor: vscode.TextEditor;
  const decide = async (words: string, verb: string): Promise<void> => {
    editor = await vscode.window.showTextDocument(editor.document);
    const at = editor.document.positionAt(editor.document.getText().indexOf(words));
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand(`copydesk.claim.${verb}`);
  };
  /** Each decision in the sidecar, sorted. */
  const onDisk = async (path = SIDECAR): Promise<string> =>
    [...(await read(path).catch(() => '')).matchAll(/decision: (\w+)/g)]
      .map(([, word]) => word)
      .sort()
      .join();
  beforeEach(async () => {
    editor = await show('kept.md', TEXT);
  });
  afterEach(async () => {
    for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
    await remove('kept.md', SIDECAR, 'moved.md', 'moved.md.copydesk.yaml');
    await remove('moved.md.earlier.copydesk.yaml');
  });

  for (const isShown of [false, true])
    for (const delay of [-150, -40, 0, 5, 20])
      it(`where somebody else writes ${delay} ms after the key${isShown ? ', with the sidecar in an editor' : ''}`, async () => {
        await decide('taxes', 'markChecked');
        await eventually('nothing was written', onDisk, (found) => found === 'checked');
        if (isShown) {
          await show(SIDECAR);
          await vscode.window.showTextDocument(editor.document);
        }
        const foreignWrite = async (): Promise<void> => {
          // What another program does: it reads the file, and writes it with one line more.
          const text = await read(SIDECAR);
          await write(SIDECAR, text.replace('reviews:\n', `reviews:\n  ${FOREIGN}\n`));
        };
        const wait = (ms: number): Promise<void> =>
          new Promise((resolve) => setTimeout(resolve, ms));
        if (delay < 0) {
          await foreignWrite();
          await wait(-delay);
          await decide('plant', 'markUnsupported');
        } else
          await Promise.all([decide('plant', 'markUnsupported'), wait(delay).then(foreignWrite)]);
        await eventually(
          'a decision is missing',
          onDisk,
          // Whoever reads before and writes after this one takes it out again; that is said, in a message that stays.
          (found) =>
            found === 'checked,disputed,unsupported' ||
            (delay >= 0 && found === 'checked,disputed') ||
            // A browser's file system has no write that is refused where another came between.
            (delay >= 0 && place(SIDECAR).scheme !== 'file' && found === 'checked,unsupported'),
        );
        await decide('taxes', 'markDisputed');
        await eventually('the next one is missing', onDisk, (found) =>
          /^disputed,(?:disputed|unsupported)/.test(found),
        );
      });

  it('after an undo in the editor of the sidecar', async () => {
    await decide('taxes', 'markChecked');
    await eventually('nothing was written', onDisk, (found) => found === 'checked');
    const { document } = await show(SIDECAR);
    await decide('plant', 'markDisputed');
    await eventually('nothing was written', onDisk, (found) => found === 'checked,disputed');
    await eventually('the editor is behind', () => document.getText().includes('disputed'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await eventually('nothing was undone', () => !document.getText().includes('disputed'));
    await decide('plant', 'markUnsupported');
    await eventually('it is not on disk', onDisk, (found) => found === 'checked,unsupported');
    assert.ok(!document.isDirty);
  });

  it('or nothing is, where the sidecar cannot be written, and what is decided later is', async () => {
    await vscode.workspace.fs.createDirectory(place(SIDECAR));
    await decide('taxes', 'markChecked');
    await vscode.workspace.fs.delete(place(SIDECAR), { recursive: true });
    await decide('plant', 'markDisputed');
    await eventually('it is not on disk', onDisk, (found) => found === 'disputed');
  });

  it('beside the renamed draft, and those that were left at its name are kept', async () => {
    await decide('taxes', 'markChecked');
    await eventually('nothing was written', onDisk, (found) => found === 'checked');
    await write(
      'moved.md.copydesk.yaml',
      `version: 1\nreviews:\n  ${FOREIGN.replace('disputed', 'unsupported')}\n`,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(editor.document.uri, place('moved.md'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(
      'the decisions did not come along',
      () => onDisk('moved.md.copydesk.yaml'),
      (found) => found === 'checked',
    );
    assert.equal(await onDisk('moved.md.earlier.copydesk.yaml'), 'unsupported');
    assert.ok(!(await exists(SIDECAR)));
  });

  it('when a draft is saved for the first time, and saving changes its text', async () => {
    const files = vscode.workspace.getConfiguration('files');
    for (const setting of ['insertFinalNewline', 'trimTrailingWhitespace'])
      await files.update(setting, true, vscode.ConfigurationTarget.Global);
    try {
      const draft = await vscode.workspace.openTextDocument(
        place('moved.md').with({ scheme: 'untitled' }),
      );
      editor = await vscode.window.showTextDocument(draft);
      await replaceAll(draft, 'Ann Brown said taxes would fall next year.   ');
      await vscode.languages.setTextDocumentLanguage(draft, 'markdown');
      await decide('taxes', 'markChecked');
      assert.ok(await draft.save());
      await eventually(
        'the decision is gone',
        () => onDisk('moved.md.copydesk.yaml'),
        (found) => found === 'checked',
      );
      assert.equal(await read('moved.md'), 'Ann Brown said taxes would fall next year.\n');
    } finally {
      for (const setting of ['insertFinalNewline', 'trimTrailingWhitespace'])
        await files.update(setting, undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
