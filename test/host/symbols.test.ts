import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursor, said } from './cursor.js';
import { closeAll, eventually, hover, place, remove, show, writeRegistry } from './deskFiles.js';

const REGISTRY = `version: 1
actors:
  tora-lind:
    name: Tora Lind
    kind: person
    aliases: [Baroness Lind]
    roles: [{title: minister of ferries}]
    affiliations: [{actor: ferry-fund, role: head}]
    sanctions: [{authority: EU, since: 2022}]
  ferry-fund: {name: Ferry Fund, kind: company, aliases: [FEFU]}
  sam-roe-1: {name: Sam Roe, kind: person, country: gb}
  sam-roe-2: {name: Sam Roe, kind: person, country: us}
`;
const DRAFT =
  'Tora Lind spoke for the Ferry Fund. Sam Roe did not.\n\nLater Lind met Sam Roe, and FEFU.\n';

describe('names like symbols', () => {
  let document: vscode.TextDocument;
  let registry: vscode.TextDocument;
  before(async () => {
    await writeRegistry('symbols.actors.yaml', REGISTRY);
    registry = await vscode.workspace.openTextDocument(place('symbols.actors.yaml'));
    ({ document } = await show('symbols.md', DRAFT));
    await eventually('no hover', () => hover(document, 'Tora Lind'));
  });
  after(async () => {
    await closeAll();
    await remove('symbols.actors.yaml', 'symbols.md');
  });

  const definitions = (from: vscode.TextDocument, marked: string) =>
    vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      from.uri,
      cursor(from, marked),
    );

  it('lead from a mention to its entry, to the name in it', async () => {
    const [link, ...others] = await definitions(document, 'Later L|ind');
    assert.equal(others.length, 0);
    assert.equal(link.targetUri.toString(), registry.uri.toString());
    assert.deepEqual(said(registry, [link.targetSelectionRange!]), ['Tora Lind']);
    assert.match(registry.getText(link.targetRange), /^tora-lind:[^]*2022\}\]$/);
    assert.deepEqual(said(document, [link.originSelectionRange!]), ['Lind']);
  });

  it('lead from an ambiguous mention to all who may be meant', async () => {
    const links = await definitions(document, 'S|am Roe');
    assert.deepEqual(
      links.map(({ targetRange }) => registry.getText(targetRange).slice(0, 9)),
      ['sam-roe-1', 'sam-roe-2'],
    );
  });

  it('lead from an affiliation to the other entry', async () => {
    const [link] = await definitions(registry, 'actor: ferry|-fund');
    assert.deepEqual(said(registry, [link.targetSelectionRange!]), ['Ferry Fund']);
  });

  it('lead nowhere from other words', async () => {
    assert.equal((await definitions(document, 'sp|oke')).length, 0);
    assert.equal((await definitions(registry, 'minister of f|erries')).length, 0);
  });

  it('are highlighted together, however the actor is called', async () => {
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      cursor(document, 'FE|FU'),
    );
    assert.deepEqual(
      said(
        document,
        highlights.map(({ range }) => range),
      ),
      ['Ferry Fund', 'FEFU'],
    );
    const ambiguous = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      cursor(document, 'Sam R|oe'),
    );
    assert.deepEqual(
      said(
        document,
        ambiguous.map(({ range }) => range),
      ),
      ['Sam Roe', 'Sam Roe'],
    );
  });

  it('are found in the workspace, by name and by alias', async () => {
    const find = async (query: string) =>
      (
        await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          query,
        )
      )
        .filter(({ location }) => location.uri.toString() === registry.uri.toString())
        .map(({ name, containerName }) => `${name} | ${containerName}`);
    assert.deepEqual(await find('tora'), ['Tora Lind | sanctioned · minister of ferries']);
    assert.deepEqual(await find('baroness'), [
      'Baroness Lind | Tora Lind · sanctioned · minister of ferries',
    ]);
    assert.equal((await find('sam roe')).length, 2);
  });

  it('are the outline of their registry', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      registry.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Tora Lind', 'Ferry Fund', 'Sam Roe', 'Sam Roe'],
    );
    assert.deepEqual(said(registry, [symbols[1].selectionRange]), ['ferry-fund']);
  });
});
