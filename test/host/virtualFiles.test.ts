import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursor } from './cursor.js';
import { closeAll, eventually, hover, problems, replaceAll } from './deskFiles.js';

/** Files in memory, on a file system that VS Code cannot search: the least that an extension may serve. */
class Memory implements vscode.FileSystemProvider {
  private readonly files = new Map<string, { bytes: Uint8Array; mtime: number }>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.files.get(uri.path);
    if (file)
      return { type: vscode.FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    if (this.readDirectory(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }
  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const folder = path.endsWith('/') ? path : `${path}/`;
    const below = [...this.files.keys()]
      .filter((file) => file.startsWith(folder))
      .map((file) => file.slice(folder.length).split('/'));
    return [
      ...new Map(
        below.map(([name, ...rest]): [string, vscode.FileType] => [
          name,
          rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File,
        ]),
      ),
    ];
  }
  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }
  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.files.set(uri.path, { bytes, mtime: Date.now() });
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }
  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
  }
  createDirectory(): void {
    // A folder is there as soon as a file is in it.
  }
  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

describe('on a file system that cannot be searched', () => {
  const at = (path: string): vscode.Uri =>
    vscode.Uri.from({ scheme: 'deskmemory', path: `/room/${path}` });
  let provider: vscode.Disposable;
  let draft: vscode.TextDocument;
  before(async () => {
    await vscode.extensions.getExtension('copydesk.copydesk')!.activate();
    provider = vscode.workspace.registerFileSystemProvider('deskmemory', new Memory());
    const write = (path: string, text: string) =>
      vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
    await write(
      'actors.yaml',
      'version: 1\nactors:\n  vera-moon: {name: Vera Moon, kind: person, bio: In memory.}\n',
    );
    await write(
      'south/desk.people.yml',
      'version: 1\nactors:\n  ned-south: {name: Ned South, kind: person, bio: By a glob with braces.}\n',
    );
    await write('other.md', 'Vera Moon, elsewhere.\n');
    await write('draft.md', 'Vera Moon spoke to Ned South.\n');
    draft = await vscode.workspace.openTextDocument(at('draft.md'));
    await vscode.window.showTextDocument(draft);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    provider.dispose();
  });

  it('the registry beside a draft is found', async () =>
    assert.match(await eventually('no hover', () => hover(draft, 'Vera Moon')), /In memory/));

  it('a registry is found by a pattern with braces', async () => {
    const configuration = vscode.workspace.getConfiguration('copydesk.registry');
    await configuration.update(
      'files',
      ['**/actors.yaml', '{north,south}/*.people.{yaml,yml}'],
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      await eventually(
        'no hover',
        () => hover(draft, 'Ned South'),
        (text) => /By a glob with braces/.test(text),
      );
    } finally {
      await configuration.update('files', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('mentions in other drafts are found', async () => {
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      draft.uri,
      cursor(draft, 'Vera M|oon'),
    );
    assert.deepEqual(
      [...new Set(locations.map(({ uri }) => uri.path.split('/').at(-1)))]
        .filter((name) => name !== 'actors.yaml')
        .sort(),
      ['draft.md', 'other.md'],
    );
  });

  it('a pin is kept beside the draft, and the registry is edited where it lies', async () => {
    await vscode.commands.executeCommand('copydesk.mention.pin', draft.uri, 'Moon', 'vera-moon');
    const sidecar = await vscode.workspace.fs.readFile(at('draft.md.copydesk.yaml'));
    assert.match(new TextDecoder().decode(sidecar), /vera-moon/);
    await replaceAll(
      await vscode.workspace.openTextDocument(at('actors.yaml')),
      'version: 1\nactors:\n  vera-moon: {name: Vera Moon, kind: persona}\n',
    );
    await eventually(
      'no problem',
      () => problems(at('actors.yaml')),
      (found) => found.length > 0,
    );
  });
});
