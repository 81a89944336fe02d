import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { readClaims } from '../../engine/reports/readClaims.js';
import { claimKey, reviewKey, runsOf } from '../../engine/decisions/anchoring/decidedWords.js';
import { chosenClaims, selectedClaims } from '../drafts/decidedClaims.js';
import { reviewsByClaim, standingOf } from '../../engine/decisions/claimStanding.js';
import {
  reviewLines,
  STANDING_ICONS,
  standingHeading,
  standingWord,
} from '../wording/reviewText.js';
import { literalMarkdown } from '../kit/harmlessMarkdown.js';
import { wrapWords } from '../kit/wrapWords.js';

const SCHEME = 'copydesk-claim';

type ChosenClaims = Parameters<typeof chosenClaims> extends [unknown, ...infer Rest] ? Rest : never;

/** Shows, in VS Code's own comparison, how a claim's words differ from those that were decided on; and in a hover what was decided. */
export function registerClaimChange(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    // The words travel in the address: nothing has to be kept for them.
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ query }) => query,
    }),
    vscode.commands.registerCommand('copydesk.claim.showChange', (...args: ChosenClaims) =>
      showChange(desk, args),
    ),
    vscode.languages.registerHoverProvider('*', {
      provideHover: async (document, position) => {
        const draft = desk.drafts.of(document);
        return draft && decisionHover(draft, new vscode.Range(position, position));
      },
    }),
  );
}

async function showChange(desk: Desk, args: ChosenClaims): Promise<void> {
  const chosen = await chosenClaims(desk, ...args);
  if (!chosen) return;
  const annotation = await chosen.draft.current();
  const anchored = annotation.reviews.find(
    ({ claim, state }) => claim !== undefined && chosen.ids.includes(claim) && state === 'changed',
  );
  const claim = annotation.claims.find(({ id }) => id === anchored?.claim);
  if (!anchored || !claim)
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('This claim has not changed since it was decided on.'),
    );
  const text = chosen.draft.document.getText();
  const runs = runsOf(text, claim);
  const words = runs
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    .join(' … ');
  // The same words, but somebody else's.
  const isOthers = claimKey(text, runs) === reviewKey(anchored.review);
  const now = isOthers ? `${claim.speaker?.name}: ${words}` : words;
  const [then, is] = [vscode.l10n.t('as it was decided on'), vscode.l10n.t('as it is now')];
  await vscode.commands.executeCommand(
    'vscode.diff',
    wordsPage(then, anchored.before ?? ''),
    wordsPage(is, now),
    vscode.l10n.t('Claim: {0} ↔ {1}', then, is),
  );
}

function wordsPage(name: string, words: string): vscode.Uri {
  const query = `${wrapWords(words, 80).join('\n')}\n`;
  return vscode.Uri.from({ scheme: SCHEME, path: `/${name}`, query });
}

/** What was decided on the claim at a place; nothing where nobody has. */
async function decisionHover(
  draft: OpenDraft,
  at: vscode.Range,
): Promise<vscode.Hover | undefined> {
  const annotation = await draft.current();
  const [id] = await selectedClaims(draft, at);
  const anchored = id === undefined ? undefined : reviewsByClaim(annotation).get(id);
  const claim = annotation.claims.find((one) => one.id === id);
  if (!anchored || !claim) return undefined;
  const [read] = readClaims(
    draft.document.getText(),
    [claim],
    (actor) => draft.registry?.entries.get(actor)?.actor.name,
  );
  const standing = standingOf(anchored);
  const { decision } = anchored.review;
  const heading = `${standingHeading(standing)}${standing === 'changed' ? ` (${standingWord(decision)})` : ''}`;
  // The icon is the one in the margin, which has no hover of its own.
  const lines = [
    `$(${STANDING_ICONS[standing]}) **${heading}** · ${literalMarkdown(read.voice.words)}`,
    ...reviewLines(anchored).map(literalMarkdown),
  ];
  const words = new vscode.MarkdownString(lines.join('  \n'), true);
  return new vscode.Hover(words);
}
