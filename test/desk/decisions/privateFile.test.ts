import assert from 'node:assert/strict';
import {
  addContact,
  ignorePrivateFiles,
  PrivateFileRefused,
  type PrivateRefusal,
} from '../../../src/desk/decisions/privateFile.js';
import { at, MemoryDisk, MemoryHost } from '../memoryHost.js';

const DRAFT = at('drafts/tax.md');
const PRIVATE = '/news/drafts/tax.md.copydesk.private.yaml';
const CONTACT = { name: 'Jane Roe', reach: '555 0100' };

const open = (files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryHost => {
  const disk = new MemoryDisk();
  for (const [path, text] of Object.entries(files)) disk.write(path, text);
  return new MemoryHost(disk);
};
const refusal = async (host: MemoryHost): Promise<string> => {
  try {
    await addContact(host, DRAFT, CONTACT);
    return 'written';
  } catch (error) {
    assert.ok(error instanceof PrivateFileRefused, String(error));
    return error.refusal.why;
  }
};

describe('the private file', () => {
  it('is written where there is no repository, one contact beside the other', async () => {
    const host = open();
    const first = await addContact(host, DRAFT, CONTACT);
    const second = await addContact(host, DRAFT, { name: 'John Doe' });
    assert.notEqual(first, second);
    assert.match(first, /^contact-/);
    assert.doesNotMatch(first, /Jane|Roe|555/);
    const text = host.disk.text(PRIVATE)!;
    assert.match(
      text,
      /version: 1[\s\S]*name: Jane Roe[\s\S]*reach: 555 0100[\s\S]*name: John Doe/,
    );
  });

  it('is looked at again where another program has just emptied it: nobody in it is lost', async () => {
    const host = open();
    await addContact(host, DRAFT, CONTACT);
    const text = host.disk.text(PRIVATE)!;
    host.disk.write(PRIVATE, '');
    setTimeout(() => host.disk.write(PRIVATE, text), 30);
    await addContact(host, DRAFT, { name: 'John Doe' });
    assert.match(host.disk.text(PRIVATE)!, /name: Jane Roe[\s\S]*name: John Doe/);
  });

  it('is begun anew where it stays empty', async () => {
    const host = open({ [PRIVATE]: '\n' });
    await addContact(host, DRAFT, CONTACT);
    assert.match(host.disk.text(PRIVATE)!, /^# Contacts[\s\S]*version: 1[\s\S]*name: Jane Roe/);
  });

  it('is refused where the repository would track it, until .gitignore keeps it out', async () => {
    const host = open({ '/news/.git/HEAD': 'ref: refs/heads/main\n', '/news/.gitignore': '*.log' });
    assert.equal(await refusal(host), 'open');
    assert.equal(host.disk.text(PRIVATE), undefined);
    await ignorePrivateFiles(host, at(''));
    assert.equal(host.disk.text('/news/.gitignore'), '*.log\n*.copydesk.private.yaml\n');
    assert.equal(await refusal(host), 'written');
  });

  it('is refused where the repository has it already, whatever .gitignore says', async () => {
    const host = open({
      '/news/.git/HEAD': '',
      '/news/.git/index': new TextEncoder().encode(
        'DIRC\0\0drafts/tax.md.copydesk.private.yaml\0\0',
      ),
      '/news/.gitignore': '*.copydesk.private.yaml\n',
    });
    assert.equal(await refusal(host), 'tracked');
  });

  it('is refused where git’s index cannot be read', async () => {
    const host = open({ '/news/.git/HEAD': '', '/news/.gitignore': '*.private.yaml\n' });
    host.disk.write('/news/.git/index', 'DIRC');
    host.disk.unreadable.add('/news/.git/index');
    assert.equal(await refusal(host), 'unread');
    host.disk.unreadable.clear();
    assert.equal(await refusal(host), 'unknown');
    host.disk.remove('/news/.git/index');
    assert.equal(await refusal(host), 'written');
  });

  it('is refused with advice that fits the reason', () => {
    const words = (why: PrivateRefusal['why']): string =>
      new PrivateFileRefused({ why, root: at('') }, 'tax.md.private', 'desk').message;
    assert.match(words('split'), /index is split.*“git update-index --no-split-index”/);
    assert.match(words('sparse'), /sparse index.*“git update-index --force-write-index”/);
    assert.match(words('unknown'), /damaged, or of a kind .*“git update-index --index-version 2”/);
    assert.match(words('unread'), /\.git in “desk” cannot be read, or points to a folder/);
    for (const why of ['sparse', 'unread'] as const) assert.doesNotMatch(words(why), /version 2/);
  });

  it('is kept out by a rule of a folder below, and by info/exclude', async () => {
    for (const file of ['/news/drafts/.gitignore', '/news/.git/info/exclude'])
      assert.equal(
        await refusal(open({ '/news/.git/HEAD': '', [file]: '*.private.yaml\n' })),
        'written',
      );
  });

  it('is not written where rules take it in again', async () => {
    const host = open({
      '/news/.git/HEAD': '',
      '/news/.gitignore': '*.private.yaml\n!tax.md.copydesk.private.yaml\n',
    });
    assert.equal(await refusal(host), 'open');
  });
});
