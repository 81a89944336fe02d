import assert from 'node:assert/strict';
import { queryObjects, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { SUITE_MARK } from '../../scripts/host/mark.js';
import { annotate } from '../../src/engine/annotate.js';
import { compileLexicon } from '../../src/engine/names/variants/lexicon.js';
import { parseRegistry } from '../../src/engine/registry/parseRegistry.js';
import { annotated, ARTICLE, closeEditors, newsroom, openDraft } from '../host/newsroom.js';

const EDITS = Number(process.env.COPYDESK_SOAK_EDITS);
/** Edits between two measurements; the first one only warms up. */
const ROUND = Math.ceil(EDITS / 10);
/** An edit of the registry, and an editor that is opened and closed, come after this many edits of the draft. */
const [REGISTRY_EVERY, EDITOR_EVERY] = [50, 25];
/** Whose mentions are compared. */
const ACTOR = 'kirill-dmitriev';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

interface Weight {
  /** MB of live objects in the extension host. */
  readonly heap: number;
  /** What somebody would have to dispose of: listeners, watchers, providers. */
  readonly disposables: number;
}

async function weigh(): Promise<Weight> {
  await new Promise((resolve) => setTimeout(resolve, 3000));
  collect();
  return {
    heap: process.memoryUsage().heapUsed / 1e6,
    disposables: Number(queryObjects(vscode.Disposable, { format: 'count' })),
  };
}

/** Asserts that the draft names an actor where it would if it had just been opened. */
async function compareMentions(document: vscode.TextDocument): Promise<void> {
  const { entries } = parseRegistry(
    (await vscode.workspace.openTextDocument(newsroom('actors.yaml'))).getText(),
    'actors.yaml',
  );
  const { mentions } = annotate(
    document.getText(),
    'plaintext',
    compileLexicon(entries.map(({ actor }) => actor)),
    { date: '2025-11-22', mentionsOnly: true },
  );
  const expected = mentions
    .filter(({ actor, status }) => actor === ACTOR && status === 'certain')
    .map(({ start, end }) => `${start}-${end}`);
  assert.ok(expected.length > 0, 'the draft names nobody any more');
  const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
    'vscode.executeDocumentHighlights',
    document.uri,
    document.positionAt(Number.parseInt(expected[0])),
  );
  assert.deepEqual(
    highlights.map(
      ({ range }) => `${document.offsetAt(range.start)}-${document.offsetAt(range.end)}`,
    ),
    expected,
  );
}

async function editDraft(document: vscode.TextDocument, i: number): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const line = (i * 7) % document.lineCount;
  if (i % 2 === 0)
    edit.insert(
      document.uri,
      new vscode.Position(line, 0),
      'Putin said that Dmitriev would come. ',
    );
  else
    edit.delete(
      document.uri,
      new vscode.Range((i * 7 - 7) % document.lineCount, 0, (i * 7 - 7) % document.lineCount, 37),
    );
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function editRegistry(i: number): Promise<void> {
  const registry = await vscode.workspace.openTextDocument(newsroom('actors.yaml'));
  const edit = new vscode.WorkspaceEdit();
  const comment = `# ${String(i).padStart(8, '0')}\n`;
  const range = registry.lineAt(0).text.startsWith('# 0')
    ? new vscode.Range(0, 0, 1, 0)
    : new vscode.Range(0, 0, 0, 0);
  edit.replace(registry.uri, range, comment);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function openAndClose(i: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: `# ${i}\n\n“No,” Kirill Dmitriev said.\n`,
  });
  await vscode.window.showTextDocument(document, { preview: false });
  await annotated(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

describe('a long day', () => {
  it(`of ${EDITS} edits leaves nothing behind`, async () => {
    const { document } = await openDraft(ARTICLE);
    const weights: Weight[] = [];
    for (let i = 0; i < EDITS; i++) {
      await editDraft(document, i);
      if (i % REGISTRY_EVERY === 0) await editRegistry(i);
      if (i % EDITOR_EVERY === 0) {
        await compareMentions(document);
        await openAndClose(i);
        await vscode.window.showTextDocument(document);
      }
      if ((i + 1) % ROUND !== 0) continue;
      weights.push(await weigh());
      console.log(
        `${SUITE_MARK}    ${i + 1} edits, ${weights.at(-1)!.heap.toFixed(1)} MB, ${weights.at(-1)!.disposables} disposables`,
      );
    }
    await closeEditors();
    const [first, last] = [weights[1], weights.at(-1)!];
    // VS Code itself keeps closed documents for minutes and an undo history for as long as a document is open.
    assert.ok(
      last.heap < first.heap * 1.5 + 20,
      `${first.heap.toFixed(1)} MB became ${last.heap.toFixed(1)} MB`,
    );
    assert.ok(
      last.disposables < first.disposables * 1.2 + 200,
      `${first.disposables} disposables became ${last.disposables}`,
    );
  }).timeout(55 * 60_000);
});
