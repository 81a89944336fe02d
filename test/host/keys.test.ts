import assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Key {
  key: string;
  command: string;
  mac?: string;
  when: string;
}

describe('keys', () => {
  it("take none of VS Code's own", async () => {
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    // The defaults with everybody's comments; those of extensions stand among them.
    const theirs = [
      ...document
        .getText()
        .matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"(?:,\s*"when": "([^"]+)")?/g),
    ].filter(([, , command]) => !command.startsWith('copydesk.'));
    assert.ok(theirs.length > 500, `only ${theirs.length} keys read`);
    const ours = vscode.extensions.getExtension('copydesk.copydesk')!.packageJSON.contributes
      .keybindings as Key[];
    assert.ok(ours.length > 0);
    for (const { key, command, when } of ours) {
      const [first] = key.split(' ');
      const taken = theirs.filter(
        ([, other, , theirWhen = '']) =>
          (other === key || other === first || other.startsWith(`${key} `)) &&
          !(/\binChat\b/.test(theirWhen) && /!inChat\b/.test(when)),
      );
      assert.deepEqual(
        taken.map(([, other, whose]) => `${other}: ${whose}`),
        [],
        command,
      );
      assert.doesNotMatch(key, /^(ctrl\+k|ctrl\+alt)\b/, 'where AltGr types characters');
    }
  });
});
