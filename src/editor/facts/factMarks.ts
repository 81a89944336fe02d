import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import { settings } from '../host/settings.js';
import type { Annotation, Fact } from '../../engine/annotation.js';
import type { OpenDraft } from '../host/openDraft.js';
import { isOpen } from '../../engine/decisions/claimStanding.js';
import { factStanding, reviewsByFact } from '../../engine/decisions/factStanding.js';
import { drawWithDrafts } from '../drafts/drawWithDrafts.js';
import { setContext } from '../kit/contextKeys.js';
import { rangeOf, spanAt } from '../kit/ranges.js';
import { factKindWord } from '../wording/checkedFactText.js';
import { reviewLines } from '../wording/reviewText.js';
import { factStandingWord } from './factsTree.js';

const MODE = 'copydesk.facts.mode';
const MESSAGE_STAYS_MS = 4000;

type FactMark = 'open' | 'struck' | 'dimmed' | 'disputed';

/** Draws facts in the draft while Fact-Check Mode is on: open ones underlined, checked ones struck out or dimmed, disputed ones with a wavy line. */
export function registerFactMarks(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  const memory = desk.context.workspaceState;
  const isOn = (): boolean => memory.get(MODE, false);
  const types = factMarkTypes();
  for (const type of Object.values(types)) lifetime.own(type);
  const draw = (editor: vscode.TextEditor): void => {
    const draft = desk.drafts.of(editor.document);
    // Until the draft is annotated as it is now, VS Code moves the marks along.
    if (draft && draft.annotation?.version !== editor.document.version) return;
    const marks = draft?.annotation && isOn() ? factRanges(draft, draft.annotation) : NO_MARKS;
    for (const mark of Object.keys(types) as FactMark[])
      editor.setDecorations(types[mark], marks[mark]);
  };
  const drawAll = drawWithDrafts(desk, lifetime, draw);
  const turn = async (on: boolean): Promise<void> => {
    await memory.update(MODE, on);
    setContext('copydesk.facts.mode', on);
    drawAll();
    vscode.window.setStatusBarMessage(
      on ? vscode.l10n.t('Fact-Check Mode is on.') : vscode.l10n.t('Fact-Check Mode is off.'),
      MESSAGE_STAYS_MS,
    );
  };
  for (const [id, on] of [
    ['startMode', true],
    ['endMode', false],
  ] as const)
    lifetime.own(vscode.commands.registerCommand(`copydesk.facts.${id}`, () => turn(on)));
  for (const setting of [settings.factsDone, settings.factsEnabled])
    lifetime.own(setting.onDidChange(drawAll));
  lifetime.own(
    vscode.languages.registerHoverProvider('*', {
      provideHover: async (document, position) => {
        const draft = isOn() ? desk.drafts.of(document) : undefined;
        return draft && factHover(draft, document.offsetAt(position));
      },
    }),
  );
  setContext('copydesk.facts.mode', isOn());
  drawAll();
  return lifetime;
}

const NO_MARKS: Readonly<Record<FactMark, readonly vscode.Range[]>> = {
  open: [],
  struck: [],
  dimmed: [],
  disputed: [],
};

function factRanges(
  { document }: OpenDraft,
  annotation: Annotation,
): Record<FactMark, vscode.Range[]> {
  const marks: Record<FactMark, vscode.Range[]> = {
    open: [],
    struck: [],
    dimmed: [],
    disputed: [],
  };
  const reviews = reviewsByFact(annotation);
  const done = settings.factsDone.get(document) === 'dim' ? 'dimmed' : 'struck';
  for (const fact of annotation.facts) {
    const standing = factStanding(reviews.get(fact.id));
    const mark = isOpen(standing) ? 'open' : standing === 'checked' ? done : 'disputed';
    marks[mark].push(rangeOf(document, fact));
  }
  return marks;
}

/** How the fact at a place stands, and what was noted about it. */
async function factHover(draft: OpenDraft, offset: number): Promise<vscode.Hover | undefined> {
  const annotation = await draft.current();
  const fact: Fact | undefined = spanAt(annotation.facts, offset);
  if (!fact) return undefined;
  const anchored = reviewsByFact(annotation).get(fact.id);
  const words = new vscode.MarkdownString();
  words
    .appendMarkdown('**')
    .appendText(factStandingWord({ standing: factStanding(anchored), anchored }))
    .appendMarkdown(`** (${factKindWord(fact.kind)})`);
  for (const line of anchored ? reviewLines(anchored) : [])
    words.appendMarkdown('  \n').appendText(line);
  return new vscode.Hover(words, rangeOf(draft.document, fact));
}

/** Nothing here changes the width of the text: a mark that comes or goes moves no word. */
function factMarkTypes(): Readonly<Record<FactMark, vscode.TextEditorDecorationType>> {
  const type = (
    options: vscode.DecorationRenderOptions,
    ruler?: string,
  ): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...(ruler && {
        overviewRulerColor: new vscode.ThemeColor(ruler),
        overviewRulerLane: vscode.OverviewRulerLane.Center,
      }),
      ...options,
    });
  const line = (style: string, color: string): string =>
    `underline ${style} var(--vscode-copydesk-${color}); text-underline-offset: 3px; text-decoration-skip-ink: none`;
  return {
    open: type(
      {
        textDecoration: line('solid 2px', 'factOpen'),
        backgroundColor: new vscode.ThemeColor('copydesk.factOpenBackground'),
      },
      'copydesk.factOpen',
    ),
    struck: type({ textDecoration: 'line-through 1.5px var(--vscode-copydesk-factDone)' }),
    dimmed: type({ color: new vscode.ThemeColor('copydesk.factDone') }),
    disputed: type({ textDecoration: line('wavy 1.5px', 'factDisputed') }, 'copydesk.factDisputed'),
  };
}
