import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { DraftAnnotation } from '../../desk/drafts/draft.js';
import type { OpenDraft } from '../host/openDraft.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { Mention, Span } from '../../engine/annotation.js';
import { passageOf, readClaims, saying } from '../../engine/reports/readClaims.js';
import { type NamedActor, rowParty } from '../actors/actorsModel.js';
import { sanctionsWord } from '../wording/actorWords.js';
import { voiceLabel } from '../wording/claimText.js';
import { claimsNotRead } from '../wording/notReadWords.js';
import { focusDraft, goTo, nameOfDraft } from '../drafts/draftEditor.js';
import { rangeOf, spanOfRange } from '../kit/ranges.js';
import { step } from '../kit/steps.js';

const DIRECTIONS = ['next', 'previous'] as const;
type Direction = (typeof DIRECTIONS)[number];
const MESSAGE_STAYS = 5000;

/** Whose mentions to walk through: an actor's id (from a hover), a row of the actors view, or everybody's. */
type Whose = string | NamedActor | undefined;

/** Walks through a draft: mention by mention, claim by claim, and at the end anew from the start. */
export function registerNavigation(desk: Desk): vscode.Disposable {
  const lifetime = new Lifetime();
  for (const direction of DIRECTIONS) {
    lifetime.own(
      vscode.commands.registerCommand(`copydesk.mention.${direction}`, (whose?: Whose) =>
        toMention(desk, direction, whose),
      ),
    );
    lifetime.own(
      vscode.commands.registerCommand(`copydesk.claim.${direction}`, () =>
        toClaim(desk, direction),
      ),
    );
  }
  return lifetime;
}

async function toMention(desk: Desk, direction: Direction, whose: Whose): Promise<void> {
  await walk(desk, direction, {
    spansOf: ({ mentions }) => mentions.filter((mention) => isOf(mention, whose)),
    none: (draft) =>
      whose === undefined
        ? vscode.l10n.t('{0} names no actor from the registry.', nameOfDraft(draft))
        : vscode.l10n.t('{0} no longer names this actor.', nameOfDraft(draft)),
    // The mark shows how far the name goes; a selection would be lost to the next key.
    landing: ({ start }) => ({ start, end: start }),
    say: (draft, mention, place) =>
      vscode.l10n.t(
        'Mention {0}: {1}',
        place,
        [
          draft.registry?.entries.get(mention.actor ?? '')?.actor.name ?? mention.text,
          sanctionsWord(mention.sanctioned),
        ]
          .filter(Boolean)
          .join(', '),
      ),
  });
}

async function toClaim(desk: Desk, direction: Direction): Promise<void> {
  await walk(desk, direction, {
    spansOf: ({ claims }) =>
      claims
        .map((claim) => ({ claim, ...passageOf(claim) }))
        .sort((a, b) => a.start - b.start || b.end - a.end),
    none: (draft) =>
      claimsNotRead(draft.annotation ?? {}) ??
      vscode.l10n.t('There is no claim in {0}.', nameOfDraft(draft)),
    landing: (passage) => passage,
    say: (draft, { claim }, place) => {
      const [read] = readClaims(
        draft.document.getText(),
        [claim],
        (id) => draft.registry?.entries.get(id)?.actor.name,
      );
      return vscode.l10n.t('Claim {0}: {1}', place, `${voiceLabel(read.voice)} ${saying(read)}`);
    },
  });
}

interface Walk<S extends Span> {
  readonly spansOf: (annotation: DraftAnnotation) => S[];
  /** What to say where there is nothing to walk through. */
  readonly none: (draft: OpenDraft) => string;
  /** What becomes the selection. */
  readonly landing: (span: S) => Span;
  /** Where one has come to. @param place "3 of 48" */
  readonly say: (draft: OpenDraft, span: S, place: string) => string;
}

async function walk<S extends Span>(
  desk: Desk,
  direction: Direction,
  { spansOf, none, landing, say }: Walk<S>,
): Promise<void> {
  const draft = desk.drafts.active;
  if (!draft)
    return void vscode.window.showInformationMessage(vscode.l10n.t('First open a draft.'));
  const spans = spansOf(await draft.current());
  const editor = await focusDraft(draft);
  const found = step(spans, spanOfRange(draft.document, editor.selection), direction);
  if (!found) return void vscode.window.setStatusBarMessage(none(draft), MESSAGE_STAYS);
  goTo(editor, rangeOf(draft.document, landing(found.to)));
  const said = say(draft, found.to, vscode.l10n.t('{0} of {1}', found.index + 1, spans.length));
  const wrapped =
    direction === 'next'
      ? vscode.l10n.t('from the start again')
      : vscode.l10n.t('from the end again');
  vscode.window.setStatusBarMessage(
    found.wrapped && spans.length > 1 ? `${said} (${wrapped})` : said,
    MESSAGE_STAYS,
  );
}

function isOf(mention: Mention, whose: Whose): boolean {
  if (whose === undefined) return true;
  return typeof whose === 'string' ? mention.actor === whose : rowParty(mention) === whose.id;
}
