import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  hover,
  importOneList,
  problems,
  read,
  remove,
  show,
  writeRegistry,
} from './deskFiles.js';

const LIST = JSON.stringify({
  results: [
    {
      id: 'a1',
      source: 'Entity List (EL) - Bureau of Industry and Security',
      name: 'Norland Chipworks Technologies Co., Ltd.',
      alt_names: ['Norland Chipworks'],
      federal_register_notice: '84 FR 22961',
      source_information_url: 'https://www.bis.gov/entity-list',
    },
  ],
});
const DRAFT = 'Norland Chipworks bought steel in Norland.\n';

describe('names under export restrictions', () => {
  let document: vscode.TextDocument;
  let list: string;
  before(async () => {
    await vscode.extensions.getExtension('copydesk.copydesk')!.activate();
    await writeRegistry('restricted.actors.yaml', 'version: 1\nactors: {}\n');
    ({ document } = await show('restricted.md', DRAFT));
    list = await importOneList('consolidated.json', LIST);
    await eventually('no hover', () => hover(document, 'Norland Chipworks'));
  });
  after(async () => {
    await vscode.commands.executeCommand('copydesk.lists.remove', list, true);
    await closeAll();
    await remove('restricted.actors.yaml', 'restricted.md', 'consolidated.json');
  });

  it('are never called sanctioned: not in the hover, not in Problems', async () => {
    const said = await hover(document, 'Norland Chipworks');
    assert.match(
      said,
      /EXPORT RESTRICTIONS<\/strong>.*not sanctions; name match only: check identity/,
    );
    assert.match(said, /export restrictions\\?, not sanctions/);
    assert.doesNotMatch(said, /POSSIBLE|SANCTIONED|sanctioned/);
    assert.deepEqual(
      problems(document.uri).filter(({ message }) => /sanction/.test(message)),
      [],
    );
  });

  it('become no sanctioned actors once they are confirmed', async () => {
    const id = await vscode.commands.executeCommand(
      'copydesk.listing.confirm',
      document.uri.toString(),
      0,
      list,
      'a1',
      vscode.Uri.joinPath(document.uri, '../restricted.actors.yaml'),
    );
    assert.equal(id, 'norland-chipworks');
    const registry = await read('restricted.actors.yaml');
    assert.match(registry, /bio: >?-?\s*"?Under export restrictions, not sanctions/);
    assert.doesNotMatch(registry, /sanctions:\s*(?:\[|-|\n)/);
    await eventually(
      'still no actor of the registry',
      () => hover(document, 'Norland Chipworks'),
      (said) => /Under export restrictions/.test(said) && !/POSSIBLE|SANCTIONED/.test(said),
    );
  });
});
