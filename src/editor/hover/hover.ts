import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { Annotation, Mention } from '../../engine/annotation.js';
import { knownRows } from '../directories/knownHover.js';
import { type ActorFacts, actorFactsOf } from '../wording/actorFacts.js';
import {
  bioText,
  identityText,
  provenanceText,
  sanctionsText,
  tiesText,
} from '../wording/bioText.js';
import { literalMarkdown } from '../kit/harmlessMarkdown.js';
import { actionsRow, bannerRow, listedNameBannerRow, textRow } from './hoverRows.js';
import { listedEntryRows, listingRows } from './listingRows.js';
import { candidatesOf, isListed, mentionAt } from '../drafts/mentions.js';
import { Lines } from '../../engine/text/positions.js';
import { isLoss } from '../../engine/registry/problem.js';
import type { DraftDay } from '../../engine/registry/partialDate.js';
import { rangeOf } from '../kit/ranges.js';
import { listedNames } from '../wording/namesOnLists.js';
import { recognitionText } from '../wording/recognitionText.js';

/** Answers a hover on a mention with who that is. */
export function registerHover(desk: Desk): vscode.Disposable {
  // Which languages are drafts' is a setting that may differ from folder to folder: the desk decides, document by document.
  return vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position, token) {
      const draft = desk.drafts.of(document);
      if (!draft) return undefined;
      const annotation = await draft.current();
      if (token.isCancellationRequested) return undefined;
      const mention = mentionAt(draft, position);
      const rows = !mention
        ? []
        : isListed(mention)
          ? await listingRows(desk, draft, mention)
          : hoverRows(draft, mention, {
              ...annotation,
              listed: await listedEntryRows(desk, draft, mention, annotation),
            });
      if (token.isCancellationRequested) return undefined;
      return mention && rows.length > 0
        ? new vscode.Hover(rows, rangeOf(document, mention))
        : undefined;
    },
  });
}

function hoverRows(
  draft: OpenDraft,
  mention: Mention,
  day: DraftDay &
    Pick<Annotation, 'known' | 'notes' | 'mentions'> & {
      /** What a list says of the party whose name the actor has. */
      readonly listed: readonly vscode.MarkdownString[];
    },
): vscode.MarkdownString[] {
  const known = day.known?.find(({ id }) => id === mention.actor);
  if (known) return knownRows(draft, mention, known, day);
  const entries = draft.registry?.entries;
  const facts = candidatesOf(mention).flatMap((id) => {
    const entry = entries?.get(id);
    return entry ? [actorFactsOf(entry.actor, day, (other) => entries?.get(other)?.actor)] : [];
  });
  // The registry may have lost an entry since the draft was annotated.
  if (facts.length === 0) return [];
  const listed = mention.actor === null ? undefined : listedNames(day).get(mention.actor);
  const banner =
    bannerRow(mention, facts, day.date) ??
    (listed === undefined ? undefined : listedNameBannerRow(mention));
  // At the first mention the problem says the same, right above.
  const told = day.notes.some(
    ({ start, message }) => start === mention.start && message === listed,
  );
  const one = facts.length === 1 ? facts[0] : undefined;
  const rows = one
    ? actorRows(draft, mention, one, day.listed)
    : [
        ...day.listed,
        textRow([literalMarkdown((mention.weighed ?? []).join(' '))]),
        ...facts.flatMap((candidate) => candidateRows(draft, mention, candidate)),
      ];
  const said = textRow([told ? '' : literalMarkdown(listed ?? '')]);
  return [banner, said, ...rows].filter(
    (row): row is vscode.MarkdownString => row !== undefined && row.value !== '',
  );
}

/** How many designations stand above what can be done; the others follow below it. */
const MOST_ABOVE = 2;

/**
 * Who it is, what they are sanctioned for, why it is this person, what can be done; then the rest. A hover is some ten lines
 * high, and what matters must be seen without scrolling.
 * @param listed what a list says of the party whose name the actor has
 */
function actorRows(
  draft: OpenDraft,
  mention: Mention,
  facts: ActorFacts,
  listed: readonly vscode.MarkdownString[],
): vscode.MarkdownString[] {
  const recognised = vscode.l10n.t(
    'Recognized by: {0}.',
    recognitionText(mention, facts.actor, draft.document),
  );
  const { designations } = facts;
  return [
    textRow([
      identityText(facts),
      sanctionsText(designations.slice(0, MOST_ABOVE)),
      unreadText(draft, facts),
      literalMarkdown([recognised, ...(mention.weighed ?? [])].join(' ')),
    ]),
    ...listed,
    actionsRow(draft, mention, facts),
    textRow([
      sanctionsText(designations.slice(MOST_ABOVE)),
      bioText(facts),
      tiesText(facts),
      provenanceText(facts),
    ]),
  ];
}

/** One of several whom a mention may mean: enough to tell them apart, and to decide. */
function candidateRows(
  draft: OpenDraft,
  mention: Mention,
  facts: ActorFacts,
): vscode.MarkdownString[] {
  return [
    textRow([identityText(facts), sanctionsText(facts.designations)]),
    actionsRow(draft, mention, facts),
  ];
}

/** What of an entry could not be read, each with its line: nobody should take the hover for all that the desk knows. */
function unreadText({ registry }: OpenDraft, { actor }: ActorFacts): string {
  const entry = registry?.entries.get(actor.id);
  const file = registry?.problems.find(({ uri }) => uri.toString() === entry?.uri.toString());
  if (!entry || !file) return '';
  const lines = new Lines(file.text);
  const lost = file.problems
    .filter((one) => isLoss(one) && one.entry === actor.id)
    .slice(0, MOST_UNREAD);
  return lost
    .map(({ start, message }) =>
      literalMarkdown(
        vscode.l10n.t(
          'Could not be read: {0}, line {1}: {2}',
          vscode.workspace.asRelativePath(file.uri),
          lines.positionOf(start).line,
          message,
        ),
      ),
    )
    .join('\\\n');
}

const MOST_UNREAD = 3;
