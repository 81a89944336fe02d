import assert from 'node:assert/strict';
import {
  chmod,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockOf, realPath, replaceFile } from '../../src/desk/node/replaceFile.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('replacing a file on disk', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
    file = join(folder, 'tax.md.copydesk.yaml');
  });
  afterEach(async () => {
    // Nothing is left beside the file, whatever happened.
    const left = (await readdir(folder)).filter((name) => name.endsWith('.lock'));
    await rm(folder, { recursive: true });
    assert.deepEqual(left, []);
  });
  const text = (): Promise<string> => readFile(file, 'utf8');

  it('makes it where there was none, and only there', async () => {
    assert.ok(await replaceFile(file, null, bytes('a')));
    assert.equal(await replaceFile(file, null, bytes('b')), false);
    assert.equal(await text(), 'a');
  });
  it('replaces what was read, and nothing else', async () => {
    await writeFile(file, 'a', { mode: 0o640 });
    await chmod(file, 0o640);
    assert.ok(await replaceFile(file, bytes('a'), bytes('b')));
    assert.equal(await replaceFile(file, bytes('a'), bytes('c')), false);
    assert.equal(await text(), 'b');
    assert.equal((await stat(file)).mode & 0o777, 0o640);
    await rm(file);
    assert.equal(await replaceFile(file, bytes('b'), bytes('c')), false);
  });
  it('by many at once: each change is one step', async () => {
    await writeFile(file, '');
    let retries = 0;
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        for (;;) {
          const before = await readFile(file);
          if (await replaceFile(file, before, bytes(`${before.toString()}${i},`))) return;
          retries++;
        }
      }),
    );
    assert.equal(new Set((await text()).split(',').filter(Boolean)).size, 20);
    assert.ok(retries >= 0);
  });
  it('refuses a file that is read-only', async () => {
    await writeFile(file, 'a');
    await chmod(file, 0o444);
    await assert.rejects(replaceFile(file, bytes('a'), bytes('b')), { kind: 'readOnly' });
    assert.equal(await text(), 'a');
  });
  it('refuses a folder, and names that are too long', async () => {
    await assert.rejects(replaceFile(folder, null, bytes('b')), { kind: 'notAFile' });
    await assert.rejects(replaceFile(join(folder, 'x'.repeat(300)), null, bytes('b')), {
      kind: 'nameTooLong',
    });
  });
  it('follows a link, and leaves it a link', async () => {
    const link = join(folder, 'link.yaml');
    await writeFile(file, 'a');
    await symlink(file, link);
    assert.ok(await replaceFile(link, bytes('a'), bytes('b')));
    assert.equal(await text(), 'b');
    assert.equal(await realPath(link), await realPath(file));
    assert.equal(await realPath(join(folder, 'nowhere')), null);
  });
  it('leaves the old version, and nothing beside it, on a disk that becomes full while it is written', async () => {
    const probe = await open(join(folder, 'probe'), 'w');
    const handles = Object.getPrototypeOf(probe) as { writeFile: typeof probe.writeFile };
    await probe.close();
    const write = handles.writeFile;
    handles.writeFile = async function (this: typeof probe, data) {
      await write.call(this, (data as Uint8Array).subarray(0, 1));
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    try {
      await assert.rejects(replaceFile(file, null, bytes('ab')), { kind: 'full' });
      assert.deepEqual(await readdir(folder), ['probe']);
      await writeFile(file, 'a');
      await assert.rejects(replaceFile(file, bytes('a'), bytes('ab')), { kind: 'full' });
    } finally {
      handles.writeFile = write;
    }
    assert.equal(await text(), 'a');
  });
  it('takes over the lock of a program that was stopped, but waits for one that works', async () => {
    await writeFile(file, 'a');
    const lock = lockOf(file);
    await writeFile(lock, 'half');
    const long = new Date(Date.now() - 60_000);
    await utimes(lock, long, long);
    assert.ok(await replaceFile(file, bytes('a'), bytes('b')));
    await writeFile(lock, 'half');
    setTimeout(() => void rm(lock), 200);
    assert.ok(await replaceFile(file, bytes('b'), bytes('c')));
    assert.equal(await text(), 'c');
  });
});
