import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { Claim } from '../../engine/annotation.js';
import { readClaims, saying, wordsInSpans } from '../../engine/reports/readClaims.js';
import { voiceLabel } from '../wording/claimText.js';
import { chosenClaims, selectedClaims } from '../drafts/decidedClaims.js';
import { focusDraft, goTo } from '../drafts/draftEditor.js';
import { rangeOf } from '../kit/ranges.js';
import { contestFor, type Related, repeatFor } from './relatedClaims.js';

const LINKS = {
  'copydesk.claim.goToContest': contestFor,
  'copydesk.claim.goToRepeat': repeatFor,
} as const;
type LinkCommand = keyof typeof LINKS;
const MESSAGE_STAYS = 5000;

/** Leads from a claim to what contests it and to where the draft says the same again; a hover on such a claim offers both. */
export function registerClaimLinks(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  for (const [id, relatedTo] of Object.entries(LINKS)) {
    lifetime.own(
      vscode.commands.registerCommand(
        id,
        async (
          ...args: Parameters<typeof chosenClaims> extends [unknown, ...infer Rest] ? Rest : never
        ) => {
          const chosen = await chosenClaims(desk, ...args);
          if (chosen) await go(chosen.draft, chosen.ids[0], relatedTo, id as LinkCommand);
        },
      ),
    );
  }
  lifetime.own(
    vscode.languages.registerHoverProvider('*', {
      async provideHover(document, position) {
        const draft = desk.drafts.of(document);
        const [id] = draft ? await selectedClaims(draft, new vscode.Range(position, position)) : [];
        const links =
          draft && id !== undefined ? linksMarkdown(draft, (await draft.current()).claims, id) : '';
        return links ? new vscode.Hover(trusted(links)) : undefined;
      },
    }),
  );
  return lifetime;
}

async function go(
  draft: OpenDraft,
  id: string,
  relatedTo: typeof contestFor,
  command: LinkCommand,
): Promise<void> {
  const related = relatedTo((await draft.current()).claims, id);
  if (!related) {
    const none =
      command === 'copydesk.claim.goToContest'
        ? vscode.l10n.t('Nothing in the draft contests this claim.')
        : vscode.l10n.t('The draft says this only once.');
    return void vscode.window.setStatusBarMessage(none, MESSAGE_STAYS);
  }
  goTo(await focusDraft(draft), rangeOf(draft.document, related.passage));
  vscode.window.setStatusBarMessage(relatedWords(draft, related), MESSAGE_STAYS);
}

/** Who says it, and what; or the draft's own words. */
function relatedWords(draft: OpenDraft, { claim, passage }: Related): string {
  if (!claim) return wordsInSpans(draft.document.getText(), [passage]);
  const [read] = readClaims(
    draft.document.getText(),
    [claim],
    (id) => draft.registry?.entries.get(id)?.actor.name,
  );
  return `${voiceLabel(read.voice)} ${saying(read)}`;
}

/** Links from a claim to what has to do with it, as Markdown of our own words alone; empty where there is nothing. */
export function linksMarkdown(
  { document }: OpenDraft,
  claims: readonly Claim[],
  id: string,
): string {
  const line = ({ passage }: Related): number => rangeOf(document, passage).start.line + 1;
  const query = encodeURIComponent(JSON.stringify([document.uri.toString(), [id]])).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  const link = (icon: string, words: string, command: LinkCommand): string =>
    `[$(${icon}) ${words}](command:${command}?${query})`;
  const [contest, repeat] = [contestFor(claims, id), repeatFor(claims, id)];
  return [
    contest &&
      link(
        'arrow-swap',
        claims.find((claim) => claim.id === id)?.contested
          ? vscode.l10n.t('Contested on line {0}', line(contest))
          : vscode.l10n.t('Disputes line {0}', line(contest)),
        'copydesk.claim.goToContest',
      ),
    repeat &&
      link(
        'copy',
        vscode.l10n.t('The same is said on line {0}', line(repeat)),
        'copydesk.claim.goToRepeat',
      ),
  ]
    .filter(Boolean)
    .join('&nbsp;&nbsp; ');
}

/** Makes the links work, and nothing else in it. */
export function trusted(links: string): vscode.MarkdownString {
  const words = new vscode.MarkdownString(links, true);
  words.isTrusted = { enabledCommands: Object.keys(LINKS) };
  return words;
}
