import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SUITE_MARK } from '../../scripts/host/mark.js';
import { place } from '../host/deskFiles.js';
import { annotated } from '../host/newsroom.js';

/** Which of the windows this is: each decides on the claims of its own name. */
const NAME = process.env.COPYDESK_WINDOW!;
const DECISIONS = Number(process.env.COPYDESK_DECISIONS);
/** The longest pause between two decisions, and how long a window waits for the other and for git at the end, in ms. */
const [LONGEST_PAUSE, END] = [400, 20_000];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe(`window ${NAME}`, () => {
  it(`makes ${DECISIONS} decisions`, async () => {
    const told = answerWithFirst();
    await vscode.extensions.getExtension('copydesk.copydesk')!.activate();
    const editor = await vscode.window.showTextDocument(place('draft.md'), { preview: false });
    await annotated(editor.document);
    for (let number = 1; number <= DECISIONS; number++) {
      await pause(Math.random() * LONGEST_PAUSE);
      const at = editor.document.getText().indexOf(`school ${number} of ${NAME} `);
      assert.ok(at >= 0);
      editor.selection = new vscode.Selection(
        editor.document.positionAt(at),
        editor.document.positionAt(at),
      );
      await vscode.commands.executeCommand('copydesk.claim.markChecked');
    }
    await pause(END);
    for (const [words, times] of told) console.log(`${SUITE_MARK}    ${times} × ${words}`);
  }).timeout(30 * 60_000);
});

/**
 * Stands for somebody who reads each message that has a button and presses the first: Try Again, Save Them Again.
 * @returns each message, and how often it was shown
 */
function answerWithFirst(): Map<string, number> {
  const told = new Map<string, number>();
  const answer = (words: string, ...rest: unknown[]): Promise<string | undefined> => {
    told.set(words, (told.get(words) ?? 0) + 1);
    return Promise.resolve(rest.find((one) => typeof one === 'string'));
  };
  Object.assign(vscode.window, { showErrorMessage: answer, showWarningMessage: answer });
  return told;
}
