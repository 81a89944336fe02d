import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SHOWN_ELSEWHERE } from '../rulesShownElsewhere.js';
import {
  closeAll,
  eventually,
  problems,
  read,
  remove,
  replaceAll,
  show,
  write,
  writeRegistry,
} from './deskFiles.js';
import { settingsOf } from '../settingsOf.js';

const REGISTRY = `version: 1
actors:
  ivo-brandt:
    name: Ivo Brandt
    kind: person
    roles: [{title: mayor of Ahlen, since: 2010, until: 2015}]
    sanctions: [{authority: EU, since: 2023-05-02, note: sanctioned by the European Union since May 2023}]
    style: {prefer: Brandt, avoid: [Brant]}
    reviewed: 2020-01-01
    tests: {match: [Brandt’s house], not: []}
  mia-quast:
    name: Mia Quast
    kind: person
    died: 2021-03-04
    roles: [{title: senator, since: 2001, until: 2021-03-04}]
    tests: {match: [the Quastinian party]}
  rob-lund: {name: Rob Lund, kind: person, roles: [{title: deputy, since: 2020}]}
  zoe-falkenstein: {name: Zoe Falkenstein, kind: person}
`;
/** Every rule has something to say here. */
const DRAFT = `---
date: 2025-11-22
---
The room was full. “We will never give up this town to anybody.” The rain fell on Rob Lund.

Ivo Brandt met Zoe Falkenstein on Monday. Brant smiled, and Zoe Falkensteni left [[ask her why]].

Mayor Ivo Brandt was reportedly ill, according to a senior official. Ivo Brandt claimed that he was well.

Zoe Falkenstein, a sanctioned banker, laughed. Falkenstein said: “I go.

Mia Quast says that it rains. It reportedly snowed. Ivo Brandt had gone. The hаll was dark.

The fee rose&nbsp;again &amp; again.
`;

const CONTRADICTING = `Kornelius Wright met the council on Tuesday, November 22, 2025. It meets again on February 30, 2026.

The budget rose from 40 million to 50 million euros, a 20 percent rise. Of the voters, 60 percent said yes, 30 percent said no and 25 percent did not know.

Cornelius Wright said the hall was full. Mia Stone, 41, left early.

Mia Stone, 43, came back.
`;
const CONTRADICTIONS = [
  'date-weekday',
  'date-impossible',
  'percent-change',
  'shares-sum',
  'name-spelt-two-ways',
  'age-mismatch',
];

const codeOf = ({ code }: vscode.Diagnostic): string => (code as { value: string }).value;

describe('notes', () => {
  let document: vscode.TextDocument;
  const codes = (): string[] =>
    [
      ...new Set(problems(document.uri).map(({ code }) => (code as { value: string }).value)),
    ].sort();
  const noteAt = async (code: string): Promise<vscode.Diagnostic> =>
    (
      await eventually(
        `no ${code}`,
        () =>
          problems(document.uri).filter((one) => (one.code as { value: string }).value === code),
        (found) => found.length > 0,
      )
    )[0];
  const actionsFor = async (code: string): Promise<vscode.CodeAction[]> => {
    const { range } = await noteAt(code);
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
  };
  const actionCalled = async (code: string, title: RegExp): Promise<vscode.CodeAction> => {
    const actions = await actionsFor(code);
    const found = actions.find((one) => title.test(one.title));
    assert.ok(found, actions.map((one) => one.title).join(' | '));
    return found;
  };
  const configure = (value: unknown): Thenable<void> =>
    vscode.workspace
      .getConfiguration('copydesk.notes', document.uri)
      .update('severity', value, vscode.ConfigurationTarget.Workspace);

  before(async () => {
    await writeRegistry('notes.actors.yaml', REGISTRY);
    ({ document } = await show('notes.md', DRAFT));
    await eventually('no problems', codes, (found) => found.includes('name-style'));
  });
  beforeEach(async () => {
    if (document.getText() === DRAFT) return;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(
      'not as it was saved',
      () => document.getText(),
      (text) => text === DRAFT,
    );
  });
  after(async () => {
    await configure(undefined);
    await closeAll();
    await remove('notes.actors.yaml', 'notes.md', 'notes.md.copydesk.yaml', 'copydesk.ignore.yaml');
  });

  it('of every rule are shown, each with its code and a way to its page', async () => {
    await configure({ 'later-reference': 'hint' });
    const expected = Object.keys(
      settingsOf<{ properties: object }>(
        vscode.extensions.getExtension('copydesk.copydesk')!.packageJSON,
      )['copydesk.notes.severity'].properties,
    );
    // The registry dates the sanctions, and who is undisclosed is not misdated: two drafts tell of these two; one whose date cannot be read tells of no other. What rests on an imported list: see listings.test.ts; on a document, documents.test.ts; what contradicts what: below.
    await eventually('not every rule', codes, (found) =>
      expected
        .filter((code) => !found.includes(code))
        .every(
          (code) => ['sanction-date', 'draft-date'].includes(code) || SHOWN_ELSEWHERE.test(code),
        ),
    );
    for (const { code, source } of problems(document.uri)) {
      assert.equal(source, 'Copydesk');
      assert.equal((code as { target: vscode.Uri }).target.scheme, 'command');
    }
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(3, 0), 'Ivo Brandt was sanctioned in 2021. ');
    await vscode.workspace.applyEdit(edit);
    await noteAt('sanction-date');
    await configure(undefined);
  });

  it('tell what contradicts what, each with the other place where there is one', async () => {
    const { document: contradicting } = await show('contradicting.txt', CONTRADICTING);
    const found = await eventually(
      'not every contradiction',
      () => problems(contradicting.uri),
      (all) => CONTRADICTIONS.every((code) => all.some((one) => codeOf(one) === code)),
    );
    for (const code of ['age-mismatch', 'name-spelt-two-ways'])
      assert.ok(found.find((one) => codeOf(one) === code)!.relatedInformation?.length, code);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await remove('contradicting.txt');
  });

  it('are fixed one by one', async () => {
    const { edit, isPreferred } = await actionCalled('name-style', /^Write “Brandt”$/);
    assert.ok(isPreferred);
    await vscode.workspace.applyEdit(edit!);
    assert.match(document.getText(), /Monday\. Brandt smiled/);
    await eventually('the note stays', codes, (found) => !found.includes('name-style'));
  });

  it('insert the wording that the desk approved', async () => {
    const { edit } = await actionCalled('sanctioned-not-disclosed', /^Insert/);
    await vscode.workspace.applyEdit(edit!);
    assert.match(
      document.getText(),
      /Ivo Brandt, sanctioned by the European Union since May 2023, met/,
    );
    await eventually(
      'the note stays',
      codes,
      (found) => !found.includes('sanctioned-not-disclosed'),
    );
  });

  it('are fixed all at once, on request or when the draft is saved', async () => {
    const offered = async (): Promise<vscode.CodeAction[]> =>
      vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, 0, 0),
        'source.fixAll.copydesk',
      );
    const actions = await eventually('not one action', offered, ({ length }) => length === 1);
    await vscode.workspace.applyEdit(actions[0].edit!);
    assert.doesNotMatch(document.getText(), /Brant /);
    assert.match(document.getText(), /claimed/, 'what needs a decision is left to the person');
  });

  const run = ({ command }: vscode.CodeAction): Thenable<unknown> =>
    vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
  const notesOf = (code: string): vscode.Diagnostic[] =>
    problems(document.uri).filter((one) => (one.code as { value: string }).value === code);

  it('are silenced where they stand, and shown again when that is taken out of the sidecar', async () => {
    await run(await actionCalled('leftover-mark', /Here$/));
    await eventually(
      'the note stays',
      () => notesOf('leftover-mark'),
      (found) => found.length === 0,
    );
    assert.match(await read('notes.md.copydesk.yaml'), /leftover-mark[^]*ask her why/);
    const { document: sidecar } = await show('notes.md.copydesk.yaml');
    // An editor may be told late of what was written on disk.
    await eventually(
      'an older text',
      () => sidecar.getText(),
      (text) => /leftover-mark/.test(text),
    );
    await replaceAll(sidecar, 'version: 1\n');
    await vscode.window.showTextDocument(document);
    await noteAt('leftover-mark');
    await vscode.workspace.saveAll();
  });

  it('are silenced in this place alone', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(3, 0), 'Look here: [[ask her why]], and go on. ');
    await vscode.workspace.applyEdit(edit);
    await eventually(
      'no second note',
      () => notesOf('leftover-mark'),
      (found) => found.length === 2,
    );
    await run(await actionCalled('leftover-mark', /Here$/));
    await eventually(
      'not one note',
      () => notesOf('leftover-mark'),
      (found) => found.length === 1,
    );
    // Until the decision is on disk, another's version of the file is one to write it into again.
    await eventually(
      'not on disk',
      () => read('notes.md.copydesk.yaml'),
      (text) => /leftover-mark/.test(text),
    );
    await write('notes.md.copydesk.yaml', 'version: 1\n');
    await eventually(
      'not shown again',
      () => notesOf('leftover-mark'),
      (found) => found.length === 2,
    );
  });

  it('are silenced in the draft and in the folder', async () => {
    for (const [title, file] of [
      [/in This Draft$/, 'notes.md.copydesk.yaml'],
      [/in This Folder$/, 'copydesk.ignore.yaml'],
    ] as const) {
      await run(await actionCalled('loaded-cue', title));
      await eventually(
        'the note stays',
        () => notesOf('loaded-cue'),
        (found) => found.length === 0,
      );
      await eventually(
        'not on disk',
        () => read(file),
        (text) => /loaded-cue/.test(text),
      );
      await write(file, 'version: 1\n');
      await noteAt('loaded-cue');
    }
  });

  it('weigh what the setting says', async () => {
    await configure({ 'leftover-mark': 'error', 'loaded-cue': 'off' });
    await eventually('still there', codes, (found) => !found.includes('loaded-cue'));
    assert.equal((await noteAt('leftover-mark')).severity, vscode.DiagnosticSeverity.Error);
    await configure(undefined);
    await noteAt('loaded-cue');
  });

  it('on entries are shown in the registry, where they are mended', async () => {
    const { document: registry } = await show('notes.actors.yaml');
    const found = await eventually(
      'no problems',
      () => problems(registry.uri),
      (seen) => seen.length === 2,
    );
    const words = Object.fromEntries(
      found.map(({ code, range }) => [(code as { value: string }).value, registry.getText(range)]),
    );
    assert.deepEqual(words, { 'entry-stale': '2020-01-01', 'entry-tests': 'the Quastinian party' });
    await vscode.window.showTextDocument(document);
  });

  it('go when the document is no draft any more', async () => {
    const { document: other } = await show('brief.md', 'TK');
    await eventually(
      'no note',
      () => problems(other.uri),
      (found) => found.length === 1,
    );
    await vscode.languages.setTextDocumentLanguage(other, 'json');
    await eventually(
      'the note stays',
      () => problems(other.uri),
      (found) => found.length === 0,
    );
    await remove('brief.md');
  });
});
