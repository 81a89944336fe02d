import type * as vscode from 'vscode';
import type { OpenDraft } from '../host/openDraft.js';
import type { CheckedQuotation } from '../../engine/annotation.js';

/** The checked quotation around a position of a draft, its marks included. */
export function quotationAt(
  draft: OpenDraft,
  position: vscode.Position,
): CheckedQuotation | undefined {
  const at = draft.document.offsetAt(position);
  return draft.annotation?.quotations?.find(({ start, end }) => at >= start - 1 && at <= end + 1);
}
