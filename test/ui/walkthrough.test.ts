import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { openVscode, type Vscode } from './harness.js';

describe('the walkthrough', () => {
  let vscode: Vscode;
  before(async () => {
    vscode = await openVscode({
      openFile: 'drafts/miami-meeting.txt',
      size: { width: 1400, height: 900 },
    });
  });
  after(() => vscode.close());

  const step = (number: number): Locator =>
    vscode.page.locator('.getting-started-step').nth(number - 1);

  it('opens with six steps, each with a picture', async () => {
    await vscode.runCommand('Welcome: Open Walkthrough...');
    await vscode.palette.type('Copydesk');
    await vscode.palette.choose('Get Started with Copydesk');
    await step(6).waitFor();
    assert.equal(await step(7).count(), 0);
    const steps = [
      ['sample newsroom', 'NEWSROOM'],
      ['who is named', 'Sullivan'],
      ['who says what', 'CLAIMS'],
      ['your own registry', 'version'],
      ['a name from a draft', 'Anna Luna'],
      ['Make it yours', 'Next mention'],
    ] as const;
    for (const [i, [words, drawn]] of steps.entries()) {
      await step(i + 1)
        .getByText(words)
        .first()
        .click();
      const picture = vscode.page
        .locator('.getting-started-media iframe')
        .contentFrame()
        .locator('#active-frame')
        .contentFrame()
        .locator('svg', { hasText: drawn });
      await picture.waitFor();
      await vscode.screenshotThemes(`walkthrough-${i + 1}`, () => picture.waitFor());
    }
  });

  it('ticks a step off once it was done', async () => {
    await step(3).getByText('who says what').click();
    await step(3).getByRole('button', { name: 'Open the Claims View' }).click();
    await vscode.tree('Claims').pane.waitFor();
    await step(3).locator('.codicon-getting-started-step-checked').waitFor();
  });
});
