import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotated, ARTICLE, closeEditors, newsroom, openDraft, until } from './newsroom.js';

const copy = (): Thenable<string | undefined> =>
  vscode.commands.executeCommand('copydesk.claims.copyAsMarkdown');

describe('the claims view', () => {
  before(() => openDraft(ARTICLE));
  after(async () => {
    await vscode.commands.executeCommand('copydesk.claims.groupByOrder');
    await closeEditors();
  });

  it('copies its claims as a list of quotations', async () => {
    const markdown = await copy();
    assert.match(markdown!, /^## Claims in drafts\/miami-meeting\\\.txt\n/);
    assert.match(
      markdown!,
      /\n- \*\*Karoline Leavitt\*\* emphasized \(line 4; indirect\)\n\n {2}> that any peace framework must guarantee security/,
    );
    assert.match(
      markdown!,
      /\n- \*\*a senior U\.S\. official\*\* according to \(line 1; indirect; anonymous/,
    );
    assert.equal(await vscode.env.clipboard.readText(), markdown);
  });

  it('groups by speaker, and remembers it', async () => {
    await vscode.commands.executeCommand('copydesk.claims.groupBySpeaker');
    assert.match(
      (await copy())!,
      /\n### Karoline Leavitt\n\n- \*\*Karoline Leavitt\*\* emphasized/,
    );
    await vscode.commands.executeCommand('copydesk.claims.groupByKind');
    assert.match((await copy())!, /\n### Indirect Quotations\n/);
    await vscode.commands.executeCommand('copydesk.claims.groupByOrder');
    assert.doesNotMatch((await copy())!, /###/);
  });

  it('follows an edit', async () => {
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) =>
      edit.insert(
        new vscode.Position(0, 0),
        '“We are ready to talk,” Roger Wicker said on Tuesday.\n',
      ),
    );
    await annotated(editor.document);
    assert.match(
      (await copy())!,
      /\*\*Roger Wicker\*\* said \(line 1; direct\)\n\n {2}> “We are ready to talk,”/,
    );
    await vscode.commands.executeCommand('undo');
    await annotated(editor.document);
    assert.doesNotMatch((await copy())!, /ready to talk/);
  });

  it('has nothing to copy where no draft is open', async () => {
    await vscode.window.showTextDocument(newsroom('actors.yaml'));
    await until('no draft is left', async () => (await copy()) === undefined || closeEditors());
  });
});

describe('the outline', () => {
  after(closeEditors);

  it('lists claims, and whoever is sanctioned, in words', async () => {
    const { document } = await openDraft(ARTICLE);
    const names = (await annotated(document)).flatMap(function flat({ name, children }): string[] {
      return [name, ...children.flatMap(flat)];
    });
    for (const wanted of [
      'Kirill Dmitriev (sanctioned)',
      'Vladimir Putin (sanctioned)',
      'Russian Direct Investment Fund (sanctioned)',
      'Karoline Leavitt emphasized',
    ])
      assert.ok(names.includes(wanted), `${wanted} is not in\n${names.join('\n')}`);
    assert.ok(
      names.some((name) => name.startsWith('a senior U.S. official according to (anonymous')),
      names.join('\n'),
    );
    assert.ok(
      !names.some((name) => name.startsWith('Steve Witkoff (')),
      'who is not sanctioned is not called so',
    );
  });

  it('nests claims in the ranges of their outer ones', async () => {
    const { document } = await openDraft(ARTICLE);
    const check = (symbol: vscode.DocumentSymbol): void => {
      assert.ok(symbol.range.contains(symbol.selectionRange));
      for (const child of symbol.children) {
        assert.ok(
          symbol.range.contains(child.range),
          `${child.name} reaches out of ${symbol.name}`,
        );
        check(child);
      }
    };
    (await annotated(document)).forEach(check);
  });

  it('stands beside the headings of a Markdown draft', async () => {
    const uri = newsroom('drafts', 'outline.md');
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('# Talks\n\nVladimir Putin was there. “No,” Steve Witkoff said.\n'),
    );
    try {
      const { document } = await openDraft(uri);
      const names = (await annotated(document)).map(({ name }) => name);
      assert.ok(
        names.includes('Vladimir Putin (sanctioned)') && names.includes('Steve Witkoff said'),
        names.join(),
      );
    } finally {
      await closeEditors();
      await vscode.workspace.fs.delete(uri);
    }
  });
});
