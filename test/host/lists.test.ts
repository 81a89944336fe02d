import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ImportedList } from '../../src/desk/lists/storeLayout.js';
import { place, write } from './deskFiles.js';
import { closeEditors, until } from './newsroom.js';

const HEADER =
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change';
const row = (id: string, name: string): string =>
  `${id},Person,${name},,1970-01-02,ru,,,,,,TEST,Test,,2026-03-13T05:41:01,`;

const importFile = async (path: string, text: string): Promise<ImportedList[] | undefined> =>
  vscode.commands.executeCommand('copydesk.lists.import', [await write(path, text)]);

function report(title: string): Promise<string> {
  return until(`a report "${title}"`, () =>
    vscode.window.visibleTextEditors
      .map(({ document }) => document)
      .find(({ uri }) => uri.scheme === 'copydesk-lists' && uri.path.includes(title))
      ?.getText(),
  );
}

describe('sanctions lists', () => {
  before(() => vscode.extensions.getExtension('copydesk.copydesk')!.activate());
  after(async () => {
    await vscode.commands.executeCommand('copydesk.lists.remove', 'opensanctions', true);
    await vscode.workspace.fs.delete(place('lists'), { recursive: true });
    await closeEditors();
  });

  it('are imported, told about, and compared with the import before', async () => {
    const [first] = (await importFile(
      'lists/targets.csv',
      `${HEADER}\n${row('NK-1', 'Ada Alder')}\n${row('NK-2', 'Boris Birch')}\n${row('NK-3', 'Clara Cedar')}\n`,
    ))!;
    assert.equal(first.stored.head.summary.records, 3);
    assert.equal(first.changes, undefined);
    await vscode.commands.executeCommand('copydesk.lists.showSummary', 'opensanctions');
    assert.match(
      await report('Import of OpenSanctions'),
      /^# OpenSanctions, of 2026-03-13 \(targets\\\.csv\)\n[^]*- 3 records: 3 persons\n- 3 strong names, 0 weak names\n/,
    );
    const [second] = (await importFile(
      'lists/targets.csv',
      `${HEADER}\n${row('NK-1', 'Ada Alder')}\n${row('NK-2', 'Boris Beech')}\n${row('NK-4', 'Kirill Dmitriev')}\n`,
    ))!;
    assert.deepEqual(
      [second.changes!.added, second.changes!.gone].map((listings) => listings.map(({ id }) => id)),
      [['NK-4'], ['NK-3']],
    );
    await vscode.commands.executeCommand('copydesk.lists.showChangesInFiles', 'opensanctions');
    const changes = await report('What Changed in OpenSanctions');
    assert.match(changes, /1 new, 1 changed, 1 gone/);
    // The sample newsroom's registry and article know one of them.
    assert.match(changes, /- \*\*Kirill Dmitriev\*\*: Kirill Dmitriev \(new\)/);
    assert.match(changes, /- \*\*drafts\/miami-meeting\\\.txt\*\*: Kirill Dmitriev \(new\)/);
    assert.match(changes, /names: no longer Boris Birch, now Boris Beech/);
  });

  it('stay in force where a file is refused', async () => {
    assert.equal(
      await importFile('lists/targets.csv', '<!doctype html><title>Sign in</title>'),
      undefined,
    );
    assert.equal(await importFile('lists/targets.csv', ''), undefined);
    await vscode.commands.executeCommand('copydesk.lists.showSummary', 'opensanctions');
    assert.match(await report('Import of OpenSanctions'), /3 records/);
  });

  it('are removed', async () => {
    await vscode.commands.executeCommand('copydesk.lists.remove', 'opensanctions', true);
    await closeEditors();
    await vscode.commands.executeCommand('copydesk.lists.showSummary', 'opensanctions');
    assert.equal(
      vscode.window.visibleTextEditors.some(
        ({ document }) => document.uri.scheme === 'copydesk-lists',
      ),
      false,
    );
  });
});
