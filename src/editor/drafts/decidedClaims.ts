import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { type SeenPassage, SeenPassages } from '../../engine/decisions/seenPassage.js';
import { passageOf } from '../../engine/reports/readClaims.js';
import { claimAt } from '../claims/claimsModel.js';
import { spanOfRange } from '../kit/ranges.js';
import { draftMeant, editorOf } from './draftEditor.js';

/** The claims of a draft that a command is about. */
export interface ChosenClaims {
  readonly draft: OpenDraft;
  readonly ids: readonly string[];
  /** The same as the person saw them. */
  readonly seen: readonly SeenPassage[];
}

/** A row of the claims view, as far as it is a claim. */
interface Row {
  readonly type: string;
  readonly id: string;
  readonly seen?: SeenPassage;
}

/**
 * The claims that a command is about: those of the rows it was run on, those that a code action names, else those in
 * the selection, or the one at the cursor. Says what to do where there is none.
 * @param first a row of the claims view, or a draft's address
 * @param second the selected rows, or the ids of claims
 */
export async function chosenClaims(
  desk: Desk,
  first?: Row | string,
  second?: readonly (Row | string)[],
): Promise<ChosenClaims | undefined> {
  const draft = draftMeant(desk, first);
  if (!draft) return undefined;
  const rows = typeof first === 'object' ? [first, ...(second ?? [])] : (second ?? []);
  const named = new Map(
    rows.flatMap((row): [string, SeenPassage | undefined][] =>
      typeof row === 'string'
        ? [[row, undefined]]
        : row.type === 'claim'
          ? [[row.id, row.seen]]
          : [],
    ),
  );
  const ids = named.size > 0 ? [...named.keys()] : await selectedClaims(draft);
  const now = await seenClaims(draft);
  if (ids.length > 0) return { draft, ids, seen: ids.map((id) => named.get(id) ?? now.of(id)) };
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'First put the cursor on a claim, or select several. Next Claim takes you to one.',
    ),
  );
  return undefined;
}

/** The claims of a draft as they are now. */
export async function seenClaims(draft: OpenDraft): Promise<SeenPassages> {
  const annotation = await draft.current();
  return SeenPassages.ofClaims(draft.document.getText(), annotation);
}

/** The one whose passage is selected just so and not what stands inside it, else those that a selection holds, else the innermost around the cursor. */
export async function selectedClaims(
  draft: OpenDraft,
  selection: vscode.Range | undefined = editorOf(draft)?.selection,
): Promise<string[]> {
  if (!selection) return [];
  const { claims } = await draft.current();
  const placed = claims.map((claim) => ({ id: claim.id, passage: passageOf(claim) }));
  const span = spanOfRange(draft.document, selection);
  const same = placed.find(
    ({ passage }) => passage.start === span.start && passage.end === span.end,
  );
  if (same) return [same.id];
  const held = selection.isEmpty
    ? []
    : placed.filter(({ passage }) => passage.start >= span.start && passage.end <= span.end);
  const at = claimAt(placed, span);
  return held.length > 0 ? held.map(({ id }) => id) : at ? [at.id] : [];
}
