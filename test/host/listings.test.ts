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
import { annotated } from './newsroom.js';

const LIST =
  [
    '501,"TESTOV, Ivan Petrovich","individual","TEST-EO1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 12 Apr 1975; nationality Russia; a.k.a. \'VANYA\'."',
    '502,"NORLAND HARBOUR TRUST",-0- ,"TEST-EO1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
    '503,"BIRCH, Boris","individual","TEST-EO1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
    '504,"EBNER, Egbert","individual","TEST-EO1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
  ]
    .map((row) => `${row}\r\n`)
    .join('') + '\u001a';
const REGISTRY = `version: 1
actors:
  # the desk's own
  boris-birch:
    name: Boris Birch
    kind: person
  clara-cedar:
    name: Clara Cedar
    kind: person
    sanctions:
      - authority: OFAC
        list: SDN
        id: 999
  egon-dahl:
    name: Egon Dahl
    kind: person
    sanctions:
      - authority: OFAC
        list: SDN
        id: 504
`;
const DRAFT = 'Ivan Testov of the Norland Harbour Trust met Boris Birch.\n\nTestov left.\n';

/** A note's code, which is a link to its page. */
function ruleOf({ code }: vscode.Diagnostic): string {
  return String((code as { value: string | number }).value);
}

describe('listed names', () => {
  let document: vscode.TextDocument;
  let list: string;
  const uri = (): string => document.uri.toString();
  const registryDocument = (): Thenable<vscode.TextDocument> =>
    vscode.workspace.openTextDocument(vscode.Uri.joinPath(document.uri, '../listed.actors.yaml'));
  /** What the registry has on disk; the draft is still in front. */
  async function savedRegistry(): Promise<string> {
    assert.equal((await registryDocument()).isDirty, false);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    return read('listed.actors.yaml');
  }
  async function undoInRegistry(): Promise<void> {
    await vscode.window.showTextDocument(await registryDocument());
    await vscode.commands.executeCommand('undo');
    await (await registryDocument()).save();
    await vscode.window.showTextDocument(document);
  }
  before(async () => {
    await vscode.extensions.getExtension('copydesk.copydesk')!.activate();
    await writeRegistry('listed.actors.yaml', REGISTRY);
    ({ document } = await show('listed.md', DRAFT));
    list = await importOneList('sdn.csv', LIST);
    await eventually('no hover', () => hover(document, 'Ivan Testov'));
  });
  after(async () => {
    await vscode.commands.executeCommand('copydesk.lists.remove', list, true);
    await closeAll();
    await remove('listed.actors.yaml', 'listed.md', 'sdn.csv');
  });

  it('have a hover that says who is listed and why the name matches', async () => {
    const said = await hover(document, 'Ivan Testov');
    for (const expected of [
      /POSSIBLE<\/strong>.*name match only: check identity/,
      /\*\*TESTOV\\, Ivan Petrovich\*\*/,
      /born 12 Apr 1975/,
      /TEST\\-EO1/,
      /no\\?\. 501/,
      /Matched by\\: a listed name without the father’s name/,
    ])
      assert.match(said, expected);
    assert.match(
      await hover(document, 'Testov left'),
      /Matched by\\: surname\\, with the full name in this draft \\\(“Ivan Testov” on line 1/,
    );
    assert.match(await hover(document, 'Norland'), /a strong name on the list/);
    assert.doesNotMatch(await hover(document, 'Boris Birch'), /POSSIBLE/);
  });

  it('become entries of the registry once confirmed, which can be undone', async () => {
    const id = await vscode.commands.executeCommand(
      'copydesk.listing.confirm',
      uri(),
      document.getText().indexOf('Ivan Testov'),
      list,
      '501',
      vscode.Uri.joinPath(document.uri, '../listed.actors.yaml'),
    );
    assert.equal(id, 'ivan-testov');
    assert.match(
      await savedRegistry(),
      /# the desk's own\n[^]*ivan-testov:\n {4}name: Ivan Testov\n {4}kind: person\n {4}aliases:\n[^]*name: Vanya\n {8}weak: true\n {4}born: 1975-04-12\n {4}country:\n {6}- ru\n {4}sanctions:\n {6}- authority: OFAC\n {8}list: \w+\n {8}program: TEST-EO1\n {8}id: "501"/,
    );
    await eventually(
      'no certain mention',
      () => hover(document, 'Ivan Testov'),
      (said) => /SANCTIONED/.test(said),
    );
    await undoInRegistry();
    await eventually(
      'still certain',
      () => hover(document, 'Ivan Testov'),
      (said) => /POSSIBLE/.test(said),
    );
  });

  it('are confirmed once, however often the button is pressed', async () => {
    const file = vscode.Uri.joinPath(document.uri, '../listed.actors.yaml');
    const confirm = (): Thenable<string | undefined> =>
      vscode.commands.executeCommand('copydesk.listing.confirm', uri(), 0, list, '501', file);
    const ids = await Promise.all([confirm(), confirm()]);
    assert.deepEqual(
      ids.filter((id) => id !== undefined),
      ['ivan-testov'],
    );
    assert.equal((await savedRegistry()).match(/name: Ivan Testov$/gm)?.length, 1);
    await undoInRegistry();
    await eventually(
      'still certain',
      () => hover(document, 'Ivan Testov'),
      (said) => /POSSIBLE/.test(said),
    );
  });

  it('are never what is at the cursor where a hover is out of date', async () => {
    const before = await read('listed.actors.yaml');
    const at = document.positionAt(document.getText().indexOf('Norland') + 1);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    for (const [start, id] of [
      [0, '599'],
      [3, '501'],
    ])
      assert.equal(
        await vscode.commands.executeCommand('copydesk.listing.confirm', uri(), start, list, id),
        undefined,
      );
    assert.equal(await read('listed.actors.yaml'), before);
  });

  it('are offered to be decided on where the cursor is', async () => {
    const at = document.positionAt(document.getText().indexOf('Testov') + 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    assert.deepEqual(
      actions.map(({ title }) => title).filter((title) => title.includes('TESTOV')),
      ['Confirm: This Is TESTOV, Ivan Petrovich', 'Not a Match: TESTOV, Ivan Petrovich'],
    );
  });

  it('of actors of the registry can be confirmed or denied in the draft: the entry gets the designation', async () => {
    const start = document.getText().indexOf('Boris Birch');
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + 5));
    const titles = await eventually(
      'no quick fix',
      async () =>
        (
          await vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            range,
          )
        ).map(({ title }) => title),
      (all) => all.includes('Silence “list-unmarked” Here') && all.some((one) => /BIRCH/.test(one)),
    );
    assert.deepEqual(titles.slice(0, 2), [
      'Confirm: This Is BIRCH, Boris',
      'Not a Match: BIRCH, Boris',
    ]);
    assert.equal(
      await vscode.commands.executeCommand('copydesk.listing.confirm', uri(), start, list, '503'),
      'boris-birch',
    );
    assert.match(
      await savedRegistry(),
      /name: Boris Birch\n {4}kind: person\n {4}sanctions:\n {6}- \{authority: OFAC, list: \w+, program: TEST-EO1, id: "503", url: \S+\}/,
    );
    await eventually(
      'not sanctioned',
      () => hover(document, 'Boris Birch'),
      (said) => /SANCTIONED/.test(said),
    );
    await undoInRegistry();
    await eventually(
      'still sanctioned',
      () => hover(document, 'Boris Birch'),
      (said) => /NAME ON A LIST/.test(said),
    );
  });

  it('are noted in the draft too where the entry does not say so, and no more once they are somebody else for the desk', async () => {
    const codes = (): string[] => problems(document.uri).map(ruleOf);
    await eventually('no note in the draft', codes, (all) => all.includes('list-unmarked'));
    const said = await hover(document, 'Boris Birch');
    assert.match(said, /NAME ON A LIST/);
    assert.doesNotMatch(said, /SANCTIONED/);
    assert.match(said, /\*\*BIRCH\\, Boris\*\*/);
    const outlined = async (): Promise<string> => JSON.stringify(await annotated(document));
    await eventually('it is not in the outline', outlined, (all) =>
      all.includes('"Boris Birch (name on a list)"'),
    );
    const registry = vscode.Uri.joinPath(document.uri, '../listed.actors.yaml');
    const note = (
      await eventually(
        'no note in the registry',
        () => problems(registry),
        (all) => all.some((one) => ruleOf(one) === 'list-unmarked'),
      )
    ).find((one) => ruleOf(one) === 'list-unmarked')!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      registry,
      note.range,
    );
    const { command } = actions.find(
      ({ title }) => title === 'Not a Match: “Boris Birch” Is Somebody Else',
    )!;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    await eventually(
      'the note stays in the registry',
      () => problems(registry).map(ruleOf),
      (all) => !all.includes('list-unmarked'),
    );
    await eventually('the note stays in the draft', codes, (all) => !all.includes('list-unmarked'));
    await eventually(
      'the outline stays as it was, though the text is the same',
      outlined,
      (all) => !all.includes('name on a list'),
    );
    await remove('copydesk.ignore.yaml');
    await eventually(
      'the note does not come back',
      () => problems(registry).map(ruleOf),
      (all) => all.includes('list-unmarked'),
    );
  });

  it('are compared with the registry, and what differs is mended', async () => {
    const registry = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(document.uri, '../listed.actors.yaml'),
    );
    const found = await eventually(
      'no problems',
      () => problems(registry.uri),
      (all) => all.length >= 3,
    );
    const fixes: Record<string, string> = {
      'list-lifted': 'Record That It Had Ended',
      'list-spelling': 'Add the Alias “Egbert Ebner”',
      'list-unmarked': 'Identity Confirmed',
    };
    assert.deepEqual(found.map(ruleOf).sort(), Object.keys(fixes));
    for (const [rule, title] of Object.entries(fixes)) {
      // Each fix moves what stands below it, until the registry is compared anew.
      const actions = await eventually(
        `${rule} cannot be silenced`,
        async () => {
          const note = problems(registry.uri).find((one) => ruleOf(one) === rule);
          return note
            ? vscode.commands.executeCommand<vscode.CodeAction[]>(
                'vscode.executeCodeActionProvider',
                registry.uri,
                note.range,
              )
            : [];
        },
        (all) =>
          [`Silence “${rule}” in This Folder`, `Explain “${rule}”`].every((one) =>
            all.some((action) => action.title === one),
          ),
      );
      const fix = actions.find((action) => action.title.startsWith(title));
      assert.ok(fix?.edit, `${rule} has no fix`);
      await vscode.workspace.applyEdit(fix.edit);
      await eventually(
        'the note stays',
        () => problems(registry.uri).map(ruleOf),
        (codes) => !codes.includes(rule),
      );
    }
    assert.match(
      registry.getText(),
      /name: Boris Birch\n {4}kind: person\n {4}sanctions:\n {6}- \{.*authority: OFAC.*id: "503".*\}/,
    );
    assert.match(registry.getText(), /aliases:\n {6}- Egbert Ebner/);
    assert.match(registry.getText(), /id: 999\n {8}until: \d{4}-\d{2}-\d{2}/);
    assert.equal(await read('listed.actors.yaml'), REGISTRY);
  });
});
