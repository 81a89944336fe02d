import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, closeEditors, newsroom, openDraft, underCursor } from './newsroom.js';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(command, ...args);
const toStart = (editor: vscode.TextEditor): void => void (editor.selection = new vscode.Selection(0, 0, 0, 0));
const line = (): number => vscode.window.activeTextEditor!.selection.start.line + 1;

describe('walking through a draft', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => toStart(editor = await openDraft(ARTICLE)));
  after(closeEditors);

  it('goes from mention to mention', async () => {
    const words = [];
    for (let i = 0; i < 3; i++) {
      await run('copydesk.mention.next');
      words.push(underCursor());
    }
    assert.deepEqual(words, ['Trump', 'Kirill', 'Steve']);
    await run('copydesk.mention.previous');
    assert.equal(underCursor(), 'Kirill');
  });

  it('begins anew after the last mention, and before the first', async () => {
    await run('copydesk.mention.previous');
    assert.equal(underCursor(), 'Reuters');
    await run('copydesk.mention.next');
    assert.deepEqual([underCursor(), line()], ['Trump', 1]);
  });

  it('goes through the mentions of one actor', async () => {
    const lines = [];
    for (let i = 0; i < 4; i++) {
      await run('copydesk.mention.next', 'vladimir-putin');
      assert.match(underCursor(), /Putin|Vladimir/);
      lines.push(line());
    }
    assert.deepEqual(lines, [1, 6, 7, 1]);
  });

  it('goes from claim to claim and selects the passage', async () => {
    await run('copydesk.claim.next');
    const first = underCursor();
    assert.match(first, /according to a senior U\.S\. official$/);
    await run('copydesk.claim.next');
    assert.notEqual(underCursor(), first);
    await run('copydesk.claim.previous');
    assert.equal(underCursor(), first);
    await run('copydesk.claim.previous');
    assert.ok(line() > 5, 'begins anew from the end');
  });

  it('works from another editor', async () => {
    await vscode.window.showTextDocument(newsroom('README.md'), { viewColumn: vscode.ViewColumn.Beside });
    await vscode.window.showTextDocument(newsroom('actors.yaml'), { viewColumn: vscode.ViewColumn.Beside });
    await run('workbench.action.focusFirstEditorGroup');
    await run('copydesk.mention.next');
    assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), editor.document.uri.toString());
    await closeEditors();
  });
});

describe('opening an entry', () => {
  afterEach(closeEditors);
  const opened = (): string => {
    const { document, selection } = vscode.window.activeTextEditor!;
    return `${vscode.workspace.asRelativePath(document.uri)} ${document.getText(selection)}`;
  };

  it('takes the mention at the cursor', async () => {
    const editor = await openDraft(ARTICLE);
    const at = editor.document.positionAt(editor.document.getText().indexOf('Dmitriev’s negotiations'));
    editor.selection = new vscode.Selection(at, at);
    await run('copydesk.actor.openEntry');
    assert.equal(opened(), 'actors.yaml kirill-dmitriev');
  });

  it('takes what a link in a hover names', async () => {
    await openDraft(ARTICLE);
    await run('copydesk.actor.openEntry', JSON.parse(JSON.stringify(newsroom('actors.yaml'))), 'axios');
    assert.equal(opened(), 'actors.yaml axios');
  });
});

describe('making a registry', () => {
  afterEach(closeEditors);

  it('leaves one that is there as it is', async () => {
    const before = await vscode.workspace.fs.readFile(newsroom('actors.yaml'));
    await openDraft(ARTICLE);
    const uri = await run<vscode.Uri>('copydesk.registry.create');
    assert.equal(uri.toString(), newsroom('actors.yaml').toString());
    assert.deepEqual(await vscode.workspace.fs.readFile(uri), before);
    assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), uri.toString());
  });

  it('makes one beside a draft without one, that marks names at once', async () => {
    const folder = newsroom('..', 'elsewhere');
    const draft = vscode.Uri.joinPath(folder, 'note.txt');
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode('The United Nations met; the UN spoke.\n'));
    try {
      await openDraft(draft);
      const uri = await run<vscode.Uri>('copydesk.registry.create');
      assert.equal(uri.toString(), vscode.Uri.joinPath(folder, 'actors.yaml').toString());
      assert.deepEqual(vscode.languages.getDiagnostics(uri), [], 'the new registry has problems');
      const editor = await openDraft(draft);
      toStart(editor);
      const found = [];
      for (let i = 0; i < 2; i++) {
        await run('copydesk.mention.next', 'united-nations');
        found.push(underCursor());
      }
      assert.deepEqual(found, ['United', 'UN']);
    } finally {
      await closeEditors();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });
});

describe('the sample newsroom', () => {
  it('is copied whole, and beside an older copy', async () => {
    const parent = newsroom('..', 'samples');
    try {
      const first = await run<vscode.Uri>('copydesk.newsroom.openSample', parent);
      const second = await run<vscode.Uri>('copydesk.newsroom.openSample', parent);
      assert.match(first.path, /\/newsroom$/);
      assert.match(second.path, /\/newsroom-2$/);
      const article = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(first, ...ARTICLE));
      assert.deepEqual(article, await vscode.workspace.fs.readFile(newsroom(...ARTICLE)));
    } finally {
      await vscode.workspace.fs.delete(parent, { recursive: true });
    }
  });
});
