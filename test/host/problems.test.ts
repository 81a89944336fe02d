import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  hover,
  place,
  problems,
  remove,
  replaceAll,
  show,
  write,
} from './deskFiles.js';

const entry = (id: string, name: string, rest = ''): string =>
  `  ${id}:\n    name: ${name}\n    kind: person\n${rest}`;
const registry = (...entries: string[]): string => `version: 1\nactors:\n${entries.join('')}`;

describe('registry problems', () => {
  let draft: vscode.TextDocument;
  let file: vscode.TextDocument;
  const good = registry(
    entry('ivo-brandt', 'Ivo Brandt', '    bio: Baker.\n'),
    entry('mia-quast', 'Mia Quast'),
  );
  before(async () => {
    ({ document: draft } = await show('problems.md', 'Ivo Brandt met Mia Quast and Zoe Falk.'));
    ({ document: file } = await show('problems.actors.yaml', good));
    await eventually('no hover', () => hover(draft, 'Ivo Brandt'));
  });
  beforeEach(async () => {
    await replaceAll(file, good);
    await eventually(
      'problems stay',
      () => problems(file.uri),
      (found) => found.length === 0,
    );
    await eventually(
      'the good entry is not in force',
      () => hover(draft, 'Ivo Brandt'),
      (text) => text.includes('Baker'),
    );
  });
  after(async () => {
    await file.save();
    await closeAll();
    await remove('problems.md', 'problems.actors.yaml', 'second.actors.yaml', 'alone/actors.yaml');
  });

  it('takes what an open editor holds, saved or not', async () => {
    await replaceAll(
      file,
      registry(
        entry('ivo-brandt', 'Ivo Brandt', '    bio: Candlemaker.\n'),
        entry('zoe-falk', 'Zoe Falk'),
      ),
    );
    assert.ok(file.isDirty);
    await eventually(
      'the edit does not show',
      () => hover(draft, 'Ivo Brandt'),
      (text) => text.includes('Candlemaker'),
    );
    await eventually('the new entry is not found', () => hover(draft, 'Zoe Falk'));
    await eventually(
      'the deleted entry is still there',
      () => hover(draft, 'Mia Quast'),
      (text) => text === '',
    );
  });

  it('shows a mistake at its line and keeps the entry in force', async () => {
    await replaceAll(file, good.replace('kind: person\n    bio', 'kind: persona\n    bio'));
    const [problem] = await eventually(
      'no problem',
      () => problems(file.uri),
      (found) => found.length > 0,
    );
    assert.equal(problem.range.start.line, 4);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.match(
      problem.message,
      /did you mean "person"\? Until this is fixed, 1 entry stays in use as it was last read/,
    );
    assert.ok(problem.code);
    assert.match(await hover(draft, 'Ivo Brandt'), /Baker/);
    assert.notEqual(await hover(draft, 'Mia Quast'), '');
  });

  it('keeps everything while the file is no YAML at all', async () => {
    await replaceAll(file, 'actors: nobody\n');
    await eventually(
      'no word of what stays in force',
      () =>
        problems(file.uri)
          .map(({ message }) => message)
          .join('\n'),
      (said) => /2 entries stay in use/.test(said),
    );
    assert.match(await hover(draft, 'Ivo Brandt'), /Baker/);
  });

  it('shows both places of an id that is used twice, also in two files', async () => {
    await write('second.actors.yaml', registry(entry('ivo-brandt', 'Ivo Brandt the Younger')));
    const [problem] = await eventually(
      'no problem',
      () => [...problems(place('second.actors.yaml')), ...problems(file.uri)],
      (found) => found.length > 0,
    );
    assert.equal(problem.code, 'duplicate-id');
    const [other] = problem.relatedInformation ?? [];
    assert.equal(other?.location.uri.toString(), file.uri.toString());
    assert.equal(other.location.range.start.line, 2);
    await remove('second.actors.yaml');
    await eventually(
      'the problem stays',
      () => problems(place('second.actors.yaml')),
      (found) => found.length === 0,
    );
  });

  it('notices files that come and go', async () => {
    await write('second.actors.yaml', registry(entry('zoe-falk', 'Zoe Falk')));
    await eventually('the new file is not read', () => hover(draft, 'Zoe Falk'));
    await remove('second.actors.yaml');
    await eventually(
      'the deleted file is in force',
      () => hover(draft, 'Zoe Falk'),
      (text) => text === '',
    );
  });

  it('lets a deleted file go whose document VS Code still holds, but not unsaved changes', async () => {
    const { document } = await show('third.actors.yaml', registry(entry('zoe-falk', 'Zoe Falk')));
    await eventually('the new file is not read', () => hover(draft, 'Zoe Falk'));
    await replaceAll(
      document,
      registry(entry('zoe-falk', 'Zoe Falk'), entry('uwe-lind', 'Uwe Lind')),
    );
    await remove('third.actors.yaml');
    await eventually('unsaved changes are lost', () => hover(draft, 'Zoe Falk'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(
      'the deleted file is in force',
      () => hover(draft, 'Zoe Falk'),
      (text) => text === '',
    );
  });
});

describe('problems with decisions', () => {
  after(async () => {
    await closeAll();
    await remove('decided.md', 'decided.md.copydesk.yaml');
  });

  it('reports two versions side by side and leaves the file as it is', async () => {
    const text = '<<<<<<< ours\nversion: 1\n=======\nversion: 1\n>>>>>>> theirs\n';
    const sidecar = await write('decided.md.copydesk.yaml', text);
    await show('decided.md', 'Kirill Dmitriev.');
    const [problem] = await eventually(
      'no problem',
      () => problems(sidecar),
      (found) => found.length > 0,
    );
    assert.equal(problem.range.start.line, 0);
  });
});
