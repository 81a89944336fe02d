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
    await vscode.page.locator('.view-lines [class*="TextEditorDecorationType"]').first().waitFor();
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
      ['names of your own draft', 'Anna Luna'],
      ['against a sanctions list', 'Possible match'],
      ['Decide on a claim', 'CLAIMS'],
      ['before publication', 'Before Publication'],
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

  it('ticks a step off once it was done, and not before', async () => {
    const ticked = (number: number): Locator =>
      step(number).locator('.codicon-getting-started-step-checked');
    await step(4).getByText('Decide on a claim').click();
    await step(4).getByRole('button', { name: 'Open the Claims View' }).click();
    await vscode.tree('Claims').row('Leavitt').waitFor();
    assert.equal(await ticked(4).count(), 0);
    await step(5).getByText('before publication').first().click();
    await step(5).getByRole('button', { name: 'Check Before Publication' }).click();
    await vscode.page
      .locator('.tab', { hasText: 'Before Publication: miami-meeting.txt' })
      .waitFor();
    await vscode.runCommand('Welcome: Open Walkthrough...');
    await vscode.palette.type('Copydesk');
    await vscode.palette.choose('Get Started with Copydesk');
    await ticked(5).waitFor();
    assert.equal(await ticked(4).count(), 0);
  });
});
