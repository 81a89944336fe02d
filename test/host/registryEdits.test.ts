import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  annotated,
  ARTICLE,
  closeEditors,
  newsroom,
  openDraft,
  until,
  writeFile,
} from './newsroom.js';
import { hover } from './deskFiles.js';

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

  it('adds the selection, keeps the draft in front and leaves the rest as it is', async () => {
    const draft = vscode.window.activeTextEditor!;
    await draft.edit((edit) =>
      edit.insert(new vscode.Position(0, 0), 'The Ministry of Silly Walks’ budget grew.\n'),
    );
    select('Ministry of Silly Walks’ ');
    const id = await run<string>('copydesk.actor.addFromSelection', 'public-body');
    assert.equal(id, 'ministry-of-silly-walks');
    assert.equal(vscode.window.activeTextEditor?.document, draft.document);
    const after = await onDisk();
    assert.match(after, /\n\n {2}ministry-of-silly-walks:\n {4}name: Ministry of Silly Walks\n/);
    assert.equal(
      after.replace(/\n\n {2}ministry-of-silly-walks:\n.*\n.*/, ''),
      before,
      'something else was changed',
    );
    await run('notifications.clearAll');
  });

  it('takes the name at the cursor without its title, and asks what it is', async () => {
    const draft = vscode.window.activeTextEditor!;
    await draft.edit((edit) =>
      edit.insert(
        new vscode.Position(0, 0),
        'Danish Prime Minister Nora Feldt said that she would come.\n',
      ),
    );
    draft.selection = new vscode.Selection(0, 24, 0, 24);
    const adding = run<string>('copydesk.actor.addFromSelection');
    await new Promise((done) => setTimeout(done, 1500));
    await run('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(await adding, 'nora-feldt');
    assert.match(
      await onDisk(),
      / {2}nora-feldt: # .*\n {4}name: Nora Feldt\n {4}kind: person\n {4}roles:\n {6}- title: Prime Minister\n {4}country: dk\n/,
    );
    await run('notifications.clearAll');
    // A pronoun names nobody.
    const she = draft.document.lineAt(0).text.indexOf('she') + 1;
    draft.selection = new vscode.Selection(0, she, 0, she);
    assert.equal(await run('copydesk.actor.addFromSelection'), undefined);
    await run('notifications.clearAll');
  });

  it('adds several names of the draft as one edit, with role and country', async () => {
    const draft = vscode.window.activeTextEditor!;
    await draft.edit((edit) =>
      edit.insert(
        new vscode.Position(0, 0),
        'Danish Prime Minister Pernille Aabye met Marta Quill, a spokeswoman for the ministry.\n',
      ),
    );
    const row = (name: string, role: string) => ({
      type: 'drafted',
      drafted: { name, kind: 'person', role, mentions: [{ start: 0, end: 1 }] },
    });
    const rows = [
      row('Pernille Aabye', 'Danish Prime Minister'),
      row('Marta Quill', 'spokeswoman for the ministry'),
    ];
    assert.deepEqual(await run('copydesk.names.add', rows[0], rows), [
      'pernille-aabye',
      'marta-quill',
    ]);
    assert.equal(vscode.window.activeTextEditor?.document, draft.document);
    const registry = await vscode.workspace.openTextDocument(REGISTRY);
    assert.match(registry.getText(), / {2}marta-quill: .*\n(?:.*\n)* {4}pronouns: she\n/);
    await vscode.window.showTextDocument(registry);
    await run('undo');
    assert.equal(registry.getText(), before, 'one undo does not take all of it back');
    await registry.save();
    await run('notifications.clearAll');
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
    assert.equal(await run(add.command!.command, 'organization'), 'walks-foundation');
  });

  it('marks the new actor at once, unsaved, and takes it back with undo', async () => {
    const { document } = vscode.window.activeTextEditor!;
    const draft = await vscode.window.showTextDocument(document);
    await draft.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Strolls Foundation\n'));
    select('Strolls Foundation');
    // Another name than that of the test before: the desk hears a little later that the file is as it was.
    assert.equal(
      await run('copydesk.actor.addFromSelection', 'organization'),
      'strolls-foundation',
    );
    const registry = await vscode.window.showTextDocument(REGISTRY, {
      viewColumn: vscode.ViewColumn.Two,
    });
    const known = async (): Promise<boolean> =>
      (await hover(document, 'Strolls Foundation')).includes('Strolls Foundation');
    await until('the new actor is found', known, 15);
    await vscode.window.showTextDocument(registry.document, registry.viewColumn);
    await run('undo');
    // The host hears of a change in the window after the command has returned.
    await until('the entry is taken back', () => registry.document.getText() === before, 15);
    await until('the actor is gone', async () => !(await known()), 15);
  });

  it('makes no registry file that the setting leaves out', async () => {
    const settings = vscode.workspace.getConfiguration('copydesk');
    const { Global } = vscode.ConfigurationTarget;
    await settings.update('registry.files', ['desk/*.yaml'], Global);
    try {
      assert.equal(await run('copydesk.registry.create'), undefined);
    } finally {
      await settings.update('registry.files', undefined, Global);
    }
    assert.equal(String(await run('copydesk.registry.create')), REGISTRY.toString());
    await run('notifications.clearAll');
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
    assert.equal(await run('copydesk.actor.addFromSelection', 'person'), undefined);
    await run('notifications.clearAll');
    assert.equal(await onDisk(), broken);
    assert.equal((await vscode.workspace.openTextDocument(REGISTRY)).getText(), broken);
  });
});
