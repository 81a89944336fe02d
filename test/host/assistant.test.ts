import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, closeEditors, openDraft, until } from './newsroom.js';

const SETTING = 'copydesk.assistant.tools';

async function answerOf(tool: string, input: object): Promise<Record<string, unknown>> {
  const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
  const [part] = content as vscode.LanguageModelTextPart[];
  return JSON.parse(part.value) as Record<string, unknown>;
}

/** Whether the tools answer: VS Code knows what the manifest declares also where nobody offers it. */
const answers = (): Promise<boolean> =>
  answerOf('copydesk_list_facts', {}).then(
    () => true,
    () => false,
  );

describe('tools for an assistant', () => {
  const turn = (on: boolean | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration().update(SETTING, on, vscode.ConfigurationTarget.Global);
  afterEach(async () => {
    await turn(undefined);
    await closeEditors();
  });

  it('are not there until they are asked for, and are gone afterwards', async () => {
    await openDraft(ARTICLE);
    assert.equal(await answers(), false);
    await turn(true);
    await until('they are offered', answers);
    await turn(false);
    await until('they are withdrawn', async () => !(await answers()));
  });

  it('answer about the draft that is open, and about a text', async () => {
    await openDraft(ARTICLE);
    await turn(true);
    await until('they are offered', answers);
    const { claims } = await answerOf('copydesk_list_claims', {});
    assert.ok((claims as unknown[]).length > 5);
    const { mentions, read } = await answerOf('copydesk_screen_names', {
      text: 'Kirill Dmitriev flew to Miami.',
    });
    assert.deepEqual(
      (mentions as { actor: string; sanctioned: string }[]).map(({ actor, sanctioned }) => [
        actor,
        sanctioned,
      ]),
      [['kirill-dmitriev', 'yes']],
    );
    assert.deepEqual((read as { lists: unknown }).lists, []);
    const { actors } = await answerOf('copydesk_look_up_actor', { name: 'Steve Witkoff' });
    assert.equal((actors as unknown[]).length, 1);
  });

  it('tell a model what it can mend', async () => {
    await openDraft(ARTICLE);
    await turn(true);
    await until('they are offered', answers);
    await assert.rejects(answerOf('copydesk_look_up_actor', {}), /"name" must be text/);
    await assert.rejects(answerOf('copydesk_list_quotations', {}), /no document is attached/);
  });
});
