import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI, Utils } from 'vscode-uri';
import { trackingIn } from '../../../src/desk/decisions/gitIndex.js';
import {
  PrivateFileRefused,
  privateFileOf,
  refusalOf,
} from '../../../src/desk/decisions/privateFile.js';
import { MemoryHost } from '../memoryHost.js';

const PRIVATE = 'drafts/tax.md.copydesk.private.yaml';
const IGNORED = 'drafts/iowa.md.copydesk.private.yaml';
const LONG = `drafts/${'long '.repeat(40)}.copydesk.private.yaml`;

/** A window on a real folder, as far as git's files are read there. */
class GitHost extends MemoryHost {
  constructor() {
    super();
    const kind = (uri: URI): 'file' | 'folder' | null => {
      const found = statSync(uri.fsPath, { throwIfNoEntry: false });
      return found ? (found.isFile() ? 'file' : 'folder') : null;
    };
    Object.assign(this.files, {
      kind: async (uri: URI) => kind(uri),
      read: async (uri: URI) => (kind(uri) ? readFileSync(uri.fsPath) : null),
      realPath: async (uri: URI) => (kind(uri) ? uri : null),
    } satisfies Partial<MemoryHost['files']>);
  }
}

describe('what git tracks', () => {
  let folder: string;
  const git = (where: string, ...args: string[]): string =>
    execFileSync(
      'git',
      [
        ...['user.name=Desk', 'user.email=desk@example.org', 'protocol.file.allow=always'].flatMap(
          (setting) => ['-c', setting],
        ),
        ...args,
      ],
      { cwd: join(folder, where), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
  const write = (path: string, text = 'x\n'): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const why = async (path: string): Promise<string> =>
    (await refusalOf(new GitHost(), URI.file(join(folder, path))))?.why ?? 'may be written';
  const index = (path = 'desk/.git/index'): Uint8Array => readFileSync(join(folder, path));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-git-'));
    mkdirSync(join(folder, 'desk'));
    git('desk', 'init', '-q', '-b', 'main');
    for (const path of ['drafts/tax.md', 'drafts/taxes.md', PRIVATE, LONG, 'z.md'])
      write(join('desk', path));
    git('desk', 'add', '-A');
    write('desk/.gitignore', '*.copydesk.private.yaml\n');
    git('desk', 'add', '.gitignore');
    git('desk', 'commit', '-q', '-m', 'Begin');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const version of ['2', '3', '4'])
    it(`is read from an index of version ${version}`, async () => {
      // An entry with extended flags makes version 3.
      if (version === '3') git('desk', 'update-index', '--skip-worktree', 'drafts/taxes.md');
      else git('desk', 'update-index', '--index-version', version);
      assert.equal(index()[7], Number(version));
      assert.equal(await why(`desk/${PRIVATE}`), 'tracked');
      assert.equal(await why(`desk/${LONG}`), 'tracked');
      assert.equal(await why(`desk/${IGNORED}`), 'may be written');
    });
  it('is read where objects have longer names', async () => {
    mkdirSync(join(folder, 'sha'));
    git('sha', 'init', '-q', '--object-format=sha256');
    write(join('sha', PRIVATE));
    git('sha', 'add', '-A');
    write('sha/.gitignore', '*.copydesk.private.yaml\n');
    assert.equal(await why(`sha/${PRIVATE}`), 'tracked');
    assert.equal(await why(`sha/${IGNORED}`), 'may be written');
  });
  it('is told in whatever capitals', async () =>
    assert.equal(await why('desk/drafts/Tax.md.copydesk.private.yaml'), 'tracked'));
  it('is not told of a path that only ends like one that is tracked', async () =>
    assert.equal(await why('desk/tax.md.copydesk.private.yaml'), 'may be written'));
  it('is not told before anything was added', async () => {
    mkdirSync(join(folder, 'new'));
    git('new', 'init', '-q');
    write('new/.gitignore', '*.copydesk.private.yaml\n');
    assert.equal(await why(`new/${PRIVATE}`), 'may be written');
  });
  it('is in doubt where the index is split', async () => {
    git('desk', 'update-index', '--split-index');
    assert.equal(await why(`desk/${PRIVATE}`), 'split');
    git('desk', 'update-index', '--no-split-index');
    assert.equal(await why(`desk/${PRIVATE}`), 'tracked');
  });
  it('is in doubt in a folder of which the index says only that it is there', async () => {
    write('desk/other/a.md');
    git('desk', 'add', 'other/a.md');
    git('desk', 'commit', '-q', '-m', 'Add');
    git('desk', 'sparse-checkout', 'set', '--cone', '--sparse-index', 'other');
    assert.equal(await why(`desk/${IGNORED}`), 'sparse');
    assert.equal(await why(`desk/${PRIVATE}`), 'sparse');
    assert.equal(await why('desk/other/a.md.copydesk.private.yaml'), 'may be written');
    // As the refusal says; what git ignores stays where it is.
    write(join('desk', IGNORED));
    const root = URI.file(join(folder, 'desk'));
    const { message } = new PrivateFileRefused({ why: 'sparse', root }, IGNORED, 'desk');
    for (const [, advice] of message.matchAll(/“git ([^”]+)”/g)) git('desk', ...advice.split(' '));
    assert.ok(existsSync(join(folder, 'desk', IGNORED)));
    assert.equal(await why(`desk/${IGNORED}`), 'may be written');
    assert.equal(await why(`desk/${PRIVATE}`), 'tracked');
  });
  for (const isRelative of [false, true])
    it(`is read in a second work tree${isRelative ? ' at a relative path' : ''}, with its own index`, async () => {
      git('desk', 'worktree', 'add', '-q', '../second', '-b', 'second');
      if (isRelative) write('second/.git', 'gitdir: ../desk/.git/worktrees/second\n');
      assert.equal(await why(`second/${PRIVATE}`), 'tracked');
      git('second', 'rm', '-q', '--cached', PRIVATE);
      assert.equal(await why(`second/${PRIVATE}`), 'may be written');
      assert.equal(await why(`desk/${PRIVATE}`), 'tracked');
    });
  it('is kept out of a second work tree by what all of them share', async () => {
    git('desk', 'rm', '-q', '--cached', '.gitignore');
    git('desk', 'commit', '-q', '-m', 'Remove');
    git('desk', 'worktree', 'add', '-q', '../second', '-b', 'second');
    assert.equal(await why(`second/${IGNORED}`), 'open');
    write('desk/.git/info/exclude', '*.copydesk.private.yaml\n');
    assert.equal(await why(`second/${IGNORED}`), 'may be written');
  });
  it('is read in a submodule', async () => {
    mkdirSync(join(folder, 'paper'));
    git('paper', 'init', '-q');
    git('paper', 'submodule', '--quiet', 'add', '../desk', 'desk');
    assert.equal(await why(`paper/desk/${PRIVATE}`), 'tracked');
    assert.equal(await why(`paper/desk/${IGNORED}`), 'may be written');
  });
  it('is in doubt where the repository of a second work tree is gone', async () => {
    write('second/.git', 'gitdir: ../nowhere/.git/worktrees/second\n');
    write('second/.gitignore', '*.copydesk.private.yaml\n');
    assert.equal(await why(`second/${IGNORED}`), 'unread');
    write('second/.git', 'nonsense\n');
    assert.equal(await why(`second/${IGNORED}`), 'unread');
  });

  it('is in doubt in an index that is damaged, cut or of a later version', () => {
    const bytes = Buffer.from(index());
    assert.equal(trackingIn(bytes, IGNORED), 'untracked');
    const later = Buffer.from(bytes);
    later[7] = 5;
    assert.equal(trackingIn(later, IGNORED), 'unknown');
    assert.equal(trackingIn(later, PRIVATE), 'tracked');
    for (let length = 0; length < bytes.length; length++)
      assert.notEqual(trackingIn(bytes.subarray(0, length), PRIVATE), 'untracked', String(length));
    const fewer = Buffer.from(bytes);
    fewer[11]--;
    assert.equal(trackingIn(fewer, IGNORED), 'unknown');
    const unknown = Buffer.concat([
      bytes.subarray(0, -20),
      Buffer.from('zzzz\0\0\0\0', 'latin1'),
      bytes.subarray(-20),
    ]);
    assert.equal(trackingIn(unknown, IGNORED), 'unknown');
  });

  it('is looked for where a link leads', async () => {
    const host = new MemoryHost();
    const draft = URI.file('/news/desk/tax.md');
    host.disk.links.set('/news/desk', '/other/desk');
    host.disk.write('/other/.git/HEAD', 'ref: refs/heads/main\n');
    const refusal = await refusalOf(host, privateFileOf(draft));
    assert.equal(refusal?.why, 'open');
    assert.equal(refusal?.root.path, '/other');
    host.disk.write('/other/.gitignore', '*.copydesk.private.yaml\n');
    assert.equal(await refusalOf(host, privateFileOf(draft)), undefined);
    const file = privateFileOf(draft);
    host.disk.links.set(file.path, Utils.joinPath(draft, '../../../other/tracked.yaml').path);
    assert.equal((await refusalOf(host, file))?.why, 'open');
  });
});
