import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursor } from './cursor.js';
import {
  closeAll,
  eventually,
  hover,
  place,
  remove,
  show,
  write,
  writeRegistry,
} from './deskFiles.js';

const REGISTRY = `version: 1
actors:
  odd-berg: # the skipper
    name: "Odd Berg"   # as he signs
    kind: person
    aliases:
      - 'Captain Odd'
    style: {prefer: Odd Berg}
  berg-line:
    name: Berg Line
    kind: company
    affiliations: [{actor: odd-berg, role: owner}]
  pia-dahl-1: {name: Pia Dahl, kind: person, country: no}
  pia-dahl-2: {name: Pia Dahl, kind: person, country: se}
`;
const DRAFT =
  'Odd Berg sailed. “Odd Berg is late,” she said. Berg was not, said Captain Odd. ODD BERG and Pia Dahl.\n';

describe('renaming', () => {
  let draft: vscode.TextDocument;
  let registry: vscode.TextDocument;
  before(async () => {
    await writeRegistry('rename.actors.yaml', REGISTRY);
    registry = await vscode.workspace.openTextDocument(place('rename.actors.yaml'));
    await write('rename/closed.txt', 'Nobody but Odd Berg.\n');
    await write(
      'rename/closed.txt.copydesk.yaml',
      'version: 1\npins:\n  Skipper:\n    actor: odd-berg\n',
    );
    await write('rename/pinned.txt', 'Pia Dahl came. “Pia Dahl,” she said.\n');
    await write(
      'rename/pinned.txt.copydesk.yaml',
      'version: 1\npins:\n  Pia Dahl:\n    actor: pia-dahl-1\n',
    );
    ({ document: draft } = await show('rename/draft.md', DRAFT));
    await eventually('no hover', () => hover(draft, 'Odd Berg'));
  });
  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(place('rename'), { recursive: true });
    await remove('rename.actors.yaml');
  });

  /** What a file says once all edits are made, those that wait to be chosen too. */
  async function renamed(
    from: vscode.TextDocument,
    marked: string,
    name: string,
  ): Promise<Record<string, string>> {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      from.uri,
      cursor(from, marked),
      name,
    );
    const texts: Record<string, string> = {};
    for (const [uri, edits] of edit.entries()) {
      const document = await vscode.workspace.openTextDocument(uri);
      let text = document.getText();
      for (const { range, newText } of [...edits].sort((a, b) =>
        b.range.start.compareTo(a.range.start),
      )) {
        text =
          text.slice(0, document.offsetAt(range.start)) +
          newText +
          text.slice(document.offsetAt(range.end));
      }
      texts[uri.path.split('/').at(-1)!] = text;
    }
    return texts;
  }

  it('changes the name in the registry, quoting and comments kept, and offers mentions and the old name', async () => {
    const texts = await renamed(draft, '“Odd B|erg', 'Odd Bergh');
    assert.equal(
      texts['rename.actors.yaml'],
      REGISTRY.replace('"Odd Berg"', '"Odd Bergh"')
        .replace('prefer: Odd Berg', 'prefer: Odd Bergh')
        .replace("- 'Captain Odd'", "- 'Captain Odd'\n      - Odd Berg"),
    );
    assert.equal(
      texts['draft.md'],
      'Odd Bergh sailed. “Odd Bergh is late,” she said. Bergh was not, said Captain Odd. ODD BERGH and Pia Dahl.\n',
    );
    assert.equal(texts['closed.txt'], 'Nobody but Odd Bergh.\n');
  });

  it('changes the full name from a surname, which stands for it', async () => {
    const { placeholder } = await vscode.commands.executeCommand<{ placeholder: string }>(
      'vscode.prepareRename',
      draft.uri,
      cursor(draft, '. B|erg was'),
    );
    assert.equal(placeholder, 'Odd Berg');
  });

  it('changes an alias, and only what writes it', async () => {
    const texts = await renamed(registry, "'Captain O|dd'", "Cap'n Odd");
    assert.equal(texts['rename.actors.yaml'], REGISTRY.replace("'Captain Odd'", "'Cap''n Odd'"));
    assert.match(texts['draft.md'], /^Odd Berg sailed.*said Cap'n Odd\. ODD BERG/);
    assert.equal(texts['closed.txt'], undefined);
  });

  it('pins the new name where the old one was pinned', async () => {
    const texts = await renamed(registry, 'name: Pia D|ahl', 'Pia Dahlberg');
    assert.equal(texts['pinned.txt'], 'Pia Dahlberg came. “Pia Dahlberg,” she said.\n');
    assert.match(
      texts['pinned.txt.copydesk.yaml'],
      /^version: 1\npins:\n {2}Pia Dahl:\n {4}actor: pia-dahl-1\n\s*Pia Dahlberg:\n {4}actor: pia-dahl-1\n$/,
    );
  });

  it('changes an id in the registry and in decisions', async () => {
    const texts = await renamed(registry, 'actor: odd-b|erg', 'odd-bergh');
    assert.equal(texts['rename.actors.yaml'], REGISTRY.replaceAll('odd-berg', 'odd-bergh'));
    assert.equal(
      texts['closed.txt.copydesk.yaml'],
      'version: 1\npins:\n  Skipper:\n    actor: odd-bergh\n',
    );
  });

  const refused: [from: () => vscode.TextDocument, marked: string, why: RegExp][] = [
    [() => draft, 'sai|led', /No actor/],
    [() => draft, 'Pia D|ahl', /fits several actors/],
    [() => registry, 'kind: com|pany', /Put the cursor on/],
  ];
  for (const [from, marked, why] of refused) {
    it(`says why ${marked} cannot be renamed`, () =>
      assert.rejects(async () => {
        await vscode.commands.executeCommand(
          'vscode.prepareRename',
          from().uri,
          cursor(from(), marked),
        );
      }, why));
  }

  it('refuses an id that is taken or none', async () => {
    await assert.rejects(async () => {
      await renamed(registry, 'odd-b|erg:', 'berg-line');
    }, /already/);
    await assert.rejects(async () => {
      await renamed(registry, 'odd-b|erg:', 'no id');
    }, /letters/);
  });
});
