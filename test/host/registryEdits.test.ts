import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  annotated,
  ARTICLE,
  closeEditors,
  newsroom,
  openDraft,
  underCursor,
  until,
  writeFile,
} from './newsroom.js';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...args);
const REGISTRY = newsroom('actors.yaml');
const onDisk = async (): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(REGISTRY));

/** Selects the first place of some words in the active draft. */
function select(words: string): void {
  const editor = vscode.window.activeTextEditor!;
  const at = editor.document.getText().indexOf(words);
  editor.selection = new vscode.Selection(
    editor.document.positionAt(at),
    editor.document.positionAt(at + words.length),
  );
}

describe('editing the registry from a draft', () => {
  let before: string;
  beforeEach(async () => {
    before = await onDisk();
    await openDraft(ARTICLE);
  });
  afterEach(async () => {
    await closeEditors();
    await writeFile(REGISTRY, before);
  });

  it('adds the selection, opens the new entry beside and leaves the rest as it is', async () => {
    const draft = vscode.window.activeTextEditor!;
    await draft.edit((edit) =>
      edit.insert(new vscode.Position(0, 0), 'The Ministry of Silly Walks’ budget grew.\n'),
    );
    select('Ministry of Silly Walks’ ');
    const id = await run<string>('copydesk.actor.addFromSelection');
    assert.equal(id, 'ministry-of-silly-walks');
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), REGISTRY.toString());
    assert.notEqual(editor.viewColumn, draft.viewColumn);
    assert.equal(
      editor.document
        .lineAt(editor.selection.active.line)
        .text.slice(0, editor.selection.active.character),
      '    kind: public-body',
    );
    const lines = editor.document.getText().split('\n');
    const added = lines.indexOf('  ministry-of-silly-walks:');
    assert.equal(lines[added + 1], '    name: Ministry of Silly Walks');
    assert.equal(
      editor.document.getText().replace(/\n\n? {2}ministry-of-silly-walks:\n.*\n.*/, ''),
      before,
      'something else was changed',
    );
    assert.ok(editor.document.isDirty, 'half an entry was saved');
    assert.equal(await onDisk(), before);
  });

  it('is offered at a selected name that the registry does not know, and at no other words', async () => {
    const { document, edit } = vscode.window.activeTextEditor!;
    await edit((change) =>
      change.insert(new vscode.Position(0, 0), 'The Walks Foundation grew.\n'),
    );
    await annotated(document);
    const offered = async (words: string): Promise<vscode.CodeAction[]> => {
      const at = document.getText().indexOf(words);
      const actions = await run<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(document.positionAt(at), document.positionAt(at + words.length)),
      );
      return actions.filter(({ title }) => /^Add “/.test(title));
    };
    for (const words of ['Kirill Dmitriev', 'grew', 'a recent meeting involving'])
      assert.deepEqual(await offered(words), [], words);
    const [add, alias] = await offered('Walks Foundation');
    assert.deepEqual(
      [add.title, alias.title],
      ['Add “Walks Foundation” to Registry…', 'Add “Walks Foundation” as an Alias…'],
    );
    select('Walks Foundation');
    assert.equal(await run(add.command!.command), 'walks-foundation');
  });

  it('marks the new actor at once, unsaved, and takes it back with undo', async () => {
    const { document } = vscode.window.activeTextEditor!;
    const draft = await vscode.window.showTextDocument(document);
    await draft.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Walks Foundation\n'));
    select('Walks Foundation');
    await run('copydesk.actor.addFromSelection');
    const registry = vscode.window.activeTextEditor!;
    const next = async (): Promise<string> => {
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      vscode.window.activeTextEditor!.selection = new vscode.Selection(0, 0, 0, 0);
      await run('copydesk.mention.previous');
      await run('copydesk.mention.next');
      return underCursor();
    };
    await until('the new actor is found', async () => (await next()) === 'Walks', 15);
    await vscode.window.showTextDocument(registry.document, registry.viewColumn);
    await run('undo');
    assert.equal(registry.document.getText(), before);
    await until('the actor is gone', async () => (await next()) === 'Trump', 15);
  });

  it('says so where the name is there already', async () => {
    select('Axios');
    assert.equal(await run('copydesk.actor.addFromSelection'), undefined);
    await run('notifications.clearAll');
    assert.equal(await onDisk(), before);
    assert.ok(
      !vscode.workspace.textDocuments.some(
        ({ uri, isDirty }) => isDirty && uri.toString() === REGISTRY.toString(),
      ),
    );
  });

  it('adds an alias where the others stand, and saves what was saved', async () => {
    select('Thanksgiving');
    assert.equal(
      await run('copydesk.actor.addAliasFromSelection', 'kirill-dmitriev'),
      'kirill-dmitriev',
    );
    const after = await onDisk();
    assert.equal(after.replace(/\n {6}- Thanksgiving/, ''), before, 'something else was changed');
    assert.match(after, /- Kirill Dmitriyev\n {6}- Thanksgiving\n/);
    await run('notifications.clearAll');
  });

  it('adds an alias to a file with unsaved changes without saving it', async () => {
    const registry = await vscode.workspace.openTextDocument(REGISTRY);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(REGISTRY, new vscode.Position(0, 0), '# half a thought\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(newsroom(...ARTICLE));
    await annotated(vscode.window.activeTextEditor!.document);
    select('peace plan');
    await run('copydesk.actor.addAliasFromSelection', 'vladimir-putin');
    assert.ok(registry.isDirty);
    assert.match(registry.getText(), /aliases: \[Vladimir Vladimirovich Putin, peace plan\]/);
    assert.equal(await onDisk(), before);
    await run('notifications.clearAll');
  });

  it('changes nothing in a file that is broken beyond adding', async () => {
    const broken = 'actors: [this is no registry\n';
    await writeFile(REGISTRY, broken);
    await vscode.window.showTextDocument(newsroom(...ARTICLE));
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Walks Foundation\n'));
    select('Walks Foundation');
    assert.equal(await run('copydesk.actor.addFromSelection'), undefined);
    await run('notifications.clearAll');
    assert.equal(await onDisk(), broken);
    assert.equal((await vscode.workspace.openTextDocument(REGISTRY)).getText(), broken);
  });
});
