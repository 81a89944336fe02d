import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  hover,
  hoverRows,
  remove,
  replaceAll,
  show,
  writeRegistry,
} from './deskFiles.js';

const REGISTRY = `version: 1
actors:
  ada-veld:
    name: Ada Veld
    kind: person
    roles:
      - {title: minister of ports, since: 2019, until: 2023-06-30}
      - {title: head of the harbour fund, since: 2024-02}
    affiliations:
      - {actor: harbour-fund, role: head, since: 2024-02}
    born: 1970-03-02
    country: [nl, be]
    bio: |
      Ran **ports**. [Profile](https://example.org/veld)
    reviewed: 2025-11-20
    sources: ["https://www.example.org/a", "https://example.com/b"]
  harbour-fund:
    name: Harbour Fund
    kind: company
    sanctions:
      - {authority: OFAC, list: SDN, program: PORTS-EO1, id: 77, since: 2022-02-28, url: "https://example.org/notice"}
      - {authority: UK, since: 2021, until: 2023-05-01, note: lifted on appeal}
  old-case: {name: Olga Cassel, kind: person, sanctions: [{authority: EU, since: 2014, until: 2020-01-31}]}
  sam-poole-1: {name: Sam Poole, kind: person, country: gb, roles: [{title: mayor of Anytown}]}
  sam-poole-2: {name: Sam Poole, kind: person, country: us}
  hostile:
    name: "Mal <b>Ory</b> $(error)"
    kind: person
    roles: [{title: "[chief](command:workbench.action.quit) <img src=x>"}]
    aliases: [Mal Ory]
    bio: |
      ![pixel](https://evil.example/p.png) <img src="https://evil.example/q.png">
      [run](command:workbench.action.quit) [js](javascript:alert(1)) [file](file:///etc/passwd)
    sanctions: [{authority: "$(error) [x](command:quit)", note: "<script>alert(1)</script>"}]
    sources: ["https://evil.example/)](command:quit)"]
`;
const DRAFT = `---
date: 2025-11-24
---

Ada Veld spoke for the Harbour Fund. Sam Poole did not.

Later Veld met Olga Cassel, and Mal Ory.
`;

describe('hover', () => {
  let document: vscode.TextDocument;
  before(async () => {
    await writeRegistry('hover.actors.yaml', REGISTRY);
    ({ document } = await show('hover.md', DRAFT));
    await eventually('no hover', () => hover(document, 'Ada Veld'));
  });
  after(async () => {
    await closeAll();
    await remove('hover.actors.yaml', 'hover.md');
  });

  it('says who a person is, from what, and how the name was recognised', async () => {
    const text = await hover(document, 'Ada Veld');
    assert.match(text, /\*\*Ada Veld\*\* · head of the harbour fund \\\(since February 2024\\\)/);
    assert.match(text, /Person · Netherlands · Belgium · born March 2\\, 1970/);
    assert.match(text, /Ran \*\*ports\*\*\\\. \[Profile\]\(https:\/\/example\.org\/veld\)/);
    assert.match(
      text,
      /head · Harbour Fund · since February 2024 · \$\(warning\) \*\*sanctioned\*\*/,
    );
    assert.match(text, /Recognized by\\: full name\\\./);
    assert.match(text, /Entry last reviewed on November 20\\, 2025/);
    assert.match(
      text,
      /\[example\\\.org\]\(https:\/\/www\.example\.org\/a\), \[example\\\.com\]\(https:\/\/example\.com\/b\)/,
    );
    assert.doesNotMatch(text, /SANCTIONED/);
  });

  it('tells a surname from a full name', async () => {
    const rows = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(6, 7),
    );
    assert.match(
      (rows[0].contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n'),
      /surname\\, after the full name on line 5/,
    );
  });

  it('says unmistakably, and first, that an organisation is sanctioned', async () => {
    const [banner, identity] = await hoverRows(document, 'Harbour Fund');
    assert.match(banner.value, /SANCTIONED.*in force on November 24, 2025/);
    assert.match(
      identity.value,
      /\*\*OFAC\*\* · SDN · PORTS\\-EO1 · no\\\. 77 · since February 28\\, 2022 · in force · \[notice\]\(https:\/\/example\.org\/notice\)/,
    );
    assert.match(
      identity.value,
      /\*\*UK\*\* · since 2021 · lifted\\: in force until May 1\\, 2023\\\n\s+lifted on appeal/,
    );
  });

  it('says of sanctions that are over that they are', async () => {
    const text = await hover(document, 'Olga Cassel');
    assert.match(text, /SANCTIONS LIFTED.*none in force/);
    assert.match(text, /lifted\\: in force until January 31\\, 2020/);
  });

  it('shows all who may be meant, and lets the person choose', async () => {
    const text = await hover(document, 'Sam Poole');
    assert.match(text, /AMBIGUOUS/);
    assert.match(text, /mayor of Anytown/);
    assert.match(text, /United States/);
    assert.equal(text.match(/command:copydesk\.mention\.pin/g)?.length, 2);
  });

  it('lets a registry run no command, load nothing and draw no HTML', async () => {
    const rows = await hoverRows(document, 'Mal Ory');
    for (const row of rows) {
      const enabled = typeof row.isTrusted === 'object' ? row.isTrusted.enabledCommands : [];
      assert.ok(
        enabled.every((command) => command.startsWith('copydesk.')),
        String(enabled),
      );
      const words = row.value.replace(/\\./g, ' ');
      assert.doesNotMatch(
        words,
        /!\[|javascript:\/?\/?|file:|evil\.example\/[pq]|<(?!\/?(span|strong)\b)/,
      );
      for (const [link] of words.matchAll(/\]\([^)]*\)/g))
        assert.match(link, /^\]\((https:|command:copydesk\.)/);
      if (enabled.length > 0)
        assert.doesNotMatch(
          row.value.replace(/\?[^)]*\)/g, ''),
          /Ory|evil|chief/,
          "a registry's words where commands may run",
        );
      if (row.supportHtml)
        assert.doesNotMatch(row.value, /Ory|evil|chief/, "a registry's words where HTML is drawn");
      assert.doesNotMatch(
        words.replace(/\[\$\([a-z-]+\)/g, '').replace(/\$\((error|warning)\)&nbsp;/g, ''),
        /\$\(/,
      );
    }
  });

  it('answers in a draft that was never saved', async () => {
    const untitled = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'Ada Veld, again.',
    });
    await vscode.window.showTextDocument(untitled);
    assert.match(await hover(untitled, 'Ada Veld'), /harbour fund/);
  });

  it('says nothing in other languages', async () => {
    const code = await vscode.workspace.openTextDocument({
      language: 'json',
      content: '"Ada Veld"',
    });
    assert.equal(await hover(code, 'Ada Veld'), '');
  });

  it('follows the text as it is typed', async () => {
    const { document: draft } = await show('typed.md', 'Nobody here.');
    await replaceAll(draft, 'Here is Ada Veld.');
    assert.match(await hover(draft, 'Ada Veld'), /Ran \*\*ports/);
    await remove('typed.md');
  });
});
