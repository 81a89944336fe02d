import * as vscode from 'vscode';
import type { DraftToReport, ReportHead } from '../../engine/reports/claimsReport.js';
import { reportedReviews } from '../../engine/reports/reportedReviews.js';
import { newestReview } from '../../engine/reports/reportHead.js';
import type { Actor } from '../../engine/registry/registrySchema.js';
import type { Desk } from '../../desk/desk.js';
import type { DraftAnnotation, OpenDraft } from '../../desk/drafts/draft.js';

// What reports and pages need to know of a draft besides its annotation.

/** The actors of a draft's registry, by their ids. */
export function actorsOf({ registry }: OpenDraft): ReadonlyMap<string, Actor> {
  return new Map([...(registry?.entries ?? [])].map(([id, { actor }]) => [id, actor]));
}

/** A sanctions list that names are held against. */
export interface ListInForce {
  readonly id: string;
  readonly title: string;
  /** The list's own date, ISO 8601; null where it gives none. */
  readonly date: string | null;
  /** When it was imported, ISO 8601 with time and zone. */
  readonly imported: string;
  /** Why it is only a part of the list, where it is. */
  readonly incomplete?: string;
}

/** The sanctions lists that names are held against here. */
export function listsOf({ lists }: Desk): ListInForce[] {
  return lists.known
    .filter(({ on, problem }) => on && !problem)
    .map(({ head: { summary, imported } }) => ({
      id: summary.list,
      title: summary.title,
      date: summary.date ?? null,
      imported,
      ...(summary.incomplete !== undefined && { incomplete: summary.incomplete }),
    }));
}

export function reportHead(desk: Desk, draft: OpenDraft): ReportHead {
  const { registry } = draft;
  const { version } = desk.context.extension.packageJSON as { version: string };
  return {
    copydesk: version,
    made: new Date().toISOString(),
    registry: {
      files: (registry?.uris ?? []).map((uri) => vscode.workspace.asRelativePath(uri)),
      entries: registry?.entries.size ?? 0,
      reviewed: newestReview(actorsOf(draft).values()),
    },
    lists: listsOf(desk).map(({ id, date }) => ({ id, date })),
  };
}

export function draftToReport(draft: OpenDraft, annotation: DraftAnnotation): DraftToReport {
  const actors = actorsOf(draft);
  return {
    file: vscode.workspace.asRelativePath(draft.document.uri),
    text: draft.document.getText(),
    annotation,
    actorOf: (id) => actors.get(id),
    ...reportedReviews(annotation),
  };
}

/** The day in the person's own time zone, ISO 8601. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
}
