import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, read, remove, replaceAll, write } from './deskFiles.js';
import { ARTICLE, closeEditors, newsroom, openDraft } from './newsroom.js';

const exported = (
  format: string,
  target: vscode.Uri | 'document',
): Thenable<vscode.Uri | undefined> =>
  vscode.commands.executeCommand('copydesk.claims.exportReport', format, target);
/** The pages that are open, by their view types. */
const pages = (): string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputWebview ? [input.viewType] : []));

describe('the claims report', () => {
  beforeEach(() => openDraft(ARTICLE));
  afterEach(async () => {
    await closeEditors();
    await remove('report.out');
  });

  it('is written into a file in each format', async () => {
    for (const [format, holds] of [
      ['markdown', /^# Claims report/],
      ['html', /^<!DOCTYPE html>/],
      ['csv', /^\uFEFF?draft,date,/],
      ['json', /"registry": \{\s+"files": \[\s+"actors.yaml"/],
      ['claimreview', /"https:\/\/schema\.org"/],
      ['webannotation', /"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
    ] as const) {
      const uri = await exported(format, newsroom('report.out'));
      assert.equal(uri?.toString(), newsroom('report.out').toString());
      const written = await read('report.out');
      assert.match(written, holds);
      assert.match(written, /miami-meeting\\?\.txt/, format);
      if (format !== 'claimreview') assert.ok(written.includes('Karoline Leavitt'), format);
    }
  });

  it('opens as a new document', async () => {
    const uri = await exported('markdown', 'document');
    assert.equal(uri?.scheme, 'untitled');
    const { document } = vscode.window.activeTextEditor!;
    assert.deepEqual([document.uri.toString(), document.languageId], [uri.toString(), 'markdown']);
    assert.match(document.getText(), /Registry:\*\* actors\\\.yaml: 25 entries/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('right-of-reply letters', () => {
  afterEach(async () => {
    await closeEditors();
    await remove('accused.txt');
  });

  it('are written to those whom the draft accuses, each as a new document', async () => {
    await openDraft(
      await write(
        'accused.txt',
        'Marco Rubio said Steve Witkoff lied to Congress. Marco Rubio accused NATO of fraud.\n',
      ),
    );
    const written = await vscode.commands.executeCommand<vscode.Uri[]>(
      'copydesk.claims.writeReplyLetter',
      ['Steve Witkoff'],
      'noon on Friday',
    );
    assert.equal(written.length, 1);
    const letter = vscode.workspace.textDocuments.find(
      ({ uri }) => uri.toString() === written[0].toString(),
    )!;
    assert.equal(letter.isUntitled, true);
    assert.match(
      letter.getText(),
      /^Subject: Request for comment by noon on Friday\n\nDear Steve Witkoff,/,
    );
    assert.match(letter.getText(), /1\. “Steve Witkoff lied to Congress”/);
    assert.match(letter.getText(), /Please reply by noon on Friday\./);
    assert.doesNotMatch(letter.getText(), /Rubio|NATO/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are not written where the draft is edited while the deadline is asked for', async () => {
    const { document } = await openDraft(
      await write('accused.txt', 'Marco Rubio said Steve Witkoff lied to Congress.\n'),
    );
    const written = vscode.commands.executeCommand<vscode.Uri[] | undefined>(
      'copydesk.claims.writeReplyLetter',
      ['Steve Witkoff'],
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await replaceAll(document, 'Rain. Marco Rubio said Steve Witkoff had left.\n');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.equal(await written, undefined);
    assert.ok(vscode.workspace.textDocuments.every(({ isUntitled }) => !isUntitled));
  });
});

describe('the pages', () => {
  afterEach(closeEditors);

  it('open beside the draft, once each', async () => {
    await openDraft(ARTICLE);
    for (const [command, viewType] of [
      ['copydesk.sourcing.show', 'copydesk.sourcing'],
      ['copydesk.publication.check', 'copydesk.publication'],
    ]) {
      await vscode.commands.executeCommand(command);
      await vscode.commands.executeCommand(command);
      await eventually(
        `${viewType} is open once`,
        pages,
        (open) => open.filter((one) => one.endsWith(viewType)).length === 1,
      );
    }
  });

  it('say for a lawyer what is to be looked at', async () => {
    await openDraft(ARTICLE);
    const markdown = await vscode.commands.executeCommand<string>(
      'copydesk.publication.copyAsMarkdown',
    );
    assert.match(
      markdown,
      /## Sanctioned, possibly sanctioned, or lifted \(3\)\n\n- \*\*Kirill Dmitriev\*\* \(line 1\): SANCTIONED; OFAC SDN/,
    );
    assert.match(
      markdown,
      /## Unchecked claims \(\d+\)\n\n- \*\*a senior U\.S\. official \(according to\): /,
    );
    assert.equal(await vscode.env.clipboard.readText(), markdown);
  });
});
