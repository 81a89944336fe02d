import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  hover,
  place,
  read,
  remove,
  show,
  write,
  writeRegistry,
} from './deskFiles.js';

const DRAFT = `---
date: 2014-05-01
---

Sen. John Cornyn (R-Texas) met Mayor Jo Blumenthaler-Quist of Anytown. Cornyn said no.
`;
const TABLE = `name,office,start,end,country,wikidata
Jo Blumenthaler-Quist,mayor of Anytown,2010,2018,us,Q4242424
Ann Rosenquist-Vale,mayor of Elsewhere,2012,,us,Q4242425
`;

/** A hover's words, without what keeps them from being Markdown. */
async function said(document: vscode.TextDocument, words: string): Promise<string> {
  return (await hover(document, words)).replaceAll('\\', '');
}

describe('directories', () => {
  let document: vscode.TextDocument;

  let newsroom: string;
  before(async () => {
    newsroom = await read('actors.yaml');
    await writeRegistry(
      'actors.yaml',
      'version: 1\nactors:\n  a-body: {name: A Body, kind: organization}\n',
    );
    document = (await show('directories.txt', DRAFT)).document;
  });
  after(async () => {
    await vscode.workspace.saveAll(false);
    await closeAll();
    await remove('directories.txt', 'mayors.csv');
    await writeRegistry('actors.yaml', newsroom);
  });

  it('tell a hover who somebody in office is, with the role on the draft’s date, source and date', async () => {
    const words = await eventually(
      'the directories say nothing of the kind',
      () => said(document, 'John Cornyn'),
      (words) => words.includes('U.S. senator from Texas'),
    );
    assert.match(words, /KNOWN.*not reviewed by your newsroom/);
    assert.match(words, /US Congress and presidents: unitedstates\/congress-legislators/);
    assert.doesNotMatch(words, /SANCTION/);
    assert.match(await said(document, 'Cornyn said'), /U\.S\. senator from Texas/);
  });

  it('are imported from files, and told what an update changed', async () => {
    const file = await write('mayors.csv', TABLE);
    await vscode.commands.executeCommand('copydesk.directories.import', [file]);
    await eventually(
      'the directories say nothing of the kind',
      () => said(document, 'Jo Blumenthaler'),
      (words) => words.includes('mayor of Anytown'),
    );
    await write(
      'mayors.csv',
      TABLE.replace(/Ann Rose.*\n/, 'Ed Ashworth-Lind,mayor of Elsewhere,2020,,us,Q4242426\n'),
    );
    const [again] = await vscode.commands.executeCommand<
      { changes?: { added: { name: string }[]; leftOffice: { name: string }[] } }[]
    >('copydesk.directories.import', [file]);
    assert.deepEqual(
      [again.changes?.added, again.changes?.leftOffice].map((ones) =>
        ones?.map(({ name }) => name),
      ),
      [['Ed Ashworth-Lind'], ['Ann Rosenquist-Vale']],
    );
  });

  it('fill in an entry of the registry', async () => {
    const id = await eventually(
      'the directories say nothing of the kind',
      async () =>
        await vscode.commands.executeCommand<string | undefined>(
          'copydesk.actor.addKnown',
          'directory:Q4242424',
          document.uri.toString(),
        ),
      (added) => added !== undefined,
    );
    assert.equal(id, 'jo-blumenthaler-quist');
    const written = (await vscode.workspace.openTextDocument(place('actors.yaml'))).getText();
    assert.match(
      written,
      /name: Jo Blumenthaler-Quist\n\s+kind: person\n\s+roles:\n\s+- title: mayor of Anytown\n\s+since: "?2010"?\n\s+until: "?2018"?/,
    );
    assert.match(written, /wikidata: Q4242424/);
    const words = await eventually(
      'the directories say nothing of the kind',
      () => said(document, 'Jo Blumenthaler'),
      (words) => words !== '' && !words.includes('KNOWN'),
    );
    assert.match(words, /mayor of Anytown/);
  });

  it('are off with one setting', async () => {
    const configuration = vscode.workspace.getConfiguration('copydesk');
    await configuration.update('directories.starter', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually(
        'the directories say nothing of the kind',
        () => said(document, 'John Cornyn'),
        (words) => words === '',
      );
    } finally {
      await configuration.update(
        'directories.starter',
        undefined,
        vscode.ConfigurationTarget.Global,
      );
    }
    await eventually(
      'the directories say nothing of the kind',
      () => said(document, 'John Cornyn'),
      (words) => words.includes('senator'),
    );
  });
});
