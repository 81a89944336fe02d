import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DraftOptions, GivenDrafts } from '../src/cli/givenDrafts.js';

const NOTHING_GIVEN: DraftOptions = {
  registry: [],
  list: [],
  lists: [],
  document: [],
  directory: [],
  column: [],
  'starter-directory': false,
  'no-starter-directory': false,
  vessels: false,
  date: '2025-11-20',
};
const ATTACHED = `version: 1
documents:
  hearing:
    title: The hearing
    file: hearing.txt
    kind: transcript
`;

describe('the drafts of a run', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-given-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  /** What is said of each draft that it lacks, and what of all of them. */
  async function lacking(given: GivenDrafts, ...files: string[]) {
    const each: string[][] = [];
    for await (const { read } of given.drafts(files))
      each.push(read.notRead.map(({ what, file }) => `${what} ${file.slice(folder.length + 1)}`));
    return { each, all: given.notRead.map(({ file }) => file.slice(folder.length + 1)) };
  }
  const drafts = (): string[] =>
    ['a.txt', 'b.txt'].map((name) => {
      write(`${name}.copydesk.yaml`, ATTACHED);
      return write(name, 'It rained all day.\n');
    });

  it('each lack a document that both have and that is missing; the run says so once', async () => {
    const given = await GivenDrafts.open(NOTHING_GIVEN);
    assert.deepEqual(await lacking(given, ...drafts()), {
      each: [['document hearing.txt'], ['document hearing.txt']],
      all: ['hearing.txt'],
    });
  });
  it('say it once, where the document was given for all of them, too', async () => {
    const files = drafts();
    const document = [join(folder, 'hearing.txt')];
    const given = await GivenDrafts.open({ ...NOTHING_GIVEN, document });
    assert.deepEqual(await lacking(given, ...files), {
      each: [['document hearing.txt'], ['document hearing.txt']],
      all: ['hearing.txt'],
    });
  });
  it('each lack the ignores that hold for both, and what is theirs alone', async () => {
    const files = drafts();
    write('a.txt.copydesk.yaml', 'version: 9\n');
    rmSync(join(folder, 'b.txt.copydesk.yaml'));
    write('copydesk.ignore.yaml', '- no\n');
    const given = await GivenDrafts.open({ ...NOTHING_GIVEN, root: folder });
    const { each, all } = await lacking(given, ...files);
    assert.deepEqual(each, [
      ['decisions a.txt.copydesk.yaml', 'ignores copydesk.ignore.yaml'],
      ['ignores copydesk.ignore.yaml'],
    ]);
    assert.deepEqual(all, ['a.txt.copydesk.yaml', 'copydesk.ignore.yaml']);
  });
});
