import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import {
  addFact,
  type FactReviewChange,
  reattachFactReview,
  reviewFacts,
} from '../../desk/drafts/reviewFacts.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { type SeenPassage, SeenPassages } from '../../engine/decisions/seenPassage.js';
import { openFacts, reviewsByFact } from '../../engine/decisions/factStanding.js';
import { askForComment, saveDecided } from '../checking/commentQuestion.js';
import { DECISION_MESSAGE_MS, DECISION_VERBS, offerOnRequest } from '../checking/decisionVerbs.js';
import { askForEvidence } from '../checking/evidenceQuestions.js';
import { draftMeant, editorOf, focusDraft, goTo } from '../drafts/draftEditor.js';
import { doOrTell } from '../kit/doOrTell.js';
import { rangeOf, spanOfRange } from '../kit/ranges.js';
import { step } from '../kit/steps.js';
import { factCount } from '../wording/checkedFactText.js';
import { factsNotRead } from '../wording/notReadWords.js';
import { standingWord } from '../wording/reviewText.js';
import { savedWords } from '../wording/savedWords.js';
import { factsAt, type LostFactRow } from './factsModel.js';

/** A row of the Fact Check view, as far as it stands for facts. */
interface Row {
  readonly type: string;
  readonly id: string;
  readonly seen?: SeenPassage;
  readonly children?: readonly Row[];
}

/** What a command is about: rows of the view, or a draft's address and ids of facts; without either what is at the cursor. */
type Given = [first?: Row | string, second?: readonly (Row | string)[]];

interface ChosenFacts {
  readonly draft: OpenDraft;
  readonly ids: readonly string[];
  /** The same as the person saw them. */
  readonly seen: readonly SeenPassage[];
}

/** The decisions of the desk on facts: by key, menu, view, code action and palette, on one or several. */
export function registerFactCommands(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const command = (id: string, run: (...given: Given) => unknown): void =>
    void lifetime.own(vscode.commands.registerCommand(`copydesk.fact.${id}`, run));
  for (const [verb, decision] of Object.entries(DECISION_VERBS))
    command(verb, (...given) => decide(desk, given, async () => ({ decision })));
  command('addNote', (...given) => decide(desk, given, askForNote));
  command('addEvidence', (...given) =>
    decide(desk, given, ({ draft }) => askForEvidence(desk, draft)),
  );
  command('dismiss', (...given) => decide(desk, given, async () => ({ dismissed: true })));
  command('add', () => addSelected(desk));
  command('nextOpen', () => goToOpen(desk, 'next'));
  command('previousOpen', () => goToOpen(desk, 'previous'));
  lifetime.own(
    vscode.commands.registerCommand('copydesk.fact.reattach', (row?: LostFactRow) =>
      reattach(desk, row),
    ),
  );
  lifetime.own(
    vscode.commands.registerCommand('copydesk.fact.delete', async (row?: LostFactRow) => {
      const draft = desk.drafts.active;
      if (draft && row)
        await doOrTell(() =>
          desk.decisions.forgetFactReview(draft.document.uri, row.anchored.review),
        );
    }),
  );
  lifetime.own(offerOnRequest((document, range) => actionsAt(desk, document, range)));
  return lifetime;
}

async function decide(
  desk: Desk,
  given: Given,
  ask: (chosen: ChosenFacts) => Promise<FactReviewChange | undefined>,
): Promise<void> {
  const chosen = await chosenFacts(desk, given);
  const change = chosen && (await ask(chosen));
  if (!change) return;
  const { draft, ids, seen } = chosen;
  const done = await saveDecided(vscode.l10n.t('Comment on the Fact'), change, (made) =>
    reviewFacts(desk.decisions, draft, seen, made),
  );
  const told = change.decision
    ? vscode.l10n.t('{0}: {1}', factCount(ids.length), standingWord(change.decision))
    : change.dismissed
      ? vscode.l10n.t('{0} dismissed. Add Fact brings it back.', factCount(ids.length))
      : savedWords(change);
  if (done && told) vscode.window.setStatusBarMessage(told, DECISION_MESSAGE_MS);
}

/** The facts that a command is about; says what to do where there is none. */
async function chosenFacts(desk: Desk, [first, second]: Given): Promise<ChosenFacts | undefined> {
  const draft = draftMeant(desk, first);
  if (!draft) return undefined;
  const rows = typeof first === 'object' ? [first, ...(second ?? [])] : (second ?? []);
  const named = new Map(
    rows.flatMap((row): [string, SeenPassage | undefined][] =>
      typeof row === 'string' ? [[row, undefined]] : seenIn(row),
    ),
  );
  const annotation = await draft.current();
  const now = SeenPassages.ofFacts(draft.document.getText(), annotation);
  const editor = editorOf(draft);
  const ids =
    named.size > 0
      ? [...named.keys()]
      : editor
        ? factsAt(annotation.facts, spanOfRange(draft.document, editor.selection)).map(
            ({ id }) => id,
          )
        : [];
  if (ids.length > 0) return { draft, ids, seen: ids.map((id) => named.get(id) ?? now.of(id)) };
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'First put the cursor on a fact, or select several. Next Open Fact takes you to one; Add Fact makes any selected words a fact.',
    ),
  );
  return undefined;
}

function seenIn({ type, id, seen, children }: Row): [string, SeenPassage | undefined][] {
  return type === 'fact' ? [[id, seen]] : type === 'group' ? (children ?? []).flatMap(seenIn) : [];
}

async function askForNote({ draft, ids }: ChosenFacts): Promise<FactReviewChange | undefined> {
  const reviews = reviewsByFact(await draft.current());
  return askForComment(
    vscode.l10n.t('Comment on the Fact'),
    ids.map((id) => reviews.get(id)?.review),
  );
}

async function addSelected(desk: Desk): Promise<void> {
  const draft = desk.drafts.active;
  const editor = draft && editorOf(draft);
  const words = editor?.document.getText(editor.selection).trim() ?? '';
  if (!editor || words === '')
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('First select the words to check.'),
    );
  const { document } = editor;
  const selected = spanOfRange(document, editor.selection);
  const lead = document.getText(editor.selection).search(/\S/);
  const start = selected.start + lead;
  const span = { start, end: start + words.length, version: document.version };
  let isNew = false;
  const done = await doOrTell(async () => (isNew = await addFact(desk.decisions, draft, span)));
  if (done)
    vscode.window.setStatusBarMessage(
      isNew
        ? vscode.l10n.t('Added as a fact to check: {0}', words.replace(/\s+/g, ' ').slice(0, 60))
        : vscode.l10n.t('These words are already a fact.'),
      DECISION_MESSAGE_MS,
    );
}

async function goToOpen(desk: Desk, direction: 'next' | 'previous'): Promise<void> {
  const draft = desk.drafts.active;
  if (!draft)
    return void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
  const annotation = await draft.current();
  const open = openFacts(annotation);
  const editor = await focusDraft(draft);
  const found = step(open, spanOfRange(draft.document, editor.selection), direction);
  if (!found)
    return void vscode.window.setStatusBarMessage(
      factsNotRead(annotation) ??
        (annotation.facts.length === 0
          ? vscode.l10n.t('No facts found.')
          : vscode.l10n.t('No facts are open.')),
      DECISION_MESSAGE_MS,
    );
  goTo(editor, rangeOf(draft.document, found.to));
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('Open fact {0} of {1}', found.index + 1, open.length),
    DECISION_MESSAGE_MS,
  );
}

/** Lets the person choose which fact a lost decision is on. */
async function reattach(desk: Desk, row: LostFactRow | undefined): Promise<void> {
  const draft = desk.drafts.active;
  if (!draft || !row) return;
  const annotation = await draft.current();
  const taken = reviewsByFact(annotation);
  const { document } = draft;
  const seen = SeenPassages.ofFacts(document.getText(), annotation);
  const { review, before } = row.anchored;
  const chosen = await vscode.window.showQuickPick(
    annotation.facts
      .filter(({ id }) => !taken.has(id))
      .map((fact) => ({
        label: document.getText(rangeOf(document, fact)).replace(/\s+/g, ' '),
        description: vscode.l10n.t('line {0}', rangeOf(document, fact).start.line + 1),
        fact: seen.of(fact.id),
      }))
      .sort((a, b) => Number(b.label === before) - Number(a.label === before)),
    {
      title: vscode.l10n.t('Which Fact Is This Decision About?'),
      placeHolder: before,
      matchOnDescription: true,
    },
  );
  if (chosen) await doOrTell(() => reattachFactReview(desk.decisions, draft, review, chosen.fact));
}

async function actionsAt(
  desk: Desk,
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[] | undefined> {
  const draft = desk.drafts.of(document);
  if (!draft) return undefined;
  const annotation = await draft.current();
  const seen = SeenPassages.ofFacts(document.getText(), annotation);
  const facts = factsAt(annotation.facts, spanOfRange(document, range)).map(({ id }) => ({
    type: 'fact',
    id,
    seen: seen.of(id),
  }));
  const titles: readonly (readonly [command: string, title: string])[] =
    facts.length > 0
      ? [
          ['markChecked', vscode.l10n.t('Mark Fact as Checked')],
          ['markDisputed', vscode.l10n.t('Mark Fact as Disputed')],
          ['markUnsupported', vscode.l10n.t('Mark Fact as Unsupported')],
          ['markUnchecked', vscode.l10n.t('Mark Fact as Unchecked')],
          ['dismiss', vscode.l10n.t('Dismiss: Not a Fact to Check')],
        ]
      : range.isEmpty
        ? []
        : [['add', vscode.l10n.t('Add as a Fact to Check')]];
  return titles.map(([verb, title]) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
    action.command = {
      command: `copydesk.fact.${verb}`,
      title,
      arguments: [document.uri.toString(), facts],
    };
    return action;
  });
}
