import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursor, said } from './cursor.js';
import {
  closeAll,
  eventually,
  hover,
  place,
  remove,
  replaceAll,
  show,
  write,
  writeRegistry,
} from './deskFiles.js';

const REGISTRY = `version: 1
actors:
  ulf-moen:
    name: Ulf Moen
    kind: person
  moen-line:
    name: Moen Line
    kind: company
    affiliations: [{actor: ulf-moen, role: owner}]
  nobody-named: {name: Nils Unnamed, kind: person}
`;

describe("an actor's mentions in the workspace", () => {
  let registry: vscode.TextDocument;
  before(async () => {
    await writeRegistry('references.actors.yaml', REGISTRY);
    registry = await vscode.workspace.openTextDocument(place('references.actors.yaml'));
    await write(
      'references/one.md',
      '# Ferries\n\nUlf Moen sold the Moen Line. Moen kept a ship.\n',
    );
    await write('references/two.txt', 'No more of Ulf Moen.\n');
    await write('references/code.json', '{"name": "Ulf Moen"}\n');
    await write('references/.gitignore', 'left-out/\n');
    await write('references/left-out/three.md', 'Ulf Moen, ignored.\n');
    const { document } = await show('references/open.md', 'Nobody.\n');
    await replaceAll(document, 'Unsaved: Ulf Moen.\n');
    await eventually('no hover', () => hover(document, 'Ulf Moen'));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await vscode.workspace.fs.delete(place('references'), { recursive: true });
    await remove('references.actors.yaml');
  });

  async function found(document: vscode.TextDocument, marked: string): Promise<string[]> {
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      cursor(document, marked),
    );
    return Promise.all(
      locations.map(async ({ uri, range }) => {
        const there = await vscode.workspace.openTextDocument(uri);
        return `${uri.path.split('/').at(-1)}: ${said(there, [range])[0]}`;
      }),
    );
  }
  const EVERYWHERE = [
    'references.actors.yaml: ulf-moen',
    'one.md: Ulf Moen',
    'one.md: Moen',
    'two.txt: Ulf Moen',
    'open.md: Ulf Moen',
  ].sort();
  const ofDrafts = (places: string[]): string[] =>
    [...new Set(places)].filter((one) => !one.endsWith('yaml: Ulf Moen')).sort();

  it('are found from a mention: closed and open drafts, and affiliations', async () => {
    const { document } = await show('references/open.md');
    assert.deepEqual(ofDrafts(await found(document, 'Ulf M|oen')), EVERYWHERE);
  });

  it('are found from the registry, by id and by name', async () => {
    assert.deepEqual(ofDrafts(await found(registry, 'ulf-m|oen:')), EVERYWHERE);
    assert.deepEqual(ofDrafts(await found(registry, 'name: Ulf M|oen')), EVERYWHERE);
  });

  it('follow the files', async () => {
    await write('references/two.txt', 'No more of him, and a longer text.\n');
    const seen = async (): Promise<string[]> => ofDrafts(await found(registry, 'ulf-m|oen:'));
    await eventually(
      'still there',
      seen,
      (all) => all.join() === EVERYWHERE.filter((one) => !one.startsWith('two')).join(),
    );
    await write('references/two.txt', 'No more of Ulf Moen.\n');
    await eventually('not there again', seen, (all) => all.join() === EVERYWHERE.join());
  });

  it('leave out what searching leaves out', async () => {
    const search = vscode.workspace.getConfiguration('search');
    await search.update('exclude', { '**/one.md': true }, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(
      ofDrafts(await found(registry, 'ulf-m|oen:')),
      EVERYWHERE.filter((one) => !one.startsWith('one')),
    );
    await search.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await search.update('useIgnoreFiles', false, vscode.ConfigurationTarget.Workspace);
    assert.ok((await found(registry, 'ulf-m|oen:')).includes('three.md: Ulf Moen'));
    await search.update('useIgnoreFiles', undefined, vscode.ConfigurationTarget.Workspace);
  });

  async function lenses(): Promise<string[]> {
    const resolved = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      registry.uri,
      100,
    );
    return resolved.map(({ range, command }) => `${registry.getText(range)}: ${command?.title}`);
  }

  it('are counted above each entry, draft by draft', async () => {
    await eventually(
      'not counted',
      lenses,
      (all) =>
        all.join() === 'ulf-moen: in 3 drafts,moen-line: in 1 draft,nobody-named: in no draft',
    );
  });

  it('are counted again when a draft changes on disk', async () => {
    await write('references/four.md', 'Nils Unnamed and Ulf Moen.\n');
    await eventually(
      'not counted again',
      lenses,
      (all) =>
        all.join() === 'ulf-moen: in 4 drafts,moen-line: in 1 draft,nobody-named: in 1 draft',
    );
  });

  it('are not counted where the setting says so', async () => {
    const copydesk = vscode.workspace.getConfiguration('copydesk');
    await copydesk.update('registry.codeLens', false, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(await lenses(), []);
    await copydesk.update('registry.codeLens', undefined, vscode.ConfigurationTarget.Workspace);
  });
});
