import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  exists,
  hover,
  place,
  read,
  remove,
  show,
  write,
  writeRegistry,
} from './deskFiles.js';

const REGISTRY = `version: 1
actors:
  rob-lund-1: {name: Rob Lund, kind: person, bio: The first.}
  rob-lund-2: {name: Rob Lund, kind: person, bio: The second.}
`;

describe('pins', () => {
  let document: vscode.TextDocument;
  const pin = (uri: vscode.Uri, actor: string) =>
    vscode.commands.executeCommand('copydesk.mention.pin', uri.toString(), 'Rob Lund', actor);
  before(async () => {
    await writeRegistry('pins.actors.yaml', REGISTRY);
    ({ document } = await show('pins.md', 'Rob Lund said so.'));
    await eventually(
      'not ambiguous',
      () => hover(document, 'Rob Lund'),
      (text) => text.includes('AMBIGUOUS'),
    );
  });
  after(async () => {
    await closeAll();
    await remove(
      'pins.actors.yaml',
      'pins.md',
      'pins.md.copydesk.yaml',
      'moved.md',
      'moved.md.copydesk.yaml',
    );
  });

  it('are written into the sidecar, decide, and are taken back', async () => {
    await pin(document.uri, 'rob-lund-2');
    await eventually(
      'not pinned',
      () => hover(document, 'Rob Lund'),
      (text) => text.includes('The second') && text.includes('pinned'),
    );
    assert.match(await read('pins.md.copydesk.yaml'), /Rob Lund/);
    await vscode.commands.executeCommand(
      'copydesk.mention.unpin',
      document.uri.toString(),
      'Rob Lund',
    );
    await eventually(
      'still pinned',
      () => hover(document, 'Rob Lund'),
      (text) => text.includes('AMBIGUOUS'),
    );
    assert.doesNotMatch(await read('pins.md.copydesk.yaml'), /Rob Lund/);
  });

  it('are offered as Quick Fixes on an ambiguous name, each told from the others', async () => {
    const at = document.positionAt(2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.deepEqual(
      actions.map(({ title }) => title).filter((title) => /Pin|Meant/.test(title)),
      [
        'Pin for This Draft: Rob Lund (rob-lund-1)',
        'Pin for This Draft: Rob Lund (rob-lund-2)',
        'Choose Who Is Meant…',
      ],
    );
    const [action] = actions.filter(({ title }) => title.endsWith('(rob-lund-2)'));
    assert.deepEqual(action.command?.arguments, [
      document.uri.toString(),
      'Rob Lund',
      'rob-lund-2',
    ]);
  });

  it('can be undone in the sidecar, and count unsaved', async () => {
    const { document: sidecar } = await show('pins.md.copydesk.yaml');
    // An editor may be told late of what was written on disk.
    await eventually(
      'an older text',
      async () => sidecar.getText() === (await read('pins.md.copydesk.yaml')),
      (isSame) => isSame,
    );
    await pin(document.uri, 'rob-lund-1');
    await eventually(
      'not pinned',
      () => hover(document, 'Rob Lund'),
      (text) => text.includes('The first') && !text.includes('AMBIGUOUS'),
    );
    await vscode.commands.executeCommand('undo');
    await eventually(
      'still pinned',
      () => hover(document, 'Rob Lund'),
      (text) => text.includes('AMBIGUOUS'),
    );
    await vscode.workspace.saveAll();
  });

  it('stay as they were while the sidecar is broken, and the broken file is left alone', async () => {
    await pin(document.uri, 'rob-lund-2');
    await eventually(
      'not pinned',
      () => hover(document, 'Rob Lund'),
      (text) => text.includes('pinned'),
    );
    const good = await read('pins.md.copydesk.yaml');
    const broken = `<<<<<<< ours\n${good}=======\n${good}>>>>>>> theirs\n`;
    await write('pins.md.copydesk.yaml', broken);
    await eventually(
      'no problem',
      () => vscode.languages.getDiagnostics(place('pins.md.copydesk.yaml')),
      (found) => found.length > 0,
    );
    assert.match(await hover(document, 'Rob Lund'), /The second/);
    // The refusal is a message that waits for the person.
    void pin(document.uri, 'rob-lund-1');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await read('pins.md.copydesk.yaml'), broken);
    await vscode.commands.executeCommand('notifications.clearAll');
    await write('pins.md.copydesk.yaml', good);
    await eventually(
      'the problem stays',
      () => vscode.languages.getDiagnostics(place('pins.md.copydesk.yaml')),
      (found) => found.length === 0,
    );
  });

  it('move with the draft', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, place('moved.md'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually('the sidecar stayed behind', () => exists('moved.md.copydesk.yaml'));
    assert.ok(!(await exists('pins.md.copydesk.yaml')));
    const { document: moved } = await show('moved.md');
    await eventually(
      'the pin was left behind',
      () => hover(moved, 'Rob Lund'),
      (text) => text.includes('The second'),
    );
  });

  it('of an unsaved draft wait for its sidecar', async () => {
    const draft = await vscode.workspace.openTextDocument(
      place('later.md').with({ scheme: 'untitled' }),
    );
    await vscode.window.showTextDocument(draft);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, new vscode.Position(0, 0), 'Rob Lund, not saved.');
    await vscode.workspace.applyEdit(edit);
    await vscode.languages.setTextDocumentLanguage(draft, 'markdown');
    await pin(draft.uri, 'rob-lund-1');
    await eventually(
      'not pinned',
      () => hover(draft, 'Rob Lund'),
      (text) => text.includes('The first') && text.includes('pinned'),
    );
    assert.ok(!(await exists('later.md.copydesk.yaml')));
    assert.ok(await draft.save());
    await eventually('no sidecar', () => exists('later.md.copydesk.yaml'));
    const { document: saved } = await show('later.md');
    await eventually(
      'the pin was lost',
      () => hover(saved, 'Rob Lund'),
      (text) => text.includes('The first') && text.includes('pinned'),
    );
    await remove('later.md', 'later.md.copydesk.yaml');
  });
});
