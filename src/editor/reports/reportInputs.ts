import { nameOfDocument } from '../../desk/documents/draftDocuments.js';
import { standingWords } from '../documents/documentWords.js';
import * as vscode from 'vscode';
import type { DraftToReport, ReportHead } from '../../engine/reports/claimsReport.js';
import { reportedReviews } from '../../engine/reports/reportedReviews.js';
import { newestReview } from '../../engine/reports/reportHead.js';
import {
  type NotRead,
  notReadIn,
  readListOf,
  type WhatWasRead,
} from '../../engine/reports/whatWasRead.js';
import { unreadPassages } from '../../engine/reports/unreadPassages.js';
import type { Actor } from '../../engine/registry/registrySchema.js';
import { sidecarOf } from '../../desk/decisions/sidecarNames.js';
import type { Desk } from '../host/desk.js';
import type { DraftAnnotation } from '../../desk/drafts/draft.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { FileProblems } from '../../desk/registry/fileProblems.js';

// What reports and pages need to know of a draft besides its annotation.

/** The actors of a draft's registry, by their ids. */
export function registryActors({ registry }: OpenDraft): ReadonlyMap<string, Actor> {
  return new Map([...(registry?.entries ?? [])].map(([id, { actor }]) => [id, actor]));
}

/** What an annotation of a draft rests on, and what of it could not be read. */
export function whatWasRead(desk: Desk, draft: OpenDraft): WhatWasRead {
  const { registry } = draft;
  const inUse = desk.lists.known.filter(({ on }) => on);
  const documents = desk.documents.of(draft.document.uri);
  return {
    registry: {
      files: (registry?.uris ?? []).map((uri) => vscode.workspace.asRelativePath(uri)),
      entries: registry?.entries.size ?? 0,
      reviewed: newestReview(registryActors(draft).values()),
    },
    lists: inUse.filter(({ problem }) => !problem).map(({ head }) => readListOf(head)),
    documents: documents.flatMap(({ attached, standing }) =>
      standing.state === 'read'
        ? [
            {
              name: nameOfDocument(attached),
              title: attached.title,
              words: standing.text.text.split(/\s+/).length,
              notes: standing.isChanged
                ? [vscode.l10n.t('has changed since it was attached'), ...standing.text.notes]
                : standing.text.notes,
            },
          ]
        : [],
    ),
    notRead: [
      ...documents.flatMap((one): NotRead[] =>
        one.standing.state === 'read'
          ? []
          : [
              {
                what: 'document',
                file: nameOfDocument(one.attached),
                message: standingWords(one),
              },
            ],
      ),
      ...(registry?.problems ?? []).flatMap((one) => notReadOf('registry', one)),
      ...decisionProblems(desk, draft),
      ...unreadPassages(
        vscode.workspace.asRelativePath(draft.document.uri),
        draft.document.getText(),
        draft.annotation?.unread ?? [],
      ),
      ...inUse
        .filter(({ problem }) => problem)
        .map(({ head, problem }): NotRead => ({
          what: 'list',
          file: head.summary.title,
          message: problem!,
        })),
    ],
  };
}

/** What is wrong in the sidecar of a draft, and in the file of ignores that holds for it. */
function decisionProblems(desk: Desk, { document }: OpenDraft): NotRead[] {
  const sidecar = sidecarOf(document.uri).toString();
  return desk.decisions.problems.flatMap((one) => {
    if (one.uri.toString() === sidecar) return notReadOf('decisions', one);
    return one.uri.path.endsWith('/copydesk.ignore.yaml') ? notReadOf('ignores', one) : [];
  });
}

function notReadOf(what: NotRead['what'], { uri, text, problems }: FileProblems): NotRead[] {
  return notReadIn(what, vscode.workspace.asRelativePath(uri), text, problems);
}

export function reportHead(desk: Desk, draft: OpenDraft): ReportHead {
  const { version } = desk.context.extension.packageJSON as { version: string };
  return { copydesk: version, made: new Date().toISOString(), ...whatWasRead(desk, draft) };
}

export function draftToReport(draft: OpenDraft, annotation: DraftAnnotation): DraftToReport {
  const actors = registryActors(draft);
  return {
    file: vscode.workspace.asRelativePath(draft.document.uri),
    text: draft.document.getText(),
    annotation,
    actorOf: (id) => actors.get(id),
    ...reportedReviews(annotation),
  };
}
