import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { reviewClaims } from '../../desk/drafts/reviewClaims.js';
import type { DecisionEvidence } from '../../engine/decisions/decision.js';
import type { SeenPassage } from '../../engine/decisions/seenPassage.js';
import { placeAt } from '../../engine/documents/documentPlaces.js';
import {
  relatedPassages,
  type RelatedPassage,
} from '../../engine/documents/related/relatedPassages.js';
import { passageOf } from '../../engine/reports/readClaims.js';
import { sentenceAround, sentenceStarts } from '../../engine/text/sentences.js';
import { localDay } from '../../engine/text/localDay.js';
import { candidatesOf } from '../drafts/mentions.js';
import { seenClaims, selectedClaims } from '../drafts/decidedClaims.js';
import { editorOf } from '../drafts/draftEditor.js';
import { doOrTell } from '../kit/doOrTell.js';
import { spanOfRange } from '../kit/ranges.js';
import { documentNamed, openDocument } from './documentPages.js';
import { nothingFoundWords } from './documentWords.js';

interface PassageItem extends vscode.QuickPickItem {
  readonly found: RelatedPassage;
}

const OPEN: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('split-horizontal'),
  tooltip: vscode.l10n.t('Open Passage'),
};

/** Shows the passages of the draft's documents that speak of what a claim, or the selection, speaks of. It proposes; the person takes one as evidence, or none. */
export function registerLookInDocuments(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    'copydesk.documents.lookUp',
    async (row?: { readonly id?: string; readonly seen?: SeenPassage }) => {
      const draft = desk.drafts.active;
      if (!draft)
        return void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
      const { claims } = await draft.current();
      const ids = typeof row?.id === 'string' ? [row.id] : await selectedClaims(draft);
      const claim = claims.find(({ id }) => id === ids[0]);
      const seen = claim && (row?.seen ?? (await seenClaims(draft)).of(claim.id));
      const span = claim ? passageOf(claim) : selectionOf(draft);
      const words = draft.document.getText().slice(span.start, span.end);
      const index = desk.documents.index(draft.document.uri);
      const found = index ? relatedPassages(index, words, namesIn(draft, span)) : [];
      if (found.length === 0)
        return void vscode.window.showInformationMessage(
          nothingFoundWords(
            desk.documents.of(draft.document.uri),
            vscode.l10n.t('No document mentions the same names or figures.'),
          ),
        );
      return show(desk, draft, { claim: seen, words, found });
    },
  );
}

function selectionOf(draft: OpenDraft): { start: number; end: number } {
  const editor = editorOf(draft);
  if (!editor) return { start: 0, end: 0 };
  const { document, selection } = editor;
  return selection.isEmpty
    ? sentenceAt(document, selection.active)
    : spanOfRange(document, selection);
}

/** The sentence that the cursor is in. */
function sentenceAt(
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
): { start: number; end: number } {
  const { text, range } = document.lineAt(line);
  const { start, end } = sentenceAround(text, sentenceStarts(text), character);
  const from = document.offsetAt(range.start);
  return { start: from + start, end: from + end };
}

/** The names in a span of a draft, each with its variants. */
function namesIn(draft: OpenDraft, span: { start: number; end: number }): string[][] {
  const mentions = draft.annotation?.mentions ?? [];
  return mentions
    .filter(({ start, end }) => start < span.end && span.start < end)
    .map((mention) => [
      mention.text,
      ...candidatesOf(mention).flatMap((id) => {
        const actor = draft.registry?.entries.get(id)?.actor;
        return actor ? [actor.name, ...(actor.aliases ?? []).map(({ name }) => name)] : [];
      }),
    ]);
}

interface Shown {
  readonly claim: SeenPassage | undefined;
  readonly words: string;
  readonly found: readonly RelatedPassage[];
}

async function show(desk: Desk, draft: OpenDraft, { claim, words, found }: Shown): Promise<void> {
  const pick = vscode.window.createQuickPick<PassageItem>();
  pick.title = vscode.l10n.t('In the Documents: {0}', words.replace(/\s+/g, ' ').slice(0, 80));
  pick.placeholder = claim
    ? vscode.l10n.t('Press Enter to use a passage as evidence, or the button to open it')
    : vscode.l10n.t('Press Enter to open a passage');
  pick.matchOnDetail = true;
  pick.items = found.map((one) => itemOf(desk, draft, one));
  const open = async ({ document, passage }: RelatedPassage): Promise<void> => {
    const named = documentNamed(desk, draft.document.uri, document);
    if (named) await openDocument(draft.document.uri, named, passage);
  };
  pick.onDidTriggerItemButton(({ item }) => void open(item.found));
  const chosen = await new Promise<PassageItem | undefined>((resolve) => {
    pick.onDidAccept(() => resolve(pick.selectedItems[0]));
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  if (!chosen) return;
  if (!claim) return open(chosen.found);
  const evidence = evidenceOf(desk, draft, chosen.found);
  const done = await doOrTell(() => reviewClaims(desk.decisions, draft, [claim], { evidence }));
  if (done)
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Added as evidence. The decision on the claim is unchanged.'),
      MESSAGE_STAYS_MS,
    );
}

const MESSAGE_STAYS_MS = 5000;

function itemOf(desk: Desk, draft: OpenDraft, found: RelatedPassage): PassageItem {
  const title =
    documentNamed(desk, draft.document.uri, found.document)?.attached.title ?? found.document;
  const differs = found.differs.map((one) =>
    vscode.l10n.t('the document has “{0}”, the draft “{1}”', one.document, one.draft),
  );
  const agrees =
    found.agrees.length > 0 ? vscode.l10n.t('both have {0}', found.agrees.join(', ')) : '';
  return {
    label: `${found.differs.length > 0 ? '$(diff)' : '$(check)'} ${[...differs, agrees].filter(Boolean).join('; ')}`,
    description: [title, found.locator, found.speaker].filter(Boolean).join(' · '),
    detail: found.words,
    buttons: [OPEN],
    alwaysShow: true,
    found,
  };
}

/** A passage as evidence: the document, the place in it, its words. */
function evidenceOf(desk: Desk, draft: OpenDraft, found: RelatedPassage): DecisionEvidence {
  const named = documentNamed(desk, draft.document.uri, found.document);
  const places = named?.standing.state === 'read' ? named.standing.text.places : [];
  const place = placeAt(places, found.passage.start);
  const where =
    place?.page !== undefined
      ? { page: String(place.page) }
      : place?.paragraph !== undefined
        ? { paragraph: String(place.paragraph) }
        : place?.seconds !== undefined
          ? { time: found.locator }
          : { line: /line (\d+)/.exec(found.locator)?.[1] };
  const quote = { quote: found.words, read: named?.attached.read ?? localDay(new Date()) };
  return named?.attached.url !== undefined
    ? { url: named.attached.url, ...where, ...quote }
    : { file: found.document, ...where, ...quote };
}
