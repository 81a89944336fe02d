import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  hover,
  place,
  problems,
  read,
  remove,
  replaceAll,
  show,
  write,
} from './deskFiles.js';
import { madePdf, madeWordFile } from '../engine/documents/madeFiles.js';
import { annotated } from './newsroom.js';

const DRAFT = `The director spoke to the committee.

“We have enough cranes at the northern quay,” said Ilsa Vanterpool.

“The ferry company moved its whole fleet to the southern pier,” said Ilsa Vanterpool.
`;
const HEARING = `<title>Hearing</title><h1>Hearing</h1><p>ILSA VANTERPOOL: Good morning.<p>ILSA VANTERPOOL: We do not have
enough cranes at the northern quay, and nobody says otherwise. In 2019 we moved 340,000 containers.`;

/** The codes of Problems that are about quotations. */
const codes = (uri: vscode.Uri): string[] =>
  problems(uri)
    .map(({ code }) => String((code as { value: string }).value))
    .filter((code) => /^quote-(?!un)/.test(code))
    .sort();

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('documents', () => {
  let draft: vscode.TextDocument;
  before(async () => {
    ({ document: draft } = await show('port/draft.md', DRAFT));
    await write('port/hearing.html', HEARING);
    await vscode.workspace.fs.writeFile(
      place('port/ferries.pdf'),
      madePdf([
        ['Nothing of it here, on the first page.'],
        ['The ferry company moved its whole fleet', 'to the southern pier in the spring.'],
      ]),
    );
    await vscode.workspace.fs.writeFile(
      place('port/notes.docx'),
      madeWordFile(['# Notes', 'Talked to the director about containers and quays.']),
    );
  });
  after(async () => {
    await closeAll();
    await remove(
      'port/draft.md',
      'port/draft.md.copydesk.yaml',
      'port/hearing.html',
      'port/ferries.pdf',
      'port/notes.docx',
    );
  });

  it('are attached, and kept in the sidecar', async () => {
    for (const [file, kind] of [
      ['port/hearing.html', 'transcript'],
      ['port/ferries.pdf', 'document'],
      ['port/notes.docx', 'interview'],
    ])
      await vscode.commands.executeCommand('copydesk.document.attach', place(file), kind);
    const sidecar = await read('port/draft.md.copydesk.yaml');
    assert.match(sidecar, /documents:\n/);
    assert.match(sidecar, /file: hearing\.html/);
    assert.match(sidecar, /kind: interview/);
    assert.match(sidecar, /sha256: [0-9a-f]{64}/);
  });

  it('have the draft’s quotations held against them', async () => {
    await eventually(
      'no quotation is checked',
      () => codes(draft.uri),
      (seen) => seen.includes('quote-negation'),
    );
    const shown = await hover(draft, 'We have enough cranes');
    assert.match(shown, /“do not” as well|“do not”; the draft has not|has “do not”/);
    assert.match(shown, /paragraph 3/);
    assert.match(shown, /Open Passage/);
    await eventually(
      'the PDF is not read',
      () => hover(draft, 'The ferry company'),
      (seen) => /ferries\\?\.pdf · page 2/.test(seen),
    );
  });

  it('are opened at the passage, beside the draft', async () => {
    const editor = await vscode.commands.executeCommand<vscode.TextEditor>(
      'copydesk.quotation.openPassage',
      draft.uri.toString(),
      DRAFT.indexOf('The ferry company'),
    );
    const active = vscode.window.activeTextEditor!;
    assert.ok(editor);
    assert.equal(active.document.uri.scheme, 'copydesk-document');
    assert.match(
      active.document.getText(active.selection).replace(/\s+/g, ' '),
      /^The ferry company moved its whole fleet to the southern pier$/,
    );
    await show('port/draft.md');
  });

  it('are read again when their file changes', async () => {
    await write('port/hearing.html', HEARING.replace('do not have', 'have'));
    await eventually(
      'the old words count',
      () => codes(draft.uri),
      (seen) => !seen.includes('quote-negation'),
    );
  });

  it('are looked in for what a claim speaks of, and a passage is taken as evidence', async () => {
    const editor = await show('port/draft.md');
    await replaceAll(
      editor.document,
      `${DRAFT}\nVanterpool said that 340,000 containers were moved in 2019.\n`,
    );
    await annotated(editor.document);
    const at = editor.document.positionAt(editor.document.getText().indexOf('340,000'));
    editor.selection = new vscode.Selection(at, at);
    const looking = vscode.commands.executeCommand('copydesk.documents.lookUp');
    await pause(1500);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await looking;
    const sidecar = await eventually(
      'no evidence is written down',
      () => read('port/draft.md.copydesk.yaml'),
      (text) => /evidence:/.test(text),
    );
    assert.match(
      sidecar,
      /evidence:\n {6}- file: hearing\.html\n {8}paragraph: "3"\n {8}quote: In 2019 we moved 340,000 containers\./,
    );
    // It proposes: nothing is decided by it.
    assert.match(sidecar, /decision: unchecked/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are taken away again', async () => {
    await vscode.commands.executeCommand(
      'copydesk.document.attach',
      place('port/hearing.html'),
      'transcript',
    );
    const sidecar = await read('port/draft.md.copydesk.yaml');
    assert.equal(sidecar.match(/title: hearing\.html/g)?.length, 1);
  });
});
