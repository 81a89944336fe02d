import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { reviewsByClaim, standingOf } from '../../engine/decisions/claimStanding.js';
import { sourcingProfile } from '../../engine/reports/sourcing.js';
import { claimsNotRead, notReadWords } from '../wording/notReadWords.js';
import { registerDraftPage } from './draftPage.js';
import { sourcingBody } from './sourcingBody.js';

/** The sourcing profile: who speaks in the draft, how much, and in whose words. */
export function registerSourcingProfile(desk: Desk): vscode.Disposable {
  const title = (file: string): string => vscode.l10n.t('Sourcing Profile: {0}', file);
  return registerDraftPage(desk, {
    viewType: 'copydesk.sourcing',
    command: 'copydesk.sourcing.show',
    title,
    body: ({ document, registry }, annotation) => {
      const nameOf = (actor: string): string | undefined =>
        registry?.entries.get(actor)?.actor.name;
      const reviews = reviewsByClaim(annotation);
      return sourcingBody(
        document,
        sourcingProfile(document.getText(), annotation.claims, nameOf, (claim) =>
          standingOf(reviews.get(claim)),
        ),
        title,
        [claimsNotRead(annotation) ?? [], notReadWords(document, annotation.unread)].flat(),
      );
    },
  });
}
