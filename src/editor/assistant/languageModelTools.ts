import * as vscode from 'vscode';
import { Lifetime } from '../../desk/host/lifetime.js';
import {
  ASSISTANT_TOOLS,
  type AssistantSources,
  type AssistantTool,
} from '../../desk/assistant/assistantTools.js';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { settings } from '../host/settings.js';
import { registryActors, whatWasRead } from '../reports/reportInputs.js';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Offers VS Code's assistants the tools of `copydesk mcp`, where the person has turned that on: about the draft that is
 * open, or about a text with what that draft rests on. package.json declares them.
 */
export function registerLanguageModelTools(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  let offered: vscode.Disposable[] = [];
  const withdraw = (): void => {
    for (const one of offered.splice(0)) one.dispose();
  };
  const offer = (): void => {
    withdraw();
    if (!settings.assistantTools.get()) return;
    offered = Object.entries(ASSISTANT_TOOLS).map(([name, tool]) =>
      vscode.lm.registerTool<Arguments>(`copydesk_${name}`, answering(desk, tool)),
    );
  };
  lifetime.own(settings.assistantTools.onDidChange(offer));
  lifetime.own({ dispose: withdraw });
  offer();
  return lifetime;
}

function answering(desk: Desk, tool: AssistantTool): vscode.LanguageModelTool<Arguments> {
  return {
    invoke: async ({ input }) => {
      const draft = desk.drafts.active;
      if (!draft) throw new Error('no draft is open: ask the user to open one');
      const text = input.text ?? draft.document.getText();
      // What the model can mend it is told by the message of `BadArguments`.
      return result(tool.call(await sourcesOf(desk, draft), { ...input, text }));
    },
  };
}

function result(answer: object): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([
    new vscode.LanguageModelTextPart(JSON.stringify(answer)),
  ]);
}

async function sourcesOf(desk: Desk, draft: OpenDraft): Promise<AssistantSources> {
  await desk.lists.loaded();
  const annotate = await draft.withoutDecisions();
  const { registry, lists, notRead } = whatWasRead(desk, draft);
  return {
    annotate,
    actors: registryActors(draft),
    // What is wrong in the files of decisions is the person's alone, and what of a text was not read stands beside it.
    read: {
      registry,
      lists,
      notRead: notRead.filter(({ what }) => what === 'registry' || what === 'list'),
    },
    withoutDocuments: 'no document is attached to the draft: ask the user to run Attach Document…',
  };
}
