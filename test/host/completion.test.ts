import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  hover,
  remove,
  replaceAll,
  show,
  writeRegistry,
} from './deskFiles.js';

const REGISTRY = `version: 1
actors:
  ylva-quist:
    name: Ylva Quist
    kind: person
    aliases: [Ylva Kvist]
    style: {prefer: Ylva Qvist}
    roles: [{title: minister of snow}]
    sanctions: [{authority: EU, since: 2020}]
    bio: Knows **snow**. ![x](https://evil.example/p.png)
  snow-fund: {name: Snow Fund, kind: company}
  sven-quist: {name: Sven Quist, kind: person}
`;

describe('completion', () => {
  let document: vscode.TextDocument;
  before(async () => {
    await writeRegistry('completion.actors.yaml', REGISTRY);
    ({ document } = await show('completion.md', 'Ylva Quist.\n'));
    await eventually('no hover', () => hover(document, 'Ylva Quist'));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await remove('completion.actors.yaml', 'completion.md');
  });

  /** What is offered at the mark `|` of a document's new text. */
  async function offered(
    into: vscode.TextDocument,
    marked: string,
  ): Promise<vscode.CompletionItem[]> {
    await replaceAll(into, marked.replace('|', ''));
    if (into.languageId === 'markdown')
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', into.uri);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      into.uri,
      into.positionAt(marked.indexOf('|')),
      undefined,
      20,
    );
    // Words of the text and snippets are offered too, by VS Code.
    return items.filter(
      ({ kind }) =>
        kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet,
    );
  }
  const labels = (items: vscode.CompletionItem[]): string[] =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label));

  it("offers names that begin so, in the house's spelling, with role and sanctions", async () => {
    const [item, ...others] = await offered(document, 'They met Yl|');
    assert.deepEqual(labels(others), []);
    assert.equal(item.insertText, 'Ylva Qvist');
    assert.equal(item.detail, 'sanctioned · minister of snow');
    assert.deepEqual(item.range && 'start' in item.range && document.getText(item.range), 'Yl');
  });

  it('shows the bio, which loads nothing', async () => {
    const [item] = await offered(document, 'They met Yl|');
    const { value } = item.documentation as vscode.MarkdownString;
    assert.match(value, /Knows \*\*snow\*\*/);
    assert.doesNotMatch(value, /!\[/);
  });

  it('finds a name by a later word, by an alias, and over several words', async () => {
    assert.deepEqual(labels(await offered(document, 'They met Qu|')).sort(), [
      'Sven Quist',
      'Ylva Qvist',
    ]);
    assert.deepEqual(labels(await offered(document, 'They met Kvi|')), ['Ylva Qvist']);
    assert.deepEqual(labels(await offered(document, 'They met Ylva Qu|')), ['Ylva Qvist']);
  });

  it('offers the surname first once the draft has the full name', async () => {
    assert.deepEqual(labels(await offered(document, 'Sven Quist came.\n\nThen Q|')).slice(0, 2), [
      'Quist',
      'Sven Quist',
    ]);
  });

  it('offers everybody on request, those that the draft names first', async () => {
    const items = await offered(document, 'The Snow Fund paid |');
    const all = labels(items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)));
    assert.equal(all[0], 'Snow Fund');
    for (const name of ['Sven Quist', 'Ylva Qvist', 'Kirill Dmitriev'])
      assert.ok(all.includes(name), name);
  });

  for (const marked of [
    'They met `Yl|` there',
    '---\ntitle: Yl|\n---\n\nText',
    '[a](https://Yl|)',
    '```\nYl|\n```\n',
    'see https://x.org/Yl|',
  ]) {
    it(`is quiet in ${JSON.stringify(marked)}`, async () =>
      assert.deepEqual(labels(await offered(document, marked)), []));
  }

  describe('in a registry', () => {
    let registry: vscode.TextDocument;
    before(async () => {
      ({ document: registry } = await show('completion.actors.yaml'));
    });
    after(() => vscode.commands.executeCommand('workbench.action.files.revert'));
    const typed = async (marked: string): Promise<string[]> =>
      labels(
        await offered(
          registry,
          `${REGISTRY}  new-one:\n    name: New One\n${marked}\n  last: {name: Last, kind: person}\n`,
        ),
      );

    it('offers ids in affiliations, by id and by name, while the entry is half typed', async () => {
      assert.ok((await typed('    affiliations: [{actor: |')).includes('snow-fund'));
      assert.deepEqual(
        (await typed('    affiliations: [{actor: sno|')).filter((label) =>
          label.startsWith('snow'),
        ),
        ['snow-fund'],
      );
      assert.ok((await typed('    affiliations:\n      - actor: Quist|')).includes('ylva-quist'));
    });
    it('offers kinds and countries', async () => {
      assert.ok((await typed('    kind: |')).includes('public-body'));
      assert.ok((await typed('    country: [|')).includes('no'));
    });
    it('offers the keys that the entry does not have, and dates', async () => {
      assert.deepEqual((await typed('    |')).slice(0, 3), ['kind', 'aliases', 'roles']);
      assert.deepEqual(await typed('    roles:\n      - ti|'), ['title', 'since', 'until']);
      assert.deepEqual(
        (await typed('    reviewed: |')).map((day) => day.length),
        [10, 7, 4],
      );
      assert.equal((await typed('    roles: [{title: mayor, since: |')).length, 3);
    });
    it('is quiet in comments and in texts', async () => {
      assert.deepEqual(await typed('    # kind: |'), []);
      assert.deepEqual(await typed('    bio: |-\n      kind: '.replace('|-', '>-') + '|'), []);
    });
    it("shows in a hover whom an id means, and a country's name", async () => {
      await replaceAll(
        registry,
        REGISTRY.replace(
          'sven-quist: {name: Sven Quist, kind: person}',
          'sven-quist: {name: Sven Quist, kind: person, country: no, affiliations: [{actor: snow-fund}]}',
        ),
      );
      assert.match(
        await hover(registry, 'ylva-quist'),
        /\*\*Ylva Quist\*\* · minister of snow[^]*\*\*EU\*\*[^]*Knows \*\*snow\*\*/,
      );
      assert.match(await hover(registry, 'snow-fund}'), /\*\*Snow Fund\*\*/);
      assert.match(await hover(registry, 'no, aff'), /Norway/);
      assert.equal(await hover(registry, 'kind: company'), '');
    });
  });
});
