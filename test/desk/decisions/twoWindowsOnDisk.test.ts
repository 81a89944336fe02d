import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Review } from '../../../src/engine/decisions/decision.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';
import { DecisionStore } from '../../../src/desk/decisions/decisionStore.js';
import type { HostFiles, HostFolders } from '../../../src/desk/host.js';
import { realPath, replaceFile } from '../../../src/desk/node/replaceFile.js';
import { MemoryHost } from '../memoryHost.js';

/** A decision waits for the disk: 100 each take minutes on a busy machine. */
const DECISIONS_EACH = Number(process.env.COPYDESK_DECISIONS ?? 20);
const CHECKOUTS = 3;

/** A window on a real folder: what it reads, writes and watches is on disk. */
class DiskHost extends MemoryHost {
  override readonly files: HostFiles;
  override readonly folders: HostFolders;

  constructor(folder: string) {
    super();
    const memory = new MemoryHost();
    const pathOf = (uri: URI): string => uri.fsPath;
    const missing = (): null => null;
    this.files = {
      ...memory.files,
      kind: (uri) =>
        stat(pathOf(uri)).then((found) => (found.isFile() ? 'file' : 'folder'), missing),
      read: (uri) => readFile(pathOf(uri)).catch(missing),
      replace: (uri, before, after) => replaceFile(pathOf(uri), before, after),
      rename: () => Promise.resolve(false),
      list: (uri) => readdir(pathOf(uri)),
      realPath: async (uri) => {
        const path = await realPath(pathOf(uri));
        return path === null ? null : URI.file(path);
      },
      watch: (uri, ending, listener) => {
        const watcher = watch(pathOf(uri), (_, name) => {
          if (name?.endsWith(ending)) listener(URI.file(join(pathOf(uri), name)));
        });
        return { dispose: () => watcher.close() };
      },
      onDidRename: this.renamed.event,
    };
    this.folders = {
      ...memory.folders,
      rootOf: () => URI.file(folder),
      nameOf: (uri) => basename(uri.path),
      onDidRemove: this.removedFolders.event,
    };
  }
}

const review = (id: string): Review => ({
  id,
  decision: 'checked',
  evidence: [],
  alike: [],
  target: [{ exact: id, prefix: '', suffix: '', start: 0, end: id.length }],
});

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('two windows on one real folder, with git', function () {
  this.timeout(300_000);
  let folder: string;
  let sidecar: string;
  const stores: DecisionStore[] = [];
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  /** Git takes a file away before it writes the other version: who reads in between reads again. */
  const onDisk = async (): Promise<string> => {
    for (let tries = 1; ; tries++)
      try {
        return await readFile(sidecar, 'utf8');
      } catch (error) {
        if (tries === 50) throw error;
        await pause(10);
      }
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-windows-'));
    sidecar = join(folder, 'tax.md.copydesk.yaml');
    await writeFile(join(folder, 'tax.md'), 'Ann Brown said taxes would fall.\n');
    await writeFile(sidecar, 'version: 1\n');
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'Begin');
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) store.dispose();
    // Where the test failed, somebody may still be writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  it('many decisions each and a checkout now and then: all are on disk, or it is said that they are not', async () => {
    const draft = URI.file(join(folder, 'tax.md'));
    const windows = [0, 1].map((w) => {
      const host = new DiskHost(folder);
      // One has the lost decisions written again, the other leaves it.
      host.answer = (_, answers) => (w === 0 ? answers[0] : undefined);
      const store = new DecisionStore(host, 60_000);
      stores.push(store);
      return { host, store, refused: new Set<string>() };
    });
    let working = windows.length;
    const deciding = windows.map(async ({ store, refused }, w) => {
      for (let i = 0; i < DECISIONS_EACH; i++) {
        const id = `w${w}n${i}`;
        await pause(Math.random() * 12);
        await store.review(draft, [review(id)]).catch(() => refused.add(id));
        assert.doesNotMatch(await onDisk(), /^[<=>]{7}/m);
      }
      working--;
    });
    let checkouts = 0;
    const switching = (async () => {
      while (working > 0 && checkouts < CHECKOUTS) {
        await pause(Math.random() * 25 * DECISIONS_EACH);
        git('add', '-A', '--', 'tax.md', 'tax.md.copydesk.yaml');
        git('commit', '-q', '--allow-empty', '-m', `At ${checkouts}`);
        const versions = git('rev-list', '--all').trim().split('\n');
        const any = versions[Math.floor(Math.random() * versions.length)];
        // What was decided since the commit keeps git from switching: as at a desk, it is tried again later.
        try {
          git('checkout', '-q', '-B', `branch${checkouts}`, any);
          checkouts++;
        } catch (error) {
          assert.match(
            String((error as { stderr?: string }).stderr),
            /overwritten by checkout|index\.lock/,
          );
        }
      }
    })();
    await Promise.all([...deciding, switching]);
    assert.ok(checkouts > 0, 'no checkout happened');

    const lost = async (): Promise<string[][]> => {
      const text = await onDisk();
      const { decisions, problems } = readSidecar(text);
      assert.deepEqual(problems, [], text);
      const there = new Set(decisions.reviews.map(({ id }) => id));
      return windows.map(({ refused }, w) =>
        Array.from({ length: DECISIONS_EACH }, (_, i) => `w${w}n${i}`).filter(
          (id) => !there.has(id) && !refused.has(id),
        ),
      );
    };
    const isTold = (w: number): boolean =>
      windows[w].host.told.some((text) => /replaced by another version/.test(text));
    const isSaid = (ids: string[][]): boolean =>
      ids[0].length === 0 && (ids[1].length === 0 || isTold(1));
    for (let tries = 0; tries < 1200 && !isSaid(await lost()); tries++) await pause(50);
    const [first, second] = await lost();
    assert.deepEqual(first, [], 'what is to be written again is on disk');
    assert.ok(second.length === 0 || isTold(1), `not told of ${second.join()}`);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.lock')),
      [],
    );
  });
});
